/// Words that name a day, a range of days, a month or a relative day.
struct DateMention: Sendable {
  /// How the day is given.
  enum Value: Sendable, Equatable {
    /// Day and month, perhaps a year.
    case day(CalendarDate)
    case range(CalendarDate, CalendarDate)
    /// A month, perhaps with its year, or a year alone.
    case period(CalendarDate)
    /// Days from the day of publication: 0 today, -1 yesterday.
    case relative(days: Int)
    /// A weekday, 1 for Monday, and which one: nearest past, coming, or "next".
    case weekday(Int, Direction)
    /// A week by its distance from that of publication: 0 this one, -1 the last.
    case week(Int)
    /// A whole month or year beside the present one, in words.
    case vague
  }

  enum Direction: Sendable { case nearest, last, next }

  @Compact var tokens: Range<Int>
  var value: Value
  var rule: Rule.ID

  /// Whether only the day of publication tells which day is meant.
  var isRelative: Bool {
    switch value {
    case .relative, .weekday: true
    case .day, .range, .period, .week, .vague: false
    }
  }
}
