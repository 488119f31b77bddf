/// Reported speech: who says which clause.
extension StoryReader {
  mutating func findReports(in range: Range<Int>, sentence: Int, _ own: ArraySlice<Act>) {
    for (index, act) in zip(own.indices, own)
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
        // "described the need, and the President assured": another speaks.
        let other = own[(index + 1)...].first {
          $0.group.isFinite && !$0.group.sharesSubject && $0.group.tokens.lowerBound > end
            && !$0.group.classes.isDisjoint(with: [.speech, .pledge])
            && $0.group.subject.map { words in
              words.lowerBound > end + 1 && tokens[words.lowerBound - 1].key == .and
                && tokens[words.lowerBound - 2].isMark(.comma)
            } ?? false && $0.subject.contains(where: \.isPerson) && $0.subject != act.subject
        }
        if let other, let words = other.group.subject, words.lowerBound < content.upperBound {
          content = content.lowerBound..<max(content.lowerBound, words.lowerBound - 2)
        }
        let start = document.adjacentSubjectStart(act.group)
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
      } else if let subject = act.group.subject, subject.lowerBound > range.lowerBound,
        tokens[subject.lowerBound - 1].isMark(.comma), end + 1 < range.upperBound,
        tokens[end].isMark(.comma), subject.upperBound == act.group.tokens.lowerBound
      {
        // "Peru, she said, will open": what is said stands on both sides.
        let colon = (range.lowerBound..<subject.lowerBound).last { tokens[$0].isMark(.colon) }
        let whole = (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
        reports.append(
          Report(
            speaker: act.subject, cue: act.group.tokens, content: whole, sentence: sentence,
            extent: whole))
      }
    }
    findAccordingTo(in: range, sentence: sentence)
  }

  func isSentenceEnd(_ i: Int, _ range: Range<Int>) -> Bool {
    var j = i
    while j < range.upperBound, tokens[j].has([.adverb, .preposition, .timeNoun, .weekday]) {
      j += 1
    }
    return j >= range.upperBound || tokens[j].kind == .punctuation && range.upperBound - j <= 2
      || tokens[j].isMark(.fullStop)
  }

  /// The clause behind a speech verb: after "that", after an addressee, or at once.
  func content(
    behind act: Act, index: Int, _ own: ArraySlice<Act>, in range: Range<Int>
  ) -> Range<Int>? {
    let end = act.group.tokens.upperBound
    let stop = quoteLimit(from: end, in: range)
    var j = end
    // An addressee: "told Senator Burns that", "assured the Malawi DA that"; what the next verb
    // tells is its own: "thanked the Board and said that".
    let resumed = own[(index + 1)...].first { $0.group.isFinite && $0.group.sharesSubject }
    while j < min(stop, resumed?.group.tokens.lowerBound ?? stop), j - end < 14 {
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

  func quoteLimit(from i: Int, in range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > i, tokens[end - 1].kind == .punctuation, tokens[end - 1].key != .closeParen {
      end -= 1
    }
    return (i..<end).first { quoteAt[$0] >= 0 } ?? end
  }

  /// "According to X, …" and "…, according to X".
  mutating func findAccordingTo(in range: Range<Int>, sentence: Int) {
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

  func insidePerson(_ i: Int) -> Bool {
    cast.mentions.person(at: i) != nil
  }
}
