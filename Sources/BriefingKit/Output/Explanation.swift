/// The reasons for a record's values, grouped by the part of the record they stand in.
public struct Explanation: Sendable {
  private let id: String
  private let groups: [(field: String, findings: [Finding])]

  /// The order the record has its parts in.
  private static let order = [
    "kind", "mode", "location", "date", "participants", "groups", "roles", "mentioned",
    "organizations", "pledges", "measures", "requests", "statements",
  ]

  /// The explanation of an analysis.
  public init(of analysis: Analysis) {
    id = analysis.record.id
    groups = Self.order.compactMap { field in
      let findings = analysis.findings.filter { $0.field == field }
      return findings.isEmpty ? nil : (field, findings)
    }
  }

  /// The reasons as text: each value, and below it rule, words and what it beat.
  ///
  /// - Parameter width: the columns a line may take; narrower than 30 is read as 30.
  public func text(width: Int = 80) -> String {
    let wrap = TextWrap(width: max(width, 30))
    func line(_ label: String, _ text: String) -> String {
      let indent = "    " + label + String(repeating: " ", count: max(0, 7 - label.count))
      return wrap.fill(
        text.printable, first: indent, rest: String(repeating: " ", count: indent.count))
    }
    return groups.map { group in
      let entries = group.findings.map { finding in
        let place = "at \(finding.span.start)–\(finding.span.end)"
        let words = finding.words == finding.value ? place : "“\(finding.words)” \(place)"
        return wrap.fill(finding.value.printable, first: "  ", rest: "  ")
          + line("rule", finding.rule) + line("words", words)
          + finding.beaten.map { line("beat", $0) }.joined()
      }
      return "\(group.field)\n" + entries.joined()
    }.joined(separator: "\n")
  }

  /// The reasons as one JSON object with its line end.
  public var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object {
      $0.key("id")
      $0.string(id)
      $0.key("findings")
      $0.array(groups.flatMap(\.findings)) { writer, finding in writer.finding(finding) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func finding(_ finding: Finding) {
    object {
      $0.key("field")
      $0.string(finding.field)
      $0.key("value")
      $0.string(finding.value)
      $0.key("rule")
      $0.string(finding.rule)
      $0.key("words")
      $0.string(finding.words)
      $0.key("span")
      $0.span(finding.span)
      $0.key("beaten")
      $0.array(finding.beaten) { $0.string($1) }
    }
  }
}
