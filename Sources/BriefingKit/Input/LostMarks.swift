/// Puts back the marks of a release that lost them all.
///
/// Some archives keep releases as one line in which every mark and line break became a space, so
/// that "Lima. The Minister" reads "Lima  The Minister". The lengths of the gaps tell which marks
/// stood there. The result is as long as the text, byte for byte, so every offset stays true; the
/// record's words are still those of the text as given.
struct LostMarks {
  /// A word with the blanks before it.
  private struct Word {
    var range: Range<Int>
    var gap: Int
    var key: WordKey
  }

  private var bytes: [UInt8]
  private var words: [Word] = []
  /// The gap that ends a sentence, and the least one that ends a paragraph.
  private var sentenceGap = 2
  private var paragraphGap = 3

  /// The text with its marks put back; the text itself where it has marks or line breaks.
  static func restored(_ text: [UInt8], body: Range<Int>) -> [UInt8] {
    guard body.count > 400,
      !text[body].trimmed.contains(where: { isMark($0) || $0 == UInt8(ascii: "\n") })
    else { return text }
    var lost = LostMarks(text, body)
    guard lost.words.count > 60 else { return text }
    lost.restore()
    return lost.bytes
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x2c, 0x2e, 0x3a, 0x3b, 0x3f: true
    default: false
    }
  }

  private init(_ text: [UInt8], _ body: Range<Int>) {
    bytes = text
    text.withUnsafeBufferPointer { readWords($0, body) }
    let capitals = words.indices.dropFirst().filter {
      isCapital(words[$0]) && !isInitial(words[$0 - 1]) && !isShout(words[$0])
    }
    let threes = capitals.filter { words[$0].gap == 3 }.count
    if threes >= capitals.filter({ words[$0].gap == 2 }).count {
      (sentenceGap, paragraphGap) = (3, 5)
    }
  }

  private mutating func readWords(_ text: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
    words.reserveCapacity(body.count / 5)
    var start = body.lowerBound
    var end = start
    while start < body.upperBound {
      while start < body.upperBound, Self.isBlank(text[start]) { start += 1 }
      var i = start
      while i < body.upperBound, !Self.isBlank(text[i]) { i += 1 }
      if i > start {
        words.append(
          Word(range: start..<i, gap: start - end, key: WordKey(folding: text, from: start, to: i)))
      }
      end = i
      start = i
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d
  }

  // MARK: Paragraphs

  private mutating func restore() {
    var first = 0
    for w in words.indices.dropFirst() where endsParagraph(before: w) || isDateline(first..<w) {
      if isDateline(first..<w) {
        // "WASHINGTON D C     Senator": a dash stood there.
        if words[w].gap < 20 { bytes[words[w].range.lowerBound - 2] = UInt8(ascii: "-") }
        continue
      }
      restoreParagraph(first..<w)
      closeParagraph(first..<w, gap: words[w].gap)
      first = w
    }
    restoreParagraph(first..<words.count)
  }

  private func endsParagraph(before w: Int) -> Bool {
    guard words[w].gap >= paragraphGap else { return false }
    if words[w].gap >= 8 { return true }
    // "(USDA). The", "(D-NV), Senators": the gap is the bracket's; a quotation's marks widen it too.
    return isCapital(words[w]) && !isShout(words[w - 1])
      && attribution(at: w, in: w..<words.count) == nil && !endsAttribution(w)
  }

  /// Whether the words are a place on top of a paragraph: "WASHINGTON D C", "Washington DC".
  private func isDateline(_ range: Range<Int>) -> Bool {
    range.count <= 3 && words[range.upperBound].gap >= 3
      && (words[range.lowerBound].key == "washington"
        || range.count == 1 && isShout(words[range.lowerBound]))
      && range.dropFirst().allSatisfy { isShout(words[$0]) || isInitial(words[$0]) }
  }

  private func endsAttribution(_ w: Int) -> Bool {
    (max(0, w - 7)..<w).contains { attribution(at: $0, in: $0..<words.count)?.end == w }
  }

  private mutating func closeParagraph(_ range: Range<Int>, gap: Int) {
    let end = words[range.upperBound - 1].range.upperBound
    let closed = !Self.isBlank(bytes[end])
    let line = closed && gap > 3 ? end + 2 : end + 1
    bytes[line] = 0x0a
    bytes[line + 1] = 0x0a
    guard !closed else { return }
    let small = range.count { !isCapital(words[$0]) }
    guard range.count >= 6, small * 5 >= range.count * 2 else { return }
    let introduces = (range.lowerBound..<range.upperBound - 1).contains {
      words[$0].key == "following" && words[$0 + 1].key == .statement
    }
    bytes[end] = UInt8(ascii: introduces ? ":" : ".")
  }

  private mutating func restoreParagraph(_ range: Range<Int>) {
    var quoteOpen: Int? = range.lowerBound
    var w = range.lowerBound
    while w < range.upperBound {
      if w > range.lowerBound, let end = bracketed(at: w, in: range) {
        bracket(w..<end)
        if end < range.upperBound, words[end].gap > 2 {
          let stops = isCapital(words[end]) && end - w == 1
          bytes[words[end - 1].range.upperBound + 1] = UInt8(ascii: stops ? "." : ",")
        }
        w = min(end + 1, range.upperBound)
        continue
      }
      if let attribution = attribution(at: w, in: range) {
        if let open = quoteOpen, open < w, attribution.follows {
          openQuote(before: open, isFirst: open == range.lowerBound)
          closeQuote(before: w)
        }
        quoteOpen = attribution.end < range.upperBound ? attribution.end : nil
        w = attribution.end
        if attribution.precedes, w < range.upperBound {
          let close = (w..<range.upperBound).first { attributionFollows(at: $0, in: range) }
          openQuote(before: w, isFirst: false)
          if close == nil { closeQuote(at: range.upperBound) }
        }
        continue
      }
      if w > range.lowerBound { restoreMark(before: w) }
      w += 1
    }
  }

  // MARK: Marks

  /// The mark before a word: a full stop, a comma, an apostrophe, a thousands' comma or a dollar.
  private mutating func restoreMark(before w: Int) {
    let (word, before) = (words[w], words[w - 1])
    let gap = before.range.upperBound
    guard (gap..<word.range.lowerBound).allSatisfy({ Self.isBlank(bytes[$0]) }),
      word.gap == 1 || !isPossessive(word)
    else { return }
    if word.gap == 1 {
      if isPossessive(word) { bytes[gap] = UInt8(ascii: "'") }
      if isNumber(before), isNumber(word), word.range.count == 3, before.range.count <= 3 {
        bytes[gap] = UInt8(ascii: ",")
      }
      return
    }
    guard !Self.open.contains(before.key) else {
      if isNumber(word) { bytes[word.range.lowerBound - 1] = UInt8(ascii: "$") }
      return
    }
    if isNumber(word) {
      if !isNumber(before) {
        bytes[word.range.lowerBound - 1] = UInt8(ascii: "$")
      } else {
        bytes[gap] = UInt8(ascii: ",")
      }
    } else if before.range.count == 1,
      isCapital(before) || Self.abbreviations.contains(before.key)
    {
      bytes[gap] = UInt8(ascii: ".")
    } else if isCapital(word), word.gap > 2 && !isState(before) || opensSentence(word) {
      bytes[gap] = UInt8(ascii: ".")
    } else {
      bytes[gap] = UInt8(ascii: ",")
    }
  }

  /// Where "DHS" in "Homeland Security (DHS) has" or "D NV" in "Reid (D-NV), who" ends, set apart by
  /// gaps on both sides.
  private func bracketed(at w: Int, in range: Range<Int>) -> Int? {
    guard (2...3).contains(words[w].gap), isCapital(words[w - 1]) else { return nil }
    let party = isInitial(words[w]) && Self.parties.contains(words[w].key)
    let end = party ? w + 2 : w + 1
    guard end <= range.upperBound,
      isAcronym(words[end - 1]) || party && UnitedStates.shortNames.contains(words[end - 1].key),
      party || !isState(words[end - 1]),
      end == range.upperBound || words[end].gap >= 2, !party || words[end - 1].gap == 1
    else { return nil }
    return end
  }

  private mutating func bracket(_ range: Range<Int>) {
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    bytes[first.range.lowerBound - 1] = UInt8(ascii: "(")
    if last.range.upperBound < bytes.count { bytes[last.range.upperBound] = UInt8(ascii: ")") }
    if range.count > 1 { bytes[first.range.upperBound] = UInt8(ascii: "-") }
  }

  private func isAcronym(_ word: Word) -> Bool {
    let isPlural = bytes[word.range.upperBound - 1] == UInt8(ascii: "s")
    let letters = isPlural ? word.range.dropLast() : word.range
    return letters.count > 1 && letters.allSatisfy { (0x41...0x5a).contains(bytes[$0]) }
  }

  private mutating func openQuote(before w: Int, isFirst: Bool) {
    let mark = words[w].range.lowerBound - 1
    guard words[w].gap >= (isFirst ? 4 : 2), mark >= 0 else { return }
    bytes[mark] = UInt8(ascii: "\"")
    if words[w].gap > 2, !isFirst { bytes[words[w - 1].range.upperBound] = UInt8(ascii: ".") }
  }

  private mutating func closeQuote(before w: Int) {
    let end = words[w - 1].range.upperBound
    if words[w].gap > 2 {
      bytes[end] = UInt8(ascii: ",")
      bytes[end + 1] = UInt8(ascii: "\"")
    } else {
      bytes[end] = UInt8(ascii: "\"")
    }
  }

  private mutating func closeQuote(at w: Int) {
    let end = words[w - 1].range.upperBound
    guard end + 1 < bytes.count, w < words.count, words[w].gap > 3 else { return }
    bytes[end] = UInt8(ascii: ".")
    bytes[end + 1] = UInt8(ascii: "\"")
  }

  // MARK: Attributions

  /// "said Senator Doe", "Doe said" between gaps: where it ends, and whether the words before it
  /// and behind it are quoted.
  private func attribution(
    at w: Int, in range: Range<Int>
  ) -> (end: Int, follows: Bool, precedes: Bool)? {
    guard w == range.lowerBound || words[w].gap >= 2 else { return nil }
    var end = w + 1
    while end < range.upperBound, words[end].gap < 2 || isInitial(words[end - 1]) { end += 1 }
    guard (2...7).contains(end - w) else { return nil }
    let behind = end < range.upperBound ? words[end].gap : 0
    if Self.saying.contains(words[w].key), isCapital(words[w + 1]) {
      return (end, true, end < range.upperBound)
    }
    if Self.saying.contains(words[end - 1].key), isCapital(words[w]) {
      let quoted = words[w].gap > sentenceGap && w > range.lowerBound
      return (end, quoted, behind > 2)
    }
    return nil
  }

  private func attributionFollows(at w: Int, in range: Range<Int>) -> Bool {
    attribution(at: w, in: range)?.follows ?? false
  }

  private static let saying = WordKey.set("said says added stated continued")

  // MARK: Words

  private func isCapital(_ word: Word) -> Bool {
    (0x41...0x5a).contains(bytes[word.range.lowerBound])
  }

  private func isPossessive(_ word: Word) -> Bool { word.key == "s" && !isCapital(word) }

  private func isNumber(_ word: Word) -> Bool {
    bytes[word.range].allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isInitial(_ word: Word) -> Bool { word.range.count == 1 && isCapital(word) }

  private func isShout(_ word: Word) -> Bool {
    word.range.count > 1 && bytes[word.range].allSatisfy { (0x41...0x5a).contains($0) }
  }

  private func isState(_ word: Word) -> Bool { word.range.count == 2 && isShout(word) }

  private func opensSentence(_ word: Word) -> Bool { Self.openers.contains(word.key) }

  private static let abbreviations = WordKey.set(
    "sen sens rep reps mr mrs ms dr gov gen lt col st jr")
  private static let parties = WordKey.set("d r i")
  /// Words behind which no sentence and no clause ends: the gap is an old line's end.
  private static let open = WordKey.set(
    """
    a an the of to in on at for from by with and or that is are was were will would has have had \
    its their his her our this these those than about over under into nearly
    """)
  /// Words that, with a capital, begin a sentence.
  private static let openers = WordKey.set(
    """
    the this these those that there he she it they we i in at on as for while when if our my his \
    her their however also additionally after before since with without under last today earlier \
    many some most every each a an to by from through because although but and now no not once \
    over during following
    """)
}
