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

  /// What a post is over, put behind it without "of" and before a name: "Secretary Climate Change
  /// Ana Souza", "Chairman WAPDA Lt Gen Jon Berg", "Secretary Law & Justice, Mr. Jon Berg".
  func bareComplement(from start: Int, in range: Range<Int>) -> Int? {
    var i = start
    while i < range.upperBound, i - start < 6 {
      let isJoint = tokens[i].key == .and || tokens[i].isMark(.ampersand)
      if isJoint, i > start, i + 1 < range.upperBound, tokens[i + 1].has(.portfolio),
        tokens[i + 1].isCapitalized
      {
        i += 1
        continue
      }
      guard tokens[i].isWord, tokens[i].isCapitalized,
        !tokens[i].has([.titleHead, .titleModifier, .givenName, .rank, .honorific])
          || tokens[i].has(.portfolio) && !tokens[i].has(.givenName),
        tokens[i].has([.portfolio, .knownOrg, .place, .country])
          || i > start && tokens[i].has(.common)
          || tokens[i].shape.contains(.allCaps) && tokens[i].end - tokens[i].start > 3
            && !document.block(of: i).shouts
      else { break }
      i += 1
    }
    return i > start && leadsToName(i, in: range) ? i : nil
  }

  /// Whether a name follows at `i`, or behind a comma a courtesy with one.
  private func leadsToName(_ i: Int, in range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound else { return false }
    if tokens[i].isMark(.comma) {
      return tokens[i + 1].has(.honorific) && tokens[i + 1].isCapitalized
    }
    return tokens[i].has(.givenName) && names.begins(at: i, in: range)
      || tokens[i].shape.contains(.initial) && tokens[i - 1].has(.portfolio)
        && names.begins(at: i, in: range)
      || tokens[i].has(.honorific) && tokens[i].isCapitalized || ranksName(i, in: range)
  }

  /// Behind the brackets at `i` that belong to a title: "deputy secretary-general (policy)",
  /// "Defence Advisor (DA)", "Minister of State (Independent Charge)", "Innovation (MoSTI)".
  func behindBracket(_ i: Int, in range: Range<Int>) -> Int? {
    guard i + 2 < range.upperBound, tokens[i].isMark(.openParen) else { return nil }
    let words = range.clamped(to: i + 1..<i + 5).prefix { tokens[$0].isWord }
    guard let last = words.last, last + 1 < range.upperBound, tokens[last + 1].isMark(.closeParen)
    else { return nil }
    let token = tokens[i + 1]
    let belongs =
      words.count == 1
      ? !token.isCapitalized || !token.shape.isDisjoint(with: [.allCaps, .innerCapital])
        || token.has([.portfolio, .postnominal])
      : words.allSatisfy {
        tokens[$0].has([.common, .portfolio, .titleModifier, .adjective])
          && !tokens[$0].has([.givenName, .month, .weekday])
      }
    return belongs ? last + 2 : nil
  }

  /// "the vice president for student affairs, Dr. Jane Doe": up to a comma and a courtesy.
  func isPortfolioAside(_ i: Int, in range: Range<Int>) -> Bool {
    let words = range.clamped(to: i..<i + 4).prefix {
      tokens[$0].isWord && !tokens[$0].has(.closed) && !tokens[$0].isCapitalized
    }
    guard let last = words.last, last + 2 < range.upperBound else { return false }
    return tokens[last].has([.portfolio, .common]) && tokens[last + 1].isMark(.comma)
      && tokens[last + 2].has(.honorific) && tokens[last + 2].isCapitalized
  }

  /// Whether a part of the world is named at `i`: "Eastern Caribbean", "Bahamas", "OECS Countries".
  func isRegion(_ i: Int, in range: Range<Int>) -> Bool {
    range.clamped(to: i..<i + 3).prefix { tokens[$0].isWord && tokens[$0].isCapitalized }.contains {
      tokens[$0].has([.place, .country])
    }
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

  static let staff = WordKey("staff")
  /// Posts that are put before a name as a courtesy is.
  static let styles = WordKey.set("senator advocate ambassador professor engineer barrister")
  private static let sergeants = WordKey.set("sergeant sgt sgt.")

  /// Whether a rank or a courtesy that leads up to a name begins at `i`: "Rear Admiral (Retd.) Jon".
  func ranksName(_ i: Int, in range: Range<Int>) -> Bool {
    // "Chief of the Defence Staff Gen. Jon Berg": only a sergeant is one of the staff.
    if tokens[i].key == Self.staff, i + 1 < range.upperBound,
      !Self.sergeants.contains(tokens[i + 1].key)
    {
      return false
    }
    var j = i
    var isRanked = false
    while j < range.upperBound, tokens[j].isWord, tokens[j].isCapitalized,
      tokens[j].has([.rank, .honorific, .titleModifier]), !tokens[j].has(.givenName)
    {
      isRanked = isRanked || tokens[j].has([.rank, .honorific])
      j += 1
    }
    guard isRanked else { return false }
    if j + 2 < range.upperBound, tokens[j].isMark(.openParen), tokens[j + 1].has(.postnominal) {
      j += 3
    }
    return names.begins(at: j, in: range)
  }

  /// Whether another post, with its holder's name, begins at `i`: "Ethnic Affairs Senator Jon Berg".
  func namesHolder(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].has(.titleHead) && !tokens[i].has([.portfolio, .titleSuffix, .givenName])
      && !tokens[i - 1].has([.titleModifier, .determiner])
      && i + 1 < range.upperBound && tokens[i + 1].has(.givenName)
      && names.begins(at: i + 1, in: range)
  }
}
