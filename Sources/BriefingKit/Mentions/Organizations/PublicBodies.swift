/// Bodies of a state or a city that are named by it, and houses that are no bodies.
extension Organizations {
  /// `Iraqi security forces`, `the Nigerian army`, `Libyan government`.
  func stateBody(around h: Int, in range: Range<Int>) -> OrganizationMention? {
    let isCabinet = Self.cabinets.contains(tokens[h].key)
    guard tokens[h].has(.orgNoun) || isCabinet else { return nil }
    if let body = bodyOfLand(at: h, in: range) ?? tierOfState(at: h, in: range) { return body }
    var i = h
    while i - 1 >= range.lowerBound, tokens[i - 1].isWord, !tokens[i - 1].isCapitalized,
      tokens[i - 1].has(.orgNoun) || tokens[i - 1].key == .security || tokens[i - 1].key == .armed
    {
      i -= 1
    }
    guard i > range.lowerBound else { return nil }
    let first = tokens[i - 1]
    // "South African government"
    let pair =
      i - 2 >= range.lowerBound
      && document.lexicon.phrase(at: i - 2, in: tokens, limit: i)
        .map { $0.length == 2 && !$0.phrase.classes.isDisjoint(with: [.demonym, .country]) }
        ?? false
    guard first.isCapitalized,
      tokens[h].has(.orgNoun)
        && (pair || first.has(.demonym) || first.key == .usDotted || first.key == .us)
        || isCabinet && namesCabinet(i - 1, in: range),
      tokens[h].key != .authorities, tokens[h].key != .delegation, tokens[h].key != .mission
    else { return nil }
    if h + 1 < range.upperBound, tokens[h + 1].has([.orgNoun, .groupNoun, .titleHead]) {
      return nil
    }
    return OrganizationMention(
      tokens: (pair ? i - 2 : i - 1)..<h + 1, acronym: nil,
      kind: OrganizationKind.of(tokens[i - 1..<h + 1]),
      body: nil, rule: Self.state.id)
  }

  /// "the government of Chad", "the parliament of the Republic of Chad".
  private func bodyOfLand(at h: Int, in range: Range<Int>) -> OrganizationMention? {
    guard h + 2 < range.upperBound, tokens[h + 1].key == .of, Self.ofLands.contains(tokens[h].key)
    else { return nil }
    let land = tokens[h + 2].key == .the ? h + 3 : h + 2
    guard land < range.upperBound, let end = endOfLand(land, in: range) else { return nil }
    return named(h..<end, rule: Self.state)
  }

  /// "the Oakhaven State government", "the Oakhaven provincial government".
  private func tierOfState(at h: Int, in range: Range<Int>) -> OrganizationMention? {
    let tier = h - 1
    guard tokens[h].key == Self.government, tier > range.lowerBound,
      Self.tiersOfRegions.contains(tokens[tier].key), tokens[tier - 1].isCapitalized,
      tokens[tier - 1].isWord, mayStandIn(tokens[tier - 1], at: tier - 1, range)
    else { return nil }
    var first = tier - 1
    while first > range.lowerBound, tokens[first - 1].isCapitalized, tokens[first - 1].isWord,
      mayStandIn(tokens[first - 1], at: first - 1, range), tier - first < 3
    {
      first -= 1
    }
    return tokens[first..<tier].contains { !$0.has([.adjective, .common, .portfolio]) }
      ? named(first..<h + 1, rule: Self.state) : nil
  }

  private static let government = WordKey("government")
  private static let ofLands = WordKey.set("government parliament army cabinet")
  private static let tiersOfRegions = WordKey.set(
    "state provincial county regional municipal district city")

  /// "the Appropriations committee", "the Foreign ministry", "the State Comptroller's office": a
  /// head in small letters behind a name.
  func plainBody(around h: Int, in range: Range<Int>) -> OrganizationMention? {
    if let house = smallHouse(at: h, in: range) { return house }
    guard Self.plainHeads.contains(tokens[h].key), h > range.lowerBound else { return nil }
    let left = growLeft(from: h, in: range)
    guard left < h, left > range.lowerBound, !tokens[left - 1].isMark(.fullStop) else {
      return nil
    }
    let isOffice = tokens[h].key == .office
    let isOfTopic =
      tokens[h - 1].has(.portfolio) && !tokens[h - 1].has([.country, .place])
      || Self.topics.contains(tokens[h - 1].key)
    guard isOffice ? tokens[h - 1].kind == .possessive : isOfTopic else { return nil }
    let words = left..<h + 1
    return isAnyBody(words) || isLocalGovernment(words) ? nil : named(words, rule: Self.head)
  }

  private static let plainHeads = WordKey.set(
    "committee subcommittee ministry department office commission")
  private static let topics = WordKey.set(
    "appropriations judiciary intelligence parliamentary ethics rules oversight election electoral")

  /// "the Holm government": a government known by its leader or its place.
  private func namesCabinet(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    guard i > range.lowerBound, !tokens[i - 1].isCapitalized, tokens[i - 1].isWord else {
      return false
    }
    return token.classes.isSubset(of: [.givenName, .startsPhrase])
      && !token.shape.contains(.allCaps)
      || token.has([.place, .country])
  }

  /// `City of Albuquerque`, where it acts; "in the City of Dover" is a place.
  func city(at i: Int, in range: Range<Int>) -> OrganizationMention? {
    guard tokens[i].isCapitalized, Self.cities.contains(tokens[i].key), i + 2 < range.upperBound,
      tokens[i + 1].key == .of, tokens[i + 2].isCapitalized, tokens[i + 2].isWord,
      i > range.lowerBound, tokens[i - 1].key == .the,
      i - 1 == range.lowerBound || ![.inWord, .from, .at].contains(tokens[i - 2].key)
    else { return nil }
    let end = complement(from: i + 2, in: range, head: tokens[i])
    return OrganizationMention(
      tokens: i..<end, acronym: nil, kind: .government, body: nil, rule: Self.state.id)
  }

  /// `Cabinet` by itself, without an article: the government of the place, as a name.
  func cabinet(at i: Int, in range: Range<Int>) -> OrganizationMention? {
    guard tokens[i].key == Self.cabinet, tokens[i].isCapitalized else { return nil }
    let isFirst = i == range.lowerBound || tokens[i - 1].isMark(.fullStop)
    let next = i + 1 < range.upperBound ? tokens[i + 1] : nil
    guard
      isFirst
        ? next?.has([.verbPast, .have, .modal, .be]) ?? false
        : tokens[i - 1].has(.preposition) && tokens[i - 1].key != .of
          || tokens[i - 1].isMark(.comma),
      next.map({
        !$0.isWord || $0.has([.preposition, .verbPast, .have, .modal, .be, .adverb])
      }) ?? true
    else { return nil }
    return OrganizationMention(
      tokens: i..<i + 1, acronym: nil, kind: .government, body: nil, rule: Self.state.id)
  }

  private static let cabinet = WordKey("cabinet")
  private static let cabinets = WordKey.set("government administration")
  private static let cities = WordKey.set("city town shire")

  /// Whether a centre is a house: "Neighbourhood Centre", "Immigration Detention Centre".
  func isVenue(head h: Int, in range: Range<Int>) -> Bool {
    Self.houses.contains(tokens[h].key) && h > range.lowerBound
      && Self.uses.contains(tokens[h - 1].key)
  }

  /// Whether a fund is money set aside, as its purpose says: "Disaster Relief Fund".
  func isMoney(_ words: Range<Int>, head h: Int) -> Bool {
    Self.funds.contains(tokens[h].key) && words.upperBound == h + 1 && h > words.lowerBound
      && Self.purposes.contains(tokens[h - 1].key)
  }

  private static let funds = WordKey.set("fund funds")
  private static let purposes = WordKey.set(
    """
    assistance relief recovery revolving accelerator provision provisioning emergency contingency \
    stabilization stabilisation resilience capability adaptation grants loans rescue hardship \
    infrastructure advisory reconstruction future readiness
    """)

  private static let houses = WordKey.set("centre center centres centers")
  private static let uses = WordKey.set(
    """
    civic detention processing reception neighbourhood neighborhood community convention conference \
    exhibition shopping sports leisure recreation visitor
    """)
}
