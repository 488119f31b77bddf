/// The countries named in a text, each by its one name however it is written: "U.S.", "American"
/// and "the United States" are one.
struct Countries: Sendable {
  struct Mention: Sendable {
    @Compact var tokens: Range<Int>
    /// The country's name in the lexicon.
    var country: String
    /// Whether it is named by its own name, not by a demonym ("Danish") or a city in it.
    var isName: Bool
    /// Whether a city or a region is what is named.
    var isPlace = false
  }

  /// In the order of the text.
  let mentions: [Mention]
  /// Of each country, the fullest of its names that the text uses.
  private let fullest: [String: String]

  init(in document: Document) {
    let tokens = document.tokens
    var found: [Mention] = []
    var i = 0
    while i < tokens.count {
      if tokens[i].isCapitalized, tokens[i].has(Self.beginnings),
        let mention = Self.mention(at: i, in: document)
      {
        found.append(mention)
        i = mention.tokens.upperBound
      } else {
        i += 1
      }
    }
    var fullest: [String: String] = [:]
    for mention in found {
      guard mention.isName, !document.block(of: mention.tokens.lowerBound).shouts else { continue }
      let words = document.words(mention.tokens)
      // "Investing in America": as much a continent.
      if words == "America" { continue }
      if words.utf8.count > fullest[mention.country]?.utf8.count ?? 0 {
        fullest[mention.country] = words
      }
    }
    mentions = found
    self.fullest = fullest
  }

  private static let known: WordClass = [.country, .demonym, .place]
  private static let beginnings = known.union(.startsPhrase)

  private static func mention(at i: Int, in document: Document) -> Mention? {
    let token = document.tokens[i]
    if let match = document.lexicon.phrase(
      at: i, in: document.tokens, limit: document.tokens.count),
      !match.phrase.classes.isDisjoint(with: known), match.phrase.value >= 0
    {
      return Mention(
        tokens: i..<i + match.length, country: document.lexicon.texts[Int(match.phrase.value)],
        isName: match.phrase.classes.contains(.country),
        isPlace: match.phrase.classes.isDisjoint(with: [.country, .demonym]))
    }
    guard token.has(known), !token.has([.month, .numberWord, .ordinal, .currency]),
      token.key != .us || token.shape.contains(.allCaps),
      let country = document.lexicon.text(of: token)
    else { return nil }
    return Mention(
      tokens: i..<i + 1, country: country, isName: token.has(.country),
      isPlace: !token.has([.country, .demonym]))
  }

  /// What is named at token `i`: a country, or a city or a region of one.
  private func mention(at i: Int) -> Mention? {
    let index = mentions.partition { $0.tokens.upperBound > i }
    guard index < mentions.count, mentions[index].tokens.lowerBound <= i else { return nil }
    return mentions[index]
  }

  /// The country that holds the city or region named at token `i`.
  func holding(_ i: Int) -> String? {
    mention(at: i).flatMap { $0.isPlace ? $0.country : nil }
  }

  /// The country named at token `i` by its name or a demonym.
  func at(_ i: Int) -> Mention? {
    mention(at: i).flatMap { $0.isPlace ? nil : $0 }
  }

  /// The countries named in `range`, each once.
  func named(in range: Range<Int>) -> [String] {
    var names: [String] = []
    for i in range {
      if let mention = at(i), !names.contains(mention.country) { names.append(mention.country) }
    }
    return names
  }

  /// The fullest name the text has for the country, else the lexicon's.
  func name(of country: String) -> String { fullest[country] ?? country }
}
