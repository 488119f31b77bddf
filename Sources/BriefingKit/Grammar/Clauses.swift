/// Reads the verb groups of a sentence and finds each one's subject.
///
/// A light reading: words the lexicon calls verbs are told from nouns by their neighbours, and a
/// subject is the first noun phrase of the clause that no preposition governs.
struct Clauses {
  private let verbs: VerbReader
  private let subjects: SubjectFinder

  init(document: Document, mentions: Mentions) {
    let words = ClauseWords(document: document, mentions: mentions)
    verbs = VerbReader(words: words)
    subjects = SubjectFinder(words: words)
  }

  /// The verb groups of the sentence `range`, in order, each with its subject.
  func groups(in range: Range<Int>) -> [VerbGroup] {
    var groups = verbs.groups(in: range)
    for g in groups.indices { subjects.findSubject(of: g, in: &groups, range: range) }
    return groups
  }
}

/// The words of a document as the clause reading sees them: a mention of a person or a body is one
/// noun, its inner commas and verbs are none.
struct ClauseWords {
  let document: Document
  let tokens: [Token]
  /// Of each token, the end of the mention that covers it; 0 for none.
  let atomEnd: AtomEnds

  init(document: Document, mentions: Mentions) {
    self.document = document
    tokens = document.tokens
    var ends = AtomEnds(tokens: document.tokens.count)
    for mention in mentions.organizations { ends.cover(mention.extent) }
    for title in mentions.titles { ends.widen(title.tokens) }
    for person in mentions.people { ends.cover(person.tokens) }
    atomEnd = ends
  }

  /// Whether a mention of several words, or the rest of one, begins at `i`.
  func isAtom(_ i: Int) -> Bool { atomEnd[i] > i }

  /// The token behind `i`, or behind the mention that `i` stands in.
  func after(_ i: Int) -> Int { isAtom(i) ? atomEnd[i] : i + 1 }

  /// `-ly` words are adverbs when the lexicon does not say otherwise.
  func isManner(_ token: Token) -> Bool {
    !token.isCapitalized && endsAsManner(token)
  }

  /// "Ultimately," at a clause's start.
  func isLeadingManner(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i + 1].isMark(.comma) && !isAtom(i) && endsAsManner(tokens[i])
  }

  private func endsAsManner(_ token: Token) -> Bool {
    guard token.isWord, token.end - token.start > 4, !token.has([.anyVerb, .portfolio]) else {
      return false
    }
    let text = document.release.text
    return text[token.end - 1] == 0x79 && text[token.end - 2] == 0x6c
  }

  /// Whether a word no list knows looks like a verb's form in `-ed` or `-ing`.
  func hasEnding(_ token: Token, _ ending: StaticString) -> Bool {
    guard token.isWord, !token.isCapitalized, token.end - token.start > 5,
      token.classes.subtracting([.common, .adjective]).isEmpty
    else { return false }
    let text = document.release.text
    return ending.withUTF8Buffer { e in
      (0..<e.count).allSatisfy { text[token.end - e.count + $0] == e[$0] }
    }
  }
}

/// Of each token, the end of the mention that covers it, kept as the way there: a quarter of the
/// room of an index. A mention too long for that ends sooner.
struct AtomEnds: Sendable {
  private var lengths: [UInt8]

  init(tokens count: Int) { lengths = Array(repeating: 0, count: count) }

  /// The end, or 0 where no mention covers the token.
  @inline(__always)
  subscript(token: Int) -> Int {
    let length = Int(lengths[token])
    return length == 0 ? 0 : token &+ length
  }

  mutating func cover(_ mention: Range<Int>) {
    for t in mention { lengths[t] = UInt8(clamping: mention.upperBound - t) }
  }

  /// Covers what no mention with a later end does.
  mutating func widen(_ mention: Range<Int>) {
    for t in mention {
      lengths[t] = max(lengths[t], UInt8(clamping: mention.upperBound - t))
    }
  }
}
