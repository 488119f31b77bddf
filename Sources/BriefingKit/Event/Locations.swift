/// Finds the place named for the encounter: `at Windsor Castle`, `in Orangeburg, South Carolina`,
/// `at his office in Accra`.
struct Locations {
  let document: Document
  private let reading: Reading
  let lead: Lead
  let tokens: [Token]
  private let places: PlacePhrases

  init(document: Document, reading: Reading, lead: Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    tokens = document.tokens
    places = PlacePhrases(document: document, cast: reading.cast)
  }

  /// What was visited: "visit to Cabo Verde", "visited the Coffee Authority", "was in Praia to".
  func findVisited() -> Range<Int>? {
    let told = lead.sentences.prefix(3)
    return told.lazy.compactMap { visited(in: $0) }.first
      ?? told.lazy.compactMap { stay(in: $0) }.first
      ?? lead.title.lazy.compactMap { visited(in: $0) }.first
  }

  private func visited(in range: Range<Int>) -> Range<Int>? {
    for i in range.dropLast(2) where Self.visits.contains(tokens[i].key) {
      var j = i + 1
      if [.to, .inWord].contains(tokens[j].key)
        || tokens[j].key == .of && Self.tours.contains(tokens[i].key)
      {
        j += 1
      } else if !tokens[i].has(.anyVerb) {
        continue
      }
      guard let place = places.place(after: j - 1, in: range),
        reading.cast.personAt[place.lowerBound] < 0
      else {
        continue
      }
      return withOthers(place, in: range)
    }
    return nil
  }

  /// "was in New Delhi to discuss": who is there came for the encounter.
  private func stay(in range: Range<Int>) -> Range<Int>? {
    for i in range.dropLast() where tokens[i].key == .inWord && tokens[max(0, i - 1)].has(.be) {
      if let place = places.place(after: i, in: range), places.isName(place) { return place }
    }
    return nil
  }

  /// "Peru and Chile", "Peru, the Republic of Chile, and Bolivia": the places of one journey.
  private func withOthers(_ first: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var end = first.upperBound
    var whole = end
    while end + 1 < range.upperBound {
      let isLast = tokens[end].key == .and || tokens[end + 1].key == .and
      guard isLast || tokens[end].isMark(.comma) else { break }
      let joint = tokens[end + 1].key == .and ? end + 1 : end
      guard let next = places.place(after: joint, in: range), places.isName(next) else { break }
      end = next.upperBound
      if isLast {
        whole = end
        break
      }
    }
    return first.lowerBound..<whole
  }

  private static let tours = WordKey.set("tour tours toured")
  private static let visits = WordKey.set(
    "visit visits visited travel travels travelled traveled tour toured trip delegation")

  /// The best place of the lead, else the dateline's where the text says "here".
  func find() -> Range<Int>? {
    var best: (place: Range<Int>, score: Int)?
    for (index, sentence) in lead.sentences.enumerated() {
      for i in sentence where isPreposition(i) || leadsIn(i, in: sentence) {
        guard let place = places.place(after: i, in: sentence),
          let score = score(i, place, sentence, index)
        else { continue }
        if score > best?.score ?? 0 { best = (place, score) }
      }
    }
    if let best { return best.place }
    for title in lead.title {
      for i in title where isPreposition(i) {
        if title.clamped(to: i - 4..<i).contains(where: { tokens[$0].has(.eventNoun) }),
          let place = places.place(after: i, in: title), places.isName(place)
        {
          return place
        }
      }
    }
    if let line = placeLine() { return line }
    if let dateline = document.dateline,
      lead.sentences.contains(where: { $0.contains { tokens[$0].key == Self.here } })
    {
      return dateline.place
    }
    return nil
  }

  private static let calls = WordKey.set("call visit")
  private static let paid = WordKey.set("paid pays paying led undertook made")
  private static let welcomed = WordKey.set("welcomed welcomes hosted received")
  private static let coming = WordKey.set(
    "preparations plans upcoming ahead forthcoming planned prepare next")
  private static let understanding = WordKey("understanding")
  private static let views = WordKey("views")
  /// What is done at a place there, without a word of meeting.
  private static let venueVerbs = WordKey.set("discussed signed opened inaugurated launched")
  private static let crowds = WordKey.set(
    "people individuals women children families communities residents citizens americans workers")
  private static let held = WordKey.set(
    """
    held paid hosted organized organised convened celebrated marked observed commemorated staged \
    unveiled
    """)
  private static let here = WordKey("here")
  private static let takes = WordKey.set("took takes taken take taking")
  private static let placeWord = WordKey("place")

  private func isPreposition(_ i: Int) -> Bool {
    if tokens[i].key == .on {
      return i + 2 < tokens.count && tokens[i + 1].key == Self.capitol
        && tokens[i + 2].key == Self.hill
    }
    guard tokens[i].key == .at || tokens[i].key == .inWord, reading.cast.bodyAt[i] < 0 else {
      return false
    }
    // "the Investing in America agenda": a name of something.
    let start = document.sentence(of: i).lowerBound
    return i < start + 2
      || !(tokens[i - 1].isCapitalized && tokens[i - 1].has(.verbIng)
        && !tokens[i - 1].has(.eventNoun))
  }
  private static let capitol = WordKey("capitol")
  private static let hill = WordKey("hill")

  /// "welcomed her to his office", "paid a courtesy call to the university".
  private func leadsIn(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[i].key == .to, i > sentence.lowerBound else { return false }
    if Self.calls.contains(tokens[i - 1].key) {
      return (max(sentence.lowerBound, i - 6)..<i).contains {
        EncounterNouns.courtesy.contains(tokens[$0].key) || Self.paid.contains(tokens[$0].key)
      }
    }
    guard let act = reading.acts(of: document.sentenceOf[i]).last(where: { $0.group.head < i })
    else { return false }
    return Self.welcomed.contains(tokens[act.group.head].key)
      && i - act.group.head < 14 && act.voice == .release
      && places.place(after: i, in: sentence)?.contains { tokens[$0].has(.placeNoun) } ?? false
  }

  /// Whether another verb stands between the encounter's and the place: "met to discuss the war in".
  private func isCutOff(_ i: Int, from act: Act) -> Bool {
    reading.acts(of: act.sentence).contains {
      $0.group.tokens.lowerBound >= act.group.tokens.upperBound && $0.group.tokens.upperBound <= i
        && $0.group.classes.isDisjoint(with: [.meet, .attend]) && !isAttribute($0)
        && !exchangesViews($0)
        && !namesEvent($0.group.tokens.upperBound..<i, within: $0.group.form == .infinitive ? 1 : 3)
    }
  }

  /// "discussed ways of boosting trade at a meeting in Lima": the encounter is named anew.
  private func namesEvent(_ words: Range<Int>, within reach: Int) -> Bool {
    words.dropFirst().contains { noun in
      tokens[noun].has(.eventNoun)
        && words.clamped(to: noun - reach..<noun).contains { tokens[$0].has(.determiner) }
    }
  }

  /// "while exchanging views with a delegation"
  private func exchangesViews(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return next < tokens.count && tokens[next].key == Self.views
  }

  /// "a working meeting", "a field hearing": a participle that only describes the encounter, or
  /// names it.
  private func isAttribute(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    let head = tokens[act.group.head]
    // "a memorandum of understanding"
    if head.has(.eventNoun) || head.key == Self.understanding { return true }
    return !act.group.isFinite && act.group.form != .infinitive && next < tokens.count
      && tokens[next].has(.eventNoun)
  }

  /// "a meeting between the two held at", "a call paid on him at": said of the encounter.
  private func isHeld(_ act: Act, before i: Int, in sentence: Range<Int>) -> Bool {
    Self.held.contains(tokens[act.group.head].key)
      && (act.group.form == .participle || i <= act.group.tokens.upperBound + 4)
      && (sentence.lowerBound..<act.group.tokens.lowerBound).contains {
        tokens[$0].has(.eventNoun)
      }
  }

  /// "preparations for the summit in Oslo", "ahead of the upcoming meeting at": where they meet next.
  private func isAnotherEvent(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard let noun = sentence.clamped(to: i - 7..<i).last(where: { tokens[$0].has(.eventNoun) }),
      !(noun..<i).contains(where: { reading.cast.personAt[$0] >= 0 })
    else { return false }
    return sentence.clamped(to: noun - 7..<noun).contains {
      Self.coming.contains(tokens[$0].key)
    }
  }

  /// "leaders in Kansas, Louisiana, and Iowa": where those who met are from.
  private func isHome(_ i: Int, _ place: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard tokens[i].key == .inWord, i > sentence.lowerBound, tokens[i - 1].has(.groupNoun) else {
      return false
    }
    let after = place.upperBound
    return after + 2 < sentence.upperBound
      && (tokens[after].key == .and
        || tokens[after].isMark(.comma) && tokens[after + 1].key == .and)
  }

  private func score(_ i: Int, _ place: Range<Int>, _ sentence: Range<Int>, _ index: Int) -> Int? {
    let acts = reading.acts(of: document.sentenceOf[i]).filter {
      $0.group.isFinite || $0.group.form == .participle
    }
    guard let act = acts.last(where: { $0.group.tokens.lowerBound <= i }) ?? acts.first else {
      return nil
    }
    if case .reported = act.voice { return nil }
    // "rights of people in America"
    if i > sentence.lowerBound, Self.crowds.contains(tokens[i - 1].key),
      tokens[place.lowerBound].has(.country)
    {
      return nil
    }
    if isAnotherEvent(i, in: sentence) || isHome(i, place, in: sentence) { return nil }
    var score = 10 - index * 2
    let known = places.isName(place)
    let encounter =
      !act.group.classes.isDisjoint(with: [.meet, .attend, .travel])
      || Self.takes.contains(tokens[act.group.head].key)
        && act.group.tokens.upperBound < i
        && tokens[act.group.tokens.upperBound].key == Self.placeWord
      || act.group.subject.map { $0.contains { tokens[$0].has(.eventNoun) } } == true
      || (act.group.tokens.upperBound..<max(i, act.group.tokens.upperBound)).contains {
        tokens[$0].has(.eventNoun)
      }
      || i < act.group.tokens.lowerBound
      || tokens[place.lowerBound].has(.possessivePronoun) && tokens[i].key == .at
      || i > sentence.lowerBound && tokens[i - 1].has(.be) && known
      || isHeld(act, before: i, in: sentence)
      || Self.venueVerbs.contains(tokens[act.group.head].key) && tokens[i].key == .at
        && (known || tokens[place.upperBound - 1].has(.placeNoun))
    guard encounter, !isCutOff(i, from: act) else { return nil }
    if tokens[i].key == .at {
      score += 3
      if !known, reading.cast.bodyAt[place.lowerBound] < 0,
        !tokens[place.lowerBound].has(.possessivePronoun)
      {
        score -= 2
      }
    } else if !known {
      score -= 5
    }
    if i > sentence.lowerBound, !tokens[i - 1].has([.anyVerb, .timeNoun, .weekday, .eventNoun]),
      tokens[i - 1].isWord, !tokens[i - 1].isCapitalized, tokens[i].key == .inWord
    {
      score -= 3
    }
    if reading.quoteAt[i] >= 0 { score -= 6 }
    // "the championship, which will take place in Lima"
    if act.group.isRelative, act.group.form == .future { score -= 9 }
    return score > 0 ? score : nil
  }
}
