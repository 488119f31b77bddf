/// Finds the day a release was published where its header does not say: in a short line on top of
/// the story (`Brussels, 28 January 2020`, `Posted On: 06 FEB 2025`, `Media release – 16 July 2003`).
enum Publication {
  static func day(in document: Document, dates: [DateMention]) -> CalendarDate? {
    if let published = document.release.published { return published }
    for block in document.blocks where block.kind != .title && block.kind != .creator {
      if block.kind == .paragraph, block.tokens.count > 16 { return nil }
      let own = dates.partition { $0.tokens.lowerBound >= block.tokens.lowerBound }
      for mention in dates[own...] {
        guard block.tokens.contains(mention.tokens.lowerBound) else { break }
        // A line with a verb tells the story; its date is no date of publication.
        let tellsStory = block.tokens.contains {
          document.tokens[$0].has([.be, .have, .modal])
            || document.tokens[$0].has(.verbPast) && !document.tokens[$0].isCapitalized
        }
        guard !tellsStory, case .day(let day) = mention.value, day.year != nil else { continue }
        return day
      }
    }
    return nil
  }
}
