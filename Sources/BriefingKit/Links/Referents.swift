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
  let tokens: [Token]
  /// The two sides of the encounter, for "both sides" and "they".
  var sides = Sides()
  /// Whom the last clauses were about, nearest last.
  private(set) var recentPeople: [Int] = []
  private(set) var recentGroup: [Referent] = []
  /// The body, the country or the office that the last subject was: what "it" stands for.
  private(set) var recentActor: Referent?

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// How many persons or bodies a reader keeps in mind: a bound on what a title may mean.
  static let memory = 64

  /// Tells what the last subject was.
  mutating func note(_ referents: [Referent]) {
    recentActor = nil
    for referent in referents {
      switch referent {
      case .person(let person):
        recentPeople.removeAll { $0 == person }
        recentPeople.append(person)
        if recentPeople.count > Self.memory { recentPeople.removeFirst() }
      case .body, .country, .nation: recentActor = referent
      case .phrase(let words):
        if tokens[words.upperBound - 1].has([.orgHead, .orgNoun]) { recentActor = referent }
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
        if !governed { append(.person(cast.personAt[i]), to: &found) }
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
        let end = max(i + 1, min(mention.tokens.upperBound, range.upperBound))
        if end >= range.upperBound || tokens[end].kind != .possessive {
          append(.person(cast.personAt[mention.name.lowerBound]), to: &found)
        }
        i = end
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
  func modifies(_ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound, tokens[end].isWord, !tokens[end].isCapitalized else {
      return false
    }
    return tokens[end].has([.groupNoun, .titleHead]) || tokens[end].key == Self.engineers
  }
  static let engineers = WordKey("engineers")

  func append(_ referent: Referent, to found: inout [Referent]) {
    if !found.contains(referent) { found.append(referent) }
  }

  func personMention(startingAt i: Int) -> PersonMention? {
    guard i < tokens.count, let mention = cast.mentions.person(at: i),
      mention.tokens.lowerBound == i
    else { return nil }
    return mention
  }

  /// Behind a name, its apposition is no further party.
  func skipAside(_ i: Int, _ range: Range<Int>) -> Int {
    guard i > range.lowerBound else { return i }
    if let mention = cast.mentions.person(at: i - 1), mention.tokens.upperBound > i {
      return min(mention.tokens.upperBound, range.upperBound)
    }
    return i
  }

  // MARK: Phrases

  /// The phrase itself, without its article: "state leaders", "Administration officials".
  func phrase(_ range: Range<Int>) -> Range<Int>? {
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
