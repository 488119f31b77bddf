/// Dates of a record as a person writes them.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `2020-07-09` as `9 July 2020`, `2020-07` as `July 2020`, `XXXX-07-09` as
  /// `9 July (year not given)`. What is no such date stays as it is.
  static func day(_ value: String) -> String {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let number = Int(parts[1]), months.indices.contains(number - 1) else {
      return value
    }
    var words = months[number - 1]
    if parts.count > 2 {
      guard let day = Int(parts[2]) else { return value }
      words = "\(day) \(words)"
    }
    return parts[0] == "XXXX" ? words + " (year not given)" : "\(words) \(parts[0])"
  }

  /// The days of an encounter, `7 to 9 July 2020` for a range within a month.
  static func range(_ value: String, to end: String?) -> String {
    guard let end, end != value else { return day(value) }
    let dayOnly = value.split(separator: "-").last.flatMap { Int($0) }
    if value.count == 10, end.count == 10, value.prefix(7) == end.prefix(7), let dayOnly {
      return "\(dayOnly) to \(day(end))"
    }
    return "\(day(value)) to \(day(end))"
  }
}
