/// A range kept in half its room: a long text has hundreds of thousands of them.
///
/// No text is longer than 32 bits count, since its tokens' places are no wider.
@propertyWrapper
struct Compact: Sendable {
  private var lower: Int32
  private var upper: Int32

  init(wrappedValue range: Range<Int>) {
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  @inline(__always)
  var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    set { self = Compact(wrappedValue: newValue) }
  }
}
