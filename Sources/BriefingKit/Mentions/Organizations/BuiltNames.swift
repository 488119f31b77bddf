/// Names built around a head: `Ministry of …`, `… Agency`, `…, Inc.`
extension Organizations {
  func built(around h: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let head = tokens[h]
    if !head.isCapitalized {
      return stateBody(around: h, in: range) ?? plainBody(around: h, in: range)
    }
    // "Holm primary School"
    if h > range.lowerBound, !tokens[h - 1].isCapitalized, tokens[h - 1].isWord,
      let house = smallHouse(at: h, in: range)
    {
      return house
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
    if last + 1 == right || last > h {
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
}
