/// Signs of an encounter that are neither its noun nor its verb: a thing launched in a place today,
/// words spoken on a journey, a delegation sent.
struct EncounterSigns {
  let document: Document
  let reading: Reading
  var tokens: [Token] { document.tokens }

  /// The kind the sentence's sign speaks for, and its words.
  func find(in sentence: Range<Int>) -> (kind: Meeting.Kind, cue: Range<Int>)? {
    if let sent = delegation(in: sentence) { return (.visit, sent) }
    if let speech = speech(in: sentence) { return (.conference, speech) }
    if let setting = setting(in: sentence) { return setting }
    if let tour = tour(in: sentence) { return (.visit, tour) }
    for act in reading.acts(of: document.sentenceOf[sentence.lowerBound])
    where act.group.isFinite && !act.group.isNegated && !act.group.isRelative {
      if let cue = journey(act, in: sentence) ?? stay(act, in: sentence) { return (.visit, cue) }
      if isLaunch(act, in: sentence) {
        return (.conference, act.group.tokens)
      }
    }
    return nil
  }

  /// "Speaking at the launch,", "In her speech during the handover,", "In her welcome address,", "In a
  /// vote of thanks,": the words that open a sentence anywhere in the story and are only said where
  /// many have come.
  func ceremony() -> Range<Int>? {
    for block in document.blocks where block.kind == .paragraph {
      for s in block.sentences {
        let sentence = document.sentences[s].tokens
        let opening = sentence.prefix(14)
        guard opening.count > 6, tokens[sentence.lowerBound].has([.preposition, .verbIng]),
          reading.quoteAt[sentence.lowerBound] < 0
        else { continue }
        if let spoken = speaker(opening) {
          if let event = opening.dropFirst(spoken + 1).first(where: {
            Self.gatherings.contains(tokens[$0].key)
          }) {
            return sentence.lowerBound..<event + 1
          }
        } else if let speech = opening.dropFirst(2).first(where: {
          Self.addresses.contains(tokens[$0].key) && Self.formal.contains(tokens[$0 - 1].key)
            || tokens[$0].key == Self.thanks && tokens[$0 - 2].key == Self.vote
        }) {
          return sentence.lowerBound..<speech + 1
        }
      }
    }
    return nil
  }

  /// How many of the sentence's words, "Speaking at", "In his address during", say that one spoke
  /// at what follows.
  private func speaker(_ opening: Range<Int>) -> Int? {
    let first = opening.lowerBound
    let verb = tokens[first].key == .inWord && tokens[first + 1].has(.possessivePronoun) ? 2 : 0
    let isSpoken = (verb == 0 ? Self.speaking : Self.addresses).contains(tokens[first + verb].key)
    return isSpoken && [.at, .during].contains(tokens[first + verb + 1].key) ? verb + 2 : nil
  }

  /// "Members of the Committee, on a tour of the mine, called for": a visit told in passing.
  private func tour(in sentence: Range<Int>) -> Range<Int>? {
    guard
      let on = sentence.dropFirst(2).dropLast(3).first(where: {
        tokens[$0].key == .on && tokens[$0 - 1].isMark(.comma) && tokens[$0 + 1].has(.determiner)
      })
    else { return nil }
    return sentence.clamped(to: on + 2..<on + 6).first { Self.tours.contains(tokens[$0].key) }
      .map { on..<$0 + 1 }
  }

  /// "confirmed from China today", "said on leaving Jakarta".
  private func journey(_ act: Act, in sentence: Range<Int>) -> Range<Int>? {
    guard act.group.classes.contains(.speech), act.subject.contains(where: \.isPerson) else {
      return nil
    }
    let next = act.group.tokens.upperBound
    guard next + 2 < sentence.upperBound else { return nil }
    if tokens[next].key == .from, isNamedPlace(next + 1),
      (next + 2..<min(next + 6, sentence.upperBound)).contains(where: {
        Self.days.contains(tokens[$0].key)
      })
    {
      return next..<next + 2
    }
    if Self.parting.contains(tokens[next + 1].key), isNamedPlace(next + 2) {
      return next..<next + 3
    }
    return nil
  }

  /// "was at the school in Sandy Bay to present the programme", "joined the Governor to survey".
  private func stay(_ act: Act, in sentence: Range<Int>) -> Range<Int>? {
    guard act.voice == .release, act.group.form == .past, !act.group.isPerfect,
      act.subject.contains(where: \.isPerson)
    else { return nil }
    var next = act.group.tokens.upperBound
    // "was on Monday in Lima to inspect"
    if next + 2 < sentence.upperBound, tokens[next].key == .on, tokens[next + 1].has(.weekday) {
      next += 2
    }
    let isJoint = tokens[act.group.head].key == Self.joined
    let aims = isJoint ? Self.looking : Self.doing
    let isThere =
      tokens[act.group.head].has(.be) && next + 1 < sentence.upperBound
      && [.at, .inWord].contains(tokens[next].key) && isPlace(next + 1, in: sentence)
    guard isThere || isJoint else { return nil }
    return (next..<max(next, min(next + 12, sentence.upperBound - 1))).contains {
      tokens[$0].key == .to && aims.contains(tokens[$0 + 1].key)
    } ? act.group.tokens : nil
  }

  /// "the designation of a Presidential Delegation to Japan to attend": a journey to come.
  private func delegation(in sentence: Range<Int>) -> Range<Int>? {
    guard
      let i = sentence.dropLast(3).first(where: {
        tokens[$0].key == .delegation && tokens[$0 + 1].key == .to && isNamedPlace($0 + 2)
      })
    else { return nil }
    return sentence[(i + 3)...].prefix(9).contains { tokens[$0].key == Self.attend }
      ? i..<i + 3 : nil
  }

  /// "in an address in Lima this evening to the River Conference"; a speech alone is no encounter.
  private func speech(in sentence: Range<Int>) -> Range<Int>? {
    guard
      let i = sentence.dropFirst(2).first(where: {
        Self.speeches.contains(tokens[$0].key) && tokens[$0 - 2].key == .inWord
          && tokens[$0 - 1].has([.determiner, .possessivePronoun])
      }),
      let to = sentence[(i + 1)...].prefix(9).first(where: { [.to, .at].contains(tokens[$0].key) })
    else { return nil }
    let nouns = EncounterNouns(tokens: tokens)
    return sentence[(to + 1)...].prefix(6).contains { nouns.kind(at: $0, in: sentence) != nil }
      ? i..<to + 1 : nil
  }

  /// "He stated this while declaring open the session", "made the call when he received the envoy":
  /// where the words were spoken that the release reports.
  private func setting(in sentence: Range<Int>) -> (kind: Meeting.Kind, cue: Range<Int>)? {
    guard
      let told = sentence.prefix(14).dropLast(3).first(where: { pointsToWords($0) }),
      let link = sentence.clamped(to: told + 2..<told + 14).first(where: {
        Self.linking.contains(tokens[$0].key)
      })
    else { return nil }
    let cue = told..<link + 1
    let nouns = EncounterNouns(tokens: tokens)
    for i in sentence.clamped(to: link + 1..<link + 16) {
      if Self.hosting.contains(tokens[i].key) { return (.meeting, cue) }
      if Self.touring.contains(tokens[i].key) { return (.visit, cue) }
      if Self.presiding.contains(tokens[i].key) { return (.conference, cue) }
      if let kind = nouns.kind(at: i, in: sentence) {
        return Self.media.contains(tokens[i - 1].key) ? nil : (kind, cue)
      }
    }
    return nil
  }

  /// "stated this", "made the appeal"
  private func pointsToWords(_ i: Int) -> Bool {
    guard Self.telling.contains(tokens[i].key) else { return false }
    let next = tokens[i + 1].key
    return Self.these.contains(next)
      || next == .the && Self.sayings.contains(tokens[i + 2].key)
  }

  private func isNamedPlace(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].isCapitalized && tokens[i].has([.place, .country])
  }

  func isPlace(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard i < sentence.upperBound else { return false }
    let start = tokens[i].key == .the && i + 1 < sentence.upperBound ? i + 1 : i
    return tokens[start].isCapitalized && !tokens[start].has([.month, .weekday])
  }

  // MARK: Words

  private static let telling = WordKey.set(
    "stated said disclosed revealed made gave announced remarked noted declared")
  private static let these = WordKey.set("this these")
  private static let sayings = WordKey.set(
    """
    remark remarks call calls disclosure appeal statement announcement assurance pledge charge \
    observation plea commitment submission declaration
    """)
  private static let linking = WordKey.set("while when during at in as")
  private static let hosting = WordKey.set("receiving received receives hosting hosted")
  private static let touring = WordKey.set("visiting visited touring toured inspecting inspected")
  private static let presiding = WordKey.set(
    """
    declaring declared addressing addressed speaking delivering presenting commissioning \
    flagging flagged inaugurating inaugurated opening
    """)
  private static let tours = WordKey.set("visit tour")
  private static let speaking = WordKey.set("speaking")
  private static let gatherings = WordKey.set(
    """
    launch opening unveiling inauguration commissioning signing dedication forum ceremony \
    conference workshop seminar symposium summit handover groundbreaking flag-off anniversary \
    closing graduation retreat function occasion event programme program handing-over training \
    exercise rally
    """)
  private static let addresses = WordKey.set("address remarks speech message")
  private static let formal = WordKey.set("welcome welcoming keynote opening inaugural goodwill")
  private static let thanks = WordKey("thanks")
  private static let vote = WordKey("vote")
  private static let media = WordKey.set("press news media television radio")
  private static let joined = WordKey("joined")
  private static let looking = WordKey.set("survey tour visit inspect view")
  private static let doing = WordKey.set(
    "present open launch meet visit announce see inspect unveil view attend address")
  static let days = WordKey.set("today tonight yesterday morning afternoon evening night")
  private static let parting = WordKey.set("leaving departing arriving")
  private static let attend = WordKey("attend")
  private static let speeches = WordKey.set("address speech lecture keynote paper presentation")
}
