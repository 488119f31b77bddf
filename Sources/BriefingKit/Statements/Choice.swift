/// Chooses for each clause whether it is a pledge, a request, a measure or none of them: a
/// question of its cue, its subject, its tense and whose words it is. One clause is one item.
struct Choice {
  private let document: Document
  private let reading: Reading
  private let extents: Extents
  private let roles: [[Role]]
  private let tokens: [Token]
  private let kind: Meeting.Kind

  /// An item found: what it is, its words, who acts, and the rule that found it.
  struct Item: Sendable {
    enum Class: Sendable {
      case pledge, request
      case measure(Measure.Status)
    }
    var type: Class
    var tokens: Range<Int>
    var by: [Referent]
    var cue: Range<Int>
    var voice: Act.Voice
    var rule: Rule.ID
    /// Where the addressee stands, behind the cue.
    var act: Act
  }

  init(document: Document, reading: Reading, roles: [[Role]], kind: Meeting.Kind) {
    self.document = document
    self.reading = reading
    self.roles = roles
    self.kind = kind
    extents = Extents(document: document, reading: reading)
    tokens = document.tokens
  }

  /// The items of the story, in order.
  func items() -> [Item] {
    var items: [Item] = []
    let nouns = NounActs(document: document, reading: reading)
    for block in document.blocks where block.kind.tellsStory {
      for s in block.sentences {
        var claimed: [Range<Int>] = []
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
              type: .measure(.completed), tokens: noun.tokens, by: noun.by,
              cue: noun.cue..<noun.cue + 1, voice: .release, rule: noun.rule, act: act))
        }
      }
    }
    return items
  }

  /// Further infinitives under one cue, each with an object of its own: "pledged to open a port
  /// and to train divers".
  private func coordinated(with item: Item) -> [Item] {
    guard case .measure = item.type else {
      var more: [Item] = []
      var end = item.tokens.upperBound
      for act in reading.acts(of: item.act.sentence) {
        let start = act.group.tokens.lowerBound
        guard act.group.form == .infinitive, start > end, start - end <= 2,
          (end..<start).contains(where: { tokens[$0].key == .and }), hasObject(act)
        else { continue }
        let limit = document.sentences[act.sentence].tokens.upperBound
        var next = item
        next.tokens = start..<extents.end(of: act, limit: limit)
        end = next.tokens.upperBound
        more.append(next)
      }
      return more
    }
    return []
  }

  private func hasObject(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return next < tokens.count && tokens[next].kind != .punctuation
      && !tokens[next].has(.coordinator)
  }

  private func item(_ act: Act) -> Item? {
    guard !act.group.isNegated, !act.group.isPossible, !deniesSubject(act) else { return nil }
    return pledge(act) ?? request(act) ?? future(act) ?? measure(act)
  }

  /// "No decision was", "Neither side has"
  private func deniesSubject(_ act: Act) -> Bool {
    guard let subject = act.group.subject else { return false }
    return [.no, .neither, .noneWord].contains(tokens[subject.lowerBound].key)
  }

  // MARK: Whose words

  /// Who answers for what a clause says: the quoted or reporting speaker, else the subject.
  private func voice(of act: Act) -> [Referent] {
    switch act.voice {
    case .release: return []
    case .reported(let speaker): return speaker
    case .quoted(let quote): return reading.speakers[quote].map { [$0] } ?? []
    }
  }

  private func isFirstPerson(_ act: Act) -> Bool {
    act.group.subject.map { reading.isFirstPerson($0) } ?? false
  }

  /// Whether a subject can commit itself: a person, a body, a country, a group; not a thing.
  private func isParty(_ act: Act) -> Bool {
    guard let words = act.group.subject else { return true }
    if isFirstPerson(act) { return true }
    let first = tokens[words.lowerBound]
    if first.has(.subjectPronoun), !first.has(.determiner), first.key != Self.it { return true }
    return act.subject.contains { referent in
      guard case .phrase(let phrase) = referent else { return true }
      return phrase.contains {
        tokens[$0].has([.groupNoun, .titleHead, .orgHead, .orgNoun, .demonym])
          || tokens[$0].has(.eventNoun) && tokens[$0].isCapitalized
          || Self.actors.contains(tokens[$0].key) || tokens[$0].key == .sides
          || tokens[$0].key == .parties || tokens[$0].key == Self.states
          || tokens[$0].key == Self.countries
      }
    }
  }

  /// The giver: first persons are the speaker; a person's pronoun is the person.
  private func givers(_ act: Act) -> [Referent] {
    if isFirstPerson(act) {
      let speakers = voice(of: act)
      return speakers.isEmpty ? author() : speakers
    }
    return act.subject
  }

  /// Who speaks as "we" where nobody is quoted: the one person of the headline.
  private func author() -> [Referent] {
    for block in document.blocks where block.kind == .title || block.kind == .heading {
      let people = Set(
        block.tokens.compactMap {
          reading.cast.personAt[$0] >= 0 ? Int(reading.cast.personAt[$0]) : nil
        })
      if people.count == 1, let person = people.first { return [.person(person)] }
    }
    return []
  }

  /// Whether the clause's subject is the speaker's own side: itself, its office, its country.
  private func isOwnSide(_ act: Act, _ speakers: [Referent]) -> Bool {
    guard let words = act.group.subject else { return false }
    if isFirstPerson(act) { return true }
    let first = tokens[words.lowerBound]
    if first.key == .his || first.key == .her || first.key == Self.their || first.key == .they
      || first.key == Self.it
    {
      return true
    }
    if act.subject.contains(where: { speakers.contains($0) }) { return true }
    let own = speakers.flatMap { speaker -> [String] in
      guard case .person(let person) = speaker else { return [reading.referents.name(of: speaker)] }
      return roles[person].flatMap { [$0.organization, $0.country].compactMap { $0 } }
    }
    let ownCountries = speakers.flatMap { speaker -> [String] in
      guard case .person(let person) = speaker else { return [] }
      return roles[person].compactMap(\.country)
    }
    for referent in act.subject {
      let name = reading.referents.name(of: referent)
      if own.contains(where: { $0 == name || $0.hasSuffix(name) || name.hasSuffix($0) }) {
        return true
      }
      // A body of the speaker's country, or a state body in general.
      if case .body(let body) = referent, reading.cast.bodies[body].kind != .company,
        !own.isEmpty || speakers.isEmpty
      {
        return true
      }
      if case .country = referent, ownCountries.isEmpty { return true }
    }
    return words.contains {
      tokens[$0].has([.orgNoun, .orgHead]) || tokens[$0].key == .company
        || tokens[$0].key == Self.country
    }
  }

  private static let their = WordKey("their")
  private static let it = WordKey("it")
  private static let country = WordKey("country")
  private static let need = WordKey("need")

  // MARK: Pledges

  private func pledge(_ act: Act) -> Item? {
    let group = act.group
    let limit = document.sentences[act.sentence].tokens
    if let rule = pledgeCue(act) {
      guard isParty(act), !group.isRelative else { return nil }
      if group.isPerfect, group.form == .past { return nil }
      let speakers = voice(of: act)
      let by = owner(of: act, rule) ?? (speakers.isEmpty ? givers(act) : speakers)
      let own = rule == Cues.ready.id || rule == Cues.intend.id
      return Item(
        type: .pledge, tokens: extents.extent(of: act, within: limit, longest: own ? 24 : 3),
        by: by, cue: group.tokens, voice: act.voice, rule: rule, act: act)
    }
    return nil
  }

  /// "underscored the President's commitment": the commitment is the person's it belongs to.
  private func owner(of act: Act, _ rule: Rule.ID) -> [Referent]? {
    guard rule == Cues.restate.id else { return nil }
    let start = act.group.tokens.upperBound
    let end = min(start + 12, document.sentences[act.sentence].tokens.upperBound)
    guard start < end, let noun = (start..<end).first(where: { tokens[$0].has(.pledgeNoun) }),
      let mark = (start..<noun).last(where: { tokens[$0].kind == .possessive })
    else { return nil }
    let people = reading.referents.resolve(start..<mark).filter(\.isPerson)
    return people.isEmpty ? nil : people
  }

  private func pledgeCue(_ act: Act) -> Rule.ID? {
    let group = act.group
    let next = afterAdverbs(group.tokens.upperBound)
    guard next < tokens.count else { return nil }
    if group.form == .infinitive, !(group.classes.contains(.restate) && namesCommitment(from: next))
    {
      return nil
    }
    // "is committed to", "stands ready to", "remains determined to"
    if group.isPassive, Cues.readiness.contains(tokens[group.head].key), tokens[next].key == .to {
      return Cues.ready.id
    }
    if Cues.readiness.contains(tokens[next].key), afterAdverbs(next + 1) < tokens.count,
      tokens[afterAdverbs(next + 1)].key == .to,
      isCopula(group)
    {
      return Cues.ready.id
    }
    if group.classes.contains(.restate), !group.isPassive, namesCommitment(from: next) {
      return Cues.restate.id
    }
    if group.isPassive { return nil }
    if group.classes.contains(.pledge), commits(act, next) { return Cues.commit.id }
    if group.classes.contains(.intend), tokens[next].key == .to,
      group.form != .ing || group.isProgressive
    {
      let spoken =
        act.voice != .release || isFirstPerson(act) || act.subject.contains(where: \.isPerson)
      guard spoken, lemma(group) != "hope", lemma(group) != "seek" else { return nil }
      let speakers = voice(of: act)
      return isOwnSide(act, speakers) || act.voice == .release ? Cues.intend.id : nil
    }
    if lemma(group) == "announce", announcesGift(next, act) { return Cues.commit.id }
    return nil
  }

  private func lemma(_ group: VerbGroup) -> String {
    document.lexicon.verb(of: tokens[group.head])?.lemma ?? ""
  }

  private func isCopula(_ group: VerbGroup) -> Bool {
    tokens[group.head].has(.be) || ["remain", "stand", "stay"].contains(lemma(group))
  }

  private func afterAdverbs(_ i: Int) -> Int {
    var j = i
    while j < tokens.count, tokens[j].isWord, tokens[j].has(.adverb),
      !tokens[j].has([.verbBase, .preposition])
    { j += 1 }
    return j
  }

  /// Whether a verb of pledging has a complement that commits.
  private func commits(_ act: Act, _ next: Int) -> Bool {
    let word = lemma(act.group)
    let token = tokens[next]
    switch word {
    case "agree", "volunteer", "resolve":
      if token.key == .to {
        return next + 1 < tokens.count && tokens[next + 1].isWord
          && !tokens[next + 1].isCapitalized
          && !tokens[next + 1].has([.determiner, .possessivePronoun])
      }
      return token.key == .that && futureFollows(next, in: act)
    case "assure":
      return true
    case "offer":
      if token.key == .to { return true }
      return !act.group.isPerfect && nounIn(next, 6, Cues.help)
    case "undertake":
      return token.key == .to
    case "commit", "pledge", "promise", "vow", "guarantee", "swear":
      return true
    default:
      return token.key == .to || token.key == .that
    }
  }

  private func nounIn(_ start: Int, _ count: Int, _ nouns: Set<WordKey>) -> Bool {
    (start..<min(start + count, tokens.count)).contains { nouns.contains(tokens[$0].key) }
  }

  private func futureFollows(_ i: Int, in act: Act) -> Bool {
    reading.acts(of: act.sentence).contains {
      $0.group.tokens.lowerBound >= i && ($0.group.form == .future || $0.group.form == .conditional)
    }
  }

  /// "their shared commitment to", "readiness to", "resolve to": within a few words, before any verb.
  private func namesCommitment(from start: Int) -> Bool {
    var i = start
    while i < tokens.count, i - start < 9, tokens[i].isWord || tokens[i].kind == .possessive {
      if tokens[i].has(.pledgeNoun) {
        return i + 1 < tokens.count
          && (tokens[i + 1].key == .to || tokens[i + 1].key == .of || tokens[i + 1].key == .that)
      }
      if tokens[i].has([.be, .have, .modal, .relative]) && !tokens[i].has(.determiner) {
        return false
      }
      if tokens[i].has(.preposition), !tokens[i].has(.determiner), tokens[i].key != .of {
        return false
      }
      i += 1
    }
    return false
  }

  /// "announced plans to", "announced that it plans to", "announced $5 million".
  private func announcesGift(_ next: Int, _ act: Act) -> Bool {
    var i = next
    while i < tokens.count, i - next < 6,
      tokens[i].isWord || tokens[i].isMark(.dollar) || tokens[i].kind == .number
    {
      if tokens[i].key == Self.plans { return i + 1 < tokens.count && tokens[i + 1].key == .to }
      if tokens[i].isMark(.dollar) { return true }
      if tokens[i].key == Self.contribution || tokens[i].key == Self.funding { return true }
      i += 1
    }
    return false
  }
  private static let plans = WordKey("plans")
  private static let contribution = WordKey("contribution")
  private static let funding = WordKey("funding")

  // MARK: Requests

  private func request(_ act: Act) -> Item? {
    let group = act.group
    guard group.form != .infinitive, !group.isRelative, isParty(act) else { return nil }
    let next = group.tokens.upperBound
    guard next < tokens.count else { return nil }
    let limit = document.sentences[act.sentence].tokens
    if group.classes.contains(.request), !group.isPassive, asks(act, next) {
      let by = givers(act).isEmpty ? voice(of: act) : givers(act)
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit, longest: 4), by: by,
        cue: group.tokens,
        voice: act.voice, rule: Cues.ask.id, act: act)
    }
    if group.classes.contains(.request), group.isPassive, tokens[next].key == .to,
      act.voice == .release, lemma(group) != "require", lemma(group) != "order"
    {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: agent(of: act),
        cue: group.tokens, voice: act.voice, rule: Cues.ask.id, act: act)
    }
    if group.classes.contains(.restate), needsParty(from: next) {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: givers(act),
        cue: group.tokens,
        voice: act.voice, rule: Cues.need.id, act: act)
    }
    return nil
  }

  /// Whether the verb's complement asks another to act.
  private func asks(_ act: Act, _ next: Int) -> Bool {
    let word = lemma(act.group)
    let token = tokens[next]
    let end = document.sentences[act.sentence].tokens.upperBound
    switch word {
    case "ask":
      return infinitiveFollows(next, end) && !token.isMark(.comma) || token.key == .forWord
        || token.key == .that
    case "call":
      if token.key == .on || token.key == .upon || token.key == .up {
        return infinitiveFollows(next, end)
      }
      return token.key == .forWord
    case "press", "lobby", "pressure", "push":
      return token.key == .forWord || infinitiveFollows(next, end)
    case "appeal", "plead", "petition":
      return token.key == .to || token.key == .forWord
    case "propose", "recommend", "suggest":
      return token.key == .to || token.key == .that
        || token.has([.determiner, .verbIng]) && word != "suggest"
    case "demand", "request", "urge", "require":
      return token.kind != .punctuation
    case "invite", "encourage", "advise", "instruct", "direct", "order", "task", "implore", "beg",
      "beseech", "exhort":
      return infinitiveFollows(next, end)
    default:
      return infinitiveFollows(next, end)
    }
  }

  /// Whether an infinitive stands behind an object: "urged Norway to lift".
  private func infinitiveFollows(_ i: Int, _ end: Int) -> Bool {
    var j = i
    while j + 1 < end, j - i < 22 {
      if tokens[j].key == .to, j > i || tokens[i].key == .to {
        let verb = afterAdverbs(j + 1)
        if verb < end, tokens[verb].has([.verbBase, .be]) || tokens[verb].has(.negation) {
          return true
        }
      }
      if tokens[j].isMark(.semicolon) || tokens[j].key == .doubleQuote || tokens[j].has(.modal) {
        return false
      }
      j += 1
    }
    return false
  }

  /// "the need for X to do Y", "the importance of X doing Y" with a party named.
  private func needsParty(from next: Int) -> Bool {
    var i = next
    while i < tokens.count, i - next < 5, tokens[i].isWord {
      if tokens[i].key == Self.need, i + 2 < tokens.count, tokens[i + 1].key == .forWord {
        let end = min(tokens.count, i + 16)
        guard
          let to = (i + 2..<end).first(where: {
            tokens[$0].key == .to || tokens[$0].kind == .punctuation
          }),
          tokens[to].key == .to
        else { return false }
        return (i + 2..<to).contains {
          tokens[$0].isCapitalized || tokens[$0].has([.groupNoun])
            || tokens[$0].key == Self.countries
        }
      }
      i += 1
    }
    return false
  }
  private static let countries = WordKey("countries")

  // MARK: The future

  private func future(_ act: Act) -> Item? {
    let group = act.group
    guard group.form == .future || (group.form == .conditional && act.voice != .release),
      !group.isRelative
    else { return nil }
    if group.form == .conditional,
      tokens[group.tokens.lowerBound].key == .should
        || tokens[group.tokens.lowerBound].key == .could
    {
      return nil
    }
    let encounter = !group.classes.isDisjoint(with: [.meet, .attend, .travel])
    let limit = document.sentences[act.sentence].tokens
    let speakers = voice(of: act)
    if act.voice != .release || isFirstPerson(act) {
      if case .quoted = act.voice, group.form == .conditional { return nil }
      guard isOwnSide(act, speakers) || group.isPassive && group.classes.contains(.act) else {
        return nil
      }
      guard !group.classes.contains(.state) || group.classes.contains(.act), !encounter else {
        return nil
      }
      if tokens[group.head].has(.be), !group.isPassive { return nil }
      let by = isFirstPerson(act) ? givers(act) : speakers.isEmpty ? act.subject : speakers
      guard !by.isEmpty else { return nil }
      return Item(
        type: .pledge, tokens: extents.extent(of: act, within: limit), by: by, cue: group.tokens,
        voice: act.voice, rule: Cues.own.id, act: act)
    }
    let talk: VerbClass = [.meet, .attend, .travel, .speech, .courtesy, .restate, .state]
    guard group.classes.isDisjoint(with: talk), !tokens[group.head].has(.be),
      isInstitution(act) || group.isPassive
    else { return nil }
    return Item(
      type: .measure(.planned), tokens: extents.extent(of: act, within: limit), by: act.subject,
      cue: group.tokens,
      voice: act.voice, rule: Cues.planned.id, act: act)
  }

  // MARK: Measures

  private func measure(_ act: Act) -> Item? {
    let group = act.group
    guard group.isFinite, !group.isRelative || group.isPerfect || group.isProgressive else {
      return nil
    }
    guard isAct(act),
      group.tokens.upperBound >= tokens.count
        || tokens[group.tokens.upperBound].key != .no
    else { return planned(act) }
    var status = Measure.Status.completed
    switch group.form {
    case .past: status = .completed
    case .present: status = group.isPerfect ? .completed : .ongoing
    case .conditional, .future, .infinitive, .ing, .participle: return nil
    }
    if group.isProgressive { status = .ongoing }
    if group.form == .present, !group.isPerfect, !group.isProgressive {
      // A habit or a state: "provides", "is signed".
      return nil
    }
    guard !nounIn(group.tokens.upperBound, 5, Cues.talk) || group.isPassive,
      !isIndirectQuestion(group)
    else { return nil }
    guard isInstitution(act) || group.isPassive else { return nil }
    if group.isPassive, !hasAgentOrObject(act) { return nil }
    let by = group.isPassive ? agent(of: act) : givers(act)
    let limit = document.sentences[act.sentence].tokens
    return Item(
      type: .measure(status), tokens: extents.extent(of: act, within: limit), by: by,
      cue: group.tokens,
      voice: act.voice, rule: status == .ongoing ? Cues.underWay.id : Cues.done.id, act: act)
  }

  /// Whether the verb is an act on the world: one of the lexicon's, a light verb with an act's
  /// noun, or a verb no list knows in the perfect or the progressive.
  private func isAct(_ act: Act) -> Bool {
    let group = act.group
    let talk: VerbClass = [.meet, .attend, .travel, .speech, .courtesy, .request, .state]
    if group.isProgressive, ["review", "assess", "test", "evaluate"].contains(lemma(group)) {
      return true
    }
    if group.classes.contains(.act) {
      return group.classes.isDisjoint(with: talk) && !isPersonal(act)
    }
    let word = lemma(group)
    if word == "make" || word == "take" || word == "give" {
      return nounIn(group.tokens.upperBound, word == "make" ? 14 : 4, Cues.actNouns)
    }
    guard !Self.vague.contains(word) else { return false }
    return group.classes.isEmpty && !tokens[group.head].has([.be, .have, .doVerb])
      && group.isProgressive
  }

  /// "what efforts have been made", "how they are fighting"
  private func isIndirectQuestion(_ group: VerbGroup) -> Bool {
    guard group.clauseStart > 0 else { return false }
    return [.what, .how, .why, .whether, .ifWord].contains(tokens[group.clauseStart - 1].key)
  }

  /// "was appointed", "was elected" of a person.
  private func isPersonal(_ act: Act) -> Bool {
    act.group.isPassive && act.subject.contains(where: \.isPerson)
  }

  /// "The command intends to hold three town halls": a plan the release itself tells.
  private func planned(_ act: Act) -> Item? {
    let group = act.group
    guard group.classes.contains(.intend), act.voice == .release, group.form == .present,
      lemma(group) != "hope", lemma(group) != "seek", !group.isPassive, isInstitution(act),
      group.tokens.upperBound < tokens.count, tokens[group.tokens.upperBound].key == .to
    else { return nil }
    return Item(
      type: .measure(.planned),
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: act.subject, cue: group.tokens, voice: act.voice, rule: Cues.planned.id, act: act)
  }

  /// Whether the subject is an institution or somebody who holds an office.
  private func isInstitution(_ act: Act) -> Bool {
    if isFirstPerson(act) { return !voice(of: act).isEmpty }
    return act.subject.contains { referent in
      switch referent {
      case .person(let person): return !roles[person].isEmpty
      case .body, .country, .nation: return true
      case .phrase(let words):
        return words.contains {
          tokens[$0].has([.orgNoun, .titleHead, .knownOrg])
            || tokens[$0].has(.orgHead) && tokens[$0].isCapitalized
            || Self.actors.contains(tokens[$0].key) || isProperName(words)
            || tokens[$0].key == Self.states || tokens[$0].has(.demonym)
        }
      }
    }
  }
  /// Names no list knows: "BlueFlame Energy".
  private func isProperName(_ words: Range<Int>) -> Bool {
    words.allSatisfy { tokens[$0].isWord && tokens[$0].isCapitalized }
      && words.contains { tokens[$0].classes.isEmpty }
  }

  private static let actors = WordKey.set(
    """
    company companies consortium businesses organizations organisations associations unions \
    agencies offices authorities states governments officials legislators lawmakers engineers \
    brigade institution institutions ministries universities centers centres banks industry \
    ministry department agency commission committee council authority bank university institute \
    hospital command police fund office rescuers workers crews responders soldiers troops
    """)
  /// Verbs too vague for an act.
  private static let vague: Set<String> = [
    "do", "put", "look", "get", "go", "try", "make", "take", "give", "come", "work", "use",
  ]
  private static let states = WordKey("states")

  private func hasAgentOrObject(_ act: Act) -> Bool {
    guard let subject = act.group.subject else { return false }
    let first = tokens[subject.lowerBound]
    return !first.has([.subjectPronoun]) || first.has(.determiner)
  }

  /// The agent behind "by" of a passive.
  private func agent(of act: Act) -> [Referent] {
    let end = extents.end(of: act, limit: document.sentences[act.sentence].tokens.upperBound)
    let start = act.group.tokens.upperBound
    guard start < end, let by = (start..<end).first(where: { tokens[$0].key == .by }), by + 1 < end,
      !tokens[by + 1].has([.month, .numberWord, .verbIng]), tokens[by + 1].kind == .word
    else { return [] }
    return reading.referents.resolve(by + 1..<end).filter {
      if case .phrase = $0 { return false }
      return true
    }
  }
}
