/// Reads title phrases: a head (`Minister`), what stands before it (`Acting Deputy Prime`,
/// `Iraqi Foreign`, `Environmental Protection Agency (EPA)`) and its complements
/// (`of Food, Agriculture and Light Industry`, `to the President for National Security Affairs`).
struct Titles {
  let document: Document
  let tokens: [Token]
  let names: Names

  init(document: Document, names: Names) {
    self.document = document
    self.names = names
    tokens = document.tokens
  }

  /// The title whose last head is at `h`, grown to both sides.
  func title(aroundHead h: Int, in range: Range<Int>) -> TitleMention? {
    var first = h
    while first > range.lowerBound, tokens[first - 1].has([.titleHead]),
      tokens[first - 1].isCapitalized,
      !tokens[first - 1].has(.honorific)
    {
      first -= 1
    }
    var (start, possessor) = growLeft(from: first, in: range)
    while start < h,
      !tokens[start].isWord
        || tokens[start].has([.coordinator, .preposition])
          && !(tokens[start].key == .under && tokens[start + 1].key == Self.secretary)
    {
      start += 1
    }
    let end = growRight(from: h, in: range)
    guard end > start else { return nil }
    return TitleMention(
      tokens: start..<end, head: h, possessor: possessor, isPlural: tokens[h].has(.titlePlural))
  }

  /// A title that begins at `i`, behind an optional article: an apposition's, in any case.
  func title(from i: Int, in range: Range<Int>) -> TitleMention? {
    var j = i
    while j < range.upperBound, tokens[j].has([.determiner, .possessivePronoun]),
      !tokens[j].has(.titleHead)
    {
      j += 1
    }
    // "also", "then", "currently" before an apposition
    while j < range.upperBound, tokens[j].has(.adverb), !tokens[j].isCapitalized { j += 1 }
    var possessor: Range<Int>?
    var k = j
    var steps = 0
    var lastHead: Int?
    while k < range.upperBound, steps < 14 {
      let token = tokens[k]
      steps += 1
      if token.kind == .possessive, k > j, lastHead == nil {
        possessor = j..<k
        j = k + 1
        k = j
        continue
      }
      if token.isMark(.openParen) {
        guard k + 2 < range.upperBound, tokens[k + 2].isMark(.closeParen), k > j else { break }
        k += 3
        continue
      }
      guard token.isWord else {
        if token.isMark(.ampersand) || (token.isMark(.slash) && lastHead == nil) {
          k += 1
          continue
        }
        // "Agriculture, Water and Mines Minister"
        if token.isMark(.comma), k > j, lastHead == nil, tokens[k - 1].has(.portfolio),
          portfolioList(from: k + 1, in: range)
        {
          k += 1
          continue
        }
        break
      }
      if token.has([.be, .have, .modal, .relative, .subjectPronoun]) { break }
      if token.has(.titleHead) {
        // In lower case a head may be a verb: "the minister heads", "chairs talks".
        if !token.isCapitalized, token.has([.verbS, .verbPast, .verbIng]) { break }
        k = laterHead(from: k + 1, in: range) ?? k + 1
        lastHead = k - 1
        while k < range.upperBound, tokens[k].has([.titleHead, .titleSuffix]), tokens[k].isWord,
          !(tokens[k].has([.verbS, .verbPast]) && !tokens[k].isCapitalized)
        {
          if tokens[k].has(.titleHead), names.begins(at: k, in: range), !tokens[k].has(.rank) {
            break
          }
          lastHead = k
          k += 1
        }
        break
      }
      if token.has(.coordinator) {
        guard k > j, k + 1 < range.upperBound, !names.isBlocked(k - 1),
          tokens[k - 1].has([.portfolio, .common, .titleModifier])
        else { break }
        k += 1
        continue
      }
      if token.has([.preposition, .subordinator]), !token.has([.portfolio, .titleModifier]) {
        break
      }
      if token.isCapitalized {
        if token.has(.givenName), !token.has([.portfolio, .place, .country, .common]) { break }
        k += 1
        continue
      }
      guard token.has([.titleModifier, .portfolio, .common, .adjective]) || token.classes.isEmpty,
        !token.has(.determiner),
        !(token.has([.verbPast, .verbS]) && !token.has(.titleModifier))
      else { break }
      k += 1
    }
    guard let head = lastHead else { return nil }
    while j < head, tokens[j].has([.determiner]) { j += 1 }
    return TitleMention(
      tokens: j..<growRight(from: head, in: range), head: head, possessor: possessor,
      isPlural: tokens[head].has(.titlePlural))
  }

  /// Behind a further head that only modifiers part from the one before `i`:
  /// "Assistant Democratic Leader", "Deputy Defence Advisor".
  func laterHead(from i: Int, in range: Range<Int>) -> Int? {
    var j = i
    while j < range.upperBound, j - i < 3, tokens[j].isWord, tokens[j].isCapitalized,
      tokens[j].has([.titleModifier, .portfolio, .demonym, .adjective])
        || tokens[j].has(.knownOrg) && tokens[j].shape.contains(.allCaps),
      !tokens[j].has(.titleHead)
    {
      j += 1
    }
    // "Army Commander Lieutenant General Jon Berg" is a post and a rank.
    if j > i, j < range.upperBound, tokens[j].has(.rank),
      tokens[i].has(.rank) || Self.arms.contains(tokens[i].key)
    {
      return nil
    }
    guard j > i, j < range.upperBound, tokens[j].has(.titleHead), tokens[j].isCapitalized,
      !names.begins(at: j, in: range) || tokens[j].has(.titleModifier)
    else { return nil }
    return j + 1
  }

  func portfolioList(from start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 10 {
      if tokens[i].isWord, tokens[i].isCapitalized || tokens[i].key == .and {
        i += 1
      } else {
        break
      }
      if tokens[i - 1].has(.titleHead) { return true }
    }
    return false
  }

  // MARK: Left

  func growLeft(from head: Int, in range: Range<Int>) -> (Int, Range<Int>?) {
    let heading =
      document.block(of: head).kind == .heading || document.block(of: head).kind == .title
    var i = head
    while i > range.lowerBound {
      let token = tokens[i - 1]
      if token.kind == .possessive {
        return (i, possessor(before: i - 1, in: range))
      }
      if token.isWord, token.has([.titleModifier, .portfolio]),
        !token.has(.closed) || token.key == .under,
        token.has(.titleModifier) || !token.isCapitalized
      {
        if token.isCapitalized || tokens[i].isCapitalized == token.isCapitalized
          || token.key == .former
          || token.key == .acting
        {
          i -= 1
          continue
        }
      }
      if token.isWord, token.isCapitalized {
        guard mayLead(token, at: i - 1, in: range, heading: heading) else { break }
        i -= 1
        continue
      }
      // "PAHO/WHO Representative"
      if token.isMark(.slash), i - 2 >= range.lowerBound, tokens[i].shape.contains(.allCaps),
        tokens[i - 2].shape.contains(.allCaps), i < head
      {
        i -= 2
        continue
      }
      if token.isMark(.closeParen), i - 4 >= range.lowerBound, tokens[i - 3].isMark(.openParen),
        tokens[i - 2].isWord, tokens[i - 4].isCapitalized
      {
        i -= 3
        continue
      }
      // "Health and Human Services Secretary", "Food, Agriculture and Light Industry Minister"
      if i - 2 >= range.lowerBound, tokens[i - 2].isWord, tokens[i - 2].isCapitalized,
        tokens[i - 2].has(.portfolio), tokens[i].has([.portfolio]) || tokens[i].has(.common),
        tokens[i].isCapitalized, i < head
      {
        let andInside = (i..<head).contains { tokens[$0].key == .and }
        if token.key == .and || token.key == .ampersand || (token.isMark(.comma) && andInside) {
          i -= 2
          continue
        }
      }
      if token.key == .of, i - 2 >= range.lowerBound, tokens[i - 2].isCapitalized,
        tokens[i - 2].has(.orgHead), i < head, !heading
      {
        i -= 2
        continue
      }
      break
    }
    return (i, nil)
  }

  func mayLead(_ token: Token, at i: Int, in range: Range<Int>, heading: Bool) -> Bool {
    // "WHO Representative"
    if token.has(.knownOrg), token.shape.contains(.allCaps), !document.block(of: i).shouts {
      return true
    }
    if token.has([.closed, .weekday, .month]) && !token.has([.portfolio, .givenName]) {
      return false
    }
    if names.isBlocked(i), !heading { return true }
    // "Lord Mayor", "Hon. Secretary"
    if token.has(.honorific) {
      return token.key == Self.lord && tokens[i + 1].has(.titleHead)
        || Self.honorary.contains(token.key) && Self.honoraryPosts.contains(tokens[i + 1].key)
    }
    if token.has(.adverb), !token.has(.titleModifier) { return false }
    if token.has([.demonym, .country, .portfolio, .orgHead, .place]) { return true }
    if token.shape.contains(.allCaps) { return !document.block(of: i).shouts }
    if heading { return token.has(.titleModifier) }
    if token.has(.givenName) { return false }
    if i == range.lowerBound || tokens[i - 1].isMark(.fullStop) {
      return token.classes.isEmpty || token.has(.common)
    }
    return true
  }

  /// Words that stand before a rank as part of it: "Air Marshal", "Rear Admiral".
  private static let arms = WordKey.set("air rear vice wing squadron flight group fleet")
  private static let lord = WordKey("lord")
  private static let honorary = WordKey.set("hon hon.")
  private static let honoraryPosts = WordKey.set("secretary treasurer consul")
  private static let secretary = WordKey("secretary")

  /// The country or body whose possessive stands at `mark`.
  func possessor(before mark: Int, in range: Range<Int>) -> Range<Int>? {
    var i = mark
    while i > range.lowerBound, tokens[i - 1].isWord,
      tokens[i - 1].isCapitalized
        || (i < mark && (tokens[i - 1].key == .and || tokens[i - 1].key == .of)),
      !tokens[i - 1].has(.adverb)
    {
      i -= 1
    }
    while i < mark, !tokens[i].isCapitalized || tokens[i].has([.determiner]) { i += 1 }
    return i < mark ? i..<mark : nil
  }
}
