/// Verbs in the past, told from participles by what stands around them.
extension VerbReader {
  /// "The Board opened", or a participle that has the same form: "the quay opened by the Board".
  func pastVerb(
    at i: Int, behind before: Int, in range: Range<Int>, after groups: [VerbGroup]
  ) -> VerbGroup? {
    let (token, previous) = (tokens[i], tokens[before])
    if previous.has(.determiner), !previous.has([.subjectPronoun, .relative]) { return nil }
    if previous.has(.possessivePronoun) || previous.kind == .possessive { return nil }
    if previous.has(.preposition), !previous.has([.subordinator, .relative]) {
      return nil
    }
    // "the increased, sustained delivery"
    if previous.isMark(.comma), before - 2 >= range.lowerBound, i + 1 < range.upperBound,
      tokens[before - 1].has([.verbParticiple, .adjective]),
      tokens[before - 2].has(.determiner), tokens[i + 1].isWord, !tokens[i + 1].has(.closed)
    {
      return nil
    }
    if !token.has(.verbPast) { return make(i..<i + 1, head: i, form: .participle) }
    // A noun that follows at once makes it an adjective: "displaced persons".
    if previous.kind == .punctuation || previous.has([.coordinator, .demonym, .adjective])
      || token.key == Self.elected,
      i + 1 < range.upperBound,
      tokens[i + 1].isWord, tokens[i + 1].has([.groupNoun]), !tokens[i + 1].has(.closed),
      document.lexicon.verbClass(of: token).isDisjoint(with: [.request, .meet, .courtesy]),
      !isSaid(token, behind: before, in: range)
    {
      return nil
    }
    let follower = i + 1 < range.upperBound ? tokens[i + 1] : token
    let reduced =
      previous.isWord && !previous.isCapitalized && !previous.has(.closed)
      && follower.has(.preposition) && groups.last?.form == .ing
    let first = !clauseHasFinite(before: i, groups: groups)
    if previous.isMark(.comma) && first || reduced, token.has(.verbParticiple),
      closesAside(i, in: range)
    {
      return make(i..<i + 1, head: i, form: .participle)
    }
    if token.has(.verbParticiple), hasAgent(i, in: range) || isAbsolute(before, in: range) {
      return make(i..<i + 1, head: i, form: .participle)
    }
    // "to be widened and deepened": the second participle has the first's "be".
    if token.has(.verbParticiple), previous.key == .and, let last = groups.last, last.isPassive,
      last.tokens.upperBound == before,
      document.lexicon.verbClass(of: token).isDisjoint(with: VerbClass.telling)
    {
      return make(i..<i + 1, head: i, form: .participle)
    }
    let negated = (before..<i).contains { denies($0) }
    let open = !hasOpenFinite(before: i, groups: groups, range: range)
    return make(
      i..<i + 1, head: i, form: open || !token.has(.verbParticiple) ? .past : .participle,
      negated: negated)
  }

  /// "the Chief, General Jane Doe, reminded members": behind the comma that ends a name.
  private func isSaid(_ token: Token, behind comma: Int, in range: Range<Int>) -> Bool {
    tokens[comma].isMark(.comma) && comma > range.lowerBound
      && words.atomEnd[comma - 1] == comma
      && document.lexicon.verbClass(of: token).contains(.speech)
  }

  private static let elected = WordKey("elected")

  /// "a study funded by the Board", "carried out by", "released today by": who did it follows.
  private func hasAgent(_ i: Int, in range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound else { return false }
    if tokens[i + 1].key == .by { return true }
    let classes = document.lexicon.verbClass(of: tokens[i])
    return tokens[i + 1].has([.adverb, .timeNoun]) && i + 2 < range.upperBound
      && tokens[i + 2].key == .by && classes.contains(.act)
      && classes.isDisjoint(with: VerbClass.telling)
  }

  /// ", with a treaty signed in May": whether the noun before the verb is one that "with" governs.
  private func isAbsolute(_ noun: Int, in range: Range<Int>) -> Bool {
    var i = noun
    while i > range.lowerBound, noun - i < 6, tokens[i].key != .with,
      tokens[i].kind == .number || tokens[i].isMark(.dollar)
        || tokens[i].isWord && (!tokens[i].has(.closed) || tokens[i].has(.determiner))
    {
      i -= 1
    }
    return tokens[i].key == .with && i > range.lowerBound && tokens[i - 1].isMark(.comma)
  }

  /// Whether a finite verb stands before in the same clause, a conjunction's bounds seen.
  private func clauseHasFinite(before i: Int, groups: [VerbGroup]) -> Bool {
    guard let last = groups.last(where: \.isFinite) else { return false }
    return !(last.tokens.upperBound..<i).contains {
      tokens[$0].key == .whileWord || tokens[$0].key == .whereas || tokens[$0].key == .but
        || tokens[$0].isMark(.semicolon) || tokens[$0].key == .that
    }
  }

  /// Whether a participle behind a comma opens an aside: another comma and the verb proper follow
  /// ("X, connected from Santiago, recommended").
  private func closesAside(_ i: Int, in range: Range<Int>) -> Bool {
    var j = i + 1
    while j + 1 < range.upperBound, j - i < 16 {
      if words.isAtom(j) {
        j = words.after(j)
        continue
      }
      if tokens[j].isMark(.comma) {
        let next = tokens[j + 1]
        if next.has([.be, .have, .modal]) { return true }
        let passive =
          j + 2 < range.upperBound && (tokens[j + 2].key == .by || tokens[j + 2].key == .with)
        return next.has([.verbPast, .verbS]) && !passive
      }
      if tokens[j].has([.be, .have, .modal, .relative]) { return false }
      j += 1
    }
    return false
  }

  /// "the funds raised at the fair will be used": no finite verb where the one behind has no other
  /// subject.
  func isReduced(_ last: VerbGroup, before group: VerbGroup) -> Bool {
    let next = last.tokens.upperBound
    guard last.form == .past, last.tokens.count == 1, group.isFinite,
      tokens[group.tokens.lowerBound].has([.be, .have, .modal]),
      next < group.tokens.lowerBound, tokens[next].has(.preposition),
      tokens[last.head].has(.verbParticiple), last.classes.isDisjoint(with: VerbClass.telling),
      last.head > 0, tokens[last.head - 1].isWord, !tokens[last.head - 1].isCapitalized,
      !tokens[last.head - 1].has([.groupNoun, .subjectPronoun])
    else { return false }
    return isPhrase(next + 1..<group.tokens.lowerBound)
  }

  /// Whether the words may all be of one noun phrase, without a clause or a further member.
  func isPhrase(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      (tokens[$0].isWord || tokens[$0].kind == .number || tokens[$0].isMark(.dollar))
        && !tokens[$0].has([.coordinator, .relative, .subordinator])
        && (!tokens[$0].has(.subjectPronoun) || tokens[$0].has(.determiner))
    }
  }
}
