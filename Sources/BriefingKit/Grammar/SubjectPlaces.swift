/// Subjects out of their place: behind an aside, at the sentence's end, behind the verb.
extension SubjectFinder {
  /// "said after the Board gave its consent, the Council opened": the subject behind the comma that
  /// ends a clause of time.
  func behindAdverbial(
    _ groups: ArraySlice<VerbGroup>, _ region: Range<Int>
  ) -> Range<Int>? {
    guard let last = groups.last(where: \.isFinite), isAdverbial(last),
      last.tokens.upperBound == region.lowerBound,
      let comma = nextComma(from: region.lowerBound, in: region)
    else { return nil }
    return firstPhrase(in: comma + 1..<region.upperBound)
  }

  /// The speaker before a speech verb that ends its sentence: "…, the Minister, Jane Doe, said".
  func attributed(_ group: VerbGroup, _ clause: Int, _ range: Range<Int>) -> Range<Int>? {
    guard group.classes.contains(.speech), group.form == .past || group.isPerfect else {
      return nil
    }
    var end = group.tokens.lowerBound
    while end > clause, tokens[end - 1].isMark(.comma) || tokens[end - 1].has(.adverb) { end -= 1 }
    guard end > clause, words.atomEnd[end - 1] == end else {
      return closing(group, clause, range)
    }
    var start = end - 1
    while start > clause, words.atomEnd[start - 1] == words.atomEnd[end - 1] { start -= 1 }
    if start > clause, tokens[start - 1].has(.determiner) { start -= 1 }
    guard start > clause, tokens[start - 1].isMark(.comma) else { return nil }
    return (post(before: start - 1, clause) ?? start)..<end
  }

  /// "…, the Minister for Fisheries, Ana Souza, said": where the post begins that a comma sets before
  /// the name.
  private func post(before comma: Int, _ clause: Int) -> Int? {
    guard comma > clause, words.atomEnd[comma - 1] == comma else { return nil }
    var start = comma - 1
    while start > clause, words.atomEnd[start - 1] == words.atomEnd[comma - 1] { start -= 1 }
    guard start > clause, tokens[start - 1].has(.determiner) else { return nil }
    start -= 1
    return start > clause && tokens[start - 1].isMark(.comma) ? start : nil
  }

  /// "…, the government leader said.": the speaker by a plain noun between the last comma and a verb
  /// that ends the sentence.
  private func closing(_ group: VerbGroup, _ clause: Int, _ range: Range<Int>) -> Range<Int>? {
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    guard end >= range.upperBound || tokens[end].isMark(.fullStop),
      let comma = (max(clause, start - 7)..<start).last(where: { tokens[$0].isMark(.comma) }),
      comma > clause, comma + 1 < start
    else { return nil }
    let first = tokens[comma + 1]
    let isPronoun = start - comma == 2 && first.has(.subjectPronoun)
    guard
      isPronoun
        || first.has(.determiner) && !first.has(.relative)
          && tokens[start - 1].has([.titleHead, .orgNoun, .groupNoun])
    else { return nil }
    return comma + 1..<start
  }

  /// "said last year they will open": a pronoun that can only be a subject, right before its verb.
  func pronoun(before start: Int, in range: Range<Int>) -> Range<Int>? {
    var end = start
    while end > range.lowerBound, tokens[end - 1].isWord,
      words.isManner(tokens[end - 1])
        || tokens[end - 1].has(.adverb) && !tokens[end - 1].has([.determiner, .subordinator])
    {
      end -= 1
    }
    let at = end - 1
    guard at > range.lowerBound, [.he, .she, .we, .they, .i].contains(tokens[at].key),
      !tokens[at - 1].has(.coordinator)
    else { return nil }
    return at..<end
  }

  /// "the steps they take": whether a noun stands right before the pronoun, which then is the
  /// object of the clause.
  func isNoun(before i: Int, behind groups: ArraySlice<VerbGroup>) -> Bool {
    let token = tokens[i - 1]
    return token.isWord && !token.isCapitalized && !token.has(.closed)
      && !token.has([.adverb, .timeNoun]) && !words.isManner(token)
      && groups.last?.head != i - 1
  }

  func opensObject(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].has([.determiner, .possessivePronoun, .objectPronoun])
  }

  /// "to that end", "at that time": a pointer, no conjunction.
  func pointsBack(_ that: Int, _ range: Range<Int>) -> Bool {
    guard that > range.lowerBound, that + 1 < range.upperBound else { return false }
    return tokens[that - 1].has(.preposition) && !tokens[that - 1].has(.anyVerb)
      && tokens[that + 1].isWord && !tokens[that + 1].has(.closed)
      && !tokens[that + 1].isCapitalized
  }

  /// The subject behind a speech verb: `…,” said the Minister`, `…?” asked she`.
  func invertedSubject(of group: VerbGroup, in range: Range<Int>) -> Range<Int>? {
    guard group.classes.contains(.speech), group.tokens.count == 1 else { return nil }
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    guard start > range.lowerBound, end < range.upperBound else { return nil }
    let before = tokens[start - 1]
    guard
      before.isMark(.comma) || before.key == .doubleQuote || before.key == .singleQuote
        || before.isMark(.question) || before.isMark(.dash)
    else { return nil }
    // "In her address, the Dean, Jane Doe, described the day as": what is said stands behind.
    if before.isMark(.comma), start > range.lowerBound + 1, words.atomEnd[start - 2] == start - 1,
      Self.transitive.contains(tokens[start].key)
    {
      return nil
    }
    let next = tokens[end]
    let opens =
      words.isAtom(end) || next.has(.subjectPronoun) && !next.has(.objectPronoun)
      || next.has(.determiner) && !next.has(.relative) || next.has([.demonym, .country])
      || (next.isCapitalized && !next.has(.closed)) || next.has(.titleModifier)
    guard opens, next.key != .that else { return nil }
    // "…, said the plan would fail": a clause follows, so it is the verb's object.
    var j = end
    while j < range.upperBound {
      if words.isAtom(j) {
        j = words.atomEnd[j]
        continue
      }
      if tokens[j].has([.modal, .be, .have, .negation]) || tokens[j].key == .to { return nil }
      if tokens[j].kind == .punctuation
        || tokens[j].has(.preposition) && !tokens[j].has(.determiner)
      {
        break
      }
      j += 1
    }
    return j > end ? end..<j : nil
  }

  /// Verbs of speaking that take what they are about as their object.
  private static let transitive = WordKey.set(
    """
    described commended cited presented highlighted outlined stressed underscored emphasized \
    emphasised underlined reiterated reaffirmed affirmed urged reminded briefed advised informed \
    assured acknowledged conveyed voiced expressed echoed detailed proposed recommended read
    """)
}
