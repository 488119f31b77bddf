/// Items of a list, each an act or a commitment that the words over the list begin: "The parties
/// agreed to:", "Since then we have:", "Key outcomes:".
extension Choice {
  /// What the list item that is block `b` tells.
  func listed(_ b: Int) -> [Item] {
    let block = document.blocks[b]
    guard block.kind == .listItem, let s = block.sentences.first,
      let first = reading.acts(of: s).first,
      first.group.tokens.lowerBound == document.sentences[s].tokens.lowerBound,
      hasObject(first), let lead = lead(of: b)
    else { return [] }
    let opening = opening(of: lead)
    let verb = tokens[first.group.head]
    if let opening, tokens[opening.group.head].has(.have) || opening.group.classes.isEmpty,
      verb.has(.verbParticiple), isListedAct(first)
    {
      return items(from: first, like: opening, .measure(.completed), Cues.listed.id)
    }
    if verb.has(.verbPast), !verb.has(.verbBase), isListedAct(first) {
      return items(from: first, like: nil, .measure(.completed), Cues.listed.id)
    }
    return []
  }

  /// What the words over the list commit to or ask for: "agreed to:", "urges the Board to:" over
  /// "submit a plan".
  func listedPledge(_ b: Int) -> Item? {
    let block = document.blocks[b]
    guard block.kind == .listItem, let s = block.sentences.first, let lead = lead(of: b),
      lead.count > 2, tokens[lead.upperBound - 2].key == .to,
      let opening = reading.acts(of: document.sentenceOf[lead.lowerBound]).last(where: {
        $0.group.isFinite
      }), !opening.group.isPassive, !opening.group.isNegated,
      !opening.group.classes.isDisjoint(with: [.pledge, .request])
    else { return nil }
    let asks =
      opening.group.classes.contains(.request)
      && lead.upperBound - opening.group.tokens.upperBound > 3
    let range = document.sentences[s].tokens
    guard let verb = range.first, tokens[verb].has(.verbBase) else { return nil }
    var act = opening
    act.sentence = s
    act.group.tokens = verb..<verb + 1
    act.group.head = verb
    act.group.sharesSubject = true
    return Item(
      type: asks ? .request : .pledge,
      tokens: verb..<extents.end(of: act, limit: range.upperBound),
      by: givers(opening), cue: opening.group.tokens, voice: opening.voice,
      rule: asks ? Cues.ask.id : Cues.commit.id, act: opening)
  }

  /// "The following commitments were made:" over the list that the act stands in.
  func commits(listOf act: Act) -> Bool {
    let b = document.sentences[act.sentence].block
    return document.blocks[b].kind == .listItem
      && (lead(of: b)?.contains { Self.commitments.contains(tokens[$0].key) } ?? false)
  }
  private static let commitments = WordKey.set("commitments pledges promises undertakings")

  /// The words over the list that block `b` stands in; `nil` where they open none.
  private func lead(of b: Int) -> Range<Int>? {
    guard let lead = blockBefore(list: b),
      tokens[lead.tokens.upperBound - 1].isMark(.colon) || lead.kind == .heading
    else { return nil }
    return lead.sentences.last.map { document.sentences[$0].tokens }
  }

  /// Of each block, the last one before it that is no part of a list, or -1.
  static func leads(of blocks: [Block]) -> [Int32] {
    var last: Int32 = -1
    return blocks.indices.map { b in
      defer {
        let block = blocks[b]
        if block.kind != .listItem, block.kind != .marker, !block.tokens.isEmpty { last = Int32(b) }
      }
      return last
    }
  }

  private func blockBefore(list block: Int) -> Block? {
    leads[block] >= 0 ? document.blocks[Int(leads[block])] : nil
  }

  /// The verb with which the lead leaves off.
  private func opening(of lead: Range<Int>) -> Act? {
    reading.acts(of: document.sentenceOf[lead.lowerBound]).last {
      $0.group.isFinite && lead.upperBound - $0.group.tokens.upperBound <= 3
    }
  }

  private func isListedAct(_ act: Act) -> Bool {
    let classes = act.group.classes
    return classes.contains(.act) && classes.isDisjoint(with: [.meet, .attend, .speech, .state])
  }

  private func items(
    from first: Act, like opening: Act?, _ type: Item.Class, _ rule: Rule.ID
  ) -> [Item] {
    let limit = document.sentences[first.sentence].tokens.upperBound
    var act = first
    act.group.form = .past
    let by = opening.map { givers($0) } ?? author
    var end = extents.end(of: act, limit: limit)
    var found = [
      Item(
        type: type, tokens: act.group.tokens.lowerBound..<end, by: by, cue: act.group.tokens,
        voice: act.voice, rule: rule, act: act)
    ]
    // "Imposed sanctions, and prosecuted smugglers": the list's verb goes on.
    for next in reading.acts(of: first.sentence).dropFirst()
    where next.group.tokens.lowerBound > end && next.group.tokens.lowerBound - end <= 2
      && tokens[next.group.tokens.lowerBound - 1].has(.coordinator) && isListedAct(next)
    {
      end = extents.end(of: next, limit: limit)
      var item = found[0]
      item.tokens = next.group.tokens.lowerBound..<end
      item.cue = next.group.tokens
      found.append(item)
    }
    return found
  }
}
