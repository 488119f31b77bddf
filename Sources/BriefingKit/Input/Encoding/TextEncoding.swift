/// How a text's characters are written as bytes.
enum TextEncoding: Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case single(CodePage)

  /// The encoding that a mail or a page calls by this name (`charset`), if it is one of these.
  init?(label: String) {
    let name = label.lowercased()
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode": self = .utf16(isBigEndian: false)
    case "utf-16be": self = .utf16(isBigEndian: true)
    default:
      guard let page = CodePage.all.first(where: { $0.labels.contains(name[...]) }) else {
        return nil
      }
      self = .single(page)
    }
  }

  /// The encoding that bytes of no declared one are in: UTF-8, or Windows-1252 where they cannot be.
  init(detectedIn bytes: [UInt8]) {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    self = isUTF8 || !Self.readsAsWindows1252(bytes) ? .utf8 : .single(.windows1252)
  }

  /// The bytes as valid UTF-8, without a byte order mark; what is no character becomes U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8:
      let mark: [UInt8] = [0xef, 0xbb, 0xbf]
      let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes
      return Array(String(decoding: text, as: UTF8.self).utf8)
    case .utf16(let isBigEndian):
      let units = Self.units(of: bytes, isBigEndian: isBigEndian)
      let text = units.first == 0xfeff ? units.dropFirst() : units[...]
      return Array(String(decoding: text, as: UTF16.self).utf8)
    case .single(let page):
      return page.decode(bytes)
    }
  }

  private static func units(of bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      i += 2
    }
    if i < bytes.endIndex { units.append(0xfffd) }
    return units
  }
}

// MARK: Telling encodings apart

extension TextEncoding {
  /// UTF-16, where a byte order mark says so, or where one byte of nearly every pair is zero, as in
  /// English and no other text.
  static func utf16(in bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count > 1 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xff, 0xfe): return .utf16(isBigEndian: false)
    case (0xfe, 0xff): return .utf16(isBigEndian: true)
    case (0, 0): return nil
    case (0, _): return zeros(in: bytes, isBigEndian: true) ? .utf16(isBigEndian: true) : nil
    case (_, 0): return zeros(in: bytes, isBigEndian: false) ? .utf16(isBigEndian: false) : nil
    default: return nil
    }
  }

  /// Whether zeros stand only where the upper halves of UTF-16's units do, and at nine of ten such
  /// places, and no controls beside them, within the first few thousand bytes.
  private static func zeros(in bytes: [UInt8], isBigEndian: Bool) -> Bool {
    let sample = bytes.prefix(4096)
    var (upper, lower) = (0, 0)
    for (i, byte) in sample.enumerated() where byte < 0x20 && !byte.isSpace {
      if byte == 0, i.isMultiple(of: 2) == isBigEndian { upper += 1 } else { lower += 1 }
    }
    return lower == 0 && upper * 20 >= sample.count * 9
  }

  /// Whether bytes that are no UTF-8 read well as Windows-1252, of which ISO 8859-1 is a part.
  ///
  /// They do where more of them cannot be UTF-8 than are: a text of UTF-8 with a broken letter here
  /// and there stays UTF-8. And where they hold no controls and no byte that Windows-1252 has no
  /// character for.
  static func readsAsWindows1252(_ bytes: [UInt8]) -> Bool {
    var (broken, whole) = (0, 0)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        guard byte >= 0x20 || (0x09...0x0d).contains(byte) else { return false }
        i += 1
        continue
      }
      let length = byte < 0xc2 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 1
      let tail = bytes[(i + 1)...].prefix(length - 1)
      if length > 1, tail.allSatisfy({ $0 & 0xc0 == 0x80 }) {
        // One that the end of the text cuts off is no sign of anything.
        if tail.count == length - 1 { whole += 1 }
        i += 1 + tail.count
      } else {
        broken += 1
        i += 1
      }
    }
    return broken > whole
      && bytes.allSatisfy { $0 < 0x80 || CodePage.windows1252.scalar($0) != "\u{fffd}" }
  }
}
