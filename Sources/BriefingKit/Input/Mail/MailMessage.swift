/// The text of a mail message: its first text part that is no attachment, plain before HTML
/// (RFC 2046, 5.1).
struct MailMessage {
  let header: MailHeader
  /// The text as valid UTF-8, and whether it is HTML; `nil` where the message holds none.
  private(set) var content: (text: [UInt8], isHTML: Bool)?
  /// The charset a part names that is not known here.
  private(set) var unknownCharset: String?

  /// Parts within parts; each level is read once more, so that a bound keeps the cost linear.
  private static let deepest = 8

  init(_ bytes: [UInt8]) {
    header = MailHeader(bytes[...])
    read(bytes[...], header, depth: 0)
  }

  /// Takes the text of a part, or of what it is made of, if none so good was found before it.
  private mutating func read(_ part: ArraySlice<UInt8>, _ header: MailHeader, depth: Int) {
    if let content, !content.isHTML { return }
    let type = header.token("content-type") ?? "text/plain"
    let body = part[header.end...]
    if type.hasPrefix("multipart/"), depth < Self.deepest,
      let boundary = header.parameter("boundary", of: "content-type"), !boundary.isEmpty
    {
      for inner in Self.parts(of: body, boundary: boundary) {
        read(inner, MailHeader(inner), depth: depth + 1)
      }
    } else if type == "message/rfc822", depth < Self.deepest {
      if content == nil { read(body, MailHeader(body), depth: depth + 1) }
    } else if !header.isAttachment {
      switch type {
      case "text/html", "application/xhtml+xml": if content == nil { take(body, header, true) }
      case let type where type.hasPrefix("text/") || depth == 0: take(body, header, false)
      default: break
      }
    }
  }

  private mutating func take(_ body: ArraySlice<UInt8>, _ header: MailHeader, _ isHTML: Bool) {
    let encoding = TransferEncoding(label: header.token("content-transfer-encoding"))
    let decoded = encoding.decode(body)
    guard !decoded.allSatisfy(\.isSpace) else { return }
    let charset = header.parameter("charset", of: "content-type")
      .map { String(decoding: $0, as: UTF8.self) }
    let known = charset.flatMap(TextEncoding.init(label:))
    unknownCharset = known == nil ? charset : nil
    if isHTML, known == nil {
      content = (HTMLEncoding.decode(decoded), true)
    } else {
      let text = (known ?? TextEncoding(detectedIn: decoded)).decode(decoded[...])
      content = (text.filter { $0 != 0x0d }, isHTML)
    }
  }

  /// What stands between the lines that are the boundary (RFC 2046, 5.1.1).
  private static func parts(
    of body: ArraySlice<UInt8>, boundary: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--".utf8) + boundary
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0a) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        let rest = body[line..<end].dropFirst(mark.count)
        let isLast = rest.starts(with: "--".utf8)
        if isLast || rest.allSatisfy(\.isSpace) {
          if let start { parts.append(body[start..<line]) }
          start = isLast ? nil : min(end + 1, body.endIndex)
          if isLast { break }
        }
      }
      line = end + 1
    }
    if let start { parts.append(body[start...]) }
    return parts
  }
}

extension MailHeader {
  fileprivate var isAttachment: Bool { token("content-disposition") == "attachment" }
}
