/// Requests: a party asks another to act.
extension Choice {
  func request(_ act: Act) -> Item? {
    let group = act.group
    guard group.form != .infinitive, !group.isRelative, isParty(act) else { return nil }
    let next = group.tokens.upperBound
    guard next < tokens.count else { return nil }
    let limit = document.sentences[act.sentence].tokens
    if group.classes.contains(.request), !group.isPassive, asks(act, next) {
      let by = givers(act).isEmpty ? voice(of: act) : givers(act)
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit, longest: 4), by: by,
        cue: group.tokens,
        voice: act.voice, rule: Cues.ask.id, act: act)
    }
    if group.classes.contains(.request), group.isPassive, tokens[next].key == .to,
      act.voice == .release, lemma(group) != "require", lemma(group) != "order"
    {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: agent(of: act),
        cue: group.tokens, voice: act.voice, rule: Cues.ask.id, act: act)
    }
    if group.classes.contains(.restate), needsParty(from: next) {
      return Item(
        type: .request, tokens: extents.extent(of: act, within: limit), by: givers(act),
        cue: group.tokens,
        voice: act.voice, rule: Cues.need.id, act: act)
    }
    return nil
  }

  /// Whether the verb's complement asks another to act.
  func asks(_ act: Act, _ next: Int) -> Bool {
    let word = lemma(act.group)
    let token = tokens[next]
    let end = document.sentences[act.sentence].tokens.upperBound
    switch word {
    case "ask":
      return infinitiveFollows(next, end) && !token.isMark(.comma) || token.key == .forWord
        || token.key == .that
    case "call":
      if token.key == .on || token.key == .upon || token.key == .up {
        return infinitiveFollows(next, end)
      }
      return token.key == .forWord
    case "press", "lobby", "pressure", "push":
      return token.key == .forWord || infinitiveFollows(next, end)
    case "appeal", "plead", "petition":
      return token.key == .to || token.key == .forWord
    case "propose", "recommend", "suggest":
      if token.key == .that, saysOwnFuture(next) { return false }
      return token.key == .to || token.key == .that || infinitiveFollows(next, end)
        || token.has([.determiner, .verbIng]) && word != "suggest"
    case "require":
      return token.kind != .punctuation && token.key != .to && !act.subject.isEmpty
    case "demand", "request", "urge":
      return token.kind != .punctuation
    case "invite", "encourage", "advise", "instruct", "direct", "order", "task", "implore", "beg",
      "beseech", "exhort":
      return infinitiveFollows(next, end)
    default:
      return infinitiveFollows(next, end)
    }
  }

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
            || tokens[$0].key == Self.countries
        }
      }
      i += 1
    }
    return false
  }
  static let countries = WordKey("countries")
}
