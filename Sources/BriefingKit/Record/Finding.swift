/// Why a value stands in the record: the rule that found it and the words it stands on.
public struct Finding: Hashable, Sendable {
  /// The rule's stable name, `family.claim`: `pledge.commit`.
  public var rule: String
  /// The part of the record the value stands in: `pledges`.
  public var field: String
  /// The value as the record gives it.
  public var value: String
  /// The words of the release the rule stands on, each run of white space as one space.
  public var words: String
  /// Where those words stand, in code points of the text as given.
  public var span: Span
  /// Values of the same field that this one was preferred to, with their rules.
  public var beaten: [String]
}

/// A release's record together with the reason for each of its values.
public struct Analysis: Sendable {
  public var record: MeetingRecord
  /// In the order of the text.
  public var findings: [Finding]
}
