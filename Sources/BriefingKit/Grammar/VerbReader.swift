/// Finds verb groups: a verb with its auxiliaries, its tense, voice and negation.
struct VerbReader {
  private let words: ClauseWords
  private let document: Document
  private let tokens: [Token]

  init(words: ClauseWords) {
    self.words = words
    document = words.document
    tokens = words.tokens
  }

  /// The verb groups of the sentence `range`, in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if words.isAtom(i) {
        i = words.after(i)
      } else if let group = group(at: i, in: range, after: groups) {
        i = group.tokens.upperBound
        groups.append(group)
      } else {
        i += 1
      }
    }
    return groups
  }

  private func group(at i: Int, in range: Range<Int>, after groups: [VerbGroup]) -> VerbGroup? {
    let token = tokens[i]
    guard token.isWord else { return nil }
    if token.has(.modal), !(token.has(.month) && token.isCapitalized && i > range.lowerBound) {
      return auxiliaryGroup(at: i, in: range)
    }
    if token.has([.be, .have]) || token.has(.doVerb) { return auxiliaryGroup(at: i, in: range) }
    if token.key == .to {
      let next = skipAdverbs(i + 1, range)
      guard next < range.upperBound, tokens[next].has(.verbBase), !tokens[next].isCapitalized else {
        if next < range.upperBound, tokens[next].key == .be {
          return auxiliaryGroup(at: next, in: range, from: i)
        }
        return nil
      }
      return make(i..<next + 1, head: next, form: .infinitive)
    }
    guard token.has(.anyVerb) else { return nil }
    if token.isCapitalized, i > range.lowerBound, document.block(of: i).kind.tellsStory,
      !opensQuote(i - 1)
    {
      return nil
    }
    return plainVerb(at: i, in: range, after: groups)
  }

  private func opensQuote(_ i: Int) -> Bool {
    tokens[i].key == .doubleQuote || tokens[i].key == .singleQuote
  }

  private func skipAdverbs(_ i: Int, _ range: Range<Int>) -> Int {
    var j = i
    while j < range.upperBound, tokens[j].isWord,
      tokens[j].has([.adverb, .negation]) || words.isManner(tokens[j])
    {
      if tokens[j].has(.anyVerb), !words.isManner(tokens[j]) { break }
      j += 1
    }
    return j
  }

  /// A group that begins with an auxiliary.
  private func auxiliaryGroup(
    at i: Int, in range: Range<Int>, from start: Int? = nil
  ) -> VerbGroup? {
    var form: VerbGroup.Form = .present
    var (perfect, progressive, passive, negated, possible) = (false, false, false, false, false)
    var j = i
    let first = tokens[i]
    if start != nil { form = .infinitive }
    if first.key == .being || first.key == .having { form = .ing }
    if first.has(.modal) {
      form =
        first.key == .would || first.key == .should || first.key == .could ? .conditional : .future
      possible =
        !(first.key == .will || first.key == .would || first.key == .shall || first.key == .ll)
      negated = first.has(.negation)
      j += 1
    } else if isPastAuxiliary(first) {
      form = .past
    }
    var head = i
    var sawBe = false
    var sawHave = false
    if !first.has(.modal) {
      sawBe = first.has(.be)
      sawHave = first.has(.have)
      negated = first.has(.negation)
      j = i + 1
    }
    var end = j
    while j < range.upperBound {
      // "had, in recent years, built"
      if tokens[j].isMark(.comma), sawHave || sawBe || first.has(.modal), end == j,
        let close = (j + 1..<min(j + 9, range.upperBound)).first(where: {
          tokens[$0].isMark(.comma)
        }),
        close + 1 < range.upperBound,
        tokens[close + 1].has([.verbParticiple, .verbIng, .verbBase])
          || words.hasEnding(tokens[close + 1], "ed")
      {
        j = close + 1
        end = j
        continue
      }
      guard tokens[j].isWord else { break }
      let token = tokens[j]
      if token.has(.negation) {
        negated = true
        j += 1
        continue
      }
      if token.has(.be), !token.isCapitalized {
        if sawHave { perfect = true }
        if token.key == .being { progressive = true }
        sawBe = true
        sawHave = false
        head = j
        j += 1
        end = j
        continue
      }
      if token.has(.have), j > i, first.has(.modal), !sawBe {
        sawHave = true
        head = j
        j += 1
        end = j
        continue
      }
      if token.key == .going, sawBe, j + 2 < range.upperBound, tokens[j + 1].key == .to,
        tokens[j + 2].has(.verbBase)
      {
        return make(
          (start ?? i)..<j + 3, head: j + 2, form: .future, negated: negated)
      }
      if token.key == .to, sawBe, end == j, j + 1 < range.upperBound,
        tokens[j + 1].has([.verbBase, .be])
      {
        // "is to open", "is to be commissioned"
        let passiveTo =
          tokens[j + 1].has(.be) && j + 2 < range.upperBound
          && tokens[j + 2].has(.verbParticiple)
        let last = passiveTo ? j + 2 : j + 1
        return make(
          (start ?? i)..<last + 1, head: last, form: form == .past ? .conditional : .future,
          passive: passiveTo, negated: negated)
      }
      if sawBe {
        if token.has(.verbIng) || words.hasEnding(token, "ing") {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: true,
            negated: negated, possible: possible)
        }
        if token.has(.verbParticiple) || words.hasEnding(token, "ed") {
          passive = true
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: progressive,
            passive: passive, negated: negated, possible: possible)
        }
      } else if sawHave {
        if token.has(.verbParticiple) || words.hasEnding(token, "ed") {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: true, negated: negated,
            possible: possible)
        }
      } else if token.has(.verbBase) || first.has(.modal) && isUnknown(token), !token.isCapitalized
      {
        return make(
          (start ?? i)..<j + 1, head: j, form: form, negated: negated, possible: possible)
      }
      let next = skipAdverbs(j, range)
      if next == j { break }
      j = next
    }
    // "is", "has", "did" as main verbs.
    if first.has(.modal), end == i + 1 { return nil }
    return make(
      (start ?? i)..<max(end, i + 1), head: head, form: form, perfect: perfect,
      negated: negated, possible: possible)
  }

  /// A word behind a modal that no list knows is its verb.
  private func isUnknown(_ token: Token) -> Bool {
    token.classes.subtracting([.common, .eventNoun, .titleHead]).isEmpty
  }

  private func isPastAuxiliary(_ token: Token) -> Bool {
    token.key == .was || token.key == .were || token.key == .had || token.key == .did
      || token.key == .wasnt || token.key == .didnt
  }

  private func make(
    _ range: Range<Int>, head: Int, form: VerbGroup.Form, perfect: Bool = false,
    progressive: Bool = false, passive: Bool = false, negated: Bool = false,
    possible: Bool = false
  ) -> VerbGroup {
    VerbGroup(
      tokens: range, head: head, form: form, isPerfect: perfect, isProgressive: progressive,
      isPassive: passive, isNegated: negated, isPossible: possible,
      classes: document.lexicon.verbClass(of: tokens[head]), clauseStart: range.lowerBound)
  }

  /// A verb without auxiliaries.
  private func plainVerb(
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
    let previous = before >= range.lowerBound ? tokens[before] : nil
    let negated =
      (before + 1..<i).contains { tokens[$0].has(.negation) }
      || previous?.has(.negation) ?? false
    let start = i
    if token.has(.verbIng) {
      if let previous, previous.has([.determiner, .possessivePronoun, .adjective]) { return nil }
      return make(start..<i + 1, head: i, form: .ing)
    }
    if token.has(.verbPast) || token.has(.verbParticiple) {
      guard let previous else { return make(start..<i + 1, head: i, form: .participle) }
      if previous.has(.determiner), !previous.has([.subjectPronoun, .relative]) { return nil }
      if previous.has(.possessivePronoun) || previous.kind == .possessive { return nil }
      if previous.has(.preposition), !previous.has([.subordinator, .relative]) {
        return nil
      }
      if !token.has(.verbPast) { return make(start..<i + 1, head: i, form: .participle) }
      // A noun that follows at once makes it an adjective: "displaced persons".
      if previous.kind == .punctuation || previous.has([.coordinator, .demonym, .adjective]),
        i + 1 < range.upperBound,
        tokens[i + 1].isWord, tokens[i + 1].has([.groupNoun]), !tokens[i + 1].has(.closed)
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
        return make(start..<i + 1, head: i, form: .participle)
      }
      if token.has(.verbParticiple), i + 1 < range.upperBound, tokens[i + 1].key == .by {
        return make(start..<i + 1, head: i, form: .participle)
      }
      let open = !hasOpenFinite(before: i, groups: groups, range: range)
      return make(
        start..<i + 1, head: i, form: open || !token.has(.verbParticiple) ? .past : .participle,
        negated: negated)
    }
    if token.has(.verbS) {
      guard let previous, isSubjectEnd(previous, at: before), i + 1 < range.upperBound else {
        return nil
      }
      let next = tokens[i + 1]
      guard
        next.has([
          .determiner, .preposition, .possessivePronoun, .adverb, .subordinator, .adjective,
          .objectPronoun,
        ])
          || next.key == .to || next.isCapitalized || !next.isWord || words.isManner(next)
      else { return nil }
      if hasOpenFinite(before: i, groups: groups, range: range),
        !previous.has([.relative, .subjectPronoun])
      {
        return nil
      }
      return make(start..<i + 1, head: i, form: .present)
    }
    if token.has(.verbBase) {
      guard let previous else { return nil }
      if previous.has(.subjectPronoun), !previous.has(.determiner) {
        return make(start..<i + 1, head: i, form: .present)
      }
      // "to prioritize … and ensure …": coordinated with an infinitive or after a modal.
      if previous.has(.coordinator) || previous.isMark(.comma), let last = groups.last,
        last.form == .infinitive || last.form == .future || last.form == .conditional,
        i + 1 < range.upperBound,
        tokens[i + 1].has([.determiner, .possessivePronoun, .adjective, .objectPronoun])
          || !tokens[i + 1].has(.closed) && tokens[i + 1].isWord
          || tokens[i + 1].has(.preposition) && !token.has([.eventNoun, .common]),
        !token.has([.eventNoun, .pledgeNoun])
      {
        var group = make(start..<i + 1, head: i, form: last.form)
        group.sharesSubject = true
        return group
      }
    }
    return nil
  }

  /// Whether a finite verb stands before in the same clause, a conjunction's bounds seen.
  private func clauseHasFinite(before i: Int, groups: [VerbGroup]) -> Bool {
    guard let last = groups.last(where: \.isFinite) else { return false }
    return !(last.tokens.upperBound..<i).contains {
      tokens[$0].key == .whileWord || tokens[$0].key == .whereas || tokens[$0].key == .but
        || tokens[$0].isMark(.semicolon) || tokens[$0].key == .that
    }
  }

  /// Whether a new subject follows "and": an article, a pronoun, a name, or the verb at once.
  private func opensClause(_ j: Int, _ verb: Int) -> Bool {
    guard j < verb else { return true }
    let token = tokens[j]
    return token.has([.determiner, .subjectPronoun, .possessivePronoun, .adverb, .preposition])
      || token.isCapitalized || words.isAtom(j) || words.isManner(token)
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

  /// Whether a noun that may be a subject ends at the token.
  private func isSubjectEnd(_ token: Token, at i: Int) -> Bool {
    if token.has([.relative, .subjectPronoun]) { return true }
    if words.atomEnd[i] == Int32(i + 1) { return true }
    if token.isMark(.comma) || token.isMark(.closeParen) || token.has(.coordinator) { return true }
    guard token.isWord, !token.has(.closed) else { return false }
    return !token.has([.adjective, .possessivePronoun])
  }

  /// Whether the clause already has a finite verb that a further one would need a joint for.
  private func hasOpenFinite(before i: Int, groups: [VerbGroup], range: Range<Int>) -> Bool {
    guard let last = groups.last(where: \.isFinite) else { return false }
    var j = last.tokens.upperBound
    while j < i {
      if words.atomEnd[j] > Int32(j) {
        j = Int(words.atomEnd[j])
        continue
      }
      let token = tokens[j]
      if token.kind == .punctuation, !token.isMark(.openParen), !token.isMark(.closeParen) {
        return false
      }
      if token.has(.relative) || token.key == .but { return false }
      if token.key == .and || token.key == .or, opensClause(j + 1, i) { return false }
      if token.has(.subordinator), !token.has(.preposition) || token.key == .that { return false }
      if token.has([.subjectPronoun]), !token.has([.determiner, .objectPronoun]) { return false }
      j += 1
    }
    // "said the government launched": speech verbs take a clause without "that".
    return !last.classes.contains(.speech)
  }
}
