import Testing

@testable import briefing

@Suite struct ReportCommandTests {
  static let text = """
    5 March 2024

    Minister of the Sea Ana Souza met Jon Berg, Ambassador of Norway, in Lima on Monday. Souza \
    pledged to train forty pilots by 1 July 2024.

    """
  static let words = "Souza pledged to train forty pilots by 1 July 2024"
  static let mark = "<mark class=\"pledge\""
  static let missing = "The text of this release is not at hand"

  @Test func aFolderAReleaseOrItsRecordsGiveTheSamePage() throws {
    let place = try Workplace()
    let file = try place.file("in/a.txt", Self.text)
    let folder = try place.briefing(["report", place.path + "/in"])
    #expect(folder.exitCode == 0)
    #expect(folder.errors.isEmpty)
    #expect(folder.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(folder.output.contains(Self.mark))
    #expect(try briefing("report", file).output == folder.output)
    let record = try briefing("parse", file).output
    #expect(try briefing("report", "-", input: Array(record.utf8)).output == folder.output)
    let kept = try place.file("records.json", record)
    #expect(try briefing("report", kept).output == folder.output)
  }

  @Test func thePageIsWrittenWhole() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let target = try place.file("out/report.html", "old")
    let outcome = try briefing("report", file, "-o", target, "--title", "Sea & pilots")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(try place.text(of: "out/report.html").contains("<title>Sea &amp; pilots</title>"))
    #expect(try place.files(below: "out") == ["report.html"])
    let nowhere = try briefing("report", file, "-o", "/nowhere/report.html")
    #expect(nowhere.exitCode == 2)
    #expect(nowhere.errors.hasPrefix("briefing: /nowhere/report.html: cannot be written"))
  }

  @Test func aDayMarksWhatIsOverdue() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    #expect(try briefing("report", file, "--as-of", "2024-07-02").output.contains(">overdue<"))
    #expect(try !briefing("report", file).output.contains(">overdue<"))
    let wrong = try briefing("report", file, "--as-of", "July")
    #expect(wrong.exitCode == 64)
    #expect(wrong.errors.hasPrefix("briefing: --as-of: \"July\" is no day of the calendar"))
  }

  @Test func aTextThatIsGoneOrAnotherIsNotShown() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let record = Array(try briefing("parse", file).output.utf8)
    for other in ["", "Another text that has nothing to do with the record that was made.\n"] {
      try place.file("a.txt", other)
      let outcome = try briefing("report", "-", input: record)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.contains(Self.missing))
      #expect(outcome.output.contains(Self.words))
      #expect(!outcome.output.contains(Self.mark))
      #expect(
        outcome.errors
          == "briefing: \(file): is not there as it was read, so its text is not shown (so it is"
          + " with 1 of 1 records); run briefing where that path leads to it\n")
    }
  }

  @Test func aTextKeptInTheRecordGoesFirst() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let kept = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\\n")
    let record = try briefing("parse", file).output.dropLast(3) + ",\n  \"text\": \"\(kept)\"\n}\n"
    try place.file("a.txt", "gone")
    let outcome = try briefing("report", "-", input: Array(record.utf8))
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains(Self.mark))
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsShown() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let record = try briefing("parse", file).output
    let outcome = try briefing("report", "-", "/nowhere.txt", input: Array(("{}\n" + record).utf8))
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: standard input:1: found no \"schema\"; expected this key\n"
        + "briefing: /nowhere.txt: cannot be read (No such file or directory); check the name\n")
    #expect(outcome.output.contains(Self.mark))
  }

  @Test func withoutARecordNothingIsWritten() throws {
    let place = try Workplace()
    let target = place.path + "/report.html"
    let outcome = try place.briefing(["report", "/nowhere.ndjson", "-o", target])
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(throws: (any Error).self) { try place.text(of: "report.html") }
    #expect(try briefing("report").exitCode == 64)
  }

  @Test func aListJoinsPersons() throws {
    let place = try Workplace()
    try place.file("in/a.txt", "Minister Ana Souza met Jon Berg in Lima.\n")
    try place.file("in/b.txt", "Envoy Ana Souza met Per Holm in Lima.\n")
    let list = try place.file("words", "[people]\nAna Souza | Minister\n")
    let card = "<h3>Ana Souza</h3>"
    func count(_ outcome: Outcome) -> Int { outcome.output.components(separatedBy: card).count - 1 }
    #expect(try count(place.briefing(["report", place.path + "/in"])) == 2)
    #expect(try count(place.briefing(["report", place.path + "/in", "--lexicon", list])) == 1)
    try place.file("words", "[people\n")
    let wrong = try place.briefing(["report", place.path + "/in", "--lexicon", list])
    #expect(wrong.exitCode == 2)
  }
}
