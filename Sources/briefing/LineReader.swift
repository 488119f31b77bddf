import BriefingKit
import Glibc

/// The lines of a stream as they come, in memory that does not grow with the stream.
struct LineReader {
  struct Line: Sendable {
    /// Counted from 1.
    let number: Int
    /// Without the line end; `nil` for a line longer than the limit, which is not kept.
    let bytes: [UInt8]?
  }

  private let descriptor: Int32
  private let name: String
  private let limit: Int
  private var number = 0
  /// The beginning of a line whose end is not read yet.
  private var begun: [UInt8] = []
  /// Whether that line is beyond the limit.
  private var isTooLong = false
  private var isAtEnd = false

  /// - Parameters:
  ///   - name: stands for the stream in messages.
  ///   - limit: the bytes a line may have.
  init(_ descriptor: Int32, named name: String, limit: Int) {
    self.descriptor = descriptor
    self.name = name
    self.limit = limit
  }

  /// Waits until at least one line is there and returns all that are; `nil` at the stream's end.
  ///
  /// What has come is not held back for what may come: somebody may wait for the answer to a line
  /// before the next is written.
  mutating func lines() throws(Diagnostic) -> [Line]? {
    while !isAtEnd {
      let part = try readSome(from: descriptor, named: name, atMost: 1 << 18)
      if part.isEmpty {
        isAtEnd = true
        // A last line may lack its line end.
        return begun.isEmpty && !isTooLong ? nil : [endLine()]
      }
      var lines: [Line] = []
      var rest = part[...]
      while let end = rest.firstIndex(of: 0x0A) {
        add(rest[..<end])
        lines.append(endLine())
        rest = rest[(end + 1)...]
      }
      add(rest)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func add(_ part: ArraySlice<UInt8>) {
    if isTooLong || begun.count + part.count > limit {
      isTooLong = true
      begun = []
    } else {
      begun += part
    }
  }

  private mutating func endLine() -> Line {
    number += 1
    defer { (begun, isTooLong) = ([], false) }
    return Line(number: number, bytes: isTooLong ? nil : begun)
  }
}
