/// A record as one line of JSON, for streams: one record a line, nothing between them.
public struct NDJSONRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    var writer = JSONWriter(.compact)
    writer.record(record)
    output.append(contentsOf: writer.bytes)
    output.append(UInt8(ascii: "\n"))
  }
}
