/// The encounter the release reports: its kind, mode, day and place.
struct Event: Sendable {
  var kind: Meeting.Kind
  var mode: Meeting.Mode
  var location: Range<Int>?
  var date: EventDate?
  var warnings: [Warning] = []

  /// The sentences that tell of the encounter itself: the headline and the first paragraphs.
  struct Lead: Sendable {
    var title: [Range<Int>]
    var sentences: [Range<Int>]
  }

  static func lead(of document: Document) -> Lead {
    var title: [Range<Int>] = []
    var sentences: [Range<Int>] = []
    var paragraphs = 0
    for block in document.blocks {
      switch block.kind {
      case .title: title.append(block.tokens)
      case .heading where paragraphs == 0: title.append(block.tokens)
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
    return Lead(title: title, sentences: sentences)
  }
}
