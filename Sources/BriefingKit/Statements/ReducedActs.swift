/// Measures told by a participle behind a noun: "the doses donated to Peru by Norway".
extension NounActs {
  /// "the doses donated to Peru by Norway", "sanctions imposed on Russia": a noun phrase with the
  /// participle of an act whose agent or receiver is told.
  func reduced(at i: Int, in sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound + 1, i + 2 < sentence.upperBound, tokens[i].has(.verbParticiple),
      !tokens[i].isCapitalized, isAct(i),
      !Choice.harms.contains(verbLemma(i)), !Self.describing.contains(verbLemma(i)),
      case let noun = noun(before: i),
      tokens[noun].isWord || tokens[noun].kind == .number, !tokens[noun].has(.closed),
      !tokens[noun].has([.adverb, .verbPast, .verbParticiple, .verbIng]),
      reading.acts(of: document.sentenceOf[i]).allSatisfy({
        !$0.group.tokens.contains(i) || !$0.group.isFinite
      }), let start = nounPhrase(endingAt: noun + 1, in: sentence),
      !(start..<i).contains(where: { Cues.talk.contains(tokens[$0].key) })
    else { return nil }
    // "the advice released by the Board shows the way"
    let verb = reading.acts(of: document.sentenceOf[i]).first {
      $0.group.isFinite && $0.group.tokens.lowerBound > i + 2
        && ($0.group.tokens.count > 1 || !tokens[$0.group.head].has(.verbParticiple))
    }
    let end = min(
      phraseEnd(from: i + 1, in: sentence), verb?.group.tokens.lowerBound ?? sentence.upperBound)
    if let by = (i + 1..<end).first(where: { tokens[$0].key == .by }), by - i < 12 {
      let agents = parties(by + 1..<end)
      guard !agents.isEmpty else { return nil }
      return Found(tokens: start..<end, by: agents, cue: i, rule: Self.participle.id)
    }
    // "a memorandum signed between Peru and Norway"
    if tokens[i + 1].key == .between, Choice.pacts.contains(verbLemma(i)) {
      return Found(
        tokens: start..<end, by: reading.referents.resolve(i + 2..<end), cue: i,
        rule: Self.participle.id)
    }
    guard
      Self.receivers.contains(tokens[i + 1].key)
        || tokens[i + 1].key == .inWord && verbLemma(i) == "invest", isConcrete(start..<noun + 1)
    else {
      return nil
    }
    return Found(tokens: start..<end, by: [], cue: i, rule: Self.participle.id)
  }

  /// Participles that tell what a thing is rather than what was done: "a bill sponsored by".
  private static let describing: WordSet = [
    "sponsor", "co-sponsor", "cosponsor", "administer", "develop", "arrange", "spearhead", "manage",
    "operate", "appoint", "resettle", "supervise", "print", "perform", "organize", "organise",
  ]
  private func verbLemma(_ i: Int) -> WordKey {
    document.lexicon.verb(of: tokens[i])?.lemma ?? .none
  }

  /// The noun that a participle is of: "assistance previously provided".
  private func noun(before i: Int) -> Int {
    let manner = tokens[i - 1].has(.adverb) || Self.manners.contains(tokens[i - 1].key)
    return manner ? i - 2 : i - 1
  }
  private static let manners = WordKey.set(
    "previously recently already jointly originally separately newly initially subsequently")
  private static let receivers = WordKey.set("to on under through")

  /// Where the noun phrase before `i` begins.
  private func nounPhrase(endingAt i: Int, in sentence: Range<Int>) -> Int? {
    var start = i
    while start > sentence.lowerBound {
      let before = tokens[start - 1]
      if before.key == .of, isConcrete(start..<i) { break }
      if before.key == .inWord, start - 2 > sentence.lowerBound,
        tokens[start - 2].has(.magnitude) || tokens[start - 2].kind == .number
      {
        start -= 1
        continue
      }
      let belongs =
        before.kind == .number || before.isMark(.dollar) || before.key == .of
        || before.isWord && !before.has(.closed)
          && (!before.has([.verbPast, .verbIng]) || before.has(.adjective))
        || before.has(.determiner) && !before.has([.relative, .subordinator])
        || before.has(.adverb) && start > sentence.lowerBound + 1
          && tokens[start - 2].has(.determiner)
      guard belongs else { break }
      start -= 1
      if before.has(.determiner) { break }
    }
    while start < i, tokens[start].has([.adverb, .coordinator]) || tokens[start].key == .of {
      start += 1
    }
    return start < i ? start : nil
  }

  /// Whether the phrase names a sum, a number of things, or a state's own instrument.
  private func isConcrete(_ words: Range<Int>) -> Bool {
    words.contains {
      tokens[$0].kind == .number || tokens[$0].isMark(.dollar)
        || tokens[$0].has([.country, .demonym]) && tokens[$0].isCapitalized
        || tokens[$0].key == .us && tokens[$0].shape.contains(.allCaps)
    }
  }
}
