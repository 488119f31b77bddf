/// Firms and houses of learning and healing whose kind many plain words share: known by the name
/// before it. `Holm Logistics`, `Kyambe primary school`.
extension Organizations {
  /// "Holm Logistics": words no list knows, then what a firm does.
  func firm(at h: Int, in range: Range<Int>) -> OrganizationMention? {
    guard tokens[h].isCapitalized, h > range.lowerBound, isUnknownName(h - 1),
      Self.firms.contains(tokens[h].key), !isHeadline(at: h),
      h + 1 >= range.upperBound || !tokens[h + 1].isCapitalized && !tokens[h + 1].has(.orgVeto)
    else { return nil }
    let left = growLeft(from: h, in: range)
    guard left < h, !tokens[left..<h].contains(where: { $0.has([.givenName, .honorific, .rank]) })
    else { return nil }
    return named(left..<h + 1, rule: Self.houseOrFirm)
  }

  /// "Kyambe university", "Holm primary School", "Holm regional referral hospital".
  func smallHouse(at h: Int, in range: Range<Int>) -> OrganizationMention? {
    guard Self.learningAndHealing.contains(tokens[h].key), h > range.lowerBound,
      !tokens[h - 1].has(.coordinator)
    else { return nil }
    var first = h
    while first > range.lowerBound, h - first < 5, !tokens[first - 1].isCapitalized,
      Self.sorts.contains(tokens[first - 1].key)
    {
      first -= 1
    }
    guard first > range.lowerBound, first < h || !tokens[h].isCapitalized,
      isUnknownName(first - 1) || first < h && isNamedPlace(first - 1, in: range),
      h + 1 >= range.upperBound || !tokens[h + 1].has([.groupNoun, .titleHead, .titlePlural])
    else { return nil }
    return named(growLeft(from: first, in: range)..<h + 1, rule: Self.houseOrFirm)
  }

  /// A capital that no list knows, and that does not just begin a sentence.
  func isUnknownName(_ i: Int) -> Bool {
    let token = tokens[i]
    return token.isCapitalized && token.isWord && token.classes.subtracting(.startsPhrase).isEmpty
      && !token.shape.contains(.allCaps) && token.end - token.start > 2
      && !Self.faiths.contains(token.key)
  }

  private func isNamedPlace(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].isCapitalized && i > range.lowerBound
      && (tokens[i].has(.place) && !tokens[i].has(.demonym)
        || tokens[i].has([.orgHead, .common]) && tokens[i - 1].isCapitalized
          && isUnknownName(i - 1))
  }

  static let houseOrFirm = Rule(
    "organization.house", field: .organizations,
    finds: [
      "They thanked Bergstad Logistics for its help." => "Bergstad Logistics",
      "They visited Bergstad regional referral hospital." => "Bergstad regional referral hospital",
      "She studied at Bergstad university in May." => "Bergstad university",
      "They helped pupils of Bergstad primary School." => "Bergstad primary School",
    ],
    ignores: [
      "They visited a Chadian university.", "She spoke of Clean Energy and Solar Power.",
      "They met students at a Catholic school.",
    ])

  private static let faiths = WordKey.set(
    """
    catholic christian islamic muslim anglican lutheran methodist adventist presbyterian jewish \
    hindu buddhist sikh orthodox evangelical
    """)
  private static let firms = WordKey.set(
    """
    energy power petroleum capital logistics shipping electronics solutions systems consulting \
    advisory associates investments properties insurance assurance microfinance mining agro farms \
    aviation steel textiles garments construction engineering hotels resources ports terminals \
    digital software interactive entertainment studios productions communications networks \
    wireless mobile financial finance fintech chemicals cement plastics packaging brands motors \
    auto automotive robotics analytics mobility gold minerals exploration copper oil \
    gas dairies dairy beverages distillers tobacco cosmetics fashions express cargo \
    freight transport realty estates developers builders aerospace dynamics \
    international global worldwide
    """)
  private static let learningAndHealing = WordKey.set(
    "university school hospital college academy polytechnic")
  private static let sorts = WordKey.set(
    """
    primary secondary nursery high boarding technical vocational community comprehensive grammar \
    regional referral specialist diagnostic general district provincial teaching military state \
    girls boys public medical agricultural oncological and
    """)
}
