/// Pronouns, bare titles and generic nouns that stand for somebody named elsewhere.
extension Referents {
  func pronounOrTitle(at i: Int, in range: Range<Int>) -> ([Referent], Int)? {
    let token = tokens[i]
    if token.key == .he || token.key == .she || token.key == .his || token.key == .her {
      guard i == range.lowerBound || token.key == .he || token.key == .she else { return nil }
      let gender: Cast.Gender = token.key == .he || token.key == .his ? .male : .female
      guard let person = person(of: gender) else { return ([], i + 1) }
      return ([.person(person)], i + 1)
    }
    if let name = nationSide(at: i, in: range) {
      return ([.nation(name)], range.upperBound)
    }
    if token.key == .both || isTwo(i) {
      return (
        range.contains { tokens[$0].key == .countries } && !sides.nations.isEmpty
          ? sides.nations
          : sides.parties(
            range.contains {
              tokens[$0].key == .sides
                || tokens[$0].key == .delegations
            }), range.upperBound
      )
    }
    if token.key == .they {
      if !recentGroup.isEmpty { return (recentGroup, range.upperBound) }
      return (sides.people, range.upperBound)
    }
    if token.has(.determiner), let mention = personMention(startingAt: i + 1) {
      return (
        [.person(cast.personAt[mention.name.lowerBound])],
        min(max(i + 2, mention.tokens.upperBound), range.upperBound)
      )
    }
    if token.has(.determiner) || token.isCapitalized || token.has(.titleHead),
      let (person, end) = bareTitle(at: i, in: range)
    {
      return ([.person(person)], end)
    }
    if token.key == Choice.it, range.count == 1, let recentActor {
      return ([recentActor], i + 1)
    }
    if token.key == .the, let end = genericPerson(at: i + 1, in: range) {
      return recentPeople.last.map { ([.person($0)], end) }
    }
    if token.key == .the, let body = genericBody(at: i + 1, in: range) {
      return ([.body(body)], min(i + 2, range.upperBound))
    }
    return nil
  }

  /// "the Kazakh side": the country.
  func nationSide(at i: Int, in range: Range<Int>) -> String? {
    guard let side = range.last(where: { tokens[$0].key == Self.side || tokens[$0].key == .sides }),
      side > i, side - i <= 3, tokens[side].key == Self.side
    else { return nil }
    var j = i
    if tokens[j].has(.determiner) { j += 1 }
    let countries = cast.mentions.countries
    return countries.at(j).map { countries.name(of: $0) }
  }
  static let side = WordKey("side")

  func isTwo(_ i: Int) -> Bool {
    guard tokens[i].key == .the, i + 1 < tokens.count else { return false }
    let next = tokens[i + 1].key
    return next == .two || next == .sides || next == .leaders || next == .parties
      || next == .ministers
  }

  func person(of gender: Cast.Gender) -> Int? {
    if recentPeople.isEmpty {
      let fitting = cast.people.indices.lazy.filter {
        cast.people[$0].gender == nil || cast.people[$0].gender == gender
      }.prefix(2)
      return fitting.count == 1 ? fitting.first : nil
    }
    return recentPeople.last { cast.people[$0].gender == nil || cast.people[$0].gender == gender }
  }

  /// The person whom "the Minister" or "Administrator" stands for: the nearest whose title holds
  /// the same head, the words before it agreeing.
  func bareTitle(at i: Int, in range: Range<Int>) -> (person: Int, end: Int)? {
    var j = i
    if tokens[j].has(.determiner) { j += 1 }
    while j < range.upperBound, tokens[j].has(.honorific), !tokens[j].has(.titleHead) { j += 1 }
    let start = j
    while j < range.upperBound, tokens[j].isWord, j - start < 6 {
      if tokens[j].has(.titleHead) {
        var head = j
        while head + 1 < range.upperBound, tokens[head + 1].has(.titleHead), tokens[head + 1].isWord
        {
          head += 1
        }
        guard let person = holder(of: start..<head + 1, before: i) else { return nil }
        return (person, head + 1)
      }
      guard tokens[j].isCapitalized || tokens[j].has(.titleModifier) else { return nil }
      j += 1
    }
    return nil
  }

  /// Where "local leader", "host" or "envoy" ends, which name a person only as one.
  func genericPerson(at i: Int, in range: Range<Int>) -> Int? {
    var j = i
    while j < range.upperBound, j - i < 3, tokens[j].isWord, !tokens[j].has(.closed) {
      if Self.genericPersons.contains(tokens[j].key), j + 1 == range.upperBound { return j + 1 }
      j += 1
    }
    return nil
  }
  static let genericPersons = WordKey.set(
    "leader host official envoy diplomat guest lawmaker legislator")

  /// The nearest person one of whose titles holds all these words.
  func holder(of words: Range<Int>, before i: Int) -> Int? {
    let keys = words.filter { tokens[$0].isWord && !tokens[$0].has(.determiner) }.map {
      tokens[$0].key
    }
    guard !keys.isEmpty else { return nil }
    var best: (person: Int, score: Int)?
    for index in nearest(cast.peopleByPost.indices(under: keys[0]), to: i, \.names, of: cast.people)
    {
      let person = cast.people[index]
      var exact = false
      let holds = cast.titles(of: index).contains { title in
        let own = title.tokens.filter { tokens[$0].isWord }.map { tokens[$0].key }
        guard keys.allSatisfy(own.contains) else { return false }
        if own.count == keys.count { exact = true }
        return tokens[title.head].key == keys.last || keys.count > 1
      }
      guard holds else { continue }
      // The very title beats a longer one ("President", "Vice President"); then a name before it
      // is nearer than one behind.
      let near =
        last(of: person.names, before: i).map { i - $0.lowerBound }
        ?? 100_000 + (person.names[0].lowerBound - i)
      let score = exact ? near : near + 10_000
      if score < best?.score ?? .max { best = (index, score) }
    }
    return best?.person
  }

  /// "the Ministry", "the agency", "the Bank": the nearest body whose name has this head.
  func genericBody(at i: Int, in range: Range<Int>) -> Int? {
    guard i < range.upperBound, tokens[i].has([.orgHead, .orgNoun]) || tokens[i].key == .company
    else { return nil }
    if i + 1 < range.upperBound, tokens[i + 1].isCapitalized, tokens[i].isCapitalized { return nil }
    var best: (body: Int, distance: Int)?
    for index in nearest(
      cast.bodiesByWord.indices(under: tokens[i].key), to: i, \.mentions, of: cast.bodies)
    {
      let body = cast.bodies[index]
      // "the Administration" is the President's before that of small business.
      let isOther =
        tokens[i].key == .administration
        ? body.kind != .government : tokens[head(of: body)].key != tokens[i].key
      let penalty = isOther ? 50_000 : 0
      let before = last(of: body.mentions, before: i).map { i - $0.lowerBound }
      let near = penalty + (before ?? 100_000 + body.mentions[0].lowerBound)
      if near < best?.distance ?? .max { best = (index, near) }
    }
    return best?.body
  }

  /// Of parties in the order they are first named in, those named around `i`.
  private func nearest<Party>(
    _ parties: [Int], to i: Int, _ places: (Party) -> [Range<Int>], of all: [Party]
  ) -> ArraySlice<Int> {
    if parties.count <= Self.memory { return parties[...] }
    let middle = parties.partition { places(all[$0])[0].lowerBound >= i }
    let end = min(parties.count, middle + Self.memory)
    return parties[max(0, middle - Self.memory)..<end]
  }

  private func last(of places: [Range<Int>], before i: Int) -> Range<Int>? {
    places[..<places.partition { $0.lowerBound >= i }].last
  }

  /// The word that says what a body is: the one before "of", else the last.
  func head(of body: Cast.Body) -> Int {
    let of = body.name.first { tokens[$0].key == .of || tokens[$0].key == .forWord }
    return (of ?? body.name.upperBound) - 1
  }
}
