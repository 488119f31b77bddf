import Testing

@testable import briefing

@Suite struct LexiconCommandTests {
  static let text = "Tidewarden Ana Souza met envoy Jon Berg in Lima on 3 May 2021.\n"

  @Test func theSectionsAreListedWithCounts() throws {
    let outcome = try briefing("lexicon")
    #expect(outcome.exitCode == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("people ") && $0.contains("   0  Persons by name") })
    #expect(lines.contains { $0.hasPrefix("bodies ministry ") })
    #expect((lines.map(\.count).max() ?? 0) <= 80)
  }

  @Test func aSectionsOutputIsAListThatCanBeFedBack() throws {
    let place = try Workplace()
    let list = try briefing("lexicon", "title", "heads")
    #expect(list.output.hasPrefix("[title heads]\n# words set apart by spaces\n"))
    #expect(try briefing("lexicon", "title heads").output == list.output)
    let file = try place.file("heads.txt", list.output + "tidewarden\n")
    let known = try briefing("parse", "--lexicon", file, input: Array(Self.text.utf8))
    #expect(known.output.contains("\"title\": \"Tidewarden\""))
    let unknown = try briefing("parse", input: Array(Self.text.utf8))
    #expect(!unknown.output.contains("\"title\": \"Tidewarden\""))
  }

  @Test func severalListsAddUp() throws {
    let place = try Workplace()
    let files = (
      try place.file("a.txt", "[titles]\nHarbour Master\n"),
      try place.file("b.txt", "[titles]\nKeeper of the Tides\n")
    )
    let outcome = try briefing("lexicon", "--lexicon", files.0, "titles", "--lexicon=" + files.1)
    #expect(outcome.output.hasSuffix("\nHarbour Master\nKeeper of the Tides\n"))
  }

  @Test(arguments: ["parse", "batch", "explain", "evaluate", "lexicon"])
  func everyCommandThatAnalysesTakesLists(name: String) throws {
    let place = try Workplace()
    let list = try place.file("own.txt", "[titel heads]\n")
    try place.file("in/a.txt")
    let operands = ["parse": "in/a.txt", "explain": "in/a.txt", "lexicon": ""][name] ?? "in"
    let outcome = try place.briefing(
      [name, "--lexicon", list] + (operands.isEmpty ? [] : ["\(place.path)/\(operands)"]))
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors
        == "briefing: \(list):1: found “[titel heads]”; expected [title heads]\n")
  }

  @Test func aListThatCannotBeReadIsTold() throws {
    let place = try Workplace()
    let outcome = try briefing("parse", "--lexicon", place.path + "/none", place.file("a.txt"))
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors == "briefing: \(place.path)/none: cannot be read (No such file or directory);"
        + " check the name\n")
  }

  @Test func anEmptyListAddsNothing() throws {
    let place = try Workplace()
    let outcome = try briefing(
      "parse", "--lexicon", place.file("own.txt", ""), input: Array(Self.text.utf8))
    #expect(outcome.exitCode == 0)
    #expect(try outcome.output == briefing("parse", input: Array(Self.text.utf8)).output)
  }

  @Test func anUnknownSectionIsTold() throws {
    let outcome = try briefing("lexicon", "peopel")
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors == "briefing: peopel: no such section; did you mean people?\n")
    #expect(
      try briefing("lexicon", "moons").errors
        == "briefing: moons: no such section; \"briefing lexicon\" lists them\n")
  }
}
