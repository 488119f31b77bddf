/// What follows the head of a body's name: `of Food, Agriculture and Light Industry`.
extension Organizations {
  /// The end of a name whose head is at `h`: `of`-complements and their coordinations.
  func growRight(from h: Int, in range: Range<Int>) -> Int {
    var end = behindGeneral(h, in: range)
    if tokens[h].has(.orgSuffix) {
      // "Cell Co., Ltd"
      let isDouble =
        end + 1 < range.upperBound && tokens[end].isMark(.comma) && tokens[end + 1].has(.orgSuffix)
      return isDouble ? end + 2 : end
    }
    if end < range.upperBound, tokens[end].isWord, tokens[end].has(.orgSuffix),
      tokens[end].isCapitalized
    {
      return end + 1
    }
    var i = end
    while i < range.upperBound {
      let joint = tokens[i]
      guard
        joint.key == .of || joint.key == .forWord || joint.key == .on || joint.key == .to
          || joint.key == .against
          || joint.key == .inWord && (tokens[h].key == .embassy || tokens[h].key == .consulate)
      else { break }
      var j = i + 1
      if j < range.upperBound, tokens[j].key == .the { j += 1 }
      guard j < range.upperBound, tokens[j].isCapitalized, tokens[j].isWord,
        !tokens[j].has([.month, .weekday]), !isCourtesy(j, in: range),
        !tokens[j].has(.titleHead) || !tokens[j].shape.contains(.endsWithPeriod)
      else { break }
      // "Skills Unit of the Department of Rivers": two bodies, one in the other.
      if joint.key == .of, j > i + 1, Self.parts.contains(tokens[h].key), startsBody(j, in: range) {
        break
      }
      // "Ports Agency to Address Fares": a headline goes on.
      if joint.key == .to || joint.key == .forWord, isHeadline(at: h) { break }
      if joint.key == .forWord, tokens[h].key == Self.bank { break }
      // "University of Jordan for Humanities": a second complement is the post's.
      if joint.key == .forWord, end > h + 1, tokens[end - 1].has([.country, .place]) { break }
      // "Member of Parliament for Ha Linh": a seat in it.
      if joint.key == .forWord, tokens[h].key == Self.parliament { break }
      // "Embassy to Ghana" and "Ministry on Monday" are not names, "OSCE Mission to Chad" is one.
      let isSent =
        joint.key == .to && Self.envoys.contains(tokens[h].key)
        && (end > h + 1 || h > range.lowerBound && tokens[h - 1].shape.contains(.allCaps))
      if joint.key == .to || joint.key == .on, !isSent, !tokens[j].has([.portfolio, .common]) {
        break
      }
      if joint.key == .forWord, tokens[j].has([.country, .place]) { break }
      if joint.key == .inWord, !tokens[j].has([.country, .place]) { break }
      end = behindWith(complement(from: j, in: range, head: tokens[h]), in: range)
      i = end
    }
    return end
  }

  /// "Consulate General of Chad"
  private func behindGeneral(_ h: Int, in range: Range<Int>) -> Int {
    tokens[h].key == .consulate && h + 1 < range.upperBound && tokens[h + 1].key == .general
      ? h + 2 : h + 1
  }

  /// "Council for Persons with Disabilities"
  private func behindWith(_ end: Int, in range: Range<Int>) -> Int {
    end + 1 < range.upperBound && tokens[end].key == .with
      && Self.persons.contains(tokens[end - 1].key)
      && tokens[end + 1].isCapitalized ? end + 2 : end
  }

  private static let persons = WordKey.set("persons people children women men youth")
  private static let bank = WordKey("bank")
  private static let parliament = WordKey("parliament")
  private static let envoys = WordKey.set("mission delegation")
  private static let parts = WordKey.set(
    """
    unit directorate division branch bureau department faculty school institute college centre \
    center laboratory wing
    """)

  /// The end of a capitalised complement: `Food, Agriculture and Light Industry`.
  func complement(from start: Int, in range: Range<Int>, head: Token) -> Int {
    var i = start
    var end = start
    let place = tokens[start].has([.country, .place])
    while i < range.upperBound {
      let token = tokens[i]
      if let after = document.endOfCountry(at: i, limit: range.upperBound) {
        i = after
        end = i
        continue
      }
      if token.isWord, token.isCapitalized, !token.has(.weekday), !isCourtesy(i, in: range) {
        if i > start + 1, token.has(.orgVeto), isEncounter(token) { break }
        // "University of Freedonia UOF": its letters, where the brackets are lost.
        if i > start, token.shape.contains(.allCaps), token.end - token.start > 2,
          tokens[i - 1].isCapitalized, !tokens[i - 1].shape.contains(.allCaps)
        {
          break
        }
        // "Office of Rivers Announces Dates": a headline's verb.
        if i > start, token.has(.verbS), !token.has([.common, .portfolio, .orgHead]),
          isHeadline(at: i)
        {
          break
        }
        if i > start, tokens[i - 1].isCapitalized, startsPerson(i, in: range),
          !leadsToRegion(i, in: range)
        {
          break
        }
        if i > start, tokens[i - 1].key != .the, token.has(.titleHead), !token.has([.portfolio]),
          token.key != .general || !isTopic(i + 1),
          head.key != .office || leadsToName(i + 1, in: range)
        {
          break
        }
        i += 1
        end = i
        continue
      }
      if token.kind == .possessive, i + 1 < range.upperBound, tokens[i + 1].isCapitalized,
        !tokens[i - 1].has([.country, .place]), !isHeadline(at: i)
      {
        i += 1
        continue
      }
      let next = i + 1
      guard next < range.upperBound, !place else { break }
      if token.key == .and || token.key == .ampersand {
        if tokens[next].key == .the, tokens[i - 1].has([.portfolio, .common]),
          next + 1 < range.upperBound, tokens[next + 1].isCapitalized,
          tokens[next + 1].has([.portfolio, .common]) || tokens[next + 1].classes.isEmpty,
          !startsBody(next + 1, in: range), !growsOnto(next + 1, range)
        {
          i = next + 1
          continue
        }
        if tokens[i - 1].isMark(.comma), tokens[next].isCapitalized,
          topicsGoOn(from: i, in: range, head: head)
        {
          i = next
          continue
        }
        guard tokens[next].isCapitalized, tokens[next].isWord,
          tokens[next].has([.portfolio, .common])
            || next + 1 < range.upperBound && tokens[next + 1].has(.portfolio)
              && tokens[next + 1].isCapitalized,
          !startsTitle(next, in: range), !startsBody(next, in: range),
          tokens[next].has([.portfolio, .common]) || !growsOnto(next, range)
        else { break }
        i = next
      } else if token.isMark(.comma) {
        guard listGoesOn(from: next, in: range) || topicsGoOn(from: next, in: range, head: head)
        else { break }
        i = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether `Agriculture and Light Industry` or `Housing, Water and …` follows a list's comma.
  func listGoesOn(from start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 10 {
      let token = tokens[i]
      if token.isWord, token.isCapitalized, token.has(.portfolio) {
        i += 1
      } else if token.key == .and, i > start {
        return i + 1 < range.upperBound && tokens[i + 1].has(.portfolio)
          && tokens[i + 1].isCapitalized
      } else if token.isMark(.comma), i > start {
        i += 1
      } else {
        return false
      }
    }
    return false
  }

  /// Whether the topics of a committee or an office go on behind a comma to a last one: "Research,
  /// Nutrition, and General Legislation".
  private func topicsGoOn(from start: Int, in range: Range<Int>, head: Token) -> Bool {
    guard Self.overTopics.contains(head.key) else { return false }
    var i = start
    var words = 0
    while i < range.upperBound, i - start < 14 {
      let token = tokens[i]
      if token.key == .and || token.key == .ampersand {
        return i + 1 < range.upperBound && isTopic(i + 1)
      }
      if token.isMark(.comma) {
        words = 0
      } else {
        words += 1
        guard isTopic(i), words <= 3 else { return false }
      }
      i += 1
    }
    return false
  }

  /// A capital that is neither a person's, a post's nor a place's, nor begins another body.
  private func isTopic(_ i: Int) -> Bool {
    guard i < tokens.count else { return false }
    let token = tokens[i]
    return token.isWord && token.isCapitalized
      && !token.has([.givenName, .country, .place, .orgHead, .honorific, .knownOrg])
      && (!token.has(.titleHead) || token.key == .general || token.has(.portfolio))
      && (!token.has(.closed) || token.has(.portfolio)) && !token.shape.contains(.allCaps)
      && !token.classes.isEmpty
  }

  private static let overTopics = WordKey.set(
    "committee subcommittee office department ministry commission directorate division bureau")
}
