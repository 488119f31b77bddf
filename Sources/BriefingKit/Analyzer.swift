/// Reads releases into meeting records. Make one and share it: it holds what all releases need.
public struct Analyzer: Sendable {
  public init() {}

  /// The record of one release. Never fails: what cannot be read is named in the warnings.
  public func record(of input: ReleaseInput) -> MeetingRecord {
    var record = MeetingRecord(id: input.id)
    record.source = Source(
      path: input.path, title: input.title, published: input.published, url: input.url)
    if String(validating: input.bytes, as: UTF8.self) == nil {
      record.warnings.append(
        Warning(
          code: .invalidUTF8,
          message: "bytes that are no UTF-8 were read as U+FFFD; convert the file to UTF-8"))
    }
    return record
  }
}
