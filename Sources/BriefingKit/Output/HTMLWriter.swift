/// Writes HTML, and SVG within it, so that nothing of a release can become markup.
///
/// Names of elements and attributes are literals of the source; everything else is text, and is
/// escaped. Controls are shown as ``Swift/String/printable`` has them.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  /// Writes an element; attributes that are `nil` are left out.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    literal("</")
    literal(name)
    literal(">")
  }

  /// Writes an element that holds only text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an opening tag; that of a void element such as `input` is all there is to it.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    literal("<")
    literal(name)
    for (key, value) in attributes {
      guard let value else { continue }
      literal(" ")
      literal(key)
      literal("=\"")
      text(value)
      literal("\"")
    }
    literal(">")
  }

  mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">\n")
  }

  /// Writes words of a release or of the tool, in an element or in an attribute.
  mutating func text(_ text: String) {
    for byte in text.printable.utf8 {
      switch byte {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// Writes markup that stands in the source as it is.
  mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
