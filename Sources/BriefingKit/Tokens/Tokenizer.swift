/// Cuts the analysed text into tokens in one pass over its bytes.
///
/// Hyphens, inner full stops (`U.S.`, `Ts.Tumur`) and apostrophes stay inside a word; a possessive
/// is a token of its own. Markdown's link targets, emphasis and escapes are passed over.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// The tokens of the bytes `range`, appended to `tokens`.
  func tokenize(_ range: Range<Int>, into tokens: inout [Token]) {
    let holdsAt = bytes[range].contains(0x40)
    var i = range.lowerBound
    var isSpaced = true
    while i < range.upperBound {
      if bytes[i] == 0x20 {
        isSpaced = true
        i &+= 1
        continue
      }
      // Whatever is longer than a token can be ends as a text would.
      let end = min(range.upperBound, i &+ Token.longest)
      if !holdsAt, !startsLink(at: i, end: end), let word = plainWord(from: i, end: end) {
        tokens.append(word.known(by: lexicon, isSpaced: isSpaced))
        i = word.end
        isSpaced = false
        continue
      }
      let (scalar, length) = Scalars.decode(bytes, at: i, end: end)
      if Scalars.isSpace(scalar) {
        isSpaced = true
        i += length
      } else if let next = behindMarkup(at: i, end: end, isSpaced: isSpaced) {
        i = next
      } else {
        // Only what nothing parts from the word before it may be the end of that word.
        let before = isSpaced ? nil : tokens.last.flatMap { $0.end == i ? $0 : nil }
        let token =
          link(from: i, end: end, holdsAt: holdsAt)
          ?? (Scalars.isLetter(scalar) || isDigit(scalar)
            ? word(from: i, end: end)
            : ending(of: before, from: i, length: length, end: end)
              ?? mark(scalar, from: i, length: length, end: end, space: isSpaced))
        // "US$": part of the currency, no country.
        if token.isMark(.dollar), let before { tokens[tokens.count - 1] = before.ofCurrency }
        tokens.append(token.known(by: lexicon, isSpaced: isSpaced))
        i = token.end
        isSpaced = false
      }
    }
  }

  /// Where the text goes on behind Markdown's marks: a link's target, an escape, emphasis.
  private func behindMarkup(at i: Int, end: Int, isSpaced: Bool) -> Int? {
    switch bytes[i] {
    case 0x5b, 0x5d: return linkTarget(at: i, end: end)
    case 0x5c, 0x2a, 0x60: return i + 1  // \ * `
    case 0x5f where isSpaced || i + 1 == end || bytes[i + 1] <= 0x20: return i + 1
    default: return nil
    }
  }

  /// An address written out.
  private func link(from start: Int, end: Int, holdsAt: Bool) -> Token? {
    bareLink(at: start, end: end, holdsAt: holdsAt).map {
      Token(start: start, end: $0, kind: .link, shape: [], key: .none)
    }
  }

  /// The apostrophe behind a word or a number with what belongs to it: `’ll`, `’s`, a bare `’`.
  private func ending(of before: Token?, from start: Int, length: Int, end: Int) -> Token? {
    guard let before, isApostrophe(Scalars.decode(bytes, at: start, end: end).scalar) else {
      return nil
    }
    if before.isWord, let tail = contraction(at: start + length, end: end) {
      return Token(
        start: start, end: tail, kind: .word, shape: [],
        key: WordKey(folding: bytes, from: start, to: tail))
    }
    guard before.isWord || before.kind == .number,
      let tail = possessive(at: start, length: length, end: end)
    else { return nil }
    return Token(start: start, end: tail, kind: .possessive, shape: [], key: .possessive)
  }

  private func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  private func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  /// The end of `’s` or of a bare `’` behind a plural.
  private func possessive(at i: Int, length: Int, end: Int) -> Int? {
    let next = i + length
    if next < end, bytes[next] | 0x20 == 0x73 {
      let after = next + 1
      if after == end || !Scalars.isLetter(Scalars.decode(bytes, at: after, end: end).scalar) {
        return after
      }
      return nil
    }
    let before = bytes[i - 1] | 0x20
    guard before == 0x73 || before == 0x7a || before == 0x78 else { return nil }
    return next == end || bytes[next] <= 0x20 || bytes[next] >= 0x80 ? next : nil
  }

  /// A word or a number from `start` on.
  private func word(from start: Int, end: Int) -> Token {
    plainWord(from: start, end: end) ?? anyWord(from: start, end: end)
  }

  /// A word of ASCII letters alone, with nothing behind it that may be part of it: most are.
  @inline(__always)
  private func plainWord(from start: Int, end: Int) -> Token? {
    var i = start
    var capitals = 0
    var key = WordKey.empty
    while i < end {
      let byte = bytes[i]
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { break }
      capitals &+= Int((byte ^ letter) >> 5)
      key.add(lowercase: letter)
      i &+= 1
    }
    guard i > start, i == end || Self.endsPlainWord(bytes[i]) else { return nil }
    var shape: Token.Shape = []
    if capitals > 0 {
      if bytes[start] < 0x61 {
        shape.insert(.capitalized)
        if i == start + 1 { shape.insert(.initial) }
      }
      if capitals > 1 || bytes[start] >= 0x61 { shape.insert(.innerCapital) }
      if capitals > 1, capitals == i - start { shape.insert(.allCaps) }
    }
    return Token(start: start, end: i, kind: .word, shape: shape, key: key)
  }

  /// White space and those ASCII marks that never belong to a word.
  private static func endsPlainWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x25, 0x28...0x2c, 0x2f, 0x3a...0x40, 0x5b...0x5f, 0x7b...0x7f: true
    default: false
    }
  }

  private func anyWord(from start: Int, end: Int) -> Token {
    var i = start
    var shape: Token.Shape = []
    var letters = 0
    var capitals = 0
    var digits = 0
    scan: while i < end {
      let (scalar, length) = Scalars.decode(bytes, at: i, end: end)
      if Scalars.isLetter(scalar) {
        if Scalars.isUppercase(scalar) {
          capitals += 1
          if i == start { shape.insert(.capitalized) } else { shape.insert(.innerCapital) }
        }
        if scalar >= 0x80 { shape.insert(.foreign) }
        letters += 1
        i += length
        continue
      }
      if isDigit(scalar) {
        digits += 1
        i += 1
        continue
      }
      guard i > start, i + length < end else { break }
      let (next, _) = Scalars.decode(bytes, at: i + length, end: end)
      let nextIsLetter = Scalars.isLetter(next)
      switch scalar {
      case 0x2d, 0x2010, 0x2011:  // hyphens
        guard nextIsLetter || isDigit(next) else { break scan }
        shape.insert(.hyphenated)
      case 0x2e:  // full stop
        if digits > 0, letters == 0 {
          guard isDigit(next) else { break scan }
        } else {
          guard nextIsLetter, digits == 0, abbreviationStop(from: start, at: i, next: next) else {
            break scan
          }
          shape.insert(.innerPeriod)
        }
      case 0x2c:  // thousands
        guard digits > 0, letters == 0, isDigit(next) else { break scan }
      case 0x27, 0x2019, 0x2018, 0x60:
        guard nextIsLetter, letters > 0 else { break scan }
        // "Iraq's" leaves the possessive to its own token; "O'Brien" and "Ja’afari" stay whole.
        if next | 0x20 == 0x73 {
          let after = i + length + 1
          if after >= end { break scan }
          if !Scalars.isLetter(Scalars.decode(bytes, at: after, end: end).scalar) { break scan }
        }
        if contraction(at: i + length, end: end) != nil { break scan }
        shape.insert(.foreign)
      case 0x26:  // R&D, AT&T
        guard nextIsLetter, Scalars.isUppercase(next), capitals == letters, letters <= 2 else {
          break scan
        }
      default: break scan
      }
      i += length
    }
    if i < end, bytes[i] == 0x2e, letters > 0, digits == 0,
      keepsFullStop(from: start, to: i, end: end, letters: letters, shape: shape)
    {
      i += 1
      shape.insert(.endsWithPeriod)
    }
    if letters >= 2, capitals == letters { shape.insert(.allCaps) }
    if digits > 0 { shape.insert(.hasDigit) }
    if capitals > 0, letters == 1 || (letters <= 2 && shape.contains(.endsWithPeriod)) {
      shape.insert(.initial)
    }
    let number = digits > 0 && bytes[start] < 0x3a
    return Token(
      start: start, end: i, kind: number ? .number : .word, shape: shape,
      key: WordKey(folding: bytes, from: start, to: i))
  }

  /// Whether a full stop inside letters joins them: `U.S`, `Ts.Tumur`, `K.M`; not `end.The`.
  private func abbreviationStop(from start: Int, at i: Int, next: UInt32) -> Bool {
    let length = i - start
    // "Mr.Berg" lacks its blank.
    if length == 2, Scalars.isUppercase(next),
      lexicon.classes(of: WordKey(folding: bytes, from: start, to: i)).contains(.honorific)
    {
      return false
    }
    if length <= 2, bytes[start] < 0x60 { return true }
    if length >= 2, bytes[i - 2] == 0x2e { return true }
    return length <= 2 && !Scalars.isUppercase(next)
  }

  /// Whether the full stop behind a word is its own: an abbreviation's.
  private func keepsFullStop(
    from start: Int, to i: Int, end: Int, letters: Int, shape: Token.Shape
  ) -> Bool {
    if shape.contains(.innerPeriod), letters <= 6, i - start <= 8, i >= 2, bytes[i - 2] == 0x2e {
      return true
    }
    if letters == 1, shape.contains(.capitalized) { return true }
    // "Ch. Jusup", "Ts. Bold": initials of two letters, where another capital follows.
    if letters == 2, shape.contains(.capitalized), !shape.contains(.innerCapital), i + 2 < end,
      bytes[i + 1] == 0x20, bytes[i + 2] &- 0x41 < 26,
      lexicon.classes(of: WordKey(folding: bytes, from: start, to: i)).isEmpty
    {
      return true
    }
    return lexicon.classes(of: WordKey(folding: bytes, from: start, to: i)).contains(.abbreviation)
      && !(i - start <= 3 && !shape.contains(.capitalized) && i + 1 >= end)
  }

  /// The end of `ll`, `re`, `ve`, `d` or `m` behind an apostrophe.
  private func contraction(at i: Int, end: Int) -> Int? {
    for tail: StaticString in ["ll", "re", "ve", "d", "m"] {
      let after = i + tail.utf8CodeUnitCount
      let matches = tail.withUTF8Buffer { t in
        after <= end && (0..<t.count).allSatisfy { bytes[i + $0] | 0x20 == t[$0] }
      }
      if matches,
        after == end || !Scalars.isLetter(Scalars.decode(bytes, at: after, end: end).scalar)
      {
        return after
      }
    }
    return nil
  }

  /// A punctuation mark; runs of the same dash or dot are one.
  private func mark(
    _ scalar: UInt32, from start: Int, length: Int, end: Int, space: Bool
  ) -> Token {
    var i = start + length
    var shape: Token.Shape = []
    var key = WordKey(hash: UInt64(scalar))
    let nextIsSpace = i >= end || bytes[i] <= 0x20
    switch scalar {
    case 0x201c, 0x201e, 0xab:
      shape.insert(.opensQuote)
      key = .doubleQuote
    case 0x201d, 0xbb:
      shape.insert(.closesQuote)
      key = .doubleQuote
    case 0x22:
      key = .doubleQuote
    case 0x27 where i < end && bytes[i] == 0x27:  // '' for a double quotation mark
      i += 1
      key = .doubleQuote
    case 0x60 where i < end && bytes[i] == 0x60:
      i += 1
      shape.insert(.opensQuote)
      key = .doubleQuote
    case 0x2018 where !nextIsSpace:
      shape.insert(.opensQuote)
      key = .singleQuote
    case 0x2019 where !space:
      shape.insert(.closesQuote)
      key = .singleQuote
    case 0x27:
      shape.insert(space ? .opensQuote : .closesQuote)
      key = .singleQuote
    case 0x2013, 0x2014, 0x2015:
      key = .dash
    case 0x2d:
      while i < end, bytes[i] == 0x2d { i += 1 }
      key = .dash
    case 0x2e:
      while i < end, bytes[i] == 0x2e { i += 1 }
      key = i - start > 1 ? .ellipsis : .fullStop
    case 0x2026:
      key = .ellipsis
    default: break
    }
    return Token(start: start, end: i, kind: .punctuation, shape: shape, key: key)
  }
}
