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
    president-elect chief crown
    """)

  /// Whether the titles can be those of a country's own leader: it has one President at a time,
  /// none where a king or queen reigns, and the United States no Prime Minister.
  ///
  /// - Parameter leaders: the heads of state and government who are its own already.
  func mayLead(
    _ country: String, _ titles: [TitleMention], besides leaders: inout Set<WordKey>
  ) -> Bool {
    guard let title = titles.first(where: isOfLeader) else { return true }
    let post = tokens[title.tokens.lowerBound].key
    if post == Self.president
      ? Self.monarchies.contains(country) : country == Self.unitedStates
    {
      return false
    }
    return leaders.insert(post).inserted
  }

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
  func hostCountry(of person: Int, home: String?) -> String? {
    let name = cast.people[person].names[0].lowerBound
    let sentence = document.sentence(of: name)
    let before = sentence.lowerBound..<name
    let canonicalHome = home.map(canonical)
    func other(_ i: Int) -> String? {
      countryWords(at: i).map(\.0).flatMap { canonical($0) == canonicalHome ? nil : $0 }
    }
    for i in before.reversed() where tokens[i].isCapitalized && i + 1 < name {
      if Self.sides.contains(tokens[i + 1].key), let country = other(i) { return country }
    }
    guard
      before.contains(where: {
        document.lexicon.verbClass(of: tokens[$0]).contains(.meet) && tokens[$0 + 1].key != .by
      })
    else { return nil }
    for i in (1..<name).reversed() where tokens[i].isCapitalized {
      guard [.inWord, .to].contains(tokens[i - 1].key) else { continue }
      if let country = other(i) ?? countryHolding(i), canonical(country) != canonicalHome {
        return country
      }
    }
    return nil
  }

  private static let sides = WordKey.set("delegation side team counterparts")

  /// The country of the city or region that is named at `i`.
  private func countryHolding(_ i: Int) -> String? {
    HomeCountry(document: document, cast: cast).country(holding: i)
  }

  /// A release of the White House names its staff without saying whose they are.
  func addWhiteHouse(to all: inout [[Role]]) {
    guard let seat = cast.bodies.first(where: { document.words($0.name) == "White House" }) else {
      return
    }
    for person in all.indices {
      for i in all[person].indices where all[person][i].organization == nil {
        guard all[person][i].country.map(canonical) == Self.unitedStates,
          cast.titles(of: person).contains(where: isOfWhiteHouse)
        else { continue }
        all[person][i].organization = document.words(seat.name)
      }
    }
  }

  private func isOfWhiteHouse(_ title: TitleMention) -> Bool {
    Self.houseHeads.contains(tokens[title.head].key)
      && !title.tokens.contains { tokens[$0].key == Self.secretary }
  }

  private static let houseHeads = WordKey.set(
    "president advisor adviser assistant counsel counselor coordinator chief staff lady")
  private static let secretary = WordKey("secretary")

  /// The country named most in the release, by its name, people or cities, as first written, that
  /// no participant stands for yet.
  func home(besides taken: Set<String>) -> String? {
    var counts: [String: (count: Int, words: String, at: Int)] = [:]
    var i = 0
    while i < tokens.count {
      guard tokens[i].isCapitalized,
        let (words, length) = countryWords(at: i) ?? countryHolding(i).map({ ($0, 1) })
      else {
        i += 1
        continue
      }
      let name = canonical(words)
      if !taken.contains(name) {
        let known = counts[name]
        counts[name] = ((known?.count ?? 0) + 1, known?.words ?? words, known?.at ?? i)
      }
      i += length
    }
    let best = counts.values.max { ($0.count, $1.at) < ($1.count, $0.at) }
    return best.flatMap { $0.count >= 2 ? $0.words : nil }
  }
}
