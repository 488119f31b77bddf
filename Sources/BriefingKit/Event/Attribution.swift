/// Finds who tells the news: "according to the ministry's press service", or an agency's mark.
enum Attribution {
  static func find(in document: Document) -> String? {
    let tokens = document.tokens
    for block in document.blocks where block.kind.tellsStory {
      for i in block.tokens.dropLast(2)
      where tokens[i].key == .according && tokens[i + 1].key == .to {
        let start = i + 2
        if tokens[start].has([.objectPronoun, .subjectPronoun]) { continue }
        var end = start
        while end < block.tokens.upperBound, tokens[end].kind != .punctuation,
          !tokens[end].has([.verbPast, .be, .have])
        {
          end += 1
        }
        if end > start { return document.words(start..<end) }
      }
    }
    return document.dateline?.agency.map { document.words($0) }
  }
}
