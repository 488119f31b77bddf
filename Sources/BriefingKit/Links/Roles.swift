/// Gives each person the posts named for them, and the body or country each post stands for.
struct Roles {
  let document: Document
  let cast: Cast
  private let tokens: [Token]
  private var countries: Countries { cast.mentions.countries }

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// The roles of every person of the cast.
  ///
  /// Office-holders of whom nothing says whose they are stand for the country that holds the talks
  /// in their sentence, if they were met there, else for the one the release speaks from.
  func all() -> [[Role]] {
    var all = cast.people.indices.map { roles(of: $0) }
    let taken = Set(all.joined().compactMap(\.country))
    let home = HomeCountry(of: document, countries: countries)
    let homeName = home.country.map { countries.name(of: $0) }
    let common = homeName ?? mostNamed(besides: taken)
    for person in all.indices
    where !all[person].isEmpty
      && all[person].allSatisfy({ $0.organization == nil && $0.country == nil })
    {
      let titles = cast.titles(of: person)
      if let host = host(of: person, besides: home.country) {
        all[person][0].country = countries.name(of: host)
      } else if titles.contains(where: { isOfState($0) }) {
        all[person][0].country = common
        if titles.contains(where: { isOfExecutive($0) }), common == homeName {
          all[person][0].organization = home.seat
        }
      }
    }
    return all
  }

  /// Whether a post is one of a state: President, Minister, Secretary, Advisor.
  private func isOfState(_ title: TitleMention) -> Bool {
    Self.stateHeads.contains(tokens[title.head].key)
  }

  /// Whether the post is the chief executive's own or one of their staff, not a department's.
  private func isOfExecutive(_ title: TitleMention) -> Bool {
    Self.executiveHeads.contains(tokens[title.head].key)
  }

  private static let stateHeads = WordKey.set(
    """
    president minister secretary ambassador advisor adviser chancellor premier senator governor \
    envoy coordinator representative assistant counsel counselor undersecretary administrator \
    deputy general colonel admiral commander spokesperson director king queen prince emir
    """)
  private static let executiveHeads = WordKey.set(
    "president advisor adviser assistant counsel counselor coordinator spokesperson")

  /// The country whose people are met in the sentence that names the person: "In Quito, Mr. Berg
  /// met with President Souza and other Ecuadorian officials".
  private func host(of person: Int, besides home: String?) -> String? {
    guard let first = cast.people[person].names.first else { return nil }
    let sentence = document.sentence(of: first.lowerBound)
    let meets = sentence.contains {
      $0 < first.lowerBound && tokens[$0].has(.verbPast)
        && document.lexicon.verbClass(of: tokens[$0]).contains(.meet)
    }
    guard meets else { return nil }
    let foreign = countries.named(in: sentence).filter { $0 != home }
    if foreign.count == 1 { return foreign[0] }
    guard foreign.isEmpty else { return nil }
    let around = countries.named(in: document.block(of: first.lowerBound).tokens)
      .filter { $0 != home }
    return around.count == 1 ? around[0] : nil
  }

  /// The country named most in the release that no participant stands for yet.
  private func mostNamed(besides taken: Set<String>) -> String? {
    var counts: [String: (count: Int, at: Int)] = [:]
    for mention in countries.mentions where !mention.isPlace {
      let name = countries.name(of: mention.country)
      if taken.contains(name) { continue }
      counts[name, default: (0, mention.tokens.lowerBound)].count += 1
    }
    let best = counts.max { ($0.value.count, $1.value.at) < ($1.value.count, $0.value.at) }
    return best.flatMap { $0.value.count >= 2 ? $0.key : nil }
  }

  /// The roles of a person, each different post once, in its fullest form.
  func roles(of person: Int) -> [Role] {
    var roles: [(role: Role, keys: [WordKey])] = []
    var affiliation: (organization: String?, country: String?, at: Range<Int>)?
    for index in cast.people[person].mentions {
      let mention = cast.mentions.people[index]
      if let words = mention.affiliation, affiliation == nil {
        let (organization, country) = standing(words)
        affiliation = (organization, country, words)
      }
      for title in mention.titles {
        let keys = title.tokens.compactMap {
          tokens[$0].isWord && !tokens[$0].has(.closed) ? tokens[$0].key : nil
        }
        if let same = roles.firstIndex(where: { isPart(keys, of: $0.keys) }) {
          complete(&roles[same].role, with: title, mention)
          continue
        }
        roles.removeAll { isPart($0.keys, of: keys) }
        var role = Role(
          title: document.words(title.tokens), organization: nil, country: nil,
          span: document.span(title.tokens))
        complete(&role, with: title, mention)
        roles.append((role, keys))
      }
    }
    guard !roles.isEmpty else {
      guard let affiliation, affiliation.organization != nil || affiliation.country != nil else {
        return []
      }
      return [
        Role(
          title: nil, organization: affiliation.organization, country: affiliation.country,
          span: document.span(affiliation.at))
      ]
    }
    // What a title leaves open the affiliation beside the name tells.
    for i in roles.indices where roles[i].role.organization == nil && roles[i].role.country == nil {
      roles[i].role.organization = affiliation?.organization
      roles[i].role.country = affiliation?.country
    }
    if roles.allSatisfy({ $0.role.organization == nil && $0.role.country == nil }),
      let fallback = fallback(person)
    {
      roles[0].role.organization = fallback.organization
      roles[0].role.country = fallback.country
    }
    return roles.map(\.role)
  }

  private func isPart(_ short: [WordKey], of full: [WordKey]) -> Bool {
    short.allSatisfy { full.contains($0) }
  }

  private func complete(_ role: inout Role, with title: TitleMention, _ mention: PersonMention) {
    for t in title.tokens where cast.bodyAt[t] >= 0 {
      role.organization = role.organization ?? document.words(cast.bodies[Int(cast.bodyAt[t])].name)
    }
    if let possessor = title.possessor {
      let (organization, country) = standing(possessor)
      role.organization = role.organization ?? organization
      role.country = role.country ?? country
    }
    // An envoy stands for the sender, not for the country the post is "to" or "for".
    let host = title.tokens.first {
      $0 > title.head && (tokens[$0].key == .to || tokens[$0].key == .forWord)
    }
    for t in title.tokens where role.country == nil && t < host ?? .max {
      role.country = country(at: t)
    }
    if let words = mention.affiliation {
      let (organization, country) = standing(words)
      role.organization = role.organization ?? organization
      role.country = role.country ?? country
    }
  }

  /// The country that a name or a demonym at `i` stands for, by its fullest name in the text.
  private func country(at i: Int) -> String? {
    countries.at(i).map { countries.name(of: $0.country) }
  }

  /// What the words beside a name say the person stands for: a body, else a country.
  private func standing(_ words: Range<Int>) -> (organization: String?, country: String?) {
    for t in words where cast.bodyAt[t] >= 0 {
      let named = words.lazy.compactMap { country(at: $0) }.first
      return (document.words(cast.bodies[Int(cast.bodyAt[t])].name), named)
    }
    if let country = country(at: words.lowerBound) {
      return (words.count > 2 ? document.words(words) : nil, country)
    }
    return (document.words(words), nil)
  }

  /// For a post without a word of whose it is: the body of the post's portfolio named in the
  /// text, or the country whose dateline or government the release speaks for.
  private func fallback(_ person: Int) -> (organization: String?, country: String?)? {
    for title in cast.titles(of: person) {
      let portfolio = title.tokens.filter {
        tokens[$0].has(.portfolio) && !tokens[$0].has(.titleModifier)
      }
      .map { tokens[$0].key }
      guard !portfolio.isEmpty else { continue }
      let body = cast.bodiesByWord[portfolio[0]]?.first { body in
        let name = cast.bodies[body].name
        return portfolio.allSatisfy { word in name.contains { tokens[$0].key == word } }
      }
      if let body { return (document.words(cast.bodies[body].name), nil) }
    }
    return nil
  }
}
