import RecordChecks
import Testing

@testable import BriefingKit

@Suite struct TokenizerTests {
  @Test(
    arguments: [
      ("Iraq's army", ["Iraq", "'s", "army"]),
      ("Iraq’s army", ["Iraq", "’s", "army"]),
      ("the ministers’ talks", ["the", "ministers", "’", "talks"]),
      ("O'Brien and O’Brien", ["O'Brien", "and", "O’Brien"]),
      ("Ja’afari", ["Ja’afari"]),
      ("the U.S. Senate", ["the", "U.S.", "Senate"]),
      ("Ts.Batmonkh", ["Ts.Batmonkh"]),
      ("J. Berg", ["J.", "Berg"]),
      ("Al-Sheidi", ["Al-Sheidi"]),
      ("R&D", ["R&D"]),
      ("we'll go", ["we", "'ll", "go"]),
      ("1,600 beds", ["1,600", "beds"]),
      ("2.5 per cent.", ["2.5", "per", "cent", "."]),
      ("$40 million", ["$", "40", "million"]),
      ("one — two", ["one", "—", "two"]),
      ("one -- two", ["one", "--", "two"]),
      ("Halilović-Perić", ["Halilović-Perić"]),
      ("He left... then", ["He", "left", "...", "then"]),
    ] as [(String, [String])]) func aTextIsCutIntoTokens(text: String, tokens: [String])
  {
    #expect(document(text).tokenTexts == tokens)
  }

  @Test func theWordsOfALinkStayAndItsTargetGoes() {
    let document = document("See the [pilot program](https://example.org/a_b) of *both* **towns**")
    #expect(
      document.tokenTexts == ["See", "the", "pilot", "program", "of", "both", "towns"])
  }

  @Test(arguments: ["https://example.org/a?b=c", "www.example.org", "press@example.org"])
  func anAddressIsOneToken(address: String) {
    let document = document("Write to \(address) today")
    #expect(document.tokenTexts == ["Write", "to", address, "today"])
    #expect(document.tokens[2].kind == .link)
  }

  @Test func quotationMarksAreMarks() {
    let document = document("“We met,” he said. «So did we», said she. \"Yes.\" ‘No, never.’")
    let marks = zip(document.tokens, document.tokenTexts).filter {
      $0.0.isMark(.doubleQuote) || $0.0.isMark(.singleQuote)
    }
    #expect(marks.map(\.1) == ["“", "”", "«", "»", "\"", "\"", "‘", "’"])
  }

  @Test func offsetsAreThoseOfTheText() {
    let text = "Ñandú 🇫🇮 O’Brien\r\nmet Ćosić’s envoy, “Åse”."
    let points = CodePoints(text)
    let document = document(text)
    for (i, words) in document.tokenTexts.enumerated() {
      #expect(points.words(at: document.span(i..<i + 1)) == words)
    }
  }

  @Test func theCaseOfAWordIsItsShape() throws {
    let tokens = document("NATO ministers met Ana.").tokens
    #expect(tokens[0].shape.contains(.allCaps))
    #expect(!tokens[1].isCapitalized)
    #expect(tokens[3].isCapitalized && !tokens[3].shape.contains(.allCaps))
  }

  @Test func aKeyFoldsCaseAndApostrophes() {
    let keys = WordKey.list("Minister MINISTER ministers O'Brien o’brien ÅSE åse")
    #expect(keys[0] == keys[1])
    #expect(keys[0] != keys[2])
    #expect(keys[3] == keys[4])
    #expect(keys[5] == keys[6])
    #expect(keys[0] == WordKey("minister"))
  }
}
