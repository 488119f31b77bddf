/// A name as names are compared across releases: without case, accents, marks and a "the" in front.
struct NameKey: Hashable, Comparable, Sendable {
  let text: String

  init(_ name: String) {
    var folded = String.UnicodeScalarView()
    var isBreak = false
    for scalar in AccentFolding.fold(name) {
      // Apostrophes stand inside names, and are written or left out as one likes.
      if scalar == "'" { continue }
      guard Scalars.isLetter(scalar.value) || scalar.properties.numericType != nil else {
        isBreak = true
        continue
      }
      if isBreak, !folded.isEmpty { folded.append(" ") }
      isBreak = false
      folded.append(scalar)
    }
    let words = String(folded)
    text = words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
  }

  /// Whether it has more than one word: a family name alone tells nobody apart.
  var isFull: Bool { text.contains(" ") }

  static func < (one: NameKey, other: NameKey) -> Bool { one.text < other.text }
}
