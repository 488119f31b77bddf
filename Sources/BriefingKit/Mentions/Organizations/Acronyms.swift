/// Acronyms, and the names they are defined for.
extension Organizations {
  func acronym(at i: Int, in range: Range<Int>) -> OrganizationMention? {
    let token = tokens[i]
    let length = token.end - token.start
    guard token.shape.contains(.allCaps) || isMixedAcronym(token), (2...10).contains(length),
      !token.has([.plainAcronym, .postnominal]) || standingFor.contains(token.key),
      !token.has([.honorific, .rank, .month, .weekday, .demonym]),
      !token.has(.closed.union([.place, .titleHead, .currency])),
      !token.has(.givenName) || length <= 4 && standsAlone(i, in: range),
      !token.has(.country), !token.shape.contains(.hasDigit)
    else { return nil }
    if token.shape.contains(.innerPeriod) || token.shape.contains(.initial) { return nil }
    if breaksOff(token) { return nil }
    if isNumeral(token) || isLabel(i, in: range) { return nil }
    if isFamilyName(i, in: range) { return nil }
    if !defined.contains(token.key), shouted.contains(token.key) || isNumbered(i, in: range) {
      return nil
    }
    // "NOTE", "MEETING": a word that only shouts.
    if length >= 4, !defined.contains(token.key),
      i == range.lowerBound || !tokens[i - 1].shape.contains(.allCaps),
      !token.classes.subtracting([.givenName, .startsPhrase]).isEmpty
    {
      return nil
    }
    if isAmongCapitals(i, in: range) || isPartyMark(token) { return nil }
    if document.dateline?.place.contains(i) ?? false { return nil }
    // "(ACR)" behind words that are no body: a law, a post, a programme.
    if i > range.lowerBound, tokens[i - 1].isMark(.openParen) {
      guard let long = longForm(before: i - 1, acronym: i, in: range),
        !tokens[long.lowerBound].has(.titleHead),
        !Self.degrees.contains(tokens[long.lowerBound].key),
        long.lowerBound == range.lowerBound || !taken[long.lowerBound - 1]
          || !taken[long.lowerBound],
        !long.contains(where: {
          tokens[$0].has([.orgVeto, .titleHead]) && $0 >= long.upperBound - 2
        }),
        long.contains(where: {
          tokens[$0].isCapitalized && !tokens[$0].has([.titleHead, .titleModifier])
        }),
        !isSurvey(long), !leadsToHead(i + 2), !leadsToVeto(i + 2, in: range), !isRejected(token)
      else { return nil }
      return OrganizationMention(
        tokens: long, acronym: i..<i + 1, kind: OrganizationKind.of(tokens[long]), body: nil,
        rule: Self.definition.id)
    }
    // Capitals beside capitals are a name's initials or a longer name.
    if i + 1 < range.upperBound, tokens[i + 1].isCapitalized, tokens[i + 1].isWord,
      !tokens[i + 1].has([.titleHead, .titleModifier, .common, .portfolio, .eventNoun]), length <= 2
    {
      return nil
    }
    // Two letters are a body only where the text defines them or a list knows them.
    if length == 2, !defined.contains(token.key) { return nil }
    if leadsToVeto(i + 1, in: range) || isRejected(token) { return nil }
    if !defined.contains(token.key),
      length <= 4 && leadsPerson(i, in: range) || isPostnominal(i, in: range)
    {
      return nil
    }
    let name = start(ofLandBefore: i, in: range)..<i + 1
    let end = name.count > 1 ? i + 1 : branch(behind: name, of: .other, in: range)
    return OrganizationMention(
      tokens: name.lowerBound..<end, acronym: nil, kind: .other, body: nil,
      rule: Self.capitals.id)
  }

  /// "RCC Jane Doe", "NVC Bergstad": a post's letters before a name.
  private func leadsPerson(_ i: Int, in range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound, case let next = tokens[i + 1], next.isCapitalized else {
      return false
    }
    return next.has(.givenName) && !next.has([.portfolio, .orgHead, .titleHead])
      || next.classes.isEmpty && next.isWord && !next.shape.contains(.allCaps)
  }

  /// "Jon Bergstad, FNIM": a fellow or a member of an institute, by letters behind a name.
  private func isPostnominal(_ i: Int, in range: Range<Int>) -> Bool {
    guard i - 2 >= range.lowerBound, tokens[i - 1].isMark(.comma),
      Self.fellows.contains(document.release.text[tokens[i].start]),
      case let name = tokens[i - 2], name.isCapitalized
    else { return false }
    return name.classes.subtracting([.familyName, .givenName, .startsPhrase]).isEmpty
  }

  private static let fellows = [UInt8(ascii: "F"), UInt8(ascii: "M")]

  /// "Survey of Rivers in Oakhaven", "Determination of Harbour Status": what is named before the
  /// preposition is no body.
  func isSurvey(_ long: Range<Int>) -> Bool {
    guard let joint = long.first(where: { tokens[$0].has(.preposition) }), joint > long.lowerBound
    else { return false }
    let noun = tokens[joint - 1]
    return noun.has([.orgVeto, .eventNoun]) && !noun.has(.orgHead)
      && !Self.ventures.contains(noun.key)
  }

  /// "(HELP) Committee": the name goes on behind its bracket.
  private func leadsToHead(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].has(.orgHead) && tokens[i].isCapitalized
  }

  private static let degrees = WordKey.set("bachelor master doctor diploma certificate")

  /// Undertakings that are bodies as often: "Partnership for the Rivers".
  private static let ventures = WordKey.set("partnership initiative campaign project dialogue")

  /// "Jon Arthur BERG", "Mr. BERG Jon", "General BERG": a family name in capitals.
  private func isFamilyName(_ i: Int, in range: Range<Int>) -> Bool {
    guard i > range.lowerBound, tokens[i].end - tokens[i].start >= 4,
      !defined.contains(tokens[i].key)
    else { return false }
    let before = tokens[i - 1]
    if before.isCapitalized, before.has(.rank) || Self.leaders.contains(before.key),
      i + 1 >= range.upperBound || !tokens[i + 1].isCapitalized
    {
      return true
    }
    if i - 3 >= range.lowerBound, tokens[i - 2].has(.givenName), tokens[i - 2].isCapitalized,
      before.isCapitalized, before.classes.isEmpty, !before.shape.contains(.allCaps),
      tokens[i - 3].has([.rank, .titleHead, .honorific]) || tokens[i - 3].isMark(.closeParen)
    {
      return true
    }
    // "Younous BERGSTAD", where no list knows the given name
    if tokens[i].end - tokens[i].start >= 5, before.isWord, before.isCapitalized,
      before.classes.isEmpty, !before.shape.contains(.allCaps), i - 1 > range.lowerBound,
      !tokens[i - 2].isMark(.fullStop), !tokens[i - 2].has(.givenName),
      i + 1 >= range.upperBound || !tokens[i + 1].isCapitalized
    {
      return true
    }
    return before.has(.givenName) && before.isCapitalized && !before.shape.contains(.allCaps)
      && !(i + 1 < range.upperBound && tokens[i + 1].isWord && tokens[i + 1].isCapitalized)
      || before.has(.honorific) && before.isCapitalized && !before.has(.givenName)
        && !(i + 1 < range.upperBound && tokens[i + 1].has([.titleHead, .orgHead]))
  }

  private static let leaders = WordKey.set("president minister governor senator ambassador premier")

  /// "INTAI 24", "DJG 80/84": the mark of a release, a law or a plan.
  private func isNumbered(_ i: Int, in range: Range<Int>) -> Bool {
    i + 1 < range.upperBound && tokens[i + 1].kind == .number
  }

  /// "XXVI": a Roman number.
  private func isNumeral(_ token: Token) -> Bool {
    document.release.text[token.start..<token.end].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }

  /// "ISSUE: …", "QUESTION: …": a label behind another sentence, where no bracket defines it.
  func isLabel(_ i: Int, in range: Range<Int>) -> Bool {
    i + 1 < range.upperBound && tokens[i + 1].isMark(.colon) && !defined.contains(tokens[i].key)
      && (i == range.lowerBound || tokens[i - 1].kind == .punctuation)
  }

  /// Whether no capitals stand beside the token, as they do inside a person's name.
  private func standsAlone(_ i: Int, in range: Range<Int>) -> Bool {
    ![i - 1, i + 1].contains { range.contains($0) && tokens[$0].isCapitalized }
  }

  /// Whether the words around are in capitals too: emphasis or a headline, no acronym.
  func isAmongCapitals(_ i: Int, in range: Range<Int>) -> Bool {
    func loud(_ j: Int) -> Bool {
      range.contains(j) && tokens[j].shape.contains(.allCaps) && !tokens[j].has(.plainAcronym)
        && (tokens[j].end - tokens[j].start > 2
          || tokens[j].has([.preposition, .coordinator, .be]))
    }
    return loud(i - 1) || loud(i + 1)
  }

  /// `R-MT`, `D-SD`, `D NJ`: a legislator's party and state.
  func isPartyMark(_ token: Token) -> Bool {
    guard token.shape.contains(.hyphenated) else { return false }
    // A blank stands for the dash in releases that lost their marks.
    let second = document.release.text[token.start + 1]
    return second == UInt8(ascii: "-") || second == UInt8(ascii: " ")
  }

  /// Whether the capitals go on to a law's or a programme's name: "CHIPS and Science Act".
  func leadsToVeto(_ start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 5, tokens[i].isWord,
      tokens[i].isCapitalized || tokens[i].key == .and
    {
      if tokens[i].has(.orgVeto), !tokens[i].has([.orgHead, .eventNoun]) { return true }
      i += 1
    }
    return false
  }

  /// `EU-U` of "EU-U.S. trade".
  private func breaksOff(_ token: Token) -> Bool {
    let text = document.release.text
    let end = token.end
    return token.shape.contains(.hyphenated) && text[end - 2] == UInt8(ascii: "-")
      && end + 1 < text.count && text[end] == UInt8(ascii: ".") && text[end + 1] &- 0x41 < 26
  }

  /// Whether the acronym was defined as something that is no body.
  func isRejected(_ token: Token) -> Bool { rejected.contains(token.key) }

  /// `MoFA`, `DoD`, `UNMISSa`: mostly capitals.
  func isMixedAcronym(_ token: Token) -> Bool {
    guard token.isCapitalized, token.shape.contains(.innerCapital), token.end - token.start <= 7,
      !token.shape.contains(.hyphenated), !token.shape.contains(.foreign), token.classes.isEmpty,
      // "NGOs", "MSIs": several of a kind.
      document.release.text[token.end - 1] != UInt8(ascii: "s")
    else { return false }
    var capitals = 0
    for byte in document.release.text[token.start..<token.end] where byte &- 0x41 < 26 {
      capitals += 1
    }
    return capitals * 2 >= token.end - token.start
  }
}
