/// The future: a promise in a party's own mouth, a plan in the release's.
extension Choice {
  func future(_ act: Act) -> Item? {
    let group = act.group
    if !isQuoted(act), !group.isRelative, isArrival(act) {
      let speakers = act.voice == .release ? [] : voice(of: act)
      return speakers.isEmpty || speakers.contains(where: isLegislator) || !sources(of: act).isEmpty
        ? plan(act) : own(act, by: speakers)
    }
    if act.voice == .release, !group.isRelative, isNextMeeting(act) { return plan(act) }
    if let item = vowed(act) { return item }
    guard !isAim(act.group.subject), !isHoped(act), !isTrip(act), !isIdle(act) else { return nil }
    guard !group.isRelative || isFirstPerson(act) && act.voice != .release,
      group.classes.isDisjoint(with: Self.encounters)
        || holdsAnother(act)
    else { return nil }
    // "how it will lower costs, create jobs": no plan where the verb with the "will" is none.
    if group.sharesSubject, group.tokens.count == 1,
      let first = reading.acts(of: act.sentence).last(where: { $0.index < act.index }),
      first.group.form == .future, item(first) == nil
    {
      return nil
    }
    if act.voice == .release, !isFirstPerson(act), isScheduled(act),
      isInstitution(act) || subjectHolds(act, Self.impersonal)
        || group.tokens.upperBound + 1 < tokens.count
          && tokens[group.tokens.upperBound + 1].key == .be
    {
      return plan(act)
    }
    guard group.form == .future || (group.form == .conditional && act.voice != .release),
      ![.should, .could].contains(tokens[group.tokens.lowerBound].key)
    else { return nil }
    if act.voice != .release || isFirstPerson(act) || !statedBy.isEmpty || isOfPublisher(act) {
      return promise(act)
    }
    let talk: VerbClass = [.speech, .courtesy, .restate, .state]
    let means = isMeans(act)
    let serves = means && serves(group) || isArranged(act) && works(group)
    guard
      group.classes.isDisjoint(with: talk) || means || serves || lemma(group) == "maintain"
        || group.isPassive && Self.published.contains(lemma(group)),
      !tokens[group.head].has([.be, .have]),
      !group.isPossible, isInstitution(act) || group.isPassive || serves
    else { return nil }
    guard commits(listOf: act) else { return plan(act) }
    var item = plan(act)
    item.type = .pledge
    item.rule = Cues.own.id
    return item
  }

  /// "will receive $5 million from", "the boats are to arrive": what comes by somebody's act.
  private func isArrival(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard group.form == .future, !group.isPassive, !group.isNegated, !group.isPossible else {
      return false
    }
    switch lemma(group) {
    case "receive", "get":
      return (next..<min(next + 4, tokens.count)).contains { tokens[$0].isMark(.dollar) }
        || nounIn(next, 6, Cues.goods)
    case "arrive": return act.group.subject != nil && !isParty(act) && !isFirstPerson(act)
    default: return false
    }
  }

  /// Who gives what arrives: "will receive $5 million from the Council".
  func sources(of act: Act) -> [Referent] {
    let end = extents.end(of: act, limit: document.sentences[act.sentence].tokens.upperBound)
    let start = act.group.tokens.upperBound
    return (start..<max(start, end)).first { tokens[$0].key == .from }
      .map { reading.referents.resolve($0 + 1..<end) } ?? []
  }

  /// "expressed hope that Peru will help", "to ensure that the quay will last", "a question of if":
  /// wished for, not promised.
  private func isHoped(_ act: Act) -> Bool {
    let that = act.group.clauseStart - 1
    let start = document.adjacentSubjectStart(act.group)
    guard that > 0, start > 0 else { return false }
    if [.ifWord, .whether].contains(tokens[that].key) { return true }
    // "I know she will", "the divers hope the Board will"
    let before = tokens[start - 1].key == .that ? start - 2 : start - 1
    if !isFirstPerson(act), before >= 0,
      Self.trusting.contains(tokens[before].key) || subjectHolds(act, Self.trusting)
    {
      return true
    }
    return tokens[that].key == .that && Self.hopes.contains(tokens[that - 1].key)
  }
  private static let trusting = WordKey.set(
    "hope hopes know knows trust trusts think thinks believe believes believed claim claims expect expects"
  )
  private static let hopes = WordKey.set(
    """
    hope hopes hoped hoping wish wishes wished ensure ensures ensuring ensured sure so fear fears \
    feared concern concerns likely assurances possibility chance risk danger
    """)

  /// "The Board will host a fair": an encounter to come, told by its host.
  private func holdsAnother(_ act: Act) -> Bool {
    ["host", "hold", "convene"].contains(lemma(act.group))
      && (act.voice != .release
        || act.subject.contains { if case .body = $0 { true } else { false } })
  }

  /// "will carry out a working visit": the encounter itself.
  private func isTrip(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return ["carry", "pay", "make", "undertake", "conduct"].contains(lemma(act.group))
      && nounIn(next, 14, Self.trips)
  }
  private static let trips = WordKey.set("visit visits trip tour")

  /// "The aim of the Council is to open": what a thing is for is no plan.
  func isAim(_ subject: Range<Int>?) -> Bool {
    guard let subject else { return false }
    let end = subject.first { tokens[$0].has(.preposition) && !tokens[$0].has(.determiner) }
    let head = (end ?? subject.upperBound) - 1
    return head >= subject.lowerBound && Self.aims.contains(tokens[head].key)
      && !tokens[head].isCapitalized
  }
  private static let aims = WordKey.set(
    """
    aim aims goal goals objective objectives purpose mission task role duty job priority priorities \
    challenge intention idea responsibility mandate function key way ways
    """)

  /// "The next round will take place in May", "Additional meetings are planned for the fall".
  private func isNextMeeting(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard next < tokens.count, let subject = group.subject, !group.isNegated,
      !group.isPossible
    else { return false }
    let recurs =
      subject.contains { Self.further.contains(tokens[$0].key) }
      && subject.contains { tokens[$0].has(.eventNoun) }
      || (next..<min(next + 3, tokens.count)).contains { Self.regular.contains(tokens[$0].key) }
    guard recurs else { return false }
    switch lemma(group) {
    case "take": return group.form == .future && tokens[next].key == Self.place
    case "hold": return group.form == .future && group.isPassive
    case "plan": return group.isPassive && group.form == .present && tokens[next].key == .forWord
    default: return false
    }
  }
  private static let further = WordKey.set("next additional further subsequent follow-up")
  private static let regular = WordKey.set("quarterly annually monthly weekly yearly biannually")
  private static let place = WordKey("place")

  /// Verbs of speech whose passive is an act: "a page will be added to the website".
  private static let published: WordSet = ["add", "announce", "publish"]

  /// What the Administration says of itself in a release of its own seat.
  private func isOfPublisher(_ act: Act) -> Bool {
    guard let subject = act.group.subject,
      subject.contains(where: { tokens[$0].key == .administration && tokens[$0].isCapitalized })
    else { return false }
    return reading.cast.bodies.contains { document.words($0.name) == "White House" }
      || document.release.url?.contains("whitehouse.") ?? false
  }

  /// Verbs whose future is the encounter itself.
  static let encounters: VerbClass = [.meet, .attend, .travel]

  func plan(_ act: Act) -> Item {
    let by =
      isArrival(act)
      ? sources(of: act)
      : act.group.isPassive && !isScheduled(act)
        ? agent(of: act) : isMeans(act) || isArranged(act) ? [] : doers(act)
    return Item(
      type: .measure(.planned),
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: by, cue: act.group.tokens, voice: act.voice, rule: Cues.planned.id,
      act: act)
  }

  /// "is expected to pass", "is scheduled to open": a plan in the release's words.
  func isScheduled(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard group.isPassive, group.form == .present, next + 1 < tokens.count,
      tokens[next].key == .to, Self.scheduling.contains(lemma(group))
    else { return false }
    let passive = tokens[next + 1].key == .be && next + 2 < tokens.count
    let verb = passive ? next + 2 : next + 1
    guard !passive || tokens[verb].has(.verbParticiple) else { return false }
    let classes = document.lexicon.verbClass(of: tokens[verb])
    return classes.contains(.act) && classes.isDisjoint(with: Self.encounters)
  }

  /// "It is planned to open a school"
  private static let impersonal = WordKey.set("it")
  static let scheduling: WordSet = ["expect", "schedule", "slate", "plan", "project", "set"]

  /// Whether the subject is money or a work by which an institution acts: "The funding will help
  /// repair the quay", "These resources will provide".
  func isMeans(_ act: Act) -> Bool {
    guard let subject = act.group.subject, !isInstitution(act) else { return false }
    let head = subject.first { tokens[$0].has(.preposition) && !tokens[$0].has(.determiner) }
    return (subject.lowerBound..<(head ?? subject.upperBound)).contains {
      Self.means.contains(tokens[$0].key) || tokens[$0].isMark(.dollar)
    }
  }

  /// Whether the subject is what an institution arranges: "This centre will provide", "The study
  /// will investigate".
  private func isArranged(_ act: Act) -> Bool {
    guard let subject = act.group.subject, act.group.form == .future, !isInstitution(act),
      !act.group.sharesSubject
    else { return false }
    let head = subject.dropFirst().first {
      tokens[$0].has(.preposition) && !tokens[$0].has(.determiner)
    }
    return Self.arranged.contains(tokens[(head ?? subject.upperBound) - 1].key)
  }

  /// Whether the verb tells what is done by way of something arranged, not what comes of it.
  private func works(_ group: VerbGroup) -> Bool {
    group.classes.contains(.act) && group.classes.isDisjoint(with: [.speech, .courtesy, .meet])
      || ["begin", "start", "open", "investigate", "examine", "explore", "put"]
        .contains(lemma(group))
      || ["look", "go"].contains(lemma(group)) && group.tokens.upperBound < tokens.count
        && tokens[group.tokens.upperBound].has(.preposition)
  }
  private static let arranged = WordKey.set(
    """
    consulate embassy centre center centres centers facility facilities complex school schools clinic clinics \
    hospital hospitals service services study studies survey review inquiry report consultation \
    consultations process scheme schemes campaign expo exhibition course courses academy hotline \
    bill legislation act order regulations rules reform reforms changes steps step actions measures \
    measure contribution donation award awards pilot trial phase library laboratory shelter hub \
    network portal website platform plant station line unit units system works construction work \
    classes courses lessons production operations exports deliveries flights registration
    """)

  /// Whether the verb tells what money is for: an act, or help with one.
  func serves(_ group: VerbGroup) -> Bool {
    group.classes.contains(.act) || ["help", "put", "go", "start", "begin"].contains(lemma(group))
  }
  static let means = WordKey.set(
    """
    funding funds dollars resources grant grants money package assistance project projects programme \
    program programs programmes initiative facility initiatives loan appropriation
    """)
}
