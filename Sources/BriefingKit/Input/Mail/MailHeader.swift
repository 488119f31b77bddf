/// The header fields of a mail message or of one of its parts (RFC 5322, 2.2).
struct MailHeader {
  /// Where the body begins.
  private(set) var end: Int
  /// The first value of each field that is read here, unfolded, by its name in lower case.
  private var fields: [String: [UInt8]] = [:]

  private static let fieldsRead: Set<String> = [
    "from", "subject", "date", "content-type", "content-transfer-encoding", "content-disposition",
    "mime-version", "message-id", "received", "return-path", "x-mailer", "dkim-signature",
  ]

  /// - Parameter message: from the first header field to the end of the body.
  init(_ message: ArraySlice<UInt8>) {
    end = message.startIndex
    var name = ""
    // The line that mailbox files begin each message with (RFC 4155).
    if message.starts(withAnyCase: "from ") { end = Self.lineEnd(message, from: end).next }
    while end < message.endIndex {
      let (contentEnd, next) = Self.lineEnd(message, from: end)
      let line = message[end..<contentEnd]
      if line.isEmpty {
        end = next
        return
      }
      if line.first == 0x20 || line.first == 0x09 {
        if !name.isEmpty { fields[name]?.append(contentsOf: line) }
      } else {
        let label = line.prefix(64).prefix { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: ":") }
        // A line that is no field: the body begins without a blank line before it.
        guard !label.isEmpty, label.endIndex < line.endIndex, line[label.endIndex] == 0x3a else {
          return
        }
        let found = label.lowercasedName
        name = ""
        if Self.fieldsRead.contains(found), fields[found] == nil {
          name = found
          fields[name] = Array(line[(label.endIndex + 1)...])
        }
      }
      end = next
    }
  }

  var isEmpty: Bool { fields.isEmpty }

  /// Whether it has a sender and a field that no person writes by hand.
  var isOfMailPrograms: Bool {
    let ofPrograms = [
      "mime-version", "message-id", "received", "return-path", "content-transfer-encoding",
      "x-mailer", "dkim-signature",
    ]
    return fields["from"] != nil && ofPrograms.contains { fields[$0] != nil }
  }

  /// A field's words, encoded words decoded, white space collapsed; `nil` where there are none.
  func words(_ name: String) -> String? {
    guard let value = fields[name] else { return nil }
    let words = EncodedWords.decode(value).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A field's first word in lower case, without its parameters: `multipart/mixed`.
  func token(_ name: String) -> String? {
    fields[name].map { $0.prefix { $0 != UInt8(ascii: ";") }.trimmed.lowercasedName }
  }

  /// The value of a field's parameter (RFC 2045, 5.1): `charset` of a `Content-Type`.
  func parameter(_ parameter: StaticString, of name: String) -> [UInt8]? {
    var rest = (fields[name] ?? [])[...]
    while let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) {
      rest = rest[(semicolon + 1)...].drop { $0.isSpace }
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      guard key.endIndex < rest.endIndex, rest[key.endIndex] == UInt8(ascii: "=") else { continue }
      rest = rest[(key.endIndex + 1)...].drop { $0.isSpace }
      var value: [UInt8] = []
      if rest.first == 0x22 {
        var i = rest.startIndex + 1
        while i < rest.endIndex, rest[i] != 0x22 {
          if rest[i] == 0x5c, i + 1 < rest.endIndex { i += 1 }
          value.append(rest[i])
          i += 1
        }
        rest = rest[i...]
      } else {
        value = Array(rest.prefix { $0 != UInt8(ascii: ";") && !$0.isSpace })
      }
      let isWanted = parameter.withUTF8Buffer { key.trimmed.lowercased.elementsEqual($0) }
      if isWanted { return value }
    }
    return nil
  }

  /// The day of the `Date` field, in the sender's own time (RFC 5322, 3.3).
  var day: CalendarDate? {
    guard let value = fields["date"] else { return nil }
    // What follows the hours is a time and a zone, whose numbers are none of the day's.
    let beforeTime = value.prefix(128).prefix { $0 != UInt8(ascii: ":") }
    return CalendarDate(written: String(decoding: beforeTime, as: UTF8.self))
  }

  private static func lineEnd(
    _ bytes: ArraySlice<UInt8>, from start: Int
  ) -> (contentEnd: Int, next: Int) {
    var i = start
    while i < bytes.endIndex, bytes[i] != 0x0a { i += 1 }
    let next = min(i + 1, bytes.endIndex)
    return (i > start && bytes[i - 1] == 0x0d ? i - 1 : i, next)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lowercased: [UInt8] { map(\.lowercased) }
}
