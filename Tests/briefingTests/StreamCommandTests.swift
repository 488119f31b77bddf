import Foundation
import Glibc
import Testing

@testable import briefing

@Suite struct StreamCommandTests {
  private func stream(_ text: String, _ options: String...) throws -> Outcome {
    try Workplace().briefing(["stream"] + options, input: Array(text.utf8))
  }

  private func codes(_ outcome: Outcome) throws -> [String?] {
    try outcome.records.map { ($0["error"] as? [String: Any])?["code"] as? String }
  }

  @Test func aLineGivesTheRecordThatTheFileGives() throws {
    let place = try Workplace()
    let text = "Health talks\n\nMinister Ana Souza met “envoy” Jon Berg in Lima on Monday.\n"
    let file = try place.file("a.txt", text)
    let json = try String(decoding: JSONEncoder().encode(text), as: UTF8.self)
    let streamed = try stream(#"{"id":"a","text":\#(json)}"#)
    let parsed = try briefing("parse", "--format", "ndjson", file)
    #expect(
      streamed.output
        == parsed.output.replacingOccurrences(of: "\"path\":\"\(file)\"", with: "\"path\":null"))
    #expect(streamed.exitCode == 0)
    #expect(streamed.errors.isEmpty)
  }

  @Test func whatTheLineSaysGoesIntoTheRecord() throws {
    let outcome = try stream(
      #"{"id":"x-1","text":"They met.","title":"A meeting","url":"https://example.org/1","#
        + #""published":"2024-02-29","n":1.50,"tags":["a"]}"#)
    let source = try #require(try outcome.record["source"] as? [String: Any])
    #expect(source["title"] as? String == "A meeting")
    #expect(source["url"] as? String == "https://example.org/1")
    #expect(source["published"] as? String == "2024-02-29")
    #expect(try outcome.record["id"] as? String == "x-1")
    #expect(outcome.output.hasSuffix(#","warnings":[],"input":{"n":1.50,"tags":["a"]}}"# + "\n"))
  }

  @Test func oneLineALineInTheirOrder() throws {
    let lines = [
      #"{"id":"a","text":"They met."}"#, "", "nothing", " \t\r", #"{"id":"b","k":1}"#,
      #"{"id":"c","text":"They met."}"# + "\r", #"{"id":"d","text":"They met."}"#,
    ]
    let outcome = try stream(lines.joined(separator: "\n"))
    #expect(outcome.exitCode == 2)
    #expect(try outcome.records.map { $0["id"] as? String } == ["a", nil, "b", "c", "d"])
    #expect(try codes(outcome) == [nil, "invalid-json", "missing-key", nil, nil])
    #expect(try outcome.records[2]["input"] as? [String: Int] == ["k": 1])
    #expect(
      outcome.errors == """
        briefing: standard input: line 3: is no JSON object (found “nothing”, expected "{"); write \
        each release as one line {"id": "…", "text": "…"}
        briefing: standard input: line 5: has no "text"; give the release's text

        """)
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() throws {
    let lines = (0..<700).map { number in
      number % 50 == 7
        ? "{\"id\":\(number)}" : #"{"id":"\#(number)","text":"Minister \#(number) met them."}"#
    }
    let text = lines.joined(separator: "\n") + "\n"
    let serial = try stream(text, "--jobs", "1")
    #expect(try serial.records.count == 700)
    for jobs in ["2", "7"] {
      let parallel = try stream(text, "-j", jobs)
      #expect(parallel.output == serial.output)
      #expect(parallel.errors == serial.errors)
      #expect(parallel.exitCode == 2)
    }
  }

  @Test func aLineBeyondTheLimitIsReportedAndTheNextRead() throws {
    let long = #"{"id":"a","text":""# + String(repeating: "They met. ", count: 100_000) + "\"}"
    let short = #"{"id":"b","text":"They met."}"#
    let outcome = try stream("\(short)\n\(long)\n\(short)\n\(long)", "--max-bytes", "512K")
    #expect(outcome.exitCode == 2)
    #expect(try codes(outcome) == [nil, "too-large", nil, "too-large"])
    #expect(
      outcome.errors.hasPrefix(
        "briefing: standard input: line 2: is larger than 512 KB; give a larger --max-bytes to"
          + " have it read\n"))
    let exact = try stream(short, "--max-bytes", "\(short.utf8.count)")
    #expect(exact.exitCode == 0)
    #expect(try stream(short, "--max-bytes", "\(short.utf8.count - 1)").exitCode == 2)
  }

  @Test func noLineNoRecord() throws {
    for text in ["", "\n", "\n \n"] {
      let outcome = try stream(text)
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func aLineComesBackBeforeTheNextIsWritten() throws {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    try #require(pipe(&input) == 0 && pipe(&output) == 0)
    let console = Console(input: input[0], output: output[1], errors: output[1])
    let thread = Thread {
      _ = run(arguments: ["stream"], console: console)
      close(console.output)
    }
    thread.start()
    for id in ["a", "b", "c"] {
      let given = "{\"id\":\"\(id)\",\"text\":\"They met.\"}\n"
      #expect(writeAll(Array(given.utf8), to: input[1]) == 0)
      var reader = LineReader(output[0], named: "output", limit: 1 << 16)
      let line = try #require(try reader.lines()?.first?.bytes)
      #expect(String(decoding: line, as: UTF8.self).contains("\"id\":\"\(id)\""))
    }
    close(input[1])
    var rest = LineReader(output[0], named: "output", limit: 1 << 16)
    #expect(try rest.lines() == nil)
    close(input[0])
    close(output[0])
  }

  @Test func aReaderThatLeavesEndsItQuietly() throws {
    let place = try Workplace()
    let line = #"{"id":"a","text":"They met."}"# + "\n"
    let file = try place.file("in", String(repeating: line, count: 3000))
    let outcome = try shell("\"$BRIEFING\" stream < '\(file)' | head -n 1")
    #expect(outcome.errors.isEmpty)
    #expect(try outcome.records.count == 1)
  }

  @Test func aFullDiskIsTold() throws {
    let place = try Workplace()
    let outcome = try place.briefing(
      ["stream"], input: Array(#"{"id":"a","text":"They met."}"#.utf8), output: "/dev/full")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("cannot be written (No space left on device)"))
  }
}
