/// Collects for every value of a record the rule that found it.
struct Findings {
  private let document: Document
  private let reading: Reading
  private let present: Set<Int>

  init(document: Document, reading: Reading, present: Set<Int>) {
    self.document = document
    self.reading = reading
    self.present = present
  }

  func all(_ record: MeetingRecord, _ items: [Choice.Item]) -> [Finding] {
    var found = date(record.date)
    for (index, person) in reading.cast.people.enumerated() {
      let field = present.contains(index) ? Rule.Field.participants.rawValue : "mentioned"
      guard let first = person.mentions.first else { continue }
      let mention = reading.cast.mentions.people[first]
      found.append(finding(mention.rule, field, document.words(person.name), mention.name))
    }
    for body in reading.cast.bodies {
      found.append(
        finding(body.rule, Rule.Field.organizations.rawValue, document.words(body.name), body.name))
    }
    for item in items {
      let field: Rule.Field
      switch item.type {
      case .pledge: field = .pledges
      case .request: field = .requests
      case .measure: field = .measures
      }
      found.append(finding(item.rule, field.rawValue, document.words(item.tokens), item.tokens))
    }
    return found.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  private func finding(
    _ rule: Rule.ID, _ field: String, _ value: String, _ words: Range<Int>
  ) -> Finding {
    Finding(rule: rule, field: field, value: value, span: document.span(words), beaten: [])
  }

  /// The encounter's day, with the other dates of the text it was preferred to.
  private func date(_ date: EventDate?) -> [Finding] {
    guard let date else { return [] }
    var chosen: Finding?
    var beaten: [String] = []
    for mention in reading.cast.mentions.dates {
      let span = document.span(mention.tokens)
      if span == date.span, chosen == nil {
        chosen = Finding(
          rule: mention.rule, field: Rule.Field.date.rawValue, value: date.value, span: span,
          beaten: [])
      } else {
        beaten.append("\(document.words(mention.tokens)) (\(mention.rule))")
      }
    }
    chosen?.beaten = beaten
    return chosen.map { [$0] } ?? []
  }
}
