/// What stands before the head of a body's name: `Health, Education, Labor and Pensions`.
extension Organizations {
  /// The first token of a name that ends with the head at `h`.
  func growLeft(from h: Int, in range: Range<Int>) -> Int {
    var i = h
    while i > range.lowerBound {
      let token = tokens[i - 1]
      if token.isWord, token.isCapitalized, mayStandIn(token, at: i - 1, range) {
        i -= 1
        continue
      }
      // "Health, Education, Labor and Pensions (HELP) Committee"
      if i == h, i - 4 >= range.lowerBound, token.isMark(.closeParen),
        tokens[i - 3].isMark(.openParen), tokens[i - 2].shape.contains(.allCaps),
        tokens[i - 4].has(.portfolio), tokens[i - 4].isCapitalized
      {
        i -= 3
        continue
      }
      guard i - 2 >= range.lowerBound, tokens[i].isCapitalized else { break }
      let before = tokens[i - 2]
      if Self.tiers.contains(token.key), before.isCapitalized, before.isWord,
        mayStandIn(before, at: i - 2, range)
      {
        i -= 2
        continue
      }
      if token.kind == .possessive, before.isCapitalized, before.isWord,
        !endsPlace(i - 2), !taken[i - 2],
        Self.officers.contains(before.key) || mayStandIn(before, at: i - 2, range),
        isPossessiveOfName(before, head: i == h ? h : nil)
      {
        i -= 2
        continue
      }
      // "Health, Education, Labor, and Pensions Committee"
      if token.key == .and, before.isMark(.comma), i - 3 >= range.lowerBound,
        tokens[i - 3].has(.portfolio), tokens[i - 3].isCapitalized, tokens[i].has(.portfolio)
      {
        i -= 3
        continue
      }
      // "Prevention of Corruption Bureau"
      if token.key == .of, i < h, Self.purposes.contains(before.key), before.isCapitalized {
        i -= 2
        continue
      }
      let joins = token.key == .and || token.key == .ampersand
      // "General Udo Holm and Navy Commander Berg": no list knows what stands before.
      if joins, i == h, before.classes.isEmpty, tokens[h].has(.orgNoun) { break }
      // "Jane Doe and Bureau of Rivers": a name of its own begins behind the "and".
      if joins, i == h, h + 1 < range.upperBound, tokens[h + 1].key == .of { break }
      if joins, before.has(.orgSuffix) { break }
      // "Horizon Group and Rivers Bank" are two.
      if joins, before.has(.orgHead), !before.has(.portfolio),
        !tokens[i].has(.portfolio) && h - i >= 2 || Self.firmHeads.contains(before.key),
        i - 3 >= range.lowerBound, tokens[i - 3].isCapitalized
      {
        break
      }
      let inside = i - 3 >= range.lowerBound && tokens[i - 3].isCapitalized && tokens[i - 3].isWord
      if joins, before.isCapitalized, before.has([.portfolio, .common]) || inside,
        tokens[i].has([.portfolio, .common]) || inside, !before.has(.givenName),
        !inside || !tokens[i - 3].has(.givenName) || tokens[i - 3].has([.portfolio, .place]),
        !before.has([.country, .place, .demonym, .titleHead])
      {
        i -= 2
        continue
      }
      // "Food, Agriculture and Light Industry Ministry"
      if token.isMark(.comma), before.isCapitalized, before.has(.portfolio),
        tokens[i].has(.portfolio),
        (i..<h).contains(where: { tokens[$0].key == .and })
      {
        i -= 2
        continue
      }
      break
    }
    while i < h,
      tokens[i].has([.closed, .adverb]) || tokens[i].kind != .word
        || (tokens[i].has(.month) && !tokens[i].has(.givenName))
    {
      i += 1
    }
    return i
  }

  /// Words in lower case between a region's name and its body's: "Quang Ninh provincial People's
  /// Committee".
  static let tiers = WordKey.set("provincial municipal district city regional county communal")

  /// Whether the word is a place's, or the last of a country's name: "South Africa's".
  private func endsPlace(_ i: Int) -> Bool {
    tokens[i].has([.country, .place])
      || i > 0
        && document.lexicon.phrase(at: i - 1, in: tokens, limit: i + 1)
          .map { !$0.phrase.classes.isDisjoint(with: [.country, .place]) } ?? false
  }

  /// Posts whose offices are bodies of their place: "Marsh County Sheriff's Office".
  private static let officers = WordKey.set(
    "sheriff governor mayor president attorney general prosecutor chancellor ombudsman coroner")

  /// Whether the word before a possessive belongs to the name: "Women's Bureau", "President's
  /// Committee"; not "Smith's Office".
  func isPossessiveOfName(_ before: Token, head: Int?) -> Bool {
    if before.has(.titleHead) { return head != nil }
    // "AusAID's Refugee Fund", "the Monetary Fund's Board": the body of another body.
    if before.has([.knownOrg, .orgHead, .orgNoun]) || before.shape.contains(.allCaps)
      || before.shape.contains(.innerCapital)
    {
      return false
    }
    if before.has([.common, .groupNoun, .portfolio, .plainNoun]) { return true }
    return head.map { tokens[$0].key != .office } ?? true
  }

  /// Whether a capitalised word may be inside a body's name.
  func mayStandIn(_ token: Token, at i: Int, _ range: Range<Int>) -> Bool {
    if token.has(.closed), !token.has([.portfolio, .givenName]) { return false }
    if token.has(.magnitude) || isPartyMark(token) { return false }
    if token.has(.weekday) { return false }
    if isCourtesy(i, in: range) { return false }
    if token.has(.adverb), i == range.lowerBound || tokens[i - 1].isMark(.fullStop) { return false }
    if token.key == .general, i + 1 < range.upperBound, tokens[i + 1].isCapitalized { return true }
    // "King Olaf Foundation"
    if Self.royals.contains(token.key), i + 1 < range.upperBound, tokens[i + 1].isCapitalized {
      return !tokens[i + 1].has([.portfolio, .orgHead])
    }
    if token.has([.titleHead]), !token.has([.portfolio, .orgNoun, .groupNoun, .orgHead]) {
      return token.has(.titlePlural) || describesHead(i, in: range)
    }
    // "Chairing Cabinet meetings"
    if token.has(.verbIng), !token.has(.portfolio), i + 1 < range.upperBound,
      tokens[i + 1].has(.orgNoun)
    {
      return false
    }
    // In a headline a capital may be a verb's: "Oslo Praises Ports Authority".
    if token.has([.verbS, .verbPast]), !token.has([.common, .portfolio, .orgHead, .verbBase]) {
      return token.key == .united || !token.has(.verbS) && !maySpeak(at: i, in: range)
    }
    return true
  }

  /// "IMF Executive Board", "Holm Specialist Hospital": what sort of board or hospital it is.
  private func describesHead(_ i: Int, in range: Range<Int>) -> Bool {
    i > range.lowerBound && tokens[i - 1].isCapitalized && i + 1 < range.upperBound
      && Self.described.contains(tokens[i + 1].key) && Self.descriptions.contains(tokens[i].key)
  }

  private static let described = WordKey.set("board council committee hospital clinic")
  private static let descriptions = WordKey.set("executive specialist managing supervisory")
  private static let purposes = WordKey.set(
    """
    prevention preservation protection promotion conservation prohibition elimination suppression     administration advancement
    """)
  private static let royals = WordKey.set("king queen prince princess sultan emir pope")

  /// A courtesy; "Sri" of a country's name is none.
  func isCourtesy(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].has(.honorific)
      && !(document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound)
        .map { !$0.phrase.classes.isDisjoint(with: [.country, .demonym, .knownOrg]) } ?? false)
  }

  /// Whether a capital at `i` may be a verb's: in a headline, "Oslo Praised Ports Authority", or
  /// at the start of a sentence.
  private func maySpeak(at i: Int, in range: Range<Int>) -> Bool {
    isHeadline(at: i) || i == range.lowerBound
  }

  private static let firmHeads = WordKey.set(
    """
    authority agency ministry commission corporation foundation university council bureau company \
    committee association institute
    """)
}
