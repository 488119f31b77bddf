/// Records' encounters as the events of one calendar (iCalendar, RFC 5545), each on whole days.
///
/// A record whose encounter has no day in full gives no event; ``omission(of:)`` says so.
public struct CalendarRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public var opening: String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//briefing//meeting records//EN\r\n"
  }

  public var closing: String { "END:VCALENDAR\r\n" }

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    guard let days = Days(of: record) else { return }
    var lines = CalendarLines()
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", StableID(record).description)
    // When the event was told, not when this is written: the same release gives the same bytes.
    let told = record.source.published.flatMap(CalendarDate.init(iso:)) ?? days.first
    lines.add("DTSTAMP", Self.basic(told) + "T000000Z")
    lines.add("DTSTART;VALUE=DATE", Self.basic(days.first))
    lines.add("DTEND;VALUE=DATE", Self.basic(days.end))
    let outline = Outline(record)
    lines.add(text: "SUMMARY", outline.title.printable)
    if let place = record.meeting.location { lines.add(text: "LOCATION", place.printable) }
    if let url = record.source.url, Self.isURI(url) { lines.add("URL", url) }
    lines.add("CATEGORIES", record.meeting.kind.rawValue.uppercased())
    // An event that somebody else had takes no time of who looks it up.
    lines.add("TRANSP", "TRANSPARENT")
    for party in record.participants {
      lines.add(attendee: party, id: StableID(record, part: "party", party.name))
    }
    lines.add(text: "DESCRIPTION", Self.description(of: outline))
    lines.add("END", "VEVENT")
    output.append(contentsOf: lines.bytes)
  }

  public func omission(of record: MeetingRecord) -> String? {
    guard record.meeting.kind != .none, Days(of: record) == nil else { return nil }
    guard let date = record.date else { return "no event, for the release gives no day" }
    let days = [date.value, date.end].compactMap { $0 }.joined(separator: " to ")
    return "no event, for its day is not known in full (\(days))"
  }

  /// The summary, less the title.
  private static func description(of outline: Outline) -> String {
    let facts = outline.facts.map { "\($0.label): \($0.text.printable)\n" }.joined()
    return facts + SummaryRenderer(width: .max).sections(outline)
  }

  /// `20240304`: the basic format of ISO 8601, which is RFC 5545's DATE.
  private static func basic(_ date: CalendarDate) -> String {
    date.iso.filter { $0 != "-" }
  }

  /// Whether the text can stand where RFC 5545 asks for a URI: a scheme, and no character that RFC
  /// 3986 bars.
  private static func isURI(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      return false
    }
    return text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}

/// The days of an encounter, each known in full.
private struct Days {
  let first: CalendarDate
  /// The day after the last, as RFC 5545 ends an event of whole days.
  let end: CalendarDate

  init?(of record: MeetingRecord) {
    guard record.meeting.kind != .none, let date = record.date,
      let first = CalendarDate(iso: date.value),
      let last = CalendarDate(iso: date.end ?? date.value),
      let end = last.adding(days: 1), let start = first.dayNumber, let stop = end.dayNumber,
      start < stop
    else { return nil }
    self.first = first
    self.end = end
  }
}

/// The content lines of RFC 5545, section 3.1.
private struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// Adds a line whose value needs no escapes.
  mutating func add(_ name: String, _ value: String) {
    var column = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      // 75 octets a line, its end not counted; a character is never cut.
      if column + octets.count > 75 {
        bytes += Array("\r\n ".utf8)
        column = 1
      }
      bytes += octets
      column += octets.count
    }
    bytes += Array("\r\n".utf8)
  }

  /// Adds a line with a TEXT value, section 3.3.11, which may be of several lines.
  mutating func add(text name: String, _ value: String) {
    let escaped = value.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\\", ";", ",": "\\" + String(scalar)
      default: String(scalar)
      }
    }
    add(name, escaped.joined())
  }

  /// Adds a person or a group that took part. Releases give no addresses, so the name stands in the
  /// parameter and a URN in the place of the address.
  mutating func add(attendee party: Party, id: StableID) {
    let type = party.kind == .group ? "GROUP" : "INDIVIDUAL"
    let name = [party.honorific, party.name].compactMap { $0 }.joined(separator: " ").printable
    // RFC 6868: a quoted parameter holds no quotation mark.
    let quoted = name.unicodeScalars.map { scalar in
      switch scalar {
      case "^": "^^"
      case "\"": "^'"
      default: String(scalar)
      }
    }
    add("ATTENDEE;CUTYPE=\(type);CN=\"\(quoted.joined())\"", id.urn)
  }
}
