/// Where a title begins: which of the words that may be a post's is one.
extension People {
  private static let commander = WordKey("commander")
  private static let ambassador = WordKey("ambassador")
  private static let professor = WordKey("professor")
  private static let reverend = WordKey.set("rev rev. reverend")
  private static let furtherCourtesies = WordKey.set(
    "fr fr. sr sr. ing ing. engr engr. prof prof. father sister")

  /// Whether a title word at `i` is one here: a noun with a capital, or one before a name.
  func isTitle(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    if names.isBlocked(i), !(i + 1 < range.upperBound && names.begins(at: i + 1, in: range)) {
      return false
    }
    if opensCourtesies(i, in: range) { return false }
    // "Professor Jane Doe": before a name a courtesy.
    if token.key == Self.professor, i + 1 < range.upperBound,
      i == range.lowerBound || !tokens[i - 1].has(.titleModifier),
      tokens[i + 1].has(.honorific) || names.begins(at: i + 1, in: range)
    {
      return false
    }
    if document.block(of: i).shouts { return token.has([.titleHead]) && !token.has([.common]) }
    if token.isCapitalized {
      return !token.has([.orgHead]) || !names.isBlocked(i)
    }
    guard !token.has([.verbS, .verbPast, .verbIng]) else { return false }
    if describesName(i, in: range) { return true }
    let next = i + 1
    return next < range.upperBound && tokens[next].isCapitalized
      && (names.begins(at: next, in: range) || tokens[next].has(.honorific))
  }

  /// "Rev. Fr. Jon Berg", "Rev. Ing. Jon Berg": one of several courtesies.
  func opensCourtesies(_ i: Int, in range: Range<Int>) -> Bool {
    tokens[i].isCapitalized && Self.reverend.contains(tokens[i].key) && i + 1 < range.upperBound
      && Self.furtherCourtesies.contains(tokens[i + 1].key)
  }

  /// Whether a title in lower case behind an article leads up to a name behind a comma: "the
  /// governor of Boquerón, Waldemar …".
  func describesName(_ i: Int, in range: Range<Int>) -> Bool {
    var j = i
    while j > range.lowerBound, tokens[j - 1].isWord, !tokens[j - 1].isCapitalized,
      tokens[j - 1].has([.titleModifier, .portfolio, .adjective, .titleHead])
        || !tokens[j - 1].has(.closed) && !tokens[j - 1].has(.anyVerb), i - j < 4
    {
      j -= 1
    }
    guard j > range.lowerBound,
      tokens[j - 1].has([.determiner, .possessivePronoun])
        || tokens[j - 1].kind == .possessive,
      let title = titles.title(aroundHead: lastHead(from: i, in: range), in: range)
    else { return false }
    var end = title.tokens.upperBound
    // "the mayor of Holm and president of the Rivers Trust, Jon Berg"
    if end + 1 < range.upperBound, tokens[end].key == .and,
      let second = titles.title(from: end + 1, in: range), second.tokens.lowerBound == end + 1
    {
      end = second.tokens.upperBound
    }
    // "the chairman of the Rivers Commission Jon Berg": without a comma behind a body's name
    let isApart = end < range.upperBound && tokens[end].isMark(.comma)
    guard end + 1 < range.upperBound,
      isApart || names.isBlocked(end - 1) && organizationAt[end - 1] >= 0
    else { return false }
    let next = isApart ? end + 1 : end
    if tokens[next].has(.honorific), tokens[next].isCapitalized { return true }
    guard names.begins(at: next, in: range),
      let name = names.name(at: next, in: range, titled: false), name.count >= 2
    else { return false }
    let after = name.upperBound
    return after >= range.upperBound || tokens[after].kind == .punctuation
      || tokens[after].has([.verbPast, .verbS, .have, .be, .modal, .coordinator])
  }

  /// The title with the body set behind it before a name, and where that body ends: "Secretary,
  /// Ministry of Health, Dr. Jon Berg"; without a comma the body is part of the title, as in
  /// "Chairman Rivers Authority Jon Berg".
  func withBody(_ title: TitleMention, in range: Range<Int>) -> (TitleMention, end: Int)? {
    let i = title.tokens.upperBound
    guard i + 2 < range.upperBound else { return nil }
    let isApart = tokens[i].isMark(.comma)
    var start = isApart ? i + 1 : i
    if tokens[start].key == .the { start += 1 }
    guard let body = organizationStarting(at: start) else { return nil }
    var end = body.extent.upperBound
    if body.acronym != nil, end < range.upperBound, tokens[end].isMark(.closeParen) { end += 1 }
    guard end + 1 < range.upperBound else { return nil }
    // "Chief Representative, JICA Sri Lanka Mr. Jon Berg"
    end = document.endOfCountry(at: end, limit: range.upperBound) ?? end
    guard end + 1 < range.upperBound else { return nil }
    // "Chancellor Rivers University, Oakhaven, Dr. Jon Berg"
    let town = tokens[end].isMark(.comma) && !isApart ? end + 1 : end
    if tokens[town].isCapitalized, tokens[town].isWord, town + 2 < range.upperBound,
      tokens[town + 1].has(.honorific)
        || tokens[town + 1].isMark(.comma) && tokens[town + 2].has(.honorific),
      !tokens[town].has([.honorific, .titleHead])
    {
      end = town + 1
    }
    let isClosed = tokens[end].isMark(.comma)
    let next = isClosed ? end + 1 : end
    let isNamed =
      tokens[next].has(.honorific) && tokens[next].isCapitalized
      || titles.ranksName(next, in: range)
      || isClosed == isApart && names.begins(at: next, in: range)
    guard isNamed else { return nil }
    var whole = title
    if isApart {
      whole.possessor = title.possessor ?? body.tokens
    } else {
      whole.tokens = title.tokens.lowerBound..<end
    }
    return (whole, end)
  }

  /// The last of the heads that stand side by side from `i`: "Vice President", "State Minister".
  func lastHead(from i: Int, in range: Range<Int>) -> Int {
    var h = i
    while h + 1 < range.upperBound, tokens[h + 1].isWord, tokens[h + 1].has(.titleHead),
      tokens[h + 1].isCapitalized == tokens[h].isCapitalized,
      !(names.begins(at: h + 1, in: range) && !tokens[h + 1].has([.titleModifier, .rank]))
    {
      // "Minister General Jon Berg" is a post and a rank.
      let isPost =
        !tokens[h].has([.rank, .titleModifier])
        || tokens[h].key == Self.commander && h > i && !tokens[h - 1].has(.rank)
      if tokens[h + 1].has(.rank), isPost, tokens[h + 1].key != .general {
        break
      }
      // "Foreign Minister Ambassador Jon Berg" has been an envoy.
      if tokens[h + 1].key == Self.ambassador, !tokens[h].has(.titleModifier),
        names.begins(at: h + 2, in: range)
      {
        break
      }
      h += 1
    }
    if tokens[h].isCapitalized, let later = titles.laterHead(from: h + 1, in: range),
      !names.begins(at: h + 1, in: range) || tokens[h + 1].has(.titleModifier)
    {
      return later - 1
    }
    return h
  }
}
