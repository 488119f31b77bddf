/// Promises: what a party says, in its own words or in a report of them, that its side will do.
extension Choice {
  /// What a party says its own side will do; what it says another body will do is that one's plan.
  func promise(_ act: Act) -> Item? {
    let group = act.group
    if case .quoted = act.voice, group.form == .conditional { return nil }
    // "the Minister will discuss": what is told of another's talk is no promise.
    if tellsOfOther(act), !group.classes.isDisjoint(with: [.speech, .courtesy, .restate]) {
      return nil
    }
    guard !group.classes.contains(.state) || group.classes.contains(.act) || staysInTouch(act),
      !tokens[group.head].has(.be) || group.isPassive, !Self.feelings.contains(lemma(group))
    else { return nil }
    let speakers = tellsOfOther(act) ? act.subject : voice(of: act)
    guard
      isOwnSide(act, speakers) && (!isInterview(act) || isFirstPerson(act))
        || group.isPassive
          && (group.classes.contains(.act) && !isIdle(act) || Self.settling.contains(lemma(group)))
    else {
      if case .reported = act.voice, !speakers.isEmpty, act.subject.contains(where: isState) {
        return own(act, by: speakers)
      }
      return group.form == .future && group.classes.contains(.act) && isInstitution(act)
        ? plan(act) : nil
    }
    let speaksForOther = isInstitution(act) && speakers.contains { isSpokesman($0) }
    let by =
      isFirstPerson(act)
      ? givers(act) : speakers.isEmpty || speaksForOther ? act.subject : speakers
    return by.isEmpty ? nil : own(act, by: by)
  }

  /// The pledge of `by` that the act is.
  func own(_ act: Act, by: [Referent]) -> Item {
    Item(
      type: .pledge,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens), by: by,
      cue: act.group.tokens, voice: act.voice, rule: Cues.own.id, act: act)
  }

  /// What is promised in the passive though it be no act by itself.
  private static let settling: WordSet = [
    "consider", "prioritize", "prioritise", "ensure", "resolve",
  ]

  private func isState(_ referent: Referent) -> Bool {
    switch referent {
    case .country, .nation: true
    case .person, .body, .phrase: false
    }
  }

  private static let feelings: WordSet = [
    "cherish", "appreciate", "thank", "miss", "mourn", "welcome", "celebrate",
  ]

  /// "will remain in close contact"
  private func staysInTouch(_ act: Act) -> Bool {
    ["remain", "stay"].contains(lemma(act.group))
      && nounIn(act.group.tokens.upperBound, 4, Self.touch)
  }
  private static let touch = WordKey.set("contact touch")

  /// Somebody who speaks for a body: its spokesperson or press secretary.
  private func isSpokesman(_ speaker: Referent) -> Bool {
    guard case .person(let person) = speaker else { return false }
    return roles[person].contains { role in
      let words = role.title?.split(separator: " ") ?? []
      return words.contains { $0.hasPrefix("spokes") || $0.hasPrefix("Spokes") }
        || words.contains("Press") && words.contains("Secretary")
    }
  }

  /// Whether the words answer the press, where others' plans are the talk.
  private func isInterview(_ act: Act) -> Bool {
    guard case .quoted(let quote) = act.voice else { return false }
    return reading.quotes[quote].label != nil
  }

  /// "gave a commitment that the Ministry will pave the road": the promise of whoever gives it.
  func vowed(_ act: Act) -> Item? {
    let that = act.group.clauseStart - 1
    guard act.voice == .release, act.group.form == .future || act.group.form == .conditional,
      that > 1, tokens[that].key == .that, tokens[that - 1].has(.pledgeNoun),
      !act.group.isPossible,
      let giver = reading.acts(of: act.sentence).last(where: {
        $0.group.tokens.upperBound < that && $0.group.isFinite
      }), !giver.group.isNegated, isParty(giver), !Self.wanting.contains(lemma(giver.group))
    else { return nil }
    return Item(
      type: .pledge,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: givers(giver), cue: act.group.tokens, voice: act.voice, rule: Cues.own.id, act: act)
  }

  /// Whose subject wants another's promise.
  private static let wanting: WordSet = [
    "seek", "ask", "demand", "request", "want", "need", "receive", "get", "obtain", "welcome",
  ]
}
