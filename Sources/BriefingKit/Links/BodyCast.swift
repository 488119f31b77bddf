/// Joins the names of one body.
extension Casting {
  mutating func joinBodies() {
    // Longer names first, so that short forms find them.
    let order = mentions.organizations.indices.sorted { a, b in
      let (x, y) = (mentions.organizations[a], mentions.organizations[b])
      return x.tokens.count != y.tokens.count ? x.tokens.count > y.tokens.count : a < b
    }
    for index in order {
      let mention = mentions.organizations[index]
      if let body = candidates(for: mention).first(where: { isSame(mention, bodies[$0]) }) {
        bodies[body].mentions.append(mention.tokens)
        if bodies[body].acronym == nil { bodies[body].acronym = mention.acronym }
        bodies[body].known = bodies[body].known ?? mention.body
        if mention.acronym != nil || mention.body != nil { note(forms: body) }
      } else {
        bodies.append(
          Body(
            name: mention.tokens, acronym: mention.acronym, kind: mention.kind,
            known: mention.body, mentions: [mention.tokens], rule: mention.rule))
        note(forms: bodies.count - 1)
      }
    }
    for b in bodies.indices { bodies[b].mentions.sort { $0.lowerBound < $1.lowerBound } }
    bodies.sort { $0.mentions[0].lowerBound < $1.mentions[0].lowerBound }
  }

  /// Notes every form a body can be meant by, so that a mention finds it without a search.
  private mutating func note(forms body: Int) {
    let name = bodies[body].name
    note(key(of: name), for: body)
    note(initialsKey(of: name), for: body)
    if let acronym = bodies[body].acronym { note(key(of: acronym), for: body) }
    if let known = bodies[body].known { note(key(ofKnown: known), for: body) }
    if let land = landGoverned(by: name) { note(key(ofGovernmentOf: land), for: body) }
    if tokens[name.upperBound - 1].has(.orgSuffix) {
      note(key(of: name.lowerBound..<name.lowerBound + 1), for: body)
      if name.count > 2 { note(key(of: name.dropLast()), for: body) }
    }
    for end in name.dropFirst(2) where endsShorter(end) {
      note(key(of: name.lowerBound..<end), for: body)
    }
    if isLed(name) {
      for start in name.dropFirst() { note(key(of: start..<name.upperBound), for: body) }
    }
  }

  private mutating func note(_ form: WordKey, for body: Int) {
    bodiesByForm.note(body, under: form)
  }

  /// The bodies that may be meant, in the order they were found.
  private func candidates(for mention: OrganizationMention) -> [Int] {
    let same = bodiesByForm.indices(under: key(of: mention.tokens))
    let known = mention.body.map { bodiesByForm.indices(under: key(ofKnown: $0)) } ?? []
    let governing =
      landGoverned(by: mention.tokens).map {
        bodiesByForm.indices(under: key(ofGovernmentOf: $0))
      } ?? []
    return known.isEmpty && governing.isEmpty ? same : (same + known + governing).sorted()
  }

  /// The country that "Government of Chad" or "Chadian government" is the government of.
  private func landGoverned(by name: Range<Int>) -> String? {
    guard name.count > 1 else { return nil }
    let first = tokens[name.lowerBound].key
    let last = name.upperBound - 1
    if Self.governments.contains(first), tokens[name.lowerBound + 1].key == .of {
      return mentions.countries.at(last)
    }
    guard Self.governments.contains(tokens[last].key) else { return nil }
    let land = mentions.countries.at(name.lowerBound)
    return name.dropLast().allSatisfy { mentions.countries.at($0) == land } ? land : nil
  }

  private static let governments = WordKey.set("government govt")

  /// One key for a stretch of words.
  private func key(of words: Range<Int>) -> WordKey {
    if words.count == 1 { return tokens[words.lowerBound].key }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for t in words { hash = (hash ^ tokens[t].key.hash) &* 0x100_0000_01b3 }
    return WordKey(hash: hash)
  }

  private func key(ofKnown body: Int) -> WordKey { WordKey(hash: UInt64(body) << 32 | 1) }

  private func key(ofGovernmentOf land: String) -> WordKey {
    var key = WordKey.empty
    for byte in land.utf8 { key.add(byte) }
    return key
  }

  /// The key of the name's initials, as an acronym would be written.
  private func initialsKey(of name: Range<Int>) -> WordKey {
    let text = document.release.text
    var key = WordKey.empty
    for i in name where givesInitial(i) { key.add(text[tokens[i].start]) }
    return key
  }

  func isSame(_ mention: OrganizationMention, _ body: Body) -> Bool {
    if let known = mention.body, known == body.known { return true }
    if document.same(mention.tokens, body.name) { return true }
    if let land = landGoverned(by: mention.tokens), land == landGoverned(by: body.name) {
      return true
    }
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
    if mention.tokens.count == 1, mention.body != nil,
      body.name.count == 2 && tokens[body.name.lowerBound].has([.demonym, .country])
        || tokens[mention.tokens.lowerBound].has([.orgHead])
    {
      return document.same(mention.tokens, suffix)
        || body.name.contains { tokens[$0].key == tokens[mention.tokens.lowerBound].key }
    }
    // "Holm Energy" for "Holm Energy plc"
    if tokens[body.name.upperBound - 1].has(.orgSuffix),
      document.same(mention.tokens, body.name.dropLast())
    {
      return true
    }
    // "FDA" for "Chad FDA"
    guard mention.tokens.count >= 2 || isAcronym && body.name.count == 2 else { return false }
    return document.same(mention.tokens, suffix) && isLed(body.name)
      || endsShorter(prefix.upperBound) && document.same(mention.tokens, prefix)
  }

  /// Whether a name may be cut at `i`: "Ministry of Health" for "Ministry of Health and Youth",
  /// "State Bank" for "State Bank of Freedonia".
  private func endsShorter(_ i: Int) -> Bool {
    tokens[i].key == .of || tokens[i].key == .and || tokens[i].isMark(.comma)
  }

  /// Whether a name begins with what it may be named without: "Iraqi Ministry of Oil", "White House
  /// Counsel's Office", "Senate Finance Committee".
  private func isLed(_ name: Range<Int>) -> Bool {
    let first = tokens[name.lowerBound]
    return first.has([.demonym, .country]) || Self.leads.contains(first.key)
  }

  private static let leads = WordKey.set("white senate house federal national state royal")

  /// Whether a word of a name gives its acronym a letter: "And" gives none, however it is written.
  private func givesInitial(_ i: Int) -> Bool {
    tokens[i].isWord && tokens[i].isCapitalized && tokens[i].key != .and && tokens[i].key != .of
  }

  /// Whether the capitals are the initials of the name's capitalised words.
  func isInitials(_ acronym: Token, of name: Range<Int>) -> Bool {
    guard acronym.shape.contains(.allCaps), acronym.end - acronym.start >= 3 else { return false }
    let text = document.release.text
    var letters = text[acronym.start..<acronym.end].makeIterator()
    for i in name where givesInitial(i) {
      guard let letter = letters.next() else { return false }
      if text[tokens[i].start] != letter { return false }
    }
    return letters.next() == nil
  }
}
