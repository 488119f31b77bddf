/// Tells what a verb of the lead says of the encounter: "met with", "paid a courtesy call on",
/// "spoke by phone", "was received by".
struct EncounterVerbs {
  let document: Document
  let reading: Reading
  let tokens: [Token]
  let nouns: EncounterNouns

  init(document: Document, reading: Reading, nouns: EncounterNouns) {
    self.document = document
    self.reading = reading
    self.nouns = nouns
    tokens = document.tokens
  }

  /// The kind the verb speaks for and how strongly, from 1 to 2; nil if it tells of no encounter.
  func cue(_ act: Act, in sentence: Range<Int>) -> (Meeting.Kind, Int)? {
    let group = act.group
    guard group.isFinite || group.form == .ing, !group.isNegated, !group.isPossible,
      !(group.isRelative && !paysCall(group.tokens.upperBound, sentence)),
      !(group.isPerfect && group.subject.map { reading.isFirstPerson($0) } ?? false
        && !follows(group.tokens.lowerBound, sentence, Self.now, within: 4)),
      !isPast(group, in: sentence), !isMeanwhile(act, in: sentence)
    else { return nil }
    if case .reported = act.voice { return reported(act, in: sentence).map { ($0, 2) } }
    let quoted = act.voice != .release
    if quoted, !isSpokespersonsText(act) { return nil }
    let head = tokens[group.head]
    let lemma = document.lexicon.verb(of: head)?.lemma ?? (head.has(.have) ? "have" : "")
    let next = group.tokens.upperBound
    guard next < sentence.upperBound else { return lemma == "meet" ? (.meeting, 2) : nil }
    let object = nouns.first(from: next, in: sentence)
    if let subject = group.subject,
      group.isPassive || Self.eventVerbs.contains(head.key)
        || tokens[subject.lowerBound].key == .my,
      let kind = kind(of: subject, in: sentence)
    {
      return (kind, 2)
    }
    // "is currently on a working visit to", "is in Lima on a visit"
    if head.has(.be), object == .visit,
      sentence.clamped(to: next..<next + 6).contains(where: { tokens[$0].key == .on })
    {
      return (.visit, 2)
    }
    switch lemma {
    case "meet":
      // "the ministerial meeting," and "a town hall meeting in Lima" are nouns.
      if group.form == .ing, !group.isProgressive,
        tokens[next].kind == .punctuation
          || tokens[next].has(.preposition) && tokens[next].key != .with
      {
        return nil
      }
      return follows(next, sentence, Self.demands, within: 5) ? nil : (.meeting, 2)
    // "The two Ministers convened in Lima", "The Board convened a forum"
    case "convene":
      return (
        object
          ?? (act.subject.count > 1 && tokens[next].has(.preposition) ? .meeting : .conference), 2
      )
    case "wind", "wrap", "end", "round":
      return object == .visit && group.form == .past ? (.visit, 2) : nil
    case "leave", "depart":
      return tokens[next].key == .forWord && next + 1 < sentence.upperBound
        && tokens[next + 1].has([.country, .place]) && act.subject.contains(where: \.isPerson)
        ? (.visit, 2) : nil
    case "bid": return follows(next, sentence, Self.farewell, within: 2) ? (.meeting, 2) : nil
    case "swear":
      return tokens[next].key == .inWord && namesPerson(from: next, in: sentence)
        ? (.conference, 2) : nil
    case "deliberate": return (object ?? .meeting, 1)
    case "host", "hold", "have", "chair", "co-chair", "co-host", "cohost", "attend", "join",
      "address", "participate", "open", "organize", "organise", "conduct", "lead", "speak",
      "conclude", "preside", "inaugurate", "launch", "grace":
      if nouns.isByWire(after: group.head, in: sentence) { return (.call, 2) }
      if lemma == "address", follows(next, sentence, Self.demands, within: 6) { return nil }
      if lemma == "speak", group.form != .future, isAddressed(next, sentence) {
        if object == nil, isCrowd(next, sentence) { return (.meeting, 1) }
        return (object == .conference ? .conference : .call, 2)
      }
      if lemma == "lead", let kind = leadsAbroad(next, sentence) { return (kind, 2) }
      // "The President and the Prime Ministers spoke regarding"
      if lemma == "speak", act.subject.count > 1, object == nil { return (.call, 2) }
      // "have the band appear at the event" is no event had.
      if lemma == "have", object != nil, isGoverned(from: next, in: sentence) { return nil }
      if let object {
        let gathers = object == .meeting && Self.attending.contains(lemma)
        return (gathers && isMeetingOfBody(from: next, in: sentence) ? .conference : object, 2)
      }
      if Self.attending.contains(lemma),
        follows(next, sentence, Self.openings, within: 6) || breaksGround(next, sentence)
          || isAtOpening(next, sentence)
      {
        return (.conference, 2)
      }
      // "The centre will host trade shows"
      if lemma == "host" {
        return !act.subject.isEmpty && namesPerson(from: next, in: sentence) ? (.meeting, 1) : nil
      }
      // "He was speaking to farmers", "while addressing exporters"
      let talks = lemma == "address" || lemma == "speak" && tokens[next].key == .to
      return talks && !(group.isFinite && !group.isProgressive)
        && namesPerson(from: next, in: sentence) ? (.meeting, 1) : nil
    case "take":
      // "took part in talks"; an encounter that "took place" is a subject.
      guard tokens[next].key == Self.part, let object else { return nil }
      return (isMeetingOfBody(from: next, in: sentence) ? .conference : object, 2)
    case "sign":
      guard follows(next, sentence, Self.accords, within: 12) else { return nil }
      return act.subject.count > 1 || hasPartner(from: next, in: sentence) ? (.meeting, 2) : nil
    case "receive", "welcome":
      if lemma == "receive", let kind = received(from: next, in: sentence) { return (kind, 2) }
      let reach = lemma == "welcome" ? 4 : 10
      return namesPerson(from: behindDay(next), in: sentence, within: reach) ? (.meeting, 2) : nil
    case "accept", "present":
      if follows(next, sentence, Self.credentials, within: 6) { return (.meeting, 2) }
      return lemma == "present" && handsOver(act, next, in: sentence) ? (.conference, 2) : nil
    case "hand", "donate":
      return handsOver(act, next, in: sentence) ? (.conference, 2) : nil
    case "confer":
      return tokens[next].key == .with ? (.meeting, 2) : nil
    case "arrive":
      return object == .visit ? (.visit, 2) : nil
    case "visit", "tour", "travel", "inspect":
      // "by visiting the website" tells no visit, nor do "combat tours."
      return group.form == .ing && !group.isProgressive || tokens[next].kind == .punctuation
        ? nil : (.visit, 2)
    case "pay", "make", "undertake", "carry", "mark", "embark", "grant":
      return object.map { ($0, 2) }
    case "begin", "start", "commence", "kick":
      return object.flatMap { $0 == .meeting ? nil : ($0, 2) }
    case "gather", "assemble", "converge", "come":
      guard lemma != "come" || [.inWord, .together].contains(tokens[next].key) else { return nil }
      return object.map { ($0, 2) }
    case "testify":
      return follows(next, sentence, Self.beforeWords, within: 2) ? (.conference, 2) : nil
    case "break", "cut", "lay":
      return follows(next, sentence, Self.groundworks, within: 4) ? (.conference, 2) : nil
    case "play":
      return tokens[next].key == Self.host ? (object ?? .meeting, 2) : nil
    case "discuss", "review", "exchange", "brief", "engage", "talk", "consult", "converse",
      "interact":
      if nouns.isByWire(after: group.head, in: sentence) { return (.call, 2) }
      let partner =
        lemma == "talk" || lemma == "brief" || follows(next, sentence, Self.partnerWords, within: 3)
        ? namesPerson(from: next, in: sentence) : false
      return act.subject.count > 1 || object != nil || partner ? (.meeting, 1) : nil
    case "call", "telephone", "phone":
      if lemma == "call" {
        // "have called an emergency stakeholders meeting", "who called on him here"
        if object == .conference, tokens[next].has(.determiner) { return (.conference, 2) }
        if rings(next, sentence) { return (.call, 2) }
        return paysCall(next, sentence) ? (.meeting, 2) : nil
      }
      return namesPerson(from: next, in: sentence) ? (.call, 2) : nil
    case "summon":
      return group.isPassive
        ? tokens[next].key == .to ? (.meeting, 1) : nil
        : namesPerson(from: next, in: sentence, within: 6) ? (.meeting, 1) : nil
    default: return nil
    }
  }

  /// "last spoke to the assembly", "had previously met", "For more than a year, she travelled":
  /// told of as past.
  private func isPast(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
    let lasted =
      tokens[sentence.lowerBound].key == .forWord
      && sentence.prefix(6).contains { Self.spans.contains(tokens[$0].key) }
    return lasted
      || (max(sentence.lowerBound, group.tokens.lowerBound - 1)..<group.head).contains {
        Self.pastWords.contains(tokens[$0].key)
      }
  }

  /// The kind of encounter that heads the subject: "the last round of talks"; not "the policy
  /// adopted at the conference".
  func kind(of subject: Range<Int>, in sentence: Range<Int>) -> Meeting.Kind? {
    if let before = sentence.prefix(upTo: subject.lowerBound).last(where: {
      !tokens[$0].has(.determiner)
    }), tokens[before].has(.preposition), !tokens[before].has(.subordinator) {
      return nil
    }
    return subject.prefix { !tokens[$0].has(.preposition) || tokens[$0].key == .of }
      .lazy.compactMap { nouns.kind(at: $0, in: subject) }.last
  }

  /// Whether somebody to speak with follows: "with the Minister", "to President Doe"; not "to the
  /// assembly".
  private func isAddressed(_ next: Int, _ sentence: Range<Int>) -> Bool {
    guard follows(next, sentence, Self.partnerWords, within: 3) else { return false }
    return tokens[next].key != .to
      || (next..<min(next + 7, sentence.upperBound)).contains {
        reading.cast.personAt[$0] >= 0
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

  // MARK: Words

  static let eventVerbs = WordKey.set(
    """
    focused began took brought gathered opened concluded saw discussed reviewed heard ended \
    lasted touched covered centred centered dealt addressed provided marked focuses
    """)
  static let credentials = WordKey.set("credentials credence")
  private static let farewell = WordKey.set("farewell goodbye")
  private static let now = WordKey.set("today just")
  static let ground = WordKey("ground")
  private static let groundworks = WordKey.set("ground sod ribbon tape foundation")
  private static let host = WordKey("host")
  private static let beforeWords = WordKey.set("before at to")
  private static let part = WordKey("part")
  private static let pastWords = WordKey.set("last previously")
  private static let spans = WordKey.set("year years month months decade decades")
  private static let attending: WordSet = [
    "attend", "participate", "join", "address", "speak", "grace",
  ]
  /// What is met without anybody meeting.
  private static let demands = WordKey.set(
    """
    requirement requirements need needs demand demands target targets goal goals standard \
    standards obligation obligations challenge challenges criteria deadline deadlines cost costs \
    expectation expectations commitment commitments condition conditions objective objectives
    """)
  static let accords = WordKey.set(
    "agreement agreements memorandum memoranda mou protocol treaty accord contract pact")
  private static let partnerWords = WordKey.set("with by to")
}
