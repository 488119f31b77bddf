/// The text of a release taken out of what it came in: a page, a mail, an encoding.
///
/// A record's offsets count in this text. Of plain text in UTF-8 it is the bytes as given.
struct Extract {
  /// UTF-8; for plain text perhaps with bytes that are none.
  private(set) var text: [UInt8]
  /// What stands in place of a header in the text; `nil` for plain text, which may have its own.
  private(set) var header: Header?
  private(set) var warnings: [Warning] = []

  init(_ input: ReleaseInput) {
    let utf16 = TextEncoding.utf16(in: input.bytes)
    text = utf16?.decode(input.bytes[...]) ?? input.bytes
    switch input.format ?? InputFormat(detecting: text, path: input.path) {
    case .text: break
    case .html:
      let page = HTMLPage(utf16 == nil ? HTMLEncoding.decode(text) : text)
      let story = HTMLStory(of: page)
      put(
        title: story.title, body: story.text, published: story.published, url: page.metadata.url)
    case .eml: read(MailMessage(text))
    }
  }

  private mutating func read(_ mail: MailMessage) {
    var body = mail.content?.text ?? []
    if mail.content?.isHTML == true { body = HTMLStory(of: HTMLPage(body)).text }
    if let charset = mail.unknownCharset {
      warnings.append(
        Warning(
          code: .invalidUTF8,
          message: "the mail's charset \"\(charset.prefix(40))\" is not known; check its letters"))
    }
    put(title: mail.header.words("subject"), body: body, published: mail.header.day, url: nil)
  }

  /// Makes the text: the title on a line of its own, a blank line, the body.
  private mutating func put(
    title: String?, body: [UInt8], published: CalendarDate?, url: String?
  ) {
    let title = Array((title ?? "").utf8.split(whereSeparator: \.isSpace).joined(separator: [0x20]))
    text = title.isEmpty ? body : title + [0x0a, 0x0a] + body
    header = Header(
      title: title, end: title.isEmpty ? 0 : title.count + 2, published: published, url: url)
  }
}
