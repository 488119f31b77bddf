/// Measures: acts of institutions told as fact, done or under way.
extension Choice {
  func measure(_ act: Act) -> Item? {
    let group = act.group
    guard group.isFinite,
      !group.isRelative || group.isPerfect || group.isProgressive
        || group.form == .past && isNonRestrictive(act)
          && (group.isPassive || act.subject.contains(where: isBodyOrState))
    else { return nil }
    guard let status = status(of: act), !denies(behind: group), isAct(act) else {
      return planned(act)
    }
    guard !onlyDescribes(group) else { return nil }
    guard !nounIn(group.tokens.upperBound, 5, Cues.talk) || group.isPassive,
      !isIndirectQuestion(group)
    else { return nil }
    guard
      isInstitution(act) || group.isPassive || isWork(act) || isDecree(act) || worksAsMeans(act)
        || lemma(group) == "receive",
      !befalls(act), !opensEvent(act), !isAim(group.subject)
    else { return nil }
    if group.isPassive, !hasAgentOrObject(act) || isTalk(act.group.subject) { return nil }
    let by =
      group.isPassive || isWork(act)
      ? agent(of: act)
      : isDecree(act)
        ? voice(of: act) : lemma(group) == "receive" ? sources(of: act) : doers(act)
    let limit = document.sentences[act.sentence].tokens
    return Item(
      type: .measure(status),
      tokens: extents.extent(of: act, within: limit, longest: group.isPassive ? 24 : 14), by: by,
      cue: group.tokens,
      voice: act.voice, rule: status == .ongoing ? Cues.underWay.id : Cues.done.id, act: act)
  }

  private func isBodyOrState(_ referent: Referent) -> Bool {
    switch referent {
    case .body, .country, .nation: true
    case .person, .phrase: false
    }
  }

  /// "the station, which was repaired in May": told of the thing, not to tell which it is.
  private func isNonRestrictive(_ act: Act) -> Bool {
    let which = act.group.clauseStart - 1
    return which > 0 && tokens[which].has(.relative) && tokens[which].key != .that
      && tokens[which - 1].isMark(.comma)
  }

  /// Whether an act of this form is done or under way; `nil` for a habit or a state ("provides",
  /// "is signed") and for what is not told as fact.
  func status(of act: Act) -> Measure.Status? {
    let group = act.group
    switch group.form {
    case .past: return group.isProgressive || tokens[group.head].has(.be) ? .ongoing : .completed
    case .present:
      if group.isProgressive || hasReached(act) { return .ongoing }
      if group.isPerfect { return isWork(act) || hasBegun(act) ? .ongoing : .completed }
      if group.isPassive {
        return Self.finishing.contains(lemma(group))
          ? .completed : isCarriedOn(act) ? .ongoing : nil
      }
      if isDecree(act) { return .completed }
      return isUnderWay(act) || isService(act) ? .ongoing : nil
    case .conditional, .future, .infinitive, .ing, .participle: return nil
    }
  }

  /// "The Board provides health care to divers": what a body is known to do.
  private func isService(_ act: Act) -> Bool {
    guard act.voice == .release, !act.group.sharesSubject, !act.group.isRelative,
      case .body? = act.subject.first, act.group.tokens.upperBound < tokens.count,
      !tokens[act.group.tokens.upperBound].has(.preposition)
    else { return false }
    return Self.services.contains(lemma(act.group))
  }
  private static let services: WordSet = [
    "provide", "award", "process", "conduct", "distribute", "manufacture", "give", "operate",
    "supply", "fund", "finance", "train", "implement",
  ]
  /// Verbs whose passive in the present tells a result: "is completed".
  static let finishing: WordSet = ["complete", "finish", "finalize", "finalise"]

  func denies(behind group: VerbGroup) -> Bool {
    group.tokens.upperBound < tokens.count && tokens[group.tokens.upperBound].key == .no
  }

  /// Whether the verb is an act on the world: one of the lexicon's, a light verb with an act's
  /// noun or particle.
  func isAct(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    let word = lemma(group)
    if let nouns = Cues.light[word] {
      return group.isPassive
        ? nounIn(next, 3, nouns)
          || subjectHolds(act, nouns) && !subjectHolds(act, Self.decisions)
        : nounIn(next, word == "make" ? 14 : 6, nouns)
    }
    if let words = Cues.figures[word],
      group.isPassive ? subjectHolds(act, words) : nounIn(next, 3, words)
    {
      return false
    }
    var talk: VerbClass = [.meet, .attend, .travel, .speech, .courtesy, .request, .state]
    // "machinery has been ordered": a thing is asked nothing.
    if group.classes.contains(.request),
      group.isPassive ? !isParty(act) : ordersThing(act) || isDecree(act) || proposesLaw(act)
    {
      talk.remove(.request)
    }
    // "Berg returned to Norway": a journey.
    if word == "return", !group.isPassive, next < tokens.count,
      tokens[next].has([.preposition, .adverb]) || tokens[next].key == Self.home
    {
      return false
    }
    if word == "propose", proposesLaw(act) { return true }
    if group.isProgressive, !group.isPassive, Self.whileItLasts.contains(word) {
      return next < tokens.count && tokens[next].isWord && !tokens[next].has(.preposition)
    }
    if ["progress", "reach"].contains(word), isWork(act) { return true }
    if word == "extend" {
      return group.isPassive ? !subjectHolds(act, Self.wishes) : !nounIn(next, 8, Self.wishes)
    }
    if word == "decide", next + 1 < tokens.count, isOnAct(next) { return true }
    if word == "introduce", next < tokens.count, reading.cast.personAt[next] >= 0 { return false }
    if next < tokens.count, Self.onward.contains(tokens[next].key), group.isProgressive {
      return true
    }
    if tokens[group.head].has(.be) { return isInProcess(act) || isUnderWay(act) && isWork(act) }
    if word == "act" { return worksTo(act) }
    if word == "work" { return group.isProgressive && worksOn(next) || worksTo(act) }
    if word == "help", next < tokens.count, Self.drafting.contains(verbLemma(next)) {
      return true
    }
    if ["continue", "begin", "start", "help", "move", "decide"].contains(word), next < tokens.count,
      !group.isPassive
    {
      if isWork(act) { return true }
      let verb = tokens[next].key == .to ? next + 1 : next
      guard verb < tokens.count, verb > next || word == "help" || tokens[verb].has(.verbIng),
        tokens[verb].has([.verbBase, .verbIng])
      else { return word == "begin" || word == "start" }
      let classes = document.lexicon.verbClass(of: tokens[verb])
      return classes.contains(.act) && classes.isDisjoint(with: talk)
        || document.lexicon.verb(of: tokens[verb])?.lemma == "travel"
    }
    return group.classes.contains(.act) && group.classes.isDisjoint(with: talk)
      && !isPersonal(act)
  }

  /// Verbs that are acts only while they go on: "is reviewing the tariff", "is running a ferry".
  private static let whileItLasts: WordSet = [
    "review", "assess", "test", "evaluate", "run", "change", "force", "question", "back", "check",
  ]

  private static let decisions = WordKey.set("decision decisions")
  private static let home = WordKey("home")

  func verbLemma(_ i: Int) -> WordKey {
    document.lexicon.verb(of: tokens[i])?.lemma ?? .none
  }

  /// What a legislator helps to do.
  private static let drafting: WordSet = [
    "negotiate", "write", "draft", "include", "craft", "author",
  ]

  /// What is extended in courtesy.
  private static let wishes = WordKey.set(
    """
    invitation invitations condolences condolence gratitude thanks congratulations greetings \
    sympathy sympathies appreciation wishes welcome support apologies apology hand regards \
    felicitations recognition
    """)
  /// "is moving ahead with"
  private static let onward = WordKey.set("ahead")

  /// "is working to open", "are working with partners"
  func worksOn(_ next: Int) -> Bool {
    let i = afterAdverbs(next)
    guard i < tokens.count else { return false }
    return tokens[i].key == .to || tokens[i].key == .with || tokens[i].key == .on
  }

  /// "has worked with the Council to build", "acted to remove": what the work was done for is an act.
  private func worksTo(_ act: Act) -> Bool {
    var next = act.group.tokens.upperBound
    if next < tokens.count, tokens[next].key == .together { next += 1 }
    guard act.group.form == .past || act.group.isPerfect, next < tokens.count,
      tokens[next].key == .with || tokens[next].key == .to,
      let goal = reading.acts(of: act.sentence).first(where: { $0.index > act.index }),
      goal.group.form == .infinitive, goal.group.tokens.lowerBound - next < 16
    else { return false }
    return goal.group.classes.contains(.act)
  }

  /// "Steps were taken", "funds were set aside".
  func subjectHolds(_ act: Act, _ nouns: WordSet) -> Bool {
    act.group.subject?.contains { nouns.contains(tokens[$0].key) } ?? false
  }

  /// "what efforts have been made", "how they are fighting"
  static let many = WordKey("many")
  private static let way = WordKey("way")

  func isIndirectQuestion(_ group: VerbGroup) -> Bool {
    guard group.clauseStart > 0 else { return false }
    let asking = group.clauseStart - 1
    // "once the nets have been mended": to come.
    if [.once, .until, .unless].contains(tokens[asking].key) { return group.form == .present }
    // "That is why we launched", "how many countries have adopted": told as fact.
    if tokens[asking].key == .why, asking > 0,
      tokens[asking - 1].has(.be) || tokens[asking - 1].kind == .possessive
    {
      return false
    }
    if tokens[asking].key == Self.way { return true }
    if tokens[asking].key == .how, group.isProgressive, asking > 0, isTelling(asking - 1),
      !tokens[group.clauseStart].has(.subjectPronoun)
    {
      return false
    }
    if tokens[asking].key == .how, tokens[group.clauseStart].key == Self.many { return false }
    return [.what, .how, .why, .whether, .ifWord].contains(tokens[asking].key)
  }

  private static let telling: WordSet = [
    "discuss", "outline", "explain", "describe", "highlight",
  ]
  /// "discussed how the Council is mending the quay": told as fact.
  private func isTelling(_ i: Int) -> Bool {
    Self.telling.contains(verbLemma(i))
  }

  /// "The command intends to hold three town halls": a plan the release itself tells.
  func planned(_ act: Act) -> Item? {
    let group = act.group
    // "aims to raise funds" tells what a body is for.
    guard group.classes.contains(.intend), act.voice == .release, group.form == .present,
      !isIndirectQuestion(group), !["hope", "seek", "aim"].contains(lemma(group)), !group.isPassive,
      isInstitution(act),
      group.tokens.upperBound < tokens.count, tokens[group.tokens.upperBound].key == .to
    else { return nil }
    return Item(
      type: .measure(.planned),
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: act.subject, cue: group.tokens, voice: act.voice, rule: Cues.planned.id, act: act)
  }

  func hasAgentOrObject(_ act: Act) -> Bool {
    guard let subject = act.group.subject else { return false }
    let first = tokens[subject.lowerBound]
    return !first.has([.subjectPronoun]) || first.has(.determiner) || act.group.isProgressive
      || Self.seizing.contains(lemma(act.group))
  }
}
