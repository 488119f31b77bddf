/// A record as JSON for reading and for files: two spaces a level, each span on one line.
public struct JSONRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    JSONWriter.append(to: &output, .pretty) { $0.record(record) }
  }

  public func render(_ error: ErrorRecord, into output: inout [UInt8]) {
    JSONWriter.append(to: &output, .pretty) { $0.errorRecord(error) }
  }
}
