/// How each kind of item reads as one line of the outline.
extension Outline {
  static func entry(_ party: Party) -> [Piece] {
    let roles = party.roles.map(words).filter { !$0.isEmpty }
    let name = [party.honorific, party.name].compactMap { $0 }.joined(separator: " ")
    let tail = party.kind == .group ? ["unnamed"] : []
    return [.name(name)] + (roles + tail).map { .words(", " + $0) }
  }

  static func entry(_ organization: Organization) -> [Piece] {
    let acronym = organization.acronym == organization.name ? nil : organization.acronym
    let kind = organization.kind == .other ? nil : organization.kind.rawValue
    let notes = [acronym, kind].compactMap { $0 }.joined(separator: ", ")
    return [.name(organization.name)] + (notes.isEmpty ? [] : [.words(" (\(notes))")])
  }

  static func entry(_ pledge: Pledge) -> [Piece] {
    var lead = names(pledge.by)
    // Who speaks for himself need not be said to speak for himself.
    if let principal = pledge.onBehalfOf, !pledge.by.contains(principal) {
      lead += [.words(lead.isEmpty ? "for " : ", for "), .name(principal)]
    }
    return line(lead, to: pledge.to, pledge.text + due(pledge.deadline))
  }

  static func entry(_ measure: Measure) -> [Piece] {
    line(names(measure.by), to: [], measure.text + due(measure.deadline))
  }

  static func entry(_ request: Request) -> [Piece] {
    line(names(request.by), to: request.to, request.text)
  }

  static func entry(_ statement: Statement) -> [Piece] {
    let text = statement.kind == .direct ? "“\(statement.text)”" : statement.text
    return line(names([statement.speaker].compactMap { $0 }), to: [], text)
  }

  /// `Minister of Health (Kazakhstan)`: the title, and what it does not itself say.
  private static func words(_ role: Role) -> String {
    let bodies = [role.organization, role.country].compactMap { $0 }
    guard let title = role.title else { return bodies.joined(separator: ", ") }
    let unsaid = bodies.filter { !title.lowercased().contains($0.lowercased()) }
    return unsaid.isEmpty ? title : "\(title) (\(unsaid.joined(separator: ", ")))"
  }

  private static func due(_ deadline: String?) -> String {
    deadline.map { " (due \(DateWords.day($0)))" } ?? ""
  }

  /// `A, B and C`, each a name.
  private static func names(_ names: [String]) -> [Piece] {
    names.indices.flatMap { index -> [Piece] in
      let joint = index == 0 ? "" : index == names.count - 1 ? " and " : ", "
      return (joint.isEmpty ? [] : [.words(joint)]) + [.name(names[index])]
    }
  }

  private static func line(_ lead: [Piece], to recipients: [String], _ text: String) -> [Piece] {
    var line = lead
    if !recipients.isEmpty {
      line += [.words(lead.isEmpty ? "to " : " to ")] + names(recipients)
    }
    return line + [.words(line.isEmpty ? text : ": " + text)]
  }
}
