/// Asides behind an act's words, which end them: what came of it, examples, what it was like.
extension Extents {
  /// Where an aside that outweighs the clause begins: ", which …", ", including …", "because …".
  func tailCut(from start: Int, to end: Int, firstComma: Bool) -> Int {
    let because = (start + 1..<max(start + 1, end)).first { tokens[$0].key == .because }
    let end = because ?? end
    if let near = (start..<max(start, min(start + 3, end - 1))).first(where: { opensResult($0) }) {
      return near
    }
    // "is assessing sixty schools and that Peru has sent a ship": the report goes on.
    if let and = (start + 1..<max(start + 1, min(start + 3, end - 1))).first(where: {
      tokens[$0].key == .and && tokens[$0 + 1].key == .that
    }) {
      return and
    }
    var i = start + 3
    while i + 1 < end {
      if opensResult(i), end - i > i - start { return i }
      let and = tokens[i].isMark(.comma) ? i + 1 : i
      if tokens[and].key == .and, and + 1 < end, tokens[and + 1].key == .that { return i }
      if opensApposition(i, end) { return i }
      if firstComma, tokens[i].key == Self.following { return i }
      if firstComma, tokens[i].isMark(.comma), end - i > i - start, !isAttribute(i - 1) { return i }
      if tokens[i].isMark(.comma), end - i > i - start,
        tokens[i + 1].has(.relative) || Self.asides.contains(tokens[i + 1].key)
          || tokens[i + 1].has([.verbIng, .verbParticiple]) && !tokens[i + 1].has(.verbBase)
            && !isAttribute(i - 1)
      {
        guard let comma = closingBeforeInfinitive(i, end) else { return i }
        i = comma + 1
      }
      i += 1
    }
    return end
  }

  /// "was closed, leaving divers without work", "resulting in": what came of the act.
  private func opensResult(_ i: Int) -> Bool {
    let next = i + 1
    if tokens[i].key == Self.resulting { return tokens[next].key == .inWord }
    guard tokens[i].isMark(.comma), tokens[next].has(.verbIng), next + 1 < tokens.count,
      !tokens[next].has([.verbBase, .preposition]), i > 0, !isAttribute(i - 1)
    else { return false }
    let object = tokens[next + 1]
    return object.has([.determiner, .objectPronoun, .possessivePronoun]) || object.kind == .number
  }
  private static let resulting = WordKey("resulting")

  /// "the increased, sustained delivery": the word behind the article goes on behind the comma.
  private func isAttribute(_ i: Int) -> Bool {
    i > 0 && tokens[i].has([.verbParticiple, .adjective]) && tokens[i - 1].has(.determiner)
  }

  /// ", an effort that includes …": a noun that sums the clause up, with a relative clause.
  private func opensApposition(_ i: Int, _ end: Int) -> Bool {
    guard tokens[i].isMark(.comma), tokens[i + 1].key == .a || tokens[i + 1].key == .an else {
      return false
    }
    let near = tokens[min(i + 2, end)..<min(i + 5, end)]
    return near.contains { $0.has(.relative) }
  }

  /// ", championed by the Senator, to expand": behind the aside the clause goes on.
  private func closingBeforeInfinitive(_ i: Int, _ end: Int) -> Int? {
    guard let comma = (i + 1..<end).first(where: { tokens[$0].isMark(.comma) }), comma + 1 < end,
      tokens[i + 1].has(.verbParticiple), tokens[comma + 1].key == .to
    else { return nil }
    return comma
  }

  private static let following = WordKey("following")
  private static let asides = WordKey.set(
    "including such particularly especially as so to with that which where based among notably")

  /// "not only divers, but pilots"
  func isOneOfTwo(_ comma: Int) -> Bool {
    (max(1, comma - 12)..<comma).contains {
      tokens[$0].key == Self.only && tokens[$0 - 1].has(.negation)
    }
  }
  private static let only = WordKey("only")
}
