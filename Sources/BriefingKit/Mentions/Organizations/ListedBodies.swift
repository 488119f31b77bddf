/// Finds bodies by their place in a list: the last field of an attendance entry (`Jane Doe, CEO,
/// Harbour Light`), and the entries of a list that its introduction says are organizations.
struct ListedBodies {
  private let document: Document
  private let tokens: [Token]

  /// The organizations found before with the listed ones; a listed name replaces its own parts.
  static func add(
    to organizations: [OrganizationMention], people: [PersonMention], in document: Document
  ) -> [OrganizationMention] {
    let finder = ListedBodies(document: document, tokens: document.tokens)
    let listed = finder.affiliations(of: people) + finder.entries()
    if listed.isEmpty { return organizations }
    var listedAt: [Int: [Range<Int>]] = [:]
    for mention in listed {
      for t in mention.tokens { listedAt[t, default: []].append(mention.tokens) }
    }
    let kept = organizations.filter { old in
      !old.tokens.contains { t in listedAt[t]?.contains { $0 != old.tokens } ?? false }
    }
    let keptTokens = Set(kept.map(\.tokens))
    let fresh = listed.filter { !keptTokens.contains($0.tokens) }
    return (kept + fresh).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func affiliations(of people: [PersonMention]) -> [OrganizationMention] {
    people.compactMap { person in
      guard person.rule == People.listed.id, let words = person.affiliation, !isPlace(words) else {
        return nil
      }
      return body(words)
    }
  }

  /// The indices of the list items that an introduction says are bodies.
  static func blocks(in document: Document) -> Set<Int> {
    let finder = ListedBodies(document: document, tokens: document.tokens)
    let blocks = document.blocks
    var found: Set<Int> = []
    var b = 0
    while b < blocks.count {
      guard blocks[b].kind == .listItem else {
        b += 1
        continue
      }
      let end = blocks[b...].firstIndex { $0.kind != .listItem } ?? blocks.count
      let introduced = b > 0 && finder.introduces(blocks[b - 1].tokens)
      if introduced || finder.areBodies(blocks[b..<end]) { found.formUnion(b..<end) }
      b = end
    }
    return found
  }

  /// Whether a list is of bodies alone, as some of its entries show and none gainsays: "Amnesty
  /// International", "Blue Delta", "Rivers Trust".
  private func areBodies(_ items: ArraySlice<Block>) -> Bool {
    var bodies = 0
    for item in items {
      let range = item.tokens
      guard let first = range.first, let last = range.last, range.count <= 9,
        tokens[first].isCapitalized,
        !range.contains(where: {
          tokens[$0].kind == .punctuation && !tokens[$0].isMark(.openParen)
            && !tokens[$0].isMark(.closeParen) || tokens[$0].has([.givenName, .titleHead, .be])
        })
      else { return false }
      let known =
        document.lexicon.phrase(at: first, in: tokens, limit: range.upperBound)
        .map { $0.phrase.classes.contains(.knownOrg) } ?? tokens[first].has(.knownOrg)
      if known || tokens[first].has(.orgHead) || tokens[last].has(.orgHead) { bodies += 1 }
    }
    return bodies >= 2 && bodies * 3 >= items.count
  }

  private func entries() -> [OrganizationMention] {
    var found: [OrganizationMention] = []
    for b in Self.blocks(in: document).sorted() {
      let block = document.blocks[b]
      guard let last = block.tokens.last, block.tokens.count <= 24,
        !tokens[last].isMark(.fullStop) || block.tokens.count <= 10,
        tokens[block.tokens.lowerBound].isCapitalized,
        !block.tokens.contains(where: { tokens[$0].has([.be, .have, .modal]) })
      else { continue }
      if let body = body(block.tokens) { found.append(body) }
    }
    return found
  }

  /// Whether the words before a list say that bodies follow.
  private func introduces(_ range: Range<Int>) -> Bool {
    range.suffix(16).contains { Self.nouns.contains(tokens[$0].key) }
      && range.last.map { tokens[$0].isMark(.colon) || document.block(of: $0).kind == .heading }
        ?? false
  }

  private static let regions = WordKey.set("county parish borough township province region")
  private static let nouns = WordKey.set(
    "organizations organisations companies groups agencies institutions associations unions theaters"
  )

  private func body(_ words: Range<Int>) -> OrganizationMention? {
    guard words.contains(where: { tokens[$0].isCapitalized }) else { return nil }
    var end = words.upperBound
    var acronym: Range<Int>?
    if words.count > 3, tokens[end - 1].isMark(.closeParen), tokens[end - 3].isMark(.openParen) {
      acronym = end - 2..<end - 1
      end -= 3
    }
    // A bracket left open, a sentence's end.
    end =
      words.prefix(end - words.lowerBound).first {
        tokens[$0].isMark(.openParen) || tokens[$0].isMark(.fullStop)
      } ?? end
    guard end > words.lowerBound, !isPostOrMark(words.lowerBound..<end)
    else { return nil }
    let name = words.lowerBound..<end
    return OrganizationMention(
      tokens: name, acronym: acronym, kind: OrganizationKind.of(tokens[name]), body: nil,
      rule: Self.listed.id)
  }

  /// Whether a field ends in a post, "Rivers Plan Coordinator", or is a mark alone: "Ret."
  private func isPostOrMark(_ words: Range<Int>) -> Bool {
    let last = tokens[words.upperBound - 1]
    return last.has(.titleHead) && !last.has([.titlePlural, .portfolio, .orgHead])
      && !words.contains { tokens[$0].isMark(.dash) }
      || words.count == 1 && last.has([.plainAcronym, .postnominal, .honorific])
  }

  /// `Oakland, CA`, `South Carolina`: where somebody is from.
  private func isPlace(_ words: Range<Int>) -> Bool {
    var i = words.lowerBound
    while i < words.upperBound {
      if let match = document.lexicon.phrase(at: i, in: tokens, limit: words.upperBound),
        !match.phrase.classes.isDisjoint(with: [.place, .country])
      {
        return true
      }
      if tokens[i].has([.place, .country]), words.count <= 2 { return true }
      i += 1
    }
    guard let last = words.last else { return true }
    if Self.regions.contains(tokens[last].key) { return true }
    // A state's two letters behind a comma.
    return last + 1 < tokens.count && tokens[last].isCapitalized && tokens[last + 1].isMark(.comma)
      && last + 2 < tokens.count && tokens[last + 2].has(.plainAcronym)
      || tokens[last].has(.plainAcronym)
        && !tokens[last].shape.isDisjoint(with: [.allCaps, .endsWithPeriod])
  }

  static let listed = Rule(
    "organization.list-entry", field: .organizations,
    finds: [
      "Minister Jon Berg met business leaders in Oslo.\n\nParticipants included:\n\n- Ines Duarte, Director, Harbour Light\n- Ruth Achterberg, Blue Delta"
        => "Blue Delta",
      "Minister Jon Berg met the following organizations:\n\n- Harbour Light\n- Blue Delta"
        => "Harbour Light",
    ])
}
