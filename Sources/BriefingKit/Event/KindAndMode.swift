/// Decides what kind of encounter a release reports, and how it was held.
///
/// Cues vote: the headline's nouns and verbs, the main verbs of the first sentences ("met", "paid a
/// courtesy call"), and phrases that place the news at an encounter ("in a meeting with"). Without
/// a cue no encounter took place: a statement stays a statement, whatever it mentions in passing.
struct KindAndMode {
  private let document: Document
  private let reading: Reading
  private let lead: Lead
  private let tokens: [Token]
  private let nouns: EncounterNouns
  private let verbs: EncounterVerbs
  private let signs: EncounterSigns

  init(document: Document, reading: Reading, lead: Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    tokens = document.tokens
    nouns = EncounterNouns(tokens: document.tokens)
    verbs = EncounterVerbs(document: document, reading: reading, nouns: nouns)
    signs = EncounterSigns(document: document, reading: reading)
  }

  /// What the cues decide: kind and mode, the words that tell the kind first, and the kinds that
  /// had fewer votes.
  struct Decision: Sendable {
    var kind = Meeting.Kind.none
    var mode = Meeting.Mode.unknown
    var cue: Range<Int>?
    var beaten: [Meeting.Kind] = []
  }

  func decide() -> Decision {
    var votes = Votes()
    for (index, sentence) in lead.sentences.enumerated() {
      let weight = index == 0 ? 3 : index < 3 ? 2 : 1
      for act in reading.acts(of: document.sentenceOf[sentence.lowerBound]) {
        if let (kind, strength) = verbs.cue(act, in: sentence) {
          votes.add(kind, weight * strength, act.group.tokens)
        }
      }
      if index < 3, let sign = signs.find(in: sentence) {
        votes.add(sign.kind, weight * 2, sign.cue)
      }
      if index < 6 { countPhrases(sentence, weight: max(weight, 2), late: index > 2, into: &votes) }
    }
    if lead.title.contains(where: { isStatement($0) }) { return Decision() }
    if let spoken = signs.ceremony() { votes.add(.conference, 4, spoken) }
    // A headline's noun alone proves nothing: "Senator requests meeting", "On the summit's
    // outcome"; its verb does: "Minister receives envoy".
    let told = votes.most > 0 || lead.title.contains { isReadout($0) }
    for title in lead.title {
      countTitle(title, nouns: told, into: &votes)
      if let sign = signs.find(in: title) { votes.add(sign.kind, 10, sign.cue) }
    }
    if let first = lead.sentences.first, let trip = visitHolding(first) {
      let isTopic = tokens[first.lowerBound].has(.possessivePronoun)
      votes.add(.visit, isTopic ? 12 : 6, trip..<trip + 1)
    }
    if votes.most < 2 { countAttended(into: &votes) }
    guard votes.most > 1 else { return Decision() }
    // What the text refers to as known ("the meeting") makes no encounter, but tells its kind.
    for sentence in lead.sentences { countDefinite(sentence, into: &votes) }
    let ranked = votes.ranked
    return Decision(
      kind: ranked[0], mode: EncounterMode(document: document, lead: lead).decide(ranked[0]),
      cue: votes.cues[ranked[0]],
      beaten: Array(ranked.dropFirst()))
  }

  /// The votes for each kind, and the words that gave it the first.
  private struct Votes {
    private var counts: [Meeting.Kind: Int] = [:]
    private(set) var cues: [Meeting.Kind: Range<Int>] = [:]

    mutating func add(_ kind: Meeting.Kind, _ count: Int, _ cue: Range<Int>) {
      counts[kind, default: 0] += count
      if cues[kind] == nil { cues[kind] = cue }
    }

    var most: Int { counts.values.max() ?? 0 }

    /// The kinds that have votes, the most first; at a tie the more special one.
    var ranked: [Meeting.Kind] {
      let order: [Meeting.Kind] = [.conference, .call, .visit, .meeting]
      return order.enumerated().compactMap { place, kind in
        counts[kind].map { (kind: kind, place: place, votes: $0) }
      }.sorted { ($1.votes, $0.place) < ($0.votes, $1.place) }.map(\.kind)
    }
  }

  /// "Statement by X on Y", "Letter to Z": words set down, unless the headline names an encounter;
  /// "Transcript of joint doorstop interview": questions of the press.
  private func isStatement(_ title: Range<Int>) -> Bool {
    if title.contains(where: { Self.interviews.contains(tokens[$0].key) }) { return true }
    guard let first = title.first, Self.statements.contains(tokens[first].key) else { return false }
    return !title.contains { nouns.kind(at: $0, in: title) != nil }
  }

  private func isReadout(_ title: Range<Int>) -> Bool {
    title.contains { tokens[$0].key == .readout }
  }

  // MARK: Cues

  private func countTitle(
    _ range: Range<Int>, nouns told: Bool, into votes: inout Votes
  ) {
    for i in range where tokens[i].isWord {
      if let kind = nouns.kind(at: i, in: range) {
        if told, !isInvitation(i, in: range), !nouns.isSetting(i, in: range) {
          votes.add(kind, headlineWeight(of: kind, at: i, in: range), i..<i + 1)
        }
      } else if Self.holding.contains(tokens[i].key) {
        if let kind = nouns.first(from: i + 1, in: range) { votes.add(kind, 4, i..<i + 1) }
      } else if Self.headlineVerbs.contains(tokens[i].key), !tokens[i].has(.titleHead),
        !(Self.talking.contains(tokens[i].key) && i > range.lowerBound
          && (tokens[i - 1].key == .to || tokens[i - 1].has(.modal))),
        !Self.receiving.contains(tokens[i].key) || namesParty(range.suffix(from: i + 1))
      {
        votes.add(nouns.isByWire(after: i, in: range) ? .call : .meeting, 4, i..<i + 1)
      } else if Self.visitVerbs.contains(tokens[i].key) {
        votes.add(.visit, 5, i..<i + 1)
      }
    }
  }

  /// "accepts invitation to visit"
  private func isInvitation(_ i: Int, in range: Range<Int>) -> Bool {
    i - 2 >= range.lowerBound && tokens[i - 1].key == .to
      && Self.invitations.contains(tokens[i - 2].key)
  }

  /// Whether somebody is named that may be received: "receives envoy"; not "receives grant".
  private func namesParty(_ range: Range<Int>) -> Bool {
    let object = range.prefix {
      !tokens[$0].has(.preposition) || tokens[$0].key == .of || tokens[$0].key == .from
    }
    return object.contains {
      tokens[$0].has([.titleHead, .groupNoun, .demonym, .country, .knownOrg])
        || reading.cast.personAt[$0] >= 0 || reading.cast.bodyAt[$0] >= 0
    }
  }

  /// "Readout of X's Travel to Y" is of the visit, however many meetings it held.
  private func headlineWeight(of kind: Meeting.Kind, at i: Int, in range: Range<Int>) -> Int {
    switch kind {
    case .visit:
      let named = i + 1 < range.upperBound && tokens[i + 1].key == .to && isReadout(range)
      return named ? 30 : 6
    case .meeting: return isReadout(range) && tokens[i].key == Self.meeting ? 9 : 5
    case .call, .conference, .none: return 8
    }
  }

  /// "The signing ceremony was attended by": of the whole text, as such lists stand at its end.
  private func countAttended(into votes: inout Votes) {
    for act in reading.acts
    where act.group.isPassive && act.group.classes.contains(.attend) && act.voice == .release {
      guard let subject = act.group.subject,
        let kind = subject.lazy.compactMap({ nouns.kind(at: $0, in: subject) }).last
      else { continue }
      votes.add(kind, 2, act.group.tokens)
    }
  }

  /// "As part of a working trip to", "During his visit to", "My first visit to": the visit holds
  /// the talks told of.
  private func visitHolding(_ sentence: Range<Int>) -> Int? {
    guard
      sentence.prefix(4).contains(where: { Self.framing.contains(tokens[$0].key) })
        || tokens[sentence.lowerBound].has(.possessivePronoun)
    else {
      return nil
    }
    return sentence.prefix(9).first { nouns.kind(at: $0, in: sentence) == .visit }
  }

  /// "in a meeting with", "during the visit", "at the forum"; further down the story a visit may
  /// be another: "during his visit to Oslo in May".
  private func countPhrases(
    _ sentence: Range<Int>, weight: Int, late: Bool, into votes: inout Votes
  ) {
    for i in sentence
    where [.inWord, .during, .at].contains(tokens[i].key) && reading.quoteAt[i] < 0 {
      let end = min(i + 7, sentence.upperBound)
      guard i + 2 < end,
        tokens[i + 1].has([.determiner, .possessivePronoun]) || tokens[i + 1].key == .todays
          || tokens[i + 1].key == .today
      else { continue }
      for j in i + 1..<end {
        if tokens[j].kind == .punctuation { break }
        if tokens[j].has(.preposition), j > i + 1, tokens[j].key != .of { break }
        if let kind = nouns.kind(at: j, in: sentence) {
          if late, kind == .visit || tokens[i + 1].has(.possessivePronoun) { break }
          if isOther(i) { break }
          votes.add(kind, i == sentence.lowerBound ? weight + 1 : weight, i..<j + 1)
          break
        }
      }
    }
  }

  /// "The policy adopted at the conference", "to have the team appear during the event", "ties that
  /// grew at the summit", "submitted a statement at a roundtable": what the news tells did not
  /// happen there.
  private func isOther(_ i: Int) -> Bool {
    let acts = reading.acts(of: document.sentenceOf[i])
    guard let act = acts.last(where: { $0.group.tokens.upperBound <= i }) else { return false }
    if act.group.isRelative { return act.group.classes.isDisjoint(with: [.meet, .attend]) }
    // "to have the team appear during the event": one told of before.
    if tokens[i + 1].key == .the, tokens[i + 2].key == Self.event {
      return !reading.isEncounter(act)
    }
    switch act.group.form {
    case .participle: return act.group.tokens.upperBound == i
    case .past
    where act.group.tokens.upperBound == i
      && act.group.classes.isDisjoint(with: [.meet, .attend, .speech, .pledge]):
      // Another verb behind it shows that this one only describes: "adopted at … is attached".
      return acts.first { $0.group.head > i && $0.group.isFinite }.map { next in
        !(i..<next.group.head).contains {
          tokens[$0].kind == .punctuation || tokens[$0].has([.coordinator, .relative])
        }
      } ?? false
    case .infinitive: return acts.first?.group.head != act.group.head && !reading.isEncounter(act)
    default: return Self.submitted.contains(tokens[act.group.head].key)
    }
  }

  /// "The meeting", "this visit" as something the reader knows of.
  private func countDefinite(_ sentence: Range<Int>, into votes: inout Votes) {
    for i in sentence.dropLast() where reading.quoteAt[i] < 0 {
      guard tokens[i].key == .the || tokens[i].key == .this || tokens[i].key == .todays,
        let kind = nouns.kind(at: i + 1, in: sentence), kind != .conference
      else { continue }
      votes.add(kind, 1, i..<i + 2)
    }
  }

  // MARK: Words

  private static let meeting = WordKey("meeting")
  private static let visitVerbs = WordKey.set("visits visited travels tours inspects inspected")
  private static let headlineVerbs = WordKey.set(
    "meets met meet receives received receive hosts hosted discuss talks talk confer")
  /// "holds talks", where "places hold on nomination" holds none.
  private static let holding = WordKey.set("holds hold held")
  /// "requests meeting to discuss": an aim.
  private static let talking = WordKey.set("discuss talk confer")
  private static let receiving = WordKey.set("receives received receive")
  private static let statements = WordKey.set(
    "statement statements remarks letter proclamation message memorandum op-ed interview")
  private static let interviews = WordKey.set("transcript doorstop")
  private static let event = WordKey("event")
  private static let invitations = WordKey.set("invitation invitations invited invites")
  private static let submitted = WordKey.set("submits submitted")
  private static let framing = WordKey.set("part framework within during course")
}
