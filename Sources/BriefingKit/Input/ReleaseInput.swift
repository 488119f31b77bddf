/// A release as a caller hands it over: its bytes and what is known of it from outside.
///
/// What is given here goes before what the release's own header says.
public struct ReleaseInput: Sendable {
  /// The release as text, page or mail. Text is UTF-8 or UTF-16, and Windows-1252 where it cannot
  /// be UTF-8; what cannot be read is U+FFFD and named in a warning.
  public var bytes: [UInt8]
  /// What ``bytes`` are; by default it is told from them and from ``path``.
  public var format: InputFormat?
  /// Whether the record has the ``MeetingRecord/text`` its offsets count in.
  public var keepsText = false
  public var id: String
  public var path: String?
  public var title: String?
  /// The day of publication, ISO 8601 (`2024-03-05`).
  public var published: String?
  public var url: String?

  /// The text that its record's offsets count in: taken out of a page or a mail, or as given.
  public var text: String {
    String(decoding: SourceText(Extract(self).text).bytes, as: UTF8.self)
  }

  public init(
    bytes: [UInt8], id: String = "release", format: InputFormat? = nil, path: String? = nil,
    title: String? = nil,
    published: String? = nil, url: String? = nil
  ) {
    self.bytes = bytes
    self.id = id
    self.format = format
    self.path = path
    self.title = title
    self.published = published
    self.url = url
  }

  /// A release from a string, for callers that have one.
  public init(text: String, id: String = "release", published: String? = nil) {
    self.init(bytes: Array(text.utf8), id: id, published: published)
  }
}
