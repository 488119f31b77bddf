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

/// The same for a range that may be none.
@propertyWrapper
struct CompactOptional: Sendable {
  private var range: Compact?

  init(wrappedValue range: Range<Int>?) { self.range = range.map(Compact.init(wrappedValue:)) }

  @inline(__always)
  var wrappedValue: Range<Int>? {
    get { range?.wrappedValue }
    set { self = CompactOptional(wrappedValue: newValue) }
  }
}

/// The same for a place alone.
@propertyWrapper
struct CompactIndex: Sendable {
  private var index: Int32

  init(wrappedValue index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inline(__always)
  var wrappedValue: Int {
    get { Int(index) }
    set { index = Int32(truncatingIfNeeded: newValue) }
  }
}
