import Glibc
import Testing

@testable import briefing

@Suite struct StreamTests {
  @Test(arguments: ["schema", "parse", "help"])
  func aFullDiskIsTold(command: String) throws {
    let place = try Workplace()
    let operands = command == "parse" ? [try place.file("a.txt")] : []
    let outcome = try place.briefing([command] + operands, output: "/dev/full")
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: standard output: cannot be written (No space left on device); check the"
        + " place and its space\n")
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let place = try Workplace()
    for number in 0..<400 { try place.file("in/\(number).txt") }
    let outcome = try shell("\"$BRIEFING\" batch '\(place.path)/in' | head -n 1")
    #expect(outcome.errors.isEmpty)
    #expect(try outcome.records.count == 1)
  }

  @Test func aReaderThatLeavesIsNoErrorWhereTheSignalIsIgnored() throws {
    let place = try Workplace()
    for number in 0..<400 { try place.file("in/\(number).txt") }
    let outcome = try shell("trap '' PIPE; \"$BRIEFING\" batch '\(place.path)/in' | head -n 1")
    #expect(outcome.errors.isEmpty)
  }

  @Test func aClosedOutputIsTold() throws {
    let outcome = try shell("\"$BRIEFING\" schema >&-")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("standard output: cannot be written (Bad file descriptor)"))
  }

  @Test func noFileTakesThePlaceOfClosedErrors() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    try place.file("in/b.txt", "")
    let outcome = try shell("\"$BRIEFING\" batch '\(place.path)/in' -o '\(place.path)/out' 2>&-")
    #expect(outcome.exitCode == 2)
    #expect(try place.text(of: "out/a.txt.json").hasPrefix("{\n"))
    #expect(try place.text(of: "out/a.txt.json").hasSuffix("}\n"))
  }

  @Test func aTerminalIsToldWhatToNameAndHowWideItIs() throws {
    var terminal: Int32 = -1
    var side: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: 57, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&terminal, &side, nil, nil, &size) == 0)
    defer {
      close(side)
      close(terminal)
    }

    let place = try Workplace()
    let errors = open(try place.file("stderr", ""), O_WRONLY)
    let console = Console(input: side, output: side, errors: errors, environment: { _ in nil })
    #expect(console.width == 57)
    #expect(run(arguments: ["parse"], console: console) == 64)
    close(errors)
    #expect(
      try place.text(of: "stderr")
        == "briefing: parse: no FILE is named and nothing is piped in; write briefing parse"
        + " release.txt, or see \"briefing help parse\"\n")
  }

  @Test func withoutATerminalALineIsEightyColumns() {
    let console = Console(input: -1, output: -1, errors: -1, environment: { _ in nil })
    #expect(console.width == 80)
  }
}
