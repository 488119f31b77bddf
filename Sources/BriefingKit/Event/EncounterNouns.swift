/// Which kind of encounter a noun stands for: `summit`, `courtesy call`, `telephone conversation`.
struct EncounterNouns {
  let tokens: [Token]

  /// The kind the noun at `i` stands for, or nil where it names no encounter or another than the
  /// one told of: "on the margins of the summit", "at a press conference", "a call for peace".
  func kind(at i: Int, in range: Range<Int>) -> Meeting.Kind? {
    let key = tokens[i].key
    guard tokens[i].isWord, Self.nouns.contains(key) else { return nil }
    let next = i + 1 < range.upperBound ? tokens[i + 1].key : .none
    func before(_ keys: WordSet, _ count: Int) -> Bool {
      (max(range.lowerBound, i - count)..<i).contains { keys.contains(tokens[$0].key) }
    }
    if key == Self.conference, next == .call { return .call }
    if key == Self.conference, before(Self.video, 1) { return .meeting }
    if Self.compounds.contains(next) { return nil }
    if Self.conferences.contains(key) {
      // "held two hearings": a sum of what was, no encounter told of.
      if key == Self.hearings, isCounted(i, in: range) { return nil }
      // "in the event of a veto"
      if key == Self.event, next == .of || next == .that || before(Self.inside, 2) { return nil }
      return before(Self.margins, 5) || before(Self.ofChambers, 1) ? nil : .conference
    }
    if key == .meet, before(Self.media, 1) { return .conference }
    if Self.gatherings.contains(key), before(Self.town, 1) || before(Self.large, 2) {
      return .conference
    }
    if Self.discussions.contains(key), before(Self.seated, 1) { return .conference }
    if Self.meals.contains(key) {
      return before(Self.working, 1) ? .meeting : before(Self.festive, 2) ? .conference : nil
    }
    if Self.consultations.contains(key), before(Self.open, 1) { return .conference }
    // "opened a two-day training of teachers"
    if Self.courses.contains(key) { return before(Self.lasting, 3) ? .conference : nil }
    // "an on-the-spot assessment of the flood"
    if Self.inspections.contains(key) { return before(Self.onSite, 2) ? .visit : nil }
    if key == Self.session {
      // "The 5th Session of the Joint Commission"
      if next == .of, i > range.lowerBound, tokens[i].isCapitalized,
        tokens[i - 1].has(.ordinal) || tokens[i - 1].shape.contains(.hasDigit)
      {
        return .conference
      }
      if before(Self.working, 2) { return .meeting }
      return before(Self.gathered, 3) && !before(Self.margins, 5) ? .conference : nil
    }
    if key == .call || key == .calls {
      if before(Self.courtesy, 3) { return .meeting }
      if before(Self.wire, 1) { return .call }
      if next == .on || next == .forWord || next == .upon || next == .to { return nil }
      return before(Self.phone, 2) || next == .with || next == .between ? .call : nil
    }
    if Self.talks.contains(key), before(Self.wire, 2) || isByWire(after: i, in: range) {
      return .call
    }
    if Self.visits.contains(key) {
      // "at the end of his tour of duty"
      if next == .of, i + 2 < range.upperBound, tokens[i + 2].key == Self.duty { return nil }
      return before(Self.margins, 1) ? nil : .visit
    }
    if Self.meetings.contains(key) { return before(Self.margins, 1) ? nil : .meeting }
    return nil
  }

  private func isCounted(_ i: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, i - 3)..<i).contains {
      tokens[$0].kind == .number || tokens[$0].has(.numberWord)
    }
  }

  /// The first encounter named behind `start`, within its phrase.
  func first(from start: Int, in range: Range<Int>) -> Meeting.Kind? {
    guard start < range.upperBound else { return nil }
    for i in start..<min(start + 12, range.upperBound) {
      if tokens[i].isMark(.comma) || tokens[i].key == .that { return nil }
      if let kind = kind(at: i, in: range) { return kind }
    }
    return nil
  }

  /// "Partnership Talks Held at the Rivers Convention": only where those met who are told of.
  func isSetting(_ i: Int, in range: Range<Int>) -> Bool {
    guard
      let at = range.clamped(to: i - 6..<i).last(where: { tokens[$0].has(.preposition) }),
      tokens[at].key == .at
    else { return false }
    return first(from: range.lowerBound, in: range.lowerBound..<at) == .meeting
  }

  /// "by phone", "over the telephone", "via phone call".
  func isByWire(after i: Int, in range: Range<Int>) -> Bool {
    (i + 1..<max(i + 1, min(i + 5, range.upperBound))).contains {
      Self.wire.contains(tokens[$0].key)
        && (Self.carriers.contains(tokens[$0 - 1].key) || tokens[$0 - 1].key == .the)
    }
  }

  // MARK: Words

  private static let nouns = WordSet(
    union: conferences, consultations, talks, visits, meetings, meals, courses, inspections,
    [.meet, session, .call, .calls])
  private static let conferences = WordKey.set(
    """
    summit forum conference roundtable round-table convening ceremony seminar workshop symposium \
    convention plenary webinar town-hall inauguration hearing hearings colloquium expo \
    exhibition listening-session groundbreaking ribbon-cutting event rally vigil protest \
    festival gala fair celebration celebrations commemoration lecture lectures masterclass \
    bootcamp retreat durbar convocation commissioning graduation conclave symposia fora hackathon \
    matriculation investiture ground-breaking sod-turning flag-off flagging-off foundation-laying \
    handing-over passing-out prize-giving swearing-in
    """)
  private static let event = WordKey("event")
  private static let duty = WordKey("duty")
  private static let hearings = WordKey("hearings")
  private static let inside = WordKey.set("in")
  private static let conference = WordKey("conference")
  private static let video = WordKey.set("video")
  /// Behind a noun of encounter these make another thing of it: "conference report", "visit dates".
  private static let compounds = WordKey.set(
    """
    report reports committee committees room rooms center centre hall table requests request \
    schedule date dates coordinator coordinators operator operators operation operations guide \
    website page paper papers visa visas
    """)
  /// "a town hall", "the town meeting".
  private static let town = WordKey.set("town hall")
  private static let gatherings = WordKey.set("meeting meetings")
  /// "emergency stakeholders meeting", "Quadrennial Council Meeting"
  private static let large = WordKey.set(
    """
    stakeholder stakeholders consultative quadrennial triennial biennial semi-annual plenary \
    general multi-stakeholder multistakeholder
    """)
  private static let courses = WordKey.set("training trainings course")
  private static let lasting = WordKey.set(
    """
    one-day two-day three-day four-day five-day six-day seven-day week-long weeklong day-long \
    daylong two-week three-week month-long
    """)
  private static let inspections = WordKey.set("assessment inspection inspections")
  private static let onSite = WordKey.set(
    "on-the-spot on-site onsite spot site field unannounced surprise joint")
  private static let discussions = WordKey.set("discussion discussions briefing briefings")
  private static let seated = WordKey.set("panel roundtable round-table media press")
  private static let meals = WordKey.set("dinner banquet luncheon lunch breakfast")
  private static let festive = WordKey.set(
    "appreciation award awards annual charity fundraising networking gala anniversary")
  private static let media = WordKey.set("press media")
  /// "public consultations": whoever wants comes.
  private static let open = WordKey.set("public community national nationwide")
  private static let consultations = WordKey.set("consultation consultations")
  private static let session = WordKey("session")
  private static let working = WordKey.set(
    "working negotiating bilateral briefing closed-door consultation consultative")
  private static let gathered = WordKey.set(
    """
    listening plenary inaugural annual general special joint opening closing ministerial training \
    brainstorming awareness orientation sensitization sensitisation interactive panel networking \
    information technical thematic capacity-building book-launching book-launch validation \
    experience-sharing knowledge-sharing sharing stakeholder stakeholders dialogue extraordinary
    """)
  private static let margins = WordKey.set(
    "margins sidelines ahead before following next upcoming")
  private static let ofChambers = WordKey.set("parliamentary legislative")
  static let courtesy = WordKey.set("courtesy farewell introductory")
  private static let phone = WordKey.set(
    """
    phone telephone telephonic video conference a the 's his her their held secure joint readout \
    introductory
    """)
  private static let wire = WordKey.set("phone telephone telephonic")
  private static let carriers = WordKey.set("by via over through on")
  private static let talks = WordKey.set(
    "conversation conversations talk talks discussion discussions contact exchange dialogue")
  private static let visits = WordKey.set("visit visits tour trip travel")
  private static let meetings = WordKey.set(
    """
    meeting meetings bilateral talks consultations discussions discussion audience consultation \
    briefing encounter exchange engagement interaction videoconference video-conference \
    teleconference negotiations dialogue reception tete-a-tete tête-à-tête
    """)
}
