/// The noun phrases of a clause: where a subject begins and ends.
extension SubjectFinder {
  /// The first noun phrase of the region that no preposition governs.
  func firstPhrase(in region: Range<Int>) -> Range<Int>? {
    var i = region.lowerBound
    while i < region.upperBound {
      let token = tokens[i]
      if words.isAtom(i) { break }
      if token.kind == .punctuation || token.has([.coordinator]) || words.isLeadingManner(i) {
        i += 1
        continue
      }
      if token.has([.adverb]) && !token.has([.subjectPronoun, .determiner]) || words.isManner(token)
      {
        if token.has(.ordinal) || token.has(.adjective), nextIsNoun(i + 1, region) { break }
        i += 1
        continue
      }
      let opener =
        token.has(.preposition) && !token.has(.determiner) || token.has(.verbIng)
        || token.has(.verbParticiple) || token.key == .having || token.key == .being
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
      if leadsTime(i, region) || token.has([.weekday, .month, .timeNoun])
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

  /// "Last September", "Earlier this month", "This year".
  func leadsTime(_ i: Int, _ region: Range<Int>) -> Bool {
    // "Two years after the flood, they vowed"
    if i + 2 < region.upperBound, tokens[i + 1].has(.timeNoun),
      tokens[i].has([.numberWord, .determiner]) || tokens[i].kind == .number,
      [.after, .before, .since].contains(tokens[i + 2].key)
    {
      return true
    }
    if tokens[i].has([.determiner, .numberWord, .adjective]) || tokens[i].kind == .number,
      let comma = nextComma(from: i, in: region), comma - i <= 8,
      tokens[comma - 1].has([.timeNoun, .month]) || tokens[comma - 1].key == Self.ago
    {
      return true
    }
    guard [.last, .this, .next, .earlier, .later, .each, .every].contains(tokens[i].key) else {
      return false
    }
    return (i + 1..<min(i + 3, region.upperBound)).contains {
      tokens[$0].has([.timeNoun, .month, .weekday])
    }
  }

  func nextIsNoun(_ i: Int, _ region: Range<Int>) -> Bool {
    i < region.upperBound && tokens[i].isWord && !tokens[i].has(.closed)
  }

  func nextIsTime(_ i: Int, _ region: Range<Int>) -> Bool {
    i < region.upperBound && tokens[i].has([.month, .timeNoun])
  }

  func nextComma(from i: Int, in region: Range<Int>) -> Int? {
    var j = i
    while j < region.upperBound {
      if words.isAtom(j) {
        j = words.atomEnd[j]
        continue
      }
      if tokens[j].isMark(.comma) { return j }
      j += 1
    }
    return nil
  }

  /// The noun phrase behind a leading time or place phrase that no comma closes:
  /// "In 2021 the council …".
  func afterTimePhrase(_ i: Int, _ region: Range<Int>) -> Range<Int>? {
    var j = i + 1
    while j < region.upperBound {
      let token = tokens[j]
      if j > i + 1, token.has([.determiner, .subjectPronoun]) || words.isAtom(j),
        !tokens[j - 1].has(.preposition)
      {
        return j..<phraseEnd(from: j, in: region)
      }
      j = words.after(j)
    }
    return nil
  }

  /// The end of a noun phrase: a comma that opens an aside, or the region's end.
  func phraseEnd(from i: Int, in region: Range<Int>) -> Int {
    var j = i
    while j < region.upperBound {
      if words.isAtom(j) {
        j = min(words.atomEnd[j], region.upperBound)
        continue
      }
      let token = tokens[j]
      if token.isMark(.comma) {
        // "X, Y and Z met": a list goes on.
        guard listContinues(from: j + 1, in: region) else { return j }
      } else if token.isMark(.openParen),
        let close = (j..<region.upperBound).first(where: { tokens[$0].isMark(.closeParen) })
      {
        j = close + 1
        continue
      } else if token.isMark(.dash) || token.isMark(.openParen)
        || token.has(.relative) && !token.has(.determiner)
      {
        return j
      }
      j += 1
    }
    var end = region.upperBound
    while end > i,
      tokens[end - 1].has([.adverb]) || words.isManner(tokens[end - 1])
        || tokens[end - 1].isMark(.comma) || tokens[end - 1].key == .and
    {
      end -= 1
    }
    return max(end, i + 1)
  }

  func listContinues(from i: Int, in region: Range<Int>) -> Bool {
    guard i < region.upperBound else { return false }
    var j = i
    if tokens[j].key == .and { return true }
    guard tokens[j].isWord,
      tokens[j].isCapitalized || words.isAtom(j) || tokens[j].has(.determiner)
    else { return false }
    while j < region.upperBound {
      if words.isAtom(j) {
        j = words.atomEnd[j]
        continue
      }
      if tokens[j].key == .and { return true }
      if tokens[j].has(.relative) || tokens[j].has([.verbIng, .verbPast]) { return false }
      j += 1
    }
    return false
  }

  /// The noun phrase that ends before `i`: a relative clause's antecedent.
  func nounPhrase(endingAt i: Int, in range: Range<Int>) -> Range<Int>? {
    var end = i
    while end > range.lowerBound, tokens[end - 1].isMark(.comma) { end -= 1 }
    guard end > range.lowerBound else { return nil }
    var start = end - 1
    if words.isAtom(start) {
      while start > range.lowerBound, words.atomEnd[start - 1] == words.atomEnd[end - 1] {
        start -= 1
      }
      return start..<end
    }
    while start > range.lowerBound, tokens[start - 1].isWord, !tokens[start - 1].has(.closed),
      !tokens[start - 1].has([.verbPast, .verbS]) || tokens[start - 1].has(.common)
    {
      start -= 1
    }
    return start..<end
  }

  private static let ago = WordKey("ago")
}
