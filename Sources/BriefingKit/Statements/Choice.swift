/// Chooses for each clause whether it is a pledge, a request, a measure or none of them: a
/// question of its cue, its subject, its tense and whose words it is. One clause is one item.
struct Choice {
  let document: Document
  let reading: Reading
  let extents: Extents
  let roles: [[Role]]
  let tokens: [Token]
  let kind: Meeting.Kind
  /// Of each block, the one that may open the list it is in.
  let leads: [Int32]
  /// Whoever the headline names alone, and the same where the release is that person's statement.
  let author: [Referent]
  let statedBy: [Referent]
  /// Whether the headline calls it a statement, a speech or a letter.
  let isStatement: Bool

  /// An item found: what it is, its words, who acts, and the rule that found it.
  struct Item: Sendable {
    enum Class: Sendable {
      case pledge, request
      case measure(Measure.Status)
    }
    var type: Class
    @Compact var tokens: Range<Int>
    var by: [Referent]
    @Compact var cue: Range<Int>
    var voice: Act.Voice
    var rule: Rule.ID
    /// Its clause, by the act's place: where the addressee stands, behind the cue.
    @CompactIndex private(set) var sentence: Int
    @CompactIndex private(set) var index: Int

    init(
      type: Class, tokens: Range<Int>, by: [Referent], cue: Range<Int>, voice: Act.Voice,
      rule: Rule.ID, act: Act
    ) {
      self.type = type
      self.tokens = tokens
      self.by = by
      self.cue = cue
      self.voice = voice
      self.rule = rule
      sentence = act.sentence
      index = act.index
    }
  }

  init(document: Document, reading: Reading, roles: [[Role]], kind: Meeting.Kind) {
    self.document = document
    self.reading = reading
    self.roles = roles
    self.kind = kind
    extents = Extents(document: document, reading: reading)
    tokens = document.tokens
    leads = Self.leads(of: document.blocks)
    author = Self.author(document, reading)
    isStatement = Self.isStatement(document)
    statedBy =
      isStatement || Self.isToldInFirstPerson(reading, by: author) ? author : []
  }

  /// The items of the story, in order.
  func items() -> [Item] {
    var items: [Item] = []
    let nouns = NounActs(document: document, reading: reading)
    for (b, block) in document.blocks.enumerated() where block.kind.tellsStory {
      let listed = listedPledge(b).map { [$0] } ?? listed(b)
      items += listed
      for s in block.sentences {
        var claimed = listed.map(\.tokens)
        for act in reading.acts(of: s) {
          if claimed.contains(where: { $0.contains(act.group.head) }) { continue }
          guard let item = item(act) else { continue }
          guard item.tokens.count >= 3, !claimed.contains(where: { $0.overlaps(item.tokens) })
          else { continue }
          claimed.append(item.tokens)
          items.append(item)
          for more in coordinated(with: item) {
            claimed.append(more.tokens)
            items.append(more)
          }
        }
        for noun in nouns.find(in: document.sentences[s].tokens)
        where !claimed.contains(where: { $0.overlaps(noun.tokens) }) && noun.tokens.count >= 3 {
          guard let act = reading.acts(of: s).first else { continue }
          items.append(
            Item(
              type: .measure(noun.status), tokens: noun.tokens, by: noun.by,
              cue: noun.cue..<noun.cue + 1, voice: .release, rule: noun.rule, act: act))
        }
      }
    }
    return items
  }

  func hasObject(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return next < tokens.count && tokens[next].kind != .punctuation
      && !tokens[next].has(.coordinator)
  }

  func item(_ act: Act) -> Item? {
    guard !deniesSubject(act), !act.group.hasObjectBefore else { return nil }
    if let item = duty(act) { return item }
    if act.group.isNegated { return refusal(act) }
    if act.group.isPossible { return demand(act) }
    return pledge(act) ?? request(act) ?? future(act) ?? measure(act) ?? way(act)
  }

  /// The rules that would have made another item of the same clause.
  func rivals(of item: Item) -> [Rule.ID] {
    let act = reading.act(of: item)
    guard item.cue == act.group.tokens else { return [] }
    return [pledge(act), request(act), future(act), measure(act)].compactMap { $0?.rule }
      .filter { $0 != item.rule }
  }

  /// "No decision was", "Neither side has", "Not a single tower has"
  func deniesSubject(_ act: Act) -> Bool {
    guard let subject = act.group.subject else { return false }
    let first = tokens[subject.lowerBound]
    return [.no, .neither, .noneWord, Self.nothing, Self.nobody].contains(first.key)
      || first.has(.negation)
      || subject.lowerBound > 0 && tokens[subject.lowerBound - 1].has(.negation)
  }

  private static let nothing = WordKey("nothing")
  private static let nobody = WordKey("nobody")

  // MARK: Whose words

  /// Who answers for what a clause says: the quoted or reporting speaker, else the subject.
  func voice(of act: Act) -> [Referent] {
    switch act.voice {
    case .release: return statedBy
    case .reported(let speaker): return speaker
    case .quoted(let quote): return reading.speakers[quote].map { [$0] } ?? []
    }
  }

  func isFirstPerson(_ act: Act) -> Bool {
    act.group.subject.map { reading.isFirstPerson($0) } ?? false
  }

  /// Whether a subject can commit itself: a person, a body, a country, a group; not a thing.
  func isParty(_ act: Act) -> Bool {
    guard let words = act.group.subject else { return true }
    if isFirstPerson(act) { return true }
    let first = tokens[words.lowerBound]
    if first.has(.subjectPronoun), !first.has(.determiner), first.key != Self.it { return true }
    return act.subject.contains { referent in
      guard case .phrase(let phrase) = referent else { return true }
      if isProperName(phrase) && !opensSentence(phrase) || isAcronym(phrase) { return true }
      return phrase.contains {
        tokens[$0].has([.groupNoun, .titleHead, .orgHead, .orgNoun, .demonym])
          || tokens[$0].has(.eventNoun) && tokens[$0].isCapitalized
          || Self.actors.contains(tokens[$0].key) || tokens[$0].key == .sides
          || tokens[$0].key == .parties || tokens[$0].key == Self.states
          || tokens[$0].key == .countries
      }
    }
  }

  /// Whether one word opens its sentence, where a capital tells nothing.
  private func opensSentence(_ words: Range<Int>) -> Bool {
    words.count == 1 && document.sentence(of: words.lowerBound).lowerBound == words.lowerBound
  }

  /// "The CPA": an acronym that may have another sense in the lexicon.
  private func isAcronym(_ words: Range<Int>) -> Bool {
    let token = tokens[words.lowerBound]
    return words.count == 1 && token.shape.contains(.allCaps)
      && words.lowerBound > 0 && tokens[words.lowerBound - 1].key == .the
  }

  /// The giver: first persons are the speaker; a person's pronoun is the person.
  func givers(_ act: Act) -> [Referent] {
    if isFirstPerson(act) {
      let speakers = voice(of: act)
      return speakers.isEmpty ? author : speakers
    }
    // "the Mayor and I"
    if let last = act.group.subject?.last, tokens[last].key == .i {
      return act.subject + voice(of: act).filter { !act.subject.contains($0) }
    }
    return act.subject
  }

  /// Whether the clause's subject is the speaker's own side: itself, its office, its country.
  func isOwnSide(_ act: Act, _ speakers: [Referent]) -> Bool {
    guard let words = act.group.subject else { return false }
    let first = tokens[words.lowerBound]
    if first.key == .i || first.key == .we || tokens[words.upperBound - 1].key == .i { return true }
    // "our ministry", "her team"; "my amendment" is no party.
    if first.has(.possessivePronoun) { return namesOwnBody(words) }
    if first.key == .they || first.key == Self.it, !isQuoted(act) { return true }
    if act.subject.contains(where: { speakers.contains($0) }) { return true }
    let own = speakers.flatMap { speaker -> [String] in
      guard case .person(let person) = speaker else { return [reading.referents.name(of: speaker)] }
      return roles[person].flatMap { [$0.organization, $0.country].compactMap { $0 } }
    }
    let ownCountries = speakers.flatMap { speaker -> [String] in
      guard case .person(let person) = speaker else { return [] }
      return roles[person].compactMap(\.country)
    }
    let isOfChamber = speakers.contains(where: isLegislator) && !namesParty(words)
    for referent in act.subject {
      let name = reading.referents.name(of: referent)
      if own.contains(where: { $0 == name || $0.hasSuffix(name) || name.hasSuffix($0) }) {
        return true
      }
      // A body of the speaker's country, or a state body in general.
      if case .body(let body) = referent, !isOfChamber,
        Self.stateBodies.contains(reading.cast.bodies[body].kind),
        !own.isEmpty || speakers.isEmpty
      {
        return true
      }
      if case .country = referent, ownCountries.isEmpty { return true }
    }
    return !isOfChamber
      && words.contains {
        tokens[$0].has([.orgNoun, .orgHead]) || tokens[$0].key == .company
          || tokens[$0].key == Self.country
      }
  }

  func isQuoted(_ act: Act) -> Bool {
    if case .quoted = act.voice { true } else { false }
  }

  static let stateBodies: Set<Organization.Kind> = [
    .government, .ministry, .agency, .military, .intergovernmental,
  ]
  static let their = WordKey("their")
  static let it = WordKey("it")
  static let country = WordKey("country")
  static let need = WordKey("need")
}
