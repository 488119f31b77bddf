/// A word without its case, as 64 bits: what tokens and lexicon entries are compared by.
///
/// FNV-1a (Fowler, Noll and Vo) over the UTF-8 bytes in lower case, curly apostrophes made
/// straight. Two different words of a text share a key with a chance of about 1 in 10^19.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  var hash: UInt64

  static let none = WordKey(hash: 0)

  @inline(__always)
  init(hash: UInt64) { self.hash = hash }

  /// The key of a word the rules name, which must be ASCII.
  ///
  /// Inlined and plain, so that the compiler works out the key of a literal: neither the start nor
  /// a comparison then pays for it.
  @inline(__always)
  init(_ word: StaticString) {
    let bytes = word.utf8Start
    var hash = Self.basis
    var i = 0
    while i < word.utf8CodeUnitCount {
      assert(bytes[i] < 0x80, "only ASCII has one byte a letter")
      hash = Self.adding(bytes[i], to: hash)
      i += 1
    }
    self.hash = hash
  }

  @inline(__always)
  init(stringLiteral word: StaticString) { self.init(word) }

  /// The keys of words set apart by spaces.
  static func list(_ words: StaticString) -> [WordKey] {
    let list = ListBytes(
      UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    return list.keys(0..<words.utf8CodeUnitCount)
  }

  /// The same as a set.
  static func set(_ words: StaticString) -> WordSet { WordSet(list(words)) }

  /// The key of the bytes `from ..< to`.
  init<Bytes: RandomAccessCollection<UInt8>>(folding bytes: Bytes, from: Int, to: Int)
  where Bytes.Index == Int {
    var hash = Self.basis
    var i = from
    while i < to {
      let byte = bytes[i]
      if byte < 0x80 {
        hash = Self.adding(byte, to: hash)
        i += 1
      } else if byte == 0xe2, i + 2 < to, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
        hash = Self.adding(0x27, to: hash)
        i += 3
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: i, end: to)
        if !Scalars.isInvisible(scalar) {
          hash = (hash ^ UInt64(Scalars.lowercased(scalar))) &* Self.prime
        }
        i += length
      }
    }
    self.hash = hash
  }

  private static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }
  private static var prime: UInt64 { 0x100_0000_01b3 }

  /// The key of no letter yet, for ``add(_:)``.
  static var empty: WordKey { WordKey(hash: basis) }

  /// Adds an ASCII letter to the word.
  @inline(__always)
  mutating func add(_ byte: UInt8) { hash = Self.adding(byte, to: hash) }

  /// The same for a letter known to be in lower case.
  @inline(__always)
  mutating func add(lowercase letter: UInt8) { hash = (hash ^ UInt64(letter)) &* Self.prime }

  /// The key of the word with an ASCII ending.
  func followed(by ending: StaticString) -> WordKey {
    var key = self
    for i in 0..<ending.utf8CodeUnitCount { key.add(ending.utf8Start[i]) }
    return key
  }

  @inline(__always)
  private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* prime
  }
}

/// Reading code points from valid UTF-8.
enum Scalars {
  /// The code point at `i` and its length in bytes.
  @inline(__always)
  static func decode<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at i: Int, end: Int
  ) -> (scalar: UInt32, length: Int) where Bytes.Index == Int {
    let first = bytes[i]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xe0, i + 1 < end {
      return (UInt32(first & 0x1f) << 6 | UInt32(bytes[i + 1] & 0x3f), 2)
    }
    if first < 0xf0, i + 2 < end {
      return (
        UInt32(first & 0x0f) << 12 | UInt32(bytes[i + 1] & 0x3f) << 6
          | UInt32(bytes[i + 2] & 0x3f), 3
      )
    }
    if i + 3 < end {
      return (
        UInt32(first & 0x07) << 18 | UInt32(bytes[i + 1] & 0x3f) << 12
          | UInt32(bytes[i + 2] & 0x3f) << 6 | UInt32(bytes[i + 3] & 0x3f), 4
      )
    }
    return (0xfffd, end - i)
  }

  /// The simple lower case of a code point; one without such a mapping is its own.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    guard let unicode = Unicode.Scalar(scalar) else { return scalar }
    let mapped = unicode.properties.lowercaseMapping.unicodeScalars
    guard mapped.count == 1, let lower = mapped.first else { return scalar }
    return lower.value
  }

  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Letters and the marks written with them.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    if isInvisible(scalar) { return true }
    if scalar == 0x2bc || scalar == 0x2bb { return true }  // okina and the like stand in names
    if scalar >= 0x2000, scalar < 0x2070 { return false }  // dashes, quotation marks and the like
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Word joiners and soft hyphens: inside words, but no part of them.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar == 0x2060 || scalar == 0xad || scalar == 0x200c || scalar == 0x200d
  }

  /// What sets words apart: white space, and the marks of no width that stand for it.
  static func isSpace(_ scalar: UInt32) -> Bool {
    isWhiteSpace(scalar) || scalar == 0x200b || scalar == 0xfeff
  }

  /// White space as Unicode's property `White_Space` has it: runs of it become one space.
  static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
      0x3000:
      return true
    default: return false
    }
  }
}
