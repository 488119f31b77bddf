/// Whom a noun phrase stands for: a person or a body by name, a country, or the phrase itself.
enum Referent: Hashable, Sendable {
  case person(Int)
  case body(Int)
  /// A country, as it is written.
  case country(Range<Int>)
  /// A country named only by its adjective: "the Kazakh side".
  case nation(String)
  /// A party without a name, by the phrase used.
  case phrase(Range<Int>)

  var isPerson: Bool {
    if case .person = self { true } else { false }
  }
}

/// Resolves noun phrases, pronouns and bare titles to referents, reading the text in order.
///
/// Unset is better than wrong: a pronoun for which no person stands near stays unresolved.
struct Referents {
  let document: Document
  let cast: Cast
  private let tokens: [Token]
  /// The two sides of the encounter, for "both sides" and "they".
  var sides = Sides()
  /// Whom the last clauses were about, nearest last.
  private(set) var recentPeople: [Int] = []
  private(set) var recentGroup: [Referent] = []
  private(set) var recentBody: Int?

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// Tells what the last subject was.
  mutating func note(_ referents: [Referent]) {
    for referent in referents {
      switch referent {
      case .person(let person):
        recentPeople.removeAll { $0 == person }
        recentPeople.append(person)
      case .body(let body): recentBody = body
      case .country, .nation, .phrase: break
      }
    }
    if referents.count > 1 { recentGroup = referents }
  }

  /// Whom the words of a subject stand for.
  func resolve(_ range: Range<Int>) -> [Referent] {
    var found: [Referent] = []
    var fallback: Referent?
    var i = range.lowerBound
    var governed = false
    while i < range.upperBound {
      let token = tokens[i]
      if cast.personAt[i] >= 0 {
        if !governed { append(.person(Int(cast.personAt[i])), to: &found) }
        let person = cast.personAt[i]
        while i < range.upperBound, cast.personAt[i] == person { i += 1 }
        // "President X’s government" is no act of X alone; "X’s team" neither.
        if i < range.upperBound, tokens[i].kind == .possessive {
          found.removeLast(governed ? 0 : 1)
        }
        i = skipAside(i, range)
        continue
      }
      if let mention = personMention(startingAt: i), !governed {
        append(.person(Int(cast.personAt[mention.name.lowerBound])), to: &found)
        i = max(i + 1, min(mention.tokens.upperBound, range.upperBound))
        continue
      }
      if cast.bodyAt[i] >= 0 {
        let body = cast.bodyAt[i]
        var end = i
        while end < range.upperBound, cast.bodyAt[end] == body { end += 1 }
        let possessive = end < range.upperBound && tokens[end].kind == .possessive
        if !governed, modifies(end, range) {
          // "two JICA engineers": the engineers act, not the agency.
          return found.isEmpty ? phrase(range).map { [.phrase($0)] } ?? [] : found
        }
        if !governed, !possessive { append(.body(Int(body)), to: &found) }
        if !governed, possessive, fallback == nil { fallback = .body(Int(body)) }
        i = end
        if possessive { i += 1 }
        governed =
          governed
          || (end < range.upperBound && tokens[end].isWord && !tokens[end].has(.coordinator))
        continue
      }
      if token.has(.preposition), !token.has(.determiner), i > range.lowerBound {
        governed = true
        i += 1
        continue
      }
      if token.key == .and || token.isMark(.comma) { governed = false }
      if !governed {
        if let (referents, end) = pronounOrTitle(at: i, in: range) {
          for referent in referents { append(referent, to: &found) }
          i = end
          continue
        }
        if token.has(.country), token.isCapitalized,
          token.key != .us || token.shape.contains(.allCaps)
        {
          let length =
            document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound)?.length ?? 1
          let end = i + length
          if end >= range.upperBound || tokens[end].kind == .punctuation
            || tokens[end].has([.coordinator])
            || tokens[end].has(.preposition)
          {
            append(.country(i..<end), to: &found)
            i = end
            continue
          }
        } else if token.has(.startsPhrase),
          let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
          match.phrase.classes.contains(.country),
          i + match.length >= range.upperBound || tokens[i + match.length].kind == .punctuation
            || tokens[i + match.length].has([.coordinator, .preposition])
        {
          append(.country(i..<i + match.length), to: &found)
          i += match.length
          continue
        }
      }
      i += 1
    }
    if found.isEmpty, let fallback { return [fallback] }
    if found.isEmpty, let phrase = phrase(range) { found = [.phrase(phrase)] }
    return found
  }

  /// Whether a plain noun follows a body's name, which then only describes it.
  private func modifies(_ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound, tokens[end].isWord, !tokens[end].isCapitalized else {
      return false
    }
    return tokens[end].has([.groupNoun, .titleHead]) || tokens[end].key == Self.engineers
  }
  private static let engineers = WordKey("engineers")

  private func append(_ referent: Referent, to found: inout [Referent]) {
    if !found.contains(referent) { found.append(referent) }
  }

  private func personMention(startingAt i: Int) -> PersonMention? {
    cast.mentions.people.first { $0.tokens.lowerBound == i }
  }

  /// Behind a name, its apposition is no further party.
  private func skipAside(_ i: Int, _ range: Range<Int>) -> Int {
    guard i > range.lowerBound else { return i }
    for mention in cast.mentions.people
    where mention.tokens.contains(i - 1) && mention.tokens.upperBound > i {
      return min(mention.tokens.upperBound, range.upperBound)
    }
    return i
  }

  // MARK: Pronouns and bare titles

  private func pronounOrTitle(at i: Int, in range: Range<Int>) -> ([Referent], Int)? {
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
        sides.parties(
          range.contains {
            tokens[$0].key == .sides || tokens[$0].key == .countries
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
        [.person(Int(cast.personAt[mention.name.lowerBound]))],
        min(max(i + 2, mention.tokens.upperBound), range.upperBound)
      )
    }
    if token.has(.determiner) || token.isCapitalized || token.has(.titleHead),
      let (person, end) = bareTitle(at: i, in: range)
    {
      return ([.person(person)], end)
    }
    if token.key == .the, let body = genericBody(at: i + 1, in: range) {
      return ([.body(body)], min(i + 2, range.upperBound))
    }
    return nil
  }

  /// "the Kazakh side": the country.
  private func nationSide(at i: Int, in range: Range<Int>) -> String? {
    guard let side = range.last(where: { tokens[$0].key == Self.side || tokens[$0].key == .sides }),
      side > i, side - i <= 3, tokens[side].key == Self.side
    else { return nil }
    var j = i
    if tokens[j].has(.determiner) { j += 1 }
    if let match = document.lexicon.phrase(at: j, in: tokens, limit: range.upperBound),
      !match.phrase.classes.isDisjoint(with: [.demonym, .country])
    {
      return document.lexicon.texts[Int(match.phrase.value)]
    }
    return tokens[j].has([.demonym, .country]) ? document.lexicon.text(of: tokens[j]) : nil
  }
  private static let side = WordKey("side")

  private func isTwo(_ i: Int) -> Bool {
    guard tokens[i].key == .the, i + 1 < tokens.count else { return false }
    let next = tokens[i + 1].key
    return next == .two || next == .sides || next == .leaders || next == .parties
      || next == .ministers
  }

  private func person(of gender: Cast.Gender) -> Int? {
    if recentPeople.isEmpty {
      let fitting = cast.people.indices.filter {
        cast.people[$0].gender == nil || cast.people[$0].gender == gender
      }
      return fitting.count == 1 ? fitting[0] : nil
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

  /// The nearest person one of whose titles holds all these words.
  private func holder(of words: Range<Int>, before i: Int) -> Int? {
    let keys = words.filter { tokens[$0].isWord && !tokens[$0].has(.determiner) }.map {
      tokens[$0].key
    }
    guard !keys.isEmpty else { return nil }
    var best: (person: Int, score: Int)?
    for (index, person) in cast.people.enumerated() {
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
        person.names.last { $0.lowerBound < i }.map { i - $0.lowerBound }
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
    for (index, body) in cast.bodies.enumerated() {
      let holds =
        body.name.contains { tokens[$0].key == tokens[i].key }
        || (tokens[i].key == .company && body.kind == .company)
      guard holds else { continue }
      let penalty = tokens[head(of: body)].key == tokens[i].key ? 0 : 50_000
      let before = body.mentions.last { $0.lowerBound < i }.map { i - $0.lowerBound }
      let near = penalty + (before ?? 100_000 + body.mentions[0].lowerBound)
      if near < best?.distance ?? .max { best = (index, near) }
    }
    return best?.body
  }

  /// The word that says what a body is: the one before "of", else the last.
  private func head(of body: Cast.Body) -> Int {
    let of = body.name.first { tokens[$0].key == .of || tokens[$0].key == .forWord }
    return (of ?? body.name.upperBound) - 1
  }

  // MARK: Phrases

  /// The phrase itself, without its article: "state leaders", "Administration officials".
  private func phrase(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound,
      tokens[start].has([.determiner]) && [.the, .a, .an].contains(tokens[start].key)
        || tokens[start].kind == .punctuation || tokens[start].has(.coordinator)
    {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    let first = tokens[start]
    if first.has([.subjectPronoun, .objectPronoun, .relative]), start + 1 >= range.upperBound {
      return nil
    }
    if first.has([.subjectPronoun]), !first.has(.determiner) { return nil }
    var end = range.upperBound
    if let comma = (start..<end).first(where: { tokens[$0].isMark(.comma) }), comma > start {
      end = comma
    }
    return start..<end
  }

  /// The referent's name as the record gives it.
  func name(of referent: Referent) -> String {
    switch referent {
    case .person(let person): return document.words(cast.people[person].name)
    case .body(let body): return document.words(cast.bodies[body].name)
    case .nation(let name): return name
    case .country(let words), .phrase(let words): return document.words(words)
    }
  }
}
