/// Whose words a quotation is: sieves from the surest to the loosest, each filling what is open.
extension StoryReader {
  mutating func attributeQuotes(of b: Int, acts range: Range<Int>) {
    let block = document.blocks[b]
    // Quotations are in the order of the text, so a block's are side by side.
    let first = quotes.partition(by: { $0.block >= b })
    let own = first..<quotes.partition(by: { $0.block > b })
    guard !own.isEmpty else { return }
    let speech = acts[range].filter {
      $0.group.classes.contains(.speech) && quoteAt[$0.group.head] < 0
        && $0.subject.first.map { canSpeak($0) } ?? false && $0.group.form != .infinitive
    }
    // The last quotation that somebody speaks.
    var spokenBefore: Int?
    for q in own {
      let quote = quotes[q]
      let before = speech[..<speech.partition { !isBefore($0, quote) }].last
      let after = speech[speech.partition { isAfter($0, quote) }...].first
      var spoken = true
      if let label = quote.label {
        speakers[q] = person(in: label) ?? referents.resolve(label).first
      } else if let after,
        isClose(after.group.tokens.lowerBound, quote.tokens.upperBound, after: true)
      {
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
      } else if let spokenBefore {
        speakers[q] = speakers[spokenBefore]
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
      isScare[q] = !spoken || quote.label == nil && isTitle(quote)
      if speakers[q] != nil, !isScare[q] { spokenBefore = q }
    }
  }

  /// Gives quotations that are still without a speaker that of the one they go on to, else whoever
  /// speaks in the rest of the release, else the person on its masthead.
  mutating func attributeRest() {
    for q in quotes.indices.dropLast().reversed()
    where speakers[q] == nil && quotes[q + 1].continues {
      speakers[q] = speakers[q + 1]
    }
    guard quotes.indices.contains(where: { speakers[$0] == nil && !isScare[$0] }) else { return }
    var counts: [Referent: Int] = [:]
    for case let speaker? in speakers { counts[speaker, default: 0] += 1 }
    let named = document.blocks.lazy.filter { $0.kind == .title || $0.kind == .heading }
      .flatMap(\.tokens).first { cast.personAt[$0] >= 0 }
    let first = cast.people.indices.compactMap { person in
      counts[.person(person)].map { (person: person, count: $0) }
    }.max { $0.count < $1.count }
    guard
      let speaker = first.map({ Referent.person($0.person) })
        ?? named.map({ .person(cast.personAt[$0]) }) ?? firstPerson()
    else { return }
    for q in quotes.indices where speakers[q] == nil && !isScare[q] { speakers[q] = speaker }
  }

  /// The person that a story begins with, whose sayings stand as headlines above it.
  private func firstPerson() -> Referent? {
    guard let quote = quotes.first,
      document.blocks[quote.block].tokens.count <= quote.tokens.count + 2,
      let person = (quote.tokens.upperBound..<tokens.count).first(where: {
        cast.personAt[$0] >= 0
      })
    else { return nil }
    return .person(cast.personAt[person])
  }

  /// Persons, bodies and countries speak, and those a phrase names by post or group.
  func canSpeak(_ referent: Referent) -> Bool {
    guard case .phrase(let words) = referent else { return true }
    return words.contains { tokens[$0].has([.titleHead, .groupNoun]) || tokens[$0].isCapitalized }
  }

  mutating func set(_ q: Int, _ act: Act) {
    speakers[q] = named(behind: act) ?? act.subject.first
    speechCues[q] = act.group.tokens
  }

  func isBefore(_ act: Act, _ quote: Quote) -> Bool {
    act.group.tokens.upperBound <= quote.tokens.lowerBound
  }

  func isAfter(_ act: Act, _ quote: Quote) -> Bool {
    act.group.tokens.lowerBound >= quote.tokens.upperBound
  }

  func sameSentence(_ act: Act, _ i: Int) -> Bool {
    document.sentences[act.sentence].tokens.contains(i)
  }

  /// Whether nothing but a subject, an addressee and marks stand between verb and quotation.
  func isClose(_ verb: Int, _ mark: Int, after: Bool) -> Bool {
    let between = after ? mark..<verb : verb..<mark
    if after {
      let isOneSentence =
        between.isEmpty
        || document.sentenceOf[between.lowerBound] == document.sentenceOf[between.upperBound - 1]
      // The quotation's end and the verb share a sentence; no other sentence ends between.
      return between.count <= 26
        && !between.dropFirst().dropFirst().contains { tokens[$0].isMark(.fullStop) }
        && (isOneSentence || between.count <= 3)
        && !between.contains { quoteAt[$0] >= 0 }
    }
    return between.count <= 14
      && !between.contains { tokens[$0].isMark(.fullStop) || quoteAt[$0] >= 0 }
  }

  /// `SENATOR KEN DOE - "…"`, `Jane Doe: "…"`: the person a paragraph's quotation is set under.
  func nameBefore(_ quote: Quote, in block: Block) -> Referent? {
    let lead = block.tokens.lowerBound..<quote.tokens.lowerBound
    guard (2...24).contains(lead.count) else { return nil }
    let mark = tokens[lead.upperBound - 2]
    guard mark.isMark(.colon) || mark.isMark(.dash) else { return nil }
    return person(in: lead)
  }

  /// The last person named in the words.
  func person(in words: Range<Int>) -> Referent? {
    words.last { cast.personAt[$0] >= 0 }.map { .person(cast.personAt[$0]) }
  }

  /// "said the party's spokesman, Senator Doe": the person a comma sets behind the post.
  private func named(behind act: Act) -> Referent? {
    guard let subject = act.group.subject, subject.lowerBound >= act.group.tokens.upperBound,
      !act.subject.contains(where: \.isPerson),
      let comma = document.sentence(of: act.group.head).dropLast().first(
        where: { $0 >= subject.upperBound && tokens[$0].kind == .punctuation }),
      comma - subject.upperBound < 8, tokens[comma].isMark(.comma)
    else { return nil }
    let mention = cast.mentions.person(at: comma + 1)
    return mention.flatMap { person(in: $0.name) }
  }

  func opensSentence(_ quote: Quote) -> Bool {
    let mark = quote.tokens.lowerBound - 1
    return mark >= 0 && document.sentence(of: mark).lowerBound == mark
  }

  /// How many acts back a reader looks for who spoke last: a bound on what a text can cost.
  private static let memory = 256

  /// The speaker of a quotation that stands alone: whoever spoke or acted last.
  func lastSpeaker(before quote: Quote, acts range: Range<Int>) -> Referent? {
    let before = acts.partition { $0.group.tokens.upperBound > quote.tokens.lowerBound }
    let act = acts[..<min(before, range.upperBound)].suffix(Self.memory).last {
      $0.group.isFinite && quoteAt[$0.group.head] < 0 && $0.subject.contains(where: \.isPerson)
    }
    if let person = act?.subject.first(where: \.isPerson) { return person }
    return referents.recentPeople.last.map { .person($0) }
  }

  /// Whether the quoted words are a title or a name: nearly all capitalised.
  func isTitle(_ quote: Quote) -> Bool {
    var (words, capitals) = (0, 0)
    for token in tokens[quote.tokens] where token.isWord && !token.has(.closed) {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words >= 2 && capitals * 10 >= words * 9 && !document.blocks[quote.block].shouts
  }
}
