/// Where a group's phrase ends: `representatives of advocacy organizations`, `leaders from Kansas,
/// Louisiana and Iowa`.
extension GroupPhrases {
  func end(of head: Int, counted isCounted: Bool, in range: Range<Int>) -> Int {
    var end = head + 1
    // "nearly 70 elected officials and community leaders": one count for both.
    if isCounted, end + 2 < range.upperBound, tokens[end].key == .and,
      let second = (end + 1..<min(end + 4, range.upperBound)).first(where: isHead),
      (end + 1..<second).allSatisfy({ mayLead(tokens[$0]) })
    {
      end = lastHead(from: second, in: range) + 1
    }
    // "tenant leaders and advocates"
    if end + 1 < range.upperBound, tokens[end].key == .and, isHead(end + 1),
      end + 2 >= range.upperBound || !Self.complements.contains(tokens[end + 2].key)
    {
      end = lastHead(from: end + 1, in: range) + 1
    }
    while end + 1 < range.upperBound {
      let joint = tokens[end]
      let next = tokens[end + 1]
      let opens =
        Self.complements.contains(joint.key)
        || [.inWord, .forWord].contains(joint.key) && (next.isCapitalized || next.kind == .number)
          && !next.has([.month, .weekday])
        || joint.key == .inWord && next.key == .the && end + 2 < range.upperBound
          && !tokens[end + 2].has(.timeNoun)
        || Self.participles.contains(joint.key) && next.has(.preposition) && next.key != .to
      guard opens else { break }
      let stop = complementEnd(from: end + 1, in: range)
      guard stop > end + 1, joint.key != .inWord || namesHome(end + 1..<stop) else { break }
      end = stop
    }
    return end
  }

  /// "leaders in Kansas, Louisiana and Iowa" are those of there, "leaders in Paris" were met there.
  private func namesHome(_ places: Range<Int>) -> Bool {
    tokens[places.lowerBound].key == .the || places.contains { tokens[$0].has(.coordinator) }
  }

  /// The end of a complement, a list of them included where its parts are all names or all nouns.
  private func complementEnd(from start: Int, in range: Range<Int>) -> Int {
    var proper = isProper(from: start, in: range)
    var i = start
    var isList = false
    while i < range.upperBound {
      let token = tokens[i]
      if token.isMark(.comma) || token.has(.coordinator) {
        // "from both countries, and other officials": the comma parts two groups.
        let parts =
          token.isMark(.comma) && !isList && i + 1 < range.upperBound
          && tokens[i + 1].has(.coordinator)
        guard !parts, listGoesOn(behind: i, in: range, proper: proper) else { break }
        isList = true
      } else if token.kind == .punctuation {
        guard token.isMark(.openParen) || token.isMark(.closeParen) else { break }
      } else if i > start, endsPhrase(i, in: range) {
        break
      } else if Self.complements.contains(token.key), i + 1 < range.upperBound {
        proper = isProper(from: i + 1, in: range)
      }
      i += 1
    }
    while i > start, leavesOpen(tokens[i - 1]) { i -= 1 }
    return i
  }

  /// Whether a phrase cannot end with the word: "investors focused" on, "today", "firms that".
  private func leavesOpen(_ token: Token) -> Bool {
    token.isMark(.comma)
      || token.has([.coordinator, .adverb, .timeNoun, .relative, .determiner])
      || Self.participles.contains(token.key)
  }

  /// Whether a name follows, not a plain noun: "across the nine Northern States".
  private func isProper(from start: Int, in range: Range<Int>) -> Bool {
    let content = (start..<range.upperBound).first {
      !tokens[$0].has([.determiner, .numberWord]) && tokens[$0].kind != .number
        && tokens[$0].key != Self.across
    }
    return content.map { tokens[$0].isCapitalized } ?? false
  }

  /// Whether the next part of a list is of the same sort, and the list is closed by "and".
  private func listGoesOn(behind i: Int, in range: Range<Int>, proper: Bool) -> Bool {
    var j = i + 1
    if j < range.upperBound, tokens[i].isMark(.comma), tokens[j].has(.coordinator) { j += 1 }
    while j < range.upperBound, tokens[j].key == .the || tokens[j].key == .of { j += 1 }
    guard j < range.upperBound, tokens[j].isWord, tokens[j].isCapitalized == proper,
      cast.mentions.person(at: j) == nil, !tokens[j].has([.subjectPronoun, .relative, .be, .have])
    else { return false }
    guard tokens[i].isMark(.comma), !tokens[i + 1].has(.coordinator) else { return true }
    let rest = j..<min(j + 30, range.upperBound)
    guard let and = rest.first(where: { tokens[$0].key == .and }) else { return false }
    return !(j..<and).contains { $0 > j && endsPhrase($0, in: range) }
  }

  /// Whether the word begins something that is no part of a noun phrase.
  private func endsPhrase(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    guard token.isWord else { return false }
    if Self.enders.contains(token.key) || token.has(.weekday) { return true }
    if Self.takes.contains(token.key), i + 1 < range.upperBound, tokens[i + 1].key == Self.part {
      return true
    }
    if token.key == Self.over, i + 1 < range.upperBound {
      return tokens[i + 1].kind != .number && !tokens[i + 1].isMark(.dollar)
    }
    if token.has(.relative) && !token.has(.determiner) || token.has([.be, .have, .modal]) {
      return true
    }
    if token.key == .inWord || token.key == .forWord {
      return i + 1 < range.upperBound && !tokens[i + 1].isCapitalized
        && tokens[i + 1].kind != .number
    }
    guard token.has([.verbPast, .verbS]), !token.isCapitalized else { return false }
    if token.has(.verbPast), i + 1 < range.upperBound, tokens[i + 1].has(.determiner) {
      return true
    }
    let counted = tokens[i - 1].kind == .number || tokens[i - 1].has([.numberWord, .adjective])
    if counted || token.has(.groupNoun) { return false }
    return !token.has([.verbParticiple, .common])
      || !document.lexicon.verbClass(of: token).isDisjoint(with: [.meet, .speech, .attend])
  }

  // MARK: Words

  /// Words that lead on to something else: "officials of the ministry in response to the flood".
  private static let enders = WordKey.set(
    """
    to on at with by during after before ahead through including under following as about regarding \
    working fighting seeking calling response honor honour order until since
    """)
  private static let takes = WordKey.set("took takes take")
  private static let part = WordKey("part")
  private static let over = WordKey("over")
  private static let across = WordKey("across")
  private static let participles = WordKey.set(
    """
    focused working visiting fighting serving living based affected involved responsible \
    interested charged held dedicated engaged
    """)
}
