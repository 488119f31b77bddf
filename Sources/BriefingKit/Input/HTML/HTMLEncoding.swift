/// How an HTML page's bytes are to be read: by its byte order mark, by what it declares, by what
/// they look like (WHATWG HTML Standard, 13.2.3).
enum HTMLEncoding {
  /// The page as valid UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return TextEncoding.utf8.decode(bytes[...]) }
    let encoding: TextEncoding
    switch declared(in: bytes).flatMap(TextEncoding.init(label:)) {
    // Whoever can read the declaration byte by byte does not read UTF-16.
    case .utf16, nil: encoding = TextEncoding(detectedIn: bytes)
    case let declared?: encoding = declared
    }
    return encoding.decode(bytes[...])
  }

  /// What `<meta charset=…>`, or `content="text/html; charset=…"`, names in the first kilobytes.
  private static func declared(in bytes: [UInt8]) -> String? {
    var tokenizer = HTMLTokenizer(Array(bytes.prefix(4096)))
    while let token = tokenizer.next() {
      guard case .opening(let tag) = token, tag.name == "meta" else { continue }
      let values = tag.values()
      if let charset = values["charset"] { return charset }
      guard values["http-equiv"]?.lowercased() == "content-type", let content = values["content"]
      else { continue }
      // Written as the parameter of a mail's field is.
      let field = MailHeader(Array("content-type: \(content)".utf8)[...])
      if let charset = field.parameter("charset", of: "content-type") {
        return String(decoding: charset, as: UTF8.self)
      }
    }
    return nil
  }
}
