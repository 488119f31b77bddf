/// A half-open range of the release's text, counted in Unicode code points (scalars).
///
/// The unit is that of the W3C Web Annotation `TextPositionSelector`, so Python's `text[start:end]`
/// and jq's `.[start:end]` give back the words.
public struct Span: Hashable, Sendable {
  /// The first code point of the words.
  public var start: Int
  /// One past the last code point of the words.
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}
