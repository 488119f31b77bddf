/// What capitals behind a head make of a name: a longer one, none at all, or an encounter's.
extension Organizations {
  /// "State Government", "Local Government": a tier of government, no body of its own.
  func isLocalGovernment(_ words: Range<Int>) -> Bool {
    tokens[words.upperBound - 1].has(.orgNoun)
      && words.dropLast().allSatisfy {
        Self.levels.contains(tokens[$0].key) || tokens[$0].has(.coordinator)
      }
  }

  /// "Board of Directors": what many bodies have.
  func isBoardOfMembers(_ words: Range<Int>, head: Int) -> Bool {
    guard words.lowerBound == head, words.count >= 3, tokens[head].key == Self.board else {
      return false
    }
    // "Board of Directors of the Rivers Bank": the bank is named, its board is not.
    return tokens[head + 2].has([.titlePlural, .groupNoun])
      && (words.count == 3 || tokens[head + 3].key == .of)
  }

  private static let board = WordKey("board")
  private static let levels = WordKey.set(
    "state local county municipal provincial territory territorial regional tribal city")

  /// "Principals Committee Meeting": what the body holds is no part of its name.
  func isEncounter(_ token: Token) -> Bool {
    token.has(.eventNoun) && !token.has(.orgHead)
  }

  /// What a name goes on to behind its head, through capitals.
  enum Ending {
    case head(Int)
    case veto
  }

  /// "Police Chiefs Association" ends with a head of its own; "Army Ammunition Plant" and "Service
  /// Preservation Act" are no bodies.
  func ending(behind head: Int, in range: Range<Int>) -> Ending? {
    guard !tokens[head].has([.orgSuffix, .groupNoun]), !isHeadline(at: head) else { return nil }
    var i = head + 1
    while i < range.upperBound, i - head < 5, tokens[i].isWord, tokens[i].isCapitalized,
      !tokens[i].has([.closed, .honorific, .givenName, .weekday, .month]),
      !tokens[i].has(.titleHead) || tokens[i].has(.titlePlural),
      !tokens[i].shape.contains(.allCaps), i == head + 1 || !tokens[i - 1].has(.titleHead)
    {
      if i > head + 1 || !tokens[head].has(.orgVeto) {
        if tokens[i].has(.orgHead), !tokens[i].has(.titleHead) { return .head(i) }
        if tokens[i].has(.orgVeto), !tokens[i].has([.eventNoun, .placeNoun]) { return .veto }
      }
      i += 1
    }
    return nil
  }

  func isHeadline(at i: Int) -> Bool {
    let kind = document.block(of: i).kind
    return kind == .heading || kind == .title
  }
}
