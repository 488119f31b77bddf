/// Measures told by a gerund: "…, including capping fares", "the Council opening the ferry",
/// "thanked Norway for training forty divers".
extension NounActs {
  /// "…, including capping insulin at $35": an example of what an institution does.
  func example(at i: Int, in sentence: Range<Int>) -> Found? {
    let opens =
      tokens[i].key == Self.including || tokens[i].key == Self.like
      || tokens[i].key == .asWord && i > sentence.lowerBound && tokens[i - 1].key == Self.such
      || tokens[i].key == Self.includes && i == sentence.lowerBound + 1
        && [.that, .this].contains(tokens[i - 1].key)
    guard opens, i + 2 < sentence.upperBound else { return nil }
    var verb = i + 1
    if tokens[verb].key == .by { verb += 1 }
    guard verb + 1 < sentence.upperBound, tokens[verb].has(.verbIng),
      document.lexicon.verbClass(of: tokens[verb]).contains(.act), tokens[verb + 1].kind == .word
    else { return nil }
    let by = institution(before: i, in: sentence)
    guard !by.isEmpty || tokens[i].key == Self.includes else { return nil }
    return Found(
      tokens: verb..<phraseEnd(from: verb + 1, in: sentence), by: by, cue: verb,
      rule: Self.gerund.id)
  }

  /// "steps the Council is taking, including opening a port": the first act that they are.
  func exampleOf(_ steps: Found, in sentence: Range<Int>) -> Found? {
    var i = steps.tokens.upperBound
    if i < sentence.upperBound, tokens[i].isMark(.comma) { i += 1 }
    guard i + 2 < sentence.upperBound, tokens[i].key == Self.including else { return nil }
    let verb = tokens[i + 1].key == .by ? i + 2 : i + 1
    guard tokens[verb].has(.verbIng), isAct(verb), verb + 1 < sentence.upperBound,
      tokens[verb + 1].kind == .word
    else { return nil }
    return Found(
      tokens: verb..<phraseEnd(from: verb + 1, in: sentence), by: steps.by, cue: verb,
      rule: Self.gerund.id, status: steps.status)
  }

  /// "including opening a port, training divers, and dredging the river": the gerunds that go on.
  func listed(with item: Found, in sentence: Range<Int>) -> [Found] {
    var more: [Found] = []
    var i = item.tokens.upperBound
    while i < sentence.upperBound {
      var verb = i
      if tokens[verb].isMark(.comma) || tokens[verb].isMark(.semicolon) { verb += 1 }
      if verb < sentence.upperBound, tokens[verb].key == .and { verb += 1 }
      // "funding and expanding services": two verbs, one object.
      var object = verb + 1
      if object + 1 < sentence.upperBound, tokens[object].key == .and,
        tokens[object + 1].has(.verbIng)
      {
        object += 2
      }
      guard verb > i, object < sentence.upperBound, tokens[verb].has(.verbIng), isAct(verb),
        tokens[object].kind == .word || tokens[object].kind == .punctuation && object > verb + 1
      else { return more }
      i = phraseEnd(from: object, in: sentence)
      more.append(
        Found(tokens: verb..<i, by: item.by, cue: verb, rule: item.rule, status: item.status))
    }
    return more
  }

  /// "the President signing the act": an institution before a gerund.
  func acting(at i: Int, in sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound, i + 2 < sentence.upperBound, tokens[i].has(.verbIng),
      !tokens[i].isCapitalized, isAct(i), tokens[i - 1].isWord, tokens[i - 1].isCapitalized,
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
    let by = parties(start..<i)
    guard !by.isEmpty else { return nil }
    if tokens[start - 1].key == .the { start -= 1 }
    return Found(
      tokens: start..<phraseEnd(from: i + 1, in: sentence), by: by, cue: i, rule: Self.gerund.id)
  }

  /// "thanked the Minister for opening the port", "congratulated Peru on adopting the law".
  func credited(at i: Int, in sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound + 1, i + 2 < sentence.upperBound, tokens[i].has(.verbIng),
      isAct(i), [.forWord, .on, .inWord].contains(tokens[i - 1].key),
      !tokens[i + 1].has(.preposition), tokens[i + 1].isWord
    else { return nil }
    let acts = reading.acts(of: document.sentenceOf[i])
    guard let thanks = acts.last(where: { $0.group.tokens.upperBound < i }),
      thanks.group.classes.contains(.courtesy),
      Self.crediting.contains(document.lexicon.verb(of: tokens[thanks.group.head])?.lemma ?? "")
    else { return nil }
    let object = thanks.group.tokens.upperBound..<i - 1
    let by = reading.referents.resolve(
      object.lowerBound..<(object.first { tokens[$0].has(.preposition) } ?? object.upperBound))
    guard !by.isEmpty else { return nil }
    return Found(
      tokens: i..<phraseEnd(from: i + 1, in: sentence), by: by, cue: i, rule: Self.credited.id)
  }

  /// "Norway’s role in building the quay", "played a part in repealing the fee": who took part in an
  /// act that is done.
  func part(at i: Int, in sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound + 2, i + 2 < sentence.upperBound, tokens[i].has(.verbIng),
      isAct(i), tokens[i - 1].key == .inWord, Self.parts.contains(tokens[i - 2].key),
      Self.founding.contains(document.lexicon.verb(of: tokens[i])?.lemma ?? ""),
      tokens[i + 1].isWord || tokens[i + 1].key == .doubleQuote
    else { return nil }
    let mark = (max(sentence.lowerBound, i - 8)..<i).last { tokens[$0].kind == .possessive }
    let by = mark.flatMap { holder(endingAt: $0, in: sentence)?.by } ?? []
    return Found(
      tokens: i..<phraseEnd(from: i + 1, in: sentence), by: by, cue: i, rule: Self.credited.id)
  }
  private static let parts = WordKey.set("role part leadership success instrumental")
  private static let founding: WordSet = [
    "establish", "create", "build", "found", "repeal", "launch", "open", "secure", "pass", "enact",
    "adopt", "abolish", "deliver", "introduce", "develop", "draft", "negotiate", "construct",
  ]

  /// The last body named before `i`: whose efforts the example is of.
  private func institution(before i: Int, in sentence: Range<Int>) -> [Referent] {
    for t in (sentence.lowerBound..<i).reversed() where reading.cast.bodyAt[t] >= 0 {
      let body = reading.cast.bodyAt[t]
      if reading.cast.bodies[body].kind == .government { return [.body(body)] }
    }
    return []
  }

  private static let includes = WordKey("includes")
  static let including = WordKey("including")
  private static let like = WordKey("like")
  private static let such = WordKey("such")
  private static let crediting: WordSet = [
    "thank", "congratulate", "commend", "praise", "applaud", "laud", "hail", "appreciate", "salute",
  ]

  static let gerund = Rule(
    "measure.example", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They praised the Government of Peru’s work, including building two ferries."
        => "building two ferries",
      "Minister Ana Souza met envoy Jon Berg in Lima. They discussed steps the Ports Authority is taking, including dredging the river."
        => "dredging the river",
      "Minister Ana Souza met envoy Jon Berg in Lima. That includes dredging the river; fixing the northern quay."
        => "fixing the northern quay",
    ])
  static let credited = Rule(
    "measure.credited", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She thanked Norway for training forty divers."
        => "training forty divers",
      "Minister Ana Souza met envoy Jon Berg in Lima. She hailed Norway’s role in building the quay."
        => "building the quay",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. She thanked him for coming."])
}
