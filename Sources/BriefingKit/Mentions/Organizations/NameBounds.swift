/// What ends a body's name: a person's, a post's or another body's begins.
extension Organizations {
  func startsPerson(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    if token.has([.portfolio, .common, .country, .place, .demonym, .orgHead]) { return false }
    if token.has(.givenName) { return true }
    if token.shape.contains(.initial) || token.shape.contains(.innerPeriod) { return true }
    // Two words no list knows, behind words of a portfolio or a head, are a person's name.
    guard token.classes.isEmpty, !token.shape.contains(.allCaps), i > range.lowerBound,
      i + 1 < range.upperBound, tokens[i - 1].has([.portfolio, .common, .orgHead])
    else { return false }
    let next = tokens[i + 1]
    return next.isWord && next.isCapitalized && next.classes.isEmpty
  }

  func leadsToName(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && tokens[i].isCapitalized
      && (tokens[i].has(.givenName) || tokens[i].classes.isEmpty)
  }

  func startsTitle(_ start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 4, tokens[i].isCapitalized {
      if tokens[i].has(.titleHead), !tokens[i].has(.portfolio) { return true }
      i += 1
    }
    return false
  }

  func startsBody(_ start: Int, in range: Range<Int>) -> Bool {
    tokens[start].has(.orgHead) && start + 1 < range.upperBound && tokens[start + 1].key == .of
  }

  /// The end of a name that its branch's country closes: "Oxfam America", "JICA Sri Lanka".
  func branch(
    behind name: Range<Int>, of kind: Organization.Kind, in range: Range<Int>
  ) -> Int {
    let next = name.upperBound
    // "EU Delegation to Chad"
    if name.contains(where: { tokens[$0].key == .delegation }), next + 1 < range.upperBound,
      tokens[next].key == .to
    {
      return endOfLand(next + 1, in: range) ?? next
    }
    guard Self.branching.contains(kind), next < range.upperBound,
      tokens[next].isCapitalized, !isHeadline(at: next),
      !Self.unions.contains(tokens[next - 1].key),
      let end = endOfLand(next, in: range)
    else { return next }
    return end < range.upperBound && (tokens[end].isCapitalized || tokens[end].kind == .possessive)
      ? next : end
  }

  /// The first token of the country or the demonym that leads a body's letters: "Chad EPA".
  func start(ofLandBefore i: Int, in range: Range<Int>) -> Int {
    guard i > range.lowerBound, tokens[i - 1].isCapitalized else { return i }
    if tokens[i - 1].has([.country, .demonym]) { return i - 1 }
    let two = i - 2
    return two >= range.lowerBound && tokens[two].has(.startsPhrase)
      && document.endOfCountry(at: two, limit: i) == i ? two : i
  }

  /// "Ha Giang Province": words of a region, whatever else they may be.
  func leadsToRegion(_ i: Int, in range: Range<Int>) -> Bool {
    range.clamped(to: i + 1..<i + 3).first { Self.regions.contains(tokens[$0].key) }
      .map { last in (i...last).allSatisfy { tokens[$0].isCapitalized } } ?? false
  }

  private static let regions = WordKey.set(
    "province district county region city municipality prefecture governorate oblast regency")

  /// The end of the country or continent named at `i`.
  func endOfLand(_ i: Int, in range: Range<Int>) -> Int? {
    if let end = document.endOfCountry(at: i, limit: range.upperBound) { return end }
    let isLand = tokens[i].has(.country) || Self.continents.contains(tokens[i].key)
    return tokens[i].isCapitalized && isLand ? i + 1 : nil
  }

  private static let branching: Set<Organization.Kind> = [
    .ngo, .company, .agency, .intergovernmental, .other,
  ]
  private static let unions = WordKey.set(
    "un eu au nato union nations g7 g20 asean oecd osce brics")
  private static let continents = WordKey.set("america africa asia europe pacific international")
}
