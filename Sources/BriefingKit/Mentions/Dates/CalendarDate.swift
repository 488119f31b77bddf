/// A day of the proleptic Gregorian calendar, with year, month or day left open where unknown.
///
/// Written as ISO 8601, with `XXXX` for an unknown year as in EDTF (ISO 8601-2).
struct CalendarDate: Hashable, Sendable {
  // In four bytes, for a long text has many dates: -1 for what is unknown.
  private let years: Int16
  private let months: Int8
  private let days: Int8

  var year: Int? { years < 0 ? nil : Int(years) }
  var month: Int? { months < 0 ? nil : Int(months) }
  var day: Int? { days < 0 ? nil : Int(days) }

  init(year: Int?, month: Int?, day: Int?) {
    years = Int16(clamping: year ?? -1)
    months = Int8(clamping: month ?? -1)
    days = Int8(clamping: day ?? -1)
  }

  /// A date from the first ten characters of an ISO 8601 date or time.
  init?(iso: String) {
    var numbers = [0]
    for byte in iso.utf8.prefix(10) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte & 0xf)
      case UInt8(ascii: "-"): numbers.append(0)
      default: return nil
      }
    }
    guard numbers.count == 3, iso.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      CalendarDate.isReal(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A date written out in English, or in numbers with the day first: `5 March 2024`,
  /// `March 5th, 2024`, `05.03.2024`.
  init?(written: String) {
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    for word in written.split(whereSeparator: { " ,./-\t".contains($0) }) {
      let digits = word.prefix { $0.isNumber }
      if let number = Int(digits), [0, 2].contains(word.count - digits.count) {
        if (1000...9999).contains(number) {
          year = number
        } else if day == nil {
          day = number
        } else if month == nil {
          month = number
        }
      } else if let value = CalendarDate.monthNames.firstIndex(where: {
        word.lowercased().hasPrefix($0)
      }) {
        month = value + 1
      }
    }
    guard let year, let month, let day,
      CalendarDate.isReal(year: year, month: month, day: day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `2020-07-09`, `2020-07`, `2020`, `XXXX-07-09`.
  var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = year.map { padded($0, 4) } ?? "XXXX"
    if let month {
      text += "-" + padded(month, 2)
      if let day { text += "-" + padded(day, 2) }
    }
    return text
  }

  static func isReal(year: Int?, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= length(of: month, in: year ?? 2000)
  }

  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }

  /// Days since 1 March of the year 0, after Howard Hinnant's "days from civil" algorithm.
  var dayNumber: Int? {
    guard let year, let month, let day else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  init(dayNumber: Int) {
    let era = (dayNumber >= 0 ? dayNumber : dayNumber - 146_096) / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int? { dayNumber.map { ($0 + 2) % 7 + 1 } }

  /// The day `days` later.
  func adding(days: Int) -> CalendarDate? { dayNumber.map { CalendarDate(dayNumber: $0 + days) } }
}
