/// Whether two names stand for the same party.
enum Likeness {
  private static let generations: Set<String> = ["jr", "sr", "ii", "iii"]

  /// Whether one name's words are all in the other's, or family name and first letter agree.
  static func isSamePerson(_ a: String, _ b: String) -> Bool {
    let a = Wording.words(a).filter { !generations.contains($0) }
    let b = Wording.words(b).filter { !generations.contains($0) }
    guard let firstA = a.first, let firstB = b.first else { return false }
    if Set(a).isSubset(of: b) || Set(b).isSubset(of: a) { return true }
    return a.last == b.last && firstA.unicodeScalars.first == firstB.unicodeScalars.first
  }

  /// Whether one of a body's names is one of the other's, or nearly.
  static func isSameBody(_ a: [String], _ b: [String]) -> Bool {
    let a = a.filter { !$0.isEmpty }.map(bare)
    let b = b.filter { !$0.isEmpty }.map(bare)
    return a.contains { name in b.contains { name == $0 || Wording.f1(name, $0) >= 0.7 } }
  }

  /// Whether two names of a person, a body, a country or a group mean one party.
  static func isSameParty(_ a: String, _ b: String) -> Bool {
    isSamePerson(a, b) || Wording.contentLikeness(a, b) >= 0.6 || bare(a) == bare(b)
  }

  /// A name's words without articles.
  private static func bare(_ name: String) -> [String] {
    Wording.words(name).filter { $0 != "the" }
  }

  /// One person's titles, the full ones apart from those whose words all stand in a longer one.
  static func fullTitles(_ titles: [String]) -> (full: [String], short: [String]) {
    let words = titles.map(Wording.contentWordSet)
    let isShort = words.indices.map { i in
      words.indices.contains { j in
        words[i].isStrictSubset(of: words[j]) || words[i] == words[j] && j < i
      }
    }
    return (
      titles.indices.filter { !isShort[$0] }.map { titles[$0] },
      titles.indices.filter { isShort[$0] }.map { titles[$0] }
    )
  }

  /// One-to-one matches of what is wanted with what is found, the likest first.
  ///
  /// - Parameter least: the likeness a match must have.
  static func matches<Wanted, Found>(
    _ wanted: [Wanted], _ found: [Found], least: Double, likeness: (Wanted, Found) -> Double
  ) -> [(wanted: Int, found: Int)] {
    var candidates: [(likeness: Double, wanted: Int, found: Int)] = []
    for (i, wanted) in wanted.enumerated() {
      for (j, found) in found.enumerated() {
        let value = likeness(wanted, found)
        if value >= least { candidates.append((value, i, j)) }
      }
    }
    candidates.sort { a, b in
      a.likeness != b.likeness
        ? a.likeness > b.likeness : (a.wanted, a.found) < (b.wanted, b.found)
    }
    var matches: [(wanted: Int, found: Int)] = []
    for candidate in candidates
    where !matches.contains(where: {
      $0.wanted == candidate.wanted || $0.found == candidate.found
    }) {
      matches.append((candidate.wanted, candidate.found))
    }
    return matches
  }
}
