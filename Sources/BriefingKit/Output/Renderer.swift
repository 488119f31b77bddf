/// Turns records into the bytes of one output format.
///
/// An output is ``opening``, the records with ``separator`` between them, and ``closing``. A new
/// format is one file with a type that conforms to this, and one case of ``OutputFormat``.
public protocol Renderer: Sendable {
  /// What an output begins with, even one that holds no record.
  var opening: String { get }

  /// What stands between two records in one output.
  var separator: String { get }

  /// What an output ends with.
  var closing: String { get }

  /// Appends the record's text, its last line end included; nothing if the format has no place for
  /// what the record holds.
  func render(_ record: MeetingRecord, into output: inout [UInt8])

  /// Why the record's encounter is missing from the output, or a part of it that a reader would look
  /// for; `nil` where all is there that the format is for.
  func omission(of record: MeetingRecord) -> String?

  /// Appends what stands in the place of a record that could not be made; nothing if the format has
  /// no place for it.
  func render(_ error: ErrorRecord, into output: inout [UInt8])
}

extension Renderer {
  /// Nothing: most formats are only the records.
  public var opening: String { "" }

  /// Nothing: a record's own line end is enough.
  public var separator: String { "" }

  /// Nothing: most formats are only the records.
  public var closing: String { "" }

  /// Nothing: most formats are of encounters alone.
  public func render(_ error: ErrorRecord, into output: inout [UInt8]) {}

  /// Nothing is missing.
  public func omission(of record: MeetingRecord) -> String? { nil }

  /// An output of one record, complete.
  public func document(of record: MeetingRecord) -> [UInt8] {
    var output = Array(opening.utf8)
    render(record, into: &output)
    return output + closing.utf8
  }

  /// An output of one record as a string, for callers that print one.
  public func text(of record: MeetingRecord) -> String {
    String(decoding: document(of: record), as: UTF8.self)
  }
}
