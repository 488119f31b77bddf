/// What is done to persons: what is news of an institution, and what is a mere matter of their lives.
extension Choice {
  /// "was appointed", "was elected" of a person; "has been appointed" is news.
  func isPersonal(_ act: Act) -> Bool {
    act.group.isPassive && act.subject.contains(where: \.isPerson)
      && !(act.group.subject.map { [.a, .an].contains(tokens[$0.lowerBound].key) } ?? false)
      && !(Self.appointing.contains(lemma(act.group)) && (act.group.isPerfect || isNews(act)))
      && !Self.seizing.contains(lemma(act.group))
  }

  private static let appointing: WordSet = ["appoint", "reappoint", "re-appoint", "elect"]

  /// "Ana Souza was elected President": what no year or clause puts into the past.
  private func isNews(_ act: Act) -> Bool {
    let next = act.group.tokens.upperBound
    let end = document.sentences[act.sentence].tokens.upperBound
    guard act.voice == .release, !act.group.isRelative, next < end, tokens[next].isCapitalized,
      act.group.clauseStart == 0 || !tokens[act.group.clauseStart - 1].has(.subordinator)
    else { return false }
    return !(next..<min(next + 16, end)).contains { tokens[$0].kind == .number }
  }

  /// What authorities do to persons.
  static let seizing: WordSet = [
    "arrest", "detain", "charge", "convict", "sentence", "deport", "extradite", "prosecute",
    "release", "pardon", "acquit", "indict", "expel", "evacuate", "rescue", "award", "decorate",
  ]
}
