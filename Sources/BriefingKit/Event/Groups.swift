/// Finds the parties that took part without a name: `Florida state legislators`, `a delegation of
/// the Asian Development Bank`, `staff members for Senators …`.
struct Groups {
  let document: Document
  let reading: Reading
  let lead: Lead
  let tokens: [Token]
  let cast: Cast
  let phrases: GroupPhrases

  init(document: Document, reading: Reading, lead: Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    cast = reading.cast
    tokens = document.tokens
    phrases = GroupPhrases(document: document, cast: cast)
  }

  /// The groups, each once, in order.
  ///
  /// - Parameter present: how many persons the record names as having taken part.
  func find(besides present: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var groupsByWord = WordIndex()
    func isKnown(_ group: Range<Int>) -> Bool {
      if group.contains(where: { tokens[$0].key == Self.group }) {
        return groups.contains { same($0, group) }
      }
      // Who is the same holds all its words, so also the rarest.
      let rarest = group.map { groupsByWord.indices(under: tokens[$0].key) }
        .min { $0.count < $1.count }
      return rarest?.contains { same(groups[$0], group) } ?? false
    }
    func add(_ group: Range<Int>) {
      guard !isKnown(group) else { return }
      for t in group { groupsByWord.note(groups.count, under: tokens[t].key) }
      groups.append(group)
    }
    for post in unnamedPosts() { add(post) }
    for block in document.blocks where block.kind.tellsStory {
      for s in block.sentences {
        let sentence = document.sentences[s].tokens
        if block.kind == .listItem, let entry = listEntry(sentence) {
          add(entry)
          continue
        }
        for group in phrases.find(in: sentence)
        where takesPart(group, in: sentence) && !isNamed(group, in: sentence, present) {
          add(group)
        }
      }
    }
    return groups
  }

  /// "state legislators" are the "19 state legislators from ten states" told of before, and "a group
  /// of survivors" the "survivors".
  private func same(_ known: Range<Int>, _ group: Range<Int>) -> Bool {
    if Self.others.contains(tokens[group.lowerBound].key) { return document.same(known, group) }
    func holds(_ all: Range<Int>, _ i: Int) -> Bool {
      all.contains { tokens[$0].key == tokens[i].key }
    }
    return group.allSatisfy { holds(known, $0) }
      || group.contains { tokens[$0].key == Self.group }
        && known.allSatisfy { holds(group, $0) }
  }

  /// An entry of a list of attendance that names nobody: "Young Harbour Pilots".
  private func listEntry(_ sentence: Range<Int>) -> Range<Int>? {
    guard sentence.count <= 14, sentence.count > 1,
      document.block(of: sentence.lowerBound).tokens == sentence,
      sentence.allSatisfy({ cast.mentions.person(at: $0) == nil }),
      !sentence.contains(where: { tokens[$0].has([.be, .have, .modal]) }),
      tokens[sentence.lowerBound].isCapitalized,
      let group = phrases.find(in: sentence).first, group.lowerBound <= sentence.lowerBound + 3,
      isAttendance(document.sentenceOf[sentence.lowerBound])
    else { return nil }
    return sentence.lowerBound..<group.upperBound
  }

  /// Whether persons stand in the list around the sentence.
  private func isAttendance(_ s: Int) -> Bool {
    let b = document.sentences[s].block
    return (max(0, b - 12)...min(document.blocks.count - 1, b + 12)).contains { other in
      document.blocks[other].kind == .listItem
        && document.blocks[other].tokens.first.map {
          cast.mentions.person(at: $0)?.rule == People.listed.id
        } ?? false
    }
  }

  // MARK: Taking part

  /// Whether the group is subject or partner of the encounter's verb, or stands among those who are.
  private func takesPart(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard reading.quoteAt[group.lowerBound] < 0,
      group.count > 1
        || lead.sentences.contains(sentence) && !Self.sides.contains(tokens[group.lowerBound].key)
          && !tokens[group.lowerBound].has(.titleHead)
        || isAmongPresent(group, in: sentence)
    else { return false }
    var before = group.lowerBound - 1
    while before >= sentence.lowerBound,
      tokens[before].has([.determiner, .numberWord]) || Self.counts.contains(tokens[before].key)
    {
      before -= 1
    }
    if before > sentence.lowerBound, tokens[before].key == .with,
      namesEncounter(before: before, in: sentence)
    {
      return true
    }
    if isAmongPresent(group, in: sentence) || isLed(group, in: sentence) { return true }
    if isHeard(behind: before, in: sentence) { return true }
    if lead.sentences.contains(sentence), isBetween(group, in: sentence) { return true }
    let all = reading.acts(of: document.sentenceOf[group.lowerBound])
    let acts = all.filter { act in
      reading.isEncounter(act) && act.voice == .release && !act.group.isNegated
        && (!act.group.isRelative || bringsTogether(act)) && !act.group.isPerfect
        && !act.group.isPossible && !isEarlier(act, among: all) && !isResolve(act)
    }
    if let own = acts.first(where: { $0.group.subject.map { $0.overlaps(group) } ?? false }) {
      // "A report on refugees was launched": the group is no more than a topic.
      let isTopic = before >= sentence.lowerBound && Self.topics.contains(tokens[before].key)
      return own.group.isFinite && lead.sentences.contains(sentence) && !isTopic
    }
    guard let act = acts.last(where: { $0.group.tokens.upperBound <= group.lowerBound }),
      before >= sentence.lowerBound
    else { return false }
    let link = tokens[before]
    if link.key == .together, before == act.group.tokens.upperBound { return true }
    if link.has(.coordinator) || link.isMark(.comma) {
      // A further partner, behind others: nothing but names stands between.
      return group.lowerBound - act.group.tokens.upperBound < 60
        && !(act.group.tokens.upperBound..<before).contains { isBreak($0) }
    }
    if link.key == .with || link.key == .by || link.key == .between || link.key == .from {
      return group.lowerBound - act.group.tokens.upperBound < 30
        && !(act.group.tokens.upperBound..<before).contains { isBreak($0) }
    }
    return before < act.group.tokens.upperBound
  }

  /// "has visited five states to meet with legislators": the purpose of what was before.
  private func isEarlier(_ act: Act, among acts: ArraySlice<Act>) -> Bool {
    guard !act.group.isFinite,
      let finite = acts.last(where: { $0.group.isFinite && $0.index < act.index })
    else { return false }
    return finite.group.isPerfect || finite.group.isRelative
  }

  /// "plans to engage with partners", "will consult with": whom they mean to turn to.
  private func isResolve(_ act: Act) -> Bool {
    Self.turning.contains(tokens[act.group.head].key)
      && (act.group.form == .infinitive || act.group.form == .future)
  }

  /// "together with", "a meeting with", "talks in Lima with", "a call this morning with".
  private func namesEncounter(before with: Int, in sentence: Range<Int>) -> Bool {
    if Self.jointly.contains(tokens[with - 1].key), with - 1 > sentence.lowerBound { return true }
    return (max(sentence.lowerBound, with - 4)..<with).contains {
      tokens[$0].has(.eventNoun) && !isOther($0, in: sentence)
        || tokens[$0].key == Self.views
    }
  }

  /// "building on her meetings with", "the first of two meetings with": encounters besides this one.
  private func isOther(_ noun: Int, in sentence: Range<Int>) -> Bool {
    guard noun > sentence.lowerBound else { return false }
    if Self.habitual.contains(tokens[noun - 1].key) { return true }
    return Self.encounters.contains(tokens[noun].key)
      && tokens[noun - 1].has([.possessivePronoun, .numberWord])
  }

  // MARK: Groups that names replace

  /// Whether the group only announces persons the release then names: "met with Latino leaders"
  /// above a list of them.
  private func isNamed(_ group: Range<Int>, in sentence: Range<Int>, _ present: Int) -> Bool {
    let first = tokens[group.lowerBound]
    // "Participating leaders included:" heads a list of them.
    if group.upperBound < sentence.upperBound,
      Self.including.contains(tokens[group.upperBound].key),
      tokens[sentence.upperBound - 1].isMark(.colon)
    {
      return true
    }
    // "key stakeholders, including officials and pupils": those that follow.
    if group.contains(where: { Self.anybody.contains(tokens[$0].key) }),
      range(behind: group, in: sentence).contains(where: {
        Self.including.contains(tokens[$0].key)
      })
    {
      return true
    }
    if Self.others.contains(first.key) { return false }
    let definite =
      group.lowerBound > sentence.lowerBound && tokens[group.lowerBound - 1].key == .the
    if definite,
      Self.sides.contains(tokens[group.upperBound - 1].key) && !isCompany(group, in: sentence)
        || first.has(.titleHead) && !Self.members.contains(first.key)
    {
      return true
    }
    if Self.counterpart.contains(tokens[group.upperBound - 1].key) || Self.two.contains(first.key) {
      return true
    }
    guard present >= 5, lead.sentences.prefix(2).contains(sentence), isPlain(group) else {
      return false
    }
    return document.blocks.contains { $0.kind == .listItem }
      || !sentence.contains { cast.personAt[$0] >= 0 }
  }

  /// The two words behind a group, in its sentence.
  private func range(behind group: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    group.upperBound..<max(group.upperBound, min(group.upperBound + 2, sentence.upperBound))
  }

  /// "faith leaders", "nurses from across the country": a kind of people, no number or body of them.
  private func isPlain(_ group: Range<Int>) -> Bool {
    if group.count <= 3 { return true }
    let kind = group.prefix { ![.of, .from].contains(tokens[$0].key) }
    return kind.count <= 2 && group.dropFirst(kind.count).allSatisfy { !tokens[$0].isCapitalized }
      && !group.contains { tokens[$0].kind == .number }
  }

  /// "talks between the President and the IMF delegation", "Mr Berg and the accompanying delegation":
  /// said with what it is, beside whom it joins.
  private func isCompany(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    let link = group.lowerBound - 2
    return group.count > 1 && link > sentence.lowerBound
      && (tokens[link].has(.coordinator) || tokens[link].key == .with)
  }

  // MARK: Words

  /// Words that count a group and stand before it.
  private static let counts = WordKey.set("number of group about some over nearly around several")
  private static let habitual = WordKey.set("ongoing recent previous past earlier prior continued")
  private static let turning = WordKey.set("engage consult")
  private static let encounters = WordKey.set("meetings calls conversations visits events")
  private static let views = WordKey("views")
  private static let topics = WordKey.set("on about for without against regarding concerning")
  private static let others = WordKey.set("other others more over")
  static let sides = WordKey.set("delegation delegations counterparts team teams sides")
  private static let group = WordKey("group")
  private static let members = WordKey.set("members representatives heads leaders")
  private static let counterpart = WordKey.set("counterpart")
  private static let two = WordKey.set("two both")
  private static let anybody = WordKey.set(
    "stakeholders participants guests attendees actors dignitaries")
  private static let jointly = WordKey.set("together along")
}
