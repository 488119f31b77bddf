/// Cuts a block's tokens into sentences.
enum Sentences {
  /// The ranges of the sentences in `tokens[range]`.
  ///
  /// A sentence ends behind `.`, `!` or `?` and the quotation marks and brackets that follow,
  /// where a capital, a figure or a quotation mark comes next. A full stop that belongs to an
  /// abbreviation is part of its word and ends nothing, unless a word that can only begin a
  /// sentence follows.
  static func split(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      defer { i += 1 }
      if i - start == longest {
        sentences.append(start..<i)
        start = i
      }
      let token = tokens[i]
      guard token.kind == .punctuation || token.shape.contains(.endsWithPeriod) else { continue }
      let stop =
        token.isMark(.fullStop) || token.isMark(.question) || token.isMark(.exclamation)
        || token.isMark(.ellipsis)
      let abbreviated = token.isWord && token.shape.contains(.endsWithPeriod)
      guard stop || abbreviated else { continue }
      var end = i + 1
      while end < range.upperBound, closes(tokens[end]) { end += 1 }
      guard end < range.upperBound else { continue }
      let next = tokens[end]
      if abbreviated, next.kind == .number { continue }
      if abbreviated {
        guard token.shape.contains(.innerPeriod) || !token.isCapitalized || token.classes.isEmpty,
          opensSentence(next), !isInitial(token)
        else { continue }
      } else {
        guard
          next.shape.contains(.spaceBefore)
            ? begins(next) : isGlued(next, to: tokens[max(i, 1) - 1])
        else { continue }
        if token.isMark(.ellipsis), !next.isCapitalized { continue }
      }
      sentences.append(start..<end)
      start = end
      i = end - 1
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// What has no end for so many tokens is no prose. A bound, so that looking back and forth in a
  /// sentence costs no more in a text without full stops.
  private static let longest = 512

  private static func closes(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    if token.key == .closeParen { return !token.shape.contains(.spaceBefore) }
    guard token.key == .doubleQuote || token.key == .singleQuote else { return false }
    return !token.shape.contains(.opensQuote) && !token.shape.contains(.spaceBefore)
  }

  private static func begins(_ token: Token) -> Bool {
    token.isCapitalized || token.kind == .number || token.shape.contains(.hasDigit)
      || token.isMark(.doubleQuote) || token.isMark(.singleQuote) || token.isMark(.dash)
      || token.isMark(.openParen) || token.kind == .link
  }

  /// Whether a sentence begins at `next` though no blank parts it from the last: "workers.The Board".
  private static func isGlued(_ next: Token, to last: Token) -> Bool {
    guard next.isWord, next.isCapitalized, next.end - next.start > 1,
      !next.shape.contains(.innerCapital), last.end - last.start > 2
    else { return false }
    return last.isWord && !last.isCapitalized || last.isMark(.closeParen) || opensSentence(next)
  }

  /// A letter of a name, or of a courtesy: "J. The", "H.E. The"; not "in the U.S. The".
  private static func isInitial(_ token: Token) -> Bool {
    token.shape.contains(.initial)
      && (!token.shape.contains(.innerPeriod) || token.has(.honorific))
  }

  /// Words with a capital that hardly stand inside a sentence.
  private static func opensSentence(_ token: Token) -> Bool {
    token.isCapitalized
      && token.has([.determiner, .subjectPronoun, .preposition, .possessivePronoun, .adverb])
      && !token.has([.givenName, .orgNoun])
  }
}
