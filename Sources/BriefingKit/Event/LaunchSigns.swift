/// Things launched, opened and commissioned before those who came to see it done.
extension EncounterSigns {
  /// "A report was launched in Sydney today by the Minister": people came to see it done.
  func isLaunch(_ act: Act, in sentence: Range<Int>) -> Bool {
    guard act.voice == .release, act.group.form == .past || act.group.isPerfect,
      Self.launches.contains(tokens[act.group.head].key),
      act.group.isPassive || act.subject.contains(where: \.isPerson)
    else { return false }
    if isFlaggedOff(act, in: sentence) { return true }
    if act.group.isPerfect { return commissions(act, in: sentence) }
    guard namesDay(sentence) else { return false }
    if opensPlace(act, in: sentence) { return true }
    let end = min(act.group.tokens.upperBound + 24, sentence.upperBound)
    return (act.group.tokens.upperBound..<max(act.group.tokens.upperBound, end)).contains {
      [.inWord, .at].contains(tokens[$0].key) && isPlace($0 + 1, in: sentence)
    }
  }

  /// "flagged off the distribution of seeds"
  private func isFlaggedOff(_ act: Act, in sentence: Range<Int>) -> Bool {
    let next = act.group.tokens.upperBound
    return tokens[act.group.head].key == Self.flagged && next < sentence.upperBound
      && tokens[next].key == Self.off
  }

  /// "has commissioned a skills centre at": done in a ceremony, whatever the day.
  private func commissions(_ act: Act, in sentence: Range<Int>) -> Bool {
    let next = act.group.tokens.upperBound
    guard Self.ceremonial.contains(tokens[act.group.head].key), !act.group.isPassive else {
      return false
    }
    return sentence.clamped(to: next..<next + 8).prefix { !tokens[$0].has(.preposition) }
      .contains { tokens[$0].has([.placeNoun, .orgHead]) || Self.works.contains(tokens[$0].key) }
  }

  /// "opened the River Settlement Centre": a place with a name.
  private func opensPlace(_ act: Act, in sentence: Range<Int>) -> Bool {
    let next = act.group.tokens.upperBound
    guard tokens[act.group.head].key == Self.opened, !act.group.isPassive else { return false }
    let object = sentence.clamped(to: next..<next + 8).drop { !tokens[$0].isCapitalized }
      .prefix { tokens[$0].isCapitalized }
    return object.count > 1 && object.last.map { tokens[$0].has([.placeNoun, .orgHead]) } ?? false
  }

  private func namesDay(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      Self.days.contains(tokens[$0].key) || tokens[$0].has(.weekday)
        || tokens[$0].has(.month) && tokens[$0].isCapitalized
    }
  }

  private static let flagged = WordKey("flagged")
  private static let off = WordKey("off")
  private static let ceremonial = WordKey.set("commissioned inaugurated unveiled")
  private static let works = WordKey.set(
    "bridge road dam plant block classroom classrooms borehole boreholes line terminal pier wing")
  private static let opened = WordKey("opened")
  private static let launches = WordKey.set(
    "launched opened unveiled inaugurated commissioned flagged")
}
