import Testing

@testable import BriefingKit

/// Which name or quotation a word stands in, where names stand in names.
@Suite struct CoverTests {
  @Test func aTokenStandsInTheStretchThatBeginsFirst() {
    let ranges = [(0..<10, 0), (2..<5, 1), (8..<12, 2), (70..<72, 3), (15..<16, 4), (16..<16, 5)]
    let cover = Cover(80, ranges)
    for token in 0..<80 {
      let expected =
        ranges.filter { $0.0.contains(token) }.min { $0.0.lowerBound < $1.0.lowerBound }?.1 ?? -1
      #expect(cover[token] == expected, "token \(token)")
    }
    #expect(Cover(3, [])[2] == -1)
  }

  @Test(arguments: Sample.all) func everyTokenIsInTheSentenceItIsFoundIn(sample: Sample) {
    let document = Document(Release(sample.input), lexicon: .builtIn())
    for token in document.tokens.indices {
      #expect(document.sentences[document.sentenceOf[token]].tokens.contains(token))
    }
  }
}
