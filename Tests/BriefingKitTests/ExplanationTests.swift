import Testing

@testable import BriefingKit

@Suite struct ExplanationTests {
  static let text = """
    Minister of Health Ana Souza met envoy Jon Berg at Harbour House in Lima on 3 May 2021. Souza \
    pledged to build ten clinics by June 2022. “The old bridge will stay open to all,” Berg said.
    """

  private func explanation(_ text: String = text) -> Explanation {
    Explanation(of: Analyzer().analysis(of: ReleaseInput(text: text, id: "a")))
  }

  static let finds = ValueRules.rules.flatMap { rule in rule.finds.map { (rule, $0) } }
  static let ignores = ValueRules.rules.flatMap { rule in rule.ignores.map { (rule, $0) } }

  @Test(arguments: finds)
  func aRuleFindsItsExamples(rule: Rule, example: Rule.Example) {
    let findings = Analyzer().analysis(of: ReleaseInput(text: example.text)).findings
    #expect(
      findings.contains {
        $0.rule == rule.id && $0.value == example.value && $0.field == rule.field.rawValue
      })
  }

  @Test(arguments: ignores)
  func aRuleIgnoresWhatItShould(rule: Rule, text: String) {
    let findings = Analyzer().analysis(of: ReleaseInput(text: text)).findings
    #expect(!findings.contains { $0.rule == rule.id })
  }

  @Test func ruleNamesAreDifferent() {
    let ids = RuleBook.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func wordsStandWhereTheSpanSays() {
    let analysis = Analyzer().analysis(of: ReleaseInput(text: Self.text))
    let scalars = Array(Self.text.unicodeScalars)
    #expect(!analysis.findings.isEmpty)
    for finding in analysis.findings where finding.rule != ValueRules.affiliation.id {
      let words = scalars[finding.span.start..<finding.span.end]
      #expect(String(String.UnicodeScalarView(words)) == finding.words)
    }
  }

  @Test func aRecordIsTheSameExplainedOrNot() {
    let input = ReleaseInput(text: Self.text)
    #expect(Analyzer().record(of: input) == Analyzer().analysis(of: input).record)
  }

  @Test func everyValueHasItsRule() {
    let text = explanation().text()
    for part in [
      "kind\n  meeting\n    rule   kind.lead-cues\n",
      "location\n  Harbour House in Lima\n    rule   location.lead-place\n    words  at 51–72\n",
      "date\n  2021-05-03\n    rule   date.day-month\n    words  “3 May 2021” at 76–86\n"
        + "    beat   June 2022 (date.month-year)\n",
      "  Ana Souza\n    rule   person.title-before\n    words  “Minister of Health Ana Souza” at 0–28\n"
        + "    beat   Souza\n",
      "roles\n  Ana Souza: Minister of Health\n    rule   role.title\n",
      "    rule   pledge.commit\n    words  “pledged” at ",
      "statements\n",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(arguments: [30, 50])
  func linesKeepToTheWidth(width: Int) {
    let widest = explanation().text(width: width).split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
  }

  @Test func nothingFoundIsNothingToExplain() {
    #expect(explanation("").text() == "")
    let json = String(decoding: explanation("").json, as: UTF8.self)
    #expect(json == "{\n  \"id\": \"a\",\n  \"findings\": []\n}\n")
  }
}
