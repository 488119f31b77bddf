/// A verb with its auxiliaries, and the words that act: one clause's skeleton.
struct VerbGroup: Sendable {
  enum Form: Sendable {
    case past, present, future, conditional
    case infinitive, ing, participle
  }

  /// From the first auxiliary, `to` or negation to the main verb.
  @Compact var tokens: Range<Int>
  /// The main verb.
  @CompactIndex var head: Int
  var form: Form
  var isPerfect = false
  var isProgressive = false
  var isPassive = false
  var isNegated = false
  /// May, might, could: the act is no more than possible.
  var isPossible = false
  /// What a release's verb can do, from the lexicon.
  var classes: VerbClass
  /// The subject's words; for a verb that shares another's, that one's.
  @CompactOptional var subject: Range<Int>?
  /// Whether the verb is coordinated with the one before it and shares its subject.
  var sharesSubject = false
  /// Whether its subject is what a relative pronoun stands for.
  var isRelative = false
  /// Whether its object stands before it: "the steps they take".
  var hasObjectBefore = false
  /// The first token of the clause the group stands in.
  @CompactIndex var clauseStart: Int

  var isFinite: Bool {
    switch form {
    case .past, .present, .future, .conditional: return true
    case .infinitive, .ing, .participle: return false
    }
  }
}

extension Document {
  /// The start of a group's subject where it stands right before it.
  func adjacentSubjectStart(_ group: VerbGroup) -> Int {
    guard let subject = group.subject, !group.sharesSubject,
      subject.upperBound <= group.tokens.lowerBound,
      (subject.upperBound..<group.tokens.lowerBound).allSatisfy({
        tokens[$0].has([.adverb]) || tokens[$0].isMark(.comma)
      }), !group.isRelative
    else { return group.tokens.lowerBound }
    return subject.lowerBound
  }
}
