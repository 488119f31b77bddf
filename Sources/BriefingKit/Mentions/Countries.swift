/// The countries named in a text, each by its one name however it is written: "U.S.", "American"
/// and "the United States" are one.
struct Countries: Sendable {
  private struct Mention {
    @Compact var tokens: Range<Int>
    /// The index of the country's name among the lexicon's texts.
    var country: Int32
    /// Whether it is named by its own name, not by a demonym ("Danish") or a city in it.
    var isName: Bool
    /// Whether a city or a region is what is named.
    var isPlace = false
  }

  /// In the order of the text.
  private let mentions: [Mention]
  /// The lexicon's texts, which hold the countries' names.
  private let texts: [String]
  /// Of each country, the fullest of its names that the text uses.
  private let fullest: [String: String]

  init(in document: Document) {
    texts = document.lexicon.texts
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
      let country = texts[Int(mention.country)]
      if words.utf8.count > fullest[country]?.utf8.count ?? 0 { fullest[country] = words }
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
        tokens: i..<i + match.length, country: match.phrase.value,
        isName: match.phrase.classes.contains(.country),
        isPlace: match.phrase.classes.isDisjoint(with: [.country, .demonym]))
    }
    guard token.has(known), !token.has([.month, .numberWord, .ordinal, .currency]),
      token.key != .us || token.shape.contains(.allCaps),
      case let country = document.lexicon.value(of: token), country >= 0
    else { return nil }
    return Mention(
      tokens: i..<i + 1, country: Int32(country), isName: token.has(.country),
      isPlace: !token.has([.country, .demonym]))
  }

  /// What is named at token `i`: a country, or a city or a region of one.
  private func mention(at i: Int) -> Mention? {
    let index = mentions.partition { $0.tokens.upperBound > i }
    guard index < mentions.count, mentions[index].tokens.lowerBound <= i else { return nil }
    return mentions[index]
  }

  private func country(of mention: Mention) -> String { texts[Int(mention.country)] }

  /// The country that holds the city or region named at token `i`.
  func holding(_ i: Int) -> String? {
    mention(at: i).flatMap { $0.isPlace ? country(of: $0) : nil }
  }

  /// The country named at token `i` by its name or a demonym.
  func at(_ i: Int) -> String? {
    mention(at: i).flatMap { $0.isPlace ? nil : country(of: $0) }
  }

  /// The countries named in `range`, each once.
  func named(in range: Range<Int>) -> [String] {
    var names: [String] = []
    for i in range {
      if let country = at(i), !names.contains(country) { names.append(country) }
    }
    return names
  }

  /// Whether the text names the country, its people or one of its places.
  func isNamed(_ name: String) -> Bool { mentions.contains { country(of: $0) == name } }

  /// How often the country is named by its name or a demonym, not by its places.
  func count(of name: String) -> Int { mentions.count { !$0.isPlace && country(of: $0) == name } }

  /// The country named most, by its name, people or cities, that is not among those taken.
  ///
  /// - Parameter least: how often it must be named.
  func mostNamed(besides taken: Set<String>, atLeast least: Int = 2) -> String? {
    var counts: [String: (count: Int, at: Int)] = [:]
    for mention in mentions {
      let country = country(of: mention)
      if taken.contains(country) { continue }
      counts[country, default: (0, mention.tokens.lowerBound)].count += 1
    }
    let best = counts.max { ($0.value.count, $1.value.at) < ($1.value.count, $0.value.at) }
    return best.flatMap { $0.value.count >= least ? $0.key : nil }
  }

  /// The fullest name the text has for the country, else the lexicon's.
  func name(of country: String) -> String { fullest[country] ?? country }
}
