import Testing

@testable import BriefingKit

/// Releases that an archive keeps as one line with every mark a space.
@Suite struct LostMarksTests {
  /// A text with line breaks has not lost them, and its blanks are blanks.
  @Test func aTextWithLineBreaksIsLeftAlone() {
    let line = "The Minister met the farmers of the valley  They spoke of rain and seed"
    let text = Array(repeating: line, count: 10).joined(separator: "\n\n")
    let bytes = Array(text.utf8)
    #expect(LostMarks.restored(bytes, body: 0..<bytes.count) == bytes)
    let single = bytes.map { $0 == 0x0a ? 0x20 : $0 } + [0x0a]
    #expect(LostMarks.restored(single, body: 0..<single.count) != single)
  }

  private let stripped = """
    Doe Announces Ferry Grant            March 3  2005            Senator Jane Q  Doe  R ME  today \
    announced that the Harbor Transit Administration  HTA  has awarded the town of Lubec  65 740 \
    for a ferry  The funding will be used to repair the northern quay        This is great news for \
    the town of Lubec   said Senator Doe   We will keep working until the last boat is back in the \
    harbor and the pier is whole again        The grant was approved in February  It will be paid \
    in two parts  and the town must report on its use by the end of the year  Lubec has asked for \
    a second grant as well  Senator Jon Berg  D Wash  voted for it
    """

  @Test func lengthStaysTheSame() {
    let text = Array(stripped.utf8)
    #expect(LostMarks.restored(text, body: 0..<text.count).count == text.count)
  }

  @Test func aTextWithMarksIsLeftAlone() {
    let text = Array((stripped + ".").utf8)
    #expect(LostMarks.restored(text, body: 0..<text.count) == text)
  }

  @Test(
    arguments: [
      "Jane Q. Doe (R-ME)", "Jon Berg (D-Wash)", "Administration (HTA)", "$65,740",
      "ferry. The funding",
      "\"This is great news for the town of Lubec,\" said Senator Doe.", "parts, and", "quay.\n\n",
    ]) func marksComeBack(words: String)
  {
    let text = Array(stripped.utf8)
    let restored = String(
      decoding: LostMarks.restored(text, body: 0..<text.count), as: UTF8.self)
    #expect(restored.contains(words), "\(restored)")
  }

  @Test func quotationsAreFoundAndReadAsGiven() {
    let record = analyzer.record(of: ReleaseInput(text: stripped))
    let quotes = record.statements.filter { $0.kind == .direct }
    #expect(quotes.map(\.speaker) == ["Jane Q Doe", "Jane Q Doe"])
    #expect(quotes.first?.text == "This is great news for the town of Lubec")
  }
}
