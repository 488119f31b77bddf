/// Which of a list's stretches of tokens each token stands in.
///
/// A bit a token tells the many that stand in none; the others are searched for, since a number for
/// each token of a long text would take as much room as the text itself.
struct Cover: Sendable {
  private struct Stretch {
    var start: Int32
    var end: Int32
    var index: Int32
  }

  private var bits: [UInt64]
  /// In order, none over another.
  private var stretches: [Stretch] = []

  /// - Parameters:
  ///   - count: how many tokens there are.
  ///   - ranges: the stretches with their indices. Where two overlap, each token stands in the one
  ///     that begins first.
  init<Ranges: Sequence>(_ count: Int, _ ranges: Ranges) where Ranges.Element == (Range<Int>, Int) {
    bits = Array(repeating: 0, count: (count + 63) / 64)
    stretches.reserveCapacity(ranges.underestimatedCount)
    var isSorted = true
    for (range, index) in ranges where !range.isEmpty {
      if let last = stretches.last, Int(last.start) > range.lowerBound { isSorted = false }
      stretches.append(
        Stretch(
          start: Int32(range.lowerBound), end: Int32(range.upperBound), index: Int32(index)))
    }
    if !isSorted { stretches.sort { ($0.start, $0.index) < ($1.start, $1.index) } }
    // What an earlier one covers is cut off, and what it covers whole left out: then both starts and
    // ends are in order.
    var end: Int32 = 0
    var kept = 0
    for s in stretches.indices where stretches[s].end > end {
      var stretch = stretches[s]
      stretch.start = max(stretch.start, end)
      end = stretch.end
      for t in Int(stretch.start)..<Int(end) { bits[t >> 6] |= 1 << UInt64(t & 63) }
      stretches[kept] = stretch
      kept += 1
    }
    stretches.removeLast(stretches.count - kept)
  }

  /// The index of the stretch that the token stands in, or -1.
  @inline(__always)
  subscript(token: Int) -> Int {
    bits[token >> 6] &>> UInt64(token & 63) & 1 == 0 ? -1 : index(at: token)
  }

  private func index(at token: Int) -> Int {
    Int(stretches[stretches.partition { $0.end > token }].index)
  }
}
