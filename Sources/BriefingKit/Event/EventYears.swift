/// Finds the year of a date that is given without one.
extension EventDays {
  /// The year of a day that is given without one: that of the publication, or the one before
  /// where the day would lie well after it. Without a publication, a year the text states.
  func year(
    near mention: DateMention, month: Int?, day: Int?,
    _ reference: (CalendarDate, EventDate.Source)?
  ) -> Int? {
    if let (date, _) = reference, let year = date.year {
      guard let month, let published = date.month else { return year }
      if month > published + 2, !isAhead(mention) { return year - 1 }
      if month < published - 6, isAhead(mention) { return year + 1 }
      return year
    }
    let sentence = document.sentence(of: mention.tokens.lowerBound)
    for range in lead.title + [sentence] + lead.sentences {
      if let year = statedYear(in: range, besides: mention) { return year }
    }
    return copyrightYear()
  }

  /// "Copyright © XYZ 2024" on the last line.
  private func copyrightYear() -> Int? {
    guard let last = document.blocks.last?.tokens.suffix(8),
      last.contains(where: { tokens[$0].key == Self.copyright })
    else { return nil }
    return last.lazy.compactMap { stated($0) }.last
  }

  private static let copyright = WordKey("copyright")

  /// The number at `i` where it can be a year.
  private func stated(_ i: Int) -> Int? {
    guard tokens[i].kind == .number, tokens[i].end - tokens[i].start == 4,
      let year = Int(document.words(i..<i + 1)), (1900...2100).contains(year)
    else { return nil }
    return year
  }

  /// A year that a headline names, an event carries ("the 2016 Summit"), brackets add ("(2024)") or
  /// another full date of the text gives.
  private func statedYear(in range: Range<Int>, besides mention: DateMention) -> Int? {
    for date in dates where range.contains(date.tokens.lowerBound) && date.tokens != mention.tokens
    {
      switch date.value {
      case .day(let day), .range(let day, _):
        if let year = day.year { return year }
      case .period, .relative, .weekday, .week, .vague: continue
      }
    }
    return range.lazy.compactMap { i in
      guard !mention.tokens.contains(i), let year = stated(i) else { return nil }
      let next = i + 1 < range.upperBound ? i + 1 : i
      let isOfEvent =
        lead.title.contains(range) || tokens[next].has(.eventNoun)
        || tokens[next].isMark(.closeParen)
      return isOfEvent ? year : nil
    }.first
  }

  /// Whether the verb beside the date speaks of the future.
  func isAhead(_ mention: DateMention) -> Bool {
    let s = document.sentenceOf[mention.tokens.lowerBound]
    return reading.acts(of: s).last { $0.group.tokens.lowerBound <= mention.tokens.lowerBound }
      .map { $0.group.form == .future } ?? false
  }
}
