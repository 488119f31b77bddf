/// Bodies the lexicon knows by name.
extension Organizations {
  func known(at i: Int, in range: Range<Int>, shouts: Bool) -> OrganizationMention? {
    var length = 1
    var body = -1
    if let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
      match.phrase.classes.contains(.knownOrg)
    {
      (length, body) = (match.length, Int(match.phrase.value))
    } else if tokens[i].has(.knownOrg) {
      body = document.lexicon.value(of: tokens[i])
    }
    guard body >= 0, body < document.lexicon.bodies.count else { return nil }
    let entry = document.lexicon.bodies[body]
    let written = i..<i + length
    // "who", "it" and "us" are acronyms only in capitals; other names want one capital.
    if length == 1, tokens[i].end - tokens[i].start <= 4 || tokens[i].has(.closed) {
      guard
        tokens[i].shape.contains(.allCaps) || tokens[i].shape.contains(.hasDigit)
          || (entry.form.contains(.short) && tokens[i].isCapitalized)
          || tokens[i].shape.contains(.innerCapital)
      else { return nil }
      if shouts, tokens[i].has([.closed, .plainAcronym]) { return nil }
    }
    guard
      written.contains(where: { tokens[$0].isCapitalized })
        || tokens[i].shape.contains(.innerCapital)
        || tokens[i].shape.contains(.hyphenated)
    else { return nil }
    // "Harbour copper": only a body's common words may be small.
    if Self.proper.contains(entry.kind), length > 1, !tokens[i + length - 1].isCapitalized,
      tokens[i + length - 1].isWord, entry.form.contains(.smallEnd)
    {
      return nil
    }
    if isVenue(written, kind: entry.kind, in: range) || isPortfolio(written, in: range) {
      return nil
    }
    // "met in Woodside, California": a town that a company is called after.
    if length == 1, i > range.lowerBound, tokens[i - 1].key == .inWord, i + 2 < range.upperBound,
      tokens[i + 1].isMark(.comma), tokens[i + 2].has(.place)
    {
      return nil
    }
    if length == 1, isLabel(i, in: range) || isChannel(i, in: range) { return nil }
    if isCase(i, in: range) || isOccasion(i, end: i + length, in: range) { return nil }
    // "the Woodside Summit"
    if length == 1, entry.kind == .company, i + 1 < range.upperBound, tokens[i + 1].isCapitalized,
      tokens[i + 1].has(.eventNoun)
    {
      return nil
    }
    // "Edwards Air Force Base"
    if entry.kind == .military, i + length < range.upperBound, tokens[i + length].isCapitalized,
      Self.posts.contains(tokens[i + length].key)
    {
      return nil
    }
    // "Parliament House"
    if entry.kind == .legislature, i + length < range.upperBound,
      tokens[i + length].key == Self.house, tokens[i + length].isCapitalized
    {
      return nil
    }
    // "Labor" is a party where it stands alone, no part of "Secretary of Labor".
    if length == 1, tokens[i].has([.portfolio, .common]), !tokens[i].shape.contains(.allCaps) {
      let before = i > range.lowerBound ? tokens[i - 1] : nil
      if let before,
        before.key == .of || before.key == .forWord
          || before.isCapitalized && !before.has(.closed)
          || before.has(.coordinator)
      {
        return nil
      }
      if i + 1 < range.upperBound, tokens[i + 1].isCapitalized || tokens[i + 1].has(.groupNoun) {
        return nil
      }
    }
    if length == 1, !standsForBody(at: i, in: range) { return nil }
    if isFloor(i + length - 1, in: range) { return nil }
    // A known name may be the start of a longer one: "Senate Finance Committee".
    let next = i + length
    if next < range.upperBound, tokens[next].isCapitalized,
      !shouts || length == 1 && Self.chambers.contains(tokens[i].key), growsOnto(next, range)
    {
      return nil
    }
    // "Chadian Oxfam", "Chad EPA": a body of that land.
    if i > range.lowerBound, length == 1, tokens[i - 1].isCapitalized, !shouts,
      case let land = start(ofLandBefore: i, in: range), land < i,
      tokens[i - 1].has(.demonym)
        ? entry.form.contains(.oneWord)
        : entry.kind != .intergovernmental && tokens[i].shape.contains(.allCaps)
          && tokens[land].key != .us && tokens[land].key != .usDotted
    {
      let whole = land..<next
      return OrganizationMention(
        tokens: whole, acronym: nil, kind: entry.kind, body: nil, rule: Self.known.id)
    }
    // It may also be the end of one: "Kansas Department of Commerce".
    if !shouts, tokens[i].has([.orgHead, .orgNoun]) || tokens[next - 1].has(.orgHead) {
      let first = leadStart(of: i, in: range)
      if first < i, !startsPerson(first, in: range) {
        let isSame = (first..<i).allSatisfy { tokens[$0].key == .usDotted || tokens[$0].key == .us }
        let whole = first..<next
        return OrganizationMention(
          tokens: whole, acronym: definition(after: next, in: range), kind: entry.kind,
          body: isSame ? body : nil, rule: Self.known.id)
      }
    }
    // "the 109th Congress", "Oxfam America"
    let start = number(before: i, head: i, in: range) ?? i
    let whole = start..<branch(behind: written, of: entry.kind, in: range)
    return OrganizationMention(
      tokens: whole, acronym: definition(after: next, in: range), kind: entry.kind,
      body: body, rule: Self.known.id)
  }

  /// The first of the capitals that lead up to a known name at `i`.
  private func leadStart(of i: Int, in range: Range<Int>) -> Int {
    var first = i
    while first > range.lowerBound, tokens[first - 1].isWord, tokens[first - 1].isCapitalized,
      !tokens[first - 1].has(.closed), !opensWithVerb(first - 1, in: range),
      mayStandIn(tokens[first - 1], at: first - 1, range)
    {
      // "New Jersey National Guard", but not "Last Congress".
      if tokens[first - 1].has(.adjective) {
        guard first < i, document.lexicon.phrase(at: first - 1, in: tokens, limit: i) != nil else {
          break
        }
      }
      first -= 1
    }
    return first
  }

  /// "Chairing Cabinet meetings": a sentence's first word.
  private func opensWithVerb(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].has(.verbIng) && (i == range.lowerBound || tokens[i - 1].isMark(.fullStop))
  }

  /// Whether a seat of government is only the place of something: "met at the White House".
  private func isVenue(
    _ name: Range<Int>, kind: Organization.Kind, in range: Range<Int>
  ) -> Bool {
    guard kind == .government,
      tokens[name.upperBound - 1].has(.placeNoun)
        || tokens[name.upperBound - 1].key == Self.secretariat,
      name.lowerBound - 2 >= range.lowerBound, tokens[name.lowerBound - 1].key == .the
    else { return false }
    return [.at, .to, .inWord].contains(tokens[name.lowerBound - 2].key)
      && (name.upperBound >= range.upperBound || !tokens[name.upperBound].isCapitalized)
  }

  /// "Minister for Justice, Customs and Border Protection": what a post is over.
  private func isPortfolio(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    guard name.allSatisfy({ tokens[$0].has([.portfolio, .coordinator]) }) else { return false }
    var i = name.lowerBound - 1
    while i > range.lowerBound, name.lowerBound - i < 8,
      tokens[i].has([.portfolio, .coordinator]) || tokens[i].isMark(.comma)
    {
      i -= 1
    }
    return i > range.lowerBound && tokens[i].key == .forWord && tokens[i - 1].has(.titleHead)
  }

  /// Whether a word that also names other things is a body here: "the House passed it", "House and
  /// Senate", "the Coalition"; not "House bill", "Mercy House".
  private func standsForBody(at i: Int, in range: Range<Int>) -> Bool {
    guard tokens[i].has([.orgVeto, .orgHead]), !Self.chambers.contains(tokens[i].key) else {
      return true
    }
    let before = i > range.lowerBound ? tokens[i - 1] : nil
    let after = i + 1 < range.upperBound ? tokens[i + 1] : nil
    if let after, after.isWord, after.isCapitalized || after.has(.groupNoun) { return false }
    if isService(at: i, in: range) { return false }
    return before?.key == .the || isForce(i, in: range)
      || (before?.key == .and || after?.key == .and)
        && range.clamped(to: i - 2..<i + 3).contains { Self.chambers.contains(tokens[$0].key) }
  }

  /// "Senate Democratic Leader", "Senate Majority Whip": the floor a post is of.
  func isFloor(_ i: Int, in range: Range<Int>) -> Bool {
    guard Self.chambers.contains(tokens[i].key), i + 2 < range.upperBound,
      Self.benches.contains(tokens[i + 1].key), tokens[i + 1].isCapitalized
    else { return false }
    return (i + 2..<min(i + 4, range.upperBound)).contains {
      tokens[$0].has([.titleHead]) && tokens[$0].isCapitalized
    }
  }

  private static let proper: Set<Organization.Kind> = [.company, .ngo, .media, .party, .academic]
  private static let posts = WordKey.set("base bases station museum academy memorial")
  private static let benches = WordKey.set(
    "democratic republican majority minority assistant deputy")
  private static let house = WordKey("house")
  private static let secretariat = WordKey("secretariat")
  private static let chambers = WordKey.set("parliament congress senate knesset")
}
