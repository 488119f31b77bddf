/// Texts as lists of words, the way the scores compare them: case, accents and marks aside.
enum Wording {
  private static let stopWords: Set<String> = [
    "the", "a", "an", "of", "for", "to", "in", "on", "at", "and", "or", "with", "by", "from", "as",
    "that", "this", "its", "their", "his", "her", "our", "is", "are", "was", "were", "be", "been",
  ]

  /// The words of a text, the possessive's `'s` left out.
  static func words(_ text: String) -> [String] {
    let scalars = AccentFolding.fold(text)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var i = 0
    func flush() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    while i < scalars.count {
      if scalars[i] == "'", i + 1 < scalars.count, scalars[i + 1] == "s",
        i + 2 == scalars.count || !isWordPart(scalars[i + 2])
      {
        i += 2
        continue
      }
      if isWordPart(scalars[i]) { word.append(scalars[i]) } else { flush() }
      i += 1
    }
    flush()
    return words
  }

  /// The words that carry meaning; all words where none does.
  static func contentWords(_ text: String) -> [String] {
    let all = words(text)
    let content = all.filter { !stopWords.contains($0) }
    return content.isEmpty ? all : content
  }

  /// The words that carry meaning, even if there are none.
  static func contentWordSet(_ text: String) -> Set<String> {
    Set(words(text)).subtracting(stopWords)
  }

  /// Letters, digits and the low line.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "_" || (0x30...0x39).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value | 0x20)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return scalar.properties.numericType != nil
    }
  }

  /// How much two lists of words have in common: twice the shared words by all words.
  static func f1(_ a: [String], _ b: [String]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var pool: [String: Int] = [:]
    for word in b { pool[word, default: 0] += 1 }
    var shared = 0
    for word in a {
      guard let left = pool[word], left > 0 else { continue }
      pool[word] = left - 1
      shared += 1
    }
    return shared == 0 ? 0 : Double(2 * shared) / Double(a.count + b.count)
  }

  /// The likeness of two texts by all their words.
  static func likeness(_ a: String, _ b: String) -> Double { f1(words(a), words(b)) }

  /// The likeness of two names or titles by the words that carry meaning.
  static func contentLikeness(_ a: String, _ b: String) -> Double {
    f1(contentWords(a), contentWords(b))
  }
}
