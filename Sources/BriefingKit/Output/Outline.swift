/// What a person reads instead of the release, before any markup.
///
/// ``SummaryRenderer`` and ``MarkdownRenderer`` write the same outline, so a section added here
/// stands in both.
struct Outline {
  /// A piece of a line.
  enum Piece: Hashable {
    /// A name that a reader looks for.
    case name(String)
    case words(String)
  }

  struct Fact: Hashable {
    var label: String
    var text: String
  }

  struct Section: Hashable {
    var heading: String
    var entries: [[Piece]]
  }

  var title: String
  /// What, when, where, and whence.
  var facts: [Fact]
  /// The sections that have entries, in their fixed order.
  var sections: [Section]

  init(_ record: MeetingRecord) {
    title = record.source.title ?? record.id
    facts = [
      ("What", Self.what(record.meeting)),
      ("When", record.date.map(Self.when)),
      ("Where", record.meeting.location),
      ("Source", Self.source(record.source)),
    ].compactMap { label, text in text.map { Fact(label: label, text: $0) } }
    let measures = { (status: Measure.Status) in
      record.measures.filter { $0.status == status }.map(Self.entry)
    }
    sections = [
      Section(heading: "Who took part", entries: record.participants.map(Self.entry)),
      Section(heading: "Promised", entries: record.pledges.map(Self.entry)),
      Section(heading: "Done", entries: measures(.completed)),
      Section(heading: "Under way", entries: measures(.ongoing)),
      Section(heading: "Planned", entries: measures(.planned)),
      Section(heading: "Asked", entries: record.requests.map(Self.entry)),
      Section(heading: "Said", entries: record.statements.map(Self.entry)),
      Section(heading: "Also named", entries: record.mentioned.map(Self.entry)),
      Section(heading: "Organizations", entries: record.organizations.map(Self.entry)),
      Section(heading: "To check", entries: record.warnings.map { [.words($0.message)] }),
    ].filter { !$0.entries.isEmpty }
  }
}

extension Outline {
  /// What stands for a release without a record.
  init(_ error: ErrorRecord) {
    title = error.source.title ?? error.id ?? "A line without an id"
    facts = [
      ("What", "No record: " + error.message),
      ("Source", Self.source(error.source)),
    ].compactMap { label, text in text.map { Fact(label: label, text: $0) } }
    sections = []
  }

  static func what(_ meeting: Meeting) -> String {
    let kind =
      switch meeting.kind {
      case .meeting: "Meeting"
      case .call: "Call"
      case .visit: "Visit"
      case .conference: "Conference"
      case .none: "No encounter"
      }
    return switch meeting.mode {
    case .inPerson: kind + ", in person"
    case .online: kind + ", online"
    case .phone: kind + ", by phone"
    case .unknown: kind
    }
  }

  private static func when(_ date: EventDate) -> String {
    let days = DateWords.range(date.value, to: date.end)
    return switch date.resolvedFrom {
    case .text: days
    case .published: "\(days) (“\(date.text)”, by the date of publication)"
    case .dateline: "\(days) (by the dateline)"
    }
  }

  private static func source(_ source: Source) -> String? {
    let published = source.published.map { "published " + DateWords.day($0) }
    let parts = [source.dateline, source.attribution, published, source.url, source.path]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }
}
