/// What stands among records in the place of one that could not be made.
///
/// A reader of records tells it by its key `error`, which no record has.
public struct ErrorRecord: Error, Hashable, Sendable {
  /// Why there is no record: a closed list.
  public enum Code: String, Sendable, CaseIterable {
    /// The system does not let it be read: it is gone, locked, or a link that leads nowhere.
    case unreadable
    /// There is nothing in it.
    case empty
    /// It is no text, or text that holds NUL.
    case notText = "not-text"
    /// It is larger than the limit set.
    case tooLarge = "too-large"
    /// Something wrote to it while it was read.
    case changed
    /// What was named as a folder is none.
    case noFolder = "no-folder"
    /// A folder in which no release was found.
    case noRelease = "no-release"
    /// A line of a stream that is no JSON object.
    case invalidJSON = "invalid-json"
    /// A line of a stream without a key it must have.
    case missingKey = "missing-key"
    /// A line of a stream with a key that does not hold what it should.
    case wrongValue = "wrong-value"
    /// The record was made and could not be written.
    case unwritable
  }

  /// The id the record would have; `nil` where a line of a stream is too broken to give it.
  public var id: String?
  /// What is known of the release without reading it.
  public var source: Source
  public var code: Code
  /// What is wrong and what to do, in one sentence.
  public var message: String
  /// As ``MeetingRecord/input``.
  public var input: String?

  public init(id: String?, source: Source, code: Code, message: String) {
    self.id = id
    self.source = source
    self.code = code
    self.message = message
  }
}
