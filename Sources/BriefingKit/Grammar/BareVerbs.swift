/// Verbs in their bare form that go on with one before: "will widen the quay and work with divers".
extension VerbReader {
  /// "and work with partners", "and partner with": no noun behind an infinitive.
  func worksWith(_ i: Int) -> Bool {
    Self.joining.contains(tokens[i].key)
      && (tokens[i + 1].key == .with || tokens[i + 1].key == .on || tokens[i + 1].key == .to)
  }
  private static let joining = WordKey.set(
    """
    work partner align engage cooperate collaborate comply consult coordinate liaise discuss talk \
    speak meet invest contribute focus act respond
    """)

  /// "We urge Peru to condemn the raid and call on Norway to help": behind an infinitive the verb
  /// that asks goes on with the one that asked.
  func resumed(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    guard document.lexicon.verbClass(of: tokens[i]).contains(.request),
      let main = groups.last(where: \.isFinite)
    else { return nil }
    let onward =
      tokens[i + 1].key == .on || tokens[i + 1].key == .upon || tokens[i + 1].key == .forWord
    if main.form == .present, main.classes.contains(.request), onward {
      return make(i..<i + 1, head: i, form: .present)
    }
    // "will do all I can to mend it and urge Congress to pay"
    guard main.form == .future, onward || tokens[i + 1].isCapitalized, groups.last?.head != i - 2
    else { return nil }
    var group = make(i..<i + 1, head: i, form: .future)
    group.sharesSubject = true
    return group
  }

  /// "demanded that Norway lift the tariff and withdraw its boats": bare verbs of what is asked.
  func wished(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    guard let main = groups.lastIndex(where: \.isFinite),
      groups[main].classes.contains(.request), !tokens[i].has(.eventNoun),
      !groups[main...].contains(where: { $0.form == .infinitive }),
      tokens[i + 1].has([.determiner, .possessivePronoun, .objectPronoun])
        || !tokens[i].has(.common) && tokens[i + 1].isWord && !tokens[i + 1].has(.closed),
      (min(groups[main].tokens.upperBound + 1, i - 2)..<i - 2).contains(where: {
        tokens[$0].has(.verbBase) && tokens[$0 - 1].isWord && !tokens[$0 - 1].has(.closed)
          && !tokens[$0 - 1].has(.adjective) && tokens[$0 + 1].isWord
          && (!tokens[$0].has(.common) || tokens[$0 + 1].has(.determiner)
            || tokens[$0 + 1].isCapitalized)
      })
    else { return nil }
    var group = make(i..<i + 1, head: i, form: .infinitive)
    group.sharesSubject = true
    return group
  }

  /// "Peru and Norway continue to", "the parties plan to": a plural before a verb that looks like a
  /// bare form.
  func isPluralSubject(_ end: Int, in range: Range<Int>) -> Bool {
    let token = tokens[end]
    guard token.isWord, !token.has(.closed), !token.has([.verbIng, .adverb]) else { return false }
    if document.release.text[token.end - 1] == UInt8(ascii: "s"),
      !token.has(.verbS) || token.has(.common)
    {
      return true
    }
    return (token.isCapitalized || words.isAtom(end))
      && (max(range.lowerBound, end - 6)..<end).contains { tokens[$0].key == .and }
  }
  static let lasting = WordKey.set("continue plan intend commit agree pledge promise vow")
}
