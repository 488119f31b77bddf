/// The signs, besides the encounter's own verb, that a group was there.
extension Groups {
  /// "were also present", "accompanied by", "in attendance": said of all that the sentence lists.
  func isAmongPresent(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    let acts = reading.acts(of: document.sentenceOf[group.lowerBound])
    return sentence.contains { cue in
      guard tellsPresence(cue, in: sentence),
        // "sessions, which have been attended by thousands": those before.
        !acts.contains(where: {
          $0.group.tokens.contains(cue) && $0.group.isPerfect && $0.group.isRelative
        })
      else { return false }
      // "Present were …", "… were present"
      let between =
        cue < group.lowerBound
        ? cue + 1..<group.lowerBound : min(group.upperBound, cue)..<cue
      return !between.contains {
        isBreak($0) && !tokens[$0].has(.be) && !tokens[$0].isMark(.semicolon)
      }
        && !acts.contains { $0.group.isFinite && between.contains($0.group.head) && isOther($0) }
    }
  }

  /// "the leaders in attendance shared": no verb of presence.
  func isOther(_ act: Act) -> Bool {
    !tokens[act.group.head].has(.be) && !Self.presence.contains(tokens[act.group.head].key)
      && !Self.including.contains(tokens[act.group.head].key)
  }

  /// "a delegation of the bank, led by": told of in the lead, it came.
  func isLed(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard lead.sentences.prefix(3).contains(sentence),
      group.contains(where: { Self.sides.contains(tokens[$0].key) })
    else { return false }
    let after = group.upperBound..<min(group.upperBound + 2, sentence.upperBound)
    return after.contains { Self.led.contains(tokens[$0].key) }
  }

  /// "hosted a round table to hear from nurses"
  func isHeard(behind from: Int, in sentence: Range<Int>) -> Bool {
    lead.sentences.contains(sentence) && from > sentence.lowerBound && tokens[from].key == .from
      && tokens[from - 1].key == Self.hear
  }

  /// "the seminar, which brings together mayors"
  func bringsTogether(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    return next < tokens.count && tokens[next].key == .together
  }

  /// "a discussion took place today between the President and the bank's delegation"
  func isBetween(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard
      let between = (sentence.lowerBound..<group.lowerBound).last(where: {
        tokens[$0].key == .between
      }),
      (sentence.lowerBound..<between).contains(where: { tokens[$0].has(.eventNoun) })
    else { return false }
    let others = between..<group.lowerBound
    return others.contains { cast.personAt[$0] >= 0 } && !others.contains { isBreak($0) }
  }

  func tellsPresence(_ i: Int, in sentence: Range<Int>) -> Bool {
    // "in the presence of", not "the presence of troops"
    if tokens[i].key == Self.beingThere {
      return range(before: i, in: sentence).contains { tokens[$0].key == .inWord }
    }
    if Self.presence.contains(tokens[i].key) { return true }
    if Self.including.contains(tokens[i].key), i > sentence.lowerBound {
      let before = max(sentence.lowerBound, i - 7)..<i
      return before.contains { Self.present.contains(tokens[$0].key) }
        || (max(sentence.lowerBound, i - 3)..<i).contains { Self.sides.contains(tokens[$0].key) }
    }
    return Self.present.contains(tokens[i].key)
      && (i + 1..<min(i + 8, sentence.upperBound)).contains { tokens[$0].has(.be) }
  }

  /// The two words before `i`, in its sentence.
  private func range(before i: Int, in sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, i - 2)..<i
  }

  /// Whether a new clause begins at `i`: an infinitive, a relative, a finite auxiliary.
  func isBreak(_ i: Int) -> Bool {
    guard cast.mentions.person(at: i) == nil else { return false }
    if tokens[i].isMark(.semicolon) { return true }
    if tokens[i].has(.month), tokens[i].isCapitalized { return false }
    if tokens[i].key == .to, i + 1 < tokens.count, tokens[i + 1].has(.verbBase) { return true }
    return tokens[i].has([.relative, .modal, .be, .have, .subordinator])
      && !tokens[i].has([.determiner, .preposition])
  }

  // MARK: Words

  private static let presence = WordKey.set(
    """
    present attended accompanied flanked attendance participated participation joined alongside \
    graced
    """)
  private static let beingThere = WordKey("presence")
  /// "Attendees included …"
  private static let present = WordKey.set(
    "attendees participants guests speakers panelists witnesses stakeholders actors dignitaries")
  static let including = WordKey.set(
    "include included includes including comprise comprised comprises comprising")
  private static let led = WordKey.set("led headed")
  private static let hear = WordKey("hear")
}
