/// Posts that a sentence gives to its subject: `Jane Doe has been elected President of the Union`.
extension People {
  /// Reads `was elected Treasurer`, `has been appointed as the Acting Director of Rivers`, `was the
  /// chief guest` behind a name.
  func readPredicate(_ mention: inout PersonMention, at start: Int, in range: Range<Int>) {
    var i = start
    while i < range.upperBound, tokens[i].has([.be, .have]) { i += 1 }
    guard i > start, i + 1 < range.upperBound else { return }
    let isChosen = Self.choosing.contains(tokens[i].key)
    if isChosen { i += 1 }
    if isChosen, tokens[i].key == .asWord { i += 1 }
    guard isChosen || tokens[i].key == .the, i + 1 < range.upperBound,
      let title = titles.title(from: i, in: range), title.tokens.lowerBound <= i + 2,
      tokens[title.tokens.lowerBound].isCapitalized || !isChosen, !title.isPlural,
      isChosen || tokens[title.head].isCapitalized
    else { return }
    mention.titles.append(title)
  }

  private static let choosing = WordKey.set(
    "elected re-elected reelected appointed named designated installed confirmed inaugurated")
}
