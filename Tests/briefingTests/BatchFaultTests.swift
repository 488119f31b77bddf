import Foundation
import Glibc
import Synchronization
import Testing

@testable import briefing

/// What can go wrong with a release: it is told, has its error record, and the others are done.
@Suite struct BatchFaultTests {
  /// The ids of an output with the codes of their errors.
  private func faults(_ outcome: Outcome) throws -> [String] {
    try outcome.records.map { record in
      let error = record["error"] as? [String: Any]
      return "\(record["id"] ?? "") \(error?["code"] ?? "-")"
    }
  }

  @Test func aHugeFileIsNotRead() throws {
    let place = try Workplace()
    for name in ["a", "c"] { try place.file("in/\(name).txt") }
    let huge = try place.file("in/b.txt")
    #expect(truncate(huge, 2 << 30) == 0)
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 2)
    #expect(try faults(outcome) == ["a -", "b too-large", "c -"])
    #expect(
      outcome.errors
        == "briefing: \(huge): is larger than 16 MB; give a larger --max-bytes to have it read\n")
  }

  @Test func theLimitIsTheLargestThatIsRead() throws {
    let place = try Workplace()
    try place.file("in/a.txt", "They met.\n")
    #expect(try briefing("batch", place.path + "/in", "--max-bytes", "10").exitCode == 0)
    let outcome = try briefing("batch", place.path + "/in", "--max-bytes=9")
    #expect(try faults(outcome) == ["a too-large"])
    #expect(outcome.errors.contains("is larger than 9 bytes; "))
  }

  @Test func whatTheSystemDoesNotGiveIsUnreadable() throws {
    let place = try Workplace()
    try place.file("in/a.txt")
    for (name, target) in [("gone.txt", "nowhere"), ("mem.txt", "/proc/self/mem")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(place.path)/in/\(name)", withDestinationPath: target)
    }
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 2)
    #expect(try faults(outcome) == ["a -", "gone unreadable", "mem unreadable"])
    #expect(
      outcome.errors == """
        briefing: \(place.path)/in/gone.txt: cannot be read (No such file or directory); check \
        the name
        briefing: \(place.path)/in/mem.txt: cannot be read (Input/output error); check the file \
        and its disk

        """)
  }

  @Test func aFileThatIsTakenAwayIsToldAndTheRestDone() throws {
    let place = try Workplace()
    for number in 0..<6 { try place.file("in/\(number).txt") }
    let asked = Mutex(0)
    let fifth = place.path + "/in/4.txt"
    // Asked before each release: at the third, the fifth is taken away.
    let interruption = Interruption(isThere: {
      let count = asked.withLock {
        $0 += 1
        return $0
      }
      if count == 3 { unlink(fifth) }
      return false
    })
    let streams = (try place.file("stdout", ""), try place.file("stderr", ""))
    let console = Console(
      input: -1, output: open(streams.0, O_WRONLY), errors: open(streams.1, O_WRONLY),
      interruption: interruption)
    #expect(run(arguments: ["batch", place.path + "/in", "-j", "1"], console: console) == 2)
    close(console.output)
    close(console.errors)
    let outcome = Outcome(
      output: try place.text(of: "stdout"), errors: try place.text(of: "stderr"), exitCode: 2)
    #expect(try faults(outcome) == ["0 -", "1 -", "2 -", "3 -", "4 unreadable", "5 -"])
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func aFileThatChangesWhileItIsReadIsTold() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", String(repeating: "They met.\n", count: 100_000))
    let isDone = Atomic(false)
    let hasChanged = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let descriptor = open(file, O_WRONLY | O_APPEND)
        while !isDone.load(ordering: .relaxed) { _ = write(descriptor, "x", 1) }
        close(descriptor)
      } else {
        for _ in 0..<500 where !hasChanged.load(ordering: .relaxed) {
          do throws(Diagnostic) {
            _ = try readRelease(Path(file), limit: 1 << 30)
          } catch .at(_, .changed) {
            hasChanged.store(true, ordering: .relaxed)
          } catch {
            Issue.record(error)
          }
        }
        isDone.store(true, ordering: .relaxed)
      }
    }
    let wasTold = hasChanged.load(ordering: .relaxed)
    #expect(wasTold)
    #expect(Fault.changed.code == .changed)
  }

  @Test(arguments: ["records", "records.ndjson"])
  func namesWithLineEndsAndOtherBytesAreReadAndKept(output: String) throws {
    let place = try Workplace()
    let made = try shell(
      "mkdir '\(place.path)/in' && cd '\(place.path)/in' && for name in $'a\\nb' $'caf\\xe9' '..%2e'"
        + " $'\\x1b[2J' ' '; do echo They met. > \"$name.txt\"; done")
    #expect(made.exitCode == 0)
    for _ in 1...2 {
      let outcome = try briefing(
        "batch", place.path + "/in", "--output", "\(place.path)/\(output)", "--resume")
      #expect(outcome.exitCode == 0)
      #expect(outcome.errors.isEmpty)
    }
    // Each stays one line of the manifest, and nothing leaves the output's folder.
    let manifest = output == "records" ? "records/.briefing/manifest" : "records.ndjson.manifest"
    let lines = try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(manifest)"))
    #expect(lines.split(separator: 0x0A).count == 6)
    let found = try shell("cd '\(place.path)' && find . -type f -printf '%h\\n' | sort | uniq -c")
    #expect(
      found.output.split(separator: "\n").map { $0.drop { $0 == " " } }
        == (output == "records"
          ? ["5 ./in", "5 ./records", "1 ./records/.briefing"] : ["2 .", "5 ./in"]))
  }

  @Test func aFolderThatLeadsOutOfItselfIsWrittenWithinTheOutput() throws {
    let place = try Workplace()
    try place.file("in/sub/a.txt")
    let outcome = try briefing(
      "batch", place.path + "/in/sub/..", "--output", place.path + "/out/x")
    #expect(outcome.exitCode == 0)
    #expect(
      try place.files(below: "out") == ["x/.briefing/manifest", "x/sub/a.txt.json"])
  }
}

@Suite struct BatchDiskTests {
  /// Releases whose records do not all fit where no file may have more than 16 KB.
  private func releases() throws -> Workplace {
    let place = try Workplace()
    for number in 0..<30 { try place.file("in/\(number).txt", "Minister \(number) met them.\n") }
    let names = (0..<150).map { "Minister Ana Souza\($0)" }.joined(separator: ", ")
    try place.file("in/15.txt", "\(names) met them.\n")
    return place
  }

  /// As on a full disk, a write does a part of its work and the next fails.
  private func full(_ line: String) throws -> Outcome {
    try shell("trap '' XFSZ; ulimit -f 16; \"$BRIEFING\" \(line)")
  }

  @Test func aFileOfRecordsHoldsWholeRecordsAndIsResumed() throws {
    let place = try releases()
    let line = "batch '\(place.path)/in' --output '\(place.path)/records.ndjson'"
    let outcome = try full(line)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: \(place.path)/records.ndjson: cannot be written (File too large); check the"
        + " place and its space\n")
    let kept = try place.text(of: "records.ndjson")
    #expect(kept.isEmpty || kept.hasSuffix("}\n"))
    #expect(try shell("\"$BRIEFING\" \(line) --resume").exitCode == 0)
    let whole = try shell("\"$BRIEFING\" batch '\(place.path)/in'").output
    #expect(try place.text(of: "records.ndjson") == whole)
  }

  @Test func aFolderOfRecordsHasTheOthers() throws {
    let place = try releases()
    let outcome = try full("batch '\(place.path)/in' --output '\(place.path)/records'")
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: \(place.path)/records/15.txt.json: cannot be written (File too large); check"
        + " the place and its space\n")
    #expect(try outcome.records.map { $0["id"] as? String } == ["15"])
    #expect(try place.files(below: "records").count == 30)
    #expect(try place.files(below: "records/.briefing") == ["manifest"])
  }
}

@Suite struct BatchSignalTests {
  @Test(arguments: ["records", "records.ndjson", nil])
  func aSIGINTStopsBetweenTwoRecords(output: String?) throws {
    let place = try Workplace()
    for number in 0..<1500 { try place.file("in/\(number).txt") }
    let option = output.map { "--output '\(place.path)/\($0)'" } ?? "> '\(place.path)/records'"
    let sign =
      output == "records" ? "records/.briefing/manifest" : output ?? "records"
    let outcome = try shell(
      "\"$BRIEFING\" batch '\(place.path)/in' \(option) & "
        + "until [ -s '\(place.path)/\(sign)' ]; do sleep 0.01; done; kill -INT $!; wait $!")
    #expect(outcome.exitCode == 130)
    #expect(outcome.errors.hasPrefix("briefing: interrupted after "))
    #expect(outcome.errors.contains(" of 1500 releases; "))
    #expect(outcome.errors.contains(output == nil ? "with --output PLACE" : "with --resume"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    if output != "records" {
      #expect(try place.text(of: output ?? "records").hasSuffix("}\n"))
    }
  }
}

@Suite struct ProgressTests {
  /// What a terminal gets while a batch runs; its output goes to the terminal too, or to a file.
  private func terminalText(_ options: [String], outputToo: Bool = true) throws -> String {
    var (terminal, side): (Int32, Int32) = (-1, -1)
    try #require(openpty(&terminal, &side, nil, nil, nil) == 0)
    let place = try Workplace()
    for number in 0..<3 { try place.file("in/\(number).txt") }
    try place.file("in/4.txt", "")
    let file = open(try place.file("stdout", ""), O_WRONLY)
    let console = Console(
      input: -1, output: outputToo ? side : file, errors: side, environment: { _ in nil })
    let arguments = ["batch", place.path + "/in", "--output", place.path + "/out.ndjson"]
    #expect(run(arguments: arguments + options, console: console) == 2)
    close(side)
    close(file)
    var text: [UInt8] = []
    // A terminal whose other side is closed ends with an error.
    while let part = try? readSome(from: terminal, named: "terminal", atMost: 4096), !part.isEmpty {
      text += part
    }
    close(terminal)
    return String(decoding: text, as: UTF8.self)
  }

  @Test func isOneLineThatGoesAway() throws {
    let text = try terminalText([])
    let parts = text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
    #expect(parts.count == 3)
    let told = "in/4.txt: is empty; give a file that holds a release\r\n"
    #expect(parts.first?.hasSuffix(told) == true)
    #expect(parts.dropFirst().first?.hasPrefix("4 of 4 releases, 1 error, ") == true)
    #expect(parts.last == "")
  }

  @Test func isNotShownWhereItWouldDisturb() throws {
    #expect(try !terminalText(["--quiet"]).contains("releases"))
    #expect(try !terminalText(["-q"]).contains("\u{1B}"))
    #expect(try !terminalText([], outputToo: false).contains("\u{1B}"))
  }

  @Test(arguments: [
    (0, 0, 0.0, "0 of 9000 releases"), (10, 0, 0.0, "10 of 9000 releases"),
    (1000, 0, 0.5, "1000 of 9000 releases, 2000 a second, 4 s left"),
    (1000, 1, 10.0, "1000 of 9000 releases, 1 error, 100 a second, 1 min 20 s left"),
    (9, 2, 30.0, "9 of 9000 releases, 2 errors, 0 a second, 8 h 19 min left"),
    (9000, 0, 9.0, "9000 of 9000 releases, 1000 a second, 0 s left"),
  ])
  func lines(done: Int, failed: Int, seconds: Double, line: String) {
    #expect(Progress.line(done: done, failed: failed, of: 9000, after: seconds) == line)
  }
}
