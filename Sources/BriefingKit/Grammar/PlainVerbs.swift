/// Verbs without an auxiliary, told from nouns and adjectives by their neighbours.
extension VerbReader {
  /// A verb without auxiliaries.
  func plainVerb(
    at i: Int, in range: Range<Int>, after groups: [VerbGroup]
  ) -> VerbGroup? {
    let token = tokens[i]
    var before = i - 1
    while before >= range.lowerBound, tokens[before].isWord,
      words.isManner(tokens[before])
        || (tokens[before].has(.adverb) && !tokens[before].has([.preposition, .relative]))
    {
      before -= 1
    }
    guard before >= range.lowerBound else {
      if token.has(.verbIng) { return make(i..<i + 1, head: i, form: .ing) }
      return token.has([.verbPast, .verbParticiple])
        ? make(i..<i + 1, head: i, form: .participle) : nil
    }
    if token.has(.verbIng) {
      return tokens[before].has([.determiner, .possessivePronoun, .adjective])
        ? nil : make(i..<i + 1, head: i, form: .ing)
    }
    if token.has([.verbPast, .verbParticiple]) {
      return pastVerb(at: i, behind: before, in: range, after: groups)
    }
    if token.has(.verbS) { return thirdPerson(at: i, behind: before, in: range, after: groups) }
    return token.has(.verbBase) ? baseForm(at: i, behind: before, in: range, after: groups) : nil
  }

  /// "The Board opens", a form in `-s` that may be a plural noun.
  private func thirdPerson(
    at i: Int, behind before: Int, in range: Range<Int>, after groups: [VerbGroup]
  ) -> VerbGroup? {
    let (token, previous) = (tokens[i], tokens[before])
    guard isSubjectEnd(previous, at: before), i + 1 < range.upperBound else { return nil }
    let next = tokens[i + 1]
    if isPluralNoun(i, behind: before, in: range) { return nil }
    // "This order bans nets, restricts hooks, and widens the quay": a verb goes on with one of
    // its form.
    let mayBeNoun = token.has([.common, .eventNoun, .groupNoun])
    let goesOn =
      next.isWord && before > range.lowerBound
      && (!mayBeNoun && previous.isMark(.comma) && groups.last?.form == .present
        && groups.last?.tokens.count == 1
        || groups.isEmpty && before - 1 == range.lowerBound && tokens[before - 1].has(.determiner)
          && (!mayBeNoun || tokens[before - 1].key == .this))
    guard
      goesOn
        || next.has([
          .determiner, .preposition, .possessivePronoun, .adverb, .subordinator, .adjective,
          .objectPronoun, .groupNoun,
        ])
        || next.key == .to || next.isCapitalized || !next.isWord || words.isManner(next)
        || Self.plain.contains(token.key)
        || Self.transitive.contains(token.key) && next.isWord
          && words.atomEnd[before] == before + 1
    else { return nil }
    if hasOpenFinite(before: i, groups: groups, range: range),
      !previous.has([.relative, .subjectPronoun])
    {
      return nil
    }
    return make(i..<i + 1, head: i, form: .present)
  }

  /// "They open", "The Democrats call on", "to close … and open": a base form without its "to".
  private func baseForm(
    at i: Int, behind before: Int, in range: Range<Int>, after groups: [VerbGroup]
  ) -> VerbGroup? {
    let (token, previous) = (tokens[i], tokens[before])
    if previous.has(.subjectPronoun), !previous.has(.determiner) {
      return make(i..<i + 1, head: i, form: .present)
    }
    // "The Democrats call on the Minister": a plural that asks.
    if i + 1 < range.upperBound, isPlural(previous, at: before),
      !document.lexicon.verbClass(of: token).isDisjoint(with: [.request, .restate]),
      tokens[i + 1].has([.preposition, .determiner, .possessivePronoun]),
      !hasOpenFinite(before: i, groups: groups, range: range)
    {
      return make(i..<i + 1, head: i, form: .present)
    }
    // "the divers in Lima stand ready to"
    if i + 2 < range.upperBound, tokens[i + 2].key == .to,
      Cues.readiness.contains(tokens[i + 1].key),
      !hasOpenFinite(before: i, groups: groups, range: range)
    {
      return make(i..<i + 1, head: i, form: .present)
    }
    if i + 2 < range.upperBound, tokens[i + 1].key == .to, tokens[i + 2].has(.verbBase),
      Self.lasting.contains(token.key), isPluralSubject(before, in: range),
      !hasOpenFinite(before: i, groups: groups, range: range)
    {
      return make(i..<i + 1, head: i, form: .present)
    }
    if previous.key == .and, i + 1 < range.upperBound,
      let verb = resumed(at: i, groups) ?? wished(at: i, groups)
    {
      return verb
    }
    // "to prioritize … and ensure …": coordinated with an infinitive or after a modal.
    if previous.has(.coordinator) || previous.isMark(.comma), let last = groups.last,
      last.form == .infinitive || last.form == .future || last.form == .conditional,
      i + 1 < range.upperBound,
      tokens[i + 1].has([.determiner, .possessivePronoun, .adjective, .objectPronoun])
        || !tokens[i + 1].has(.closed) && tokens[i + 1].isWord
        || tokens[i + 1].has(.preposition)
          && (!token.has([.eventNoun, .common]) || worksWith(i))
        || tokens[i + 1].key == .to && i + 2 < range.upperBound
          && tokens[i + 2].has(.verbBase),
      !token.has([.eventNoun, .pledgeNoun]) || worksWith(i)
    {
      var group = make(i..<i + 1, head: i, form: last.form)
      group.sharesSubject = true
      group.isPossible = last.isPossible
      return group
    }
    return nil
  }

  /// Verbs that are no nouns and take any object: "The Board provides health care".
  private static let transitive = WordKey.set(
    "provides gives awards distributes manufactures conducts operates administers funds")
  /// Verbs that are no nouns, with whatever behind them: "says", "remains committed to".
  private static let plain = WordKey.set("says remains")

  private func isPlural(_ token: Token, at i: Int) -> Bool {
    guard token.isWord, token.isCapitalized || words.atomEnd[i] == i + 1 else {
      return false
    }
    return document.release.text[token.end - 1] == UInt8(ascii: "s")
  }

  /// Whether a new subject follows "and": an article, a pronoun, a name, or the verb at once.
  func opensClause(_ j: Int, _ verb: Int) -> Bool {
    guard j < verb else { return true }
    let token = tokens[j]
    return token.has([.determiner, .subjectPronoun, .possessivePronoun, .adverb, .preposition])
      || token.isCapitalized || words.isAtom(j) || words.isManner(token)
  }

  /// Whether a noun that may be a subject ends at the token.
  func isSubjectEnd(_ token: Token, at i: Int) -> Bool {
    if token.has([.relative, .subjectPronoun]) { return true }
    if words.atomEnd[i] == i + 1 { return true }
    if token.isMark(.comma) || token.isMark(.closeParen) || token.has(.coordinator) { return true }
    guard token.isWord, !token.has(.closed) else { return false }
    return !token.has([.adjective, .possessivePronoun])
  }

  /// Whether the clause already has a finite verb that a further one would need a joint for.
  func hasOpenFinite(before i: Int, groups: [VerbGroup], range: Range<Int>) -> Bool {
    guard let last = groups.last(where: \.isFinite) else { return false }
    var j = last.tokens.upperBound
    while j < i {
      if words.isAtom(j) {
        j = words.atomEnd[j]
        continue
      }
      let token = tokens[j]
      if token.kind == .punctuation, !token.isMark(.openParen), !token.isMark(.closeParen),
        !token.isMark(.dollar), !token.isMark(.percent)
      {
        return false
      }
      if token.has(.relative) || token.key == .but { return false }
      if token.key == .and || token.key == .or, opensClause(j + 1, i) { return false }
      if token.has(.subordinator), !token.has(.preposition) || token.key == .that { return false }
      if token.has([.subjectPronoun]), !token.has([.determiner, .objectPronoun]) { return false }
      j += 1
    }
    // "said the government launched": speech verbs take a clause without "that", unless they tell
    // what of: "spoke about the boats donated by Norway".
    let object = tokens[last.tokens.upperBound]
    return !last.classes.contains(.speech)
      || object.has(.preposition) && !object.has([.determiner, .subordinator, .adverb])
  }
}
