/// Lines above the story that say where: "Venue: …", the place beside the date.
extension Locations {
  /// The place that a line above the story gives for the encounter.
  func placeLine() -> Range<Int>? {
    lead.title.lazy.compactMap { venue(in: $0) }.first ?? filedFrom()
  }

  /// "Venue: Rivers Hall, Lima"
  private func venue(in line: Range<Int>) -> Range<Int>? {
    guard line.count > 2, tokens[line.lowerBound].key == Self.venue,
      tokens[line.lowerBound + 1].isMark(.colon)
    else { return nil }
    return line.lowerBound + 2..<line.upperBound
  }

  /// "June 23, 2025 | Oakhaven, Freedonia": the place on the line that dates the release.
  private func filedFrom() -> Range<Int>? {
    for block in document.blocks.prefix(4) where document.isMasthead(block.tokens) {
      guard let bar = block.tokens.last(where: { tokens[$0].isMark(.bar) }),
        case let place = bar + 1..<block.tokens.upperBound,
        (3...6).contains(place.count), let last = place.last,
        tokens[last].has([.place, .country]),
        place.contains(where: { tokens[$0].isMark(.comma) }),
        place.allSatisfy({ tokens[$0].isCapitalized || tokens[$0].isMark(.comma) })
      else { continue }
      return place
    }
    return nil
  }

  private static let venue = WordKey("venue")
}
