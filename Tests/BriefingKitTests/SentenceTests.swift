import Testing

@testable import BriefingKit

@Suite struct SentenceTests {
  @Test(arguments: [
    ["The ministers met.", "They agreed on little."],
    ["Mr. Berg met Gov. Ana Souza of the U.S. delegation.", "She spoke."],
    ["J. P. Berg met Dr. Ana Souza.", "Both left."],
    ["“We will go.”", "They went."],
    ["“When will you go?” he asked.", "Nobody knew."],
    ["They paid $2.5 million.", "It was late."],
    ["It ended at 9 p.m. in Oslo.", "Nobody stayed."],
    ["Who came?", "Ana Souza!", "And Jon Berg."],
    ["They signed in Lima (Peru).", "3 envoys watched."],
    ["Lt. Gen. Ana Souza spoke on Nov. 9 in St. Johns.", "It rained."],
    ["He read from Art. 5 of the treaty.", "“It holds,” he said."],
  ]) func aParagraphIsCutIntoSentences(sentences: [String]) {
    // A second paragraph keeps the first from being taken for a headline.
    let document = document(sentences.joined(separator: " ") + "\n\nThe talks ended on Tuesday.\n")
    #expect(document.sentenceTexts.dropLast() == sentences[...])
  }

  @Test func aTextWithoutFullStopsIsReadInPieces() {
    let words = Array(repeating: "and he said that", count: 1_000).joined(separator: " ")
    let document = document("The ministers met " + words)
    #expect(document.sentences.count > 1)
    #expect(document.sentences.allSatisfy { $0.tokens.count <= 512 })
    // Nothing is lost at the cuts.
    #expect(document.sentences.map(\.tokens.count).reduce(0, +) == document.tokens.count)
  }

  @Test func aSentenceEndsWithItsParagraph() {
    let document = document("The ministers met in Oslo\n\nThe envoys met in Lima.\n")
    #expect(document.sentenceTexts.count == 2)
  }
}
