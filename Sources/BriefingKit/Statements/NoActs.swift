/// What has an act's verb and is none: the encounter itself, what befalls people, an opinion.
extension Choice {
  /// "opened the seminar", "organized a workshop on fishing": the encounter itself.
  func opensEvent(_ act: Act) -> Bool {
    guard kind != .none, !act.group.isPassive, Self.opening.contains(lemma(act.group)) else {
      return false
    }
    var i = act.group.tokens.upperBound
    let end = min(i + 6, document.sentences[act.sentence].tokens.upperBound)
    while i < end, tokens[i].isWord, !tokens[i].has(.preposition) || tokens[i].has(.determiner) {
      if tokens[i].has(.eventNoun) { return true }
      i += 1
    }
    return false
  }
  private static let opening: WordSet = [
    "open", "inaugurate", "organize", "organise", "sponsor", "launch", "begin", "start", "close",
    "conclude", "coordinate", "facilitate",
  ]

  /// Whether the subject is the encounter or what was said in it: "the message was delivered".
  func isTalk(_ subject: Range<Int>?) -> Bool {
    guard let subject else { return false }
    let head = tokens[head(of: subject)]
    return Cues.talk.contains(head.key) || head.has(.eventNoun)
  }

  /// The noun that the others of a phrase belong to: the last before its first preposition.
  func head(of phrase: Range<Int>) -> Int {
    let end = phrase.dropFirst().first {
      tokens[$0].has(.preposition) && !tokens[$0].has(.determiner)
    }
    return (end ?? phrase.upperBound) - 1
  }

  /// "an event designed to", "as amended in": what a thing is for or after.
  func onlyDescribes(_ group: VerbGroup) -> Bool {
    let start = group.tokens.lowerBound
    return group.tokens.count == 1
      && (lemma(group) == "design" && tokens[min(start + 1, tokens.count - 1)].key == .to
        || start > 0 && tokens[start - 1].key == .asWord)
  }

  /// What befalls people ("were targeted", "have been incarcerated"), what a body is for ("was
  /// established to raise funds") and a bare figure ("jobs have been created") are no acts.
  func befalls(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard next < tokens.count else { return false }
    if isIdle(act) { return true }
    guard group.isPassive else {
      switch lemma(group) {
      case "sign": return tokens[next].key == .on
      case "test": return tokens[next].key == Self.positive
      case "use": return usesToSay(act)
      case "fight": return group.form == .past && !group.isProgressive
      case "support": return subjectHolds(act, Self.lawmakers)
      default: return tokens[next].isMark(.colon)
      }
    }
    if Self.staging.contains(lemma(group)) { return kind != .none }
    if lemma(group) == "invest" { return nounIn(next, 7, Self.sectors) }
    if Self.harms.contains(lemma(group)) { return agent(of: act).isEmpty }
    guard Self.founding.contains(lemma(group)) else { return false }
    return tokens[next].key == .to && isInstitution(act) && !group.isPerfect
      || subjectHolds(act, Self.figures)
  }

  /// "will contribute to peace", "granite is used in the quay": what tells of no act.
  func isIdle(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    guard next < tokens.count else { return false }
    switch lemma(act.group) {
    case "contribute": return !act.group.isPassive && tokens[next].key == .to
    case "use": return act.group.isPassive && !isMeans(act) && tokens[next].key != .to
    case "take": return isTime(afterAdverbs(next))
    default: return false
    }
  }

  /// "will take only four days": how long, not what is done.
  private func isTime(_ i: Int) -> Bool {
    let noun = (i..<min(i + 3, tokens.count)).first {
      tokens[$0].kind != .number && !tokens[$0].has([.numberWord, .adjective, .determiner])
    }
    return noun.map { tokens[$0].has(.timeNoun) } ?? false
  }

  /// "used the feast to call for": what is used to say something.
  private func usesToSay(_ act: Act) -> Bool {
    reading.acts(of: act.sentence).first { $0.index > act.index }.map {
      $0.group.form == .infinitive && !$0.group.classes.isDisjoint(with: [.speech, .request])
    } ?? false
  }

  /// Whose support is an opinion: "seven Republicans supported the motion".
  private static let lawmakers = WordKey.set(
    "republicans democrats senate house")
  private static let sectors = WordKey.set("sector sectors")
  static let harms: WordSet = [
    "target", "incarcerate", "imprison", "jail", "bomb", "destroy", "displace", "kill", "shoot",
    "harm", "raid", "torture", "kidnap", "abduct", "persecute", "attack", "harass",
  ]
  private static let founding: WordSet = ["establish", "found", "create", "form"]
  /// What is done to an encounter: "the fair was organized by the Board".
  private static let staging: WordSet = ["organize", "organise"]
  private static let positive = WordKey("positive")
  private static let figures = WordKey.set("jobs")
}
