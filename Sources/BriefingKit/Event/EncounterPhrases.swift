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

  /// "will lead a delegation of twenty firms to Peru"
  func leadsAbroad(_ next: Int, _ sentence: Range<Int>) -> Bool {
    guard
      let group = sentence.clamped(to: next..<next + 5).first(where: {
        Self.delegations.contains(tokens[$0].key)
      })
    else { return false }
    return sentence.clamped(to: group..<group + 8).dropLast().contains {
      tokens[$0].key == .to && tokens[$0 + 1].has([.country, .place])
        && tokens[$0 + 1].isCapitalized
    }
  }

  /// "joined the Governor to break ground on"
  func breaksGround(_ next: Int, _ sentence: Range<Int>) -> Bool {
    sentence.clamped(to: next..<next + 14).dropFirst().contains {
      tokens[$0].key == Self.ground && Self.breaking.contains(tokens[$0 - 1].key)
    }
  }

  private static let breaking = WordKey.set("break breaking broke")
  private static let delegations = WordKey.set("delegation mission")
}
