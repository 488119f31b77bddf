/// Finds measures told by a noun or a participle instead of a finite verb: "the Council's expansion
/// of the ferry", "steps taken to lower fares", "the doses donated by Norway".
struct NounActs {
  let document: Document
  let reading: Reading
  let tokens: [Token]

  /// A stretch of a sentence that tells an act.
  struct Found {
    var tokens: Range<Int>
    var by: [Referent]
    var cue: Int
    var rule: Rule.ID
    var status = Measure.Status.completed
  }

  init(document: Document, reading: Reading) {
    self.document = document
    self.reading = reading
    tokens = document.tokens
  }

  /// The acts of the sentence, in order.
  func find(in sentence: Range<Int>) -> [Found] {
    var found: [Found] = []
    let openers = Self.openers
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      if !mayBegin(tokens[i], openers) {
        i += 1
      } else if let item = possessed(at: i, in: sentence) ?? decision(at: i, in: sentence)
        ?? owned(at: i, in: sentence) ?? example(at: i, in: sentence)
        ?? acting(at: i, in: sentence) ?? credited(at: i, in: sentence)
        ?? part(at: i, in: sentence)
        ?? steps(at: i, in: sentence) ?? reduced(at: i, in: sentence)
        ?? event(at: i, in: sentence)
      {
        if item.rule == Self.steps.id, let first = exampleOf(item, in: sentence) {
          found.append(first)
          found += listed(with: first, in: sentence)
        } else {
          found.append(item)
          if item.rule == Self.gerund.id { found += listed(with: item, in: sentence) }
          if item.rule == Self.event.id || item.rule == Self.noun.id {
            found += furtherNouns(behind: item, in: sentence)
          }
        }
        i = found[found.count - 1].tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// Whether one of the forms may begin with the token: most tokens are not worth trying them.
  private func mayBegin(_ token: Token, _ openers: WordSet) -> Bool {
    token.kind == .possessive || token.has([.verbIng, .verbParticiple])
      || openers.contains(token.key)
  }
  private static let openers = WordSet(
    WordKey.list("the its his her their including includes like as decision") + stepWords
      + voteWords)

  /// "the President's signing of the order": an institution's possessive before an act's noun.
  private func possessed(at i: Int, in sentence: Range<Int>) -> Found? {
    guard tokens[i].kind == .possessive, i > sentence.lowerBound else { return nil }
    var noun = i + 1
    while noun < sentence.upperBound, noun - i < 4, tokens[noun].isWord,
      !Self.nouns.contains(tokens[noun].key)
    {
      if tokens[noun].has(.closed) { return nil }
      noun += 1
    }
    guard noun + 1 < sentence.upperBound, noun - i < 4, Self.nouns.contains(tokens[noun].key),
      [.of, .inWord, .on, .to, .asWord].contains(tokens[noun + 1].key),
      let (start, by) = holder(endingAt: i, in: sentence)
    else { return nil }
    return Found(
      tokens: start..<phraseEnd(from: noun + 1, in: sentence), by: by, cue: noun,
      rule: Self.noun.id, status: Self.status(of: tokens[noun]))
  }

  /// "the Board's decision", "the decision of the Board to lower the fee".
  private func decision(at i: Int, in sentence: Range<Int>) -> Found? {
    guard tokens[i].key == Self.decision, i > sentence.lowerBound, i + 2 < sentence.upperBound,
      let to = (i + 1..<min(i + 18, sentence.upperBound)).first(where: {
        tokens[$0].key == .to || tokens[$0].kind == .punctuation
      }), tokens[to].key == .to, to + 1 < sentence.upperBound, tokens[to + 1].has(.verbBase),
      to == i + 1 || [.by, .of, .at].contains(tokens[i + 1].key)
    else { return nil }
    var start = i
    while start > sentence.lowerBound, tokens[start - 1].isWord,
      tokens[start - 1].has([.adjective, .determiner]), i - start < 3
    {
      start -= 1
    }
    guard tokens[start].has(.determiner) || to > i + 1, !Self.undecided.contains(tokens[start].key)
    else { return nil }
    return Found(
      tokens: start..<phraseEnd(from: to + 1, in: sentence), by: parties(i + 1..<to), cue: i,
      rule: Self.noun.id)
  }
  private static let decision = WordKey("decision")
  private static let undecided = WordKey.set("a any no")

  /// "Senate passage of the bill", "his veto of the bill": a body or a pronoun before an act's noun.
  private func owned(at i: Int, in sentence: Range<Int>) -> Found? {
    guard Self.votes.contains(tokens[i].key), !tokens[i].isCapitalized, i > sentence.lowerBound,
      i + 1 < sentence.upperBound, tokens[i + 1].key == .of || tokens[i + 1].key == .inWord
    else { return nil }
    let end = phraseEnd(from: i + 1, in: sentence)
    let before = tokens[i - 1]
    if before.has(.possessivePronoun) {
      return Found(
        tokens: i - 1..<end, by: [], cue: i, rule: Self.noun.id)
    }
    guard before.isCapitalized, let (start, by) = holder(endingAt: i, in: sentence) else {
      return nil
    }
    return Found(tokens: start..<end, by: by, cue: i, rule: Self.noun.id)
  }
  private static let voteWords = WordKey.list(
    "passage approval adoption ratification veto acceptance")
  private static let votes = WordSet(voteWords)

  /// The institution or person whose name ends before `i`, and where it begins.
  func holder(endingAt i: Int, in sentence: Range<Int>) -> (start: Int, by: [Referent])? {
    var start = i
    while start > sentence.lowerBound, tokens[start - 1].isWord, tokens[start - 1].isCapitalized {
      start -= 1
    }
    guard start < i else { return nil }
    if start > sentence.lowerBound, tokens[start - 1].key == .the { start -= 1 }
    let by = parties(start..<i)
    return by.isEmpty ? nil : (start, by)
  }

  /// Whom the words name, phrases left out.
  func parties(_ words: Range<Int>) -> [Referent] {
    reading.referents.resolve(words).filter { if case .phrase = $0 { false } else { true } }
  }

  /// "actions the Administration has taken to …", "steps taken to …".
  private func steps(at i: Int, in sentence: Range<Int>) -> Found? {
    guard Self.stepNouns.contains(tokens[i].key), !tokens[i].isCapitalized else { return nil }
    let limit = min(i + 9, sentence.upperBound)
    guard
      let verb = (i + 1..<max(i + 1, limit)).first(where: { Self.taking.contains(tokens[$0].key) }),
      !(i + 1..<verb).contains(where: { tokens[$0].kind == .punctuation || tokens[$0].key == .to })
    else { return nil }
    let subject = (i + 1..<verb).prefix { !tokens[$0].has([.have, .be, .modal]) }
    var by = subject.isEmpty ? [] : parties(i + 1..<i + 1 + subject.count)
    if by.isEmpty, !subject.isEmpty {
      by = reading.referents.resolve(i + 1..<i + 1 + subject.count)
    }
    return Found(
      tokens: i..<phraseEnd(from: verb + 1, in: sentence), by: by, cue: verb, rule: Self.steps.id,
      status: tokens[verb].has(.verbIng) ? .ongoing : .completed)
  }
  private static let stepWords = WordKey.list("actions action steps measures")
  private static let stepNouns = WordSet(stepWords)
  private static let taking = WordKey.set("taken taking")

  // MARK: Parts

  /// Whether the verb at `i` is an act and no talk, encounter or state.
  func isAct(_ i: Int) -> Bool {
    let classes = document.lexicon.verbClass(of: tokens[i])
    return classes.contains(.act) && classes.isDisjoint(with: [.meet, .attend, .speech, .state])
  }

  func phraseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var i = start
    while i < sentence.upperBound {
      let token = tokens[i]
      if let close = closing(at: i, in: sentence) {
        i = close
        continue
      }
      if token.kind == .punctuation, !token.isMark(.openParen), !token.isMark(.closeParen),
        !token.isMark(.dollar), !token.isMark(.percent)
      {
        break
      }
      if i > start, token.has([.be, .have, .modal, .relative]), !token.has(.determiner) { break }
      if i > start, [.since, .because, .when, .whileWord, .although].contains(token.key) { break }
      if i > start, token.key == .that, !tokens[i - 1].has([.preposition, .anyVerb]) { break }
      if token.key == .and, i + 1 < sentence.upperBound,
        beginsVerb(i + 1) || [.how, .what, .why, .whether].contains(tokens[i + 1].key)
          || tokens[i + 1].has(.determiner) && furtherNoun(at: i + 1, in: sentence) != nil
          || tokens[i + 1].key == .forWord
      {
        break
      }
      i += 1
    }
    return i
  }

  /// Behind a name in quotation marks, or the stop of an abbreviation: "of the “Blue Port” plan",
  /// "a U.S.-Peru treaty".
  private func closing(at i: Int, in sentence: Range<Int>) -> Int? {
    guard i > sentence.lowerBound, i + 1 < sentence.upperBound else { return nil }
    if tokens[i].isMark(.fullStop), tokens[i - 1].shape.contains(.allCaps) { return i + 1 }
    guard tokens[i].key == .doubleQuote,
      tokens[i - 1].has([.determiner, .preposition, .verbIng, .possessivePronoun])
    else { return nil }
    return (i + 1..<sentence.upperBound).first { tokens[$0].key == .doubleQuote }.map { $0 + 1 }
  }

  /// Whether a finite verb begins at `i`: "welcomed the release of two men and called for".
  private func beginsVerb(_ i: Int) -> Bool {
    reading.acts(of: document.sentenceOf[i]).contains {
      $0.group.tokens.lowerBound == i && $0.group.isFinite
    }
  }

  // MARK: Rules

  static let noun = Rule(
    "measure.noun", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They discussed the Ports Authority’s expansion of the northern quay."
        => "the Ports Authority’s expansion of the northern quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. They spoke about the decision of the Ports Authority to close the northern quay."
        => "the decision of the Ports Authority to close the northern quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. They hailed Senate passage of the Fisheries Act."
        => "Senate passage of the Fisheries Act",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They praised the harbour’s beauty.",
      "Minister Ana Souza met envoy Jon Berg in Lima. They awaited any decision to close the quay.",
    ])
  static let steps = Rule(
    "measure.steps-taken", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They reviewed the steps the Ports Authority has taken to widen the quay."
        => "steps the Ports Authority has taken to widen the quay"
    ])
  static let participle = Rule(
    "measure.participle", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They spoke about the forty boats donated to Peru by Norway."
        => "the forty boats donated to Peru by Norway",
      "Minister Ana Souza met envoy Jon Berg in Lima. The fair closed, with a treaty signed between Norway and Peru."
        => "a treaty signed between Norway and Peru",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. They read a letter written by hand."])
  static var rules: [Rule] { [noun, gerund, credited, steps, participle, event] }
}
