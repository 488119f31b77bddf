/// Reads a date's parts and the forms made of them.
extension Dates {
  // MARK: Parts

  func number(_ i: Int) -> Int? {
    guard i < limit, tokens[i].kind == .number, tokens[i].end - tokens[i].start <= 4 else {
      return nil
    }
    return digits(i)
  }

  /// The leading digits of a number token, `21` for `21st`.
  func digits(_ i: Int) -> Int? {
    var value = 0
    var read = 0
    for byte in document.release.text[tokens[i].start..<tokens[i].end] {
      guard byte &- 0x30 < 10, read < 9 else { break }
      value = value * 10 + Int(byte &- 0x30)
      read += 1
    }
    return read > 0 ? value : nil
  }

  func day(_ i: Int) -> Int? {
    guard i < limit else { return nil }
    if tokens[i].kind == .number {
      guard tokens[i].end - tokens[i].start <= 4, let value = digits(i), (1...31).contains(value)
      else { return nil }
      let last = document.release.text[tokens[i].end - 1] | 0x20
      let plain = last &- 0x30 < 10
      return plain || [0x74, 0x64, 0x68].contains(last) ? value : nil
    }
    return tokens[i].has(.ordinal) ? document.lexicon.value(of: tokens[i]) : nil
  }

  func month(_ i: Int) -> Int? {
    guard i < limit, tokens[i].has(.month), tokens[i].isCapitalized else { return nil }
    return document.lexicon.value(of: tokens[i])
  }

  func year(_ i: Int) -> Int? {
    guard let value = number(i), tokens[i].end - tokens[i].start == 4,
      (1800...2199).contains(value)
    else { return nil }
    return value
  }

  /// A year behind a date, perhaps behind a comma or a slash.
  func trailingYear(_ i: Int) -> (end: Int, year: Int?) {
    if let value = year(i) { return (i + 1, value) }
    if i < limit, tokens[i].isMark(.comma) || tokens[i].isMark(.slash) || tokens[i].key == .of,
      let value = year(i + 1)
    {
      return (i + 2, value)
    }
    return (i, nil)
  }

  func skip(_ i: Int, _ key: WordKey, or other: WordKey? = nil) -> Int {
    i < limit && (tokens[i].key == key || tokens[i].key == other) ? i + 1 : i
  }

  func isRangeMark(_ i: Int) -> Bool {
    i < limit
      && (tokens[i].isMark(.dash) || tokens[i].key == .to || tokens[i].key == .and
        || tokens[i].key == .until)
  }

  /// Skips a weekday and its comma: `Friday, 16 May`, `next Friday, 16 May`.
  func afterWeekday(_ i: Int) -> Int {
    let isPointed = i < limit && [.this, .next, .last, .coming].contains(tokens[i].key)
    let j = isPointed ? i + 1 : i
    guard j < limit, tokens[j].has(.weekday), tokens[j].isCapitalized else { return i }
    return skip(skip(j + 1, .comma), .the)
  }

  // MARK: Forms

  func iso(_ i: Int) -> Reading? {
    guard tokens[i].kind == .number else { return nil }
    let bytes = document.release.text[tokens[i].start..<tokens[i].end]
    guard bytes.count == 10, let date = CalendarDate(iso: String(decoding: bytes, as: UTF8.self))
    else { return nil }
    return (i + 1, .day(date))
  }

  func slashes(_ i: Int) -> Reading? {
    if let date = dotted(i) { return (i + 1, .day(date)) }
    if let date = yearFirst(i) { return (i + 5, .day(date)) }
    guard let first = number(i), i + 4 < limit, tokens[i + 1].isMark(.slash),
      let second = number(i + 2), tokens[i + 3].key == tokens[i + 1].key, let year = year(i + 4)
    else { return nil }
    let (day, month) = second > 12 ? (second, first) : (first, second)
    guard CalendarDate.isReal(year: year, month: month, day: day) else { return nil }
    return (i + 5, .day(CalendarDate(year: year, month: month, day: day)))
  }

  /// `(15/9)`: day and month behind a bracket, as some agencies set them beside the weekday.
  func bracketed(_ i: Int) -> Reading? {
    guard tokens[i].isMark(.openParen), i + 4 < limit, let day = number(i + 1),
      tokens[i + 2].isMark(.slash), let month = number(i + 3), tokens[i + 4].isMark(.closeParen),
      CalendarDate.isReal(year: nil, month: month, day: day)
    else { return nil }
    return (i + 4, .day(CalendarDate(year: nil, month: month, day: day)))
  }

  /// `2021/06/04`
  private func yearFirst(_ i: Int) -> CalendarDate? {
    guard let year = year(i), i + 4 < limit, tokens[i + 1].isMark(.slash),
      let month = number(i + 2), tokens[i + 3].isMark(.slash), let day = number(i + 4),
      CalendarDate.isReal(year: year, month: month, day: day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `04.06.2021`, `04-06-2021`, one token.
  func dotted(_ i: Int) -> CalendarDate? {
    guard tokens[i].kind == .number, (8...10).contains(tokens[i].end - tokens[i].start) else {
      return nil
    }
    let parts = document.words(i..<i + 1).split { $0 == "." || $0 == "-" }.map { Int($0) ?? 0 }
    guard parts.count == 3, (1800...2199).contains(parts[2]),
      CalendarDate.isReal(year: parts[2], month: parts[1], day: parts[0])
    else { return nil }
    return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }

  func daysThenMonth(_ i: Int) -> Reading? {
    let j = skip(afterWeekday(skip(i, .from, or: .between)), .the)
    if let pair = hyphenatedDays(j), let month = month(skip(j + 1, .of)) {
      return range(pair.0, pair.1, month, after: skip(j + 1, .of) + 1)
    }
    guard let first = day(j) else { return nil }
    var k = j + 1
    let ownMonth = month(k)
    if ownMonth != nil { k += 1 }
    let firstYear = trailingYear(k)
    k = firstYear.end
    guard isRangeMark(k) else { return nil }
    k = skip(afterWeekday(k + 1), .the)
    guard let last = day(k) else { return nil }
    k = skip(k + 1, .of)
    guard let month = month(k) else { return nil }
    if tokens[j + 1].key == .and, ownMonth == nil, i == j, last != first + 1 { return nil }
    let firstMonth = ownMonth ?? month
    let (end, year) = trailingYear(k + 1)
    guard CalendarDate.isReal(year: year, month: firstMonth, day: first),
      CalendarDate.isReal(year: year, month: month, day: last)
    else { return nil }
    return (
      end,
      .range(
        CalendarDate(year: firstYear.year ?? year, month: firstMonth, day: first),
        CalendarDate(year: year, month: month, day: last))
    )
  }

  /// `22-23` written as one token.
  func hyphenatedDays(_ i: Int) -> (Int, Int)? {
    guard i < limit, tokens[i].shape.contains(.hyphenated), tokens[i].kind == .number else {
      return nil
    }
    let parts = document.words(i..<i + 1).split(whereSeparator: { !$0.isNumber })
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first < last,
      last <= 31, first >= 1
    else { return nil }
    return (first, last)
  }

  func range(_ first: Int, _ last: Int, _ month: Int, after i: Int) -> Reading? {
    let (end, year) = trailingYear(i)
    guard CalendarDate.isReal(year: year, month: month, day: last) else { return nil }
    return (
      end,
      .range(
        CalendarDate(year: year, month: month, day: first),
        CalendarDate(year: year, month: month, day: last))
    )
  }

  func monthThenDays(_ start: Int) -> Reading? {
    let i = afterWeekday(start)
    guard let month = month(i) else { return nil }
    if let pair = hyphenatedDays(i + 1) { return range(pair.0, pair.1, month, after: i + 2) }
    if let (first, second) = dayAndMonth(i + 1), let last = day(i + 2) {
      return range(first, month, last, second, after: i + 3)
    }
    guard let first = day(i + 1), isRangeMark(i + 2) else { return nil }
    if let last = day(i + 3), last > first { return range(first, last, month, after: i + 4) }
    let j = afterWeekday(i + 3)
    guard let second = self.month(j), let last = day(j + 1) else { return nil }
    return range(first, month, last, second, after: j + 2)
  }

  private func range(
    _ first: Int, _ month: Int, _ last: Int, _ second: Int, after i: Int
  ) -> Reading? {
    let (end, year) = trailingYear(i)
    guard CalendarDate.isReal(year: year, month: month, day: first),
      CalendarDate.isReal(year: year, month: second, day: last)
    else { return nil }
    return (
      end,
      .range(
        CalendarDate(year: year, month: month, day: first),
        CalendarDate(year: year, month: second, day: last))
    )
  }

  /// `28-March` of "February 28-March 1", one token.
  private func dayAndMonth(_ i: Int) -> (day: Int, month: Int)? {
    guard i < limit, tokens[i].kind == .number, tokens[i].shape.contains(.hyphenated),
      let day = digits(i), (1...31).contains(day)
    else { return nil }
    let start = tokens[i].start + (day < 10 ? 2 : 3)
    guard start < tokens[i].end else { return nil }
    let text = document.release.text
    let month = Token(
      start: start, end: tokens[i].end, kind: .word, shape: .capitalized,
      key: WordKey(folding: text, from: start, to: tokens[i].end)
    ).known(by: document.lexicon, isSpaced: false)
    return month.has(.month) ? (day, document.lexicon.value(of: month)) : nil
  }

  func dayThenMonth(_ i: Int) -> Reading? {
    let j = skip(afterWeekday(i), .the)
    guard let day = day(j) else { return nil }
    let k = skip(j + 1, .of, or: .day)
    guard let month = month(skip(k, .of)) else { return nil }
    let (end, year) = trailingYear(skip(k, .of) + 1)
    guard CalendarDate.isReal(year: year, month: month, day: day) else { return nil }
    // "12 March Street" names no day.
    if year == nil, end < limit, tokens[end].isCapitalized, !tokens[end].shape.contains(.allCaps),
      tokens[end].has([.placeNoun, .orgHead])
    {
      return nil
    }
    return (end, .day(CalendarDate(year: year, month: month, day: day)))
  }

  func monthThenDay(_ i: Int) -> Reading? {
    let j = afterWeekday(i)
    guard let month = month(j), let day = day(j + 1) else { return nil }
    let (end, year) = trailingYear(j + 2)
    guard CalendarDate.isReal(year: year, month: month, day: day) else { return nil }
    return (end, .day(CalendarDate(year: year, month: month, day: day)))
  }

  func relativeDay(_ i: Int) -> Reading? {
    let token = tokens[i]
    switch token.key {
    case .today, .tonight: return (i + 1, .relative(days: 0))
    case .yesterday: return (i + 1, .relative(days: -1))
    case .tomorrow: return (i + 1, .relative(days: 1))
    case .this where i + 1 < limit:
      let next = tokens[i + 1].key
      let partOfDay = next == .morning || next == .afternoon || next == .evening
      return partOfDay ? (i + 2, .relative(days: 0)) : nil
    case .last where i + 1 < limit && tokens[i + 1].key == .night:
      return (i + 2, .relative(days: -1))
    default: return nil
    }
  }

  func weekday(_ i: Int) -> Reading? {
    var j = i
    var direction = DateMention.Direction.nearest
    if tokens[j].key == .last || tokens[j].key == .past { direction = .last }
    if tokens[j].key == .next || tokens[j].key == .coming { direction = .next }
    if direction != .nearest || tokens[j].key == .this { j += 1 }
    guard j < limit, tokens[j].has(.weekday), tokens[j].isCapitalized else { return nil }
    if j > 0, tokens[j - 1].isCapitalized, j == i, document.block(of: j).kind.tellsStory,
      tokens[j - 1].has([.givenName]), !tokens[j - 1].has(.closed)
    {
      return nil
    }
    return (j + 1, .weekday(document.lexicon.value(of: tokens[j]), direction))
  }

  func monthAndYear(_ i: Int) -> Reading? {
    guard let month = month(i) else { return nil }
    let (end, year) = trailingYear(i + 1)
    guard let year else {
      // A month alone is a date behind "in" or "last".
      guard i > 0, [.inWord, .last, .of, .since, .by, .until, .next].contains(tokens[i - 1].key)
      else { return nil }
      return (i + 1, .period(CalendarDate(year: nil, month: month, day: nil)))
    }
    return (end, .period(CalendarDate(year: year, month: month, day: nil)))
  }

  /// "this week", "last month": the present one's month is as near as one can come.
  func vague(_ i: Int) -> Reading? {
    guard [.last, .this, .next].contains(tokens[i].key), i + 1 < limit,
      [.week, .month, .year].contains(tokens[i + 1].key)
    else { return nil }
    if tokens[i + 1].key == .week, tokens[i].key != .next {
      return (i + 2, .week(tokens[i].key == .this ? 0 : -1))
    }
    return (i + 2, .vague)
  }
}
