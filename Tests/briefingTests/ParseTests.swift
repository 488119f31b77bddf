import Testing

@testable import briefing

@Suite struct ParseTests {
  @Test func oneFileGivesPrettyJSON() throws {
    let place = try Workplace()
    let file = try place.file("health.note.txt")
    let outcome = try briefing("parse", file)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output.hasPrefix("{\n  \"schema\": \"briefing/1\",\n  \"id\": \"health.note\","))
    #expect(outcome.output.hasSuffix("\n}\n"))
    let source = try outcome.record["source"] as? [String: Any]
    #expect(source?["path"] as? String == file)
  }

  @Test func severalFilesGiveOneRecordALine() throws {
    let place = try Workplace()
    let outcome = try briefing("parse", place.file("b.txt"), place.file("a.txt"))
    #expect(try outcome.records.map { $0["id"] as? String } == ["b", "a"])
  }

  @Test func aPipeIsReadWithoutAnArgument() throws {
    let outcome = try briefing("parse", input: Array("The ministers met.".utf8))
    #expect(try outcome.record["id"] as? String == "stdin")
    let source = try outcome.record["source"] as? [String: Any]
    #expect(source?["path"] is String == false)
  }

  @Test func aDashIsStandardInputAmongFiles() throws {
    let place = try Workplace()
    let outcome = try briefing("parse", place.file("a.txt"), "-", input: Array("They met.".utf8))
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", "stdin"])
  }

  @Test func whatIsGivenGoesIntoTheRecord() throws {
    let outcome = try briefing(
      "parse", "--id=x-1", "-", "--title", "A meeting", "--url", "https://example.org/1",
      "--published=2024-02-29", input: Array("They met.".utf8))
    let record = try outcome.record
    #expect(record["id"] as? String == "x-1")
    let source = try #require(record["source"] as? [String: Any])
    #expect(source["title"] as? String == "A meeting")
    #expect(source["url"] as? String == "https://example.org/1")
    #expect(source["published"] as? String == "2024-02-29")
  }

  @Test(arguments: ["json", "ndjson", "summary", "markdown"])
  func everyFormatCanBeAskedFor(format: String) throws {
    let place = try Workplace()
    let files = (try place.file("a.txt"), try place.file("b.txt"))
    let outcome = try briefing("parse", files.0, "--format", format, files.1)
    #expect(outcome.exitCode == 0)
    let starts = [
      "json": "{\n  \"schema\"", "ndjson": "{\"schema\"", "summary": "a\n=\n", "markdown": "# a\n",
    ]
    #expect(outcome.output.hasPrefix(try #require(starts[format])))
    #expect(outcome.output.contains(format.hasSuffix("json") ? "\"b\"" : "\n\n"))
  }

  @Test func theSummaryIsAsWideAsTheTerminal() throws {
    let words = "ministers of trade and of health from seven countries"
    let outcome = try briefing(
      "parse", "--format", "summary", "--title", words, input: Array("They met.".utf8),
      environment: ["COLUMNS": "30"])
    #expect(
      outcome.output.hasPrefix("ministers of trade and of\nhealth from seven countries\n===="))
  }

  @Test func invalidUTF8IsRepairedWithAWarning() throws {
    let place = try Workplace()
    let file = try place.file("latin.txt", bytes: Array("The caf".utf8) + [0xE9] + [0x0A])
    let outcome = try briefing("parse", file)
    #expect(outcome.exitCode == 0)
    let warnings = try #require(try outcome.record["warnings"] as? [[String: Any]])
    #expect(warnings.contains { $0["code"] as? String == "invalid-utf8" })
  }
}

@Suite struct UnreadableInputTests {
  @Test func theOthersAreStillParsed() throws {
    let place = try Workplace()
    let missing = place.path + "/nobody.txt"
    let outcome = try briefing("parse", place.file("a.txt"), missing, place.file("b.txt"))
    #expect(outcome.exitCode == 2)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", "b"])
    #expect(
      outcome.errors
        == "briefing: \(missing): cannot be read (No such file or directory); check the name\n")
  }

  @Test func aFolderIsNoFile() throws {
    let place = try Workplace()
    let outcome = try briefing("parse", place.path)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors
        == "briefing: \(place.path): is a folder; use \"briefing batch\" for all releases below"
        + " it\n")
  }

  @Test func anEmptyFileIsTold() throws {
    let place = try Workplace()
    let file = try place.file("empty.txt", "")
    let outcome = try briefing("parse", file)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors == "briefing: \(file): is empty; give a file that holds a release\n")
  }

  @Test func anEmptyPipeIsTold() throws {
    let outcome = try briefing("parse")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.hasPrefix("briefing: standard input: is empty; "))
  }

  @Test(
    arguments: [
      ([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01], "is no text (it holds NUL bytes)"),
      ([0x41, 0x00, 0x00, 0x42], "is no text (it holds NUL bytes)"),
      (Array("%PDF-1.7\n".utf8), "is a PDF, no text"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "is a packed file (a .docx, .odt or .zip), no text"),
      (Array("{\\rtf1 They met.}".utf8), "is a rich text file"),
    ] as [([UInt8], String)])
  func aBinaryFileIsNamedForWhatItIs(bytes: [UInt8], fault: String) throws {
    let place = try Workplace()
    let file = try place.file("release.txt", bytes: bytes)
    let outcome = try briefing("parse", file)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("briefing: \(file): \(fault); "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func aStreamWithoutEndIsLeftAtItsFirstNUL() throws {
    let outcome = try briefing("parse", "/dev/zero")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("/dev/zero: is no text"))
  }

  @Test func aNameCannotWriteToTheTerminal() throws {
    let outcome = try briefing("parse", "a\u{1B}[2J\nb.txt")
    #expect(outcome.errors.hasPrefix("briefing: a␛[2J b.txt: cannot be read"))
  }
}
