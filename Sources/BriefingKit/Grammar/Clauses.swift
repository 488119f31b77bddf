/// Reads the verb groups of a sentence and finds each one's subject.
///
/// A light reading: words the lexicon calls verbs are told from nouns by their neighbours, and a
/// subject is the first noun phrase of the clause that no preposition governs.
struct Clauses {
  private let document: Document
  private let tokens: [Token]
  /// Of each token, the end of the mention (person, body) that covers it, so that a mention is
  /// one noun: its inner commas and verbs are none.
  private let atomEnd: [Int32]

  init(document: Document, mentions: Mentions) {
    self.document = document
    tokens = document.tokens
    var ends = [Int32](repeating: 0, count: document.tokens.count)
    for mention in mentions.organizations {
      for t in mention.extent { ends[t] = Int32(mention.extent.upperBound) }
    }
    for title in mentions.titles {
      for t in title.tokens { ends[t] = max(ends[t], Int32(title.tokens.upperBound)) }
    }
    for person in mentions.people {
      for t in person.tokens { ends[t] = Int32(person.tokens.upperBound) }
    }
    atomEnd = ends
  }

  /// The verb groups of the sentence `range`, in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if atomEnd[i] > Int32(i) {
        i = Int(atomEnd[i])
        continue
      }
      if let group = group(at: i, in: range, after: groups) {
        i = group.tokens.upperBound
        groups.append(group)
      } else {
        i += 1
      }
    }
    for g in groups.indices { findSubject(of: g, in: &groups, range: range) }
    return groups
  }

  // MARK: Verb groups

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
      tokens[j].has([.adverb, .negation]) || isManner(tokens[j])
    {
      if tokens[j].has(.anyVerb), !isManner(tokens[j]) { break }
      j += 1
    }
    return j
  }

  /// `-ly` words are adverbs when the lexicon does not say otherwise.
  private func isManner(_ token: Token) -> Bool {
    guard token.end - token.start > 4, !token.isCapitalized, !token.has([.anyVerb, .portfolio])
    else {
      return false
    }
    let text = document.release.text
    return text[Int(token.end) - 1] == 0x79 && text[Int(token.end) - 2] == 0x6c
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
    while j < range.upperBound, tokens[j].isWord {
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
        if token.has(.verbIng) {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: true,
            negated: negated, possible: possible)
        }
        if token.has(.verbParticiple) {
          passive = true
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: progressive,
            passive: passive, negated: negated, possible: possible)
        }
      } else if sawHave {
        if token.has(.verbParticiple) {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: true, negated: negated,
            possible: possible)
        }
      } else if token.has(.verbBase), !token.isCapitalized {
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
      isManner(tokens[before])
        || (tokens[before].has(.adverb) && !tokens[before].has([.preposition, .relative]))
    {
      before -= 1
    }
    let previous = before >= range.lowerBound ? tokens[before] : nil
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
      if previous.kind == .punctuation || previous.has(.coordinator), i + 1 < range.upperBound,
        tokens[i + 1].isWord, tokens[i + 1].has([.groupNoun]), !tokens[i + 1].has(.closed)
      {
        return nil
      }
      if token.has(.verbParticiple), i + 1 < range.upperBound, tokens[i + 1].key == .by {
        return make(start..<i + 1, head: i, form: .participle)
      }
      let open = !hasOpenFinite(before: i, groups: groups, range: range)
      return make(
        start..<i + 1, head: i, form: open || !token.has(.verbParticiple) ? .past : .participle)
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
          || next.key == .to || next.isCapitalized || !next.isWord || isManner(next)
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

  /// Whether a noun that may be a subject ends at the token.
  private func isSubjectEnd(_ token: Token, at i: Int) -> Bool {
    if token.has([.relative, .subjectPronoun]) { return true }
    if atomEnd[i] == Int32(i + 1) { return true }
    if token.isMark(.comma) || token.isMark(.closeParen) || token.has(.coordinator) { return true }
    guard token.isWord, !token.has(.closed) else { return false }
    return !token.has([.adjective, .possessivePronoun])
  }

  /// Whether the clause already has a finite verb that a further one would need a joint for.
  private func hasOpenFinite(before i: Int, groups: [VerbGroup], range: Range<Int>) -> Bool {
    guard let last = groups.last(where: \.isFinite) else { return false }
    var j = last.tokens.upperBound
    while j < i {
      if atomEnd[j] > Int32(j) {
        j = Int(atomEnd[j])
        continue
      }
      let token = tokens[j]
      if token.kind == .punctuation, !token.isMark(.openParen), !token.isMark(.closeParen) {
        return false
      }
      if token.has(.relative) || token.key == .and || token.key == .but || token.key == .or {
        return false
      }
      if token.has(.subordinator), !token.has(.preposition) || token.key == .that { return false }
      if token.has([.subjectPronoun]), !token.has([.determiner, .objectPronoun]) { return false }
      j += 1
    }
    // "said the government launched": speech verbs take a clause without "that".
    return !last.classes.contains(.speech)
  }

  // MARK: Subjects

  private func findSubject(of g: Int, in groups: inout [VerbGroup], range: Range<Int>) {
    let group = groups[g]
    let start = group.tokens.lowerBound
    let clause = clauseStart(before: start, groups: groups[..<g], range: range)
    groups[g].clauseStart = clause
    if !group.isFinite {
      // Infinitives and participles act for the last finite verb's subject.
      groups[g].subject = groups[..<g].last(where: { $0.isFinite })?.subject
      return
    }
    if clause > range.lowerBound, clause <= start, tokens[clause - 1].has(.relative),
      isRelative(clause - 1, range),
      (clause..<start).allSatisfy({ tokens[$0].has(.adverb) || isManner(tokens[$0]) })
    {
      groups[g].isRelative = true
      groups[g].subject = nounPhrase(endingAt: clause - 1, in: range)
      return
    }
    if let subject = invertedSubject(of: group, in: range) {
      groups[g].subject = subject
      return
    }
    if let subject = firstPhrase(in: clause..<start) {
      groups[g].subject = subject
      return
    }
    if group.sharesSubject || joinsPrevious(clause, start, range) {
      let previous =
        groups[..<g].last { $0.isFinite && !$0.isRelative } ?? groups[..<g].last { $0.isFinite }
      if let previous {
        groups[g].sharesSubject = true
        groups[g].subject = previous.subject
        groups[g].isRelative = previous.isRelative
      }
    }
  }

  /// The subject behind a speech verb: `…,” said the Minister`, `…?” asked she`.
  private func invertedSubject(of group: VerbGroup, in range: Range<Int>) -> Range<Int>? {
    guard group.classes.contains(.speech), group.tokens.count == 1 else { return nil }
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    guard start > range.lowerBound, end < range.upperBound else { return nil }
    let before = tokens[start - 1]
    guard
      before.isMark(.comma) || before.key == .doubleQuote || before.key == .singleQuote
        || before.isMark(.question) || before.isMark(.dash)
    else { return nil }
    let next = tokens[end]
    let opens =
      atomEnd[end] > Int32(end) || next.has(.subjectPronoun) && !next.has(.objectPronoun)
      || next.has(.determiner) && !next.has(.relative) || next.has([.demonym, .country])
      || (next.isCapitalized && !next.has(.closed)) || next.has(.titleModifier)
    guard opens, next.key != .that else { return nil }
    // "…, said the plan would fail": a clause follows, so it is the verb's object.
    var j = end
    while j < range.upperBound {
      if atomEnd[j] > Int32(j) {
        j = Int(atomEnd[j])
        continue
      }
      if tokens[j].has([.modal, .be, .have]) { return nil }
      if tokens[j].kind == .punctuation
        || tokens[j].has(.preposition) && !tokens[j].has(.determiner)
      {
        break
      }
      j += 1
    }
    return j > end ? end..<j : nil
  }

  /// Whether the word at `i` opens a relative clause rather than reports or asks.
  private func isRelative(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound else { return false }
    if tokens[i].key == .that {
      let before = tokens[i - 1]
      return !before.has(.anyVerb) && (before.isWord && !before.has(.closed))
    }
    return true
  }

  /// Whether nothing but a conjunction stands between the clause's start and the verb.
  private func joinsPrevious(_ clause: Int, _ start: Int, _ range: Range<Int>) -> Bool {
    (clause..<start).allSatisfy {
      tokens[$0].has([.coordinator, .adverb]) || tokens[$0].kind == .punctuation
        || isManner(tokens[$0])
    }
  }

  /// The first token behind what ends the clause before the verb at `start`.
  private func clauseStart(
    before start: Int, groups: ArraySlice<VerbGroup>, range: Range<Int>
  ) -> Int {
    let barrier = groups.last { $0.isFinite }?.tokens.upperBound ?? range.lowerBound
    var i = start
    while i > barrier {
      let j = i - 1
      if atomEnd[j] > Int32(j) {
        // Step over a whole mention.
        var k = j
        while k > barrier, atomEnd[k - 1] == atomEnd[j] { k -= 1 }
        i = k
        continue
      }
      let token = tokens[j]
      if token.isMark(.semicolon) || token.isMark(.colon) || token.key == .doubleQuote
        || token.isMark(.ellipsis) || token.isMark(.question)
      {
        return i
      }
      if token.isWord, !token.isCapitalized || j == range.lowerBound {
        if token.key == .that || token.key == .whether || token.key == .ifWord
          || token.key == .because
          || token.key == .whileWord || token.key == .although || token.key == .though
          || token.key == .when || token.key == .whereas || token.key == .unless
        {
          return i
        }
        if token.has(.relative), token.key != .that { return i }
        if token.key == .asWord || token.key == .since || token.key == .before
          || token.key == .after
          || token.key == .until || token.key == .once
        {
          // A conjunction only where a clause follows up to the verb, without a comma.
          let comma = (i..<start).contains { tokens[$0].isMark(.comma) && atomEnd[$0] <= Int32($0) }
          if !comma { return i }
        }
        if token.key == .but { return i }
        if token.key == .and || token.key == .or, i < start, barrier > range.lowerBound,
          firstPhrase(in: i..<start) != nil, !coordinatesNouns(j, start, barrier)
        {
          return i
        }
      }
      i -= 1
    }
    return barrier
  }

  /// Whether the "and" at `j` joins two subjects of the verb at `start`, not two clauses.
  private func coordinatesNouns(_ j: Int, _ start: Int, _ barrier: Int) -> Bool {
    // With a comma before it, or an object's noun between the last verb and it, it joins clauses.
    if j > barrier, tokens[j - 1].isMark(.comma) { return false }
    return j - barrier < 2
  }

  /// The first noun phrase of the region that no preposition governs.
  private func firstPhrase(in region: Range<Int>) -> Range<Int>? {
    var i = region.lowerBound
    while i < region.upperBound {
      let token = tokens[i]
      if atomEnd[i] > Int32(i) { break }
      if token.kind == .punctuation || token.has([.coordinator]) {
        i += 1
        continue
      }
      if token.has([.adverb]) && !token.has([.subjectPronoun, .determiner]) || isManner(token) {
        if token.has(.ordinal) || token.has(.adjective), nextIsNoun(i + 1, region) { break }
        i += 1
        continue
      }
      let opener =
        token.has(.preposition) && !token.has(.determiner) || token.has(.verbIng)
        || token.has(.verbParticiple)
        || (token.has(.subordinator) && !token.has([.subjectPronoun, .determiner]))
        || token.key == .according
      if opener {
        // A leading adverbial ends with its comma.
        guard let comma = nextComma(from: i, in: region) else {
          return afterTimePhrase(i, region)
        }
        i = comma + 1
        continue
      }
      if token.has([.weekday, .month, .timeNoun])
        || token.kind == .number && nextIsTime(i + 1, region)
      {
        guard let comma = nextComma(from: i, in: region) else { break }
        i = comma + 1
        continue
      }
      break
    }
    guard i < region.upperBound, tokens[i].isWord || tokens[i].kind == .number else { return nil }
    return i..<phraseEnd(from: i, in: region)
  }

  private func nextIsNoun(_ i: Int, _ region: Range<Int>) -> Bool {
    i < region.upperBound && tokens[i].isWord && !tokens[i].has(.closed)
  }

  private func nextIsTime(_ i: Int, _ region: Range<Int>) -> Bool {
    i < region.upperBound && tokens[i].has([.month, .timeNoun])
  }

  private func nextComma(from i: Int, in region: Range<Int>) -> Int? {
    var j = i
    while j < region.upperBound {
      if atomEnd[j] > Int32(j) {
        j = Int(atomEnd[j])
        continue
      }
      if tokens[j].isMark(.comma) { return j }
      j += 1
    }
    return nil
  }

  /// The noun phrase behind a leading time or place phrase that no comma closes:
  /// "In 2021 the council …".
  private func afterTimePhrase(_ i: Int, _ region: Range<Int>) -> Range<Int>? {
    var j = i + 1
    while j < region.upperBound {
      let token = tokens[j]
      if j > i + 1, token.has([.determiner, .subjectPronoun]) || atomEnd[j] > Int32(j),
        !tokens[j - 1].has(.preposition)
      {
        return j..<phraseEnd(from: j, in: region)
      }
      j = atomEnd[j] > Int32(j) ? Int(atomEnd[j]) : j + 1
    }
    return nil
  }

  /// The end of a noun phrase: a comma that opens an aside, or the region's end.
  private func phraseEnd(from i: Int, in region: Range<Int>) -> Int {
    var j = i
    while j < region.upperBound {
      if atomEnd[j] > Int32(j) {
        j = min(Int(atomEnd[j]), region.upperBound)
        continue
      }
      let token = tokens[j]
      if token.isMark(.comma) {
        // "X, Y and Z met": a list goes on.
        guard listContinues(from: j + 1, in: region) else { return j }
      } else if token.isMark(.dash) || token.isMark(.openParen)
        || token.has(.relative) && !token.has(.determiner)
      {
        return j
      }
      j += 1
    }
    var end = region.upperBound
    while end > i,
      tokens[end - 1].has([.adverb]) || isManner(tokens[end - 1])
        || tokens[end - 1].isMark(.comma) || tokens[end - 1].key == .and
    {
      end -= 1
    }
    return max(end, i + 1)
  }

  private func listContinues(from i: Int, in region: Range<Int>) -> Bool {
    guard i < region.upperBound else { return false }
    var j = i
    if tokens[j].key == .and { return true }
    guard tokens[j].isWord,
      tokens[j].isCapitalized || atomEnd[j] > Int32(j) || tokens[j].has(.determiner)
    else { return false }
    while j < region.upperBound {
      if atomEnd[j] > Int32(j) {
        j = Int(atomEnd[j])
        continue
      }
      if tokens[j].key == .and { return true }
      if tokens[j].has(.relative) || tokens[j].has([.verbIng, .verbPast]) { return false }
      j += 1
    }
    return false
  }

  /// The noun phrase that ends before `i`: a relative clause's antecedent.
  private func nounPhrase(endingAt i: Int, in range: Range<Int>) -> Range<Int>? {
    var end = i
    while end > range.lowerBound, tokens[end - 1].isMark(.comma) { end -= 1 }
    guard end > range.lowerBound else { return nil }
    var start = end - 1
    if atomEnd[start] > Int32(start) {
      while start > range.lowerBound, atomEnd[start - 1] == atomEnd[end - 1] { start -= 1 }
      return start..<end
    }
    while start > range.lowerBound, tokens[start - 1].isWord, !tokens[start - 1].has(.closed),
      !tokens[start - 1].has([.verbPast, .verbS]) || tokens[start - 1].has(.common)
    {
      start -= 1
    }
    return start..<end
  }
}
