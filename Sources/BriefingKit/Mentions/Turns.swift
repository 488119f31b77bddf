/// The turns of an interview's transcript: each paragraph that somebody but the press speaks, with
/// the label it stands under, "JANE DOE:" before the words or on a line of its own.
struct Turns {
  /// Of each block, the words spoken in it and the label that names who speaks.
  private(set) var spoken: [Int: (words: Range<Int>, label: Range<Int>)] = [:]
  private let tokens: [Token]

  init(in document: Document) {
    tokens = document.tokens
    let labels = document.blocks.map { label(of: $0) }
    guard labels.count(where: { $0.map(isPress) ?? false }) >= 2 else { return }
    var current: Range<Int>?
    for (b, block) in document.blocks.enumerated() where block.kind != .tail {
      if let label = labels[b] { current = isPress(label) ? nil : label }
      guard let current, !block.shouts || labels[b] != nil else { continue }
      let start = labels[b].map { $0.upperBound + 1 } ?? block.tokens.lowerBound
      if start < block.tokens.upperBound {
        spoken[b] = (start..<block.tokens.upperBound, current)
      }
    }
  }

  /// "JANE DOE:", "QUESTION:": capitals and a colon at the block's start.
  private func label(of block: Block) -> Range<Int>? {
    guard
      let colon = block.tokens.prefix(7).first(where: { tokens[$0].isMark(.colon) }),
      colon > block.tokens.lowerBound
    else { return nil }
    let words = block.tokens.lowerBound..<colon
    let opensQuestion = Self.press.contains(tokens[words.lowerBound].key) && words.count == 1
    let isName = words.allSatisfy {
      tokens[$0].shape.contains(.allCaps) || tokens[$0].isMark(.fullStop)
    }
    return (isName && !Self.captions.contains(tokens[words.lowerBound].key)) || opensQuestion
      ? words : nil
  }

  private func isPress(_ label: Range<Int>) -> Bool {
    label.contains { Self.press.contains(tokens[$0].key) }
  }

  private static let press = WordKey.set(
    "question journalist reporter interviewer presenter compere q")
  /// What capitals and a colon are over, not of whom.
  private static let captions = WordKey.set("subject subjects issue topic topics date location")
}
