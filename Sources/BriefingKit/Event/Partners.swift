/// Who took part without being a verb's subject or object: the author who tells of a journey of
/// their own, whom "in my talks with" names, and who was heard.
extension TakingPart {
  /// The person whose release says "I will visit Peru", "I met the envoy", "My visit to Lima".
  func travellingAuthor() -> Int? {
    guard case .person(let author) = Choice.author(document, reading).first, isToldByAuthor() else {
      return nil
    }
    return author
  }

  private func isToldByAuthor() -> Bool {
    if let first = lead.sentences.first, tokens[first.lowerBound].key == .my { return true }
    return lead.sentences.contains { sentence in
      reading.acts(of: document.sentenceOf[sentence.lowerBound]).contains { act in
        guard act.voice == .release, act.group.isFinite, !act.group.isNegated,
          !act.group.isPerfect, let subject = act.group.subject
        else { return false }
        return tokens[subject.lowerBound].key == .i
          && !act.group.classes.isDisjoint(with: [.meet, .attend, .travel])
      }
    }
  }

  /// "In my talks with Minister Jane Doe and John Roe, I thanked": whether the words at `i` name
  /// a partner of talks in which something was said.
  func isPartner(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard
      let with = sentence.prefix(upTo: i).last(where: { tokens[$0].key == .with }), i - with < 24,
      reading.quoteAt[with] < 0,
      (with..<i).allSatisfy({
        !tokens[$0].has([.be, .have, .modal, .verbPast, .relative])
          && ![.inWord, .at, .on, .to].contains(tokens[$0].key)
      })
    else { return false }
    // "In talks with farmers, Jon Berg, who leads a union, asked": names of the clause itself.
    let acts = reading.acts(of: document.sentenceOf[i])
    guard let act = acts.first(where: { $0.group.isFinite && $0.group.head > with }),
      let subject = act.group.subject, subject.lowerBound < with || subject.lowerBound > i
    else { return false }
    let before = sentence.prefix(upTo: with).suffix(5)
    guard let event = before.last(where: { tokens[$0].has(.eventNoun) }) else { return false }
    return before.contains { $0 < event && [.inWord, .during, .at].contains(tokens[$0].key) }
  }

  /// "accepted the credentials of Ambassador Jane Doe", "handed over ten buses to Mayor Jane Doe",
  /// "the agreement was signed by", "the Peruvian side was headed by": whom an act of the encounter
  /// names last.
  func isServed(_ start: Int, in sentence: Range<Int>) -> Bool {
    let before = sentence.clamped(to: start - 12..<start)
    guard lead.sentences.contains(sentence),
      let last = before.last(where: { !tokens[$0].has([.determiner, .adjective]) })
    else { return false }
    switch tokens[last].key {
    case .of, .from:
      return before.suffix(6).contains { EncounterVerbs.credentials.contains(tokens[$0].key) }
    case .to:
      return before.dropLast().contains {
        tokens[$0].key == Self.handed && tokens[$0 + 1].key == Self.over
      }
    case .on:
      return last > sentence.lowerBound && tokens[last - 1].key == Self.paid
    case .by:
      return last > sentence.lowerBound && isPerformed(last - 1, in: sentence)
    case .and:
      return before.dropLast().contains {
        tokens[$0 + 1].key == .by && isPerformed($0, in: sentence)
      }
    default: return false
    }
  }

  /// "was opened by"; of what is signed only accords tell of an encounter.
  private func isPerformed(_ i: Int, in sentence: Range<Int>) -> Bool {
    // "has been sworn in by"
    if tokens[i].key == .inWord, i > sentence.lowerBound { return tokens[i - 1].key == Self.sworn }
    guard Self.performed.contains(tokens[i].key) else { return false }
    return tokens[i].key != Self.signed
      || sentence.prefix(upTo: i).contains { EncounterVerbs.accords.contains(tokens[$0].key) }
  }
  private static let paid = WordKey("paid")
  private static let sworn = WordKey("sworn")
  private static let signed = WordKey("signed")
  private static let handed = WordKey("handed")
  private static let over = WordKey("over")
  private static let performed = WordKey.set(
    """
    headed led chaired co-chaired opened inaugurated graced represented signed commissioned \
    unveiled attended addressed moderated hosted
    """)
  private static let called = WordKey("called")

  /// "The Mayor, Jon Berg, thanked Director Jane Doe when she called on him", "said this when a team
  /// visited her office": who is told of before the words that say on what occasion.
  func isOnOccasion(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    reading.acts(of: document.sentenceOf[name.lowerBound]).contains { act in
      guard let subject = act.group.subject, subject.lowerBound > name.upperBound,
        act.group.isFinite, tokens[subject.lowerBound - 1].key == .when
      else { return false }
      return reading.isEncounter(act) || act.group.classes.contains(.travel)
        || tokens[act.group.head].key == Self.called
    }
  }

  /// "The witnesses included Jane Doe", "questioned Jon Berg": those heard at a hearing.
  func testifies(in sentence: Range<Int>) -> Bool {
    sentence.contains { Self.testimony.contains(tokens[$0].key) }
      && (lead.title + lead.sentences).contains {
        $0.contains { Self.hearings.contains(tokens[$0].key) }
      }
  }

  /// "Jane Doe / Deputy Spokesperson" on the masthead: who tells the news.
  func isSpokesperson(below block: Block) -> Bool {
    guard block.tokens.upperBound < tokens.count else { return false }
    let next = document.block(of: block.tokens.upperBound)
    return next.kind == .heading
      && next.tokens.contains { Self.spokespersons.contains(tokens[$0].key) }
  }

  private static let testimony = WordKey.set(
    "witness witnesses testified testifying questioned grilled")
  private static let hearings = WordKey.set("hearing hearings")
  private static let spokespersons = WordKey.set("spokesperson spokesman spokeswoman spokespeople")

  /// Whether "between" behind a noun of the encounter leads up to the words at `i`.
  func isBetween(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard let between = (sentence.lowerBound..<i).last(where: { tokens[$0].key == .between }),
      i - between < 16
    else { return false }
    return (sentence.lowerBound..<between).contains { tokens[$0].has(.eventNoun) }
      && (between + 1..<i).allSatisfy { !tokens[$0].has([.be, .have, .modal, .verbPast]) }
  }

  /// "These remarks were made during a meeting with Minister Jane Doe and Secretary John Roe",
  /// "made by Governor Jane Doe during a meeting": the sentence's last words tell who met.
  func isInEncounter(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard
      let noun = sentence.dropFirst(2).first(where: {
        tokens[$0].has(.eventNoun) && leadsToPartner($0 + 1, in: sentence)
          && tokens[$0 - 1].has(.determiner)
          && [.during, .inWord, .at].contains(tokens[$0 - 2].key)
      }), reading.quoteAt[noun] < 0
    else { return false }
    if i < noun { return i > 0 && tokens[i - 1].key == .by }
    return (min(noun + 2, i)..<i).allSatisfy {
      !tokens[$0].has([.be, .have, .modal, .relative]) && tokens[$0].key != .that
        && !(tokens[$0].has(.verbPast) && !tokens[$0].isCapitalized)
    }
  }

  /// "with Minister Jane Doe", "of Mr. Roe with the President of the Bank"
  private func leadsToPartner(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i < sentence.upperBound else { return false }
    return tokens[i].key == .with
      || tokens[i].key == .of
        && sentence.clamped(to: i..<i + 7).contains { tokens[$0].key == .with }
  }

  /// Who is away and who came instead: "the Governor, Ms Jane Doe, represented by Mr John Roe",
  /// "on behalf of the Member for Rivers, Jane Doe".
  enum Deputising { case away, inPlace, neither }

  func deputising(
    _ name: Range<Int>, from start: Int, in sentence: Range<Int>
  ) -> Deputising {
    let behind = sentence.clamped(to: name.upperBound..<name.upperBound + 7)
    if behind.dropLast().contains(where: { isRepresented($0) }),
      !behind.prefix(while: { !isRepresented($0) }).contains(where: { tokens[$0].has(.anyVerb) })
    {
      return .away
    }
    let ahead = sentence.clamped(to: start - 4..<start)
    if ahead.dropLast().contains(where: { isRepresented($0) }) {
      return ahead.contains { cast.personAt[$0] >= 0 } ? .neither : .inPlace
    }
    return ahead.dropLast().contains { i in
      tokens[i].key == Self.behalf && tokens[i + 1].key == .of
        && !(i..<name.lowerBound).contains { tokens[$0].has([.groupNoun, .titlePlural]) }
    } ? .away : .neither
  }

  private func isRepresented(_ i: Int) -> Bool {
    tokens[i].key == Self.represented && tokens[i + 1].key == .by
  }

  /// "thanked the Commissioner, Ms Jane Doe, for coming"
  func isThankedForComing(_ end: Int, in sentence: Range<Int>) -> Bool {
    sentence.clamped(to: end..<end + 8).dropLast().contains {
      tokens[$0].key == .forWord
        && sentence.clamped(to: $0 + 1..<$0 + 3).contains { Self.coming.contains(tokens[$0].key) }
    }
  }

  private static let behalf = WordKey("behalf")
  private static let represented = WordKey("represented")
  private static let coming = WordKey.set(
    "coming attending gracing honouring honoring visiting hosting presence participation")
}
