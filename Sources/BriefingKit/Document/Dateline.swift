/// What stands before the first words of a brief: `NUR-SULTAN –`, `ISLAMABAD, (APP - 20th Nov,
/// 2023):`, `Ulaanbaatar, March 5, 2024 /MONTSAME/.`, `Kathmandu, July 9 (RSS):`.
struct Dateline: Sendable {
  /// All its tokens, up to the story's first.
  var tokens: Range<Int>
  var place: Range<Int>
  /// The agency's mark.
  var agency: Range<Int>?

  /// The dateline of the first paragraph that has one.
  static func find(blocks: [Block], tokens: [Token]) -> Dateline? {
    guard let block = blocks.first(where: { $0.kind == .paragraph }) else { return nil }
    let range = block.tokens
    var i = range.lowerBound
    let limit = min(range.upperBound, i + 24)
    while i < limit, tokens[i].isCapitalized || tokens[i].has(.particle), !tokens[i].has(.month),
      !tokens[i].has([.preposition, .adverb, .subjectPronoun]) || tokens[i].has(.place),
      i - range.lowerBound < 5
    {
      i += 1
    }
    let place = range.lowerBound..<i
    guard !place.isEmpty, place.count <= 4, i < limit,
      !tokens[place].contains(where: { $0.has([.titleHead, .honorific]) })
    else { return nil }
    var agency: Range<Int>?
    var dated = false
    var parted = false
    var j = i
    scan: while j < limit {
      let token = tokens[j]
      if token.isMark(.dash) || token.isMark(.colon) {
        j += 1
        if agency == nil || j >= limit || tokens[j].isCapitalized { break scan }
      } else if token.isMark(.openParen) || token.isMark(.slash) {
        var close = j + 1
        while close < limit, !tokens[close].isMark(.closeParen), !tokens[close].isMark(.slash) {
          if agency == nil, tokens[close].isCapitalized, !tokens[close].has([.month, .weekday]) {
            agency = close..<close + 1
          }
          close += 1
        }
        guard close < limit else { return nil }
        j = close + 1
        if agency != nil {
          while j < limit, tokens[j].kind == .punctuation,
            tokens[j].isMark(.dash) || tokens[j].isMark(.colon) || tokens[j].isMark(.fullStop)
              || tokens[j].isMark(.semicolon)
          {
            parted = true
            j += 1
          }
          break scan
        }
      } else if token.isMark(.comma) || token.isMark(.fullStop) {
        j += 1
      } else if token.has([.month, .weekday]) || token.kind == .number || token.has(.ordinal) {
        dated = true
        j += 1
      } else if token.shape.contains(.allCaps), j > i, token.end - token.start <= 8, dated,
        agency == nil
      {
        agency = j..<j + 1
        j += 1
      } else if token.isCapitalized, j > i, !dated,
        tokens[j - 1].isMark(.comma) || j - 1 > i && tokens[j - 1].isCapitalized
      {
        j += 1
      } else {
        break scan
      }
    }
    guard j > i, j < range.upperBound else { return nil }
    // "The Rivers Bank (RVB) met the envoy": a body and its letters.
    let isOpen = tokens[j - 1].isMark(.closeParen)
    if isOpen, !tokens[j].isCapitalized || tokens[place].contains(where: { $0.has(.orgHead) }) {
      return nil
    }
    let closed =
      tokens[j - 1].kind == .punctuation && !tokens[j - 1].isMark(.comma)
      && !tokens[j - 1].isMark(.fullStop)
    // "The Rivers Authority (RA) has opened": a name with its acronym.
    if agency != nil, tokens[j - 1].isMark(.closeParen), !parted, !dated { return nil }
    let loud = tokens[place.lowerBound].shape.contains(.allCaps)
    // "Accra, Ghana:"
    let landed = tokens[i..<j].contains { $0.has(.country) }
    // "Lima, 7 May 2024. The Minister": no sentence.
    let ended =
      tokens[j - 1].isMark(.fullStop) && tokens[i].isMark(.comma)
      && tokens[i..<j].contains { $0.has(.month) } && !tokens[place].contains { $0.has(.weekday) }
    guard
      agency != nil || closed && (dated || loud || landed) || dated && (loud || ended)
    else { return nil }
    return Dateline(tokens: range.lowerBound..<j, place: place, agency: agency)
  }
}
