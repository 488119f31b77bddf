/// Finds the day a release was published where its header does not say: in a short line on top of
/// the story (`Brussels, 28 January 2020`, `Posted On: 06 FEB 2025`, `Media release – 16 July 2003`),
/// else in the words that close it (`Published: 28 January 2020`, `(XYZ) 28/01/2020`).
struct Publication {
  private let document: Document
  private let dates: [DateMention]

  static func day(in document: Document, dates: [DateMention]) -> CalendarDate? {
    let publication = Publication(document: document, dates: dates)
    return document.release.published ?? publication.above() ?? publication.below()
  }

  private func above() -> CalendarDate? {
    for block in document.blocks where block.kind != .title && block.kind != .creator {
      if block.kind == .paragraph, block.tokens.count > 16 { return nil }
      let own = dates.partition { $0.tokens.lowerBound >= block.tokens.lowerBound }
      for mention in dates[own...] {
        guard block.tokens.contains(mention.tokens.lowerBound) else { break }
        if let day = day(mention), !tellsStory(block.tokens) { return day }
      }
    }
    return nil
  }

  private func below() -> CalendarDate? {
    guard let last = dates.last, let day = day(last) else { return nil }
    let end = last.tokens.upperBound
    let sentence = document.sentence(of: last.tokens.lowerBound)
    guard document.tokens.count - end <= Self.remainder, sentence.count <= Self.line,
      end == sentence.upperBound || document.tokens[end].kind == .punctuation,
      !tellsStory(sentence)
    else { return nil }
    return day
  }

  /// The most tokens of a line that only dates the release, and of what may stand behind it.
  private static let line = 16
  private static let remainder = 12

  private func day(_ mention: DateMention) -> CalendarDate? {
    guard case .day(let day) = mention.value, day.year != nil else { return nil }
    return day
  }

  /// A line with a verb tells the story; its date is no date of publication. "27 May" has none.
  private func tellsStory(_ range: Range<Int>) -> Bool {
    range.contains {
      let token = document.tokens[$0]
      return token.has([.be, .have, .modal]) && !token.has(.month)
        || token.has(.verbPast) && !token.isCapitalized
    }
  }
}
