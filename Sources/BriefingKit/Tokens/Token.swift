/// One word, number or mark of the text, with what the lexicon knows of it.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, punctuation
    /// The `’s` or `’` of a possessive, apart from its word.
    case possessive
    /// An address of the web or of mail; no word of a sentence.
    case link
  }

  /// How the token is written.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16
    static let capitalized = Shape(rawValue: 1 << 0)
    /// Two letters or more, all of them capitals.
    static let allCaps = Shape(rawValue: 1 << 1)
    static let hasDigit = Shape(rawValue: 1 << 2)
    /// `K.`, `J`, `Ts.`: one letter, or a short one that ends in a full stop.
    static let initial = Shape(rawValue: 1 << 3)
    static let endsWithPeriod = Shape(rawValue: 1 << 4)
    static let spaceBefore = Shape(rawValue: 1 << 5)
    static let hyphenated = Shape(rawValue: 1 << 6)
    static let opensQuote = Shape(rawValue: 1 << 7)
    static let closesQuote = Shape(rawValue: 1 << 8)
    static let innerCapital = Shape(rawValue: 1 << 9)
    static let innerPeriod = Shape(rawValue: 1 << 10)
    /// Letters outside ASCII, or an apostrophe inside: rarely an English word.
    static let foreign = Shape(rawValue: 1 << 11)
  }

  // Wide fields first, so that a token takes 32 bytes: a text has one for every five of its own.
  var key: WordKey
  var classes: WordClass = []
  /// Bytes of the analysed text.
  var start: Int32
  var end: Int32
  /// Index of the lexicon entry, or -1.
  var entry: Int32 = -1
  var shape: Shape
  var kind: Kind

  init(start: Int, end: Int, kind: Kind, shape: Shape, key: WordKey) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.kind = kind
    self.shape = shape
    self.key = key
  }

  var isCapitalized: Bool { shape.contains(.capitalized) }
  var isWord: Bool { kind == .word }

  @inline(__always)
  func has(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }

  func isMark(_ mark: WordKey) -> Bool { kind == .punctuation && key == mark }
}
