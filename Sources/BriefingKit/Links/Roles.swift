/// Gives each person the posts named for them, and the body or country each post stands for.
struct Roles {
  let document: Document
  let cast: Cast
  let tokens: [Token]
  var countries: Countries { cast.mentions.countries }

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// The roles of every person of the cast.
  ///
  /// Office-holders of whom nothing says whose they are stand for whom the post beside theirs does
  /// (a deputy for the head's), for the country they are met in, or for the country the release is
  /// written from: its publisher's, else the one it names most that no other participant stands for.
  func all() -> [[Role]] {
    var all = cast.people.indices.map { roles(of: $0) }
    placeBodyPosts(in: &all)
    placeEnvoys(in: &all)
    placeOfficers(in: &all)
    let taken = Set(all.joined().compactMap(\.country))
    let origin = HomeCountry(document: document, cast: cast)
    let issuer = origin.ofIssuer(besides: taken)
    // A body of a country, such as its central bank, does not part it from the release's own.
    let foreign = Set(all.joined().lazy.filter { $0.organization == nil }.compactMap(\.country))
    let lead = Lead(of: document)
    let visited = origin.visited(in: lead.title + lead.sentences.prefix(2))
    let home =
      issuer ?? ownCountry(all.first ?? [], visited: visited, besides: taken)
      ?? countries.mostNamed(besides: taken.union(origin.senders()))
      ?? countries.mostNamed(besides: foreign)
      ?? (taken.isEmpty ? countries.mostNamed(besides: origin.senders(), atLeast: 1) : nil)
    let ownOfSenators =
      countries.isNamed(Self.unitedStates) ? Self.unitedStates : home
    var leaders: Set<WordKey> = []
    let parties = Set(cast.bodies.filter { $0.kind == .party }.map { document.words($0.name) })
    for person in all.indices {
      // The seat of a party's member leaves open whose minister that member is.
      guard let post = all[person].firstIndex(where: { !$0.isPlaced }),
        all[person].allSatisfy({ !$0.isPlaced || parties.contains($0.organization ?? "") })
      else { continue }
      let titles = cast.titles(of: person)
      if let head = head(overDeputy: person, titles, in: all) {
        all[person][post].organization = head.organization
        all[person][post].country = head.country
      } else if titles.contains(where: { isOfState($0) }),
        !titles.contains(where: { isDiplomat($0) }) || titles.allSatisfy(isOwnEnvoy)
      {
        // Of a senator whose country nothing tells, the one talked most of need not be it.
        let country = issuer == nil && isSenator(titles) ? ownOfSenators : home
        let own = country.flatMap { mayLead($0, titles, besides: &leaders) ? $0 : nil }
        all[person][post].country =
          hostCountry(of: person, besides: country) ?? own
          ?? countries.mostNamed(besides: taken.union(country.map { [$0] } ?? []))
      }
    }
    if issuer == Self.unitedStates { addWhiteHouse(to: &all) }
    return all.map { $0.map { named($0) } }
  }

  /// Whose journey is told of lives elsewhere than where it leads: a guest's country is told, then
  /// it leads to the release's own; else that is another the text names.
  private func ownCountry(
    _ traveller: [Role], visited: String?, besides taken: Set<String>
  ) -> String? {
    guard let visited, !taken.contains(visited) || !traveller.contains(where: \.isPlaced) else {
      return nil
    }
    if traveller.contains(where: \.isPlaced) { return visited }
    return countries.mostNamed(besides: taken.union([visited]), atLeast: 1)
  }

  /// The role with its country by the fullest name the text has for it.
  private func named(_ role: Role) -> Role {
    var role = role
    role.country = role.country.map { countries.name(of: $0) }
    return role
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
        let keys = keys(of: title)
        let (words, span) = wording(of: title)
        if let same = roles.firstIndex(where: { Self.holds($0.keys, keys) }) {
          // "Sen." and later "Senator": the fuller wording stands.
          if keys.count == roles[same].keys.count,
            words.utf8.count > roles[same].role.title?.utf8.count ?? 0
          {
            (roles[same].role.title, roles[same].role.span) = (words, span)
          }
          complete(&roles[same].role, with: title, mention)
          continue
        }
        // However many a text gives somebody: more posts than these nobody has.
        if roles.count == Referents.memory { continue }
        roles.removeAll { Self.holds(keys, $0.keys) }
        var role = Role(title: words, organization: nil, country: nil, span: span)
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
      let body = bodyOfPost(person)
    {
      roles[0].role.organization = body
    } else if let seat = roles.firstIndex(where: { isOfParty($0.keys) && !$0.role.isPlaced }),
      let party = partyPublishing(for: person)
    {
      roles[seat].role.organization = party
    }
    return roles.map(\.role)
  }

  /// A title's words as one person bears it: "Senator" of "Senators Jane Doe and John Roe".
  private func wording(of title: TitleMention) -> (String, Span) {
    let words = document.words(title.tokens)
    var span = document.span(title.tokens)
    guard let key = singular(of: title), key != tokens[title.head].key else { return (words, span) }
    span.end -= 1
    return (String(words.dropLast()), span)
  }

  /// The head of a plural title that ends with it, in the singular where only an "s" makes it one.
  private func singular(of title: TitleMention) -> WordKey? {
    guard title.isPlural, title.tokens.upperBound == title.head + 1 else { return nil }
    let bytes = document.release.text[
      tokens[title.head].start..<tokens[title.head].end - 1]
    let ends = document.release.text[tokens[title.head].end - 1] == UInt8(ascii: "s")
    let key = WordKey(folding: bytes, from: bytes.startIndex, to: bytes.endIndex)
    return ends && document.lexicon.classes(of: key).contains(.titleHead) ? key : nil
  }

  /// The words of a title that tell it from others; "PM" is a Prime Minister, "Sen." a Senator.
  private func keys(of title: TitleMention) -> [WordKey] {
    var keys: [WordKey] = []
    func note(_ key: WordKey) {
      if !keys.contains(key) { keys.append(key) }
    }
    let head = singular(of: title)
    for t in title.tokens where tokens[t].isWord && !tokens[t].has(.closed) {
      let key = tokens[t].key
      if let words = Self.abbreviations[key] {
        words.forEach(note)
      } else if head == nil || key != tokens[title.head].key {
        note(key)
      }
    }
    head.map(note)
    return keys
  }

  /// Whether all of the words are among others, each of which stands there once.
  private static func holds(_ all: [WordKey], _ words: [WordKey]) -> Bool {
    words.count <= all.count && words.allSatisfy(all.contains)
  }

  private static let abbreviations: WordTable<[WordKey]> = [
    "pm": ["prime", "minister"], "sen": ["senator"], "sen.": ["senator"],
    "rep": ["representative"], "rep.": ["representative"], "gov": ["governor"],
    "gov.": ["governor"], "gen": ["general"], "gen.": ["general"], "col": ["colonel"],
    "col.": ["colonel"], "maj": ["major"], "maj.": ["major"], "lt": ["lieutenant"],
    "lt.": ["lieutenant"], "capt": ["captain"], "capt.": ["captain"], "brig": ["brigadier"],
    "brig.": ["brigadier"], "amb.": ["ambassador"],
  ]

  private func complete(_ role: inout Role, with title: TitleMention, _ mention: PersonMention) {
    for t in title.tokens where cast.bodyAt[t] >= 0 {
      role.organization = role.organization ?? document.words(cast.bodies[cast.bodyAt[t]].name)
    }
    // "Executive Secretary of RNDP": a body by the letters its name is given with.
    if role.organization == nil,
      let letters = title.tokens.first(where: {
        $0 > title.head && tokens[$0].shape.contains(.allCaps)
      }),
      let body = cast.bodies.first(where: { body in
        body.acronym.map { tokens[$0.lowerBound].key == tokens[letters].key } ?? false
      })
    {
      role.organization = document.words(body.name)
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

  /// The country that a name or a demonym at `i` stands for, by its name in the lexicon.
  private func country(at i: Int) -> String? { countries.at(i) }

  /// What the words beside a name say the person stands for: a body, else a country.
  private func standing(_ words: Range<Int>) -> (organization: String?, country: String?) {
    for t in words where cast.bodyAt[t] >= 0 {
      let named = words.lazy.compactMap { country(at: $0) }.first
      return (document.words(cast.bodies[cast.bodyAt[t]].name), named)
    }
    if let country = country(at: words.lowerBound) {
      return (words.count > 2 ? document.words(words) : nil, country)
    }
    return (document.words(words), nil)
  }
}

extension Role {
  /// Whether it tells a body or a country the person stands for.
  var isPlaced: Bool { organization != nil || country != nil }
}
