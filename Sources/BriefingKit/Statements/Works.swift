/// Works and what goes on: acts told of the works themselves or by a verb of going on.
extension Choice {
  /// "continues to travel", "work continues on", "is under construction": a present that goes on.
  func isUnderWay(_ act: Act) -> Bool {
    let group = act.group
    let next = group.tokens.upperBound
    guard next < tokens.count else { return false }
    if tokens[group.head].has(.be) {
      return isUnderWayPhrase(next) || isAvailable(next, act) || isInProcess(act)
    }
    return ["continue", "begin", "start"].contains(lemma(group))
  }

  /// "has started distributing seed"
  func hasBegun(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return ["begin", "start"].contains(lemma(act.group)) && next < tokens.count
      && (tokens[next].has(.verbIng) || tokens[next].key == .to)
  }

  /// "is in the process of widening the quay"
  func isInProcess(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    let sentence = document.sentences[act.sentence].tokens
    guard
      let of = sentence.clamped(to: next..<next + 6).dropLast().first(where: {
        tokens[$0].key == .of
      }), tokens[of - 1].key == Self.process, tokens[of + 1].has(.verbIng)
    else { return false }
    return document.lexicon.verbClass(of: tokens[of + 1]).contains(.act)
      || Cues.light[verbLemma(of + 1)] != nil
  }
  private static let process = WordKey("process")

  func isUnderWayPhrase(_ i: Int) -> Bool {
    var next = i
    if tokens[next].has(.adverb), !Self.underway.contains(tokens[next].key) { next += 1 }
    guard next < tokens.count else { return false }
    if Self.underway.contains(tokens[next].key) { return true }
    if tokens[next].key == .inWord, next + 1 < tokens.count {
      return tokens[next + 1].key == Self.progress
    }
    return tokens[next].key == .under && next + 1 < tokens.count
      && Self.building.contains(tokens[next + 1].key)
  }
  private static let progress = WordKey("progress")
  static let underway = WordKey.set("underway progressing ongoing")
  static let building = WordKey.set("construction way development preparation renovation repair")

  /// "is financed by the Council and implemented by the Board": what goes on by somebody named.
  func isCarriedOn(_ act: Act) -> Bool {
    Self.carrying.contains(lemma(act.group)) && !agent(of: act).isEmpty
  }
  private static let carrying: WordSet = [
    "finance", "fund", "implement", "sponsor", "co-finance", "co-fund", "bankroll",
  ]

  /// Whether works themselves are the subject: "Work continues on the line", "repairs are under way".
  func isWork(_ act: Act) -> Bool {
    guard let subject = act.group.subject, !isTalk(subject),
      Self.works.contains(tokens[head(of: subject)].key) || !isInstitution(act)
    else { return false }
    let going =
      isUnderWay(act) || lemma(act.group) == "progress" && act.group.isProgressive
      || hasReached(act)
    return going && (holdsWork(act) || tokens[act.group.head].has(.be) && !subject.isEmpty)
  }

  private func holdsWork(_ act: Act) -> Bool {
    act.group.subject?.contains {
      Self.works.contains(tokens[$0].key) || NounActs.nouns.contains(tokens[$0].key)
    } ?? false
  }
  static let works = WordKey.set(
    """
    work works construction repairs rehabilitation installation replacement preparations training \
    procurement distribution drilling excavation upgrading upgrades testing recruitment rollout \
    roll-out vaccination registration
    """)

  /// "works have reached 70 percent"
  func hasReached(_ act: Act) -> Bool {
    lemma(act.group) == "reach" && act.group.isPerfect && holdsWork(act)
  }

  /// "broke its promise by closing the port": an act by which an institution does what is none.
  func way(_ act: Act) -> Item? {
    let by = act.group.tokens.lowerBound - 1
    guard act.group.form == .ing, by > 0, tokens[by].key == .by,
      isAct(act), hasObject(act),
      let main = reading.acts(of: act.sentence).last(where: {
        $0.index < act.index && $0.group.isFinite
      }),
      main.group.form == .past || main.group.form == .present, !main.group.isPassive,
      !main.group.isPossible, isInstitution(main), item(main) == nil,
      tokens[by - 1].key == NounActs.including
        || (lemma(main.group) == "lead"
          || main.group.classes.isDisjoint(with: [.speech, .restate, .courtesy, .meet]))
          && !reading.acts(of: act.sentence).contains(where: {
            $0.group.form == .infinitive && $0.index > main.index && $0.index < act.index
          })
    else { return nil }
    let isOver = main.group.form == .past && !main.group.isProgressive || main.group.isPerfect
    let limit = document.sentences[act.sentence].tokens.upperBound
    return Item(
      type: .measure(isOver ? .completed : .ongoing),
      tokens: act.group.tokens.lowerBound..<extents.end(of: act, limit: limit), by: doers(main),
      cue: act.group.tokens, voice: act.voice, rule: isOver ? Cues.done.id : Cues.underWay.id,
      act: act)
  }

  /// Verbs that act as their objects do: "getting nets off the reef".
  private static let lightVerbs: WordSet = ["get", "hold", "put", "bring", "make", "take", "keep"]

  /// "is building a port, training divers, and dredging the river": acts that share the "is".
  func progressives(with item: Item) -> [Item] {
    let group = reading.act(of: item).group
    guard group.isProgressive, !group.isPassive else { return [] }
    var more: [Item] = []
    var end = item.tokens.upperBound
    var closed = false
    for act in reading.acts(of: item.sentence) where act.group.tokens.lowerBound > end {
      let start = act.group.tokens.lowerBound
      guard act.group.form == .ing, start - end <= 2,
        (end..<start).allSatisfy({
          tokens[$0].key == .and || tokens[$0].isMark(.comma) || tokens[$0].isMark(.semicolon)
        }),
        act.group.classes.contains(.act) || Self.lightVerbs.contains(lemma(act.group)),
        hasObject(act)
      else { break }
      closed = closed || tokens[start - 1].key == .and
      var next = item
      let limit = document.sentences[act.sentence].tokens.upperBound
      next.tokens = start..<extents.end(of: act, limit: limit)
      end = next.tokens.upperBound
      more.append(next)
    }
    return closed ? more : []
  }
}
