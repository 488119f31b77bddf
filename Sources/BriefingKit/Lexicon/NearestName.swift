/// The name that a mistyped one was probably meant for, if any is near enough.
package func nearestName(to typed: String, among names: [String]) -> String? {
  let candidates = names.map { (name: $0, distance: editDistance(typed, $0)) }
  guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
  // A third of the letters wrong is a slip of the fingers; more is another word.
  return best.distance <= max(1, min(3, typed.count / 3)) ? best.name : nil
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour to make one
/// word of the other.
package func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.unicodeScalars)
  let b = Array(second.unicodeScalars)
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, beforePrevious[j - 1] + 1)
      }
      row.append(least)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count]
}
