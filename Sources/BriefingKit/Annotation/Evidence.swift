/// A stretch of a release's text that a value of its record stands on.
struct Evidence: Hashable {
  /// What stands on the words. Of two with the same words, that listed first encloses the other.
  enum Kind: String, CaseIterable {
    case statement, pledge, measure, request, role, organization, person, group, date

    /// What the legend says of it.
    var meaning: String {
      switch self {
      case .statement: "what somebody said"
      case .pledge: "what was promised"
      case .measure: "what is done, under way or planned"
      case .request: "what was asked"
      case .role: "a post"
      case .organization: "a body by its name"
      case .person: "who took part or is named"
      case .group: "a party without a name"
      case .date: "when it was"
      }
    }
  }

  var kind: Kind
  var span: Span
  /// The person, group or body that a mention is of, as the record names it.
  var name: String?
}

extension MeetingRecord {
  /// The words every value stands on, each kind and stretch once, in the order of the text; of
  /// those that begin together the longest is first.
  var evidence: [Evidence] {
    var all: [Evidence] = []
    if let date { all.append(Evidence(kind: .date, span: date.span)) }
    for party in participants + mentioned {
      let kind: Evidence.Kind = party.kind == .person ? .person : .group
      all += party.mentions.map { Evidence(kind: kind, span: $0, name: party.name) }
      all += party.roles.map { Evidence(kind: .role, span: $0.span) }
    }
    for body in organizations {
      all += body.mentions.map { Evidence(kind: .organization, span: $0, name: body.name) }
    }
    all += pledges.map { Evidence(kind: .pledge, span: $0.span) }
    all += measures.map { Evidence(kind: .measure, span: $0.span) }
    all += requests.map { Evidence(kind: .request, span: $0.span) }
    all += statements.map { Evidence(kind: .statement, span: $0.span) }

    struct Place: Hashable {
      var kind: Evidence.Kind
      var span: Span
    }
    var seen: Set<Place> = []
    return all.filter { seen.insert(Place(kind: $0.kind, span: $0.span)).inserted }
      .sorted { $0.order < $1.order }
  }
}

extension Evidence {
  fileprivate var order: (Int, Int, Int) {
    (span.start, -span.end, Kind.allCases.firstIndex(of: kind) ?? 0)
  }
}

extension MeetingRecord {
  /// Whether the record's spans count in `text`: each gives the words the record has for it.
  public func fits(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    func words(_ span: Span) -> String {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span.start..<span.end])
      return String(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let items =
      pledges.map { ($0.span, $0.text) } + measures.map { ($0.span, $0.text) }
      + requests.map { ($0.span, $0.text) } + statements.map { ($0.span, $0.text) }
      + (date.map { [($0.span, $0.text)] } ?? [])
    return evidence.allSatisfy { $0.span.end <= scalars.count }
      && items.allSatisfy { words($0) == $1 }
  }
}
