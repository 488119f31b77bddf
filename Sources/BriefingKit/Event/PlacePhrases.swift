/// Reads the words that name a place: `Orangeburg, South Carolina`, `his office in Accra`,
/// `the agency’s headquarters`.
struct PlacePhrases {
  private let document: Document
  private let cast: Cast
  private let tokens: [Token]

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// The place named behind the preposition at `i`, without its article.
  func place(after i: Int, in range: Range<Int>) -> Range<Int>? {
    var j = i + 1
    guard j < range.upperBound, !document.block(of: j).shouts else { return nil }
    if tokens[j].key == .the { j += 1 }
    let start = j
    guard j < range.upperBound else { return nil }
    if tokens[j].has(.possessivePronoun) { j += 1 }
    // "the organization’s National Headquarters"
    if j + 2 < range.upperBound, !tokens[j].isCapitalized, tokens[j].has([.orgNoun, .orgHead]),
      tokens[j + 1].kind == .possessive, tokens[j + 2].isCapitalized
    {
      j += 2
    }
    guard j < range.upperBound, tokens[j].isWord else { return nil }
    if !tokens[j].isCapitalized {
      // "his office in Accra", "the ministry's headquarters"
      guard tokens[j].has([.placeNoun]), !tokens[j].has(.timeNoun) else { return nil }
      j += 1
      guard j < range.upperBound, [.inWord, .of, .at].contains(tokens[j].key),
        let more = place(after: j, in: range)
      else { return j > start + 1 ? start..<j : nil }
      return start..<more.upperBound
    }
    // "a visit to the Rector of": whom, not where.
    let isPost =
      tokens[j].has(.titleHead) && j + 1 < range.upperBound && tokens[j + 1].key == .of
    // "at European level"
    let isAdjective = j + 1 < range.upperBound && Self.degrees.contains(tokens[j + 1].key)
    guard !isPost, !isAdjective, !tokens[j].has([.month, .weekday, .honorific]),
      cast.mentions.person(at: j) == nil
    else { return nil }
    var end = j
    if cast.bodyAt[j] >= 0, let body = bodyEnd(at: j), body <= range.upperBound {
      end = body
      j = end
      if j < range.upperBound, tokens[j].has(.placeNoun), !tokens[j].isCapitalized {
        j += 1
        end = j
      }
    }
    while j < range.upperBound {
      let token = tokens[j]
      // "Dar es Salaam"
      if token.isCapitalized,
        let known = document.lexicon.phrase(at: j, in: tokens, limit: range.upperBound),
        known.length > 1, !known.phrase.classes.isDisjoint(with: [.place, .country])
      {
        j += known.length
        end = j
        continue
      }
      if token.isWord, token.isCapitalized {
        if token.has(.honorific) || cast.mentions.person(at: j) != nil { break }
        if token.has([.weekday, .determiner])
          || (token.has(.month) && j + 1 < range.upperBound && tokens[j + 1].kind == .number)
        {
          break
        }
        j += 1
        end = j
        if j < range.upperBound, tokens[j].isWord, !tokens[j].isCapitalized,
          tokens[j].has(.placeNoun)
        {
          j += 1
          end = j
        }
        continue
      }
      guard j + 1 < range.upperBound, tokens[j + 1].isWord else { break }
      let next = tokens[j + 1]
      if token.kind == .possessive, next.isCapitalized || next.has(.placeNoun) {
        j += 1
        if !next.isCapitalized {
          j += 1
          end = j
        }
        continue
      }
      let namesPlace = next.isCapitalized && !next.has([.month, .weekday, .titleHead, .honorific])
      if token.isMark(.comma), namesPlace,
        next.has([.country, .place]) || startsPlace(j + 1)
          || tokens[j - 1].has(.placeNoun) && goesOnAsAddress(j + 1, in: range)
      {
        j += 1
        continue
      }
      if token.has(.particle) && next.isCapitalized
        || token.key == .of && (namesPlace || next.key == .the)
      {
        j += 1
        if tokens[j].key == .the { j += 1 }
        continue
      }
      if token.key == .inWord, namesPlace {
        j += 1
        continue
      }
      if token.isMark(.openParen), j + 2 < range.upperBound, tokens[j + 2].isMark(.closeParen),
        next.shape.contains(.allCaps)
      {
        j += 3
        end = j
        continue
      }
      break
    }
    // "change in the Administration’s forecasts": whose, not where.
    if end < range.upperBound, tokens[end].kind == .possessive { return nil }
    return end > start ? start..<end : nil
  }

  private static let degrees = WordKey.set("level levels stage side scale")

  /// "Rivers Hotel, Palm View Estate,": a few more capitals up to the next mark.
  private func goesOnAsAddress(_ i: Int, in range: Range<Int>) -> Bool {
    guard cast.bodyAt[i] < 0, cast.mentions.person(at: i) == nil else { return false }
    let rest = range.clamped(to: i..<i + 4).prefix { tokens[$0].isWord && tokens[$0].isCapitalized }
    guard let last = rest.last, !rest.contains(where: { cast.mentions.person(at: $0) != nil })
    else { return false }
    return last + 1 >= range.upperBound || tokens[last + 1].kind == .punctuation
      || tokens[last + 1].key == .on
  }

  /// The end of the body's name that begins at `i`.
  private func bodyEnd(at i: Int) -> Int? {
    cast.bodies[cast.bodyAt[i]].mentions.first { $0.lowerBound == i }?
      .upperBound
  }

  private func startsPlace(_ i: Int) -> Bool {
    document.lexicon.phrase(at: i, in: tokens, limit: tokens.count)
      .map { !$0.phrase.classes.isDisjoint(with: [.country, .place]) } ?? false
      || tokens[i].shape.contains(.allCaps) && tokens[i].has(.plainAcronym)
  }

  /// Whether the words name a place, not a plan or a thing that is in something.
  func isName(_ place: Range<Int>) -> Bool {
    startsPlace(place.lowerBound) || tokens[place.lowerBound].has([.place, .country])
      || place.contains { tokens[$0].has(.placeNoun) && tokens[$0].isCapitalized }
  }
}
