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

  // A text has a token for every six bytes of its own, so that each takes 24 bytes and no more.
  let key: WordKey
  private(set) var classes: WordClass = []
  private let first: UInt32
  private let length: UInt16
  /// The shape in the lower twelve bits, the kind above them.
  private var form: UInt16

  /// The most bytes a token holds: what is longer is cut.
  static let longest = Int(UInt16.max)

  init(start: Int, end: Int, kind: Kind, shape: Shape, key: WordKey) {
    first = UInt32(truncatingIfNeeded: start)
    length = UInt16(truncatingIfNeeded: end &- start)
    form = UInt16(kind.rawValue) << 12 | shape.rawValue
    self.key = key
  }

  /// The same token with what the lexicon knows of its word, behind white space or not.
  @inline(__always)
  func known(by lexicon: Lexicon, isSpaced: Bool) -> Token {
    var token = self
    if isSpaced { token.form |= Shape.spaceBefore.rawValue }
    if isWord { token.classes = lexicon.classes(of: key) }
    return token
  }

  /// The same word where none of the phrases that it begins follows.
  var ofNoPhrase: Token {
    var token = self
    token.classes.subtract(.startsPhrase)
    return token
  }

  /// The same word joined to a currency's sign: `US$`, which names no country.
  var ofCurrency: Token {
    var token = self
    token.classes.subtract(.country)
    return token
  }

  /// Bytes of the analysed text.
  var start: Int { Int(first) }
  var end: Int { Int(first) &+ Int(length) }
  @inline(__always)
  var shape: Shape { Shape(rawValue: form & 0xfff) }
  @inline(__always)
  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: form >> 12)) ?? .word }
  @inline(__always)
  var isWord: Bool { form < 1 << 12 }

  @inline(__always)
  var isCapitalized: Bool { shape.contains(.capitalized) }

  @inline(__always)
  func has(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }

  /// A mark's key is its code point, which the key of a word never is.
  @inline(__always)
  func isMark(_ mark: WordKey) -> Bool { key == mark }
}
