/// What follows a title's head: `of Food, Agriculture and Light Industry`, `to the President`.
extension Titles {
  /// The end of a title whose head is at `h`.
  func growRight(from h: Int, in range: Range<Int>) -> Int {
    var end = h + 1
    while end < range.upperBound, tokens[end].isWord {
      if tokens[end].has(.titleSuffix),
        tokens[end].isCapitalized || !tokens[h].isCapitalized
          || tokens[end].classes.subtracting(.abbreviation) == .titleSuffix
      {
        end += 1
      } else if tokens[end].key == .and, end + 1 < range.upperBound,
        tokens[end + 1].has(.titleSuffix),
        tokens[end + 1].isCapitalized, tokens[end - 1].has(.titleSuffix)
      {
        end += 2
      } else {
        break
      }
    }
    // "Chargé d'Affaires ad interim of Peru"
    if end + 1 < range.upperBound, tokens[end].key == Self.ad, tokens[end + 1].key == Self.interim {
      end += 2
    }
    end = behindBracket(end, in: range) ?? end
    end = bareComplement(from: end, in: range) ?? end
    var i = end
    while let (joint, behind) = joint(at: i, capital: tokens[h].isCapitalized, in: range) {
      var j = behind
      while j < range.upperBound, tokens[j].has(.determiner) { j += 1 }
      guard j < range.upperBound else { break }
      if tokens[j].isWord, tokens[j].isCapitalized,
        !tokens[j].has([.weekday, .honorific]) || country(at: j, in: range) != nil,
        !(tokens[j].has(.month) && tokens[joint].key == .inWord)
      {
        // "President of the meeting", "Minister on Monday" end before.
        if tokens[joint].key == .inWord, !tokens[j].has([.country, .place, .portfolio, .orgHead]),
          !Self.consuls.contains(tokens[h].key), !names.isBlocked(j)
        {
          break
        }
        // "the Chairman-in-Office in Lima": where they met.
        if tokens[joint].key == .inWord, Self.leading.contains(tokens[h].key),
          tokens[j].has(.place),
          !tokens[j].has(.country)
        {
          break
        }
        end = complement(from: j, in: range)
        i = end
      } else if tokens[joint].key == .of || tokens[joint].key == .forWord
        || tokens[joint].key == .at && tokens[j].has(.orgHead), tokens[j].isWord,
        j > joint + 1 || tokens[h].isCapitalized || isPortfolioAside(j, in: range),
        !tokens[j].has([.closed, .eventNoun, .timeNoun])
      {
        // A complement in lower case: "head of the delegation", "Akim of the region Jane Doe".
        var k = j
        while k < range.upperBound, k - j < 3, tokens[k].isWord, !tokens[k].has(.closed),
          !tokens[k].isCapitalized, !tokens[k].has([.verbPast, .verbS])
        {
          k += 1
        }
        // "Chairman of the provincial People's Committee"
        if tokens[h].isCapitalized, k > j, k < range.upperBound, tokens[k].isCapitalized,
          tokens[j].has([.titleModifier, .adjective]), names.isBlocked(k)
        {
          end = complement(from: k, in: range)
          i = end
          continue
        }
        // "Dean of students Prof. Jane Doe"
        guard k > j,
          !tokens[h].isCapitalized || names.begins(at: k, in: range)
            || k < range.upperBound && tokens[k].has(.honorific) && tokens[k].isCapitalized
        else { break }
        end = k
        i = end
      } else {
        break
      }
    }
    return end
  }

  /// Those who serve in a town: "Consul General in Oakhaven".
  private static let consuls = WordKey.set("consul general honorary ambassador")
  private static let leading = WordKey.set(
    "president minister chairman-in-office chairperson-in-office chair-in-office premier chancellor"
  )
  private static let assisting = WordKey("assisting")
  private static let regions = WordKey.set(
    "region oblast province district aimag county city governorate municipality prefecture soum")
  private static let ministers = WordKey.set("minister secretary")
  static let privateWord = WordKey("private")
  private static let ad = WordKey("ad")
  private static let interim = WordKey("interim")
  private static let without = WordKey("without")
  private static let charge = WordKey("charge")
  private static let inCharge = WordKey("in-charge")
  private static let responsible = WordKey("responsible")

  /// The word at `i` that joins a complement to a title, and where that begins: "of", "to", "in
  /// charge of", "responsible for".
  private func joint(at i: Int, capital: Bool, in range: Range<Int>) -> (Int, behind: Int)? {
    guard i + 1 < range.upperBound else { return nil }
    if i + 2 < range.upperBound {
      if tokens[i].key == .inWord, tokens[i + 1].key == Self.charge, tokens[i + 2].key == .of {
        return (i + 2, i + 3)
      }
      if tokens[i].key == Self.inCharge, tokens[i + 1].key == .of { return (i + 1, i + 2) }
      if tokens[i].key == Self.responsible, tokens[i + 1].key == .forWord { return (i + 1, i + 2) }
    }
    switch tokens[i].key {
    case .of, .forWord, .to, .at, .inWord, .on: return (i, i + 1)
    // "Minister without Portfolio"
    case Self.without: return tokens[i + 1].isCapitalized ? (i, i + 1) : nil
    // "Minister Assisting the Prime Minister for Reconciliation"
    case Self.assisting: return capital && tokens[i].isCapitalized ? (i, i + 1) : nil
    default: return nil
    }
  }

  /// The end of a capitalised complement that begins at `start`.
  func complement(from start: Int, in range: Range<Int>) -> Int {
    var i = start
    var end = start
    while i < range.upperBound {
      let token = tokens[i]
      if let after = document.endOfCountry(at: i, limit: range.upperBound) {
        i = after
        end = i
        continue
      }
      // "Minister for Rivers The Hon Jon Berg"
      if i > start, token.key == .the { break }
      if token.isWord, token.isCapitalized,
        !token.has([.honorific, .weekday]) || token.has(.portfolio)
      {
        if i > start, tokens[i - 1].isCapitalized || tokens[i - 1].isMark(.closeParen),
          names.beginsInside(i, in: range) || ranksName(i, in: range) || namesHolder(i, in: range)
        {
          break
        }
        if i > start, names.begins(at: i, in: range), i + 1 < range.upperBound,
          tokens[i + 1].has(.particle), !tokens[i + 1].isCapitalized, tokens[i - 1].isCapitalized
        {
          break
        }
        if i > start, start >= 2, Self.ministers.contains(tokens[start - 2].key),
          tokens[i - 1].has(.portfolio), tokens[i - 1].isCapitalized, isFamilyName(i, in: range)
        {
          break
        }
        if i > start, !tokens[i - 1].isCapitalized, tokens[i - 1].key != .of,
          tokens[i - 1].key != .the,
          tokens[i - 1].key != .possessive, startsTitle(i, in: range)
        {
          break
        }
        i += 1
        end = i
        continue
      }
      let next = i + 1
      guard next < range.upperBound else { break }
      // "Akim of Almaty region Jane Doe"
      if i > start, Self.regions.contains(token.key), tokens[i - 1].isCapitalized,
        names.begins(at: next, in: range) || tokens[next].isMark(.comma)
      {
        end = next
        break
      }
      if i > start, Organizations.tiers.contains(token.key), tokens[next].isCapitalized {
        i = next
        continue
      }
      if token.kind == .possessive, tokens[next].isCapitalized {
        i += 1
        continue
      }
      if let behind = behindBracket(i, in: range) {
        i = behind
        end = i
        continue
      }
      // "Envoy to Barbados and the Eastern Caribbean"
      if token.key == .and, tokens[next].key == .the, isRegion(next + 1, in: range),
        start > 0, tokens[start - 1].key == .forWord || tokens[start - 1].key == .to
      {
        i = next + 1
        continue
      }
      if token.key == .and || token.key == .ampersand {
        guard tokens[next].isCapitalized, tokens[next].isWord, !startsTitle(next, in: range),
          tokens[next].has([.portfolio, .common, .orgHead]) || isTopic(tokens[next])
            || next + 1 < range.upperBound && tokens[next + 1].has([.portfolio, .orgHead])
              && tokens[next + 1].isCapitalized
            || isMatter(next, in: range)
            || (names.isBlocked(i - 1) && country(at: next, in: range) != nil),
          !names.begins(at: next, in: range) || tokens[next].has(.portfolio)
            || isTopic(tokens[next])
            || !tokens[next].has(.givenName) && next + 1 < range.upperBound
              && tokens[next + 1].has(.portfolio) && tokens[next + 1].isCapitalized
        else { break }
        i = next
        continue
      }
      // "Information, Communications and the Arts"
      if token.key == .and, tokens[next].key == .the, next + 1 < range.upperBound,
        tokens[next + 1].has(.portfolio), tokens[next + 1].isCapitalized,
        !startsTitle(next + 1, in: range)
      {
        i = next + 1
        continue
      }
      // "Foreign Affairs, and Tourism"
      if token.isMark(.comma), tokens[next].key == .and, next + 1 < range.upperBound,
        tokens[next + 1].isCapitalized,
        tokens[next + 1].has(.portfolio) || country(at: next + 1, in: range) != nil,
        !startsTitle(next + 1, in: range)
      {
        i = next + 1
        continue
      }
      // "President of Holm Motors Co., Ltd.": a body's name goes on behind the comma.
      if token.isMark(.comma), names.isBlocked(i), names.isBlocked(next) {
        while i < range.upperBound, names.isBlocked(i) { i += 1 }
        end = i
        continue
      }
      if token.isMark(.comma) {
        guard listGoesOn(from: next, in: range) else { break }
        i = next
        continue
      }
      if token.key == .of || token.key == .forWord, tokens[i - 1].isCapitalized {
        var j = next
        while j < range.upperBound, tokens[j].key == .the { j += 1 }
        guard j < range.upperBound, tokens[j].isCapitalized, tokens[j].isWord else { break }
        i = j
        continue
      }
      if token.has(.particle), tokens[next].isCapitalized, tokens[i - 1].isCapitalized {
        i = next
        continue
      }
      break
    }
    return end
  }

  /// The end of a country's name that begins at `i`.
  private func country(at i: Int, in range: Range<Int>) -> Int? {
    guard tokens[i].isCapitalized else { return nil }
    return document.endOfCountry(at: i, limit: range.upperBound)
      ?? (tokens[i].has(.country) ? i + 1 : nil)
  }

  func listGoesOn(from start: Int, in range: Range<Int>) -> Bool {
    var i = start
    var sawAnd = false
    while i < range.upperBound, i - start < 10 {
      let token = tokens[i]
      if let end = country(at: i, in: range) {
        if sawAnd { return true }
        i = end
      } else if sawAnd, isMatter(i, in: range) {
        return true
      } else if token.isWord, token.isCapitalized, token.has(.portfolio) {
        if sawAnd { return !startsTitle(i, in: range) }
        i += 1
      } else if token.key == .and || token.key == .ampersand, i > start {
        sawAnd = true
        i += 1
        if i < range.upperBound, tokens[i].key == .the { i += 1 }
      } else if token.isMark(.comma), i > start {
        i += 1
      } else {
        return false
      }
    }
    return false
  }

  /// Whether a new title begins at `i`: `Minister of Health and Deputy Prime Minister`.
  func startsTitle(_ start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 5, tokens[i].isWord {
      // "Private Sector Engagement": no soldier.
      if tokens[i].key == Self.privateWord, i + 1 < range.upperBound,
        tokens[i + 1].has([.portfolio, .common])
      {
        return false
      }
      if tokens[i].has(.titleHead) {
        // "Immigration and Ethnic Affairs Senator Jon Berg"
        let isStyle =
          i > start && Self.styles.contains(tokens[i].key) && tokens[i - 1].has(.portfolio)
        return !(i == start && tokens[i].has(.portfolio)) && !isStyle
      }
      guard tokens[i].isCapitalized || tokens[i].has(.titleModifier) else { return false }
      if names.begins(at: i, in: range), !tokens[i].has(.titleModifier) { return false }
      i += 1
    }
    return false
  }
}
