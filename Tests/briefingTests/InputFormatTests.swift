import Foundation
import Testing

@testable import briefing

@Suite struct InputFormatTests {
  private let page = "<title>Ports</title><p>Minister Ana Souza met Jon Berg in Set&uacute;bal.</p>"
  private let mail =
    "From: a@a.example\nSubject: Ports\nMIME-Version: 1.0\n\nMinister Ana Souza met Jon Berg.\n"

  private func names(_ outcome: Outcome) throws -> [[String]] {
    try outcome.records.map { record in
      (record["participants"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
  }

  @Test func pagesMailsAndUTF16AreRead() throws {
    let place = try Workplace()
    let text = "\u{feff}Minister Ana Souza met Jon Berg."
    let utf16 = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let outcome = try briefing(
      "parse", place.file("a.html", page), place.file("b.eml", mail),
      place.file("c.txt", bytes: utf16))
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try names(outcome) == Array(repeating: ["Ana Souza", "Jon Berg"], count: 3))
    #expect(try briefing("parse", input: utf16).record["text"] == nil)
  }

  @Test func theTextIsTheLastKeyWhereItIsAskedFor() throws {
    let text = "Ports\n\nMinister Ana Souza met Jon Berg in Setúbal.\n"
    let outcome = try briefing("parse", "--with-text", input: Array(page.utf8))
    #expect(try outcome.record["text"] as? String != text)
    let asPage = try briefing(
      "parse", "--with-text", "--input-format=html", input: Array(page.utf8))
    #expect(try asPage.record["text"] as? String == text)
    #expect(
      asPage.output.hasSuffix(
        ",\n  \"text\": \"Ports\\n\\nMinister Ana Souza met Jon Berg in Setúbal.\\n\"\n}\n"))
    #expect(
      try briefing("parse", "--input-format=html", input: Array(page.utf8)).record["text"] == nil)
  }

  @Test func theFormatNamedGoesBeforeTheFilesName() throws {
    let place = try Workplace()
    let file = try place.file("a.html", "Minister <b>Ana</b> met Jon Berg.")
    let outcome = try briefing("parse", "--with-text", "--input-format", "text", file)
    #expect(try outcome.record["text"] as? String == "Minister <b>Ana</b> met Jon Berg.")
    let wrong = try briefing("parse", "--input-format", "pdf", file)
    #expect(wrong.exitCode == 64)
    #expect(wrong.errors.contains("\"pdf\" is no input format; give one of text|html|eml"))
  }

  @Test func batchReadsPagesAndMails() throws {
    let place = try Workplace()
    for (name, text) in [("a.htm", page), ("b.HTML", page), ("c.eml", mail), ("d.xml", page)] {
      try place.file("in/" + name, text)
    }
    let outcome = try briefing("batch", "--with-text", place.path + "/in")
    #expect(outcome.exitCode == 0)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", "b", "c"])
    #expect(
      try outcome.records.allSatisfy { ($0["text"] as? String)?.hasPrefix("Ports\n\n") == true })
    #expect(try names(outcome).allSatisfy { $0 == ["Ana Souza", "Jon Berg"] })
  }

  @Test func explainCountsInTheTextTakenOut() throws {
    let place = try Workplace()
    let outcome = try briefing("explain", place.file("a.html", page))
    #expect(outcome.output.contains("“Minister Ana Souza” at 7–25"))
  }
}
