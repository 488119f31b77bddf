/// What stands around a verb and tells whether it is one of the encounter.
extension EncounterVerbs {
  /// "The Senator's call came as the Minister travelled to": what others do at the time.
  func isMeanwhile(_ act: Act, in sentence: Range<Int>) -> Bool {
    guard act.group.isFinite, let subject = act.group.subject,
      !tokens[subject.lowerBound].has(.subjectPronoun),
      let main = reading.acts(of: act.sentence).last(where: {
        $0.group.isFinite && $0.group.tokens.upperBound <= subject.lowerBound
      })
    else { return false }
    return tokens[main.group.tokens.upperBound].key == .asWord
  }

  /// "toured the centre and spoke with detainees": people met on the way, none of them named.
  func isCrowd(_ next: Int, _ sentence: Range<Int>) -> Bool {
    guard next + 1 < sentence.upperBound, tokens[next].key == .with else { return false }
    return !tokens[next + 1].isCapitalized
      && reading.acts(of: document.sentenceOf[next]).contains {
        $0.group.classes.contains(.travel)
      }
      && !(next..<min(next + 8, sentence.upperBound)).contains { reading.cast.personAt[$0] >= 0 }
  }

  /// "will lead a delegation of twenty firms to Peru", "led the delegation to the World Assembly"
  func leadsAbroad(_ next: Int, _ sentence: Range<Int>) -> Meeting.Kind? {
    guard
      let group = sentence.clamped(to: next..<next + 5).first(where: {
        Self.delegations.contains(tokens[$0].key)
      }),
      let to = sentence.clamped(to: group..<group + 8).dropLast().first(where: {
        tokens[$0].key == .to
      })
    else { return nil }
    if tokens[to + 1].has([.country, .place]), tokens[to + 1].isCapitalized { return .visit }
    return sentence.clamped(to: to..<to + 8).contains {
      tokens[$0].has(.eventNoun) && tokens[$0].isCapitalized
    } ? .conference : nil
  }

  /// "joined the Governor to break ground on"
  func breaksGround(_ next: Int, _ sentence: Range<Int>) -> Bool {
    sentence.clamped(to: next..<next + 14).dropFirst().contains {
      tokens[$0].key == Self.ground && Self.breaking.contains(tokens[$0 - 1].key)
    }
  }

  /// "called on him at his office": a visit, where "called on him to resign" is a request.
  func paysCall(_ next: Int, _ sentence: Range<Int>) -> Bool {
    guard next + 1 < sentence.upperBound, tokens[next].key == .on else { return false }
    return !(next..<min(next + 14, sentence.upperBound - 1)).contains {
      tokens[$0].key == .to && !tokens[$0 + 1].isCapitalized
        && !tokens[$0 + 1].has([.determiner, .possessivePronoun])
    }
  }

  /// "called Minister Jane Doe to congratulate her": by telephone.
  func rings(_ next: Int, _ sentence: Range<Int>) -> Bool {
    let behind = sentence.clamped(to: next..<next + 14)
    guard behind.prefix(6).contains(where: { reading.cast.personAt[$0] >= 0 }),
      tokens[next].isCapitalized || tokens[next].has([.determiner, .possessivePronoun])
    else { return false }
    return behind.dropLast().contains {
      tokens[$0].key == .to && Self.greetings.contains(tokens[$0 + 1].key)
    }
  }

  /// "the meeting of the committee of health ministers": many parties come to a body's meeting.
  func isMeetingOfBody(from start: Int, in range: Range<Int>) -> Bool {
    (start..<max(start, min(start + 12, range.upperBound - 2))).contains {
      nouns.kind(at: $0, in: range) == .meeting && tokens[$0 + 1].key == .of
        && tokens[$0 + 2].key == .the
    }
  }

  /// "The Ministry said the meeting between Minister Jane Doe and John Roe focused on aid".
  func reported(_ act: Act, in sentence: Range<Int>) -> Meeting.Kind? {
    guard act.group.form == .past, Self.eventVerbs.contains(tokens[act.group.head].key) else {
      return nil
    }
    return sentence.prefix(upTo: act.group.head).dropLast().lazy
      .filter { tokens[$0 + 1].key == .between }
      .compactMap { nouns.kind(at: $0, in: sentence) }.first
  }

  /// "received on Monday a phone call from", "received a courtesy call": the encounter that is the
  /// verb's object.
  func received(from start: Int, in sentence: Range<Int>) -> Meeting.Kind? {
    guard
      let object = sentence.clamped(to: start..<start + 8).first(where: {
        nouns.kind(at: $0, in: sentence) != nil
      }),
      let article = (start..<object).last(where: { tokens[$0].has(.determiner) }),
      article == start || !tokens[article - 1].has(.preposition)
    else { return nil }
    return nouns.kind(at: object, in: sentence)
  }

  /// Behind "today" or "on Monday".
  func behindDay(_ i: Int) -> Int {
    if tokens[i].has([.weekday, .timeNoun]) { return i + 1 }
    return tokens[i].key == .on && i + 1 < tokens.count && tokens[i + 1].has(.weekday) ? i + 2 : i
  }

  /// "Presenting the documents to the Rector, the Secretary said", "handed over ten buses to
  /// Mayor Jane Doe": given in a ceremony.
  func handsOver(_ act: Act, _ next: Int, in sentence: Range<Int>) -> Bool {
    let opens = act.group.form == .ing && act.group.tokens.lowerBound == sentence.lowerBound
    guard opens || tokens[next].key == Self.over && act.group.form == .past,
      let to = sentence.clamped(to: next..<next + 12).first(where: { tokens[$0].key == .to })
    else { return false }
    return namesPerson(from: to, in: sentence, within: 8)
  }

  /// "joined the Vice Chancellors at the signing of the agreements"
  func isAtOpening(_ next: Int, _ sentence: Range<Int>) -> Bool {
    sentence.clamped(to: next..<next + 24).dropLast(3).contains {
      tokens[$0].key == .at && tokens[$0 + 1].key == .the
        && ($0 + 2...$0 + 3).contains {
          Self.openings.contains(tokens[$0].key) || tokens[$0].key == Self.signing
        }
    }
  }

  /// Whether a preposition governs the first encounter from `start` on, which is so no object of
  /// the verb before.
  func isGoverned(from start: Int, in sentence: Range<Int>) -> Bool {
    guard
      let object = (start..<min(start + 12, sentence.upperBound)).first(where: {
        nouns.kind(at: $0, in: sentence) != nil
      })
    else { return false }
    return (start..<object).contains { tokens[$0].has(.preposition) && tokens[$0].key != .of }
  }

  func namesPerson(
    from start: Int, in range: Range<Int>, within count: Int = 12
  ) -> Bool {
    (start..<max(start, min(start + count, range.upperBound))).contains {
      reading.cast.personAt[$0] >= 0 || tokens[$0].has(.groupNoun) || tokens[$0].has(.titleHead)
    }
  }

  /// "signed a memorandum with the Danish Ambassador, Jon Berg": somebody signs beside the subject.
  func hasPartner(from start: Int, in range: Range<Int>) -> Bool {
    let words = start..<min(start + 14, range.upperBound)
    guard let with = words.first(where: { tokens[$0].key == .with }) else { return false }
    return (with..<min(with + 9, range.upperBound)).contains { reading.cast.personAt[$0] >= 0 }
  }

  static let openings = WordKey.set(
    "opening dedication unveiling launch premiere swearing-in anniversary")
  private static let signing = WordKey("signing")
  private static let greetings = WordKey.set(
    """
    congratulate thank discuss express offer convey extend condole commend reaffirm inform \
    brief wish reassure
    """)
  private static let over = WordKey("over")
  private static let breaking = WordKey.set("break breaking broke")
  private static let delegations = WordKey.set("delegation mission")
}
