/// Acronyms in brackets behind the names they are defined for.
extension Organizations {
  /// `(MSIs)` behind a name: several of a kind, no body.
  func isPluralDefined(at i: Int, in range: Range<Int>) -> Bool {
    guard i + 2 < range.upperBound, tokens[i].isMark(.openParen), tokens[i + 2].isMark(.closeParen)
    else { return false }
    let text = document.release.text[tokens[i + 1].start..<tokens[i + 1].end]
    return text.count > 2 && text.last == UInt8(ascii: "s")
      && text.dropLast().allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The acronym in brackets at `i`, behind a name: one word that looks like one.
  func definition(after i: Int, in range: Range<Int>) -> Range<Int>? {
    guard i + 2 < range.upperBound, tokens[i].isMark(.openParen), tokens[i + 1].isWord,
      tokens[i + 1].isCapitalized
    else { return nil }
    // "(Chad FDA)", "(HOLM Group)": its letters with a land or a sort of body.
    if i + 3 < range.upperBound, tokens[i + 3].isMark(.closeParen), tokens[i + 2].isCapitalized,
      tokens[i + 1].shape.contains(.allCaps) && tokens[i + 2].has([.orgHead, .orgSuffix])
        || tokens[i + 2].shape.contains(.allCaps) && tokens[i + 1].has([.country, .demonym])
    {
      return i + 1..<i + 3
    }
    guard tokens[i + 2].isMark(.closeParen),
      tokens[i + 1].shape.contains(.allCaps) || tokens[i + 1].shape.contains(.innerCapital)
        || tokens[i + 1].end - tokens[i + 1].start <= 6
    else { return nil }
    return i + 1..<i + 2
  }

  /// The words before a bracket whose initials its acronym takes, after Schwartz and Hearst
  /// (2003): letters matched from right to left, the first at the start of a word.
  func longForm(before bracket: Int, acronym: Int, in range: Range<Int>) -> Range<Int>? {
    let letters = document.release.text[tokens[acronym].start..<tokens[acronym].end]
      .map { $0 | 0x20 }
    let low = max(range.lowerBound, bracket - min(letters.count + 5, letters.count * 2))
    var word = bracket - 1
    var position = word >= low ? tokens[word].end - 1 : -1
    var letter = letters.count - 1
    let text = document.release.text
    while letter >= 0 {
      guard word >= low else { return nil }
      guard tokens[word].isWord else {
        word -= 1
        if word >= low { position = tokens[word].end - 1 }
        continue
      }
      let start = tokens[word].start
      while position >= start,
        text[position] | 0x20 != letters[letter] || (letter == 0 && position != start)
      {
        position -= 1
      }
      if position < start {
        word -= 1
        if word >= low { position = tokens[word].end - 1 }
        continue
      }
      letter -= 1
      position -= 1
      if letter >= 0, position < start {
        word -= 1
        if word >= low { position = tokens[word].end - 1 }
      }
    }
    guard word >= low, tokens[word].isCapitalized, bracket - word >= 2 else { return nil }
    return word..<(tokens[bracket - 1].kind == .possessive ? bracket - 1 : bracket)
  }
}
