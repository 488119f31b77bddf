import Testing

@testable import BriefingKit

@Suite struct QuoteTests {
  private static let lead = "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021. "

  private func quotes(_ text: String) -> [Statement] {
    record(Self.lead + text + "\n").statements.filter { $0.kind == .direct }
  }

  @Test(arguments: [
    "“The harvest was poor this year,” Souza said.",
    "“The harvest was poor this year,” said Souza.",
    "“The harvest was poor this year,” she said.",
    "\"The harvest was poor this year,\" Souza said.",
    "«The harvest was poor this year», Souza said.",
    "“The harvest was poor this year,” the Minister said.",
    "Souza said: “The harvest was poor this year.”",
    "Souza said, “The harvest was poor this year.”",
  ]) func aQuotationHasItsSpeaker(text: String) throws {
    let found = quotes(text)
    #expect(found.count == 1)
    let quote = try #require(found.first)
    #expect(quote.text.hasPrefix("The harvest was poor this year"))
    #expect(quote.speaker == "Ana Souza")
  }

  @Test func sayingsAboveAStoryAreOfWhomItBeginsWith() {
    let text = """
      Minister opens harbour

      “Our harbour feeds the whole coast again”

      “Every fisher will find a berth here”

      The Minister, Mr Jon Bergstad, opened the harbour of Lima on 3 May 2021.

      """
    let found = record(text).statements.filter { $0.kind == .direct }
    #expect(found.map(\.speaker) == ["Jon Bergstad", "Jon Bergstad"])
  }

  @Test func anInterruptedQuotationIsTwo() {
    let found = quotes(
      "“The harvest was poor this year,” Souza said. “We have eaten the seed of the next.”")
    #expect(
      found.map(\.text) == [
        "The harvest was poor this year", "We have eaten the seed of the next.",
      ])
    #expect(found.map(\.speaker) == ["Ana Souza", "Ana Souza"])
  }

  @Test func aQuotationOfSeveralParagraphsIsOneAParagraph() {
    let found = quotes(
      """


      “The harvest was poor this year and the year before.

      “We have eaten the seed of the next one,” Souza said.
      """)
    #expect(
      found.map(\.text) == [
        "The harvest was poor this year and the year before.",
        "We have eaten the seed of the next one",
      ])
    #expect(found.map(\.speaker) == ["Ana Souza", "Ana Souza"])
  }

  @Test(arguments: [
    "They praised the so-called “Blue Gate” project.",
    "He read the play “The Last of the Rains” to them.",
    "She spoke of the ‘green’ line.",
  ]) func aFewWordsInMarksAreNoQuotation(text: String) {
    #expect(quotes(text).isEmpty)
  }

  @Test func anApostropheOpensNoQuotation() {
    #expect(
      quotes("The ministers’ talks on the ’90s rules of the farmers’ union went well.").isEmpty)
  }

  @Test func aMarkLeftOpenEndsWithItsParagraph() {
    let found = quotes(
      "Souza said: “The harvest was poor this year.\n\nThe talks ended on Tuesday.")
    #expect(found.map(\.text) == ["The harvest was poor this year."])
  }

  @Test func eachTurnOfAnInterviewIsAQuotation() {
    let found = quotes(
      """


      MINISTER ANA SOUZA: The harvest was poor this year and the year before.

      JOURNALIST: Will you lift the levy on seed before the spring?

      ANA SOUZA:

      We have lifted it for the northern farms already.

      JOURNALIST: Is that enough to see the farmers through the winter?
      """)
    #expect(
      found.map(\.text) == [
        "The harvest was poor this year and the year before.",
        "We have lifted it for the northern farms already.",
      ])
    #expect(found.map(\.speaker) == ["Ana Souza", "Ana Souza"])
  }

  @Test func aPersonBehindTheCommaOfAPostSpeaks() {
    let found = quotes(
      "“The harvest was poor this year,” said the Union’s spokesman for seed, Senator Jon Berg.")
    #expect(found.map(\.speaker) == ["Jon Berg"])
  }
}
