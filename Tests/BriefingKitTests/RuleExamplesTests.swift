import Testing

@testable import BriefingKit

@Suite struct RuleExamplesTests {
  @Test(arguments: RuleBook.all) func examplesHold(rule: Rule) {
    for example in rule.finds {
      let analysis = analyzer.analysis(of: ReleaseInput(text: example.text))
      let found = analysis.findings.filter { $0.rule == rule.id }
      let values = analysis.record.values(of: rule.field)
      #expect(
        values.contains { rule.field.isWords ? $0.contains(example.value) : $0 == example.value },
        "“\(example.value)” is not in \(values), from: \(example.text)")
      #expect(!found.isEmpty, "found by \(analysis.findings.map(\.rule)), from: \(example.text)")
    }
    for text in rule.ignores {
      let findings = analyzer.analysis(of: ReleaseInput(text: text)).findings
      #expect(
        !findings.contains { $0.rule == rule.id },
        "found \(findings.filter { $0.rule == rule.id }.map(\.value)), from: \(text)")
    }
  }

  @Test func everyRuleHasANameOfItsOwn() {
    let ids = RuleBook.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.split(separator: ".").count >= 2, "\(id) is no family.claim") }
  }

  @Test(arguments: Sample.all) func everyFindingNamesARule(sample: Sample) {
    let ids = Set(RuleBook.all.map(\.id))
    for finding in analyzer.analysis(of: sample.input).findings {
      #expect(ids.contains(finding.rule), "\(finding.rule): \(finding.value)")
    }
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}

extension Rule.Field {
  /// Whether the value of an example may be a part of what the record holds.
  fileprivate var isWords: Bool {
    switch self {
    case .location, .pledges, .measures, .requests, .statements: true
    default: false
    }
  }
}

extension MeetingRecord {
  /// What the record says in the field, as strings; a role or a statement also behind whose it is.
  fileprivate func values(of field: Rule.Field) -> [String] {
    let parties = participants + mentioned
    switch field {
    case .date: return [date?.value].compactMap { $0 }
    case .location: return [meeting.location].compactMap { $0 }
    case .mode: return [meeting.mode.rawValue]
    case .kind: return [meeting.kind.rawValue]
    case .participants: return parties.filter { $0.kind == .person }.map(\.name)
    case .groups: return parties.filter { $0.kind == .group }.map(\.name)
    case .roles: return parties.flatMap { party in party.roles.flatMap { $0.values(of: party) } }
    case .organizations: return organizations.flatMap { [$0.name] + $0.aliases }
    case .pledges: return pledges.map(\.text)
    case .measures: return measures.map(\.text)
    case .requests: return requests.map(\.text)
    case .statements: return statements.map { "\($0.speaker ?? ""): \($0.text)" }
    case .speakers: return statements.compactMap(\.speaker)
    }
  }
}

extension Role {
  /// What the role says of the person, bare and behind the person's name.
  fileprivate func values(of person: Party) -> [String] {
    [title, organization, country].compactMap { $0 }.flatMap { [$0, "\(person.name): \($0)"] }
  }
}
