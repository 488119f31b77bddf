/// Turns a record into the bytes of one output format.
///
/// A new format is one file with a type that conforms to this, and one case of ``OutputFormat``.
public protocol Renderer: Sendable {
  /// What stands between two records in one stream of output.
  var separator: String { get }

  /// Appends the record's text, its last line end included.
  func render(_ record: MeetingRecord, into output: inout [UInt8])
}

extension Renderer {
  /// Nothing: a record's own line end is enough.
  public var separator: String { "" }

  /// The record's text as a string, for callers that print one.
  public func text(of record: MeetingRecord) -> String {
    var output: [UInt8] = []
    render(record, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
