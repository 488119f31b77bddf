/// Tells headlines, date lines, contacts, boilerplate and end marks from the story.
enum BlockKinds {
  static func assign(_ blocks: inout [Block], tokens: [Token]) {
    var storyBegan = false
    var ended = false
    for i in blocks.indices where blocks[i].kind == .paragraph || blocks[i].kind == .listItem {
      let range = blocks[i].tokens
      if isMarker(range, tokens, listed: blocks[i].kind == .listItem) {
        blocks[i].kind = .marker
        // Asterisks also part a story's chapters: they end it where little follows.
        let isShort = (tokens.count - range.upperBound) * 2 < range.lowerBound
        if storyBegan, endsStory(range, tokens), !range.isEmpty || isShort { ended = true }
      } else if ended {
        blocks[i].kind = .tail
      } else if isDateLine(range, tokens) {
        blocks[i].kind = .dateLine
      } else if isContact(range, tokens) {
        blocks[i].kind = .tail
      } else if isBoilerplate(range, tokens) {
        blocks[i].kind = .tail
        ended = storyBegan && isHeadingLike(range, tokens, shouts: blocks[i].shouts)
      } else if blocks[i].kind == .paragraph {
        if isHeadingLike(range, tokens, shouts: blocks[i].shouts) {
          blocks[i].kind = .heading
        } else {
          storyBegan = true
        }
      }
    }
    findUnmarkedLists(&blocks, tokens)
  }

  /// Makes a run of short lines behind a colon a list: attendance set without bullets.
  private static func findUnmarkedLists(_ blocks: inout [Block], _ tokens: [Token]) {
    var i = 0
    while i < blocks.count {
      defer { i += 1 }
      guard let last = blocks[i].tokens.last(where: { tokens[$0].kind != .possessive }),
        tokens[last].isMark(.colon)
      else { continue }
      var end = i + 1
      while end < blocks.count, !blocks[end].shouts, isEntry(blocks[end], tokens) { end += 1 }
      guard end - i > 2 else { continue }
      for b in i + 1..<end { blocks[b].kind = .listItem }
      i = end - 1
    }
  }

  /// A short line, or a person with the courtesy before the name: "The Honorable Jane Doe, …".
  private static func isEntry(_ block: Block, _ tokens: [Token]) -> Bool {
    if block.kind == .heading { return true }
    return block.kind == .paragraph && block.tokens.count <= 40
      && block.tokens.prefix(2).contains { tokens[$0].has(.honorific) }
      && !block.tokens.contains { tokens[$0].has([.be, .have, .modal, .verbPast]) }
  }

  /// The headline on top of the text.
  static func headline(of blocks: [Block], tokens: [Token]) -> Range<Int>? {
    for block in blocks.prefix(8) {
      switch block.kind {
      case .heading where !isBanner(block.tokens, tokens): return block.tokens
      case .heading, .marker, .title, .creator, .dateLine: continue
      default: return nil
      }
    }
    return nil
  }

  // MARK: Signs

  private static func isMarker(
    _ range: Range<Int>, _ tokens: [Token], listed: Bool
  ) -> Bool {
    if isMenu(range, tokens) { return true }
    if range.count > 5 {
      return !tokens[range].contains { $0.isWord || $0.kind == .number }
    }
    let words = tokens[range].filter { $0.isWord || $0.kind == .number }
    if words.isEmpty { return true }
    guard words.count <= 2 else { return false }
    return words.allSatisfy { $0.key == .ends || $0.key == .end || $0.key == .thirty }
      || (words.count == 1 && words[0].shape.contains(.allCaps) && !listed)
  }

  /// "About | Contact | News | Search": a page's menu.
  private static func isMenu(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.count > 5 && tokens[range].lazy.filter { $0.isMark(.bar) }.prefix(3).count == 3
  }

  private static func endsStory(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[range].contains {
      $0.key == .ends || $0.key == .end || $0.key == .thirty || $0.key == .hash
    }
      || tokens[range].isEmpty
  }

  /// A line that only dates the release, perhaps with the place before the date and an agency
  /// behind it: `16 July 2003`, `Baku, 3 December, AZERTAC`.
  private static func isDateLine(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard (2...10).contains(range.count) else { return false }
    var (month, day, year) = (false, false, false)
    var names = 0
    for token in tokens[range] {
      if token.has(.month), token.isCapitalized {
        month = true
      } else if token.kind == .number {
        if token.end - token.start == 4 { year = true } else { day = true }
      } else if token.isWord, !token.has([.weekday, .ordinal, .determiner]),
        token.key != .of, token.key != .date
      {
        guard token.isCapitalized, !token.has([.anyVerb, .eventNoun, .titleHead]) else {
          return false
        }
        names += 1
      }
    }
    let placed =
      names <= 4 && range.prefix(4).contains { tokens[$0].isMark(.comma) && $0 > range.lowerBound }
      && tokens[range.lowerBound].isWord
    return month && (names == 0 ? year : placed && (day || year))
  }

  private static let copyright = WordKey("copyright")

  private static func isContact(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard let first = tokens[range].first(where: { $0.isWord }) else { return false }
    let head = tokens[range].prefix(6)
    if head.contains(where: { $0.key == .contact || $0.key == .contacts }),
      tokens[range].contains(where: {
        $0.isMark(.colon) || $0.kind == .link || ($0.kind == .number && $0.end - $0.start > 4)
      })
    {
      return true
    }
    if first.key == .edited || first.key == copyright { return true }
    let second = range.dropFirst().first.map { tokens[$0].key } ?? .none
    let third = range.dropFirst(2).first.map { tokens[$0].key } ?? .none
    if first.key == .forWord, second == .more || second == .further, third == .information {
      return true
    }
    return (first.key == .media || first.key == .press)
      && (second == .enquiries || second == .inquiries)
  }

  private static func isBoilerplate(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard range.count >= 2 else { return false }
    let first = tokens[range.lowerBound]
    let second = tokens[range.lowerBound + 1]
    if first.key == .about, first.isCapitalized, second.isCapitalized || second.key == .the {
      return range.prefix(12).contains { tokens[$0].isMark(.colon) } || range.count <= 8
    }
    if first.key == .note || first.key == .notes {
      return second.key == .to
        && range.prefix(4).contains { tokens[$0].key == .editors || tokens[$0].key == .editor }
    }
    return false
  }

  /// Whether the block is a headline: no sentence, and not too long.
  private static func isHeadingLike(
    _ range: Range<Int>, _ tokens: [Token], shouts: Bool
  ) -> Bool {
    guard let last = range.last else { return false }
    if shouts, range.count <= 40, !endsAsSentence(tokens[last]) { return true }
    guard range.count <= 24 else { return false }
    if endsAsSentence(tokens[last]) {
      return tokens[last].isMark(.colon) && range.count <= 3
    }
    return true
  }

  private static func endsAsSentence(_ token: Token) -> Bool {
    token.isMark(.fullStop) || token.isMark(.question) || token.isMark(.exclamation)
      || token.isMark(.colon) || token.isMark(.ellipsis) || token.isMark(.doubleQuote)
      || (token.isWord && token.shape.contains(.endsWithPeriod))
  }

  /// `FOR IMMEDIATE RELEASE`, `Media release`, `News`.
  private static func isBanner(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.count <= 4
      && tokens[range].contains { $0.key == .release || $0.key == .statement || $0.key == .news }
  }
}
