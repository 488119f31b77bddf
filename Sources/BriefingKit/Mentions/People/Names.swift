/// Reads names of persons, of any language, from their capitals, particles and initials.
struct Names {
  let document: Document
  let tokens: [Token]
  /// Tokens that stand inside a body's name or a phrase that names a place.
  private let blocked: [Bool]

  init(document: Document, organizations: [OrganizationMention]) {
    self.document = document
    tokens = document.tokens
    var blocked = Array(repeating: false, count: tokens.count)
    for mention in organizations {
      for t in mention.extent { blocked[t] = true }
    }
    for block in document.blocks {
      var i = block.tokens.lowerBound
      while i < block.tokens.upperBound {
        if tokens[i].isCapitalized,
          let match = document.lexicon.phrase(at: i, in: tokens, limit: block.tokens.upperBound),
          !match.phrase.classes.isDisjoint(with: [.country, .place, .demonym])
        {
          for t in i..<i + match.length { blocked[t] = true }
          i += match.length
        } else {
          i += 1
        }
      }
    }
    self.blocked = blocked
  }

  func isBlocked(_ i: Int) -> Bool { blocked[i] }

  /// "son of" and "daughter of" behind a father's name.
  private static let patronymics = WordKey.set("kyzy uulu ogly oglu kizi qizi oghlu")

  /// Posts that are family names too.
  private static let surnames = WordKey.set(
    "king prince bishop pope judge dean marshal clerk steward warden abbot page justice")

  private static let travel = WordKey("travel")

  /// Words that are capitalised for another reason than being a name's part.
  private static let notNames: WordClass = [
    .weekday, .country, .demonym, .orgHead, .orgVeto, .titleHead, .titleModifier, .portfolio,
    .eventNoun, .honorific, .placeNoun, .groupNoun, .orgSuffix, .orgNoun, .adverb, .adjective,
    .numberWord, .timeNoun, .titleSuffix,
  ]

  /// Whether a name surely begins at `i`: a given name, an initial, or a word no list knows.
  func begins(at i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound, !blocked[i], !isSaint(i - 1) else { return false }
    let token = tokens[i]
    guard token.isWord, token.isCapitalized, !token.has(.closed) || token.has(.givenName) else {
      return false
    }
    if isInitials(token), !token.has([.plainAcronym]) {
      return i + 1 < range.upperBound && tokens[i + 1].isCapitalized
    }
    if isSonOf(i + 1, in: range) { return true }
    if token.has(.givenName) {
      if token.has([.country, .place, .month, .portfolio, .titleHead, .orgHead]) {
        return i + 1 < range.upperBound && tokens[i + 1].isCapitalized
          && isPlain(tokens[i + 1]) && !blocked[i + 1]
      }
      return true
    }
    if token.shape.contains(.allCaps), token.end - token.start > 3 || token.has(.plainAcronym) {
      return document.block(of: i).shouts
    }
    if token.has(.place) { return false }
    if token.has(.familyName) { return true }
    return isPlain(token) && !token.has(.common)
  }

  /// Whether a person's name begins at `i` behind a capitalised word of a title or a body's name:
  /// a given name, or a word no list knows that ends a run of capitals together with another.
  func beginsInside(_ i: Int, in range: Range<Int>) -> Bool {
    guard begins(at: i, in: range) || isUnknown(tokens[i]) else { return false }
    if tokens[i].has(.givenName) || tokens[i].shape.contains(.initial)
      || tokens[i].shape.contains(.innerPeriod)
    {
      return true
    }
    let next = i + 1
    guard next < range.upperBound, isUnknown(tokens[next]) || tokens[next].has(.givenName) else {
      return false
    }
    let end = next + 1
    // "Nordhav Renewables Ana Souza": the name begins with the given name.
    if tokens[next].has(.givenName), end < range.upperBound, tokens[end].isCapitalized,
      tokens[end].isWord
    {
      return false
    }
    return end >= range.upperBound || !tokens[end].isWord || !tokens[end].isCapitalized
      || isUnknown(tokens[end])
  }

  private func isUnknown(_ token: Token) -> Bool {
    token.isWord && token.isCapitalized && token.classes.subtracting(.familyName).isEmpty
      && !token.shape.contains(.allCaps)
  }

  /// `K.`, `J`, `M.H.M.`: letters that stand for given names.
  private func isInitials(_ token: Token) -> Bool {
    if token.shape.contains(.initial) { return true }
    return token.shape.isSuperset(of: [.allCaps, .innerPeriod, .endsWithPeriod])
      && !token.has([.country, .plainAcronym, .place, .honorific])
  }

  /// Whether no list but perhaps that of common words knows the token.
  private func isPlain(_ token: Token) -> Bool {
    token.isWord && token.isCapitalized && !token.has(Self.notNames)
      && (!token.has(.closed) || token.has(.givenName))
  }

  /// The name that begins at `i`.
  ///
  /// - Parameter titled: a title or an honorific stands before, so one word, even a common one,
  ///   is enough.
  func name(at i: Int, in range: Range<Int>, titled: Bool) -> Range<Int>? {
    guard i < range.upperBound, !blocked[i] || titled && tokens[i].has(.givenName) else {
      return nil
    }
    var end = i
    var strong = false
    var words = 0
    while end < range.upperBound, words < 6 {
      let token = tokens[end]
      if blocked[end], !(end == i && titled) {
        // A known place can be a family name, a country's only behind a title: "Jon Washington",
        // "Minister Ana Peru".
        guard words == 1, tokens[i].has(.givenName), token.has([.place, .country]),
          !token.has(.country) || titled && endsName(end, in: range)
        else { break }
      }
      guard token.isWord else { break }
      if token.has(.postnominal), words > 0, token.shape.contains(.allCaps) || token.isCapitalized,
        isGeneration(token)
      {
        end += 1
        break
      }
      if !token.isCapitalized, words > 1, Self.patronymics.contains(token.key) {
        end += 1
        break
      }
      if !token.isCapitalized {
        guard token.has(.particle), end + 1 < range.upperBound, words > 0 || titled,
          let next = afterParticles(end, in: range), tokens[next].isCapitalized,
          isPlain(tokens[next]) || tokens[next].has(.givenName)
        else { break }
        end = next
        continue
      }
      guard mayStand(token, first: words == 0, titled: titled, named: strong, at: end, in: range)
      else {
        break
      }
      if token.has(.givenName) || !token.has(.common) { strong = true }
      words += 1
      end += 1
    }
    guard words > 0 else { return nil }
    // A capitalised particle or initial alone is no name.
    if words == 1, tokens[i].shape.contains(.initial) && !tokens[i].shape.contains(.innerPeriod) {
      return nil
    }
    if !strong, !(titled && words <= 2) { return nil }
    // Letters set apart for looks are no initials: "R E L E A S E".
    let hasWord = (i..<end).contains {
      tokens[$0].end - tokens[$0].start > 2 || tokens[$0].shape.contains(.innerPeriod)
    }
    guard hasWord || words <= 2 else { return nil }
    // "U S Senator": a country's letters.
    if words == 2, (i..<end).allSatisfy({ tokens[$0].end - tokens[$0].start == 1 }) { return nil }
    end = withSuffix(end, in: range)
    return i..<end
  }

  private func afterParticles(_ i: Int, in range: Range<Int>) -> Int? {
    var j = i
    while j < range.upperBound, tokens[j].has(.particle), !tokens[j].isCapitalized, j - i < 3 {
      j += 1
    }
    return j < range.upperBound && j > i ? j : nil
  }

  private func isGeneration(_ token: Token) -> Bool {
    [.jr, .jrDotted, .sr, .srDotted, .ii, .iii, .iv, .v, .vi, .xii, .xiii, .xiv].contains(token.key)
  }

  private func mayStand(
    _ token: Token, first: Bool, titled: Bool, named: Bool, at i: Int, in range: Range<Int>
  ) -> Bool {
    if token.has(.particle), i + 1 < range.upperBound, tokens[i + 1].isCapitalized { return true }
    if isInitials(token) { return !token.has(.plainAcronym) || !first || titled }
    if token.shape.contains(.allCaps), !document.block(of: i).shouts {
      // "JB Souza", "DOE": short capitals are initials; longer ones a body, unless all are.
      if token.end - token.start > 3 {
        let shouted = i > range.lowerBound && tokens[i - 1].shape.contains(.allCaps)
        // "Jon Arthur BERG", "BERG Jon": the family name in capitals.
        let isName = token.classes.subtracting(.givenName).isEmpty
        if !first, named, !shouted, isName {
          return endsName(i, in: range) || isSpelledLoud(i + 1, in: range)
        }
        if titled, first, !shouted, isName, i + 1 < range.upperBound {
          let next = tokens[i + 1]
          return next.isWord && next.isCapitalized && !next.shape.contains(.allCaps)
            && (next.classes.isEmpty || next.has(.givenName)) && endsName(i + 1, in: range)
        }
        // "Prof. BERG JON": all of a name in capitals behind a courtesy.
        if titled, first, isName, isSpelledLoud(i + 1, in: range) { return true }
        if titled, first, shouted { return !token.has([.plainAcronym, .knownOrg, .orgHead]) }
        return !first && shouted && !token.has([.plainAcronym, .knownOrg])
      }
      if !first, named, token.classes.isEmpty, isSpelledLoud(i + 1, in: range) { return true }
      return titled && first && !token.has([.plainAcronym, .country, .knownOrg])
    }
    if token.has(.givenName) {
      return !token.has(.month) || first || named
    }
    if token.has(.closed) { return false }
    if first, isSonOf(i + 1, in: range) { return true }
    if first, isRealm(token) { return false }
    // "President Engages in Talks", not "President Banks Meets Envoy"
    if isHeadlineVerb(i, in: range), !first || titled && !tokens[i + 1].has(.verbS) {
      return false
    }
    if first {
      if token.has([.country, .demonym, .place, .month]) {
        return titled && token.has(.place) && !token.has(.country)
      }
      if token.has(.common), !titled { return false }
      return titled
        ? !token.has(Self.notNames.subtracting([.adjective, .placeNoun])) : isPlain(token)
    }
    // A family name may be any word but one that leads on to a title or a body.
    if isPlain(token) { return true }
    let last = endsName(i, in: range)
    // "Rep. Jon King", "Minister Ana Peru"
    if named, last, tokens[i - 1].has(.givenName),
      Self.surnames.contains(token.key) || titled && token.has(.country)
    {
      return true
    }
    return named && last
      && !token.has([.country, .demonym, .titleHead, .orgHead, .orgVeto, .weekday, .eventNoun])
  }

  /// "SEN. BERG WELCOMES MAYOR", "Ana Souza Travels to Peru": behind a name in a headline.
  private func isHeadlineVerb(_ i: Int, in range: Range<Int>) -> Bool {
    guard i > 0, tokens[i].has(.verbS) || tokens[i].key == Self.travel else { return false }
    let block = document.block(of: i)
    if block.shouts { return !endsName(i, in: range) }
    guard block.kind == .title || block.kind == .heading || !endsName(i, in: range),
      i + 1 < range.upperBound, tokens[i + 1].isWord || tokens[i + 1].kind == .number
    else { return false }
    // "Senator Mary Fields Votes"
    let isFamilyName =
      tokens[i].has(.familyName) || tokens[i - 1].has(.givenName) && tokens[i + 1].has(.verbS)
    return !isFamilyName
  }

  /// Whether no capitals follow, as they would if the word began a body's name.
  func endsName(_ i: Int, in range: Range<Int>) -> Bool {
    i + 1 >= range.upperBound || !tokens[i + 1].isWord || !tokens[i + 1].isCapitalized
  }

  /// The end of a name with the mark of a generation behind it: `, Jr.`, `III`.
  private func withSuffix(_ end: Int, in range: Range<Int>) -> Int {
    if end < range.upperBound, tokens[end].isWord, isGeneration(tokens[end]) { return end + 1 }
    if end + 1 < range.upperBound, tokens[end].isMark(.comma), isGeneration(tokens[end + 1]) {
      return end + 2
    }
    return end
  }
}
