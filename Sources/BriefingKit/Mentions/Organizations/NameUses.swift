/// What a body's name stands for beside the body: a channel, an occasion, a case, a post, a force.
extension Organizations {
  /// "Harbour v. Rivers Health Organization": a case is named, not its parties.
  func isCase(_ first: Int, in range: Range<Int>) -> Bool {
    first > range.lowerBound && Self.versus.contains(tokens[first - 1].key)
      || first - 1 > range.lowerBound && tokens[first - 1].isMark(.fullStop)
        && Self.versus.contains(tokens[first - 2].key)
  }

  /// "Secretary of the Army": what a post is over.
  func isService(at i: Int, in range: Range<Int>) -> Bool {
    i - 3 >= range.lowerBound && tokens[i - 1].key == .the && tokens[i - 2].key == .of
      && tokens[i - 3].key == Self.secretary
  }

  private static let secretary = WordKey("secretary")

  /// "our Navy", "the Army, Air Force, Navy, and National Service".
  func isForce(_ i: Int, in range: Range<Int>) -> Bool {
    guard Self.services.contains(tokens[i].key), i > range.lowerBound else { return false }
    return tokens[i - 1].has(.possessivePronoun)
      || range.clamped(to: i - 4..<i + 5).contains {
        $0 != i && tokens[$0].isCapitalized && Self.services.contains(tokens[$0].key)
      }
  }

  private static let services = WordKey.set("army navy force marines guard")

  /// "on Twitter": where something was said, not who said it.
  func isChannel(_ i: Int, in range: Range<Int>) -> Bool {
    i > range.lowerBound && Self.channels.contains(tokens[i].key)
      && (tokens[i - 1].key == .on || tokens[i - 1].key == Self.via)
  }

  /// "United Nations Day", "UN Convention on the Law of the Sea", "UN Climate Change Conference".
  func isOccasion(_ i: Int, end: Int, in range: Range<Int>) -> Bool {
    guard tokens[i].key == Self.un || tokens[i].key == .united, end - i <= 2 else { return false }
    var last = end
    while last < range.upperBound, last - end < 4, tokens[last].isWord, tokens[last].isCapitalized {
      if Self.occasions.contains(tokens[last].key) { return true }
      last += 1
    }
    return false
  }

  private static let channels = WordKey.set(
    "twitter facebook youtube instagram linkedin tiktok flickr telegram whatsapp zoom spotify")
  private static let versus = WordKey.set("v vs v. vs. versus")
  private static let via = WordKey("via")
  private static let un = WordKey("un")
  private static let occasions = WordKey.set(
    "day conference convention decade declaration protocol")

  /// "Minister of Health and Human Services": what a post is over, no body.
  func isPortfolioOfPost(_ words: Range<Int>, head: Int, in range: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    // "Director Legislative Services"
    if before >= range.lowerBound, Self.postsOver.contains(tokens[before].key),
      tokens[before].isCapitalized
    {
      return words.allSatisfy { tokens[$0].has([.portfolio, .common]) }
    }
    let joint = behindPortfolio(before, in: range)
    guard joint - 1 >= range.lowerBound,
      tokens[joint].key == .of || tokens[joint].key == .forWord,
      tokens[joint - 1].has(.titleHead), !tokens[joint - 1].has(.orgHead)
    else { return false }
    return words.allSatisfy {
      !tokens[$0].isCapitalized || tokens[$0].has([.portfolio, .adjective])
        || Self.offices.contains(tokens[$0].key)
    }
      && tokens[head].key != .authority
  }

  /// The word before what a post is also over: "of" in "Minister of Justice and Courts
  /// Administration".
  private func behindPortfolio(_ i: Int, in range: Range<Int>) -> Int {
    guard i > range.lowerBound, tokens[i].key == .and, tokens[i - 1].has(.portfolio) else {
      return i
    }
    var joint = i - 1
    while joint > range.lowerBound, i - joint < 8,
      tokens[joint].has(.portfolio) || tokens[joint].isMark(.comma)
    {
      joint -= 1
    }
    return joint
  }

  private static let postsOver = WordKey.set(
    "director secretary commissioner manager head chief dg coordinator")
  private static let offices = WordKey.set("police courts forces force medical")
}
