/// What stands behind a name: degrees, brackets, `of Denmark`, appositions with titles.
extension People {
  /// Reads `of Denmark`, `(R-Mont.)`, `, MP`, and appositions with titles.
  func readBehind(_ mention: inout PersonMention, in range: Range<Int>) {
    var i = mention.name.upperBound
    func at(_ offset: Int) -> Token? { i + offset < range.upperBound ? tokens[i + offset] : nil }
    // Degrees and letters: "(PhD)", ", MSM, psc, PhD"
    while let mark = at(0) {
      if mark.isMark(.openParen), let word = at(1), let close = at(2), close.isMark(.closeParen),
        word.has(.postnominal)
      {
        i += 3
      } else if mark.isWord, mark.key == .mp, mark.shape.contains(.allCaps) {
        mention.titles.append(TitleMention(tokens: i..<i + 1, head: i))
        i += 1
        mention.tokens = mention.tokens.lowerBound..<i
      } else if mark.isWord, mark.has(.postnominal),
        mark.isCapitalized || i > mention.name.upperBound && !mark.has([.anyVerb, .closed]),
        !mark.has([.titleHead]) || mark.shape.contains(.allCaps)
      {
        i += 1
      } else if mark.isMark(.comma), let word = at(1), word.has(.postnominal), !word.has(.givenName)
      {
        i += 2
      } else {
        break
      }
    }
    if i > mention.tokens.upperBound { mention.tokens = mention.tokens.lowerBound..<i }
    if let mark = at(0), mark.isMark(.openParen) {
      var close = i + 1
      while close < range.upperBound, close - i < 9, !tokens[close].isMark(.closeParen) {
        close += 1
      }
      if close < range.upperBound, tokens[close].isMark(.closeParen), close > i + 1 {
        // "(R)" under a photograph is the right, a party only of a legislator.
        let isSide =
          close == i + 2 && tokens[i + 1].end - tokens[i + 1].start == 1
          && !mention.titles.contains { Self.legislators.contains(tokens[$0.head].key) }
        // "Jane Doe (UN Resident Coordinator)"
        if let title = titles.title(from: i + 1, in: i + 1..<close),
          title.tokens.upperBound == close, close > i + 2 || Self.seats.contains(tokens[i + 1].key)
        {
          mention.titles.append(title)
        } else if mention.affiliation == nil, tokens[i + 1].isCapitalized, !isSide {
          mention.affiliation = i + 1..<close
        }
        i = close + 1
        mention.tokens = mention.tokens.lowerBound..<i
      }
    }
    if let of = at(0), of.key == .of, let place = at(1) {
      var j = i + 1
      if place.key == .the { j += 1 }
      let start = j
      while j < range.upperBound, tokens[j].isWord, tokens[j].isCapitalized,
        !tokens[j].has(.titleHead), j - start < 5
      {
        j += 1
        // "the People's Republic of China"
        if j + 1 < range.upperBound, tokens[j].kind == .possessive, tokens[j + 1].isCapitalized {
          j += 1
        }
        if j + 1 < range.upperBound, tokens[j].key == .of,
          tokens[j + 1].isCapitalized || tokens[j + 1].key == .the
        {
          j += tokens[j + 1].key == .the ? 2 : 1
        }
      }
      if j > start {
        mention.affiliation = start..<j
        // "of the Democratic Republic of the Congo (DRC)"
        if j + 2 < range.upperBound, tokens[j].isMark(.openParen),
          tokens[j + 1].shape.contains(.allCaps), tokens[j + 2].isMark(.closeParen)
        {
          j += 3
        }
        i = j
        mention.tokens = mention.tokens.lowerBound..<j
      }
    }
    // On a masthead a post follows the name at once: "Jane Doe MP Minister for Rivers".
    if document.block(of: mention.name.lowerBound).kind == .heading, i < range.upperBound,
      tokens[i].isCapitalized, tokens[i].has([.titleHead, .titleModifier]),
      let title = titles.title(from: i, in: range), title.tokens.lowerBound == i
    {
      mention.titles.append(title)
      i = title.tokens.upperBound
      mention.tokens = mention.tokens.lowerBound..<i
    }
    readAppositions(&mention, from: i, in: range)
  }

  func readAppositions(
    _ mention: inout PersonMention, from start: Int, in range: Range<Int>
  ) {
    var i = start
    readPredicate(&mention, at: i, in: range)
    // "Jane Doe the Executive Secretary of the Union"
    if mention.titles.isEmpty, i + 1 < range.upperBound, tokens[i].key == .the,
      tokens[i + 1].isCapitalized, let title = titles.title(from: i, in: range),
      title.tokens.lowerBound == i + 1, !title.isPlural,
      !startsName(title.tokens.upperBound, in: range)
    {
      mention.titles.append(title)
      i = title.tokens.upperBound
      mention.tokens = mention.tokens.lowerBound..<i
    }
    while i < range.upperBound, tokens[i].isMark(.comma) || (i > start && tokens[i].key == .and) {
      var j = i + 1
      if j < range.upperBound, tokens[i].isMark(.comma), tokens[j].key == .and, i > start { j += 1 }
      guard j < range.upperBound, let title = titles.title(from: j, in: range) else { break }
      let end = title.tokens.upperBound
      // A title that leads on to a name is that person's.
      if startsName(end, in: range) || takesName(end, in: range)
        || end < range.upperBound && titles.ranksName(end, in: range)
      {
        break
      }
      if title.tokens.lowerBound > j + 6 { break }
      // "…, and officials of the ministry": others, named as a group.
      if title.isPlural || tokens[title.head].has(.groupNoun), !tokens[title.head].isCapitalized {
        break
      }
      // "Secretary Ana Souza, Minister of Rivers and Envoy Jon Berg": the posts of the next one.
      if !mention.titles.isEmpty, end < range.upperBound,
        tokens[end].key == .and || tokens[end].isMark(.ampersand),
        let other = titles.title(from: end + 1, in: range), other.tokens.lowerBound == end + 1,
        startsName(other.tokens.upperBound, in: range)
      {
        break
      }
      // "With King Jon, the Minister discussed": a subject behind an adverbial's comma.
      if tokens[j].has(.determiner), end < range.upperBound, mention.tokens.lowerBound > 0,
        tokens[mention.tokens.lowerBound - 1].has(.preposition),
        tokens[end].has([.verbPast, .be, .have, .modal]), !tokens[end].has(.titleHead)
      {
        break
      }
      // "X, Minister of Y, Jon Berg" without a conjunction before, or "the Envoy, Ana Souza, the
      // Minister of Y, Jon Berg": a list of titles before names.
      let named = (mention.honorific ?? mention.name).lowerBound
      if end < range.upperBound, tokens[end].isMark(.comma), !mention.titles.isEmpty,
        mention.rule == Self.titleBefore.id && !tokens[j].has(.determiner)
          || named > 0 && tokens[named - 1].isMark(.comma),
        startsName(end + 1, in: range) || leadsToNext(end + 1, in: range)
      {
        break
      }
      mention.titles.append(title)
      i = end
      mention.tokens = mention.tokens.lowerBound..<i
      // "commander, U.S. Central Command": the body behind a title's comma.
      if i + 1 < range.upperBound, tokens[i].isMark(.comma) {
        var k = i + 1
        while k < range.upperBound, tokens[k].has(.determiner) { k += 1 }
        if k < range.upperBound, organizationAt[k] >= 0 {
          let body = organizations[organizationAt[k]]
          if body.tokens.lowerBound == k, titleLessBody(body, in: range) {
            mention.titles[mention.titles.count - 1].possessor =
              mention.titles[mention.titles.count - 1].possessor ?? body.tokens
            i = body.extent.upperBound
            if body.acronym != nil, i < range.upperBound, tokens[i].isMark(.closeParen) { i += 1 }
            mention.tokens = mention.tokens.lowerBound..<i
          }
        }
      }
    }
  }

  /// Whether the words behind a title are a name because of it: "Secretary of Defense Austin".
  private func takesName(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && tokens[i].isCapitalized && tokens[i].has(.givenName)
      && names.name(at: i, in: range, titled: true) != nil
  }

  /// Whether a further title, or the title's body, stands before a courtesy with a name: "First
  /// Secretary, Head of Trade Mr. Jon Berg", "Envoy, Rivers Bank Ms. Ana Souza".
  private func leadsToNext(_ i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound else { return false }
    guard
      var end = titles.title(from: i, in: range).map(\.tokens.upperBound)
        ?? organizationStarting(at: i).map(\.extent.upperBound)
    else { return false }
    // "JICA Sri Lanka Ms. Ana Souza"
    end = document.endOfCountry(at: end, limit: range.upperBound) ?? end
    guard end + 1 < range.upperBound else { return false }
    return tokens[end].has(.honorific) && tokens[end].isCapitalized && tokens[end + 1].isCapitalized
  }

  /// Whether a body stands alone between commas, not as the start of a title.
  func titleLessBody(_ body: OrganizationMention, in range: Range<Int>) -> Bool {
    let end = body.extent.upperBound
    return end >= range.upperBound || !tokens[end].isWord
      || tokens[end].has([.coordinator, .verbPast, .preposition, .be, .have, .adverb, .relative])
  }

  /// Whether a name or a courtesy with a name begins at `i`.
  func startsName(_ i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound, tokens[i].isWord, tokens[i].isCapitalized else { return false }
    return tokens[i].has(.honorific) || names.begins(at: i, in: range)
      || i + 1 < range.upperBound && tokens[i + 1].shape.contains(.initial)
        && !names.isBlocked(i) && tokens[i].has(.common)
      || (tokens[i].has([.titleHead, .rank]) && !names.isBlocked(i) && i + 1 < range.upperBound
        && names.begins(at: i + 1, in: range))
  }

  /// "The President and King Jon": the first is somebody spoken of before.
  func isAnother(_ bare: TitleMention, than title: TitleMention) -> Bool {
    let start = bare.tokens.lowerBound
    return start > 0 && tokens[start - 1].key == .the && bare.tokens.count <= 2
      && bare.tokens.upperBound == bare.head + 1 && Self.leaders.contains(tokens[bare.head].key)
      && tokens[bare.tokens.upperBound].key == .and
      && title.tokens.lowerBound == bare.tokens.upperBound + 1
  }

  private static let seats = WordKey.set(
    "chairman chairwoman chairperson chair member secretary treasurer president moderator")
  private static let legislators = WordKey.set(
    "senator sen sen. senators representative rep rep. representatives congressman congresswoman")
  private static let leaders = WordKey.set("president king queen secretary governor emir")
}
