/// Who is in the release: each person and each body once, with all the places they are named.
///
/// A class of constants, so that the stages, which all hold it, share one.
final class Cast: Sendable {
  struct Person: Sendable {
    /// The fullest form of the name.
    var name: Range<Int>
    /// Name words as keys, generation marks left out.
    var keys: [WordKey]
    var honorific: Range<Int>?
    /// Indices of the person's mentions, titles and apposition included.
    var mentions: [Int] = []
    /// Every place the person is named at, in order.
    var names: [Range<Int>] = []
    var gender: Gender?
  }

  struct Body: Sendable {
    var name: Range<Int>
    var acronym: Range<Int>?
    var kind: Organization.Kind
    var known: Int?
    var mentions: [Range<Int>] = []
    var rule: Rule.ID
  }

  enum Gender: Sendable { case male, female }

  let people: [Person]
  let bodies: [Body]
  /// Of each token, the person or the body named there; -1 for none.
  let personAt: Cover
  let bodyAt: Cover
  let mentions: Mentions
  private let titles: [[TitleMention]]
  /// The persons by the words of their posts, and the bodies by those of their names; companies
  /// also as that.
  let peopleByPost: WordIndex
  let bodiesByWord: WordIndex

  init(document: Document, mentions: Mentions) {
    var casting = Casting(document: document, mentions: mentions)
    casting.joinPeople()
    casting.findShortForms()
    casting.joinBodies()
    self.mentions = mentions
    people = casting.people
    bodies = casting.bodies
    personAt = Cover(
      document.tokens.count,
      people.enumerated().flatMap { index, person in person.names.map { ($0, index) } })
    bodyAt = Cover(
      document.tokens.count,
      bodies.enumerated().flatMap { index, body in
        (body.mentions + [body.acronym].compactMap { $0 }).map { ($0, index) }
      })
    titles = people.map { Self.titles(of: $0, mentions, in: document) }
    let tokens = document.tokens
    var peopleByPost = WordIndex(capacity: people.count * 4)
    for (index, titles) in titles.enumerated() {
      for title in titles {
        for t in title.tokens { peopleByPost.note(index, under: tokens[t].key) }
      }
    }
    self.peopleByPost = peopleByPost
    var bodiesByWord = WordIndex(capacity: bodies.count * 3)
    for (index, body) in bodies.enumerated() {
      for t in body.name { bodiesByWord.note(index, under: tokens[t].key) }
      if body.kind == .company { bodiesByWord.note(index, under: .company) }
    }
    self.bodiesByWord = bodiesByWord
  }

  /// The titles of a person in order of appearance, each wording once.
  func titles(of person: Int) -> [TitleMention] { titles[person] }

  private static func titles(
    of person: Person, _ mentions: Mentions, in document: Document
  ) -> [TitleMention] {
    var titles: [TitleMention] = []
    for mention in person.mentions {
      for title in mentions.people[mention].titles
      where !titles.contains(where: { document.same($0.tokens, title.tokens) }) {
        // However often somebody is named: more titles than this nobody bears.
        if titles.count < Referents.memory { titles.append(title) }
      }
    }
    return titles
  }
}

/// Joins the mentions of one person or one body to a cast.
struct Casting {
  typealias Person = Cast.Person
  typealias Body = Cast.Body
  typealias Gender = Cast.Gender

  private(set) var people: [Person] = []
  var bodies: [Body] = []
  /// Whether a person is named at a token.
  private var isNamed: [Bool]
  /// The bodies by the forms they are named in, and the persons whose names hold a word.
  var bodiesByForm: WordIndex
  private var peopleByWord: WordIndex
  let mentions: Mentions
  let document: Document
  let tokens: [Token]

  init(document: Document, mentions: Mentions) {
    self.document = document
    self.mentions = mentions
    tokens = document.tokens
    isNamed = Array(repeating: false, count: document.tokens.count)
    bodiesByForm = WordIndex(capacity: mentions.organizations.count * 2)
    peopleByWord = WordIndex(capacity: mentions.people.count * 2)
  }

  // MARK: People

  /// Joins mentions that name one person, the fullest names first.
  mutating func joinPeople() {
    let names = mentions.people.map { keys(of: $0.name) }
    let order = names.indices.sorted { a, b in
      names[a].count != names[b].count ? names[a].count > names[b].count : a < b
    }
    for index in order {
      let mention = mentions.people[index]
      let keys = names[index]
      let person = match(keys, mention) ?? add(mention.name, keys)
      people[person].mentions.append(index)
      people[person].names.append(mention.name)
      if people[person].honorific == nil { people[person].honorific = mention.honorific }
      if let gender = gender(of: mention) { people[person].gender = gender }
      for t in mention.name { isNamed[t] = true }
    }
    sortPeople()
  }

  mutating func add(_ name: Range<Int>, _ keys: [WordKey]) -> Int {
    people.append(Person(name: name, keys: keys))
    for key in keys { peopleByWord.note(people.count - 1, under: key) }
    return people.count - 1
  }

  func keys(of name: Range<Int>) -> [WordKey] {
    name.compactMap { tokens[$0].isWord && !isGeneration($0) ? tokens[$0].key : nil }
  }

  func isGeneration(_ i: Int) -> Bool {
    tokens[i].has(.postnominal) && !tokens[i].has(.givenName)
  }

  /// The person whose fuller name holds these words.
  func match(_ keys: [WordKey], _ mention: PersonMention) -> Int? {
    // Only persons who share a word of the name can be meant.
    var candidates: [Int] = []
    // They share the last word of the name, and the first where it is no initial.
    let last = keys.last.map { peopleByWord.indices(under: $0) } ?? []
    let first = keys.first.map { peopleByWord.indices(under: $0) } ?? []
    let isInitial = tokens[mention.name.lowerBound].shape.contains(.initial)
    for person in isInitial || last.count <= first.count ? last : first
    where isShortForm(keys, of: people[person].keys) || isInitialled(mention.name, people[person]) {
      candidates.append(person)
    }
    if candidates.isEmpty { candidates = last.filter { isFamiliar(mention, people[$0]) } }
    guard candidates.count > 1 else { return candidates.first }
    // Two people with one family name: the title tells, then nearness.
    let heads = mention.titles.map { tokens[$0.head].key }
    let sameTitle = candidates.filter { candidate in
      people[candidate].mentions.contains { index in
        mentions.people[index].titles.contains { heads.contains(tokens[$0.head].key) }
      }
    }
    if !sameTitle.isEmpty { candidates = sameTitle }
    return candidates.min {
      distance(of: $0, to: mention.name) < distance(of: $1, to: mention.name)
    }
  }

  func distance(of person: Int, to name: Range<Int>) -> Int {
    people[person].names.map { other in
      other.lowerBound <= name.lowerBound
        ? name.lowerBound - other.lowerBound : (other.lowerBound - name.lowerBound) * 4
    }.min() ?? .max
  }

  /// Whether the words are the fuller name, its family name, or some of its words in order.
  func isShortForm(_ short: [WordKey], of full: [WordKey]) -> Bool {
    guard !short.isEmpty, short.count <= full.count else { return false }
    if short.count == 1 { return full.contains(short[0]) }
    var i = 0
    for key in full where i < short.count && key == short[i] { i += 1 }
    if i == short.count { return true }
    return short.first == full.first && short.last == full.last
  }

  /// "A. Souza" for "Ana Souza".
  func isInitialled(_ name: Range<Int>, _ person: Person) -> Bool {
    guard name.count == 2, tokens[name.lowerBound].shape.contains(.initial),
      person.keys.contains(tokens[name.lowerBound + 1].key)
    else { return false }
    let text = document.release.text
    return text[tokens[name.lowerBound].start]
      == text[tokens[person.name.lowerBound].start]
  }

  /// "President Joe Doe" in the headline of "President Joseph R. Doe": the family name, the post and
  /// how the first name begins are the same.
  func isFamiliar(_ mention: PersonMention, _ person: Person) -> Bool {
    let keys = keys(of: mention.name)
    guard keys.count > 1, person.keys.count > 1, keys.last == person.keys.last,
      isHeadline(mention.name) != isHeadline(person.name)
    else { return false }
    let text = document.release.text
    let starts = [mention.name, person.name].map { tokens[$0.lowerBound].start }
    guard text[starts[0]] == text[starts[1]], text[starts[0] + 1] == text[starts[1] + 1] else {
      return false
    }
    let heads = mention.titles.map { tokens[$0.head].key }
    return person.mentions.contains { index in
      mentions.people[index].titles.contains { heads.contains(tokens[$0.head].key) }
    }
  }

  private func isHeadline(_ name: Range<Int>) -> Bool {
    let kind = document.block(of: name.lowerBound).kind
    return kind == .title || kind == .heading
  }

  func gender(of mention: PersonMention) -> Gender? {
    guard let honorific = mention.honorific else { return nil }
    for i in honorific {
      if Self.male.contains(tokens[i].key) { return .male }
      if Self.female.contains(tokens[i].key) { return .female }
    }
    return nil
  }

  static let male = WordKey.set(
    """
    mr mr. sir lord shri señor don monsieur herr pak
    """)
  static let female = WordKey.set(
    """
    mrs mrs. ms ms. miss madam madame dame lady smt smt. señora doña frau ibu
    """)

  mutating func sortPeople() {
    for p in people.indices {
      people[p].names.sort { $0.lowerBound < $1.lowerBound }
      people[p].mentions.sort()
    }
    people.sort { $0.names[0].lowerBound < $1.names[0].lowerBound }
  }

  /// Finds family or first names used alone for a person named in full elsewhere.
  mutating func findShortForms() {
    guard !people.isEmpty else { return }
    // The persons are in another order now than when they were joined.
    var owners = WordIndex(capacity: people.count * 2)
    for (index, person) in people.enumerated() {
      for key in person.keys { owners.note(index, under: key) }
    }
    for block in document.blocks where block.kind != .marker && block.kind != .tail {
      var i = block.tokens.lowerBound
      while i < block.tokens.upperBound {
        defer { i += 1 }
        guard isShortName(i, in: block) else { continue }
        let candidates = owners.indices(under: tokens[i].key)
        if candidates.isEmpty { continue }
        var end = i + 1
        while end < block.tokens.upperBound, !isNamed[end], tokens[end].isCapitalized,
          candidates.contains(where: { people[$0].keys.contains(tokens[end].key) })
        {
          end += 1
        }
        // More capitals behind belong to another name.
        if end < block.tokens.upperBound, tokens[end].isCapitalized, tokens[end].isWord,
          !block.shouts, !tokens[end].has([.titleHead, .finiteVerb])
        {
          continue
        }
        guard let person = nearest(candidates, before: i) else { continue }
        people[person].names.append(i..<end)
        for t in i..<end { isNamed[t] = true }
        i = end - 1
      }
    }
    for p in people.indices { people[p].names.sort { $0.lowerBound < $1.lowerBound } }
  }

  func isShortName(_ i: Int, in block: Block) -> Bool {
    let token = tokens[i]
    guard token.isWord, token.isCapitalized, !isNamed[i], !token.shape.contains(.initial),
      token.end - token.start > 1,
      !token.has([.closed, .country, .demonym, .month, .weekday, .orgHead, .titleHead, .honorific])
    else { return false }
    if token.has([.common, .place, .portfolio]) {
      // An ordinary word is a name only inside a sentence, or where all is in capitals.
      return block.shouts
        || document.sentence(of: i).lowerBound != i && !token.has([.place, .portfolio])
    }
    if i > block.tokens.lowerBound, tokens[i - 1].isCapitalized, tokens[i - 1].isWord,
      !block.shouts,
      !isNamed[i - 1], tokens[i - 1].classes.isEmpty, !tokens[i - 1].shape.contains(.allCaps)
    {
      return false
    }
    return true
  }

  func nearest(_ candidates: [Int], before i: Int) -> Int? {
    candidates.min { distance(of: $0, to: i..<i + 1) < distance(of: $1, to: i..<i + 1) }
  }
}
