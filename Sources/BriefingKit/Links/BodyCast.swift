/// Joins the names of one body.
extension Cast {
  mutating func joinBodies() {
    // Longer names first, so that short forms find them.
    let order = mentions.organizations.indices.sorted { a, b in
      let (x, y) = (mentions.organizations[a], mentions.organizations[b])
      return x.tokens.count != y.tokens.count ? x.tokens.count > y.tokens.count : a < b
    }
    for index in order {
      let mention = mentions.organizations[index]
      if let body = bodies.firstIndex(where: { isSame(mention, $0) }) {
        bodies[body].mentions.append(mention.tokens)
        if bodies[body].acronym == nil { bodies[body].acronym = mention.acronym }
        bodies[body].known = bodies[body].known ?? mention.body
      } else {
        bodies.append(
          Body(
            name: mention.tokens, acronym: mention.acronym, kind: mention.kind,
            known: mention.body, mentions: [mention.tokens], rule: mention.rule))
      }
    }
    for b in bodies.indices { bodies[b].mentions.sort { $0.lowerBound < $1.lowerBound } }
    bodies.sort { $0.mentions[0].lowerBound < $1.mentions[0].lowerBound }
    for (index, body) in bodies.enumerated() {
      for mention in body.mentions { for t in mention { bodyAt[t] = Int32(index) } }
      if let acronym = body.acronym { bodyAt[acronym.lowerBound] = Int32(index) }
    }
  }

  func isSame(_ mention: OrganizationMention, _ body: Body) -> Bool {
    if let known = mention.body, known == body.known { return true }
    if document.same(mention.tokens, body.name) { return true }
    if let acronym = body.acronym, mention.tokens.count == 1,
      tokens[mention.tokens.lowerBound].key == tokens[acronym.lowerBound].key
    {
      return true
    }
    if mention.tokens.count == 1, isInitials(tokens[mention.tokens.lowerBound], of: body.name) {
      return true
    }
    // "TDC" for "TDC Ghana Ltd.", "the Coalition" for "the Global Coalition".
    guard mention.tokens.count < body.name.count else { return false }
    let prefix = body.name.lowerBound..<body.name.lowerBound + mention.tokens.count
    let suffix = body.name.upperBound - mention.tokens.count..<body.name.upperBound
    let isAcronym =
      mention.tokens.count == 1
      && tokens[mention.tokens.lowerBound].shape.contains(.allCaps)
    if isAcronym, tokens[body.name.upperBound - 1].has(.orgSuffix) {
      return document.same(mention.tokens, prefix)
    }
    if mention.tokens.count == 1, mention.body != nil, body.name.count == 2,
      tokens[body.name.lowerBound].has([.demonym, .country])
    {
      return document.same(mention.tokens, suffix)
    }
    return mention.tokens.count >= 2 && document.same(mention.tokens, suffix)
      && tokens[body.name.lowerBound].has([.demonym, .country])
  }

  /// Whether the capitals are the initials of the name's capitalised words.
  func isInitials(_ acronym: Token, of name: Range<Int>) -> Bool {
    guard acronym.shape.contains(.allCaps), acronym.end - acronym.start >= 3 else { return false }
    let text = document.release.text
    var letters = text[Int(acronym.start)..<Int(acronym.end)].makeIterator()
    for i in name where tokens[i].isWord && tokens[i].isCapitalized {
      guard let letter = letters.next() else { return false }
      if text[Int(tokens[i].start)] != letter { return false }
    }
    return letters.next() == nil
  }
}
