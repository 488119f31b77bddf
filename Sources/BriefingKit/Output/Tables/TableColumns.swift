/// The columns of every table.
extension Column<MeetingRecord> {
  /// What every row begins with.
  static var release: [Self] {
    [
      Column("id", \.id),
      Column("path", optional: \.source.path),
      Column("date", optional: \.date?.value),
    ]
  }

  static var encounter: [Self] {
    [
      Column("date_end", optional: \.date?.end),
      Column("date_text", optional: \.date?.text),
      Column("date_resolved_from", optional: \.date?.resolvedFrom.rawValue),
      Column("kind", \.meeting.kind.rawValue),
      Column("mode", \.meeting.mode.rawValue),
      Column("location", optional: \.meeting.location),
      Column("title", optional: \.source.title),
      Column("published", optional: \.source.published),
      Column("url", optional: \.source.url),
      Column("dateline", optional: \.source.dateline),
      Column("attribution", optional: \.source.attribution),
      Column("participants", list: { $0.participants.map(\.name) }),
      Column("mentioned", list: { $0.mentioned.map(\.name) }),
      Column("organizations", list: { $0.organizations.map(\.name) }),
      Column("pledges", number: \.pledges.count),
      Column("measures", number: \.measures.count),
      Column("requests", number: \.requests.count),
      Column("statements", number: \.statements.count),
      Column("warnings", list: { $0.warnings.map(\.code.rawValue) }),
    ]
  }
}

extension Column<Party> {
  static var party: [Self] {
    [
      Column("kind", \.kind.rawValue),
      Column("name", \.name),
      Column("honorific", optional: \.honorific),
      Column("titles", list: { $0.roles.compactMap(\.title).unique }),
      Column("role_organizations", list: { $0.roles.compactMap(\.organization).unique }),
      Column("countries", list: { $0.roles.compactMap(\.country).unique }),
      Column("aliases", list: \.aliases),
    ] + place { $0.mentions.first }
  }
}

extension Column<Organization> {
  static var organization: [Self] {
    [
      Column("name", \.name),
      Column("acronym", optional: \.acronym),
      Column("kind", \.kind.rawValue),
      Column("aliases", list: \.aliases),
      Column("mentions", number: \.mentions.count),
    ] + place { $0.mentions.first }
  }
}

extension Column<Pledge> {
  static var pledge: [Self] {
    [
      Column("by", list: \.by),
      Column("on_behalf_of", optional: \.onBehalfOf),
      Column("to", list: \.to),
      Column("text", \.text),
      Column("cue", \.cue),
    ] + amounts(\.amounts) + [Column("deadline", optional: \.deadline)] + place(\.span)
  }
}

extension Column<Measure> {
  static var measure: [Self] {
    [
      Column("by", list: \.by),
      Column("status", \.status.rawValue),
      Column("text", \.text),
      Column("cue", \.cue),
    ] + amounts(\.amounts) + [Column("deadline", optional: \.deadline)] + place(\.span)
  }
}

extension Column<Request> {
  static var request: [Self] {
    [
      Column("by", list: \.by),
      Column("to", list: \.to),
      Column("text", \.text),
      Column("cue", \.cue),
    ] + place(\.span)
  }
}

extension Column<Statement> {
  static var statement: [Self] {
    [
      Column("speaker", optional: \.speaker),
      Column("kind", \.kind.rawValue),
      Column("text", \.text),
      Column("cue", optional: \.cue),
    ] + place(\.span)
  }
}

extension Column {
  /// Where the evidence stands, in code points of the release's text.
  private static func place(_ span: @escaping @Sendable (Entry) -> Span?) -> [Self] {
    [
      Column("start") { span($0).map { String($0.start) } ?? "" },
      Column("end") { span($0).map { String($0.end) } ?? "" },
    ]
  }

  /// Three lists of the same length: the words, the numbers, and what they count (an ISO 4217 code
  /// for money, nothing where the words do not say).
  private static func amounts(_ amounts: @escaping @Sendable (Entry) -> [Amount]) -> [Self] {
    [
      Column("amounts", list: { amounts($0).map(\.text) }),
      Column("amount_values", list: { amounts($0).map { JSONWriter.digits(of: $0.value) } }),
      Column("amount_units", list: { amounts($0).map { $0.currency ?? $0.unit ?? "" } }),
    ]
  }
}

extension [String] {
  /// Each string once, in the order of its first place.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
