/// Who did what the passive tells: "was opened by the Board", "was signed between the Councils".
extension Choice {
  /// The agent behind "by" of a passive.
  func agent(of act: Act) -> [Referent] {
    let end = extents.end(of: act, limit: document.sentences[act.sentence].tokens.upperBound)
    let start = act.group.tokens.upperBound
    var limit = end
    var found: [Referent] = []
    // "dropped by parachute by the Navy": the first of them that acts.
    for by in (start..<max(start, end)).reversed() where tokens[by].key == .by && by + 1 < limit {
      let agents = agents(by + 1..<limit)
      if !agents.isEmpty { found = agents }
      limit = by
    }
    if found.isEmpty, Self.pacts.contains(lemma(act.group)) {
      found = pactParties(of: act, until: end)
    }
    return found.isEmpty ? sharedAgent(of: act) : found
  }
  static let pacts: WordSet = [
    "sign", "conclude", "initial", "reach", "exchange", "ratify",
  ]

  /// "A treaty between Peru and Norway was signed", "was signed between the two ministries".
  private func pactParties(of act: Act, until end: Int) -> [Referent] {
    let words = act.group.subject ?? act.group.tokens
    let between =
      words.first { tokens[$0].key == .between }
      ?? (act.group.tokens.upperBound..<max(act.group.tokens.upperBound, end)).first {
        tokens[$0].key == .between
      }
    guard let between else { return [] }
    return agents(between + 1..<(words.contains(between) ? words.upperBound : end))
  }

  private func agents(_ words: Range<Int>) -> [Referent] {
    guard let first = words.first.map({ tokens[$0] }), first.kind == .word,
      !first.has([.month, .numberWord, .verbIng])
    else { return [] }
    return reading.referents.resolve(words).filter {
      guard case .phrase(let words) = $0 else { return true }
      return words.contains {
        Self.actors.contains(tokens[$0].key) || tokens[$0].has([.groupNoun, .titleHead])
      }
    }
  }

  /// "was bought by the Council and is being repaired": who did the first does the second.
  private func sharedAgent(of act: Act) -> [Referent] {
    guard act.group.sharesSubject,
      let first = reading.acts(of: act.sentence).last(where: {
        $0.index < act.index && $0.group.subject == act.group.subject && $0.group.isFinite
      }), first.group.isPassive
    else { return [] }
    return agent(of: first)
  }
}
