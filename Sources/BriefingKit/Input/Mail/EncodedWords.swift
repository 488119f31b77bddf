/// Words of a mail header that are written as `=?charset?Q?…?=` or `=?charset?B?…?=` (RFC 2047).
enum EncodedWords {
  /// A word may have 75 characters; mail programs write longer ones.
  private static let longest = 1_000

  /// The value of a header field with its encoded words decoded.
  static func decode(_ value: [UInt8]) -> String {
    var text: [UInt8] = []
    var pending: (encoding: String, bytes: [UInt8])?
    var rest = value[...]
    func flush(_ text: inout [UInt8], _ pending: inout (encoding: String, bytes: [UInt8])?) {
      if let word = pending { text += characters(word.bytes[...], charset: word.encoding) }
      pending = nil
    }
    while !rest.isEmpty {
      if let word = word(at: rest) {
        // Letters may be cut in two between words of one encoding.
        if pending?.encoding != word.charset { flush(&text, &pending) }
        pending = (word.charset, (pending?.bytes ?? []) + word.bytes)
        rest = rest.dropFirst(word.length)
        let gap = rest.prefix { $0.isSpace }
        if self.word(at: rest[gap.endIndex...]) != nil { rest = rest[gap.endIndex...] }
        continue
      }
      flush(&text, &pending)
      let plain = rest.dropFirst().firstIndex(of: UInt8(ascii: "=")) ?? rest.endIndex
      text += characters(rest[..<plain], charset: "")
      rest = rest[plain...]
    }
    flush(&text, &pending)
    return String(decoding: text, as: UTF8.self)
  }

  private static func word(
    at bytes: ArraySlice<UInt8>
  ) -> (charset: String, bytes: [UInt8], length: Int)? {
    guard bytes.starts(with: "=?".utf8) else { return nil }
    let window = bytes.prefix(longest)
    let charset = window.dropFirst(2).prefix { $0 != UInt8(ascii: "?") }
    let letter = charset.endIndex + 1
    guard letter + 1 < window.endIndex, window[letter + 1] == UInt8(ascii: "?") else { return nil }
    let content = window[(letter + 2)...].prefix { $0 != UInt8(ascii: "?") }
    guard content.endIndex + 1 < window.endIndex, window[content.endIndex + 1] == 0x3d else {
      return nil
    }
    let decoded: [UInt8]
    switch window[letter].lowercased {
    case UInt8(ascii: "b"): decoded = TransferEncoding.base64.decode(content)
    case UInt8(ascii: "q"): decoded = TransferEncoding.quotedWord.decode(content)
    default: return nil
    }
    // RFC 2231 lets a language follow: `utf-8*en`.
    let name = charset.prefix { $0 != UInt8(ascii: "*") }.lowercasedName
    return (name, decoded, content.endIndex + 2 - bytes.startIndex)
  }

  private static func characters(_ bytes: ArraySlice<UInt8>, charset: String) -> [UInt8] {
    (TextEncoding(label: charset) ?? TextEncoding(detectedIn: Array(bytes))).decode(bytes)
  }
}
