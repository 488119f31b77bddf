/// The encounters of dated releases on an axis of time, as SVG: a mark each, those of about the same
/// time above each other, its shape for what kind it was.
struct Timeline {
  private struct Mark {
    var release: Dossier.Release
    var day: Int
  }

  private static let width = 960
  private static let margin = 24
  private static let columns = 114

  private let marks: [Mark]
  private let undated: Int

  init(_ releases: [Dossier.Release]) {
    let encounters = releases.filter(\.isEncounter)
    marks = encounters.compactMap { release in
      release.day.flatMap(Self.dayNumber).map { Mark(release: release, day: $0) }
    }
    undated = encounters.count - marks.count
  }

  /// Days since 1 March of the year 0; a month or a year counts from its first day.
  private static func dayNumber(_ day: String) -> Int? {
    let parts = day.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil else { return nil }
    let month = parts.count > 1 ? parts[1] : 1
    let number = parts.count > 2 ? parts[2] : 1
    return CalendarDate(year: year, month: month, day: number).dayNumber
  }

  func write(to html: inout HTMLWriter) {
    guard let first = marks.first?.day, let last = marks.map(\.day).max() else { return }
    let length = max(last - first, 1)
    var stacks = [Int](repeating: 0, count: Self.columns)
    let places = marks.map { mark in
      let column = (mark.day - first) * (Self.columns - 1) / length
      stacks[column] += 1
      return (column: first == last ? Self.columns / 2 : column, level: stacks[column] - 1)
    }
    let highest = stacks.max() ?? 1
    // Tenths of a unit, so that places are whole numbers and the same on every machine.
    let pitch = max(20, min(80, 2_400 / highest))
    let base = pitch * highest / 10 + 16
    html.open("figure", ["class": "timeline"])
    html.open(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": "Timeline"])
    html.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(base + 30)", "width": "\(Self.width)",
        "height": "\(base + 30)", "role": "group",
        "aria-label":
          "\(marks.count) encounters from \(ReportPage.period(marks.compactMap(\.release.day)))."
          + " The table below lists them.",
      ])
    for tick in Self.ticks(from: first, to: last) {
      let x = Self.x((tick.day - first) * (Self.columns - 1) * 10 / length)
      html.open(
        "line",
        ["class": "tick", "x1": x, "x2": x, "y1": "8", "y2": "\(base + 6)"])
      html.literal("</line>")
      html.element(
        "text", ["class": "axis", "x": x, "y": "\(base + 22)", "text-anchor": "middle"],
        text: tick.label)
    }
    html.open(
      "line",
      [
        "class": "base", "x1": "\(Self.margin - 12)", "x2": "\(Self.width - Self.margin + 12)",
        "y1": "\(base + 2)", "y2": "\(base + 2)",
      ])
    html.literal("</line>\n")
    for (mark, place) in zip(marks, places) {
      let y = base * 10 - 40 - place.level * pitch
      write(mark.release, x: Self.x(place.column * 10), y: Self.tenths(y), size: pitch, to: &html)
    }
    html.close("svg")
    html.close("div")
    html.element("figcaption") { html in
      for kind in Meeting.Kind.allCases where kind != .none {
        html.element("span", ["class": "key"]) { html in
          html.open(
            "svg", ["viewBox": "0 0 10 10", "width": "10", "height": "10", "aria-hidden": "true"])
          writeShape(kind, x: "5", y: "5", size: 80, to: &html)
          html.literal("</svg>")
          html.text(" " + kind.rawValue)
        }
        html.text(" ")
      }
      if undated > 0 {
        html.element(
          "span", ["class": "key"], text: "\(undated) without a known year: only in the table")
      }
    }
    html.close("figure")
  }

  private func write(
    _ release: Dossier.Release, x: String, y: String, size: Int, to html: inout HTMLWriter
  ) {
    html.element("a", ["href": "#" + release.anchor, "tabindex": "-1"]) { html in
      html.element(
        "title", text: "\(release.day.map(DateWords.day) ?? ""): \(release.title)")
      writeShape(release.record.meeting.kind, x: x, y: y, size: size, to: &html)
    }
    html.literal("\n")
  }

  /// - Parameter size: the width a mark may take, in tenths of a unit.
  private func writeShape(
    _ kind: Meeting.Kind, x: String, y: String, size: Int, to html: inout HTMLWriter
  ) {
    let half = Self.tenths(size * 9 / 20)
    html.element("g", ["class": kind.rawValue, "transform": "translate(\(x) \(y)) scale(\(half))"])
    {
      html in
      switch kind {
      case .meeting: html.literal("<circle r=\"0.95\"/>")
      case .call: html.literal("<circle r=\"0.7\"/>")
      case .visit: html.literal("<path d=\"M-.85-.85h1.7v1.7h-1.7z\"/>")
      case .conference, .none: html.literal("<path d=\"M0-1.15 1.15 0 0 1.15-1.15 0z\"/>")
      }
    }
  }

  // MARK: Axis

  private struct Tick {
    var day: Int
    var label: String
  }

  /// The places that are named: days, months or years, at most a dozen.
  private static func ticks(from first: Int, to last: Int) -> [Tick] {
    let start = CalendarDate(dayNumber: first)
    let years = (last - first) / 365
    if last - first < 14 {
      let step = last - first < 8 ? 1 : 2
      return stride(from: first, through: last, by: step).map { day in
        Tick(day: day, label: withoutYear(CalendarDate(dayNumber: day)))
      }
    }
    let months = (last - first) / 28
    let step =
      years < 1
      ? max(1, (months + 9) / 10) : years < 3 ? 6 : 12 * max(1, (years + 11) / 12)
    var ticks: [Tick] = []
    var (year, month) = (start.year ?? 0, step < 12 ? start.month ?? 1 : 1)
    if step == 6 { month = month <= 6 ? 1 : 7 }
    while let day = CalendarDate(year: year, month: month, day: 1).dayNumber, day <= last {
      let date = CalendarDate(year: year, month: month, day: nil)
      // The year is told once, and where it changes.
      let label =
        step >= 12
        ? "\(year)" : ticks.isEmpty || month == 1 ? DateWords.day(date.iso) : withoutYear(date)
      if day >= first { ticks.append(Tick(day: day, label: label)) }
      (year, month) = (year + (month - 1 + step) / 12, (month - 1 + step) % 12 + 1)
    }
    return ticks
  }

  private static func withoutYear(_ date: CalendarDate) -> String {
    DateWords.day(date.iso).split(separator: " ").dropLast().joined(separator: " ")
  }

  /// The place of a tenth of a column.
  private static func x(_ tenths: Int) -> String {
    let room = width - 2 * margin
    return Self.tenths(margin * 10 + tenths * room / (columns - 1))
  }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(abs(value) % 10)" }
}
