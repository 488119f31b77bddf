/// The future: a promise in a party's own mouth, a plan in the release's.
extension Choice {
  func future(_ act: Act) -> Item? {
    let group = act.group
    guard !group.isRelative,
      group.classes.isDisjoint(with: Self.encounters)
        || act.voice != .release && ["host", "hold"].contains(lemma(group))
    else { return nil }
    if act.voice == .release, !isFirstPerson(act), isScheduled(act), isInstitution(act) {
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
    guard group.classes.isDisjoint(with: talk) || means, !tokens[group.head].has(.be),
      isInstitution(act) || group.isPassive || means && serves(group)
    else { return nil }
    return plan(act)
  }

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

  /// What a party says its own side will do; what it says another body will do is that one's plan.
  func promise(_ act: Act) -> Item? {
    let group = act.group
    if case .quoted = act.voice, group.form == .conditional { return nil }
    guard !group.classes.contains(.state) || group.classes.contains(.act),
      !tokens[group.head].has(.be) || group.isPassive
    else { return nil }
    let speakers = voice(of: act)
    guard isOwnSide(act, speakers) || group.isPassive && group.classes.contains(.act) else {
      return group.form == .future && group.classes.contains(.act) && isInstitution(act)
        ? plan(act) : nil
    }
    let by = isFirstPerson(act) ? givers(act) : speakers.isEmpty ? act.subject : speakers
    guard !by.isEmpty else { return nil }
    return Item(
      type: .pledge,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens), by: by,
      cue: group.tokens, voice: act.voice, rule: Cues.own.id, act: act)
  }

  func plan(_ act: Act) -> Item {
    let by = act.group.isPassive && !isScheduled(act) ? agent(of: act) : act.subject
    return Item(
      type: .measure(.planned),
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: isMeans(act) ? [] : by, cue: act.group.tokens, voice: act.voice, rule: Cues.planned.id,
      act: act)
  }

  /// "is expected to pass", "is scheduled to open": a plan in the release's words.
  func isScheduled(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard group.isPassive, group.form == .present, next + 1 < tokens.count,
      tokens[next].key == .to, Self.scheduling.contains(lemma(group))
    else { return false }
    let classes = document.lexicon.verbClass(of: tokens[next + 1])
    return classes.contains(.act) && classes.isDisjoint(with: Self.encounters)
  }
  static let scheduling: WordSet = ["expect", "schedule", "slate", "plan", "project"]

  /// Whether the subject is money or a work by which an institution acts: "The funding will help
  /// repair the quay", "These resources will provide".
  func isMeans(_ act: Act) -> Bool {
    guard let subject = act.group.subject, !isInstitution(act) else { return false }
    let head = subject.first { tokens[$0].has(.preposition) && !tokens[$0].has(.determiner) }
    return (subject.lowerBound..<(head ?? subject.upperBound)).contains {
      Self.means.contains(tokens[$0].key) || tokens[$0].isMark(.dollar)
    }
  }
  /// Whether the verb tells what money is for: an act, or help with one.
  func serves(_ group: VerbGroup) -> Bool {
    group.classes.contains(.act) || ["help", "allow", "enable", "put", "go"].contains(lemma(group))
  }
  static let means = WordKey.set(
    """
    funding funds resources grant grants money package assistance project projects programme \
    program programs programmes initiative facility initiatives loan appropriation
    """)
}
