/// Commitments told by a noun: "reaffirmed their shared commitment to", "confirmed their plans to".
extension Choice {
  /// "their shared commitment to", "readiness to", "resolve to": within a few words, before any verb.
  func namesCommitment(from start: Int) -> Bool {
    var i = start
    while i < tokens.count, i - start < 9, tokens[i].isWord || tokens[i].kind == .possessive {
      if tokens[i].has(.pledgeNoun) {
        return i + 1 < tokens.count
          && (tokens[i + 1].key == .to || tokens[i + 1].key == .of || tokens[i + 1].key == .that
            || tokens[i + 1].key == .forWord && i + 2 < tokens.count && tokens[i + 2].has(.verbIng))
      }
      if tokens[i].has([.be, .have, .modal, .relative]) && !tokens[i].has(.determiner) {
        return false
      }
      if tokens[i].has(.preposition), !tokens[i].has(.determiner), tokens[i].key != .of {
        return false
      }
      i += 1
    }
    return false
  }

  /// "It was agreed that a commission would be set up", "An agreement was reached on opening a school",
  /// "They agreed on the removal of the fee", "Both countries will open a school": a pledge by both.
  func agreement(_ act: Act) -> Item? {
    let group = act.group
    let next = group.tokens.upperBound
    guard next + 1 < tokens.count, !group.isNegated, !group.isPossible, group.isFinite else {
      return nil
    }
    let isAgreed: Bool
    switch (lemma(group), group.isPassive) {
    case ("agree", true), ("decide", true):
      isAgreed =
        group.subject.map { tokens[$0.lowerBound].key == Self.it } ?? false
        && (tokens[next].key == .to || tokens[next].key == .that && futureFollows(next, in: act)
          || isOnAct(next))
    case ("agree", false): isAgreed = isOnAct(next)
    case ("reach", true):
      isAgreed =
        subjectHolds(act, Self.agreements) && (tokens[next].key == .to || tokens[next].key == .on)
    default:
      isAgreed =
        group.form == .future && !group.isPassive && act.voice == .release && isOfBoth(act)
        && group.classes.isDisjoint(with: [.meet, .attend, .speech, .state])
        && !tokens[group.head].has([.be, .have])
    }
    guard isAgreed else { return nil }
    return Item(
      type: .pledge,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: group.isPassive ? reading.referents.sides.parties(true) : givers(act),
      cue: group.tokens, voice: act.voice, rule: Cues.commit.id, act: act)
  }
  private static let agreements = WordKey.set("agreement agreements understanding consensus")

  /// "on opening a school", "on the removal of the fee": what is agreed on is an act.
  func isOnAct(_ next: Int) -> Bool {
    guard tokens[next].key == .on || tokens[next].key == .upon else { return false }
    return tokens[next + 1].has(.verbIng) || namesAct(from: next + 1)
  }

  /// "the repatriation of forty divers"
  func namesAct(from start: Int) -> Bool {
    (start..<max(start, min(start + 4, tokens.count - 1))).contains {
      NounActs.nouns.contains(tokens[$0].key) && !tokens[$0].isCapitalized
        && tokens[$0 + 1].key == .of
    }
  }

  private static let pairs = WordKey.set(
    "countries nations states institutions universities organizations organisations ministries")

  /// "Both countries", "The two sides", "The parties"
  func isOfBoth(_ act: Act) -> Bool {
    guard let subject = act.group.subject, subject.count < 5 else { return false }
    return subject.contains {
      [.both, .sides, .parties].contains(tokens[$0].key)
        || $0 > subject.lowerBound && tokens[$0 - 1].key == .two
          && Self.pairs.contains(tokens[$0].key)
    }
  }

  /// Whether the verb's first object is a commitment; one that is discussed must be the parties' own.
  func commitsAtOnce(_ act: Act, _ next: Int) -> Bool {
    (namesCommitment(from: next) || sharesOwner(next, act))
      && (lemma(act.group) != "discuss" || tokens[next].has(.possessivePronoun))
  }

  /// "reaffirmed their support for the alliance and commitment to widening the quay"
  private func sharesOwner(_ next: Int, _ act: Act) -> Bool {
    let end = min(next + 16, document.sentences[act.sentence].tokens.upperBound)
    guard next + 2 < end, tokens[next].has(.possessivePronoun) else { return false }
    return (next + 2..<end).contains {
      tokens[$0].has(.pledgeNoun) && tokens[$0 - 1].key == .and && namesCommitment(from: $0)
    }
  }

  /// "discussed the harvest and their shared commitment to opening": a commitment that comes last.
  func laterCommitment(_ act: Act) -> Int? {
    let start = act.group.tokens.upperBound
    let end = min(start + 32, document.sentences[act.sentence].tokens.upperBound)
    guard start + 2 < end, !commitsAtOnce(act, afterAdverbs(start)),
      let own = (start + 2..<end).first(where: {
        tokens[$0].has(.possessivePronoun)
          && (tokens[$0 - 1].key == .and || tokens[$0 - 1].key == NounActs.including)
      }), namesCommitment(from: own),
      !reading.acts(of: act.sentence).contains(where: {
        $0.group.isFinite && $0.index > act.index && $0.group.head < own
      })
    else { return nil }
    return own
  }

  /// "confirmed their plans to expand"
  func namesPlans(_ next: Int) -> Bool {
    let start = next < tokens.count && tokens[next].has(.possessivePronoun) ? next + 1 : next
    return start + 2 < tokens.count && tokens[start].key == Self.plans
      && tokens[start + 1].key == .to && tokens[start + 2].has(.verbBase)
  }
}
