import Testing

@testable import BriefingKit

@Suite struct LayoutTests {
  @Test func hardWrappedLinesAreOneParagraph() {
    let document = document(
      """
      The ministers of both countries met on Tuesday in the
      old customs house and agreed to open the ferry line
      again before the summer, as the mayor had asked them.

      They will meet again in the autumn with the mayors of
      the two towns, who have not been asked so far.
      """)
    #expect(document.blocks.count == 2)
    #expect(document.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(document.words(document.blocks[0].tokens).hasSuffix("as the mayor had asked them."))
  }

  @Test func aLineAParagraphIsKept() {
    let long = String(repeating: "The ministers met and the envoys looked on. ", count: 4)
    let document = document("\(long)\n\(long)\n\(long)\n")
    #expect(document.blocks.count == 3)
  }

  @Test func aParagraphGoesOnOverABlankLine() {
    let document = document(
      "The ministers met on Tuesday with the mayor of the town and\n\nwith two of the envoys.\n")
    #expect(document.blocks.count == 1)
  }

  @Test(arguments: ["-", "*", "•", "–", "+", "1.", "2)", "·"]) func aBulletBeginsAnItem(
    mark: String
  ) {
    let document = document(
      "Those who came were these:\n\n\(mark) Ana Souza, Minister\n\(mark) Jon Berg, envoy\n")
    #expect(document.blocks.map(\.kind).suffix(2) == [.listItem, .listItem])
    #expect(document.words(document.blocks[1].tokens) == "Ana Souza, Minister")
  }

  @Test func anItemGoesOnOnItsIndentedLines() {
    let document = document(
      """
      The following persons were there and spoke with the guests:

      -   Ana Souza, Minister for the Ports and the Harbours of
          the Islands
      -   Jon Berg, envoy
      """)
    let items = document.blocks.filter { $0.kind == .listItem }
    #expect(
      items.map { document.words($0.tokens) } == [
        "Ana Souza, Minister for the Ports and the Harbours of the Islands", "Jon Berg, envoy",
      ])
  }

  @Test func aDateLineIsKnown() {
    #expect(
      document("Ministers meet\n\nTuesday, 5 March 2024\n\nThe ministers met in Oslo.\n").layout
        == [
          "heading: Ministers meet", "dateLine: Tuesday, 5 March 2024",
          "paragraph: The ministers met in Oslo.",
        ])
  }

  @Test(arguments: [
    "About Rivers Watch\n\nRivers Watch has 900 members.",
    "Media contact: Ana Souza, 555 010 000",
    "Notes to editors\n\n- The line is 40 km long.",
    "For more information: https://example.org",
    "Media enquiries\n\nAna Souza",
  ]) func whatFollowsTheStoryIsTail(text: String) {
    let document = document("The ministers met in Oslo on Tuesday.\n\n\(text)\n")
    #expect(document.blocks[0].kind == .paragraph)
    #expect(document.blocks[1].kind == .tail)
  }

  @Test(arguments: ["###", "# # #", "ENDS", "-- Ends --", "-30-", "***"])
  func nothingBehindTheEndMarkIsStory(mark: String) {
    let document = document("The ministers met in Oslo on Tuesday.\n\n\(mark)\n")
    #expect(document.blocks.map(\.kind) == [.paragraph, .marker])
  }

  @Test func aPersonOfTheTailTookNoPart() {
    let record = record(
      """
      Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021.

      ###

      Media contact: Ines Duarte, 555 010 000
      """)
    #expect(record.participants.map(\.name) == ["Ana Souza", "Jon Berg"])
  }

  @Test(arguments: [
    ("NUR-SULTAN – The ministers met.", "NUR-SULTAN"),
    ("ISLAMABAD, (APP - 20th Nov, 2023):The ministers met.", "ISLAMABAD"),
    ("LIMA, May 3 (Andes) -- The ministers met.", "LIMA"),
    ("Rabat, 4 May 2020 (XYZ) - The ministers met.", "Rabat"),
  ]) func aDatelineIsSetApart(text: String, place: String) {
    let document = document(text + " They spoke of the harvest.\n")
    #expect(document.dateline.map { document.words($0.place) } == place)
    #expect(document.sentenceTexts.dropFirst().first == "The ministers met.")
  }

  @Test func aSentenceHasNoDateline() {
    #expect(document("Lima is the town where the ministers met.\n").dateline == nil)
    #expect(document("The Rivers Bank (RVB) met the envoy in Lima.\n").dateline == nil)
  }
}
