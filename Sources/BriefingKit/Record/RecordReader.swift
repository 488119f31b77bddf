/// A record that cannot be read, in one line with the place and what was expected there.
public struct RecordError: Error, Hashable, CustomStringConvertible {
  public let file: String
  /// The line the fault is in; for a key with a wrong value, the line its record begins in.
  /// Counted from 1.
  public let line: Int
  /// The path of keys to a wrong value: `participants[0].name`; `nil` for what is no JSON.
  public let key: String?
  public let found: String
  public let expected: String

  public var description: String {
    let place = key.map { ": \($0)" } ?? ""
    return "\(file):\(line)\(place): found \(found); expected \(expected)"
  }
}

extension MeetingRecord {
  /// Every record of a file, in its order: one a line, or on several lines each.
  ///
  /// A record begins on a line that begins with `{`, as `briefing` writes records and as jq does.
  /// One that cannot be read does not keep the others from being read. Keys that the format does
  /// not have are passed over.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - file: the file's name, for errors.
  /// - Returns: each record, or what is wrong at its place; nothing for a file without any.
  public static func all(
    in bytes: [UInt8], file: String
  ) -> [Result<MeetingRecord, RecordError>] {
    chunks(of: bytes).map { chunk in
      Result { () throws(RecordError) in
        try MeetingRecord(json: Array(bytes[chunk.bytes]), file: file, line: chunk.line)
      }
    }
  }

  /// The stretches that begin on a line that begins with `{`, and what stands before the first.
  private static func chunks(of bytes: [UInt8]) -> [(bytes: Range<Int>, line: Int)] {
    var starts: [(offset: Int, line: Int)] = []
    var line = 1
    var isLineStart = true
    for (offset, byte) in bytes.enumerated() {
      let begins = isLineStart && byte == UInt8(ascii: "{") || starts.isEmpty && byte > 0x20
      if begins { starts.append((offset, line)) }
      isLineStart = byte == 0x0A
      if isLineStart { line += 1 }
    }
    let ends = starts.dropFirst().map(\.offset) + [bytes.count]
    return zip(starts, ends).map { ($0.offset..<$1, $0.line) }
  }

  private init(json: [UInt8], file: String, line: Int) throws(RecordError) {
    let value: JSONValue
    do {
      value = try JSONReader.value(of: json)
    } catch {
      throw RecordError(
        file: file, line: line + error.line - 1, key: nil, found: error.found,
        expected: error.expected + " (JSON)")
    }
    do {
      try self.init(JSONNode(value: value).keyed())
    } catch {
      throw RecordError(
        file: file, line: line, key: error.path.isEmpty ? nil : error.path, found: error.found,
        expected: error.expected)
    }
  }
}
