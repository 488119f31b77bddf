/// Requests: a party asks another to act.
extension Choice {
  func request(_ act: Act) -> Item? {
    let group = act.group
    // Who is asked, the subject of a passive, need not be a party that acts.
    guard group.form != .infinitive || isPurpose(act),
      group.form != .ing || !isCredited(group),
      !group.isRelative || !group.isPassive && act.subject.contains(where: \.isPerson),
      group.form != .future && group.form != .conditional || act.voice == .release
        || isFirstPerson(act) || !isOwnSide(act, voice(of: act)),
      group.isPassive || isParty(act) || Self.urging.contains(lemma(group))
    else { return nil }
    let next = group.tokens.upperBound
    guard next < tokens.count else { return nil }
    let limit = document.sentences[act.sentence].tokens
    if group.classes.contains(.request) || ["charge", "entrust"].contains(lemma(group)),
      !group.isPassive,
      asks(act, next)
    {
      let by = askers(act)
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit, longest: 4), by: by,
        cue: group.tokens,
        voice: act.voice, rule: Cues.ask.id, act: act)
    }
    if group.classes.contains(.request), group.isPassive, tokens[next].key == .to,
      !isFirstPerson(act), lemma(group) != "require", lemma(group) != "order"
    {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: agent(of: act),
        cue: group.tokens, voice: act.voice, rule: Cues.ask.id, act: act)
    }
    // "he needs to act"
    if lemma(group) == "need", tokens[next].key == .to, group.form == .present,
      act.voice != .release, !isFirstPerson(act),
      let verb = reading.acts(of: act.sentence).first(where: { $0.group.tokens.lowerBound == next }
      ),
      verb.group.classes.isDisjoint(with: .state), !tokens[verb.group.head].has(.be)
    {
      return demand(act, by: voice(of: act))
    }
    if let asked = askedByNoun(act, next) { return asked }
    if group.classes.contains(.restate),
      needsParty(from: next) && lemma(group) != "discuss"
        || renewsCall(act)
    {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: givers(act),
        cue: group.tokens,
        voice: act.voice, rule: Cues.need.id, act: act)
    }
    return nil
  }

  /// Who asks: the subject; of a gerund behind a report the one who reports ("said the port was
  /// full, calling on donors to help").
  private func askers(_ act: Act) -> [Referent] {
    if act.group.form == .ing, case .reported(let speaker) = act.voice,
      act.group.tokens.lowerBound > 0, tokens[act.group.tokens.lowerBound - 1].isMark(.comma)
    {
      return speaker
    }
    return givers(act).isEmpty ? voice(of: act) : givers(act)
  }

  /// "joined colleagues to call for the bill's passage", "continue to urge", "write to ask": what an
  /// encounter or a letter is for.
  func isPurpose(_ act: Act) -> Bool {
    guard Self.purposes.contains(lemma(act.group)),
      let main = reading.acts(of: act.sentence).last(where: {
        $0.group.isFinite && $0.group.tokens.upperBound <= act.group.tokens.lowerBound
      })
    else { return false }
    if main.group.tokens.upperBound == act.group.tokens.lowerBound, main.group.form == .present,
      Self.openings.contains(lemma(main.group))
    {
      return true
    }
    return main.group.form == .past && !main.group.isPassive
      && !tokens[main.group.head].has([.be, .have])
  }
  private static let purposes: WordSet = [
    "call", "urge", "ask", "press", "demand", "encourage", "request", "appeal", "implore",
  ]

  /// What only persons and bodies do, whatever their subject is called.
  private static let urging: WordSet = [
    "urge", "appeal", "plead", "implore", "enjoin", "admonish", "exhort", "entreat",
  ]

  private static let openings: WordSet = ["continue", "write", "want", "wish", "join"]

  /// "reiterated the party's call for", "renewed calls on", "extended an invitation to"
  func renewsCall(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return !act.group.isPassive && act.group.subject != nil
      && (next..<min(next + 6, tokens.count - 1)).contains {
        Self.calls.contains(tokens[$0].key) && tokens[$0 + 1].has([.preposition])
          && tokens[$0 + 1].key != .with
      }
  }
  static let calls = WordKey.set("call calls invitation invitations appeal plea request demand")

  /// Whether the verb's complement asks another to act.
  func asks(_ act: Act, _ next: Int) -> Bool {
    let word = lemma(act.group)
    let token = tokens[next]
    let end = document.sentences[act.sentence].tokens.upperBound
    switch word {
    case "ask":
      return infinitiveFollows(next, end) && !token.isMark(.comma) || token.key == .that
        || (next..<min(next + 6, end)).contains { tokens[$0].key == .forWord }
    case "call":
      if token.key == .on || token.key == .upon || token.key == .up {
        return infinitiveFollows(next, end)
      }
      return token.key == .forWord
    case "press", "lobby", "pressure", "push":
      return token.key == .forWord || infinitiveFollows(next, end)
    case "appeal", "plead", "petition":
      return token.key == .to || token.key == .forWord
        || token.key == .with && infinitiveFollows(next, end)
    case "charge":
      // "charged parents to send their children", not "charged two men with plotting to flee"
      return infinitiveFollows(next, end) && token.key != .to
        && !(next..<min(next + 8, end)).contains { tokens[$0].key == .with }
    case "task", "entrust":
      return infinitiveFollows(next, end)
        || act.group.form == .past
          && (next..<max(next, min(next + 8, end - 1))).contains {
            tokens[$0].key == .with && tokens[$0 + 1].has(.verbIng)
          }
    case "propose" where proposesLaw(act): return false
    case "propose", "recommend", "suggest":
      if token.key == .that, saysOwnFuture(next) { return false }
      return token.key == .to || token.key == .that || infinitiveFollows(next, end)
        || (token.has([.determiner, .verbIng]) || act.group.isProgressive || act.group.isPerfect)
          && word != "suggest"
    case "require":
      return token.kind != .punctuation && token.key != .to && !act.subject.isEmpty
        && act.group.isFinite && act.group.form != .conditional
    case "demand", "request", "urge", "solicit":
      return token.kind != .punctuation || token.isMark(.dollar)
    case "invite":
      return (next..<min(next + 12, end)).contains { tokens[$0].key == .to }
    case "seek" where act.group.form == .ing:
      // "wrote to the Board seeking help"
      return nounIn(next, 4, Self.sought)
    case "seek":
      return token.isWord && token.key != .to && !token.has([.preposition, .subordinator])
        && (act.group.form == .past || act.group.isPerfect) && !act.group.isProgressive
    case "order":
      // "ordered a funeral to be held", "ordered aid to supplement": nobody is asked.
      return token.key == .that || ordersAct(next, end)
        || infinitiveFollows(next, end) && !ordersThing(act)
          && !(next..<end - 1).contains { tokens[$0].key == .to && tokens[$0 + 1].key == .be }
    case "direct", "instruct", "advise":
      return token.key == .that || ordersAct(next, end)
        || infinitiveFollows(next, end) && !ordersThing(act)
    case "remind", "caution":
      // "reminded teachers to arrive early", not "of the need to", "that they are to"
      let joint = (next..<max(next, min(next + 8, end - 1))).first {
        tokens[$0].has([.preposition, .subordinator]) || tokens[$0].kind == .punctuation
      }
      return joint.map { $0 > next && tokens[$0].key == .to && infinitiveFollows($0, end) } ?? false
    case "encourage":
      return infinitiveFollows(next, end)
        || ordersAct(next, end)
    default:
      return infinitiveFollows(next, end)
    }
  }

  /// "thanked the Board for urging divers to rest"
  private func isCredited(_ group: VerbGroup) -> Bool {
    group.tokens.lowerBound > 0 && tokens[group.tokens.lowerBound - 1].key == .forWord
  }

  /// "ordered the immediate repair of the quay"
  private func ordersAct(_ next: Int, _ end: Int) -> Bool {
    guard tokens[next].has(.determiner), next + 3 < end else { return false }
    let noun = NounActs.nouns.contains(tokens[next + 1].key) ? next + 1 : next + 2
    return Self.inquiries.contains(tokens[next + 1].key)
      || NounActs.nouns.contains(tokens[noun].key) && tokens[noun + 1].key == .of
  }
  private static let inquiries = WordKey.set("inquiry enquiry investigation probe audit review")

  private static let sought = WordKey.set(
    "help assistance support clarification information meeting intervention answers advice aid")

  /// "suggested that he will veto": the subject's own act, asked of nobody.
  func saysOwnFuture(_ that: Int) -> Bool {
    that + 2 < tokens.count && tokens[that + 1].has(.subjectPronoun)
      && !tokens[that + 1].has(.determiner) && tokens[that + 2].key == .will
  }

  /// Whether an infinitive stands behind an object: "urged Norway to lift".
  func infinitiveFollows(_ i: Int, _ end: Int) -> Bool {
    var j = i
    while j + 1 < end, j - i < 22 {
      if tokens[j].key == .to, j > i || tokens[i].key == .to {
        let verb = afterAdverbs(j + 1)
        if verb < end, tokens[verb].has([.verbBase, .be]) || tokens[verb].has(.negation) {
          return true
        }
      }
      if tokens[j].isMark(.semicolon) || tokens[j].key == .doubleQuote || tokens[j].has(.modal) {
        return false
      }
      j += 1
    }
    return false
  }

  /// "the need for X to do Y", "the importance of X doing Y" with a party named.
  func needsParty(from next: Int) -> Bool {
    var i = next
    while i < tokens.count, i - next < 5, tokens[i].isWord {
      if tokens[i].key == Self.need, i + 2 < tokens.count, tokens[i + 1].key == .forWord {
        let end = min(tokens.count, i + 16)
        guard
          let to = (i + 2..<end).first(where: {
            tokens[$0].key == .to || tokens[$0].kind == .punctuation
          }),
          tokens[to].key == .to
        else { return false }
        return (i + 2..<to).contains {
          tokens[$0].isCapitalized || tokens[$0].has([.groupNoun])
            || tokens[$0].key == .countries || Self.actors.contains(tokens[$0].key)
        }
      }
      if tokens[i].key == Self.importance, i + 2 < tokens.count, tokens[i + 1].key == .of {
        let end = min(tokens.count, i + 12)
        guard
          let verb = (i + 2..<end).first(where: {
            tokens[$0].has(.verbIng) || tokens[$0].kind == .punctuation
          }),
          tokens[verb].has(.verbIng), !tokens[verb - 1].has(.preposition)
        else { return false }
        return (i + 2..<verb).contains {
          tokens[$0].has([.groupNoun, .country]) || tokens[$0].key == .countries
        }
      }
      i += 1
    }
    return false
  }
  private static let importance = WordKey("importance")
}
