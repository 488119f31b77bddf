/// Finds the parties that took part without a name: `Florida state legislators`, `a delegation of
/// the Asian Development Bank`, `staff members for Senators …`.
struct Groups {
  private let document: Document
  private let reading: Reading
  private let lead: Event.Lead
  private let tokens: [Token]
  private let cast: Cast

  init(document: Document, reading: Reading, lead: Event.Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    cast = reading.cast
    tokens = document.tokens
  }

  func find() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for sentence in lead.sentences.prefix(4) {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        guard tokens[i].has(.groupNoun), !tokens[i].isCapitalized || !tokens[i].has(.titleHead),
          cast.bodyAt[i] < 0,
          cast.personAt[i] < 0, reading.quoteAt[i] < 0, let group = phrase(around: i, in: sentence)
        else {
          i += 1
          continue
        }
        if group.count > 1, takesPart(group, in: sentence),
          !groups.contains(where: { same($0, group) })
        {
          groups.append(group)
        }
        i = max(i + 1, group.upperBound)
      }
    }
    return groups
  }

  private func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    tokens[a.upperBound - 1].key == tokens[b.upperBound - 1].key && document.same(a, b)
  }

  /// The noun phrase whose head is the group noun at `h`.
  private func phrase(around h: Int, in range: Range<Int>) -> Range<Int>? {
    var head = h
    while head + 1 < range.upperBound, tokens[head + 1].has(.groupNoun),
      !tokens[head + 1].isCapitalized
    { head += 1 }
    var start = h
    while start > range.lowerBound {
      let token = tokens[start - 1]
      let open =
        token.isWord && !token.has([.closed, .verbPast, .verbS]) && !token.has(.adverb)
        || token.isWord && token.has([.adjective, .portfolio, .numberWord, .demonym])
          && !token.has([.determiner, .preposition])
        || token.isWord && token.has(.determiner)
          && (token.key == Self.several || token.key == Self.many)
      if open, !(token.has(.anyVerb) && !token.has([.portfolio, .common, .adjective])),
        cast.personAt[start - 1] < 0
      {
        start -= 1
        continue
      }
      // "more than 80 state legislators"
      if token.kind == .number, start - 1 > range.lowerBound {
        start -= 1
        if start - 2 >= range.lowerBound, tokens[start - 1].key == .than { start -= 2 }
        break
      }
      // "state and local officials"
      if token.key == .and, start - 2 >= range.lowerBound,
        tokens[start - 2].has([.portfolio, .adjective, .demonym]),
        !tokens[start - 2].isCapitalized
      {
        start -= 2
        continue
      }
      break
    }
    // "his team" keeps its pronoun.
    if start > range.lowerBound, tokens[start - 1].has(.possessivePronoun), start == h {
      start -= 1
    }
    if start == h, start > range.lowerBound, tokens[start - 1].key == .the { return nil }
    var end = head + 1
    while end < range.upperBound {
      let token = tokens[end]
      guard
        token.key == .of || token.key == .from || token.key == .forWord
          || token.key == Self.representing
          || token.key == .inWord
      else { break }
      if token.key == .inWord, end + 1 < range.upperBound, !tokens[end + 1].isCapitalized { break }
      var j = end + 1
      while j < range.upperBound {
        let next = tokens[j]
        if next.isMark(.comma), j + 1 < range.upperBound,
          tokens[j + 1].isCapitalized || tokens[j + 1].key == .and,
          cast.bodyAt[j - 1] >= 0, cast.bodyAt[j + 1] >= 0 || tokens[j + 1].key == .and
        {
          j += 1
          continue
        }
        if next.kind == .punctuation, !next.isMark(.openParen), !next.isMark(.closeParen) { break }
        if next.key == .and, next.isMark(.comma) == false, tokens[j - 1].isMark(.comma) { break }
        if next.key == .to || next.key == .on || next.key == .at
          || next.has(.relative) && !next.has(.determiner)
        {
          break
        }
        if next.has([.be, .have, .modal]) { break }
        let counted = tokens[j - 1].kind == .number || tokens[j - 1].has([.numberWord, .adjective])
        if next.isWord, !counted, next.has([.verbPast, .verbS]), !next.has(.groupNoun),
          !next.has(.verbParticiple)
            || !reading.referents.document.lexicon.verbClass(of: next)
              .isDisjoint(with: [.meet, .speech])
        {
          break
        }
        j += 1
      }
      guard j > end + 1 else { break }
      end = j
    }
    return start..<end
  }

  private static let several = WordKey("several")
  private static let many = WordKey("many")
  private static let representing = WordKey("representing")

  /// A verb of meeting, or one whose object is the encounter: "paid a courtesy call on".
  private func isEncounter(_ act: Act) -> Bool {
    if !act.group.classes.isDisjoint(with: [.meet, .attend]) { return true }
    let start = act.group.tokens.upperBound
    return (start..<min(start + 4, document.sentences[act.sentence].tokens.upperBound)).contains {
      tokens[$0].has(.eventNoun)
    }
  }

  /// Whether the group is subject or partner of the encounter's verb.
  private func takesPart(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    let s = Int(document.sentenceOf[group.lowerBound])
    var before = group.lowerBound - 1
    while before >= sentence.lowerBound, tokens[before].has([.determiner, .numberWord]) {
      before -= 1
    }
    let acts = reading.acts(of: s).filter { isEncounter($0) && $0.voice == .release }
    if before - 1 >= sentence.lowerBound, tokens[before].key == .with,
      tokens[before - 1].has(.eventNoun)
    {
      return true
    }
    guard !acts.isEmpty else { return false }
    if let subjectOf = acts.first(where: { $0.group.subject.map { $0.overlaps(group) } ?? false }) {
      return subjectOf.group.isFinite
    }
    guard let act = acts.last(where: { $0.group.tokens.upperBound <= group.lowerBound }) else {
      return false
    }
    guard before >= sentence.lowerBound else { return false }
    let link = tokens[before]
    if link.key == .with || link.key == .by || link.has(.coordinator) || link.isMark(.comma)
      || link.key == .between
    {
      return group.lowerBound - act.group.tokens.upperBound < 30
    }
    return before < act.group.tokens.upperBound
  }
}
