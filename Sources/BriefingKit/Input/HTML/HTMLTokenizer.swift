/// Cuts an HTML page into tags and texts as a browser does (WHATWG HTML Standard, 13.2.5).
///
/// It cannot fail, and it reads every byte once: what is no tag is text, and what is left open ends
/// with the page. Comments, declarations and processing instructions are passed over.
struct HTMLTokenizer {
  enum Token {
    case text(Range<Int>)
    case opening(HTMLTag)
    /// An element whose content is no HTML, as a whole: a script, a style, the title.
    case raw(HTMLTag, content: Range<Int>)
    case closing(String)
  }

  private let bytes: [UInt8]
  private var i = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "<"), i + 1 < bytes.count else { return text() }
      switch bytes[i + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        skipDeclaration()
      case UInt8(ascii: "/"):
        if i + 2 < bytes.count, bytes[i + 2].isLetter {
          i += 2
          let name = name()
          skip(past: UInt8(ascii: ">"))
          return .closing(name)
        }
        skip(past: UInt8(ascii: ">"))
      case let byte where byte.isLetter:
        return opening()
      default:
        return text()
      }
    }
    return nil
  }

  /// The text from here to the next `<`; one that begins no tag is a part of it.
  private mutating func text() -> Token {
    let start = i
    i += 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "<") { i += 1 }
    return .text(start..<i)
  }

  private mutating func opening() -> Token? {
    i += 1
    let name = name()
    let start = i
    var isClosed = false
    while i < bytes.count, !isClosed {
      let byte = bytes[i]
      isClosed = byte == UInt8(ascii: ">")
      i += 1
      if byte == UInt8(ascii: "=") { skipValue() }
    }
    guard isClosed else { return nil }
    let tag = HTMLTag(name: name, attributes: bytes[start..<i - 1])
    guard Self.rawElements.contains(name) else { return .opening(tag) }
    return .raw(tag, content: content(of: name))
  }

  private static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
  ]

  private mutating func name() -> String {
    let start = i
    while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: ">"),
      bytes[i] != UInt8(ascii: "/")
    { i += 1 }
    return bytes[start..<min(i, start + HTMLTag.longestName)].lowercasedName
  }

  /// Skips the value that follows an attribute's `=`; in quotation marks it may hold a `>`.
  private mutating func skipValue() {
    while i < bytes.count, bytes[i].isSpace { i += 1 }
    guard i < bytes.count else { return }
    let mark = bytes[i]
    if mark == 0x22 || mark == 0x27 {
      i += 1
      skip(past: mark)
    } else {
      while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: ">") { i += 1 }
    }
  }

  /// What stands up to the element's closing tag, which is passed over.
  private mutating func content(of name: String) -> Range<Int> {
    let start = i
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "<"), closes(name, at: i) {
        let end = i
        skip(past: UInt8(ascii: ">"))
        return start..<end
      }
      i += 1
    }
    return start..<i
  }

  private func closes(_ name: String, at start: Int) -> Bool {
    let end = start + 2 + name.utf8.count
    guard end <= bytes.count, bytes[start + 1] == UInt8(ascii: "/") else { return false }
    return bytes[start + 2..<end].lowercasedName == name
      && (end == bytes.count || !bytes[end].isLetter)
  }

  private mutating func skipDeclaration() {
    guard bytes[i...].starts(with: "<!--".utf8) else { return skip(past: UInt8(ascii: ">")) }
    i += 2
    while i < bytes.count {
      i += 1
      // The dashes that open a comment may also close it: `<!-->`.
      if i >= 2, i < bytes.count, bytes[i] == UInt8(ascii: ">"), bytes[i - 1] == 0x2d,
        bytes[i - 2] == 0x2d
      {
        i += 1
        return
      }
    }
  }

  private mutating func skip(past byte: UInt8) {
    while i < bytes.count, bytes[i] != byte { i += 1 }
    i = min(i + 1, bytes.count)
  }
}

/// An opening tag. Its attributes are read when they are asked for.
struct HTMLTag {
  /// In lower case, and cut to `longestName` bytes.
  let name: String
  fileprivate let attributes: ArraySlice<UInt8>

  static let longestName = 32

  /// The attributes that have a value or a name alone, references decoded; the first of a name wins.
  func values() -> [String: String] {
    var values: [String: String] = [:]
    var rest = attributes
    while let first = rest.first {
      if first.isSpace || first == UInt8(ascii: "/") {
        rest = rest.dropFirst()
        continue
      }
      let name = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      rest = rest[name.endIndex...].drop { $0.isSpace }
      var value = rest.prefix(0)
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst().drop { $0.isSpace }
        if let mark = rest.first, mark == 0x22 || mark == 0x27 {
          value = rest.dropFirst().prefix { $0 != mark }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { !$0.isSpace }
          rest = rest[value.endIndex...]
        }
      }
      let key = name.prefix(Self.longestName).lowercasedName
      if values[key] == nil { values[key] = HTMLEntities.string(value) }
    }
    return values
  }
}
