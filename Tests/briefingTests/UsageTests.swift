import BriefingKit
import Testing

@testable import briefing

@Suite struct UsageTests {
  /// Arguments that are wrong, and the line that says so.
  static let mistakes: [([String], String)] = [
    (["prase", "a.txt"], "prase: no such command; did you mean parse?"),
    (
      ["release.txt"],
      "release.txt: no such command; \"briefing help\" lists them, \"briefing parse FILE\" reads a"
        + " release"
    ),
    (["parse", "--formt", "json"], "--formt: no such option; did you mean --format?"),
    (["parse", "--formta=json"], "--formta: no such option; did you mean --format?"),
    (["parse", "-x"], "-x: no such option; \"briefing help parse\" lists them"),
    (["--colour"], "--colour: no such option; \"briefing help\" lists them"),
    (["schema", "--format=json"], "--format: no such option; \"briefing help schema\" lists them"),
    (
      ["parse", "--published"],
      "--published: its value is missing; write --published DATE"
    ),
    (["parse", "--help=yes"], "--help: takes no value; leave out what stands after ="),
    (
      ["parse", "--published", "2023-02-29", "a.txt"],
      "--published: \"2023-02-29\" is no day of the calendar; write it YYYY-MM-DD, as 2024-03-05"
    ),
    (
      ["parse", "--format", "xml", "a.txt"],
      "--format: \"xml\" is no format; give one of json|ndjson|summary|markdown|csv|ics|jsonld"
    ),
    (
      ["batch", "--jobs=0", "."],
      "--jobs: \"0\" is no number of jobs; give a whole number from 1 to 1024"
    ),
    (
      ["parse", "--id", "x", "a.txt", "b.txt"],
      "--id: several releases cannot share one; give one FILE"
    ),
    (
      ["parse", "--format=csv", "--table", "people", "a.txt"],
      "--table: \"people\" is no table; give one of encounters, participants, organizations,"
        + " pledges, measures, requests, statements"
    ),
    (
      ["batch", "--table", "pledges", "."],
      "--table: ndjson has no rows; add --format csv"
    ),
    (
      ["batch", "--max-bytes", "16 MB", "."],
      "--max-bytes: \"16 MB\" is no size; give a number of bytes, as 1000000, 512K or 16M"
    ),
    (
      ["batch", ".", "--resume"],
      "--resume: nothing printed can be resumed; name with --output where records are kept"
    ),
    (
      ["batch", ".", "--format", "summary", "-o", "a.ndjson"],
      "--output: a.ndjson is a file of one record a line, which summary does not give; leave out"
        + " --format, or name a folder"
    ),
    (["stream", "x"], "x: stream takes no such argument; see \"briefing help stream\""),
    (["batch"], "batch: nothing is named to work on; write briefing batch FOLDER…"),
    (["schema", "x"], "x: schema takes no such argument; see \"briefing help schema\""),
    (["help", "parse", "batch"], "batch: help takes no such argument; see \"briefing help help\""),
    (
      ["help", "--man", "parse"],
      "parse: help takes no such argument; see \"briefing help help\""
    ),
    (
      ["completions"],
      "completions: nothing is named to work on; write briefing completions bash|zsh|fish"
    ),
    (
      ["completions", "tcsh"],
      "tcsh: no shell that completions are made for; give one of bash, zsh, fish"
    ),
    (["help", "pasre"], "pasre: no such command; did you mean parse?"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsToldInOneLine(arguments: [String], message: String) throws {
    let place = try Workplace()
    let outcome = try place.briefing(arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "briefing: \(message)\n")
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])
  func daysOfTheCalendar(day: String) {
    #expect(isCalendarDay(day))
  }

  @Test(arguments: [
    "", "2024", "2024-13-01", "2024-00-10", "2024-04-31", "1900-02-29", "2024-4-01", "24-04-01",
    "2024-04-1x", "2024-04-01 ", "+024-04-01", "2024-04-00", "2024-04-01-", "２０２４-04-01",
  ])
  func noDaysOfTheCalendar(day: String) {
    #expect(!isCalendarDay(day))
  }

  @Test(arguments: [
    ("1", 1), ("1000000", 1_000_000), ("512K", 524_288), ("16M", 16_777_216), ("1G", 1 << 30),
    ("0", nil), ("-1", nil), ("", nil), ("M", nil), ("1.5M", nil), ("16 M", nil), ("1T", nil),
    ("99999999999999999999", nil), ("9999999999G", nil),
  ])
  func sizes(text: String, bytes: Int?) {
    #expect(ByteCount.value(text) == bytes)
  }

  @Test func theLastOfAnOptionWins() throws {
    let outcome = try briefing(
      "parse", "--id", "a", "--id=b", "-", "--id", "c=d", input: Array("They met.".utf8))
    #expect(try outcome.record["id"] as? String == "c=d")
  }

  @Test func twoDashesEndTheOptions() throws {
    let outcome = try briefing("parse", "--", "--help")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.hasPrefix("briefing: --help: cannot be read"))
  }

  @Test(arguments: [
    ("parse", "parse", 0), ("prase", "parse", 1), ("", "ab", 2), ("kitten", "sitting", 3),
    ("ça", "ca", 1),
  ])
  func editDistances(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }
}

@Suite struct HelpTests {
  @Test(arguments: [[], ["help"], ["--help"], ["-h"]] as [[String]])
  func theOverviewNamesEveryCommand(arguments: [String]) throws {
    let place = try Workplace()
    // "briefing --help" has no command yet, so the overview is what is asked for.
    let outcome = try place.briefing(arguments)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    for command in Command.all {
      #expect(outcome.output.contains("\n  \(command.name) "))
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandHasAPage(name: String) throws {
    let command = try Command.named(name)
    let page = try briefing("help", name)
    #expect(page.exitCode == 0)
    #expect(try briefing(name, "--help").output == page.output)
    #expect(try briefing(name, "-h").output == page.output)
    #expect(try briefing("--help", name).output == page.output)
    for option in command.options + Option.shared {
      #expect(page.output.contains("--\(option.name)"))
    }
    for part in ["Usage: briefing \(name)", "Examples:\n  ", "Exit codes:\n  0 "] {
      #expect(page.output.contains(part))
    }
    let widest = page.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= 82)
  }

  @Test func thePageOfSchema() throws {
    #expect(
      try briefing("help", "schema").output == """
        briefing schema: Print the JSON Schema of a record.

        Usage: briefing schema [OPTION…]

        Prints the JSON Schema (draft 2020-12) that every record keeps to, and every
        error record that batch and stream put in the place of one: a line with the key
        "error" must be as #/$defs/error says, any other as #/$defs/record. It is
        strict: all keys but "text", which --with-text adds, and "input", which stream
        does, are required and no others allowed.

        Options:
          -h, --help
              Show this page.

        Examples:
          briefing schema > record.schema.json
              Keep the schema for a validator.

        Exit codes:
          0    All inputs were parsed.
          1    The score is under the minimum asked for (evaluate only).
          2    Some input could not be read, or some output not written; of several
               releases the others were still done.
          64   The command line was wrong; nothing was done.
          130  Interrupted, as by ^C (batch only); every record written is whole.

        """)
  }

  @Test func theManPageTellsAllThatTheHelpTells() throws {
    let page = try briefing("help", "--man")
    #expect(page.exitCode == 0)
    #expect(page.output.hasPrefix(".TH BRIEFING 1 \"2026-11-24\" \"briefing 0.1.0\"\n.SH NAME\n"))
    #expect(page.output.utf8.allSatisfy { $0 < 0x7F })
    for command in Command.all {
      #expect(page.output.contains("\n.SS briefing \(command.name)"))
      for option in command.options {
        #expect(page.output.contains("\\-\\-\(option.name.replacing("-", with: "\\-"))\\fR"))
      }
    }
  }

  @Test func theVersion() throws {
    #expect(try briefing("--version").output == "briefing 0.1.0\n")
  }

  @Test func theSchema() throws {
    let outcome = try briefing("schema")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == MeetingRecord.jsonSchema + "\n")
  }
}
