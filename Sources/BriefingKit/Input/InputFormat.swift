/// What a release comes as.
public enum InputFormat: String, CaseIterable, Sendable {
  /// Plain text or Markdown, with a header or without.
  case text
  /// A web page.
  case html
  /// A mail message as it was sent (RFC 5322).
  case eml

  /// The format of a file by its name and its first bytes.
  ///
  /// A name that ends in `.html`, `.htm`, `.xhtml` or `.eml` is believed where the bytes do not
  /// speak against it; any other file is a page where it begins as one, and a mail where it begins
  /// with header fields of which one is set by mail programs alone.
  init(detecting bytes: [UInt8], path: String?) {
    let ending = path.map { $0.suffix(6).lowercased() } ?? ""
    if [".html", ".htm", ".xhtml"].contains(where: { ending.hasSuffix($0) }) {
      self = Self.holdsTag(bytes) ? .html : .text
    } else if ending.hasSuffix(".eml") {
      self = MailHeader(bytes[...]).isEmpty ? .text : .eml
    } else if Self.beginsPage(bytes) {
      self = .html
    } else if Self.beginsMail(bytes) {
      self = .eml
    } else {
      self = .text
    }
  }

  /// Whether the bytes are UTF-16, in which zeros are no sign of something other than text.
  package static func isUTF16(_ bytes: [UInt8]) -> Bool { TextEncoding.utf16(in: bytes) != nil }

  private static func holdsTag(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { i in
      bytes[i] == UInt8(ascii: "<")
        && (bytes[i + 1].isLetter || bytes[i + 1] == UInt8(ascii: "!"))
    }
  }

  private static func beginsPage(_ bytes: [UInt8]) -> Bool {
    var start = bytes[...]
    if start.starts(with: [0xef, 0xbb, 0xbf]) { start = start.dropFirst(3) }
    start = start.drop { $0.isSpace }
    guard start.first == UInt8(ascii: "<") else { return false }
    if start.starts(with: "<!--".utf8) || start.starts(withAnyCase: "<?xml") {
      let head = start.prefix(1024)
      return head.indices.dropFirst().contains { head[$0...].starts(withAnyCase: "<html") }
    }
    return start.starts(withAnyCase: "<!doctype html") || start.starts(withAnyCase: "<html")
  }

  private static func beginsMail(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first.isLetter else { return false }
    let line = bytes.prefix(128).prefix { $0 != 0x0a }
    guard line.starts(withAnyCase: "from ") || line.contains(UInt8(ascii: ":")) else {
      return false
    }
    return MailHeader(bytes[...]).isOfMailPrograms
  }
}
