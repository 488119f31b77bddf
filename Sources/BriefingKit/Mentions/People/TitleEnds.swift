/// Tells the last words of a title's complement from the name behind it.
extension Titles {
  /// "Finance and Deregulation", "Private Sector Engagement": by its ending, no name.
  func isTopic(_ token: Token) -> Bool {
    if token.key == Self.privateWord { return true }
    let word = document.release.text[token.start..<token.end]
    return token.classes.isEmpty && word.count > 7
      && Self.topicEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// "Special Initiatives": what is administered, as its second word says.
  func isMatter(_ i: Int, in range: Range<Int>) -> Bool {
    i + 1 < range.upperBound && tokens[i].has([.titleModifier, .adjective]) && !tokens[i].has(.rank)
      && tokens[i].isCapitalized && tokens[i + 1].isCapitalized
      && tokens[i + 1].has([.common, .orgVeto, .plainNoun])
  }

  private static let topicEndings = ["tion", "ment", "ology", "ics", "ism", "ship", "ance", "ence"]
    .map { Array($0.utf8) }

  /// "Secretary of Defense Holmstad": a family name alone that ends a title's words.
  func isFamilyName(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    let isLast = i + 1 >= range.upperBound || !tokens[i + 1].isCapitalized
    return isLast && !token.shape.contains(.allCaps)
      && (token.classes.subtracting(.familyName).isEmpty
        || token.has(.givenName) && token.has(.place))
      && !(i + 1 < range.upperBound && tokens[i + 1].isMark(.openParen))
  }
}
