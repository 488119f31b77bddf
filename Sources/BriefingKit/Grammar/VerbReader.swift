/// Finds verb groups: a verb with its auxiliaries, its tense, voice and negation.
struct VerbReader {
  let words: ClauseWords
  let document: Document
  let tokens: [Token]

  init(words: ClauseWords) {
    self.words = words
    document = words.document
    tokens = words.tokens
  }

  /// The verb groups of the sentence `range`, in order.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    groups.reserveCapacity(range.count / 8 + 1)
    var i = range.lowerBound
    while i < range.upperBound {
      if words.isAtom(i) {
        i = words.after(i)
      } else if mayBegin(tokens[i]), let group = group(at: i, in: range, after: groups) {
        i = group.tokens.upperBound
        if let last = groups.last, isNoun(last, before: group) {
          groups.removeLast()
        } else if let last = groups.last, isReduced(last, before: group) {
          groups[groups.count - 1].form = .participle
        }
        groups.append(group)
      } else {
        i += 1
      }
    }
    return groups
  }

  /// "the works on the quay were finished": what seemed a verb is the noun of the verb behind it.
  private func isNoun(_ last: VerbGroup, before group: VerbGroup) -> Bool {
    let next = last.tokens.upperBound
    guard last.form == .present, last.tokens.count == 1, group.isFinite,
      tokens[group.tokens.lowerBound].has([.be, .have, .modal]), tokens[last.head].has(.verbS),
      last.classes.isDisjoint(with: VerbClass.telling),
      next < group.tokens.lowerBound, tokens[next].has(.preposition), tokens[next].key != .to
    else { return false }
    return isPhrase(next + 1..<group.tokens.lowerBound)
  }

  /// "with allies and partners around the world", "the programs for divers", "the works on the quay
  /// are done": a plural with nothing behind it that could be its object.
  func isPluralNoun(_ i: Int, behind before: Int, in range: Range<Int>) -> Bool {
    let next = tokens[i + 1]
    guard !tokens[before].has([.relative, .subjectPronoun]) else { return false }
    let isBare =
      !next.isWord || next.has([.preposition, .coordinator, .adverb]) && !next.has(.determiner)
    if tokens[i].has(.groupNoun) {
      return !next.isWord
        || tokens[before].has(.coordinator) && before > range.lowerBound
          && tokens[before - 1].has(.groupNoun)
    }
    // "training pilots, dredging the river"
    if tokens[before].has(.verbIng), !next.isWord { return true }
    return isBare && next.key != .to && Self.plurals.contains(tokens[i].key)
  }
  private static let plurals = WordKey.set(
    """
    programs programmes issues funds costs forces grants supplies increases cuts attacks exchanges \
    impacts benefits concerns steps ties processes updates plans states causes
    """)

  /// Whether a verb group may begin with the token.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    token.has([.anyVerb, .modal, .be, .have, .doVerb]) || token.key == .to
  }

  func group(at i: Int, in range: Range<Int>, after groups: [VerbGroup]) -> VerbGroup? {
    let token = tokens[i]
    guard token.isWord else { return nil }
    if token.has(.modal), !(token.has(.month) && token.isCapitalized && i > range.lowerBound) {
      return auxiliaryGroup(at: i, in: range)
    }
    if token.has([.be, .have, .doVerb]) { return auxiliaryGroup(at: i, in: range) }
    if token.key == .to {
      let next = skipAdverbs(i + 1, range)
      guard next < range.upperBound, tokens[next].has(.verbBase), !tokens[next].isCapitalized else {
        if next < range.upperBound, tokens[next].key == .be {
          return auxiliaryGroup(at: next, in: range, from: i)
        }
        return nil
      }
      return make(i..<next + 1, head: next, form: .infinitive)
    }
    guard token.has(.anyVerb) else { return nil }
    if token.isCapitalized, i > range.lowerBound, document.block(of: i).kind.tellsStory,
      !opensQuote(i - 1)
    {
      return nil
    }
    return plainVerb(at: i, in: range, after: groups)
  }

  func opensQuote(_ i: Int) -> Bool {
    tokens[i].key == .doubleQuote || tokens[i].key == .singleQuote
  }

  /// "were all attacked", "have both signed"
  private static let floating = WordKey.set("both all each")

  func skipAdverbs(_ i: Int, _ range: Range<Int>) -> Int {
    var j = i
    while j < range.upperBound, tokens[j].isWord {
      if isSoFar(j, range) {
        j += 2
        continue
      }
      guard
        tokens[j].has([.adverb, .negation]) || words.isManner(tokens[j])
          || Self.floating.contains(tokens[j].key)
      else { break }
      if tokens[j].has(.anyVerb), !words.isManner(tokens[j]) { break }
      j += 1
    }
    return j
  }

  /// Whether the token negates its verb: "not only opened a school" tells that it did.
  func denies(_ i: Int) -> Bool {
    tokens[i].has(.negation) && !(i + 1 < tokens.count && tokens[i + 1].key == Self.only)
  }
  private static let only = WordKey("only")

  /// "has so far trained", "have to date opened"
  private func isSoFar(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound else { return false }
    return tokens[i + 1].key == Self.far && (tokens[i].key == Self.so || tokens[i].key == Self.thus)
      || tokens[i].key == .to && tokens[i + 1].key == .date
  }
  private static let so = WordKey("so")
  private static let thus = WordKey("thus")
  private static let far = WordKey("far")

  /// A group that begins with an auxiliary.
  func auxiliaryGroup(
    at i: Int, in range: Range<Int>, from start: Int? = nil
  ) -> VerbGroup? {
    var form: VerbGroup.Form = .present
    let first = tokens[i]
    let isModal = first.has(.modal)
    var negated = first.has(.negation)
    var (perfect, progressive, possible) = (false, false, false)
    if start != nil { form = .infinitive }
    if first.key == .being || first.key == .having { form = .ing }
    if isModal {
      form =
        first.key == .would || first.key == .should || first.key == .could ? .conditional : .future
      possible =
        !(first.key == .will || first.key == .would || first.key == .shall || first.key == .ll)
    } else if isPastAuxiliary(first) {
      form = .past
    }
    var head = i
    var sawBe = !isModal && first.has(.be)
    var sawHave = !isModal && first.has(.have)
    var j = i + 1
    var end = j
    while j < range.upperBound {
      // "had, in recent years, built"
      if tokens[j].isMark(.comma), sawHave || sawBe || isModal, end == j,
        let close = (j + 1..<min(j + 9, range.upperBound)).first(where: {
          tokens[$0].isMark(.comma)
        }),
        close + 1 < range.upperBound,
        tokens[close + 1].has([.verbParticiple, .verbIng, .verbBase])
          || words.hasEnding(tokens[close + 1], "ed")
      {
        j = close + 1
        end = j
        continue
      }
      guard tokens[j].isWord else { break }
      let token = tokens[j]
      if end == j, let verb = behindDay(j, range) ?? (sawHave ? behindPeriod(j, range) : nil) {
        j = verb
        end = j
        continue
      }
      if token.has(.negation) {
        negated = negated || denies(j)
        j += 1
        continue
      }
      if token.has(.be), !token.isCapitalized {
        if sawHave { perfect = true }
        if token.key == .being { progressive = true }
        sawBe = true
        sawHave = false
        head = j
        j += 1
        end = j
        continue
      }
      if token.has(.have), isModal, !sawBe {
        sawHave = true
        head = j
        j += 1
        end = j
        continue
      }
      if token.key == .going, sawBe, j + 2 < range.upperBound, tokens[j + 1].key == .to,
        tokens[j + 2].has(.verbBase)
      {
        return make(
          (start ?? i)..<j + 3, head: j + 2, form: .future, negated: negated)
      }
      if token.key == .to, sawBe, end == j, j + 1 < range.upperBound,
        tokens[j + 1].has([.verbBase, .be])
      {
        // "is to open", "is to be commissioned"
        let passiveTo =
          tokens[j + 1].has(.be) && j + 2 < range.upperBound
          && tokens[j + 2].has(.verbParticiple)
        let last = passiveTo ? j + 2 : j + 1
        return make(
          (start ?? i)..<last + 1, head: last, form: form == .past ? .conditional : .future,
          passive: passiveTo, negated: negated)
      }
      if sawBe {
        if token.has(.verbIng) || words.hasEnding(token, "ing") {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: true,
            negated: negated, possible: possible)
        }
        if token.has(.verbParticiple) || words.hasEnding(token, "ed") {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: perfect, progressive: progressive,
            passive: true, negated: negated, possible: possible)
        }
      } else if sawHave {
        if token.has(.verbParticiple) || words.hasEnding(token, "ed") {
          return make(
            (start ?? i)..<j + 1, head: j, form: form, perfect: true, negated: negated,
            possible: possible)
        }
      } else if token.has(.verbBase) || isModal && isUnknown(token), !token.isCapitalized {
        return make(
          (start ?? i)..<j + 1, head: j, form: form, negated: negated, possible: possible)
      }
      let next = skipAdverbs(j, range)
      if next == j { break }
      j = next
    }
    // "is", "has", "did" as main verbs.
    if isModal, end == i + 1 { return nil }
    return make(
      (start ?? i)..<end, head: head, form: form, perfect: perfect,
      negated: negated, possible: possible)
  }

  /// The verb behind a day told in the midst of its group: "will on Monday, 3 May, host", "has this
  /// morning met".
  private func behindDay(_ i: Int, _ range: Range<Int>) -> Int? {
    guard tokens[i].key == .on || tokens[i].key == .this || tokens[i].has(.weekday) else {
      return nil
    }
    let words = range.clamped(to: i..<i + 12).prefix {
      tokens[$0].has([.weekday, .month, .timeNoun, .ordinal]) || tokens[$0].kind == .number
        || [.on, .this, .the, .of].contains(tokens[$0].key) || tokens[$0].isMark(.comma)
        || tokens[$0].isMark(.openParen) || tokens[$0].isMark(.closeParen)
    }
    guard let verb = words.last.map({ $0 + 1 }), verb < range.upperBound,
      words.contains(where: { tokens[$0].has([.weekday, .month, .timeNoun]) }),
      tokens[verb].has([.verbParticiple, .verbBase, .verbIng, .be]), !tokens[verb].isCapitalized
    else { return nil }
    return verb
  }

  /// The participle behind a period of time: "has in the last twelve months treated".
  private func behindPeriod(_ i: Int, _ range: Range<Int>) -> Int? {
    guard tokens[i].has(.preposition),
      let noun = (i + 1..<min(i + 7, range.upperBound)).first(where: {
        Self.periods.contains(tokens[$0].key)
      }), noun + 1 < range.upperBound, tokens[noun + 1].has(.verbParticiple)
    else { return nil }
    return noun + 1
  }
  private static let periods = WordKey.set("days weeks months years month year week decade decades")

  /// A word behind a modal that no list knows is its verb.
  func isUnknown(_ token: Token) -> Bool {
    token.classes.subtracting([.common, .eventNoun, .titleHead]).isEmpty
  }

  func isPastAuxiliary(_ token: Token) -> Bool {
    token.key == .was || token.key == .were || token.key == .had || token.key == .did
      || token.key == .wasnt || token.key == .didnt
  }

  func make(
    _ range: Range<Int>, head: Int, form: VerbGroup.Form, perfect: Bool = false,
    progressive: Bool = false, passive: Bool = false, negated: Bool = false,
    possible: Bool = false
  ) -> VerbGroup {
    VerbGroup(
      tokens: range, head: head, form: form, isPerfect: perfect, isProgressive: progressive,
      isPassive: passive, isNegated: negated, isPossible: possible,
      classes: document.lexicon.verbClass(of: tokens[head]), clauseStart: range.lowerBound)
  }
}
