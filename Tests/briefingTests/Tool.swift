import Foundation
import Glibc
import Testing

@testable import briefing

/// What a run of the tool leaves behind.
struct Outcome {
  let output: String
  let errors: String
  let exitCode: Int32

  /// The records of an output of one record a line.
  var records: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map { line in
        let record = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(record as? [String: Any])
      }
    }
  }

  /// The record of an output of one record.
  var record: [String: Any] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }
}

/// A folder of files for one test, gone when the test is.
final class Workplace {
  let path: String

  init() throws {
    var name = Array("/tmp/briefing-test-XXXXXX".utf8CString)
    path = try String(cString: #require(mkdtemp(&name)))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders it is in, and returns its path.
  @discardableResult
  func file(_ name: String, _ text: String = "The ministers met.\n") throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// All files below, in order.
  func files(below name: String) throws -> [String] {
    let files = FileManager.default
    let below = "\(path)/\(name)"
    return try files.subpathsOfDirectory(atPath: below).filter {
      try files.attributesOfItem(atPath: "\(below)/\($0)")[.type] as? FileAttributeType
        == .typeRegular
    }.sorted()
  }
}

/// Runs the tool within the test's process, with files for its streams.
///
/// - Parameters:
///   - input: what standard input holds.
///   - environment: the variables the tool sees.
func briefing(
  _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
) throws -> Outcome {
  try Workplace().briefing(arguments, input: input, environment: environment)
}

extension Workplace {
  /// - Parameter output: a file to open for standard output in place of one that is read back.
  func briefing(
    _ arguments: [String], input: [UInt8] = [], output: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = (
      input: try file(".streams/in", bytes: input), output: try file(".streams/out", ""),
      errors: try file(".streams/errors", "")
    )
    let console = Console(
      input: open(streams.input, O_RDONLY), output: open(output ?? streams.output, O_WRONLY),
      errors: open(streams.errors, O_WRONLY), environment: { environment[$0] })
    let exitCode = run(arguments: arguments, console: console)
    for descriptor in [console.input, console.output, console.errors] { close(descriptor) }
    return Outcome(
      output: try text(of: ".streams/out"), errors: try text(of: ".streams/errors"),
      exitCode: exitCode)
  }
}

/// Runs a line of shell with the built tool as `$BRIEFING`, for what needs a process of its own.
func shell(_ line: String) throws -> Outcome {
  let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let tool = (tests as NSString).deletingLastPathComponent + "/briefing"
  let place = try Workplace()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  process.arguments = ["-c", line]
  process.environment = ["BRIEFING": tool, "PATH": "/usr/bin:/bin"]
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try FileHandle(
    forWritingTo: URL(fileURLWithPath: place.file("stdout", "")))
  process.standardError = try FileHandle(
    forWritingTo: URL(fileURLWithPath: place.file("stderr", "")))
  try process.run()
  process.waitUntilExit()
  return Outcome(
    output: try place.text(of: "stdout"), errors: try place.text(of: "stderr"),
    exitCode: process.terminationStatus)
}
