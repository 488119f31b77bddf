/// Acts by word of authority: "ordered aid to supplement local work", "This order bans nets", "Aid is
/// available to the towns".
extension Choice {
  /// "ordered assistance to supplement", "directs the use of funds to": a thing is ordered, and
  /// nobody asked.
  func ordersThing(_ act: Act) -> Bool {
    guard act.group.classes.contains(.request), !act.group.isPassive,
      Self.ordering.contains(lemma(act.group))
    else { return false }
    let start = act.group.tokens.upperBound
    let end = min(start + 12, document.sentences[act.sentence].tokens.upperBound)
    guard let to = (start..<max(start, end)).first(where: { tokens[$0].key == .to }), to > start,
      tokens[start].isWord
    else { return false }
    let of = (start + 1..<to).first { tokens[$0].has(.preposition) && !tokens[$0].has(.determiner) }
    return Self.things.contains(tokens[(of ?? to) - 1].key)
  }
  private static let ordering: WordSet = ["order", "direct"]
  private static let things = WordKey.set(
    """
    use series assistance aid funds funding resources measures measure steps efforts actions action \
    support relief money surge
    """)

  /// "has proposed new legislation": what a body lays before its lawmakers is asked of nobody.
  func proposesLaw(_ act: Act) -> Bool {
    lemma(act.group) == "propose" && !act.group.isPassive
      && act.subject.contains { if case .person = $0 { false } else { true } }
      && nounIn(act.group.tokens.upperBound, 3, Self.laws)
  }
  private static let laws = WordKey.set(
    "legislation regulation regulations rule rules bill law laws directive")

  /// "This order bans nets", "my proclamation suspends the fee": what an office-holder's order does.
  func isDecree(_ act: Act) -> Bool {
    guard act.group.form == .present, !act.group.isPassive, act.group.tokens.count == 1,
      let subject = act.group.subject, subject.count < 4, let last = subject.last
    else { return false }
    return Self.decrees.contains(tokens[last].key)
      && (tokens[subject.lowerBound].key == .this
        || tokens[subject.lowerBound].has(.possessivePronoun))
  }
  private static let decrees = WordKey.set("order decree proclamation memorandum directive")

  /// "Federal funding is also available to the towns": means that are given out now.
  func isAvailable(_ next: Int, _ act: Act) -> Bool {
    let i = afterAdverbs(next)
    return i + 1 < tokens.count && tokens[i].key == Self.available
      && tokens[i + 1].has(.preposition)
      && isMeans(act)
  }
  private static let available = WordKey("available")

  /// "The plan is rebuilding the quays", "the law, which has given the towns": by what an institution
  /// made it acts.
  func worksAsMeans(_ act: Act) -> Bool {
    guard act.group.isProgressive || act.group.isPerfect, let subject = act.group.subject,
      !act.group.sharesSubject, subject.count < 9
    else { return false }
    let head = subject.dropFirst().first {
      tokens[$0].has(.preposition) && !tokens[$0].has(.determiner)
    }
    let last = tokens[(head ?? subject.upperBound) - 1]
    let end = tokens[subject.upperBound - 1]
    let first = tokens[subject.lowerBound]
    return Self.policies.contains(end.key)
      && (end.isCapitalized || first.has(.possessivePronoun))
      || Self.programmes.contains(last.key) && first.has(.determiner)
  }
  private static let policies = WordKey.set(
    "plan act agenda law initiative programme program")
  private static let programmes = WordKey.set(
    "initiative programme program project scheme partnership campaign")

  /// "We will not rest until", "will never stop working to", "will not allow": a promise told by
  /// what a party will not do.
  func refusal(_ act: Act) -> Item? {
    let group = act.group
    guard group.form == .future || group.form == .conditional && act.voice != .release,
      !group.isPossible, !group.isPassive,
      Self.refused.contains(lemma(group)),
      isFirstPerson(act) || isParty(act) && isInstitution(act)
    else { return nil }
    let by = givers(act)
    guard !by.isEmpty else { return nil }
    return Item(
      type: .pledge,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens), by: by,
      cue: group.tokens, voice: act.voice, rule: Cues.own.id, act: act)
  }
  private static let refused: WordSet = [
    "stop", "rest", "allow", "let", "tolerate", "accept", "permit", "hesitate", "waver", "abandon",
    "relent", "cease", "stand", "yield", "compromise", "back", "forget",
  ]
}
