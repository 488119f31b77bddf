/// Of each token, the sentence that holds it: found from the first sentence of its neighbourhood.
struct SentenceIndex: Sendable {
  private static let shift = 5
  private let ends: [Int32]
  private let firsts: [Int32]

  init(_ sentences: [Sentence], tokens count: Int) {
    ends = sentences.map { Int32($0.tokens.upperBound) }
    var firsts: [Int32] = []
    firsts.reserveCapacity(count >> Self.shift + 1)
    var s = 0
    for token in stride(from: 0, to: count, by: 1 << Self.shift) {
      while ends[s] <= token { s += 1 }
      firsts.append(Int32(s))
    }
    self.firsts = firsts
  }

  /// The index of the sentence.
  subscript(token: Int) -> Int {
    var s = Int(firsts[token >> Self.shift])
    while ends[s] <= token { s += 1 }
    return s
  }
}
