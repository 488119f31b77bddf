/// What the text names, each with its tokens: the input of every later choice.
///
/// A class of constants, so that the stages, which all hold it, share one.
final class Mentions: Sendable {
  let dates: [DateMention]
  /// The day the release was published.
  let published: CalendarDate?
  let countries: Countries
  let organizations: [OrganizationMention]
  let titles: [TitleMention]
  let people: [PersonMention]
  let quotes: [Quote]
  /// Of each token, the index of the person's mention that covers it; -1 for none.
  let personMentionAt: Cover

  init(in document: Document) {
    dates = Dates.find(in: document)
    published = Publication.day(in: document, dates: dates)
    quotes = Quotes.find(in: document)
    countries = Countries(in: document)
    let named = Organizations.find(in: document)
    (people, titles) = People(document: document, organizations: named).find()
    organizations = ListedBodies.add(to: named, people: people, in: document)
    personMentionAt = Cover(
      document.tokens.count, people.lazy.enumerated().map { ($1.tokens, $0) })
  }
}

extension Mentions {
  /// The person's mention, titles and apposition included, that the token `i` stands in.
  func person(at i: Int) -> PersonMention? {
    let mention = personMentionAt[i]
    return mention >= 0 ? people[mention] : nil
  }
}

/// A body named in the text.
struct OrganizationMention: Sendable {
  /// The name's tokens, a defined acronym left out.
  @Compact var tokens: Range<Int>
  /// The acronym defined behind the name, or before it: `(EPA)`.
  @CompactOptional var acronym: Range<Int>?
  var kind: Organization.Kind
  /// Index into the lexicon's bodies, where it is one of them.
  var body: Int?
  var rule: Rule.ID

  /// Name and acronym together.
  var extent: Range<Int> {
    guard let acronym else { return tokens }
    return min(tokens.lowerBound, acronym.lowerBound)..<max(tokens.upperBound, acronym.upperBound)
  }
}

/// A post named in the text.
struct TitleMention: Sendable {
  @Compact var tokens: Range<Int>
  @CompactIndex var head: Int
  /// Whose the post is, from `Denmark’s` before it or a body behind its comma.
  @CompactOptional var possessor: Range<Int>?
  var isPlural = false
}

/// A person named in the text, with what stands beside the name there.
struct PersonMention: Sendable {
  /// Title, honorific, name and apposition together.
  @Compact var tokens: Range<Int>
  @Compact var name: Range<Int>
  @CompactOptional var honorific: Range<Int>?
  var titles: [TitleMention]
  /// A body, country or place behind the name: `of Denmark`, `, Exelon`, `(R-Mont.)`.
  @CompactOptional var affiliation: Range<Int>?
  var rule: Rule.ID
}
