/// Finds the subject of each verb group of a sentence.
struct SubjectFinder {
  let words: ClauseWords
  let tokens: [Token]

  init(words: ClauseWords) {
    self.words = words
    tokens = words.tokens
  }

  func findSubject(of g: Int, in groups: inout [VerbGroup], range: Range<Int>) {
    let group = groups[g]
    let start = group.tokens.lowerBound
    let clause = clauseStart(before: start, groups: groups[..<g], range: range)
    groups[g].clauseStart = clause
    if !group.isFinite {
      // Infinitives and participles act for the last finite verb's subject.
      groups[g].subject =
        gerundSubject(of: group, in: range) ?? groups[..<g].last(where: { $0.isFinite })?.subject
      return
    }
    // "will widen the quay, train divers": read as going on with the verb before.
    if group.sharesSubject, let last = groups[..<g].last, last.form == group.form {
      share(last, with: &groups[g])
      return
    }
    if clause > range.lowerBound, clause <= start, tokens[clause - 1].has(.relative),
      isRelative(clause - 1, range),
      (clause..<start).allSatisfy({ tokens[$0].has(.adverb) || words.isManner(tokens[$0]) })
    {
      groups[g].isRelative = true
      groups[g].subject = nounPhrase(endingAt: clause - 1, in: range)
      return
    }
    if let subject = invertedSubject(of: group, in: range) {
      groups[g].subject = subject
      return
    }
    if let pronoun = pronoun(before: start, in: range) {
      groups[g].subject = pronoun
      groups[g].hasObjectBefore =
        isNoun(before: pronoun.lowerBound, behind: groups[..<g])
        && !opensObject(group.tokens.upperBound)
      return
    }
    if let previous = coordinate(of: group, among: groups[..<g], range: range) {
      share(previous, with: &groups[g])
      // "will bring new jobs and improved roads": behind a plan no past goes on.
      if previous.form == .future || previous.form == .conditional, group.form == .past,
        group.tokens.count == 1, tokens[group.head].has(.verbParticiple),
        group.classes.isDisjoint(with: VerbClass.telling)
      {
        groups[g].form = .participle
      }
      // Behind a relative clause's comma the main clause goes on.
      if previous.isRelative, tokens[group.tokens.lowerBound - 1].isMark(.comma) {
        groups[g].isRelative = false
      }
      return
    }
    if isLabel(clause..<start) {
      if let previous = groups[..<g].last(where: \.isFinite) { share(previous, with: &groups[g]) }
      return
    }
    if let subject = attributed(group, clause, range)
      ?? behindAdverbial(groups[..<g], clause..<start) ?? firstPhrase(in: clause..<start)
    {
      groups[g].subject = subject
      return
    }
    // "Ms. Doe, while thanking the hosts, said": the subject stands before the aside.
    if clause > range.lowerBound, tokens[clause - 1].has(.subordinator),
      (clause..<start).contains(where: { tokens[$0].isMark(.comma) })
    {
      let barrier = groups[..<g].last { $0.isFinite && $0.head < clause }?.tokens.upperBound
      if let subject = firstPhrase(in: (barrier ?? range.lowerBound)..<clause - 1) {
        groups[g].subject = subject
        return
      }
    }
    if let aside = groups[..<g].last(where: \.isFinite), isParenthesis(aside),
      let speaker = aside.subject, speaker.lowerBound > range.lowerBound,
      clause == aside.tokens.upperBound
    {
      groups[g].subject = firstPhrase(in: range.lowerBound..<speaker.lowerBound - 1)
      return
    }
    if group.sharesSubject || joinsPrevious(clause, start, range) {
      let previous =
        groups[..<g].last { $0.isFinite && !$0.isRelative } ?? groups[..<g].last { $0.isFinite }
      if let previous { share(previous, with: &groups[g]) }
    }
  }

  /// "(b) urged the Board to": a letter that counts the members of a list.
  private func isLabel(_ words: Range<Int>) -> Bool {
    words.count < 4 && words.last.map { tokens[$0].isMark(.closeParen) } ?? false
      && words.allSatisfy { tokens[$0].end - tokens[$0].start == 1 }
  }

  /// Who acts right before a gerund that a preposition governs: "in response to the Vice President
  /// urging states".
  private func gerundSubject(of group: VerbGroup, in range: Range<Int>) -> Range<Int>? {
    let start = group.tokens.lowerBound
    guard group.form == .ing, start > range.lowerBound, tokens[start - 1].isCapitalized,
      var phrase = nounPhrase(endingAt: start, in: range), phrase.lowerBound > range.lowerBound
    else { return nil }
    let isDefinite = tokens[phrase.lowerBound - 1].key == .the
    if isDefinite { phrase = phrase.lowerBound - 1..<phrase.upperBound }
    guard phrase.lowerBound > range.lowerBound, tokens[phrase.lowerBound - 1].has(.preposition)
    else { return nil }
    return phrase
  }

  func share(_ previous: VerbGroup, with group: inout VerbGroup) {
    group.sharesSubject = true
    group.subject = previous.subject
    group.isRelative = previous.isRelative
  }

  /// The verb before that one right behind "and", a comma or a semicolon goes on with: "met the
  /// envoy and thanked him", "X, who chairs the board, said".
  func coordinate(
    of group: VerbGroup, among groups: ArraySlice<VerbGroup>, range: Range<Int>
  ) -> VerbGroup? {
    var i = group.tokens.lowerBound
    while i > range.lowerBound, tokens[i - 1].isWord,
      words.isManner(tokens[i - 1])
        || (tokens[i - 1].has(.adverb) && !tokens[i - 1].has([.coordinator, .relative]))
    {
      i -= 1
    }
    guard i > range.lowerBound,
      let last = groups.last(where: { $0.isFinite && !isParenthesis($0) })
    else { return nil }
    let joint = tokens[i - 1]
    if joint.key == .and || joint.key == .or || joint.key == .but {
      let comma = i - 2 >= range.lowerBound && tokens[i - 2].isMark(.comma)
      return partner(group, groups, comma: comma)
    }
    if joint.isMark(.semicolon) { return groups.last { $0.isFinite && !$0.isRelative } ?? last }
    // Behind a relative clause the verb is its antecedent's; in a list of verbs it shares theirs.
    guard joint.isMark(.comma), last.tokens.upperBound < i - 1,
      last.isRelative || last.sharesSubject || listFollows(group, range)
        || group.form == .past && group.tokens.count == 1 && !group.classes.contains(.speech)
          && (last.isPerfect || last.form == .past && hasArticle(group.tokens.upperBound))
    else { return nil }
    return last
  }

  /// "heard the report, adopted the plan": behind the verb stands its object.
  private func hasArticle(_ i: Int) -> Bool {
    i < tokens.count && (tokens[i].key == .the || tokens[i].key == .a || tokens[i].key == .an)
  }

  /// "The Board, she said, has opened": a speech verb between commas.
  private func isParenthesis(_ group: VerbGroup) -> Bool {
    guard group.classes.contains(.speech), let subject = group.subject, !group.sharesSubject,
      subject.lowerBound > 0, subject.upperBound <= group.tokens.lowerBound,
      group.tokens.upperBound < tokens.count
    else { return false }
    return tokens[subject.lowerBound - 1].isMark(.comma)
      && tokens[group.tokens.upperBound].isMark(.comma) && subject.count < 4
  }

  /// Whether ", and" with another verb of the same form comes later: "built X, opened Y, and".
  func listFollows(_ group: VerbGroup, _ range: Range<Int>) -> Bool {
    var i = group.tokens.upperBound
    while i + 1 < range.upperBound {
      if words.isAtom(i) {
        i = words.after(i)
        continue
      }
      if tokens[i].key == .and, tokens[i - 1].isMark(.comma),
        tokens[i + 1].has(group.form == .present ? .verbS : .verbPast)
      {
        return true
      }
      i += 1
    }
    return false
  }

  /// Whether the verb's clause tells when or why: another verb hardly goes on with it.
  func isAdverbial(_ group: VerbGroup) -> Bool {
    guard group.clauseStart > 0 else { return false }
    return [.since, .because, .after, .before, .when, .whileWord, .ifWord, .although, .asWord]
      .contains(tokens[group.clauseStart - 1].key)
  }

  /// Of the verbs before, the one a coordinated verb goes on with: the nearest of the same tense.
  func partner(_ group: VerbGroup, _ groups: ArraySlice<VerbGroup>, comma: Bool)
    -> VerbGroup?
  {
    let main = groups.filter { $0.isFinite && !isAdverbial($0) }
    let finite = (main.isEmpty ? groups.filter(\.isFinite) : main)
      .filter { !(comma && $0.isRelative) }
    let nearest = finite.last ?? groups.last { $0.isFinite }
    guard group.form == .past, group.tokens.count == 1, let nearest, nearest.form != .past else {
      return nearest
    }
    return finite.last { $0.form == .past && $0.tokens.count == 1 } ?? nearest
  }

  /// Whether the word at `i` opens a relative clause rather than reports or asks.
  func isRelative(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound else { return false }
    if tokens[i].key == .that {
      let before = tokens[i - 1]
      return !before.has(.anyVerb) && (before.isWord && !before.has(.closed))
    }
    return true
  }

  /// Whether nothing but a conjunction stands between the clause's start and the verb.
  func joinsPrevious(_ clause: Int, _ start: Int, _ range: Range<Int>) -> Bool {
    (clause..<start).allSatisfy {
      tokens[$0].has([.coordinator, .adverb]) || tokens[$0].kind == .punctuation
        || words.isManner(tokens[$0])
    }
  }

  /// The first token behind what ends the clause before the verb at `start`.
  func clauseStart(
    before start: Int, groups: ArraySlice<VerbGroup>, range: Range<Int>
  ) -> Int {
    let barrier = groups.last { $0.isFinite }?.tokens.upperBound ?? range.lowerBound
    var i = start
    while i > barrier {
      let j = i - 1
      if words.isAtom(j) {
        // Step over a whole mention.
        var k = j
        while k > barrier, words.atomEnd[k - 1] == words.atomEnd[j] { k -= 1 }
        i = k
        continue
      }
      let token = tokens[j]
      if token.isMark(.semicolon) || token.isMark(.colon) || token.key == .doubleQuote
        || token.key == .singleQuote
        || token.isMark(.ellipsis) || token.isMark(.question)
      {
        return i
      }
      if token.isWord,
        !token.isCapitalized || j == range.lowerBound || tokens[j - 1].key == .doubleQuote
      {
        if token.key == .that && !pointsBack(j, range) || token.key == .whether
          || token.key == .ifWord
          || token.key == .because
          || token.key == .whileWord || token.key == .although || token.key == .though
          || token.key == .when || token.key == .whereas || token.key == .unless
        {
          return i
        }
        if token.has(.relative), token.key != .that { return i }
        if token.key == .what || token.key == .how || token.key == .why { return i }
        if token.key == .asWord || token.key == .since || token.key == .before
          || token.key == .after
          || token.key == .until || token.key == .once
        {
          // A conjunction only where a clause follows up to the verb, without a comma.
          let comma = (i..<start).contains {
            tokens[$0].isMark(.comma) && !words.isAtom($0)
          }
          if !comma { return i }
        }
        if token.key == .but { return i }
        if token.key == .and || token.key == .or, i < start, barrier > range.lowerBound,
          firstPhrase(in: i..<start) != nil, !coordinatesNouns(j, barrier, groups)
        {
          return i
        }
      }
      i -= 1
    }
    return barrier
  }

  /// Whether the "and" at `j` joins two subjects of the verb at `start`, not two clauses.
  ///
  /// It joins nouns where the words before it begin a clause ("that the United States and India
  /// will"), clauses where they are the object of the verb before.
  func coordinatesNouns(
    _ j: Int, _ barrier: Int, _ groups: ArraySlice<VerbGroup>
  ) -> Bool {
    if j > barrier, tokens[j - 1].isMark(.comma) { return false }
    var k = j
    while k > barrier {
      let token = tokens[k - 1]
      if token.key == .that || token.key == .what || token.key == .how { return true }
      // "in Lima, Callao and Paita and the Council will": the list is over.
      if token.isMark(.comma) {
        return ![.the, .a, .an].contains(tokens[j + 1].key)
          || !(k + 1..<j).contains { tokens[$0].key == .and }
      }
      k -= 1
    }
    return groups.last { $0.isFinite }?.classes.contains(.speech) ?? true && j - barrier <= 6
  }
}
