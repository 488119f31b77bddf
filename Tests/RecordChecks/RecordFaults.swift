import BriefingKit

/// What is wrong with a record, whatever text it was read from: spans that do not give their words,
/// and values that its schema does not allow. Types see to the rest of the schema.
public struct RecordFaults {
  public private(set) var all: [String] = []
  private let text: CodePoints

  /// - Parameter text: the text the record's spans count in.
  public init(of record: MeetingRecord, in text: String) {
    self.text = CodePoints(text)
    for (place, span) in record.spans where !self.text.holds(span) {
      all.append("\(place): \(span) is no range of the text's \(self.text.count) code points")
    }
    guard all.isEmpty else { return }
    for item in record.items where self.text.words(at: item.span) != item.text {
      all.append("\(item.place): “\(item.text)”, not “\(self.text.words(at: item.span))”")
    }
    for (place, words) in record.words where words.isEmpty { all.append("\(place): is empty") }
    for (place, day) in record.days where !Self.isDay(day) { all.append("\(place): “\(day)”") }
    for amount in record.amounts {
      let isCurrency = amount.currency.map {
        $0.utf8.count == 3 && $0.utf8.allSatisfy(Self.isCapital)
      }
      if isCurrency == false || !amount.value.isFinite { all.append("amount: \(amount)") }
    }
    for party in record.participants + record.mentioned where party.mentions.isEmpty {
      all.append("\(party.name): has no mention")
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// `2024-03-05`, `2024-03`, `2024`, `XXXX-03-05`.
  private static func isDay(_ day: String) -> Bool {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    func number(_ part: Substring, _ length: Int, _ range: ClosedRange<Int>) -> Bool {
      part.utf8.count == length && part.utf8.allSatisfy { $0 &- 0x30 < 10 }
        && Int(part).map(range.contains) == true
    }
    guard let year = parts.first, parts.count <= 3 else { return false }
    return (number(year, 4, 0...9999) || year == "XXXX" && parts.count > 1)
      && (parts.count < 2 || number(parts[1], 2, 1...12))
      && (parts.count < 3 || number(parts[2], 2, 1...31))
  }
}

extension MeetingRecord {
  /// Every span of the record, with the place it stands at.
  public var spans: [(place: String, span: Span)] {
    var all = items.map { ($0.place, $0.span) }
    for party in participants + mentioned {
      all += party.mentions.map { ("mention of \(party.name)", $0) }
      all += party.roles.map { ("role of \(party.name)", $0.span) }
    }
    for body in organizations { all += body.mentions.map { ("mention of \(body.name)", $0) } }
    return all
  }

  /// The parts that carry their text and its span.
  public var items: [(place: String, text: String, span: Span)] {
    var all = pledges.map { ("pledge", $0.text, $0.span) }
    all += measures.map { ("measure", $0.text, $0.span) }
    all += requests.map { ("request", $0.text, $0.span) }
    all += statements.map { ("statement", $0.text, $0.span) }
    if let date { all.append(("date", date.text, date.span)) }
    return all
  }

  fileprivate var amounts: [Amount] { pledges.flatMap(\.amounts) + measures.flatMap(\.amounts) }

  fileprivate var days: [(place: String, day: String)] {
    let days = [
      ("published", source.published), ("date", date?.value), ("end", date?.end),
    ]
    let deadlines = (pledges.map(\.deadline) + measures.map(\.deadline)).map { ("deadline", $0) }
    return (days + deadlines).compactMap { place, day in day.map { (place, $0) } }
  }

  /// Every value that is words of the release.
  fileprivate var words: [(place: String, words: String)] {
    var all: [(String, String?)] = [
      ("dateline", source.dateline), ("attribution", source.attribution),
      ("location", meeting.location),
    ]
    for party in participants + mentioned {
      all += ([party.name, party.honorific] + party.aliases).map { ("party", $0) }
      all += party.roles.flatMap { [$0.title, $0.organization, $0.country] }.map { ("role", $0) }
    }
    for body in organizations {
      all += ([body.name, body.acronym] + body.aliases).map { ("organization", $0) }
    }
    for pledge in pledges {
      all += ([pledge.cue, pledge.onBehalfOf] + pledge.by + pledge.to).map { ("pledge", $0) }
    }
    for measure in measures { all += ([measure.cue] + measure.by).map { ("measure", $0) } }
    for request in requests {
      all += ([request.cue] + request.by + request.to).map { ("request", $0) }
    }
    for statement in statements {
      all += [statement.speaker, statement.cue].map { ("statement", $0) }
    }
    for amount in amounts {
      all += [amount.text, amount.unit, amount.qualifier].map { ("amount", $0) }
    }
    all += items.map { ($0.place, $0.text) }
    return all.compactMap { place, words in words.map { (place, $0) } }
  }

  /// The same record with every offset zero, so that two releases of the same words compare.
  public var withoutOffsets: MeetingRecord {
    let none = Span(start: 0, end: 0)
    func bare(_ party: Party) -> Party {
      var party = party
      for i in party.roles.indices { party.roles[i].span = none }
      party.mentions = party.mentions.map { _ in none }
      return party
    }
    var copy = self
    copy.text = nil
    copy.date?.span = none
    copy.participants = participants.map(bare)
    copy.mentioned = mentioned.map(bare)
    for i in organizations.indices {
      copy.organizations[i].mentions = organizations[i].mentions.map { _ in none }
    }
    for i in pledges.indices { copy.pledges[i].span = none }
    for i in measures.indices { copy.measures[i].span = none }
    for i in requests.indices { copy.requests[i].span = none }
    for i in statements.indices { copy.statements[i].span = none }
    return copy
  }
}

/// The words of a text at a span: its code points, each run of white space one space.
public struct CodePoints {
  private let scalars: [Unicode.Scalar]

  public init(_ text: String) { scalars = Array(text.unicodeScalars) }

  public var count: Int { scalars.count }

  public func holds(_ span: Span) -> Bool {
    0 <= span.start && span.start < span.end && span.end <= count
  }

  public func words(at span: Span) -> String {
    var view = String.UnicodeScalarView()
    var space = false
    for scalar in scalars[span.start..<span.end] {
      if scalar.properties.isWhitespace {
        space = true
      } else {
        if space, !view.isEmpty { view.append(" ") }
        space = false
        view.append(scalar)
      }
    }
    return String(view)
  }
}
