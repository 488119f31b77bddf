import Testing

@testable import briefing

@Suite struct ExplainTests {
  static let text = "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021.\n"

  @Test func aFileOrAPipeIsExplained() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let outcome = try briefing("explain", file)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("kind\n  meeting\n    rule   kind.lead-cues\n"))
    #expect(try briefing("explain", "-", input: Array(Self.text.utf8)).output == outcome.output)
    #expect(try briefing("explain", input: Array(Self.text.utf8)).output == outcome.output)
  }

  @Test func asJSONForOtherTools() throws {
    let outcome = try briefing(
      "explain", "--format", "json", "--published", "2021-05-04", input: Array(Self.text.utf8))
    let findings = try #require(try outcome.record["findings"] as? [[String: Any]])
    let date = try #require(findings.first { $0["field"] as? String == "date" })
    #expect(date["rule"] as? String == "date.day-month")
    #expect(date["value"] as? String == "2021-05-03")
    #expect(date["words"] as? String == "3 May 2021")
    #expect(date["beaten"] as? [String] == [])
    #expect((date["span"] as? [String: Int]) == ["start": 49, "end": 59])
  }

  @Test func onlyOneReleaseIsExplained() throws {
    let outcome = try briefing("explain", "a.txt", "b.txt")
    #expect(outcome.exitCode == 64)
    #expect(
      outcome.errors
        == "briefing: b.txt: explain takes no such argument; see \"briefing help explain\"\n")
  }

  @Test func aMissingFileIsTold() throws {
    let outcome = try briefing("explain", "/nowhere.txt")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.hasPrefix("briefing: /nowhere.txt: cannot be read"))
  }
}
