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
    return nil
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
    return range.first { i in
      guard tokens[i].kind == .number, tokens[i].end - tokens[i].start == 4,
        !mention.tokens.contains(i), (1900...2100).contains(Int(document.words(i..<i + 1)) ?? 0)
      else { return false }
      let next = i + 1 < range.upperBound ? i + 1 : i
      return lead.title.contains(range) || tokens[next].has(.eventNoun)
        || tokens[next].isMark(.closeParen)
    }.flatMap { Int(document.words($0..<$0 + 1)) }
  }

  /// Whether the verb beside the date speaks of the future.
  func isAhead(_ mention: DateMention) -> Bool {
    let s = document.sentenceOf[mention.tokens.lowerBound]
    return reading.acts(of: s).last { $0.group.tokens.lowerBound <= mention.tokens.lowerBound }
      .map { $0.group.form == .future } ?? false
  }
}
