import Foundation
import Testing

@testable import briefing

@Suite struct ConvertTests {
  private let release = "Minister Ana Souza met Minister Jon Berg in Lima on 3 May 2021.\n"
  private let undated = "Minister Ana Souza met Minister Jon Berg in Lima on 3 May.\n"

  private func releases() throws -> Workplace {
    let place = try Workplace()
    try place.file("in/a.txt", release)
    try place.file("in/b.txt", undated)
    try place.file("in/c.txt", release)
    return place
  }

  @Test(arguments: ["json", "ndjson", "summary", "markdown", "csv", "ics", "jsonld"])
  func keptRecordsGiveWhatTheirReleasesGive(format: String) throws {
    let place = try releases()
    let direct = try briefing("batch", place.path + "/in", "--format", format)
    let records = try briefing("batch", place.path + "/in").output
    let file = try place.file("records.ndjson", records)
    let named = try briefing("convert", file, "--format", format)
    #expect(named.output == direct.output)
    #expect(named.errors == direct.errors)
    #expect(named.exitCode == 0)
    let piped = try briefing("convert", "--format=\(format)", input: Array(records.utf8))
    #expect(piped.output == direct.output)
  }

  @Test func aTextKeptWithARecordStaysWithIt() throws {
    var record = try briefing("parse", "--format=ndjson", input: Array(release.utf8)).output
    record.insert(contentsOf: "\"text\":\"They met.\",", at: record.index(after: record.startIndex))
    let outcome = try briefing("convert", input: Array(record.utf8))
    #expect(try outcome.record["text"] as? String == "They met.")
  }

  @Test func oneHeaderLineOverManyReleases() throws {
    let place = try releases()
    let outcome = try briefing(
      "batch", place.path + "/in", "--format", "csv", "--table", "participants")
    #expect(outcome.exitCode == 0)
    let lines = outcome.output.unicodeScalars.split(separator: "\r\n".unicodeScalars)
    #expect(lines.count == 7)
    #expect(lines.filter { String($0).hasPrefix("id,path,date,kind,name,") }.count == 1)
  }

  @Test func theHeaderLineStandsEvenAboveNothing() throws {
    let outcome = try briefing("parse", "--format", "csv", "--table=requests", "/nowhere.txt")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output == "id,path,date,by,to,text,cue,start,end\r\n")
  }

  @Test func oneCalendarAndAWordAboutWhatIsNotInIt() throws {
    let place = try releases()
    let outcome = try briefing("batch", place.path + "/in", "--format", "ics")
    #expect(outcome.exitCode == 0)
    for (line, count) in [("BEGIN:VCALENDAR", 1), ("BEGIN:VEVENT", 2), ("END:VCALENDAR", 1)] {
      #expect(outcome.output.ranges(of: line).count == count)
    }
    #expect(
      outcome.errors
        == "briefing: \(place.path)/in/b.txt: no event, for its day is not known in full"
        + " (XXXX-05-03)\n")
  }

  @Test func aFileIsAWholeDocument() throws {
    let place = try releases()
    for (format, start) in [("csv", "id,path,"), ("ics", "BEGIN:VCAL"), ("jsonld", "{\"@context")] {
      let outcome = try briefing(
        "batch", place.path + "/in", "--format", format, "-o", place.path + "/" + format)
      #expect(outcome.output.isEmpty)
      #expect(outcome.exitCode == 0)
      let names = ["a", "b", "c"].map { "\($0).txt.\(format)" }
      #expect(try place.files(below: format) == [".briefing/manifest"] + names)
      for name in names {
        let text = try place.text(of: "\(format)/\(name)")
        #expect(text.hasPrefix(start) && text.utf8.last == UInt8(ascii: "\n"))
      }
    }
  }

  @Test func aRecordThatCannotBeReadDoesNotStopTheRest() throws {
    let place = try releases()
    let records = try briefing("batch", place.path + "/in").output.split(separator: "\n")
    let file = try place.file(
      "records.ndjson", "\(records[0])\n{\"schema\": \"other/1\"}\n\(records[2])\n")
    let outcome = try briefing("convert", file, place.path + "/none.ndjson")
    #expect(outcome.exitCode == 2)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", "c"])
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors[0].hasPrefix("briefing: \(file):2: schema: found “other/1”; expected "))
    #expect(errors[1].contains("none.ndjson: cannot be read"))
  }

  @Test func aFileWithoutRecordsIsTold() throws {
    let outcome = try briefing("convert", "--format", "csv", input: Array("\n".utf8))
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: standard input: holds no record; give a file of what \"briefing batch\""
        + " printed\n")
  }
}
