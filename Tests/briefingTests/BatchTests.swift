import Foundation
import Testing

@testable import briefing

@Suite struct BatchTests {
  /// Releases in several folders, with files that are none.
  private func releases() throws -> Workplace {
    let place = try Workplace()
    for name in ["b.txt", "a.md", "C.TXT", "sub/a.txt", "sub-a/a.txt", "sub/deep/er/z.txt"] {
      try place.file("in/" + name)
    }
    try place.file("in/table.csv")
    try place.file("in/txt")
    return place
  }

  private func paths(_ outcome: Outcome) throws -> [String] {
    try outcome.records.compactMap { ($0["source"] as? [String: Any])?["path"] as? String }
  }

  @Test func everyReleaseBelowInTheOrderOfItsPath() throws {
    let place = try releases()
    let outcome = try briefing("batch", place.path + "/in/")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    let names = ["C.TXT", "a.md", "b.txt", "sub-a/a.txt", "sub/a.txt", "sub/deep/er/z.txt"]
    #expect(try paths(outcome) == names.map { "\(place.path)/in/\($0)" })
    #expect(try outcome.records.map { $0["id"] as? String } == ["C", "a", "b", "a", "a", "z"])
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() throws {
    let place = try Workplace()
    for number in 0..<100 {
      try place.file("in/\(number % 7)/\(number).txt", "Minister \(number) met them.\n")
    }
    try place.file("in/3/none.txt", bytes: [0])
    let serial = try briefing("batch", "--jobs", "1", place.path + "/in")
    #expect(try serial.records.count == 101)
    #expect(serial.exitCode == 2)
    for jobs in ["2", "3", "64"] {
      let parallel = try briefing("batch", place.path + "/in", "-j", jobs)
      #expect(parallel.output == serial.output)
      #expect(parallel.errors == serial.errors)
      #expect(parallel.exitCode == 2)
    }
  }

  @Test func loopsOfLinksAreNotFollowed() throws {
    let place = try releases()
    let files = FileManager.default
    for (link, target) in [("in/loop", "."), ("in/sub/up", ".."), ("in/self.txt", "self.txt")] {
      try files.createSymbolicLink(atPath: "\(place.path)/\(link)", withDestinationPath: target)
    }
    try files.createSymbolicLink(
      atPath: place.path + "/in/link.txt", withDestinationPath: "b.txt")
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 2)
    #expect(try outcome.records.count == 8)
    #expect(try paths(outcome).contains(place.path + "/in/link.txt"))
    #expect(
      outcome.errors
        == "briefing: \(place.path)/in/self.txt: cannot be read (Too many levels of symbolic"
        + " links); check where its links lead\n")
  }

  @Test func whatCannotBeReadDoesNotStopTheRest() throws {
    let place = try releases()
    try place.file("in/0.txt", "")
    try place.file("in/sub/b.txt", bytes: [0x00, 0x01])
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 2)
    let faults = try outcome.records.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(faults == ["empty", nil, nil, nil, nil, nil, "not-text", nil])
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("briefing: \(place.path)/in/0.txt: is empty; ") == true)
    #expect(lines.last?.hasPrefix("briefing: \(place.path)/in/sub/b.txt: is no text ") == true)
  }

  @Test func anErrorRecordStandsInThePlaceOfTheRecord() throws {
    let place = try Workplace()
    let path = try place.file("in/a.txt", "")
    let error = """
      {"id":"a","source":{"path":"\(path)","title":null,"published":null,"url":null,\
      "dateline":null,"attribution":null},"error":{"code":"empty","message":\
      "is empty; give a file that holds a release"}}

      """
    for options in [[], ["--output", place.path + "/out"]] {
      let outcome = try place.briefing(["batch", place.path + "/in"] + options)
      #expect(outcome.exitCode == 2)
      #expect(outcome.output == error)
    }
    let page = try briefing("batch", "--format", "markdown", place.path + "/in").output
    #expect(page.hasPrefix("# a\n\n- **What:** No record: is empty; give a file"))
    let text = try briefing("batch", "--format", "summary", place.path + "/in").output
    #expect(text.hasPrefix("a\n=\nWhat    No record: is empty; give a file"))
  }

  @Test func namesThatAreNoUTF8AreRead() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    let made = try shell("cp '\(place.path)/in/a.txt' '\(place.path)'/in/$'caf\\xe9.txt'")
    #expect(made.exitCode == 0)
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 0)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", "caf\u{FFFD}"])
  }

  @Test func aFileOrNothingIsNoFolder() throws {
    let place = try Workplace()
    let file = try place.file("a.txt")
    try place.file("in/a.csv")
    let outcome = try briefing("batch", file, place.path + "/none", place.path + "/in")
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors == """
        briefing: \(file): is no folder; use "briefing parse" for single files
        briefing: \(place.path)/none: cannot be read (No such file or directory); check the name
        briefing: \(place.path)/in: holds no .txt, .md, .html, .htm or .eml file; name the folder the releases are in

        """)
  }
}

@Suite struct BatchOutputTests {
  @Test func oneFileARecordAndNothingElse() throws {
    let place = try Workplace()
    let release = try place.file("in/sub/a.txt")
    try place.file("in/a.md")
    let outcome = try briefing("batch", place.path + "/in", "--output", place.path + "/x/y")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(try place.files(below: "x/y") == [".briefing/manifest", "a.md.json", "sub/a.txt.json"])
    #expect(try place.text(of: "x/y/sub/a.txt.json") == briefing("parse", release).output)
  }

  @Test func aSecondRunReplacesTheFirst() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    try place.file("out/a.txt.json", "old")
    #expect(try briefing("batch", place.path + "/in", "-o", place.path + "/out").exitCode == 0)
    #expect(try place.text(of: "out/a.txt.json").hasPrefix("{\n"))
  }

  @Test func pagesWrittenBelowTheReleasesAreNotReadAgain() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    for _ in 1...2 {
      let outcome = try briefing(
        "batch", place.path + "/in", "--format=markdown", "-o", place.path + "/in/pages")
      #expect(outcome.exitCode == 0)
    }
    #expect(
      try place.files(below: "in") == ["a.txt", "pages/.briefing/manifest", "pages/a.txt.md"])
  }

  @Test func oneRecordDoesNotOverwriteAnother() throws {
    let place = try Workplace()
    for folder in ["x", "y"] { try place.file("\(folder)/a.txt") }
    let outcome = try briefing(
      "batch", place.path + "/x", place.path + "/y", "--output", place.path + "/out")
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors.hasPrefix(
        "briefing: \(place.path)/y/a.txt: its record has the same file name as that of"
          + " \(place.path)/x/a.txt; "))
    #expect(try place.text(of: "out/a.txt.json").contains("/x/a.txt"))
  }

  @Test func anOutputThatCannotBeAFolderIsTold() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    let file = try place.file("taken")
    for output in [file, file + "/below"] {
      let outcome = try briefing("batch", place.path + "/in", "--output", output)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errors.contains("cannot be written (Not a directory); "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aRecordThatCannotBeWrittenLeavesNothingBehind() throws {
    let place = try Workplace()
    for name in ["a.txt", "b.txt"] { try place.file("in/" + name) }
    try place.file("out/a.txt.json/in-the-way")
    let outcome = try briefing("batch", place.path + "/in", "--output", place.path + "/out")
    #expect(outcome.exitCode == 2)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a"])
    #expect(
      outcome.errors
        == "briefing: \(place.path)/out/a.txt.json: cannot be written (Is a directory); check the"
        + " place and its space\n")
    #expect(
      try place.files(below: "out")
        == [".briefing/manifest", "a.txt.json/in-the-way", "b.txt.json"])
  }
}
