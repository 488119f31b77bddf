/// Finds measures told by a noun or a gerund instead of a verb: "the Council's expansion of the
/// ferry", "efforts to lower costs, including capping fares".
struct NounActs {
  private let document: Document
  private let reading: Reading
  private let tokens: [Token]

  init(document: Document, reading: Reading) {
    self.document = document
    self.reading = reading
    tokens = document.tokens
  }

  /// The stretches of the sentence, each with who acts and its rule.
  func find(in sentence: Range<Int>) -> [(
    tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID
  )] {
    var found: [(tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID)] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      if let item = possessed(at: i, in: sentence) ?? example(at: i, in: sentence)
        ?? acting(at: i, in: sentence) ?? steps(at: i, in: sentence)
      {
        found.append(item)
        i = item.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// "the President's signing of the order": an institution's possessive before an act's noun.
  private func possessed(
    at i: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID)? {
    guard tokens[i].kind == .possessive, i > sentence.lowerBound else { return nil }
    var noun = i + 1
    while noun < sentence.upperBound, noun - i < 4, tokens[noun].isWord,
      !Self.nouns.contains(tokens[noun].key)
    {
      if tokens[noun].has(.closed) { return nil }
      noun += 1
    }
    guard noun + 1 < sentence.upperBound, noun - i < 4, Self.nouns.contains(tokens[noun].key),
      [.of, .inWord, .on, .to].contains(tokens[noun + 1].key)
    else { return nil }
    var start = i
    while start > sentence.lowerBound, tokens[start - 1].isWord, tokens[start - 1].isCapitalized {
      start -= 1
    }
    guard start < i else { return nil }
    let by = reading.referents.resolve(start..<i).filter {
      if case .phrase = $0 { false } else { true }
    }
    guard !by.isEmpty else { return nil }
    if start > sentence.lowerBound, tokens[start - 1].key == .the { start -= 1 }
    return (start..<phraseEnd(from: noun + 1, in: sentence), by, noun, Self.noun.id)
  }

  /// "…, including capping insulin at $35": an example of what an institution does.
  private func example(
    at i: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID)? {
    let opens =
      tokens[i].key == Self.including || tokens[i].key == Self.like
      || tokens[i].key == .asWord && i > sentence.lowerBound && tokens[i - 1].key == Self.such
    guard opens, i + 2 < sentence.upperBound else { return nil }
    var verb = i + 1
    if tokens[verb].key == .by { verb += 1 }
    guard verb + 1 < sentence.upperBound, tokens[verb].has(.verbIng),
      document.lexicon.verbClass(of: tokens[verb]).contains(.act), tokens[verb + 1].kind == .word
    else { return nil }
    let by = institution(before: i, in: sentence)
    guard !by.isEmpty else { return nil }
    return (verb..<phraseEnd(from: verb + 1, in: sentence), by, verb, Self.gerund.id)
  }

  /// "the President signing the act": an institution before a gerund.
  private func acting(
    at i: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID)? {
    guard i > sentence.lowerBound, i + 2 < sentence.upperBound, tokens[i].has(.verbIng),
      !tokens[i].isCapitalized, document.lexicon.verbClass(of: tokens[i]).contains(.act),
      document.lexicon.verbClass(of: tokens[i]).isDisjoint(with: [.meet, .attend, .speech, .state]),
      tokens[i - 1].isWord, tokens[i - 1].isCapitalized,
      tokens[i + 1].has([.determiner, .possessivePronoun]) || tokens[i + 1].isCapitalized
        || tokens[i + 1].kind == .number
    else { return nil }
    var start = i
    while start > sentence.lowerBound, tokens[start - 1].isWord, tokens[start - 1].isCapitalized {
      start -= 1
    }
    guard start > sentence.lowerBound,
      tokens[start - 1].key == .the || tokens[start - 1].has(.preposition)
    else { return nil }
    let by = reading.referents.resolve(start..<i).filter {
      if case .phrase = $0 { false } else { true }
    }
    guard !by.isEmpty else { return nil }
    if tokens[start - 1].key == .the { start -= 1 }
    return (start..<phraseEnd(from: i + 1, in: sentence), by, i, Self.gerund.id)
  }

  /// "actions the Administration has taken to …", "steps taken to …".
  private func steps(
    at i: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, by: [Referent], cue: Int, rule: Rule.ID)? {
    guard Self.stepNouns.contains(tokens[i].key), !tokens[i].isCapitalized else { return nil }
    let limit = min(i + 9, sentence.upperBound)
    guard
      let verb = (i + 1..<max(i + 1, limit)).first(where: { Self.taking.contains(tokens[$0].key) }),
      !(i + 1..<verb).contains(where: { tokens[$0].kind == .punctuation || tokens[$0].key == .to })
    else { return nil }
    let by =
      verb > i + 1
      ? reading.referents.resolve(i + 1..<verb).filter {
        if case .phrase = $0 { false } else { true }
      } : []
    return (i..<phraseEnd(from: verb + 1, in: sentence), by, verb, Self.steps.id)
  }

  private static let stepNouns = WordKey.set("actions action steps measures")
  private static let taking = WordKey.set("taken taking")

  /// The last body named before `i`: whose efforts the example is of.
  private func institution(before i: Int, in sentence: Range<Int>) -> [Referent] {
    for t in (sentence.lowerBound..<i).reversed() where reading.cast.bodyAt[t] >= 0 {
      let body = Int(reading.cast.bodyAt[t])
      if reading.cast.bodies[body].kind == .government { return [.body(body)] }
    }
    return []
  }

  private func phraseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var i = start
    while i < sentence.upperBound {
      let token = tokens[i]
      if token.kind == .punctuation, !token.isMark(.openParen), !token.isMark(.closeParen),
        !token.isMark(.dollar),
        !token.isMark(.percent)
      {
        break
      }
      if i > start, token.has([.be, .have, .modal, .relative]), !token.has(.determiner) { break }
      i += 1
    }
    return i
  }

  private static let including = WordKey("including")
  private static let like = WordKey("like")
  private static let such = WordKey("such")

  /// Nouns that report a concrete act by somebody.
  static let nouns = WordKey.set(
    """
    signing passage launch expansion provision release creation ruling adoption deployment \
    investment investments establishment introduction decision approval announcement initiation \
    ratification implementation removal construction reopening acquisition
    """)

  static let noun = Rule(
    "measure.noun", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They discussed the Ports Authority’s expansion of the northern quay."
        => "the Ports Authority’s expansion of the northern quay"
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. They praised the harbour’s beauty."])
  static let gerund = Rule(
    "measure.example", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They praised the Government of Peru’s work, including building two ferries."
        => "building two ferries"
    ])
  static let steps = Rule(
    "measure.steps-taken", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They reviewed the steps the Ports Authority has taken to widen the quay."
        => "steps the Ports Authority has taken to widen the quay"
    ])
  static var rules: [Rule] { [noun, gerund, steps] }
}
