/// A record as one line of JSON, for streams: one record a line, nothing between them.
public struct NDJSONRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    JSONWriter.append(to: &output, .compact) { $0.record(record) }
  }

  public func render(_ error: ErrorRecord, into output: inout [UInt8]) {
    JSONWriter.append(to: &output, .compact) { $0.errorRecord(error) }
  }
}
