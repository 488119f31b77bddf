/// Names that no title introduces.
extension People {
  /// Whether capitalised words that no title introduces are a person.
  func isPerson(_ name: Range<Int>, in range: Range<Int>, block: Block) -> Bool {
    let first = tokens[name.lowerBound]
    if block.shouts { return false }
    let end = name.upperBound
    // "Jackson Women's Clinic"
    if end < range.upperBound, tokens[end].kind == .possessive, tokens[end - 1].has(.groupNoun) {
      return false
    }
    // More capitals behind: a longer name of something else.
    if end < range.upperBound, tokens[end].isWord, tokens[end].isCapitalized,
      !tokens[end].has([.honorific, .titleHead]),
      !tokens[end].has(.verbPast) || !(block.kind == .heading || block.kind == .title)
    {
      return false
    }
    if isPlace(name, in: range) || first.key == Self.saint { return false }
    // "D Wash", "U S": a party and a state, a country's letters.
    let isShort = first.end - first.start == 1 && name.count == 2
    if isShort || !name.contains(where: { isSpelled(tokens[$0]) }) { return false }
    if first.has(.givenName), name.count >= 2 { return true }
    let initials = first.shape.contains(.initial) || first.shape.contains(.innerPeriod)
    if initials, name.count >= 2 || first.shape.contains(.innerPeriod) {
      return !first.shape.contains(.allCaps) && first.end - first.start > 2 || name.count >= 2
    }
    guard name.count >= 2, name.count <= 5, block.kind.tellsStory else { return false }
    return hasEvidence(name, in: range)
  }

  /// `Shelby County`, `Quang Ninh province`: words of a region, as its last or the next one.
  func isPlace(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    Self.regions.contains(tokens[name.upperBound - 1].key)
      || range.contains(name.upperBound) && Self.regions.contains(tokens[name.upperBound].key)
  }

  /// Whether a word is more than letters with blanks or stops between them.
  private func isSpelled(_ token: Token) -> Bool {
    let text = document.release.text[token.start..<token.end]
    return zip(text, text.dropFirst()).contains { $0 | 0x20 > 0x60 && $1 | 0x20 > 0x60 }
  }

  private static let saint = WordKey("st.")
  private static let regions = WordKey.set(
    """
    county district province provincial region regional city municipality township village \
    prefecture oblast governorate basin island islands airport university stadium river valley \
    falls springs heights beach expo plaza
    """)

  /// Signs that unknown capitals are a person: somebody speaks, is described by a title, or has
  /// a degree.
  func hasEvidence(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    let end = name.upperBound
    if end < range.upperBound {
      let next = tokens[end]
      if document.lexicon.verbClass(of: next).contains(.speech), next.has([.verbPast, .verbS]) {
        return true
      }
      if next.key == .who { return true }
      if next.isMark(.openParen), end + 1 < range.upperBound, tokens[end + 1].has(.postnominal) {
        return true
      }
      if next.isMark(.comma), end + 1 < range.upperBound {
        if tokens[end + 1].key == .who || tokens[end + 1].has(.postnominal) { return true }
        // "in San Pedro, the Minister, …": a place, not a person described.
        if name.lowerBound > range.lowerBound,
          [.inWord, .at, .from].contains(tokens[name.lowerBound - 1].key)
        {
          return false
        }
        if let title = titles.title(from: end + 1, in: range),
          !startsName(title.tokens.upperBound, in: range)
        {
          return true
        }
      }
    }
    if name.lowerBound > range.lowerBound {
      let before = tokens[name.lowerBound - 1]
      if document.lexicon.verbClass(of: before).contains(.speech), before.has(.verbPast),
        name.lowerBound - 2 >= range.lowerBound, tokens[name.lowerBound - 2].kind == .punctuation
      {
        return true
      }
    }
    return false
  }
}
