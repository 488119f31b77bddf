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
  let atomEnd: [Int32]

  init(document: Document, mentions: Mentions) {
    self.document = document
    tokens = document.tokens
    var ends = [Int32](repeating: 0, count: document.tokens.count)
    for mention in mentions.organizations {
      for t in mention.extent { ends[t] = Int32(mention.extent.upperBound) }
    }
    for title in mentions.titles {
      for t in title.tokens { ends[t] = max(ends[t], Int32(title.tokens.upperBound)) }
    }
    for person in mentions.people {
      for t in person.tokens { ends[t] = Int32(person.tokens.upperBound) }
    }
    atomEnd = ends
  }

  /// Whether a mention of several words, or the rest of one, begins at `i`.
  func isAtom(_ i: Int) -> Bool { atomEnd[i] > Int32(i) }

  /// The token behind `i`, or behind the mention that `i` stands in.
  func after(_ i: Int) -> Int { isAtom(i) ? Int(atomEnd[i]) : i + 1 }

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
