import Testing

@testable import BriefingKit

@Suite struct HeaderTests {
  private func header(_ text: String) -> Header { Header(Array(text.utf8)) }

  @Test func frontMatterIsRead() {
    let header = header(
      """
      ---
      title: Two ministers meet
      date: 2024-03-05
      source_url: https://example.org/a/1
      ---
      They met.
      """)
    #expect(header.title?.string == "Two ministers meet")
    #expect(header.published?.iso == "2024-03-05")
    #expect(header.url == "https://example.org/a/1")
    #expect(header.problem == nil)
  }

  @Test(arguments: [
    (#""A \"small\" step""#, #"A "small" step"#),
    (#""The \u201Cport\u201D talks""#, "The “port” talks"),
    (#""Ministers\x20meet""#, "Ministers meet"),
    (#""Flag \U0001F1EB""#, "Flag \u{1F1EB}"),
    (#""One\_space""#, "One space"),
    (#""Two\twords""#, "Two words"),
    (#""A \\ sign""#, #"A \ sign"#),
    (#"'It''s agreed'"#, "It's agreed"),
    (#"'No \u201C escape'"#, #"No \u201C escape"#),
    ("Plain: with a colon", "Plain: with a colon"),
    (#""Broken \u20""#, #"Broken \u20"#),
  ]) func aScalarIsDecoded(written: String, title: String) {
    #expect(header("---\ntitle: \(written)\n---\n").title?.string == title)
  }

  @Test(arguments: [
    ("\"Readout of the\n  talks\"", "Readout of the talks"),
    ("\"Readout of the tal\\\n  ks on\\_ports\"", "Readout of the talks on ports"),
    ("Readout of the\n  talks", "Readout of the talks"),
    (">\n  Readout of\n  the talks", "Readout of the talks"),
  ]) func aFoldedTitleIsOneLine(written: String, title: String) {
    let header = header("---\ntitle: \(written)\ndate: 2024-03-05\n---\nThey met.\n")
    #expect(header.title?.string == title)
    #expect(header.published?.iso == "2024-03-05")
  }

  @Test func aListIsPassedOver() {
    let header = header(
      "---\nsubjects:\n  - \"Ports\"\n  - \"Trade\"\ntitle: Talks\n---\nThey met.\n")
    #expect(header.title?.string == "Talks")
  }

  @Test(arguments: [
    "2024-03-05", "'2024-03-05'", "2024-03-05 18:22:07-04:00", "5 March 2024", "March 5, 2024",
  ]) func aDateMayBeWrittenInManyWays(date: String) {
    #expect(header("---\ndate: \(date)\n---\n").published?.iso == "2024-03-05")
  }

  @Test func theTimeOfPublicationGoesBeforeTheDate() {
    let header = header("---\npublished_time: 2024-03-06 08:00:00\ndate: '2024-03-05'\n---\n")
    #expect(header.published?.iso == "2024-03-06")
  }

  @Test func keyLinesAreRead() {
    let text = "Title: Two ministers meet\nDate: 5 March 2024\n\nThey met.\n"
    let header = header(text)
    #expect(header.title?.string == "Two ministers meet")
    #expect(header.published?.iso == "2024-03-05")
    #expect(text.utf8.dropFirst(header.end).elementsEqual("\nThey met.\n".utf8))
  }

  @Test func aSentenceWithAColonIsNoKeyLine() {
    let header = header("Lisbon: the ministers met.\n")
    #expect(header.title == nil)
    #expect(header.end == 0)
  }

  @Test func anUnclosedFenceIsToldAndReadAsText() {
    let text = "---\ntitle: Talks\nThe ministers met in Oslo on 5 March 2024.\n"
    #expect(header(text).end == 0)
    let warnings = record(text).warnings
    #expect(warnings.map(\.code).contains(.headerUnread))
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreRead() {
    let header = header("\u{FEFF}---\r\ntitle: \"Talks in\r\n  Oslo\"\r\n---\r\nThey met.\r\n")
    #expect(header.title?.string == "Talks in Oslo")
    #expect(header.problem == nil)
  }

  @Test func whatTheCallerKnowsGoesFirst() {
    let text = "---\ntitle: Talks\ndate: 2024-03-05\nurl: https://example.org/1\n---\nThey met.\n"
    let input = ReleaseInput(
      bytes: Array(text.utf8), id: "x", title: "Port talks", published: "2024-03-06",
      url: "https://example.org/2")
    let source = analyzer.record(of: input).source
    #expect(source.title == "Port talks")
    #expect(source.published == "2024-03-06")
    #expect(source.url == "https://example.org/2")
  }

  @Test func theHeadlineAndTheDateOnTopAreTheSources() {
    let source = record(
      """
      FOR IMMEDIATE RELEASE

      Ministers Meet on Port Safety

      5 March 2024

      Minister Ana Souza met envoy Jon Berg in Lima today.
      """
    ).source
    #expect(source.title == "Ministers Meet on Port Safety")
    #expect(source.published == "2024-03-05")
  }
}
