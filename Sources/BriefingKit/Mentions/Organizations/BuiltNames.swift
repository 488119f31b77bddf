/// Names built around a head: `Ministry of …`, `… Agency`, `…, Inc.`
extension Organizations {
  func built(around h: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let head = tokens[h]
    if !head.isCapitalized {
      return stateBody(around: h, in: range) ?? plainBody(around: h, in: range)
    }
    if head.has(.orgVeto), !head.has(.orgHead), !isSystem(h, in: range) { return nil }
    if isFloor(h, in: range) || isHeaded(h, in: range) { return nil }
    // "Ag. Director": an acting one, where "AG" is a company.
    if head.has(.orgSuffix), h + 1 < range.upperBound, tokens[h + 1].has(.titleHead) { return nil }
    var left = growLeft(from: h, in: range)
    // "Harbour Light, Inc."
    if head.has(.orgSuffix), left == h, h - 2 >= range.lowerBound, tokens[h - 1].isMark(.comma),
      tokens[h - 2].isCapitalized, tokens[h - 2].isWord
    {
      left = growLeft(from: h - 2, in: range)
    }
    // "(NALEO) Educational Fund": the name before the bracket goes on.
    if left + 1 == h, left - 3 > range.lowerBound, tokens[left - 1].isMark(.closeParen),
      tokens[left - 2].shape.contains(.allCaps), tokens[left - 3].isMark(.openParen)
    {
      return nil
    }
    if isBilateral(left..<h, head: h) || isCase(left, in: range) { return nil }
    // "RDF Headquarters": a seat, not the body in it.
    if head.key == .headquarters, left < h, taken[h - 1] { return nil }
    // "1 Million Public Service Workers"
    if left > range.lowerBound, tokens[left - 1].has(.magnitude) { return nil }
    // "3517 Harbour Court": a street.
    if head.key == Self.court, left > range.lowerBound, tokens[left - 1].kind == .number {
      return nil
    }
    // "the Fifth National Rivers Committee Meeting"
    if h + 1 < range.upperBound, isEncounter(tokens[h + 1]) {
      while left < h, tokens[left].has([.ordinal, .month]) { left += 1 }
    }
    var right = growRight(from: h, in: range)
    // The last of several heads in a row gives the name its kind.
    var last = h
    while right < range.upperBound, tokens[right].isCapitalized, tokens[right].isWord,
      tokens[right].has([.orgHead, .orgSuffix, .orgVeto]), tokens[right - 1].isWord,
      right - left < 2 || !isEncounter(tokens[right])
    {
      last = right
      right = growRight(from: right, in: range)
    }
    if last + 1 == right {
      if tokens[last].has(.orgVeto), !isListed(left..<right, block: block),
        !isSystem(last, in: range)
      {
        return nil
      }
      switch ending(behind: last, in: range) {
      case .head(let end): (last, right) = (end, growRight(from: end, in: range))
      case .veto: return nil
      case nil: break
      }
    }
    left = number(before: left, head: last, in: range) ?? left
    guard right - left >= 2 else { return nil }
    let words = left..<right
    // A head alone with "the" or an ordinal names nothing.
    let proper = words.contains {
      $0 != h && (tokens[$0].isCapitalized || tokens[$0].shape.contains(.hasDigit))
        && !tokens[$0].has([.determiner, .preposition, .titleModifier, .adjective, .ordinal])
        || $0 != h && tokens[$0].has([.portfolio, .demonym]) && tokens[$0].isCapitalized
          && !(tokens[h].key == .administration)
    }
    // "Historically Black Colleges": of a kind, no one of them.
    if tokens[left].key == Self.historically { return nil }
    guard proper, !isLocalGovernment(words), !isBoardOfMembers(words, head: h),
      !isAnyBody(words), !endsInLaw(words, head: last)
    else { return nil }
    if isPortfolioOfPost(words, head: h, in: range) { return nil }
    if isPost(words, head: h) || isVenue(head: h, in: range) { return nil }
    if isPluralDefined(at: right, in: range) || isMoney(words, head: last) { return nil }
    return OrganizationMention(
      tokens: words, acronym: definition(after: right, in: range),
      kind: OrganizationKind.of(tokens[words]), body: nil, rule: Self.head.id)
  }

  private static let firmHeads = WordKey.set(
    """
    authority agency ministry commission corporation foundation university council bureau company \
    committee association institute
    """)
  private static let court = WordKey("court")
  private static let historically = WordKey("historically")

  /// "U.S.-Japan Alliance": a tie between countries, no body.
  func isBilateral(_ before: Range<Int>, head: Int) -> Bool {
    guard [.alliance, .coalition, .partnership].contains(tokens[head].key), !before.isEmpty else {
      return false
    }
    return before.allSatisfy { tokens[$0].has([.country, .demonym]) || !tokens[$0].isWord }
  }

  /// Whether the name stands as an entry of a list, where a project can be a body.
  func isListed(_ words: Range<Int>, block: Block) -> Bool {
    block.kind == .listItem && words.upperBound == block.tokens.upperBound
  }

  /// "Office" in "Officer", "Council Chair": a post whose words look like a body's.
  func isPost(_ words: Range<Int>, head: Int) -> Bool {
    words.allSatisfy { tokens[$0].has([.titleHead, .titleModifier, .rank]) && $0 != head }
  }

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
      let joins = token.key == .and || token.key == .ampersand
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
      return token.has(.titlePlural)
    }
    // In a headline a capital may be a verb's: "Oslo Praises Ports Authority".
    if token.has([.verbS, .verbPast]), !token.has([.common, .portfolio, .orgHead, .verbBase]) {
      return token.key == .united || !token.has(.verbS) && !maySpeak(at: i, in: range)
    }
    return true
  }

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
}
