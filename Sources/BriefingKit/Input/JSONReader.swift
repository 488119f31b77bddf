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
    try whole(bytes) { reader throws(JSONError) in try reader.value() }
  }

  /// A key of an object, its value, and the place of both in the text.
  struct Field {
    var key: String
    var value: JSONValue
    var place: Range<Int>
  }

  /// The fields, in their order, of a JSON text that is one object.
  static func fields(of bytes: [UInt8]) throws(JSONError) -> [Field] {
    try whole(bytes) { reader throws(JSONError) in
      reader.skipSpace()
      guard reader.take("{") else { throw reader.error(expected: "\"{\"") }
      var fields: [Field] = []
      try reader.eachField { fields.append($0) }
      return fields
    }
  }

  private static func whole<Value>(
    _ bytes: [UInt8], _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var reader = JSONReader(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw reader.error(found: "bytes that are no UTF-8", expected: "UTF-8 text")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.i = 3 }
    let value = try read(&reader)
    reader.skipSpace()
    guard reader.i == bytes.count else { throw reader.error(expected: "the end of the text") }
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
    try eachField { fields[$0.key] = $0.value }
    return .object(fields)
  }

  /// The fields of an object whose opening brace is read, and its closing brace.
  private mutating func eachField(_ visit: (Field) -> Void) throws(JSONError) {
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return }
    while true {
      skipSpace()
      let start = i
      guard peek == UInt8(ascii: "\"") else { throw error(expected: "a key in quotation marks") }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw error(found: "a second \"\(key)\"", expected: "each key once")
      }
      skipSpace()
      guard take(":") else { throw error(expected: "\":\"") }
      let value = try value()
      visit(Field(key: key, value: value, place: start..<i))
      skipSpace()
      if take("}") { return }
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
    while true {
      let plain = bytes[i...].prefix { $0 != 0x22 && $0 != 0x5C && $0 >= 0x20 }
      text += plain
      i = plain.endIndex
      switch peek {
      case UInt8(ascii: "\""):
        i += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        i += 1
        try readEscape(into: &text)
      case nil:
        throw error(expected: "a closing quotation mark")
      default:
        throw error(found: "a control character", expected: "its escape, as \\n")
      }
    }
  }

  /// Reads what stands behind a backslash.
  private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
    let byte: UInt8? =
      switch peek {
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "t"): 0x09
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): peek
      default: nil
      }
    if let byte {
      i += 1
      text.append(byte)
      return
    }
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
    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
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
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { i += 1 }
  }

  private func error(found: String? = nil, expected: String) -> JSONError {
    let line = 1 + bytes[..<i].count { $0 == 0x0A }
    let rest = String(decoding: bytes[i...].prefix(40), as: UTF8.self)
    let next = rest.prefix { !$0.isNewline }.prefix(10)
    return JSONError(
      line: line, found: found ?? (i == bytes.count ? "the end of the text" : "“\(next)”"),
      expected: expected)
  }
}
