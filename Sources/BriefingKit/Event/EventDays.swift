/// Chooses the day of the encounter among the dates of the text and resolves it.
///
/// A relative day counts from the day of publication, else from the dateline's day; a year the
/// text leaves out is taken from there too. No clock is ever asked.
struct EventDays {
  let document: Document
  let reading: Reading
  let lead: Lead
  let tokens: [Token]
  let dates: [DateMention]
  /// The day the release speaks from: its publication, else that of its dateline or date line.
  private let reference: (CalendarDate, EventDate.Source)?

  init(document: Document, reading: Reading, lead: Lead) {
    self.document = document
    self.reading = reading
    self.lead = lead
    tokens = document.tokens
    dates = reading.cast.mentions.dates
    reference =
      reading.cast.mentions.published.map { ($0, .published) }
      ?? Self.datelineDay(dates, document).map { ($0, .dateline) }
  }

  private static func datelineDay(_ dates: [DateMention], _ document: Document) -> CalendarDate? {
    for mention in dates {
      let at = mention.tokens.lowerBound
      guard case .day(let day) = mention.value,
        document.dateline?.tokens.contains(at) ?? false || document.block(of: at).kind == .dateLine
      else { continue }
      return day
    }
    return nil
  }

  /// The day and what a reader should check of it. A visit lasts to the last of its days.
  func decide(_ kind: Meeting.Kind) -> (EventDate?, [Warning]) {
    let candidates = ranked()
    guard let first = candidates.first else { return (nil, []) }
    let resolved = candidates.lazy.compactMap(resolve)
    guard var date = resolved.first else {
      let words = document.words(first.tokens)
      return (
        nil,
        [
          Warning(
            code: .dayUnknown,
            message:
              "the release says “\(words)” but not of which day; pass --published to resolve it")
        ]
      )
    }
    if kind == .visit {
      // Of a visit whose last day is told only another range can tell a later one.
      date.end =
        resolved.compactMap { $0.end ?? (date.end == nil ? $0.value : nil) }
        .filter { isShortlyAfter($0, date.value) }.max()
    }
    var warnings: [Warning] = []
    if date.value.hasPrefix("XXXX") {
      warnings.append(
        Warning(
          code: .yearUnknown,
          message: "the release gives no year for \(date.text); pass --published to resolve it"))
    }
    return (date, warnings)
  }

  /// Whether one ISO day follows the other within the days a visit may last.
  private func isShortlyAfter(_ later: String, _ day: String) -> Bool {
    guard later.count == 10, day.count == 10, later > day else { return false }
    if later.prefix(7) == day.prefix(7) { return true }
    guard let a = CalendarDate(iso: day)?.dayNumber, let b = CalendarDate(iso: later)?.dayNumber
    else { return false }
    return b - a <= 14
  }

  /// The dates that may be the encounter's, the likeliest first: beside a verb of meeting, then
  /// the first of the story, then the headline's.
  private func ranked() -> [DateMention] {
    let scored = dates.compactMap { mention in
      mention.value == .vague ? nil : score(mention).map { (mention: mention, score: $0) }
    }
    return scored.enumerated().sorted {
      $0.element.score != $1.element.score
        ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }.map(\.element.mention)
  }

  private func score(_ mention: DateMention) -> Int? {
    let at = mention.tokens.lowerBound
    if isSpelledOut(mention) { return nil }
    if let dateline = document.dateline, dateline.tokens.contains(at) { return nil }
    if lead.title.contains(where: { $0.contains(at) }) {
      // "Media release 3 May 2021" on the masthead is the day of publication.
      if case .day(let day) = mention.value, day == reading.cast.mentions.published {
        return nil
      }
      return isPeriod(mention) ? 1 : 4
    }
    let s = document.sentenceOf[at]
    let block = document.blocks[document.sentences[s].block]
    guard block.kind.tellsStory else { return nil }
    let sentence = document.sentences[s].tokens
    let position = lead.sentences.firstIndex(of: sentence)
    var score = position.map { 12 - $0 } ?? 2
    if isPeriod(mention) { score -= 14 }
    if at > 0, [.since, .by, .until, .to, .before, .after].contains(tokens[at - 1].key) {
      return nil
    }
    if document.isRecollection(sentence) { return nil }
    if reading.quoteAt[at] >= 0 { score -= 6 }
    // "which followed their March 14 meeting": another encounter of the same parties.
    if at > 0, tokens[at - 1].has(.possessivePronoun) { score -= 8 }
    // "the August 16th issue", "the forthcoming conference, from 13 October"
    let next = mention.tokens.upperBound
    if next < sentence.upperBound, Self.dated.contains(tokens[next].key) { return nil }
    if (sentence.lowerBound..<at).contains(where: { Self.ahead.contains(tokens[$0].key) }) {
      score -= 10
    }
    // The verb the date stands beside.
    let acts = reading.acts(of: s).filter { $0.group.isFinite }
    let nearest = acts.min { distance($0, at) < distance($1, at) }
    if let act = acts.last(where: { $0.group.tokens.lowerBound <= at }) ?? nearest {
      if isEncounter(act, sentence) {
        score += 10
        // "will visit Peru from 3 to 9 May": the whole, of which later days are parts
        if position == 0, case .range = mention.value { score += 5 }
      } else if act.group.classes.contains(.speech) {
        score += position == nil ? 0 : 2
      } else {
        score -= 3
      }
      if case .reported = act.voice { score -= 4 }
      // "has met", "would be represented at": before or after the encounter told of.
      if act.group.isPerfect || act.group.form == .conditional { score -= 4 }
      // "the championship, which will be held from 9 July"
      if act.group.isRelative, act.group.form == .future { score -= 8 }
    }
    if (sentence.lowerBound..<at).contains(where: { tokens[$0].has(.eventNoun) && at - $0 < 6 }) {
      score += 4
    }
    if position == nil, score < 12 { return nil }
    return score > 0 ? score : nil
  }

  /// "on Thursday (May 3, 2018)", "today (3 May)": the bracket tells the day in full.
  private func isSpelledOut(_ mention: DateMention) -> Bool {
    let open = mention.tokens.upperBound
    guard mention.isRelative, open + 1 < tokens.count, tokens[open].isMark(.openParen) else {
      return false
    }
    let next = dates.partition { $0.tokens.lowerBound > open }
    return next < dates.count && dates[next].tokens.lowerBound == open + 1
      && !dates[next].isRelative
  }

  private func distance(_ act: Act, _ at: Int) -> Int { abs(act.group.head - at) }

  private func isEncounter(_ act: Act, _ sentence: Range<Int>) -> Bool {
    if !act.group.classes.isDisjoint(with: [.meet, .attend, .travel]) { return true }
    let end = min(sentence.upperBound, act.group.tokens.upperBound + 8)
    return (act.group.tokens.upperBound..<max(end, act.group.tokens.upperBound)).contains {
      tokens[$0].has(.eventNoun)
    }
      || act.group.subject.map { $0.contains { tokens[$0].has(.eventNoun) } } == true
      || act.group.classes.contains(.courtesy)
  }

  private static let dated = WordKey.set(
    "issue edition deadline election elections attack attacks earthquake ruling")
  private static let ahead = WordKey.set("forthcoming upcoming")

  private func isPeriod(_ mention: DateMention) -> Bool {
    if case .period = mention.value { return true }
    return false
  }

  // MARK: Resolving

  private func resolve(_ mention: DateMention) -> EventDate? {
    func made(_ day: CalendarDate, end: CalendarDate? = nil, from source: EventDate.Source)
      -> EventDate
    {
      EventDate(
        value: day.iso, end: end?.iso, text: document.words(mention.tokens), resolvedFrom: source,
        span: document.span(mention.tokens))
    }
    if let (day, source) = reference, let own = bracketedDay(behind: mention, near: day) {
      return made(own, from: source)
    }
    switch mention.value {
    case .day(let day):
      guard day.year == nil,
        let year = year(near: mention, month: day.month, day: day.day, reference)
      else {
        return made(day, from: .text)
      }
      return made(
        CalendarDate(year: year, month: day.month, day: day.day), from: reference?.1 ?? .text)
    case .range(let first, let last):
      guard first.year == nil,
        let year = year(near: mention, month: first.month, day: first.day, reference)
      else {
        return made(first, end: last, from: .text)
      }
      return made(
        CalendarDate(year: year, month: first.month, day: first.day),
        end: CalendarDate(year: year, month: last.month, day: last.day), from: reference?.1 ?? .text
      )
    case .period(let period):
      guard period.year == nil, let month = period.month else { return made(period, from: .text) }
      guard let year = year(near: mention, month: month, day: nil, reference) else { return nil }
      return made(CalendarDate(year: year, month: month, day: nil), from: reference?.1 ?? .text)
    case .relative(let days):
      guard let (day, source) = reference else { return nil }
      if day.year == nil {
        guard days == 0 || (day.day ?? 1) + days >= 1 else { return nil }
        return made(
          CalendarDate(year: nil, month: day.month, day: day.day.map { $0 + days }), from: source)
      }
      return day.adding(days: days).map { made($0, from: source) }
    case .weekday(let weekday, let direction):
      guard let (day, source) = reference else { return nil }
      // Without a year no weekday can be counted; a brief is filed on the day it tells of.
      guard let own = day.weekday else { return day.day == nil ? nil : made(day, from: source) }
      var back = (own - weekday + 7) % 7
      if direction == .last, back == 0 { back = 7 }
      if direction == .next || isAhead(mention) {
        let ahead = (weekday - own + 7) % 7
        return day.adding(days: ahead == 0 && direction == .next ? 7 : ahead).map {
          made($0, from: source)
        }
      }
      return day.adding(days: -back).map { made($0, from: source) }
    case .week(let distance):
      // Of a week no more than the month is known, and not even that where it spans two.
      guard let (day, source) = reference, let weekday = day.weekday,
        let monday = day.adding(days: 7 * distance + 1 - weekday),
        let last = distance < 0 ? monday.adding(days: 6) : day, monday.month == last.month
      else { return nil }
      return made(CalendarDate(year: monday.year, month: monday.month, day: nil), from: source)
    case .vague: return nil
    }
  }

  /// "today (16)", "this Wednesday (12)": the day of the month, of the last such day there was.
  private func bracketedDay(
    behind mention: DateMention, near reference: CalendarDate
  ) -> CalendarDate? {
    guard mention.isRelative else { return nil }
    let open = mention.tokens.upperBound
    guard open + 2 < tokens.count, tokens[open].isMark(.openParen),
      tokens[open + 2].isMark(.closeParen), tokens[open + 1].kind == .number,
      let day = Int(document.words(open + 1..<open + 2)), (1...31).contains(day),
      let year = reference.year, let month = reference.month, let published = reference.day
    else { return nil }
    let (ownYear, ownMonth) =
      day <= published + 7 ? (year, month) : month > 1 ? (year, month - 1) : (year - 1, 12)
    guard CalendarDate.isReal(year: ownYear, month: ownMonth, day: day) else { return nil }
    return CalendarDate(year: ownYear, month: ownMonth, day: day)
  }
}
