/// A line of a stream: a JSON object with a release's `id` and `text`, perhaps its `published`,
/// `title` and `url`, and whatever else the caller wants to find beside the record.
package struct ReleaseLine: Sendable {
  package var release: ReleaseInput
  /// The other keys with their values, the text of a JSON object; `nil` if there are none.
  ///
  /// Each stands as it stood in the line, byte for byte, so that no digit of a number is lost. Only
  /// what a terminal would obey is written as an escape, and tabs between values are left out.
  package var others: String?

  /// - Throws: what stands in the place of the record where the line cannot be understood.
  package init(_ line: [UInt8]) throws(ErrorRecord) {
    var reading = LineReading()
    do throws(JSONError) {
      reading.fields = try JSONReader.fields(of: line)
    } catch {
      throw reading.error(.invalidJSON, error.sentence)
    }
    // What tells where an error belongs comes first.
    reading.others = Self.others(reading.fields, of: line)
    reading.id = try reading.string("id")
    reading.source.title = try reading.string("title")
    reading.source.url = try reading.string("url")
    if let published = try reading.string("published") {
      guard let day = CalendarDate(iso: published) else {
        throw reading.error(
          .wrongValue, "\"published\" is no day of the calendar; write it YYYY-MM-DD")
      }
      reading.source.published = day.iso
    }
    guard let id = reading.id else {
      throw reading.error(.missingKey, "has no \"id\"; give each release one")
    }
    guard let text = try reading.string("text") else {
      throw reading.error(.missingKey, "has no \"text\"; give the release's text")
    }
    if text.isEmpty { throw reading.error(.empty, "\"text\" is empty; give the release's text") }
    if text.utf8.contains(0) {
      throw reading.error(.notText, "\"text\" holds NUL characters; give plain text")
    }
    release = ReleaseInput(
      bytes: Array(text.utf8), id: id, title: reading.source.title,
      published: reading.source.published, url: reading.source.url)
    others = reading.others
  }

  private static let known = ["id", "text", "published", "title", "url"]

  private static func others(_ fields: [JSONReader.Field], of line: [UInt8]) -> String? {
    let others = fields.filter { !known.contains($0.key) }
    if others.isEmpty { return nil }
    var writer = JSONWriter(.compact)
    writer.append("{".utf8)
    for (number, field) in others.enumerated() {
      if number > 0 { writer.append(",".utf8) }
      writer.appendJSON(line[field.place])
    }
    writer.append("}".utf8)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// What is known of a line so far, for the record or for an error.
private struct LineReading {
  var fields: [JSONReader.Field] = []
  var id: String?
  var source = Source()
  var others: String?

  /// The string under a key; `nil` where there is none, or `null`.
  func string(_ key: String) throws(ErrorRecord) -> String? {
    switch fields.first(where: { $0.key == key })?.value {
    case .string(let text): return text
    case nil, .null: return nil
    case .some(let other):
      throw error(.wrongValue, "\"\(key)\" is \(other.kind); give a string in quotation marks")
    }
  }

  func error(_ code: ErrorRecord.Code, _ message: String) -> ErrorRecord {
    var record = ErrorRecord(id: id, source: source, code: code, message: message)
    record.input = others
    return record
  }
}

extension JSONError {
  fileprivate var sentence: String {
    "is no JSON object (found \(found), expected \(expected)); write each release as one line "
      + #"{"id": "…", "text": "…"}"#
  }
}
