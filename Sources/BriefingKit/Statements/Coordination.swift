/// Acts in a row under one cue: each is an item of its own.
extension Choice {
  /// Further infinitives under one cue, each with an object of its own: "pledged to open a port
  /// and to train divers".
  func coordinated(with item: Item) -> [Item] {
    if case .measure(.ongoing) = item.type { return progressives(with: item) }
    guard case .measure = item.type else {
      let first = reading.act(of: item)
      var more: [Item] = []
      var end = item.tokens.upperBound
      for act in reading.acts(of: item.sentence) {
        let opensClause = promisesThat(act, first)
        let start =
          opensClause
          ? document.adjacentSubjectStart(act.group) : act.group.tokens.lowerBound
        let isGerund = extents.gerundJoint(act, after: item.cue.upperBound) != nil
        guard
          act.group.form == .infinitive
            || isGerund || extents.promisesMore(act, first) || opensClause,
          start > end, start - end <= 3,
          (end..<start).allSatisfy({
            tokens[$0].key == .and || tokens[$0].isMark(.comma)
              || opensClause && tokens[$0].key == .that || isGerund && tokens[$0].key == .to
          }),
          opensClause || isGerund || tokens[start - 1].key == .and || act.group.sharesSubject,
          hasObject(act),
          !isNested(act, in: item)
        else { continue }
        let limit = document.sentences[act.sentence].tokens.upperBound
        var next = item
        let further = isGerund ? extents.nextGerund(behind: act, after: item.cue.upperBound) : nil
        next.tokens = start..<max(start, min(extents.end(of: act, limit: limit), further ?? limit))
        end = next.tokens.upperBound
        more.append(next)
      }
      return more
    }
    return []
  }

  /// "agreed that the Board will meet and that they will open a port": both futures are agreed.
  private func promisesThat(_ act: Act, _ first: Act) -> Bool {
    let that = act.group.clauseStart - 1
    return act.group.form == .future && first.group.classes.contains(.pledge) && that > 0
      && tokens[that].key == .that && tokens[that - 1].key == .and
  }

  /// Whether an infinitive without "to" goes on with one inside a request, not with the request's
  /// own: "urged the Board to keep working to strengthen the union and protect the vote". What is
  /// pledged so is mostly pledged for itself.
  func isNested(_ act: Act, in item: Item) -> Bool {
    guard act.group.sharesSubject, case .request = item.type else { return false }
    let inner = reading.acts(of: act.sentence).filter {
      $0.group.form == .infinitive && !$0.group.sharesSubject
        && $0.group.tokens.lowerBound >= item.cue.upperBound
        && $0.group.tokens.lowerBound < act.group.tokens.lowerBound
        && !(Self.aspects.contains(lemma($0.group))
          && tokens[$0.group.tokens.upperBound].key == .to)
    }
    return inner.count > 1
  }

  /// Verbs behind which the next infinitive tells the act: "agreed to continue to widen".
  private static let aspects: WordSet = ["continue", "begin", "start", "help", "seek", "try"]
}
