/// Names built around a head: `Ministry of …`, `… Agency`, `…, Inc.`
extension Organizations {
  func built(around h: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let head = tokens[h]
    if !head.isCapitalized { return stateBody(around: h, in: range) }
    if head.has(.orgVeto), !head.has(.orgHead) { return nil }
    // "Ag. Director": an acting one, where "AG" is a company.
    if head.has(.orgSuffix), h + 1 < range.upperBound, tokens[h + 1].has(.titleHead) { return nil }
    var left = growLeft(from: h, in: range)
    // "Harbour Light, Inc."
    if head.has(.orgSuffix), left == h, h - 2 >= range.lowerBound, tokens[h - 1].isMark(.comma),
      tokens[h - 2].isCapitalized, tokens[h - 2].isWord
    {
      left = growLeft(from: h - 2, in: range)
    }
    if isBilateral(left..<h, head: h) { return nil }
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
      if tokens[last].has(.orgVeto), !isListed(left..<right, block: block) { return nil }
      switch ending(behind: last, in: range) {
      case .head(let end): (last, right) = (end, growRight(from: end, in: range))
      case .veto: return nil
      case nil: break
      }
    }
    guard right - left >= 2 || head.has(.orgSuffix) else { return nil }
    guard right - left >= 2 else { return nil }
    let words = left..<right
    // A head alone with "the" or an ordinal names nothing.
    let proper = words.contains {
      $0 != h && tokens[$0].isCapitalized
        && !tokens[$0].has([.determiner, .preposition, .titleModifier, .adjective, .ordinal])
        || $0 != h && tokens[$0].has([.portfolio, .demonym]) && tokens[$0].isCapitalized
          && !(tokens[h].key == .administration)
    }
    guard proper, !isLocalGovernment(words) else { return nil }
    if isPortfolioOfPost(words, head: h, in: range) { return nil }
    if isPost(words, head: h) || isVenue(head: h, in: range) { return nil }
    return OrganizationMention(
      tokens: words, acronym: definition(after: right, of: words, in: range),
      kind: OrganizationKind.of(tokens[words]), body: nil, rule: Self.head.id)
  }

  /// "State Government", "Local Government": a tier of government, no body of its own.
  private func isLocalGovernment(_ words: Range<Int>) -> Bool {
    words.count == 2 && tokens[words.upperBound - 1].has(.orgNoun)
      && Self.levels.contains(tokens[words.lowerBound].key)
  }

  private static let levels = WordKey.set("state local county municipal provincial")

  /// "Principals Committee Meeting": what the body holds is no part of its name.
  private func isEncounter(_ token: Token) -> Bool {
    token.has(.eventNoun) && !token.has(.orgHead)
  }

  /// What a name goes on to behind its head, through capitals.
  private enum Ending {
    case head(Int)
    case veto
  }

  /// "Police Chiefs Association" ends with a head of its own; "Army Ammunition Plant" and "Service
  /// Preservation Act" are no bodies.
  private func ending(behind head: Int, in range: Range<Int>) -> Ending? {
    guard !tokens[head].has([.orgSuffix, .groupNoun]), !isHeadline(at: head) else { return nil }
    var i = head + 1
    while i < range.upperBound, i - head < 5, tokens[i].isWord, tokens[i].isCapitalized,
      !tokens[i].has([.closed, .honorific, .givenName, .weekday, .month]),
      !tokens[i].has(.titleHead) || tokens[i].has(.titlePlural),
      !tokens[i].shape.contains(.allCaps), i == head + 1 || !tokens[i - 1].has(.titleHead)
    {
      if i > head + 1 || !tokens[head].has(.orgVeto) {
        if tokens[i].has(.orgHead), !tokens[i].has(.titleHead) { return .head(i) }
        if tokens[i].has(.orgVeto), !tokens[i].has([.eventNoun, .placeNoun]) { return .veto }
      }
      i += 1
    }
    return nil
  }

  private func isHeadline(at i: Int) -> Bool {
    let kind = document.block(of: i).kind
    return kind == .heading || kind == .title
  }

  /// "U.S.-Japan Alliance": a tie between countries, no body.
  func isBilateral(_ before: Range<Int>, head: Int) -> Bool {
    guard [.alliance, .coalition, .partnership].contains(tokens[head].key), !before.isEmpty else {
      return false
    }
    return before.allSatisfy { tokens[$0].has([.country, .demonym]) || !tokens[$0].isWord }
  }

  /// "Minister of Health and Human Services": what a post is over, no body.
  func isPortfolioOfPost(_ words: Range<Int>, head: Int, in range: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    guard before - 1 >= range.lowerBound,
      tokens[before].key == .of || tokens[before].key == .forWord,
      tokens[before - 1].has(.titleHead)
    else { return false }
    return words.allSatisfy { !tokens[$0].isCapitalized || tokens[$0].has(.portfolio) }
      && tokens[head].key != .authority
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
      guard i - 2 >= range.lowerBound, tokens[i].isCapitalized else { break }
      let before = tokens[i - 2]
      if Self.tiers.contains(token.key), before.isCapitalized, before.isWord,
        mayStandIn(before, at: i - 2, range)
      {
        i -= 2
        continue
      }
      if token.kind == .possessive, before.isCapitalized, before.isWord,
        !endsPlace(i - 2),
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
      // "Horizon Group and Rivers Bank" are two.
      if joins, before.has(.orgHead), !before.has(.portfolio), !tokens[i].has(.portfolio),
        h - i >= 2, i - 3 >= range.lowerBound, tokens[i - 3].isCapitalized
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
      || i > 0 && document.lexicon.phrase(at: i - 1, in: tokens, limit: i + 1)
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
    if before.has([.knownOrg, .orgHead]) || before.shape.contains(.allCaps)
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
    if token.has(.weekday) { return false }
    if isCourtesy(i, in: range) { return false }
    if token.has(.adverb), i == range.lowerBound || tokens[i - 1].isMark(.fullStop) { return false }
    if token.key == .general, i + 1 < range.upperBound, tokens[i + 1].isCapitalized { return true }
    if token.has([.titleHead]), !token.has([.portfolio, .orgNoun, .groupNoun, .orgHead]) {
      return token.has(.titlePlural)
    }
    // In a headline a capital may be a verb's: "Oslo Praises Ports Authority".
    if token.has([.verbS, .verbPast]), !token.has([.common, .portfolio, .orgHead, .verbBase]) {
      return token.key == .united || !token.has(.verbS) && !maySpeak(at: i, in: range)
    }
    return true
  }

  /// A courtesy; "Sri" of a country's name is none.
  private func isCourtesy(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].has(.honorific)
      && !(document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound)
        .map { !$0.phrase.classes.isDisjoint(with: [.country, .demonym]) } ?? false)
  }

  /// Whether a capital at `i` may be a verb's: in a headline, "Oslo Praised Ports Authority", or
  /// at the start of a sentence.
  private func maySpeak(at i: Int, in range: Range<Int>) -> Bool {
    isHeadline(at: i) || i == range.lowerBound
  }

  /// The end of a name whose head is at `h`: `of`-complements and their coordinations.
  func growRight(from h: Int, in range: Range<Int>) -> Int {
    var end = h + 1
    if tokens[h].has(.orgSuffix) {
      // "Cell Co., Ltd"
      let isDouble =
        end + 1 < range.upperBound && tokens[end].isMark(.comma) && tokens[end + 1].has(.orgSuffix)
      return isDouble ? end + 2 : end
    }
    if end < range.upperBound, tokens[end].isWord, tokens[end].has(.orgSuffix),
      tokens[end].isCapitalized
    {
      return end + 1
    }
    var i = end
    while i < range.upperBound {
      let joint = tokens[i]
      guard
        joint.key == .of || joint.key == .forWord || joint.key == .on || joint.key == .to
          || joint.key == .against
          || joint.key == .inWord && (tokens[h].key == .embassy || tokens[h].key == .consulate)
      else { break }
      var j = i + 1
      if j < range.upperBound, tokens[j].key == .the { j += 1 }
      guard j < range.upperBound, tokens[j].isCapitalized, tokens[j].isWord,
        !tokens[j].has([.month, .weekday]), !isCourtesy(j, in: range)
      else { break }
      // "Ports Agency to Address Fares": a headline goes on.
      if joint.key == .to || joint.key == .forWord, isHeadline(at: h) { break }
      // "University of Jordan for Humanities": a second complement is the post's.
      if joint.key == .forWord, end > h + 1, tokens[end - 1].has([.country, .place]) { break }
      // "Embassy to Ghana" and "Ministry on Monday" are not names.
      if joint.key == .to || joint.key == .on, !tokens[j].has([.portfolio, .common]) { break }
      if joint.key == .forWord, tokens[j].has([.country, .place]) { break }
      if joint.key == .inWord, !tokens[j].has([.country, .place]) { break }
      let after = complement(from: j, in: range, head: tokens[h])
      end = after
      i = after
    }
    return end
  }

  /// The end of a capitalised complement: `Food, Agriculture and Light Industry`.
  func complement(from start: Int, in range: Range<Int>, head: Token) -> Int {
    var i = start
    var end = start
    let place = tokens[start].has([.country, .place])
    while i < range.upperBound {
      let token = tokens[i]
      if token.isCapitalized,
        let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
        match.phrase.classes.contains(.country)
      {
        i += match.length
        end = i
        continue
      }
      if token.isWord, token.isCapitalized, !token.has([.honorific, .weekday]) {
        if i > start + 1, token.has(.orgVeto), isEncounter(token) { break }
        if i > start, tokens[i - 1].isCapitalized, startsPerson(i, in: range) { break }
        if i > start, tokens[i - 1].key != .the, token.has(.titleHead), !token.has([.portfolio]),
          head.key != .office || leadsToName(i + 1, in: range)
        {
          break
        }
        i += 1
        end = i
        continue
      }
      if token.kind == .possessive, i + 1 < range.upperBound, tokens[i + 1].isCapitalized,
        !tokens[i - 1].has([.country, .place])
      {
        i += 1
        continue
      }
      let next = i + 1
      guard next < range.upperBound, !place else { break }
      if token.key == .and || token.key == .ampersand {
        if tokens[next].key == .the, tokens[i - 1].has([.portfolio, .common]),
          next + 1 < range.upperBound, tokens[next + 1].isCapitalized,
          tokens[next + 1].has([.portfolio, .common]) || tokens[next + 1].classes.isEmpty,
          !startsBody(next + 1, in: range)
        {
          i = next + 1
          continue
        }
        guard tokens[next].isCapitalized, tokens[next].isWord,
          tokens[next].has([.portfolio, .common])
            || next + 1 < range.upperBound && tokens[next + 1].has(.portfolio)
              && tokens[next + 1].isCapitalized,
          !startsTitle(next, in: range), !startsBody(next, in: range)
        else { break }
        i = next
      } else if token.isMark(.comma) {
        guard listGoesOn(from: next, in: range) else { break }
        i = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether `Agriculture and Light Industry` or `Housing, Water and …` follows a list's comma.
  func listGoesOn(from start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 10 {
      let token = tokens[i]
      if token.isWord, token.isCapitalized, token.has(.portfolio) {
        i += 1
      } else if token.key == .and, i > start {
        return i + 1 < range.upperBound && tokens[i + 1].has(.portfolio)
          && tokens[i + 1].isCapitalized
      } else if token.isMark(.comma), i > start {
        i += 1
        if i < range.upperBound, tokens[i].key == .and { continue }
      } else {
        return false
      }
    }
    return false
  }
}
