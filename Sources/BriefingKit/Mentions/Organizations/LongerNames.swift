/// Longer names that a known one begins: `Senate Finance Committee`.
extension Organizations {
  /// The name a known one is the beginning of: "State Department for Livestock".
  func longer(
    than known: OrganizationMention, in range: Range<Int>, block: Block
  ) -> OrganizationMention? {
    // "Ministry of Health and Sports"
    if !block.shouts,
      let first = known.tokens.dropLast(2).first(where: {
        tokens[$0].has(.orgHead)
          && (tokens[$0 + 1].key == .of || tokens[$0 + 1].key == .forWord)
      }), let built = built(around: first, in: range, block: block),
      built.tokens.upperBound > known.tokens.upperBound,
      built.tokens.lowerBound <= known.tokens.lowerBound,
      hasMoreTopics(known.tokens.upperBound..<built.tokens.upperBound)
    {
      return built
    }
    let head = known.tokens.upperBound - 1
    guard !block.shouts, known.acronym == nil, tokens[head].has([.orgHead, .orgNoun]),
      head + 2 < range.upperBound, tokens[head + 1].key == .of || tokens[head + 1].key == .forWord,
      let built = built(around: head, in: range, block: block),
      built.tokens.upperBound > known.tokens.upperBound
    else { return nil }
    return built
  }

  /// Whether the words add topics alone: "and Sports", ", Water and Irrigation", "of Chad".
  private func hasMoreTopics(_ words: Range<Int>) -> Bool {
    let joint = tokens[words.lowerBound]
    guard joint.isMark(.comma) || joint.key == .and || joint.key == .of, words.count > 1 else {
      return false
    }
    return words.allSatisfy {
      tokens[$0].isMark(.comma)
        || tokens[$0].has([.portfolio, .coordinator, .country, .preposition, .determiner])
          && !tokens[$0].has([.orgHead, .orgSuffix])
    }
      && document.lexicon.phrase(at: words.lowerBound + 1, in: tokens, limit: words.upperBound)
        .map { !$0.phrase.classes.contains(.knownOrg) } ?? true
  }

  /// Whether an organization head follows through capitals: "Commonwealth Bank Workers Union".
  func growsOnto(_ start: Int, _ range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 12 {
      // "Senate Health, Education, Labor and Pensions (HELP) Committee"
      if i > start, tokens[i - 1].has(.portfolio), i + 3 < range.upperBound,
        tokens[i].isMark(.openParen), tokens[i + 2].isMark(.closeParen)
      {
        i += 3
      } else if i > start, i + 1 < range.upperBound, !tokens[i].isCapitalized {
        let next = tokens[i].isMark(.comma) && tokens[i + 1].key == .and ? i + 2 : i + 1
        guard tokens[i - 1].has(.portfolio), next < range.upperBound, tokens[next].has(.portfolio),
          tokens[i].isMark(.comma) || tokens[i].has(.coordinator)
        else { break }
        i = next
      }
      guard tokens[i].isCapitalized, tokens[i].isWord,
        i - start < 4 || tokens[i].has([.portfolio, .orgHead])
      else { break }
      let leads = i + 1 < range.upperBound && tokens[i + 1].has(.orgHead)
      // "Executive Board"
      if tokens[i].has(.titleHead), !(tokens[i].has(.titleModifier) && leads) { return false }
      if tokens[i].has(.orgHead) { return tokens[i].key != .headquarters }
      i += 1
    }
    return false
  }
}
