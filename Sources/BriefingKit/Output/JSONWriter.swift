/// Writes JSON as bytes, keys in the order they are given.
///
/// An encoder over `Codable` sorts keys or leaves them in no order at all, and takes five times as
/// long; a record's keys have a fixed order that is part of its contract.
struct JSONWriter: ~Copyable {
  enum Layout { case pretty, compact }

  private var buffer = ByteBuffer()
  private let isPretty: Bool
  private var depth = 0
  /// Whether the innermost open object or array is still empty.
  private var isEmpty = true

  init(_ layout: Layout) {
    isPretty = layout == .pretty
  }

  /// What has been written.
  var bytes: [UInt8] { Array(buffer.contents) }

  /// Appends to `output` the value that `write` writes, and a line end after it.
  static func append(
    to output: inout [UInt8], _ layout: Layout, _ write: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(layout)
    write(&writer)
    writer.buffer.append(UInt8(ascii: "\n"))
    output.append(contentsOf: writer.buffer.contents)
  }

  /// Writes an object; `fields` writes its keys and values.
  mutating func object(_ fields: (inout JSONWriter) -> Void) {
    nest("{", "}", fields)
  }

  /// Writes an array; `write` writes one element.
  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    nest("[", "]") { writer in
      for element in elements {
        writer.startElement()
        write(&writer, element)
      }
    }
  }

  /// Writes a key; its value must follow.
  mutating func key(_ name: StaticString) {
    startElement()
    buffer.append(UInt8(ascii: "\""))
    append(name)
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
  }

  /// Writes a key that is known only when it is written; its value must follow.
  mutating func key(named name: String) {
    startElement()
    string(name)
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
  }

  mutating func null() {
    append("null")
  }

  mutating func number(_ value: Int) {
    // An offset has its digits written at once; a record holds more of them than of anything else.
    guard value >= 10 else {
      if value < 0 { return buffer.append(contentsOf: String(value).utf8) }
      return buffer.append(UInt8(ascii: "0") + UInt8(value))
    }
    number(value / 10)
    buffer.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Writes a number, a whole one without a fraction. JSON has no infinity: that is `null`.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    append(Self.digits(of: value).utf8)
  }

  /// A finite number as text, a whole one without a fraction.
  static func digits(of value: Double) -> String {
    // Beyond 2^53 not every whole number is a Double, so digits would claim too much.
    if value.magnitude < 0x1p53, let whole = Int(exactly: value) { return String(whole) }
    return value.description
  }

  mutating func string(_ value: String) {
    buffer.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { appendEscaped($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes a span on one line in both layouts: a record holds more of them than of anything else.
  mutating func span(_ span: Span) {
    append(isPretty ? "{ \"start\": " : "{\"start\":")
    number(span.start)
    append(isPretty ? ", \"end\": " : ",\"end\":")
    number(span.end)
    append(isPretty ? " }" : "}")
  }

  /// Appends text that is JSON already.
  mutating func append(_ json: StaticString) {
    buffer.append(json)
  }

  /// Appends bytes that are JSON already, as they are in memory.
  mutating func append(_ json: UnsafeBufferPointer<UInt8>) {
    buffer.append(json)
  }

  /// Appends bytes that are JSON already.
  mutating func append(_ json: some Collection<UInt8>) {
    buffer.append(contentsOf: json)
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    buffer.append(UInt8(ascii: open))
    depth += 1
    isEmpty = true
    body(&self)
    depth -= 1
    if !isEmpty { startLine() }
    buffer.append(UInt8(ascii: close))
    isEmpty = false
  }

  private mutating func startElement() {
    if !isEmpty { buffer.append(UInt8(ascii: ",")) }
    isEmpty = false
    startLine()
  }

  private mutating func startLine() {
    guard isPretty else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { buffer.append("  ") }
  }
}
