/// Tells who took part in the encounter from who is only mentioned.
///
/// Each named person is judged by the signs around every mention: a list of attendance, a verb of
/// meeting or speaking they are subject or object of, the headline; against a contact line, a
/// predecessor's "former", a possessive, an absence.
struct TakingPart {
  let document: Document
  let reading: Reading
  let lead: Lead
  let tokens: [Token]
  let cast: Cast

  init(document: Document, reading: Reading, lead: Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    cast = reading.cast
    tokens = document.tokens
  }

  /// The persons who took part, by index in the cast.
  func people(_ kind: Meeting.Kind) -> Set<Int> {
    guard kind != .none else { return [] }
    return Set(cast.people.indices.filter { tookPart($0) }).union(
      travellingAuthor().map { [$0] } ?? [])
  }

  private func tookPart(_ person: Int) -> Bool {
    var score = 0
    for name in cast.people[person].names { score += sign(of: name, person) }
    return score >= 3
  }

  private func sign(of name: Range<Int>, _ person: Int) -> Int {
    let s = document.sentenceOf[name.lowerBound]
    let sentence = document.sentences[s]
    let block = document.blocks[sentence.block]
    switch block.kind {
    case .tail, .marker, .dateLine, .creator: return 0
    case .title, .heading: return signInTitle(name, block)
    case .listItem:
      if mention(at: name)?.rule == People.listed.id || isAttendance(sentence.block) { return 6 }
    case .paragraph: break
    }
    if document.isRecollection(sentence.tokens) { return 0 }
    let mention = mention(at: name)
    let start = mention?.tokens.lowerBound ?? name.lowerBound
    if let mention, isFormer(mention, in: sentence.tokens) { return -6 }
    if let after = token(name.upperBound), after.kind == .possessive,
      !leadsToEncounter(name.upperBound + 1)
    {
      return 0
    }
    if reading.quoteAt[name.lowerBound] >= 0, !isWholeBlockQuote(name.lowerBound) { return 0 }
    switch deputising(name, from: start, in: sentence.tokens) {
    case .away: return -6
    case .inPlace: return 6
    case .neither: break
    }
    var score = 0
    let inLead = lead.sentences.prefix(3).contains(sentence.tokens)
    for act in reading.acts(of: s)
    where act.group.isFinite
      && (act.subject.contains(.person(person)) || isListed(name, in: act.group.subject))
    {
      if absent(act) { return -6 }
      if !act.group.classes.isDisjoint(with: [.meet, .attend, .travel]),
        act.voice == .release || act.group.form != .future
      {
        score += 4
      }
      if act.group.isRelative || !isMain(act) || isBackground(act, inLead) { continue }
      // What somebody "has done" was done before the encounter.
      let isTold = act.voice == .release && !act.group.isPerfect
      if act.voice == .release || act.group.classes.contains(.speech) {
        score += isTold ? 3 : 1
      }
    }
    // Object of a verb of meeting: "met with X", "joined by X", "received X".
    let before = reading.acts(of: s).last {
      $0.group.tokens.upperBound <= start && tokens[$0.group.head].key != Self.including
    }
    let isMet = before.map { reading.isEncounter($0) && !$0.group.isNegated } ?? false
    if let before, isMet, !isAddressee(before) {
      score += inLead || before.voice == .release ? 3 : 1
    }
    if let before, inLead, isSpokenTo(start, in: sentence.tokens, before) { score += 2 }
    let opensWithAside = opensWithAside(sentence.tokens) && start > sentence.tokens.lowerBound
    // "Jane Doe, Director of Rivers, and John Roe, …, as well as Admiral Ann Poe hosted a forum":
    // whoever stands before the first verb of all, and that one an encounter's.
    if inLead, !governed(start), start == 0 || tokens[start - 1].key != .by,
      let first = reading.acts(of: s).first(where: {
        $0.group.isFinite && !($0.group.tokens.upperBound <= start && opensWithAside)
      }),
      name.upperBound <= first.group.tokens.lowerBound,
      !opensWithAside || tokens[start - 1].isMark(.comma), first.voice == .release,
      !first.group.isRelative, !first.group.isNegated, reading.isEncounter(first)
    {
      score += 2
    }
    // "Talks took place between Minister Jane Doe and the delegation"
    if inLead, isBetween(start, in: sentence.tokens) { score += 2 }
    if isPartner(start, in: sentence.tokens) || isInEncounter(start, in: sentence.tokens)
      || isServed(start, in: sentence.tokens)
      || isThankedForComing(name.upperBound, in: sentence.tokens)
      || inLead && isOnOccasion(name, in: sentence.tokens)
    {
      score += 3
    }
    // "According to its director, X, …": told at the encounter.
    if let mention, !mention.titles.isEmpty, isSource(person, in: s) { score += 3 }
    if isPresent(sentence.tokens, name.lowerBound) { score += 4 }
    if inLead, !governed(start), isMet || start == 0 || tokens[start - 1].key != .by {
      score += sentence.tokens == lead.sentences.first ? 2 : 1
    }
    if sentence.tokens.contains(where: {
      tokens[$0].key == Self.told || tokens[$0].key == Self.assured
    }) {
      score += 1
    }
    return score
  }

  /// "in a letter addressed to President Doe"
  private func isAddressee(_ act: Act) -> Bool {
    !act.group.isFinite && tokens[act.group.head].key == Self.addressed
  }

  /// "During the meeting, the agency congratulated Ms Doe": who is spoken to is there.
  private func isSpokenTo(_ start: Int, in sentence: Range<Int>, _ act: Act) -> Bool {
    act.group.tokens.upperBound == start && act.group.isFinite && act.voice == .release
      && tokens[sentence.lowerBound].key == .during
      && sentence.prefix(5).contains { tokens[$0].has(.eventNoun) }
  }

  /// "In line with the decision of …,": names before the subject; "On Tuesday, 13 May," holds none.
  private func opensWithAside(_ sentence: Range<Int>) -> Bool {
    tokens[sentence.lowerBound].has(.preposition)
      && !sentence.prefix(4).contains {
        tokens[$0].has([.weekday, .month, .timeNoun]) || tokens[$0].kind == .number
      }
  }

  /// Whether the sentence reports what the person tells, though not as the subject of a verb.
  private func isSource(_ person: Int, in sentence: Int) -> Bool {
    reading.reports(of: sentence).contains {
      $0.speaker.contains(.person(person)) && tokens[$0.cue.lowerBound].key == .according
    }
  }

  /// "Officials, including the Energy Secretary Jane Doe, discussed": a subject that names examples.
  private func isListed(_ name: Range<Int>, in subject: Range<Int>?) -> Bool {
    guard let subject, subject.contains(name.lowerBound) else { return false }
    return (subject.lowerBound..<name.lowerBound).contains { tokens[$0].key == Self.including }
  }

  /// "Since President Doe signed the act", "Last month, Ms Doe launched", "In 1995 Ms Doe wrote": told
  /// of the time before.
  private func isBackground(_ act: Act, _ inLead: Bool) -> Bool {
    if act.group.clauseStart > 0,
      tokens[act.group.clauseStart].key == .since
        || tokens[act.group.clauseStart - 1].key == .since
    {
      return true
    }
    let first = document.sentences[act.sentence].tokens.lowerBound
    guard !inLead, first + 1 < tokens.count else { return false }
    return tokens[first].key == .last && tokens[first + 1].has(.timeNoun)
      || tokens[first].key == .inWord && tokens[first + 1].kind == .number
  }

  /// Whether the act is its sentence's own, not that of a clause inside it.
  private func isMain(_ act: Act) -> Bool {
    let start = document.sentences[act.sentence].tokens.lowerBound
    if act.voice != .release { return true }
    if tokens[act.group.clauseStart].has(.subordinator) { return false }
    return act.group.sharesSubject || act.group.clauseStart <= start + 1
      || tokens[act.group.clauseStart - 1].has(.coordinator)
      || tokens[act.group.clauseStart - 1].key == .whileWord
      || tokens[act.group.clauseStart - 1].kind == .punctuation
  }

  private static let addressed = WordKey("addressed")
  private static let told = WordKey("told")
  static let including = WordKey("including")
  private static let assured = WordKey("assured")
  private static let late = WordKey("late")
  private static let then = WordKey("then")
  static let absent = WordKey("absent")

  private func token(_ i: Int) -> Token? { i < tokens.count ? tokens[i] : nil }

  private func mention(at name: Range<Int>) -> PersonMention? {
    cast.mentions.person(at: name.lowerBound).flatMap { $0.name == name ? $0 : nil }
  }

  private func isWholeBlockQuote(_ i: Int) -> Bool {
    let quote = cast.mentions.quotes[reading.quoteAt[i]]
    return quote.tokens.count > 20
      && quote.tokens.lowerBound - document.block(of: i).tokens.lowerBound <= 12
  }

  /// "former Minister Jane Doe"; "Jane Doe, former Minister," may well attend.
  private func isFormer(_ mention: PersonMention, in sentence: Range<Int>) -> Bool {
    let range = max(0, mention.tokens.lowerBound - 1)..<mention.name.upperBound
    return range.contains {
      tokens[$0].key == .former || tokens[$0].key == Self.late || tokens[$0].key == Self.then
    }
      || mention.titles.contains { tokens[$0.tokens.lowerBound].key == .former }
        && !isPresent(sentence, mention.name.lowerBound)
  }

  private func absent(_ act: Act) -> Bool {
    act.group.isNegated && act.group.classes.contains(.attend)
  }

  /// Whether a noun of the encounter follows: "President X's meeting".
  private func leadsToEncounter(_ i: Int) -> Bool {
    (i..<min(i + 4, tokens.count)).contains { tokens[$0].has(.eventNoun) }
  }

  /// Whether a preposition that takes no partner governs the words at `i`.
  private func governed(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    let before = tokens[i - 1].has(.determiner) && i > 1 ? tokens[i - 2] : tokens[i - 1]
    return before.has(.preposition) && before.key != .with && before.key != .by
      && before.key != .between
  }

  private func signInTitle(_ name: Range<Int>, _ block: Block) -> Int {
    // "Readout by NSC Spokesperson X of …" names who tells it.
    let mention = mention(at: name)
    let start = mention?.tokens.lowerBound ?? name.lowerBound
    let before = start > block.tokens.lowerBound ? tokens[start - 1].key : .none
    if before == .by || before == .from, isTold(block) { return -2 }
    if block.tokens.count == name.count { return isSpokesperson(below: block) ? 0 : 3 }
    return 2
  }

  private func isTold(_ block: Block) -> Bool {
    block.tokens.prefix(3).contains {
      tokens[$0].key == .readout || tokens[$0].key == .statement
        || tokens[$0].key == Self.remarks
    }
  }
  private static let remarks = WordKey("remarks")
}
