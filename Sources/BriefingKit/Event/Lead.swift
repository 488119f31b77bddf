/// The sentences that tell of the encounter itself: the headline and the first paragraphs.
struct Lead: Sendable {
  /// The header's title, and the headlines above the first paragraph.
  private(set) var title: [Range<Int>] = []
  private(set) var sentences: [Range<Int>] = []

  init(of document: Document) {
    func isStop(_ i: Int) -> Bool { document.tokens[i].isMark(.fullStop) }
    var paragraphs = 0
    let hasStory = document.blocks.contains { $0.kind == .paragraph }
    for block in document.blocks {
      switch block.kind {
      case .title where !block.tokens.isEmpty: title.append(block.tokens)
      case .heading where paragraphs == 0:
        if !document.isMasthead(block.tokens) { title.append(block.tokens) }
      // Points above the story sum it up, as headlines do.
      case .listItem where paragraphs == 0 && hasStory && !block.tokens.contains(where: isStop):
        continue
      case .paragraph, .listItem:
        guard paragraphs < 4 else { continue }
        paragraphs += 1
        for s in block.sentences where sentences.count < 8 {
          let range = document.sentences[s].tokens
          if range != document.dateline?.tokens { sentences.append(range) }
        }
      default: continue
      }
    }
  }
}

extension Document {
  /// "May 12, 2025 | Official Visits": a line that dates and files the release.
  func isMasthead(_ line: Range<Int>) -> Bool {
    line.contains { tokens[$0].isMark(.bar) }
      && line.contains { tokens[$0].kind == .number || tokens[$0].has(.month) }
  }

  /// "It will be recalled that", "Recall that": told of an earlier time.
  func isRecollection(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    return Self.recalls.contains(tokens[first].key)
      || tokens[first].key == Choice.it
        && sentence.prefix(5).contains { Self.recalls.contains(tokens[$0].key) }
  }
  private static let recalls = WordKey.set("recall recalled")
}
