/// Decides what kind of encounter a release reports, and how it was held.
///
/// Cues vote: the headline's nouns and verbs, the main verbs of the first sentences ("met", "paid a
/// courtesy call"), and phrases that place the news at an encounter ("in a meeting with"). Without
/// a cue no encounter took place: a statement stays a statement, whatever it mentions in passing.
struct KindAndMode {
  private let document: Document
  private let reading: Reading
  private let lead: Event.Lead
  private let tokens: [Token]
  private let nouns: EncounterNouns

  init(document: Document, reading: Reading, lead: Event.Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    tokens = document.tokens
    nouns = EncounterNouns(tokens: document.tokens)
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
      for act in reading.acts(of: Int(document.sentenceOf[sentence.lowerBound])) {
        if let (kind, strength) = cue(act, in: sentence) {
          votes.add(kind, weight * strength, act.group.tokens)
        }
      }
      if index < 3 { countPhrases(sentence, weight: weight, into: &votes) }
    }
    if lead.title.contains(where: { isStatement($0) }) { return Decision() }
    // A headline's noun alone proves nothing: "Senator requests meeting", "On the summit's
    // outcome"; its verb does: "Minister receives envoy".
    let told = votes.most > 0 || lead.title.contains { isReadout($0) }
    for title in lead.title { countTitle(title, nouns: told, into: &votes) }
    if let first = lead.sentences.first, let trip = visitHolding(first) {
      votes.add(.visit, 6, trip..<trip + 1)
    }
    guard votes.most > 1 else { return Decision() }
    // What the text refers to as known ("the meeting") makes no encounter, but tells its kind.
    for sentence in lead.sentences { countDefinite(sentence, into: &votes) }
    let ranked = votes.ranked
    return Decision(
      kind: ranked[0], mode: mode(ranked[0]), cue: votes.cues[ranked[0]],
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
      [.conference, .call, .visit, .meeting].filter { counts[$0] != nil }.enumerated().sorted {
        (counts[$1.element]!, $0.offset) < (counts[$0.element]!, $1.offset)
      }.map(\.element)
    }
  }

  /// "Statement by X on Y", "Letter to Z": words set down, unless the headline names an encounter.
  private func isStatement(_ title: Range<Int>) -> Bool {
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
        if told { votes.add(kind, headlineWeight(of: kind, at: i, in: range), i..<i + 1) }
      } else if Self.headlineVerbs.contains(tokens[i].key), !tokens[i].has(.titleHead) {
        votes.add(nouns.isByWire(after: i, in: range) ? .call : .meeting, 4, i..<i + 1)
      } else if Self.visitVerbs.contains(tokens[i].key) {
        votes.add(.visit, 5, i..<i + 1)
      }
    }
  }

  /// "Readout of X's Travel to Y" is of the visit, however many meetings it held.
  private func headlineWeight(of kind: Meeting.Kind, at i: Int, in range: Range<Int>) -> Int {
    switch kind {
    case .visit:
      let named = i + 1 < range.upperBound && tokens[i + 1].key == .to && isReadout(range)
      return named ? 14 : 6
    case .meeting: return 5
    case .call, .conference, .none: return 8
    }
  }

  /// What a verb of the lead says of the encounter.
  private func cue(_ act: Act, in sentence: Range<Int>) -> (Meeting.Kind, Int)? {
    let group = act.group
    guard group.isFinite || group.form == .ing, !group.isNegated, !group.isPossible,
      !(group.isRelative && !paysCall(group.tokens.upperBound, sentence)),
      !(group.isPerfect && group.subject.map { reading.isFirstPerson($0) } ?? false)
    else { return nil }
    if case .reported = act.voice { return nil }
    let quoted = act.voice != .release
    if quoted, !isSpokespersonsText(act) { return nil }
    let head = tokens[group.head]
    let lemma = document.lexicon.verb(of: head)?.lemma ?? (head.has(.have) ? "have" : "")
    let next = group.tokens.upperBound
    guard next < sentence.upperBound else { return lemma == "meet" ? (.meeting, 2) : nil }
    let object = nouns.first(from: next, in: sentence)
    if group.isPassive || Self.eventVerbs.contains(tokens[group.head].key),
      let subject = group.subject,
      let kind = subject.lazy.compactMap({ nouns.kind(at: $0, in: subject) }).last
    {
      return (kind, 2)
    }
    switch lemma {
    case "meet": return follows(next, sentence, Self.demands, within: 5) ? nil : (.meeting, 2)
    case "convene": return (object ?? .conference, 2)
    case "host", "hold", "have", "chair", "co-chair", "co-host", "cohost", "attend", "join",
      "address", "participate", "open", "organize", "organise", "conduct", "lead", "speak",
      "conclude", "preside", "inaugurate", "launch":
      if nouns.isByWire(after: group.head, in: sentence) { return (.call, 2) }
      if lemma == "speak", group.form != .future,
        follows(next, sentence, Self.partnerWords, within: 3)
      {
        return (object == .conference ? .conference : .call, 2)
      }
      // "The President and the Prime Ministers spoke regarding"
      if lemma == "speak", act.subject.count > 1, object == nil { return (.call, 2) }
      if let object {
        let gathers = object == .meeting && Self.attending.contains(lemma)
        return (gathers && isMeetingOfBody(from: next, in: sentence) ? .conference : object, 2)
      }
      if lemma == "host" { return (.meeting, 1) }
      // "He was speaking to farmers", "while addressing exporters"
      let talks = lemma == "address" || lemma == "speak" && tokens[next].key == .to
      return talks && !(group.isFinite && !group.isProgressive)
        && namesPerson(from: next, in: sentence) ? (.meeting, 1) : nil
    case "take":
      // "took part in talks"; an encounter that "took place" is a subject.
      guard tokens[next].key == Self.part, let object else { return nil }
      return (isMeetingOfBody(from: next, in: sentence) ? .conference : object, 2)
    case "sign":
      return act.subject.count > 1 && follows(next, sentence, Self.accords, within: 12)
        ? (.conference, 2) : nil
    case "receive", "welcome":
      let reach = lemma == "welcome" ? 4 : 10
      return namesPerson(from: next, in: sentence, within: reach) ? (.meeting, 2) : nil
    case "visit", "tour", "travel", "inspect":
      // "by visiting the website" tells no visit.
      return group.form == .ing && !group.isProgressive ? nil : (.visit, 2)
    case "pay", "make", "undertake", "carry":
      return object.map { ($0, 2) }
    case "discuss", "review", "exchange", "brief", "engage", "talk", "consult", "converse":
      if nouns.isByWire(after: group.head, in: sentence) { return (.call, 2) }
      let partner =
        lemma == "talk" || follows(next, sentence, Self.partnerWords, within: 3)
        ? namesPerson(from: next, in: sentence) : false
      return act.subject.count > 1 || object != nil || partner ? (.meeting, 1) : nil
    case "call", "telephone", "phone":
      if lemma == "call" {
        // "who called on him here"
        return paysCall(next, sentence) ? (.meeting, 2) : nil
      }
      return namesPerson(from: next, in: sentence) ? (.call, 2) : nil
    default: break
    }
    return nil
  }

  /// "called on him at his office": a visit, where "called on him to resign" is a request.
  private func paysCall(_ next: Int, _ sentence: Range<Int>) -> Bool {
    guard next + 1 < sentence.upperBound, tokens[next].key == .on else { return false }
    return !(next..<min(next + 14, sentence.upperBound - 1)).contains {
      tokens[$0].key == .to && tokens[$0 + 1].has(.verbBase)
    }
  }

  /// "As part of a working trip to", "During his visit to": the visit holds the talks told of.
  private func visitHolding(_ sentence: Range<Int>) -> Int? {
    guard sentence.prefix(4).contains(where: { Self.framing.contains(tokens[$0].key) }) else {
      return nil
    }
    return sentence.prefix(9).first { nouns.kind(at: $0, in: sentence) == .visit }
  }

  /// "in a meeting with", "during the visit", "at the forum".
  private func countPhrases(
    _ sentence: Range<Int>, weight: Int, into votes: inout Votes
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
          votes.add(kind, i == sentence.lowerBound ? weight + 1 : weight, i..<j + 1)
          break
        }
      }
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

  private func namesPerson(
    from start: Int, in range: Range<Int>, within count: Int = 12
  ) -> Bool {
    (start..<max(start, min(start + count, range.upperBound))).contains {
      reading.cast.personAt[$0] >= 0 || tokens[$0].has(.groupNoun) || tokens[$0].has(.titleHead)
    }
  }

  /// "the meeting of the committee of health ministers": many parties come to a body's meeting.
  private func isMeetingOfBody(from start: Int, in range: Range<Int>) -> Bool {
    (start..<max(start, min(start + 12, range.upperBound - 2))).contains {
      nouns.kind(at: $0, in: range) == .meeting && tokens[$0 + 1].key == .of
        && tokens[$0 + 2].key == .the
    }
  }

  private func follows(
    _ start: Int, _ range: Range<Int>, _ keys: WordSet, within count: Int
  ) -> Bool {
    (start..<max(start, min(start + count, range.upperBound))).contains {
      keys.contains(tokens[$0].key)
    }
  }

  /// Whether a quotation is the whole story, told by a spokesperson.
  private func isSpokespersonsText(_ act: Act) -> Bool {
    guard case .quoted(let quote) = act.voice, let speaker = reading.speakers[quote] else {
      return false
    }
    return !speaker.isPerson
  }

  // MARK: Mode

  private func mode(_ kind: Meeting.Kind) -> Meeting.Mode {
    guard kind != .none else { return .unknown }
    var placed = false
    for range in lead.title + lead.sentences {
      for i in range where tokens[i].isWord {
        let key = tokens[i].key
        if Self.online.contains(key), holdsEncounter(i, in: range) { return .online }
        if key == Self.margins || key == Self.sidelines { placed = true }
        if Self.bodily.contains(key),
          tokens[i].has(.anyVerb) || EncounterNouns.courtesy.contains(key)
        {
          placed = true
        }
      }
    }
    if kind == .call { return .phone }
    return kind == .visit || placed ? .inPerson : .unknown
  }

  /// Whether a word of the screen is said of the encounter: "online meeting", "via video", "met
  /// virtually".
  private func holdsEncounter(_ i: Int, in range: Range<Int>) -> Bool {
    if Self.screens.contains(tokens[i].key) { return true }
    let before = i > range.lowerBound ? tokens[i - 1] : tokens[i]
    if before.key == Self.via || before.has(.anyVerb) { return true }
    return (i + 1..<min(i + 4, range.upperBound)).contains {
      tokens[$0].has(.eventNoun) || Self.formats.contains(tokens[$0].key)
    }
  }

  // MARK: Words

  private static let via = WordKey("via")
  private static let margins = WordKey("margins")
  private static let sidelines = WordKey("sidelines")
  private static let screens = WordKey.set(
    "virtually videoconference video-conference teleconference webinar videolink video-link")
  private static let formats = WordKey.set(
    "conference conferencing link format mode call platform convening")

  private static let visitVerbs = WordKey.set("visits visited travels tours inspects inspected")
  private static let headlineVerbs = WordKey.set(
    "meets met meet receives received receive hosts hosted holds hold discuss talks talk confer")
  private static let eventVerbs = WordKey.set(

    """
    focused began took brought gathered opened concluded saw discussed reviewed heard ended \
    lasted touched covered centred centered dealt addressed provided marked
    """)
  private static let statements = WordKey.set(
    "statement statements remarks letter proclamation message memorandum op-ed transcript")
  private static let part = WordKey("part")
  private static let framing = WordKey.set("part framework within during course")
  private static let attending: Set<String> = [
    "attend", "participate", "join", "address", "speak",
  ]
  /// What is met without anybody meeting.
  private static let demands = WordKey.set(
    """
    requirement requirements need needs demand demands target targets goal goals standard \
    standards obligation obligations challenge challenges criteria deadline deadlines cost costs \
    expectation expectations commitment commitments condition conditions objective objectives
    """)
  private static let accords = WordKey.set(
    "agreement agreements memorandum memoranda mou protocol treaty accord contract pact")
  private static let partnerWords = WordKey.set("with by to")
  private static let online = WordKey.set(
    """
    virtual virtually online video videoconference video-conference teleconference zoom webinar \
    videolink video-link
    """)
  private static let bodily = WordKey.set(
    """
    hosted hosts hosting welcomed visited visits visit received receives travelled traveled travel \
    toured courtesy
    """)
}
