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

  init(document: Document, reading: Reading, lead: Event.Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    tokens = document.tokens
  }

  func decide() -> (kind: Meeting.Kind, mode: Meeting.Mode) {
    var votes: [Meeting.Kind: Int] = [:]
    for (index, sentence) in lead.sentences.enumerated() {
      let weight = index == 0 ? 3 : index < 3 ? 2 : 1
      for act in reading.acts(of: Int(document.sentenceOf[sentence.lowerBound])) {
        if let (kind, strength) = cue(act, in: sentence) {
          votes[kind, default: 0] += weight * strength
        }
      }
      countDefinite(sentence, into: &votes)
      if index < 3 { countPhrases(sentence, weight: weight, into: &votes) }
    }
    // A headline alone proves nothing: "Senator requests meeting", "On the summit's outcome".
    if !votes.isEmpty || lead.title.contains(where: isReadout) {
      for title in lead.title { countTitle(title, into: &votes) }
    }
    var best: (kind: Meeting.Kind, votes: Int) = (.none, 1)
    for kind in [Meeting.Kind.conference, .call, .visit, .meeting] {
      if let count = votes[kind], count > best.votes { best = (kind, count) }
    }
    return (best.kind, mode(best.kind))
  }

  private func isReadout(_ title: Range<Int>) -> Bool {
    title.contains { tokens[$0].key == .readout }
  }

  // MARK: Cues

  private func countTitle(_ range: Range<Int>, into votes: inout [Meeting.Kind: Int]) {
    for i in range where tokens[i].isWord {
      if let kind = nounKind(i, in: range) {
        votes[kind, default: 0] += kind == .meeting ? 5 : kind == .visit ? 6 : 8
      } else if Self.headlineVerbs.contains(tokens[i].key), !tokens[i].has(.titleHead) {
        votes[.meeting, default: 0] += 4
      } else if Self.visitVerbs.contains(tokens[i].key) {
        votes[.visit, default: 0] += 5
      }
    }
  }

  /// What a verb of the lead says of the encounter.
  private func cue(_ act: Act, in sentence: Range<Int>) -> (Meeting.Kind, Int)? {
    let group = act.group
    guard group.isFinite || group.form == .ing, !group.isNegated, !group.isPossible,
      !(group.isRelative && !paysCall(group.tokens.upperBound, sentence)),
      !(group.isPerfect && group.subject.map(reading.isFirstPerson) ?? false)
    else { return nil }
    if case .reported = act.voice { return nil }
    let quoted = act.voice != .release
    if quoted, !isSpokespersonsText(act) { return nil }
    let lemma = document.lexicon.verb(of: tokens[group.head])?.lemma ?? ""
    let next = group.tokens.upperBound
    let object = objectKind(from: next, in: sentence)
    if group.isPassive || Self.eventVerbs.contains(tokens[group.head].key),
      let subject = group.subject,
      let kind = subject.lazy.compactMap({ nounKind($0, in: subject) }).last
    {
      return (kind, 2)
    }
    switch lemma {
    case "meet": return (.meeting, 2)
    case "convene": return (object ?? .conference, 2)
    case "host", "hold", "chair", "co-chair", "co-host", "cohost", "attend", "join", "address",
      "participate", "open", "organize", "conduct", "lead", "take", "speak":
      if lemma == "speak", follows(next, sentence, Self.partnerWords, within: 3) {
        return (object == .conference ? .conference : .call, 2)
      }
      if let object { return (object, 2) }
      return lemma == "host" ? (.meeting, 1) : nil
    case "receive", "welcome":
      return namesPerson(from: next, in: sentence) ? (.meeting, 2) : nil
    case "visit", "tour", "travel": return (.visit, 2)
    case "pay", "make", "undertake", "carry":
      return object.map { ($0, 2) }
    case "discuss", "review", "exchange", "brief", "engage", "talk", "consult":
      let partner = lemma == "talk" && namesPerson(from: next, in: sentence)
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

  /// "in a meeting with", "during the visit", "at the forum".
  private func countPhrases(
    _ sentence: Range<Int>, weight: Int, into votes: inout [Meeting.Kind: Int]
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
        if let kind = nounKind(j, in: sentence) {
          votes[kind, default: 0] += weight
          break
        }
      }
    }
  }

  /// "The meeting", "this visit" as something the reader knows of.
  private func countDefinite(_ sentence: Range<Int>, into votes: inout [Meeting.Kind: Int]) {
    for i in sentence.dropLast() where reading.quoteAt[i] < 0 {
      guard tokens[i].key == .the || tokens[i].key == .this || tokens[i].key == .todays,
        let kind = nounKind(i + 1, in: sentence), kind != .conference
      else { continue }
      votes[kind, default: 0] += 1
    }
  }

  /// The kind a noun of encounter stands for.
  private func nounKind(_ i: Int, in range: Range<Int>) -> Meeting.Kind? {
    let key = tokens[i].key
    func before(_ keys: Set<WordKey>, _ count: Int) -> Bool {
      (max(range.lowerBound, i - count)..<i).contains { keys.contains(tokens[$0].key) }
    }
    if Self.conferences.contains(key) {
      return before(Self.margins, 5) || before(Self.press, 1) ? nil : .conference
    }
    if key == .call || key == .calls {
      if before(Self.courtesy, 3) { return .meeting }
      let next = i + 1 < range.upperBound ? tokens[i + 1].key : .none
      if next == .on || next == .forWord || next == .upon || next == .to { return nil }
      return before(Self.phone, 2) || next == .with || next == .between ? .call : nil
    }
    if Self.visits.contains(key) { return .visit }
    if Self.meetings.contains(key) { return before(Self.margins, 1) ? nil : .meeting }
    return nil
  }

  private func objectKind(from start: Int, in range: Range<Int>) -> Meeting.Kind? {
    guard start < range.upperBound else { return nil }
    for i in start..<min(start + 12, range.upperBound) {
      if tokens[i].isMark(.comma) || tokens[i].key == .that { return nil }
      if let kind = nounKind(i, in: range) { return kind }
    }
    return nil
  }

  private func namesPerson(from start: Int, in range: Range<Int>) -> Bool {
    (start..<min(start + 12, range.upperBound)).contains {
      reading.cast.personAt[$0] >= 0 || tokens[$0].has(.groupNoun) || tokens[$0].has(.titleHead)
    }
  }

  private func follows(
    _ start: Int, _ range: Range<Int>, _ keys: Set<WordKey>, within count: Int
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
        if Self.bodily.contains(key), tokens[i].has(.anyVerb) || Self.courtesy.contains(key) {
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
  private static let screens = WordKey.set(
    "virtually videoconference video-conference teleconference webinar")
  private static let formats = WordKey.set(
    "conference conferencing link format mode call platform convening")

  private static let conferences = WordKey.set(
    """
    summit forum conference roundtable round-table convening ceremony seminar workshop symposium \
    convention plenary session webinar town-hall assembly inauguration hearing
    """)
  private static let margins = WordKey.set(
    "margins sidelines ahead before following during next upcoming")
  private static let press = WordKey.set("press news parliamentary legislative")
  private static let courtesy = WordKey.set("courtesy")
  private static let phone = WordKey.set(
    "phone telephone video conference a the 's his her their held secure joint readout")
  private static let visits = WordKey.set("visit visits tour trip travel")
  private static let visitVerbs = WordKey.set("visits visited travels tours")
  private static let meetings = WordKey.set(
    """
    meeting meetings bilateral talks consultations discussions discussion audience consultation \
    briefing encounter exchange engagement
    """)
  private static let headlineVerbs = WordKey.set(
    "meets met receives received hosts hosted holds discuss")
  private static let eventVerbs = WordKey.set(
    "focused began took brought gathered opened concluded")
  private static let partnerWords = WordKey.set("with by to")
  private static let online = WordKey.set(
    "virtual virtually online video videoconference video-conference teleconference zoom webinar")
  private static let bodily = WordKey.set(
    """
    hosted hosts hosting welcomed visited visits visit received receives travelled traveled travel \
    toured courtesy
    """)
}
