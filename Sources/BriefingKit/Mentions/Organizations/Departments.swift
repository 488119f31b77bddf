/// Departments named in a row under one plural: `Departments of Commerce, Energy, and Health`.
extension Organizations {
  /// Whether a row may begin at `i`: few words have a capital and "of" behind them.
  @inline(__always)
  func mayNameRow(at i: Int, in range: Range<Int>) -> Bool {
    tokens[i].isCapitalized && i + 2 < range.upperBound && tokens[i + 1].key == .of
  }

  /// Each department of the row that begins at `i`, the first with the head; none where one alone
  /// is named.
  func departments(at i: Int, in range: Range<Int>) -> [Range<Int>] {
    guard mayNameRow(at: i, in: range),
      tokens[i].key == Self.departments || tokens[i].key == Self.ministries
    else { return [] }
    var found: [Range<Int>] = []
    var start = behindArticle(i + 2, in: range)
    while let end = endOfDepartment(from: start, in: range) {
      found.append((found.isEmpty ? i : start)..<end)
      guard end < range.upperBound, tokens[end].isMark(.comma) || tokens[end].key == .and else {
        break
      }
      var next = end + 1
      if tokens[end].isMark(.comma), next < range.upperBound, tokens[next].key == .and {
        next += 1
      }
      start = behindArticle(next, in: range)
    }
    return found.count > 1 ? found : []
  }

  private func behindArticle(_ i: Int, in range: Range<Int>) -> Int {
    i < range.upperBound && tokens[i].key == .the ? i + 1 : i
  }

  /// The end of one department: "Health and Human Services" before a comma is one, "State and
  /// Energy" are two.
  private func endOfDepartment(from start: Int, in range: Range<Int>) -> Int? {
    guard let end = endOfPortfolio(from: start, in: range) else { return nil }
    guard end + 1 < range.upperBound, tokens[end].key == .and,
      let joined = endOfPortfolio(from: end + 1, in: range)
    else { return end }
    let goesOn =
      joined < range.upperBound
      && (tokens[joined].key == .and
        || tokens[joined].isMark(.comma)
          && endOfPortfolio(from: behindAnd(joined + 1, in: range), in: range) != nil)
    return goesOn || Self.joined.contains(tokens[end + 1].key) ? joined : end
  }

  private func behindAnd(_ i: Int, in range: Range<Int>) -> Int {
    behindArticle(i < range.upperBound && tokens[i].key == .and ? i + 1 : i, in: range)
  }

  private func endOfPortfolio(from start: Int, in range: Range<Int>) -> Int? {
    var end = start
    while end < range.upperBound, tokens[end].isWord, tokens[end].isCapitalized,
      tokens[end].has(.portfolio)
    {
      end += 1
    }
    return end > start ? end : nil
  }

  private static let departments = WordKey("departments")
  private static let ministries = WordKey("ministries")
  /// What begins the second half of a department's name: "Health and Human Services", "Housing and
  /// Urban Development".
  private static let joined = WordKey.set("human urban")
}
