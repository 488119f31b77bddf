import Foundation
import Glibc
import Synchronization
import Testing

@testable import briefing

/// Where a batch puts its records.
enum Place: String, CaseIterable {
  case file = "records.ndjson"
  case folder = "records"
}

/// `.ci/check_resume.py` kills runs at random moments; these are the cases one can name.
@Suite struct ResumeTests {
  private func releases(_ count: Int = 5) throws -> Workplace {
    let place = try Workplace()
    for number in 0..<count { try place.file("in/\(number).txt", "Minister \(number) met them.\n") }
    return place
  }

  private func batch(_ place: Workplace, _ output: Place, _ options: String...) throws -> Outcome {
    try place.briefing(
      ["batch", place.path + "/in", "-o", "\(place.path)/\(output.rawValue)"] + options)
  }

  /// Every record and its place, and nothing else of the output.
  private func records(_ place: Workplace, _ output: Place) throws -> [String] {
    switch output {
    case .file: return [try place.text(of: output.rawValue)]
    case .folder:
      return try place.files(below: output.rawValue).filter { !$0.hasPrefix(".briefing/") }
        .map { try "\($0)\n" + place.text(of: "\(output.rawValue)/\($0)") }
    }
  }

  private func manifest(_ place: Workplace, _ output: Place) -> String {
    output == .file ? "records.ndjson.manifest" : "records/.briefing/manifest"
  }

  /// Runs once more over a folder of its own and returns what that gives.
  private func expected(_ place: Workplace, _ output: Place) throws -> [String] {
    let other = try Workplace()
    try FileManager.default.copyItem(atPath: place.path + "/in", toPath: other.path + "/in")
    _ = try batch(other, output)
    return try records(other, output).map { $0.replacing(other.path, with: place.path) }
  }

  @Test(arguments: Place.allCases)
  func withoutAnEarlierRunItIsTheFirst(output: Place) throws {
    let place = try releases()
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try records(place, output) == expected(place, output))
  }

  @Test(arguments: Place.allCases)
  func whatIsDoneIsNotReadAgain(output: Place) throws {
    let place = try releases()
    #expect(try batch(place, output).exitCode == 0)
    let before = try records(place, output)
    // Of the same size and time, so that only who reads it sees that it is another.
    var times = [timespec(), timespec()]
    var status = stat()
    #expect(stat(place.path + "/in/2.txt", &status) == 0)
    times[0] = status.st_mtim
    times[1] = status.st_mtim
    try place.file("in/2.txt", "Minister X met them.\n")
    #expect(utimensat(AT_FDCWD, place.path + "/in/2.txt", times, 0) == 0)
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try records(place, output) == before)
  }

  @Test(arguments: Place.allCases)
  func whatOnlyHasAnotherTimeKeepsItsRecord(output: Place) throws {
    let place = try releases()
    #expect(try batch(place, output).exitCode == 0)
    let lines = try place.text(of: manifest(place, output))
    #expect(utimensat(AT_FDCWD, place.path + "/in/2.txt", [timespec(), timespec()], 0) == 0)
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try place.text(of: manifest(place, output)) == lines)
  }

  @Test(arguments: Place.allCases)
  func whatIsNewChangedOrGoneIsSeen(output: Place) throws {
    let place = try releases()
    #expect(try batch(place, output).exitCode == 0)
    try place.file("in/1.txt", "Another text.\n")
    try place.file("in/25.txt")
    try place.file("in/0/a.txt")
    if output == .file { try FileManager.default.removeItem(atPath: place.path + "/in/3.txt") }
    for _ in 1...2 {
      #expect(try batch(place, output, "--resume").exitCode == 0)
      #expect(try records(place, output) == expected(place, output))
    }
  }

  @Test(arguments: Place.allCases)
  func whatFailedIsTriedAgain(output: Place) throws {
    let place = try releases()
    try place.file("in/2.txt", "")
    let first = try batch(place, output)
    #expect(first.exitCode == 2)
    #expect(try records(place, output) == expected(place, output))
    let again = try batch(place, output, "--resume")
    #expect(again.exitCode == 2)
    #expect(again.errors == first.errors)
    #expect(again.output == first.output)
    try place.file("in/2.txt")
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try records(place, output) == expected(place, output))
  }

  @Test(arguments: Place.allCases, 0..<12)
  func whatWasBeingWrittenIsCutOff(output: Place, cut: Int) throws {
    let place = try releases()
    #expect(try batch(place, output).exitCode == 0)
    let lines = Array(try place.text(of: manifest(place, output)).utf8)
    // A run that ended while it wrote: a record more than the manifest names, or a part of one.
    try place.file(manifest(place, output), bytes: Array(lines.prefix(lines.count * cut / 12)))
    if output == .folder { try place.file("records/.briefing/7.new", "{ \"sche") }
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try records(place, output) == expected(place, output))
    if output == .folder {
      #expect(try place.files(below: "records/.briefing") == ["manifest"])
    }
  }

  @Test func aRecordThatIsNotWhatTheManifestNamesIsMadeAnew() throws {
    let place = try releases()
    #expect(try batch(place, .file).exitCode == 0)
    let text = try place.text(of: "records.ndjson")
    let other = text.replacing("\"id\":\"3\"", with: "\"id\":\"7\"")
    for broken in [other, "", String(text.dropLast())] {
      try place.file("records.ndjson", broken)
      #expect(try batch(place, .file, "--resume").exitCode == 0)
      #expect(try place.text(of: "records.ndjson") == text)
    }
    #expect(try batch(place, .folder).exitCode == 0)
    let whole = try records(place, .folder)
    try place.file("records/3.txt.json", "{")
    try FileManager.default.removeItem(atPath: place.path + "/records/1.txt.json")
    #expect(try batch(place, .folder, "--resume").exitCode == 0)
    #expect(try records(place, .folder) == whole)
  }

  @Test func aRunThatEndedWhileItPutRecordsInOrderIsFinished() throws {
    let place = try releases()
    #expect(try batch(place, .file).exitCode == 0)
    let whole = try place.text(of: "records.ndjson")
    let lines = try place.text(of: "records.ndjson.manifest")
    // The new file has taken its place, its manifest not yet.
    try place.file("records.ndjson.manifest", String(lines.prefix(120)))
    try place.file("records.ndjson.manifest.new", lines)
    #expect(try batch(place, .file, "--resume").exitCode == 0)
    #expect(try place.text(of: "records.ndjson.manifest") == lines)
    // Neither has.
    try place.file("records.ndjson.new", "{")
    try place.file("records.ndjson.manifest.new", "x")
    #expect(try batch(place, .file, "--resume").exitCode == 0)
    #expect(try place.text(of: "records.ndjson") == whole)
    #expect(try place.text(of: "records.ndjson.manifest") == lines)
    #expect(!FileManager.default.fileExists(atPath: place.path + "/records.ndjson.new"))
    #expect(!FileManager.default.fileExists(atPath: place.path + "/records.ndjson.manifest.new"))
  }

  @Test(arguments: Place.allCases)
  func otherWordsMakeAllAnew(output: Place) throws {
    let place = try releases()
    let words = try place.file("words", "[title heads]\nkansliapäällikkö\n")
    #expect(try batch(place, output).exitCode == 0)
    let outcome = try batch(place, output, "--resume", "--lexicon", words)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors
        == "briefing: \(place.path)/\(manifest(place, output)): is of another version of the tool,"
        + " other word lists or another format; all releases are read again\n")
    #expect(try batch(place, output, "--resume", "--lexicon", words).errors.isEmpty)
  }

  @Test(arguments: Place.allCases)
  func aPlaceInUseIsLeftAlone(output: Place) throws {
    let place = try releases()
    #expect(try batch(place, output).exitCode == 0)
    let before = try records(place, output)
    let path = "\(place.path)/\(manifest(place, output))"
    let other = open(path, O_RDONLY)
    #expect(flock(other, LOCK_EX) == 0)
    let outcome = try batch(place, output)
    close(other)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors == "briefing: \(path): is in use by another run; wait for it, or give another"
        + " --output\n")
    #expect(try records(place, output) == before)
  }

  @Test(arguments: Place.allCases)
  func aWishToStopIsHeardAndTheRestDoneLater(output: Place) throws {
    let place = try releases(400)
    let target = "\(place.path)/\(output.rawValue)"
    let errors = open(try place.file("stderr", ""), O_WRONLY)
    let asked = Counter()
    let console = Console(
      input: -1, output: errors, errors: errors,
      interruption: Interruption(isThere: { asked.next() > 150 }), environment: { _ in nil })
    let arguments = ["batch", place.path + "/in", "-o", target, "--jobs", "1"]
    #expect(run(arguments: arguments, console: console) == 130)
    close(errors)
    #expect(
      try place.text(of: "stderr")
        == "briefing: interrupted after 148 of 400 releases; the same command with --resume goes on"
        + " from there\n")
    #expect(try batch(place, output, "--resume").exitCode == 0)
    #expect(try records(place, output) == expected(place, output))
  }
}

/// Counts how often it is asked, from any thread.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
