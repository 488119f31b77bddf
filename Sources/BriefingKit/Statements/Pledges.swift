/// Pledges: cues of commitment, restated commitments, readiness and plans.
extension Choice {
  func pledge(_ act: Act) -> Item? {
    let group = act.group
    let limit = document.sentences[act.sentence].tokens
    if let item = agreement(act) { return item }
    if let rule = pledgeCue(act) {
      guard
        isParty(act) || owner(of: act, rule) != nil
          || Self.vowing.contains(lemma(group)) && group.form != .present && hasObject(act),
        !group.isRelative || mayCommit(aside: act, rule)
      else { return nil }
      if group.isPerfect, group.form == .past { return nil }
      let speakers = tellsOfOther(act) ? [] : voice(of: act)
      var by = owner(of: act, rule) ?? (speakers.isEmpty ? givers(act) : speakers)
      // "I am pleased to announce": the author's own.
      if by.isEmpty, group.form == .infinitive { by = author }
      let own = rule == Cues.ready.id || rule == Cues.intend.id
      var words = extents.extent(of: act, within: limit, longest: own ? 24 : 3)
      if rule == Cues.restate.id, let own = laterCommitment(act) {
        var last = act
        last.group.tokens = own..<own + 1
        words = own..<extents.end(of: last, limit: limit.upperBound)
      }
      return Item(
        type: .pledge, tokens: words, by: by, cue: group.tokens, voice: act.voice, rule: rule,
        act: act)
    }
    return nil
  }

  /// "The project demonstrates the Council's commitment": what is shown is promised by nobody.
  private static let showing: WordSet = ["demonstrate", "show", "signal"]

  /// "Berg, who pledged to mend the quay": not "the deputy of the bill which promises an agency".
  private func mayCommit(aside act: Act, _ rule: Rule.ID) -> Bool {
    guard rule == Cues.commit.id else { return act.subject.contains(where: \.isPerson) }
    return (act.group.form == .past || act.group.isPerfect) && isParty(act)
  }

  /// What only persons and bodies do, whatever their subject is called.
  private static let vowing: WordSet = ["pledge", "promise", "vow"]

  /// Whether somebody's own statement tells what another does: "Berg pledged", "they agreed".
  func tellsOfOther(_ act: Act) -> Bool {
    guard act.voice == .release, !isFirstPerson(act), let words = act.group.subject else {
      return false
    }
    return act.subject.contains {
      switch $0 {
      case .person: true
      case .body, .country: !isStatement
      case .nation, .phrase: false
      }
    }
      || words.count == 1 && [.they, Self.it].contains(tokens[words.lowerBound].key)
  }

  /// "underscored the President's commitment": the commitment is the person's it belongs to.
  func owner(of act: Act, _ rule: Rule.ID) -> [Referent]? {
    // "The meeting highlights the Council's commitment" tells what the meeting means.
    guard rule == Cues.restate.id, isParty(act) || act.group.form != .present else { return nil }
    let start = act.group.tokens.upperBound
    let end = min(start + 12, document.sentences[act.sentence].tokens.upperBound)
    guard start < end, let noun = (start..<end).first(where: { tokens[$0].has(.pledgeNoun) }),
      let mark = (start..<noun).last(where: { tokens[$0].kind == .possessive })
    else { return nil }
    // "The trip underscored the Council's commitment": no subject that could commit itself.
    let mayBeBody = !isParty(act)
    let owners = reading.referents.resolve(start..<mark).filter {
      if case .body = $0 { mayBeBody } else { $0.isPerson }
    }
    return owners.isEmpty ? nil : owners
  }

  func pledgeCue(_ act: Act) -> Rule.ID? {
    let group = act.group
    let next = afterAdverbs(group.tokens.upperBound)
    guard next < tokens.count else { return nil }
    if group.form == .infinitive, lemma(group) == "announce", announcesGift(next, act) {
      return Cues.commit.id
    }
    if group.form == .infinitive, !(group.classes.contains(.restate) && namesCommitment(from: next))
    {
      return nil
    }
    // "is committed to", "stands ready to", "remains determined to"
    if group.isPassive, Cues.readiness.contains(tokens[group.head].key), tokens[next].key == .to,
      next + 1 < tokens.count, tokens[next + 1].isWord
    {
      return Cues.ready.id
    }
    if Cues.readiness.contains(tokens[next].key), afterAdverbs(next + 1) < tokens.count,
      tokens[afterAdverbs(next + 1)].key == .to,
      isCopula(group)
    {
      return Cues.ready.id
    }
    if group.classes.contains(.restate) || lemma(group) == "announce", !group.isPassive,
      !Self.showing.contains(lemma(group)),
      commitsAtOnce(act, next) || laterCommitment(act) != nil
    {
      return Cues.restate.id
    }
    if group.isPassive { return nil }
    if group.classes.contains(.pledge), !isAttribute(group), commits(act, next) {
      return Cues.commit.id
    }
    if group.classes.contains(.intend),
      tokens[next].key == .to
        || lemma(group) == "plan" && group.isProgressive && tokens[next].has(.determiner),
      group.form != .ing || group.isProgressive
    {
      let spoken =
        act.voice != .release || isFirstPerson(act) || act.subject.contains(where: \.isPerson)
        || act.subject.count > 1 || isOfBoth(act)
      guard spoken,
        lemma(group) != "aim" || isFirstPerson(act) || act.subject.contains(where: isNamed),
        lemma(group) != "hope", lemma(group) != "seek"
      else { return nil }
      let speakers = voice(of: act)
      return isOwnSide(act, speakers) || act.voice == .release ? Cues.intend.id : nil
    }
    if lemma(group) == "announce", announcesGift(next, act) { return Cues.commit.id }
    if lemma(group) == "give", next + 3 < tokens.count,
      let noun = (next..<next + 3).first(where: { Self.assurances.contains(tokens[$0].key) }),
      [.of, .that].contains(tokens[noun + 1].key)
    {
      return Cues.commit.id
    }
    if lemma(group) == "accept", nounIn(next, 4, Self.invitations) { return Cues.commit.id }
    if ["announce", "reveal", "unveil"].contains(lemma(group)), next + 1 < tokens.count,
      tokens[next].key == Self.plans, [.to, .forWord].contains(tokens[next + 1].key)
    {
      return Cues.commit.id
    }
    if group.classes.contains(.restate), namesPlans(next) { return Cues.intend.id }
    return nil
  }

  /// "divers offering help": the word before the gerund is what it is of.
  private func isAttribute(_ group: VerbGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    return group.form == .ing && group.tokens.count == 1 && before >= 0 && tokens[before].isWord
      && !tokens[before].has([.preposition, .coordinator, .subordinator, .adverb])
  }

  private func isNamed(_ referent: Referent) -> Bool {
    if case .phrase = referent { false } else { true }
  }

  func lemma(_ group: VerbGroup) -> WordKey {
    document.lexicon.verb(of: tokens[group.head])?.lemma ?? .none
  }

  func isCopula(_ group: VerbGroup) -> Bool {
    tokens[group.head].has(.be) || ["remain", "stand", "stay"].contains(lemma(group))
  }

  func afterAdverbs(_ i: Int) -> Int {
    var j = i
    while j < tokens.count, tokens[j].isWord, tokens[j].has(.adverb),
      !tokens[j].has([.verbBase, .preposition])
    { j += 1 }
    return j
  }

  /// Whether a verb of pledging has a complement that commits.
  func commits(_ act: Act, _ next: Int) -> Bool {
    let word = lemma(act.group)
    let token = tokens[next]
    switch word {
    case "foreshadow":
      return token.kind != .punctuation
    case "agree", "volunteer", "resolve":
      if token.key == .to {
        return next + 1 < tokens.count && tokens[next + 1].isWord
          && !tokens[next + 1].isCapitalized
          && (!tokens[next + 1].has([.determiner, .possessivePronoun])
            || word == "agree" && namesAct(from: next + 1))
      }
      // "agreed for their teams to meet", "agreed their teams will meet"
      if token.key == .forWord || token.key == .with {
        return infinitiveFollows(next, document.sentences[act.sentence].tokens.upperBound)
      }
      return (token.key == .that || token.has(.possessivePronoun)) && futureFollows(next, in: act)
    case "decide":
      // What two decide together they have agreed to do.
      return token.key == .to
        && (act.voice == .release && (act.subject.count > 1 || isJoint(act))
          || act.voice != .release && act.group.isPerfect && act.group.form == .present
            && isInstitution(act) && isOwnSide(act, voice(of: act)))
    case "assure", "reassure":
      // "…, the Secretary assured": what was assured stands before.
      return token.kind != .punctuation
    case "offer":
      if token.key == .to { return true }
      return !act.group.isPerfect && !nounIn(next, 12, Self.past) && nounIn(next, 6, Cues.help)
    case "undertake":
      return token.key == .to
    case "commit":
      // "has committed $5 million", "committed $5 million last year": given already.
      let gives =
        (act.group.isPerfect || nounIn(next, 12, Self.past)) && nounIn(next, 4, Self.sums)
      return token.key == .to || !token.has(.preposition) && !gives
    case "pledge", "promise", "vow", "guarantee":
      return true
    default:
      return token.key == .to || token.key == .that
    }
  }

  /// "They", "the sides", "both ministers"
  private func isJoint(_ act: Act) -> Bool {
    act.group.subject.map { words in
      words.contains {
        tokens[$0].key == .they || tokens[$0].key == .sides || tokens[$0].key == .parties
          || tokens[$0].key == .both
      }
    } ?? false
  }

  func nounIn(_ start: Int, _ count: Int, _ nouns: WordSet) -> Bool {
    (start..<min(start + count, tokens.count)).contains { nouns.contains(tokens[$0].key) }
  }

  func futureFollows(_ i: Int, in act: Act) -> Bool {
    reading.acts(of: act.sentence).contains {
      // "agreed that Congress must act" is an opinion.
      $0.group.tokens.lowerBound >= i && !$0.group.isPossible
        && ($0.group.form == .future || $0.group.form == .conditional)
    }
  }

  /// "announced plans to", "announced that it plans to", "announced $5 million".
  func announcesGift(_ next: Int, _ act: Act) -> Bool {
    var i = next
    while i < tokens.count, i - next < 6,
      tokens[i].kind != .punctuation || tokens[i].isMark(.dollar)
        || i + 1 < tokens.count && tokens[i + 1].kind == .number
    {
      if tokens[i].key == .that, i == next {
        return i + 3 < tokens.count && (i + 1..<i + 4).contains { tokens[$0].key == Self.plans }
      }
      if tokens[i].key == Self.plans { return i + 1 < tokens.count && tokens[i + 1].key == .to }
      if tokens[i].isMark(.dollar) || tokens[i].has(.magnitude) { return true }
      if Self.gifts.contains(tokens[i].key) { return true }
      i += 1
    }
    return false
  }
  private static let assurances = WordKey.set("assurance assurances")
  private static let invitations = WordKey.set("invitation invitations")
  static let plans = WordKey("plans")
  private static let sums = WordKey.set("$ million billion")
  private static let past = WordKey.set("last ago")
  private static let gifts = WordKey.set("contribution funding package allocation")
}
