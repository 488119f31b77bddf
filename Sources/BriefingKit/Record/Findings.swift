/// Collects for every value of a record the rule that found it.
struct Findings {
  private let document: Document
  private let reading: Reading
  private let present: Set<Int>
  private let roles: [[Role]]
  private let items: [Choice.Item]
  private let choice: Choice
  private let place: Range<Int>?
  private let encounter: KindAndMode.Decision
  private let lead: Lead

  /// - Parameters:
  ///   - place: where the place of the encounter is named.
  ///   - encounter: its mode as words tell it, before a place is taken to mean that people met.
  init(
    document: Document, reading: Reading, present: Set<Int>, roles: [[Role]],
    items: [Choice.Item], choice: Choice, place: Range<Int>?, encounter: KindAndMode.Decision,
    lead: Lead
  ) {
    self.document = document
    self.reading = reading
    self.present = present
    self.roles = roles
    self.items = items
    self.choice = choice
    self.place = place
    self.encounter = encounter
    self.lead = lead
  }

  func all(_ record: MeetingRecord) -> [Finding] {
    let found =
      meeting(record.meeting) + date(record.date) + people() + groups(record.participants)
      + organizations() + items.map(finding) + record.statements.map(finding)
    return found.enumerated().sorted {
      ($0.element.span.start, $0.element.span.end, $0.offset)
        < ($1.element.span.start, $1.element.span.end, $1.offset)
    }.map(\.element)
  }

  private func finding(
    _ rule: Rule.ID, _ field: String, _ value: String, _ words: Range<Int>, beaten: [String] = []
  ) -> Finding {
    Finding(
      rule: rule, field: field, value: value, words: document.words(words),
      span: document.span(words), beaten: beaten)
  }

  // MARK: The encounter

  private func meeting(_ meeting: Meeting) -> [Finding] {
    var found: [Finding] = []
    let lead = lead.title.first ?? lead.sentences.first
    if let words = encounter.cue ?? lead {
      found.append(
        finding(
          ValueRules.kind.id, "kind", meeting.kind.rawValue, words,
          beaten: encounter.beaten.map(\.rawValue)))
    }
    if let place {
      found.append(finding(ValueRules.location.id, "location", document.words(place), place))
    }
    if encounter.mode != .unknown, let lead {
      found.append(finding(ValueRules.mode.id, "mode", meeting.mode.rawValue, lead))
    } else if meeting.mode != .unknown, let place {
      found.append(finding(ValueRules.placed.id, "mode", meeting.mode.rawValue, place))
    }
    return found
  }

  /// The encounter's day, with the other dates of the text it was preferred to.
  private func date(_ date: EventDate?) -> [Finding] {
    guard let date else { return [] }
    // A day no mention gives is taken from the header or the dateline.
    var chosen = Finding(
      rule: "date.\(date.resolvedFrom.rawValue)", field: "date", value: date.value,
      words: date.text, span: date.span, beaten: [])
    var isFound = false
    for mention in reading.cast.mentions.dates {
      if document.span(mention.tokens) == date.span, !isFound {
        chosen.rule = mention.rule
        isFound = true
      } else {
        chosen.beaten.append("\(document.words(mention.tokens)) (\(mention.rule))")
      }
    }
    return [chosen]
  }

  // MARK: Parties

  private func people() -> [Finding] {
    var found: [Finding] = []
    for (index, person) in reading.cast.people.enumerated() {
      guard let first = person.mentions.first else { continue }
      let mention = reading.cast.mentions.people[first]
      let name = document.words(person.name)
      found.append(
        finding(
          mention.rule, present.contains(index) ? "participants" : "mentioned", name,
          mention.tokens, beaten: otherForms(person.names, than: name)))
      let shorter = reading.cast.titles(of: index).map { document.words($0.tokens) }
      found += roles[index].map { finding($0, of: name, titles: shorter) }
    }
    return found
  }

  /// The other forms a name is written in.
  private func otherForms(_ names: [Range<Int>], than name: String) -> [String] {
    var forms: [String] = []
    for form in names.map(document.words) where form != name && !forms.contains(form) {
      forms.append(form)
    }
    return forms
  }

  private func finding(_ role: Role, of name: String, titles: [String]) -> Finding {
    let standing = [role.organization, role.country].compactMap { $0 }.joined(separator: ", ")
    let words = role.title ?? standing
    // What the person is called in fewer words of the same title.
    var beaten: [String] = []
    for title in titles where words.hasPrefix(title) || words.hasSuffix(title) {
      if title != words, !beaten.contains(title) { beaten.append(title) }
    }
    return Finding(
      rule: role.title == nil ? ValueRules.affiliation.id : ValueRules.title.id, field: "roles",
      value: "\(name): \(words)", words: words, span: role.span, beaten: beaten)
  }

  private func groups(_ parties: [Party]) -> [Finding] {
    parties.filter { $0.kind == .group }.flatMap { group in
      group.mentions.prefix(1).map { span in
        Finding(
          rule: ValueRules.group.id, field: "groups", value: group.name, words: group.name,
          span: span, beaten: [])
      }
    }
  }

  private func organizations() -> [Finding] {
    reading.cast.bodies.map { body in
      let name = document.words(body.name)
      return finding(
        body.rule, "organizations", name, body.name, beaten: otherForms(body.mentions, than: name))
    }
  }

  // MARK: Items

  /// An item stands on its cue; what it says is its value. It beat what else the clause could be.
  private func finding(_ item: Choice.Item) -> Finding {
    let field: Rule.Field
    switch item.type {
    case .pledge: field = .pledges
    case .request: field = .requests
    case .measure: field = .measures
    }
    return finding(
      item.rule, field.rawValue, document.words(item.tokens), item.cue,
      beaten: choice.rivals(of: item))
  }

  private func finding(_ statement: Statement) -> Finding {
    let rule = statement.kind == .direct ? ValueRules.direct : ValueRules.reported
    return Finding(
      rule: rule.id, field: "statements",
      value: (statement.speaker.map { $0 + ": " } ?? "") + statement.text,
      words: statement.text, span: statement.span, beaten: [])
  }
}
