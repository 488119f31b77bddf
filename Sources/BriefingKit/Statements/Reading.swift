/// A verb group in its place: who acts, and whose words it stands in.
struct Act: Sendable {
  /// Whose words a clause is.
  enum Voice: Sendable, Equatable {
    case release
    /// Reported by these: "the Minister said that …".
    case reported([Referent])
    /// Quoted, the index of the quotation.
    case quoted(Int)
  }

  var sentence: Int
  var group: VerbGroup
  /// Index of the group within its sentence.
  var index: Int
  var subject: [Referent]
  var voice: Voice = .release
}

/// Speech that reports a clause: who speaks, with which verb, and the clause.
struct Report: Sendable {
  var speaker: [Referent]
  var cue: Range<Int>
  var content: Range<Int>
  var sentence: Int
  /// The report from its subject to the clause's end.
  var extent: Range<Int>
}

/// The story read once from top to bottom: each sentence's acts, who speaks where, and whose each
/// quotation is.
struct Reading: Sendable {
  let document: Document
  let cast: Cast
  private(set) var acts: [Act] = []
  private(set) var reports: [Report] = []
  /// Of each quotation, its speaker, with the speech verb where there is one.
  private(set) var speakers: [Referent?]
  private(set) var speechCues: [Range<Int>?]
  private(set) var referents: Referents
  /// Quotations that are a title, a nickname or a single phrase, no speech.
  private(set) var isScare: [Bool]
  /// Of each token, the quotation it stands in, or -1.
  let quoteAt: [Int32]

  private var tokens: [Token] { document.tokens }
  private var quotes: [Quote] { cast.mentions.quotes }

  init(document: Document, cast: Cast, sides: Sides) {
    self.document = document
    self.cast = cast
    let quotes = cast.mentions.quotes
    var at = [Int32](repeating: -1, count: document.tokens.count)
    for (index, quote) in quotes.enumerated() { for t in quote.tokens { at[t] = Int32(index) } }
    quoteAt = at
    speakers = Array(repeating: nil, count: quotes.count)
    speechCues = Array(repeating: nil, count: quotes.count)
    isScare = Array(repeating: false, count: quotes.count)
    referents = Referents(document: document, cast: cast)
    referents.sides = sides
    let clauses = Clauses(document: document, mentions: cast.mentions)
    for (b, block) in document.blocks.enumerated()
    where block.kind != .marker && block.kind != .tail {
      let first = acts.count
      for s in block.sentences { read(sentence: s, clauses) }
      attributeQuotes(of: b, acts: first..<acts.count)
    }
    attributeRest()
    for a in acts.indices {
      acts[a].voice = voice(at: acts[a].group.head, sentence: acts[a].sentence)
    }
  }

  /// The acts of one sentence.
  func acts(of sentence: Int) -> ArraySlice<Act> {
    guard let first = acts.firstIndex(where: { $0.sentence == sentence }) else { return [] }
    let end = acts[first...].firstIndex { $0.sentence != sentence } ?? acts.count
    return acts[first..<end]
  }

  // MARK: Sentences

  private mutating func read(sentence s: Int, _ clauses: Clauses) {
    let range = document.sentences[s].tokens
    let groups = clauses.groups(in: range)
    var own: [Act] = []
    for (index, group) in groups.enumerated() {
      var subject: [Referent] = []
      let quoted = quoteAt[group.head] >= 0
      if let words = group.subject {
        if group.sharesSubject || !group.isFinite,
          let previous = own.last(where: { $0.group.subject == words })
        {
          subject = previous.subject
        } else if !quoted || !isFirstPerson(words) {
          subject = referents.resolve(words)
        }
      }
      own.append(Act(sentence: s, group: group, index: index, subject: subject))
      if group.isFinite, !quoted, !group.isRelative, !subject.isEmpty { referents.note(subject) }
    }
    findReports(in: range, sentence: s, own)
    acts += own
  }

  /// `I`, `we`, `our government`: the speaker's own side.
  func isFirstPerson(_ words: Range<Int>) -> Bool {
    let first = tokens[words.lowerBound].key
    return first == .i || first == .we || first == .our || first == .my
  }

  // MARK: Reported speech

  private mutating func findReports(in range: Range<Int>, sentence: Int, _ own: [Act]) {
    for (index, act) in own.enumerated()
    where act.group.classes.contains(.speech) && quoteAt[act.group.head] < 0 {
      guard act.group.subject != nil, act.group.form != .infinitive,
        !act.group.isPassive || act.group.form == .ing
      else { continue }
      let end = act.group.tokens.upperBound
      if let subject = act.group.subject, subject.lowerBound >= end {
        // Inverted, at the end: the clause stands before.
        let start = act.group.tokens.lowerBound
        if start - 1 > range.lowerBound, tokens[start - 1].isMark(.comma) {
          reports.append(
            Report(
              speaker: act.subject, cue: act.group.tokens, content: range.lowerBound..<start - 1,
              sentence: sentence, extent: range))
        }
        continue
      }
      if var content = content(behind: act, index: index, own, in: range) {
        // "told them that it will open, and pressed them": the second verb is the teller's own.
        let resumed = own[(index + 1)...].first {
          $0.group.sharesSubject && $0.group.subject == act.group.subject
            && $0.group.tokens.lowerBound > content.lowerBound
        }
        if let resumed, resumed.group.tokens.lowerBound < content.upperBound {
          content =
            content.lowerBound..<max(content.lowerBound, resumed.group.tokens.lowerBound - 1)
        }
        let start = adjacentSubjectStart(act.group)
        reports.append(
          Report(
            speaker: act.subject, cue: act.group.tokens, content: content, sentence: sentence,
            extent: start..<content.upperBound))
      } else if let subject = act.group.subject, subject.lowerBound > range.lowerBound,
        tokens[subject.lowerBound - 1].isMark(.comma), isSentenceEnd(end, range),
        own[..<index].contains(where: \.group.isFinite)
      {
        // "…, he pointed out."
        reports.append(
          Report(
            speaker: act.subject, cue: act.group.tokens,
            content: range.lowerBound..<subject.lowerBound - 1, sentence: sentence, extent: range))
      }
    }
    findAccordingTo(in: range, sentence: sentence)
  }

  private func isSentenceEnd(_ i: Int, _ range: Range<Int>) -> Bool {
    var j = i
    while j < range.upperBound, tokens[j].has([.adverb, .preposition]) { j += 1 }
    return j >= range.upperBound || tokens[j].kind == .punctuation && range.upperBound - j <= 2
      || tokens[j].isMark(.fullStop)
  }

  /// The start of a group's subject where it stands right before it.
  func adjacentSubjectStart(_ group: VerbGroup) -> Int {
    guard let subject = group.subject, !group.sharesSubject,
      subject.upperBound <= group.tokens.lowerBound,
      (subject.upperBound..<group.tokens.lowerBound).allSatisfy({
        tokens[$0].has([.adverb]) || tokens[$0].isMark(.comma)
      }), !group.isRelative
    else { return group.tokens.lowerBound }
    return subject.lowerBound
  }

  /// The clause behind a speech verb: after "that", after an addressee, or at once.
  private func content(
    behind act: Act, index: Int, _ own: [Act], in range: Range<Int>
  ) -> Range<Int>? {
    let end = act.group.tokens.upperBound
    let stop = quoteLimit(from: end, in: range)
    var j = end
    // An addressee: "told Senator Burns that", "assured the Malawi DA that"
    while j < stop, j - end < 14 {
      if tokens[j].key == .that { return j + 1 < stop ? j + 1..<stop : nil }
      if tokens[j].isMark(.comma) || tokens[j].has([.modal, .be, .have]) { break }
      j += 1
    }
    let next = own[(index + 1)...].first { $0.group.isFinite && !$0.group.sharesSubject }
    guard let next, let subject = next.group.subject, subject.lowerBound >= end,
      next.group.head < stop, !next.group.isRelative, next.group.clauseStart <= subject.lowerBound
    else { return nil }
    let between = end..<subject.lowerBound
    guard between.count <= 6 || between.contains(where: { tokens[$0].isMark(.comma) }),
      !between.contains(where: {
        tokens[$0].has(.relative) || tokens[$0].isMark(.semicolon) || tokens[$0].key == .when
          || tokens[$0].key == .whileWord
      })
    else { return nil }
    return end..<stop
  }

  private func quoteLimit(from i: Int, in range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > i, tokens[end - 1].kind == .punctuation, tokens[end - 1].key != .closeParen {
      end -= 1
    }
    return (i..<end).first { quoteAt[$0] >= 0 } ?? end
  }

  /// "According to X, …" and "…, according to X".
  private mutating func findAccordingTo(in range: Range<Int>, sentence: Int) {
    for i in range.dropLast(2) where tokens[i].key == .according && tokens[i + 1].key == .to {
      var end = i + 2
      while end < range.upperBound, !tokens[end].isMark(.comma) || insidePerson(end),
        !tokens[end].isMark(.fullStop)
      {
        end += 1
      }
      let speaker = referents.resolve(i + 2..<end)
      guard !speaker.isEmpty else { continue }
      let content =
        i == range.lowerBound
        ? min(end + 1, range.upperBound)..<range.upperBound : range.lowerBound..<i
      guard content.count > 2 else { continue }
      reports.append(
        Report(
          speaker: speaker, cue: i..<i + 2, content: content, sentence: sentence, extent: range))
      if i == range.lowerBound { referents.note(speaker) }
    }
  }

  private func insidePerson(_ i: Int) -> Bool {
    cast.mentions.people.contains { $0.tokens.contains(i) }
  }

  // MARK: Quotations

  private mutating func attributeQuotes(of b: Int, acts range: Range<Int>) {
    let block = document.blocks[b]
    let own = quotes.indices.filter { quotes[$0].block == b }
    for q in own {
      let quote = quotes[q]
      let speech = acts[range].filter {
        $0.group.classes.contains(.speech) && quoteAt[$0.group.head] < 0
          && $0.subject.first.map(canSpeak) ?? false && $0.group.form != .infinitive
      }
      let before = speech.last { isBefore($0, quote) }
      let after = speech.first { isAfter($0, quote) }
      var spoken = true
      if let after, isClose(after.group.tokens.lowerBound, quote.tokens.upperBound, after: true) {
        set(q, after)
      } else if let before,
        isClose(before.group.tokens.upperBound, quote.tokens.lowerBound, after: false)
      {
        set(q, before)
      } else if let named = nameBefore(quote, in: block) {
        speakers[q] = named
      } else if quote.continues, q > 0 {
        speakers[q] = speakers[q - 1]
      } else if let before, sameSentence(before, quote.tokens.lowerBound) {
        set(q, before)
      } else if let after, sameSentence(after, quote.tokens.upperBound - 1) {
        set(q, after)
      } else if let previous = own.last(where: { $0 < q && speakers[$0] != nil && !isScare[$0] }) {
        speakers[q] = speakers[previous]
        spoken = opensSentence(quote)
      } else if quote.tokens == block.tokens {
        // Set off without marks, behind "X said:".
        let lead = acts[..<range.lowerBound].last {
          $0.group.classes.contains(.speech) && $0.group.isFinite
        }
        speakers[q] = lead?.subject.first
        speechCues[q] = lead?.group.tokens
      } else if opensSentence(quote) {
        speakers[q] = lastSpeaker(before: quote, acts: range)
      } else {
        spoken = false
      }
      isScare[q] = !spoken || isTitle(quote)
    }
  }

  /// Gives quotations that are still without a speaker that of the one they go on to, else whoever
  /// speaks in the rest of the release, else the person on its masthead.
  private mutating func attributeRest() {
    for q in quotes.indices.dropLast().reversed()
    where speakers[q] == nil && quotes[q + 1].continues {
      speakers[q] = speakers[q + 1]
    }
    guard quotes.indices.contains(where: { speakers[$0] == nil && !isScare[$0] }) else { return }
    var counts: [Referent: Int] = [:]
    for case let speaker? in speakers { counts[speaker, default: 0] += 1 }
    let named = document.blocks.lazy.filter { $0.kind == .title || $0.kind == .heading }
      .flatMap(\.tokens).first { cast.personAt[$0] >= 0 }
    let first = cast.people.indices.filter { counts[.person($0)] != nil }
      .max { counts[.person($0)]! < counts[.person($1)]! }
    guard
      let speaker = first.map({ Referent.person($0) })
        ?? named.map({ .person(Int(cast.personAt[$0])) })
    else { return }
    for q in quotes.indices where speakers[q] == nil && !isScare[q] { speakers[q] = speaker }
  }

  /// Persons, bodies and countries speak, and those a phrase names by post or group.
  private func canSpeak(_ referent: Referent) -> Bool {
    guard case .phrase(let words) = referent else { return true }
    return words.contains { tokens[$0].has([.titleHead, .groupNoun]) || tokens[$0].isCapitalized }
  }

  private mutating func set(_ q: Int, _ act: Act) {
    speakers[q] = act.subject.first
    speechCues[q] = act.group.tokens
  }

  private func isBefore(_ act: Act, _ quote: Quote) -> Bool {
    act.group.tokens.upperBound <= quote.tokens.lowerBound
  }

  private func isAfter(_ act: Act, _ quote: Quote) -> Bool {
    act.group.tokens.lowerBound >= quote.tokens.upperBound
  }

  private func sameSentence(_ act: Act, _ i: Int) -> Bool {
    document.sentences[act.sentence].tokens.contains(i)
  }

  /// Whether nothing but a subject, an addressee and marks stand between verb and quotation.
  private func isClose(_ verb: Int, _ mark: Int, after: Bool) -> Bool {
    let between = after ? mark..<verb : verb..<mark
    guard between.lowerBound <= between.upperBound else { return false }
    let sentences = Set(between.map { document.sentenceOf[$0] })
    if after {
      // The quotation's end and the verb share a sentence; no other sentence ends between.
      return between.count <= 26
        && !between.dropFirst().dropFirst().contains { tokens[$0].isMark(.fullStop) }
        && (between.isEmpty || sentences.count <= 1 || between.count <= 3)
        && !between.contains { quoteAt[$0] >= 0 }
    }
    return between.count <= 14
      && !between.contains { tokens[$0].isMark(.fullStop) || quoteAt[$0] >= 0 }
  }

  /// `SENATOR KEN DOE - "…"`, `Jane Doe: "…"`: the person a paragraph's quotation is set under.
  private func nameBefore(_ quote: Quote, in block: Block) -> Referent? {
    let lead = block.tokens.lowerBound..<quote.tokens.lowerBound
    guard (2...24).contains(lead.count) else { return nil }
    let mark = tokens[lead.upperBound - 2]
    guard mark.isMark(.colon) || mark.isMark(.dash) else { return nil }
    return lead.last { cast.personAt[$0] >= 0 }.map { .person(Int(cast.personAt[$0])) }
  }

  private func opensSentence(_ quote: Quote) -> Bool {
    let mark = quote.tokens.lowerBound - 1
    guard mark >= 0, document.sentenceOf[mark] >= 0 else { return false }
    return document.sentence(of: mark).lowerBound == mark
  }

  /// The speaker of a quotation that stands alone: whoever spoke or acted last.
  private func lastSpeaker(before quote: Quote, acts range: Range<Int>) -> Referent? {
    let act = acts[..<range.upperBound].last {
      $0.group.tokens.upperBound <= quote.tokens.lowerBound && $0.group.isFinite
        && quoteAt[$0.group.head] < 0 && $0.subject.contains(where: \.isPerson)
    }
    if let person = act?.subject.first(where: \.isPerson) { return person }
    return referents.recentPeople.last.map { .person($0) }
  }

  /// Whether the quoted words are a title or a name: nearly all capitalised.
  private func isTitle(_ quote: Quote) -> Bool {
    let words = quote.tokens.filter { tokens[$0].isWord && !tokens[$0].has(.closed) }
    let capitals = words.filter { tokens[$0].isCapitalized }.count
    return words.count >= 2 && capitals * 10 >= words.count * 9
      && !document.blocks[quote.block].shouts
  }

  // MARK: Voices

  /// "…, reports the press service of the ministry": the release itself.
  private func isPressService(_ speaker: Referent) -> Bool {
    guard case .phrase(let words) = speaker else { return false }
    return words.contains { tokens[$0].key == .press || tokens[$0].key == Self.service }
  }
  private static let service = WordKey("service")

  /// Whose words the token `i` is.
  private func voice(at i: Int, sentence: Int) -> Act.Voice {
    if quoteAt[i] >= 0, !isScare[Int(quoteAt[i])] || quotes[Int(quoteAt[i])].tokens.count > 8 {
      return .quoted(Int(quoteAt[i]))
    }
    if let report = reports.last(where: { $0.sentence == sentence && $0.content.contains(i) }),
      !report.speaker.allSatisfy(isPressService)
    {
      return .reported(report.speaker)
    }
    return .release
  }
}
