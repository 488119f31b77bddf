/// Whom an office-holder stands for where no word beside the name tells it.
extension Roles {
  static let unitedStates = "United States"

  /// Whether a post is one of a state: President, Minister, Secretary, Advisor.
  func isOfState(_ title: TitleMention) -> Bool {
    Self.stateHeads.contains(tokens[title.head].key)
  }

  private static let stateHeads = WordKey.set(
    """
    president minister secretary ambassador advisor adviser chancellor premier senator governor \
    envoy coordinator representative assistant counsel counselor undersecretary administrator \
    deputy general colonel admiral commander spokesperson director king queen prince emir \
    president-elect chief crown justice speaker lady gentleman attorney-general governor-general \
    lieutenant-general major-general brigadier commodore inspector-general
    """)

  /// Whether the titles can be those of a country's own leader: it has one President at a time,
  /// none where a king or queen reigns, and the United States no Prime Minister.
  ///
  /// - Parameter leaders: the heads of state and government who are its own already.
  func mayLead(
    _ country: String, _ titles: [TitleMention], besides leaders: inout Set<WordKey>
  ) -> Bool {
    guard let title = titles.first(where: { isOfLeader($0) }) else { return true }
    let post = tokens[title.tokens.lowerBound].key
    if post == Self.president
      ? Self.monarchies.contains(country) : country == Self.unitedStates
    {
      return false
    }
    return leaders.insert(post).inserted
  }

  func isSenator(_ titles: [TitleMention]) -> Bool {
    titles.contains { Self.senators.contains(tokens[$0.head].key) }
  }

  private static let senators = WordKey.set("senator senators sen sen. sens sens.")

  /// A bare "President", "Prime Minister", "King": the leader of a country.
  private func isOfLeader(_ title: TitleMention) -> Bool {
    title.tokens.upperBound == title.head + 1 && title.tokens.count <= 2
      && Self.leaderPosts.contains(tokens[title.tokens.lowerBound].key)
  }

  private static let president = WordKey("president")
  private static let leaderPosts = WordKey.set(
    "president president-elect prime premier chancellor king queen emir sultan taoiseach")

  private static let monarchies: Set = [
    "Australia", "Belgium", "Canada", "Denmark", "Japan", "Jordan", "Malaysia", "Morocco",
    "Netherlands", "New Zealand", "Norway", "Spain", "Sweden", "Thailand", "United Kingdom",
  ]

  /// Whether a post is held for another country than the release's: Ambassador, Head of Mission.
  func isDiplomat(_ title: TitleMention) -> Bool {
    title.tokens.contains { Self.diplomatic.contains(tokens[$0].key) }
  }

  /// A bare "Ambassador Jane Doe": the release's own, as a guest is named with the sender.
  func isOwnEnvoy(_ title: TitleMention) -> Bool {
    title.tokens.count == 1 && tokens[title.head].key == Self.ambassador
  }

  private static let ambassador = WordKey("ambassador")
  private static let diplomatic = WordKey.set(
    "ambassador envoy mission chargé charge attaché attache consul embassy")

  /// The role of whom a deputy serves: the last person named before whose post has the same head.
  func head(
    overDeputy person: Int, _ titles: [TitleMention], in all: [[Role]]
  ) -> Role? {
    guard let deputy = titles.first(where: { isDeputy($0) }) else { return nil }
    for other in (0..<person).reversed() {
      let titles = cast.titles(of: other)
      guard
        titles.contains(where: {
          tokens[$0.head].key == tokens[deputy.head].key && !isDeputy($0)
        })
      else { continue }
      return all[other].first { $0.isPlaced }
    }
    return nil
  }

  private func isDeputy(_ title: TitleMention) -> Bool {
    title.tokens.prefix(2).contains { Self.deputies.contains(tokens[$0].key) }
  }

  private static let deputies = WordKey.set("deputy vice assistant associate deputies")

  /// The other country a person is met in or speaks for: "In Niger, she met with President …",
  /// "The Chadian delegation was led by Minister …".
  func hostCountry(of person: Int, besides home: String?) -> String? {
    let name = cast.people[person].names[0].lowerBound
    let before = document.sentence(of: name).lowerBound..<name
    func other(_ country: String?) -> String? { country == home ? nil : country }
    for i in before.reversed() where i + 1 < name && Self.sides.contains(tokens[i + 1].key) {
      let owner = tokens[i].kind == .possessive ? i - 1 : i
      if owner >= 0, let country = other(countries.at(owner)) { return country }
    }
    if let country = other(countryRepresented(by: before)) { return country }
    // The first person named is the one who travels or receives.
    guard cast.people.contains(where: { $0.names[0].lowerBound < name }) else { return nil }
    // "In Lima, he was received by Minister Jane Doe"
    let isThere = tokens[before.lowerBound].key == .inWord
    let isMet = before.contains {
      document.lexicon.verbClass(of: tokens[$0]).contains(.meet)
        && (isThere || tokens[$0 + 1].key != .by)
        || tokens[$0].has(.eventNoun) && tokens[$0 + 1].key == .with
    }
    guard isMet, !comesAsGuest(before) else { return nil }
    for i in (1..<name).reversed() where [.inWord, .to].contains(tokens[i - 1].key) {
      if let country = other(countries.at(i) ?? countries.holding(i)) { return country }
    }
    return nil
  }

  /// "During his visit to Freedonia, President Jane Doe": a guest there.
  private func comesAsGuest(_ before: Range<Int>) -> Bool {
    before.count < 14 && before.prefix(2).contains { tokens[$0].has(.possessivePronoun) }
  }

  /// "Freedonia, represented by Ms Jane Doe"
  private func countryRepresented(by before: Range<Int>) -> String? {
    guard
      let cue = before.suffix(6).first(where: { Self.represented.contains(tokens[$0].key) }),
      case let end = tokens[cue - 1].isMark(.comma) ? cue - 2 : cue - 1, end >= before.lowerBound,
      tokens[cue + 1].key == .by
    else { return nil }
    return countries.at(end)
  }

  private static let represented = WordKey.set("represented")
  private static let sides = WordKey.set("delegation side team counterparts")

  /// A release of the White House names its staff without saying whose they are.
  func addWhiteHouse(to all: inout [[Role]]) {
    guard let seat = tokens.indices.dropLast().first(where: isWhiteHouse) else { return }
    for person in all.indices {
      for i in all[person].indices where all[person][i].organization == nil {
        guard all[person][i].country == Self.unitedStates,
          cast.titles(of: person).contains(where: { isOfWhiteHouse($0) })
        else { continue }
        all[person][i].organization = document.words(seat..<seat + 2)
      }
    }
  }

  private func isWhiteHouse(_ i: Int) -> Bool {
    tokens[i].key == Self.white && tokens[i + 1].key == Self.house && tokens[i].isCapitalized
  }

  private static let white = WordKey("white")
  private static let house = WordKey("house")

  private func isOfWhiteHouse(_ title: TitleMention) -> Bool {
    Self.houseHeads.contains(tokens[title.head].key)
      && !title.tokens.contains { tokens[$0].key == Self.secretary }
  }

  private static let houseHeads = WordKey.set(
    "president advisor adviser assistant counsel counselor coordinator chief staff lady")
  private static let secretary = WordKey("secretary")
}
