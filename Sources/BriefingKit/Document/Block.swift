/// A stretch of the release that is laid out as one: a paragraph, a list item, a headline.
struct Block: Sendable {
  enum Kind: Sendable {
    /// The title from the header, or a headline or subheading in the text.
    case title, heading
    /// Somebody the header names as the release's creator.
    case creator
    case paragraph
    case listItem
    /// A line that only dates the release.
    case dateLine
    /// Press contacts, credits, "About …", notes to editors: no part of the story.
    case tail
    /// `###`, `ENDS`, an agency's mark.
    case marker

    /// Whether sentences of the story stand in it.
    var tellsStory: Bool { self == .paragraph || self == .listItem }
  }

  var kind: Kind
  @Compact var bytes: Range<Int>
  @Compact var tokens: Range<Int> = 0..<0
  @Compact var sentences: Range<Int> = 0..<0
  /// Most letters are capitals, so capitals say nothing.
  var shouts = false
}

/// A sentence, as a range of the document's tokens.
struct Sentence: Sendable {
  @Compact var tokens: Range<Int>
  @CompactIndex var block: Int
}
