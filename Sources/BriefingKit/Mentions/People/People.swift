/// Finds the persons named in the text, each with the titles, the courtesy and the affiliation
/// that stand beside the name.
struct People {
  let document: Document
  let tokens: [Token]
  let names: Names
  let titles: Titles
  let organizationAt: Cover
  let organizations: [OrganizationMention]

  init(document: Document, organizations: [OrganizationMention]) {
    self.document = document
    self.organizations = organizations
    tokens = document.tokens
    names = Names(document: document, organizations: organizations)
    titles = Titles(document: document, names: names)
    organizationAt = Cover(
      document.tokens.count, organizations.lazy.enumerated().map { ($1.extent, $0) })
  }

  /// The persons, and the titles that stand without a name.
  func find() -> ([PersonMention], [TitleMention]) {
    var people: [PersonMention] = []
    var bare: [TitleMention] = []
    let bodies = ListedBodies.blocks(in: document)
    for (b, block) in document.blocks.enumerated()
    where block.kind != .marker && block.kind != .creator && !bodies.contains(b) {
      for s in block.sentences {
        let range = document.sentences[s].tokens
        if block.kind == .listItem, let listed = listEntry(range) {
          people.append(listed)
          continue
        }
        read(range, block: block, people: &people, bare: &bare)
      }
    }
    return (people, bare)
  }

  // MARK: Running text

  func read(
    _ range: Range<Int>, block: Block, people: inout [PersonMention], bare: inout [TitleMention]
  ) {
    var i = range.lowerBound
    var pending: [TitleMention] = []
    var shared: TitleMention?
    func drop() {
      bare.append(contentsOf: pending)
      pending = []
    }
    while i < range.upperBound {
      let token = tokens[i]
      if token.isWord, !token.isCapitalized, !token.has([.titleHead, .honorific]), shared == nil {
        i += 1
        continue
      }
      if token.isWord, token.has(.titleHead), isTitle(i, in: range),
        let title = titles.title(
          aroundHead: lastHead(from: i, in: range),
          in: (pending.last?.tokens.upperBound ?? range.lowerBound)..<range.upperBound),
        title.tokens.upperBound > i
      {
        if let last = pending.last,
          !links(last.tokens.upperBound, title.tokens.lowerBound) || isAnother(last, than: title)
        {
          drop()
        }
        pending.append(title)
        i = title.tokens.upperBound
        shared = title.isPlural ? title : nil
        if let (whole, end) = withBody(title, in: range) {
          pending[pending.count - 1] = whole
          i = end
        }
        if let person = named(after: i, in: range, titles: pending, rule: Self.titleBefore.id) {
          people.append(person)
          pending = []
          i = person.tokens.upperBound
        }
        continue
      }
      if token.isWord, token.has(.honorific) || opensCourtesies(i, in: range),
        token.isCapitalized || token.shape.contains(.allCaps),
        let person = named(
          after: i, in: range, titles: isNear(pending, i) ? pending : [], rule: Self.honorific.id),
        person.honorific != nil
      {
        if !isNear(pending, i) { drop() }
        people.append(person)
        pending = []
        i = person.tokens.upperBound
        continue
      }
      if let title = shared, let last = people.last, isJoint(from: last.tokens.upperBound, to: i),
        let name = names.name(at: i, in: range, titled: true)
      {
        var person = person(name, titles: [], honorific: nil, in: range, rule: Self.shared.id)
        person.titles.insert(title, at: 0)
        people.append(person)
        i = person.tokens.upperBound
        continue
      }
      if names.begins(at: i, in: range),
        let name = names.name(at: i, in: range, titled: false),
        isPerson(name, in: range, block: block)
      {
        drop()
        shared = nil
        let person = person(name, titles: [], honorific: nil, in: range, rule: Self.plain.id)
        people.append(person)
        i = person.tokens.upperBound
        continue
      }
      // "Deputy Prime Minister – Minister of Finance Ana Souza" has both posts.
      let joins =
        token.isMark(.comma)
        || (token.isMark(.dash) || token.isMark(.slash) || token.isMark(.ampersand))
          && i + 1 < range.upperBound
          && tokens[i + 1].has([.titleHead, .titleModifier]) && tokens[i + 1].isCapitalized
      if token.kind == .punctuation, !joins { drop() }
      i += 1
    }
    drop()
  }

  /// Whether two titles belong to one person: joined by "and" or a comma.
  func links(_ end: Int, _ start: Int) -> Bool {
    guard start >= end, start - end <= 3 else { return false }
    return (end..<start).allSatisfy {
      tokens[$0].key == .and || tokens[$0].isMark(.comma) || tokens[$0].isMark(.ampersand)
        || tokens[$0].has(.determiner) || tokens[$0].has(.possessivePronoun)
        || tokens[$0].has(.honorific) || tokens[$0].isMark(.dash) || tokens[$0].isMark(.slash)
    }
  }

  /// Whether titles lead up to the courtesy at `i`: "the Minister met Ms Souza" names two persons.
  func isNear(_ titles: [TitleMention], _ i: Int) -> Bool {
    titles.last.map {
      !(tokens[$0.tokens.upperBound..<i].contains {
        $0.has(.anyVerb) && !$0.isCapitalized
      })
    } ?? true
  }

  /// Whether only "and", commas and an affiliation stand between two persons of one plural title.
  func isJoint(from end: Int, to start: Int) -> Bool {
    guard start > end, start - end <= 3 else { return false }
    return (end..<start).allSatisfy {
      tokens[$0].key == .and || tokens[$0].isMark(.comma) || tokens[$0].isMark(.ampersand)
    }
  }

  /// The person named at `i`, behind titles: courtesies, then the name.
  func named(
    after i: Int, in range: Range<Int>, titles pending: [TitleMention], rule: Rule.ID
  ) -> PersonMention? {
    var j = i
    // "the acting Undersecretary, Benjamín …": a comma may stand between title and name.
    let comma = j < range.upperBound && tokens[j].isMark(.comma)
    if comma { j += 1 }
    let courtesy = j
    while j < range.upperBound, j - courtesy < 5 {
      if tokens[j].isWord, tokens[j].has(.honorific) || opensCourtesies(j, in: range),
        tokens[j].isCapitalized,
        !(tokens[j].has(.givenName) && j + 1 < range.upperBound && !tokens[j + 1].isCapitalized
          && !tokens[j + 1].isMark(.openParen))
      {
        j += 1
      } else if j + 2 < range.upperBound, tokens[j].isMark(.openParen),
        tokens[j + 1].has(.honorific), tokens[j + 2].isMark(.closeParen)
      {
        // "Dr. (Mrs.) Ana Souza", "Amb. (Dr.) Jon Berg"
        j += 3
      } else {
        break
      }
    }
    guard j < range.upperBound else { return nil }
    if comma, j == courtesy {
      guard let title = pending.last, commaMayJoin(title, in: range), names.begins(at: j, in: range)
      else { return nil }
    }
    guard let name = names.name(at: j, in: range, titled: !comma || j > courtesy) else {
      return nil
    }
    if comma, j == courtesy, name.count < 2, tokens[name.lowerBound].shape.contains(.initial) {
      return nil
    }
    return person(
      name, titles: pending, honorific: j > courtesy ? courtesy..<j : nil, in: range, rule: rule)
  }

  /// Whether a title and a name on both sides of a comma are one person: the title is no
  /// apposition of a name before it.
  func commaMayJoin(_ title: TitleMention, in range: Range<Int>) -> Bool {
    let before = title.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return true }
    let token = tokens[before]
    if token.isMark(.comma) {
      // "Today, Marsh Affairs Secretary, Jon Berg, met"
      return before - range.lowerBound <= 12
        && tokens[range.lowerBound].has([.timeNoun, .weekday, .preposition, .adverb])
        && !(range.lowerBound..<before).contains { tokens[$0].has([.givenName, .titleHead]) }
    }
    return token.has([
      .determiner, .preposition, .coordinator, .possessivePronoun, .verbPast, .honorific,
    ])
      || token.kind == .possessive || !token.isCapitalized
  }

  func person(
    _ name: Range<Int>, titles: [TitleMention], honorific: Range<Int>?, in range: Range<Int>,
    rule: Rule.ID
  ) -> PersonMention {
    let start = min(
      titles.first?.tokens.lowerBound ?? name.lowerBound, honorific?.lowerBound ?? name.lowerBound)
    var mention = PersonMention(
      tokens: start..<name.upperBound, name: name, honorific: honorific, titles: titles,
      affiliation: nil, rule: rule)
    readBehind(&mention, in: range)
    return mention
  }

  // MARK: Rules

  static let titleBefore = Rule(
    "person.title-before", field: .participants,
    finds: [
      "Prime Minister Orla Fennimore met President Tobias Achterberg in Oslo today."
        => "Tobias Achterberg",
      "Minister of Food, Agriculture and Light Industry Ts.Batmonkh received Ambassador Ines Duarte."
        => "Ts.Batmonkh",
      "Secretary of Defense Holmstad met Governor Jon King in Oslo today." => "Holmstad",
      "Secretary of Defense Holmstad met Governor Jon King in Oslo." => "Jon King",
      "The Minister for Finance and Deregulation, Jon Berg, met us in Oslo." => "Jon Berg",
      "Envoy Jon Berg Travels to Oslo\n\nThe envoy will visit a bridge." => "Jon Berg",
      "Envoy Jon Berg Hosts Talks\n\nThe envoy will visit a bridge." => "Jon Berg",
      "The Secretary, Ministry of Health, Dr. Jon Berg, met the envoy in Oslo." => "Jon Berg",
    ],
    ignores: ["The Prime Minister met the President in Oslo today."])
  static let honorific = Rule(
    "person.courtesy", field: .participants,
    finds: ["Ms. Duarte met Mr Achterberg in Oslo today." => "Achterberg"])
  static let shared = Rule(
    "person.shared-title", field: .participants,
    finds: [
      "Envoy Ines Duarte met Senators Achterberg and Fennimore in Oslo." => "Fennimore"
    ])
  static let plain = Rule(
    "person.plain-name", field: .participants,
    finds: [
      "Ines Duarte, director of the Rivers Trust, met Jon Berg in Oslo." => "Ines Duarte"
    ],
    ignores: [
      "The Northern Corridor met Great Valley in Oslo.",
      "The envoys of St. Kitts & Nevis met us in Oslo.",
    ])
  static let listed = Rule(
    "person.list-entry", field: .participants,
    finds: [
      "Minister Jon Berg met business leaders in Oslo.\n\nParticipants included:\n\n- Ines Duarte, Director, Rivers Trust\n- Ruth Achterberg, Harbour Union"
        => "Ruth Achterberg"
    ])

  static var rules: [Rule] { [titleBefore, honorific, shared, plain, listed] }
}
