/// A value read from JSON.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// What the value is, for a message.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// What is wrong with a text that should be JSON, and where.
struct JSONError: Error, Hashable {
  /// Counted from 1.
  var line: Int
  var found: String
  var expected: String
}

/// Reads JSON as RFC 8259 has it, and nothing looser: no comments, no key twice, no comma at the
/// end.
///
/// Foundation's decoder would double the tool's size and the time it takes to start.
struct JSONReader {
  private let bytes: [UInt8]
  private var i = 0
  private var depth = 0

  /// Objects and lists within each other; deeper ones could exhaust the stack.
  private static let deepest = 128

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The one value of a JSON text.
  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw reader.error(found: "bytes that are no UTF-8", expected: "UTF-8 text")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.i = 3 }
    let value = try reader.value()
    reader.skipSpace()
    guard reader.i == bytes.count else { throw reader.error(expected: "the end of the file") }
    return value
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    default:
      if let byte = peek, byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) {
        return .number(try number())
      }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("null") { return .null }
      throw error(expected: "a value")
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    depth += 1
    guard depth <= Self.deepest else {
      throw error(expected: "at most \(Self.deepest) levels of lists and objects")
    }
    i += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw error(expected: "\",\" or \"]\"") }
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var fields: [String: JSONValue] = [:]
    skipSpace()
    if take("}") { return .object(fields) }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error(expected: "a key in quotation marks") }
      let key = try string()
      guard fields[key] == nil else {
        throw error(found: "a second \"\(key)\"", expected: "each key once")
      }
      skipSpace()
      guard take(":") else { throw error(expected: "\":\"") }
      fields[key] = try value()
      skipSpace()
      if take("}") { return .object(fields) }
      guard take(",") else { throw error(expected: "\",\" or \"}\"") }
    }
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = i
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard let value = Double(String(decoding: bytes[start..<i], as: UTF8.self)) else {
      throw error(expected: "a number")
    }
    return value
  }

  private mutating func digits() throws(JSONError) {
    let start = i
    while let byte = peek, (0x30...0x39).contains(byte) { i += 1 }
    guard i > start else { throw error(expected: "a digit") }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    i += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        i += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        i += 1
        text += try escape()
      case 0..<0x20:
        throw error(found: "a control character", expected: "its escape, as \\n")
      default:
        text.append(byte)
        i += 1
      }
    }
    throw error(expected: "a closing quotation mark")
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    let plain: [(StaticString, UInt8)] = [
      ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("b", 0x08), ("f", 0x0C), ("n", 0x0A), ("r", 0x0D),
      ("t", 0x09),
    ]
    for (letter, byte) in plain where take(letter) { return [byte] }
    guard take("u") else { throw error(expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u") }
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), take("\\u") {
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error(expected: "a low surrogate") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw error(found: "half a surrogate pair", expected: "both halves")
    }
    return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw error(expected: "four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      i += 1
    }
    return code
  }

  // MARK: Bytes

  private var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

  private mutating func take(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard bytes[i...].starts(with: word) else { return false }
      i += word.count
      return true
    }
  }

  private mutating func skipSpace() {
    while let byte = peek,
      byte == 0x20
        || (0x09...0x0D).contains(byte) && byte != 0x0B
          && byte != 0x0C
    { i += 1 }
  }

  private func error(found: String? = nil, expected: String) -> JSONError {
    let line = 1 + bytes[..<i].count { $0 == 0x0A }
    let rest = String(decoding: bytes[i...].prefix(40), as: UTF8.self)
    let next = rest.prefix { !$0.isNewline }.prefix(10)
    return JSONError(
      line: line, found: found ?? (i == bytes.count ? "the end of the file" : "“\(next)”"),
      expected: expected)
  }
}
