import Testing

@testable import BriefingKit

@Suite struct CalendarTests {
  /// The content lines, unfolded.
  private func lines(_ record: MeetingRecord) -> [String] {
    // By scalars: Swift takes CR LF for one character.
    let text = CalendarRenderer().text(of: record).unicodeScalars
    let unfolded = String(text).split(separator: "\r\n ").joined()
    return unfolded.split(separator: "\r\n").map(String.init)
  }

  private func dated(_ value: String, to end: String? = nil) -> MeetingRecord {
    var record = MeetingRecord.full
    record.date?.value = value
    record.date?.end = end
    return record
  }

  @Test func anEventOfWholeDays() {
    let lines = lines(.full)
    let days = ["DTSTART;VALUE=DATE:20231120", "DTEND;VALUE=DATE:20231123"]
    for line in days + [
      "DTSTAMP:20231121T000000Z", "SUMMARY:Ministers meet on clinics", "LOCATION:Harbour House",
      "URL:https://example.org/a/1", "CATEGORIES:MEETING",
    ] {
      #expect(lines.contains(line))
    }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(
      lines.filter { $0.hasPrefix("ATTENDEE") }.map { $0.prefix { $0 != ":" } } == [
        "ATTENDEE;CUTYPE=INDIVIDUAL;CN=\"Dr Ana Álvarez\"",
        "ATTENDEE;CUTYPE=GROUP;CN=\"mayors of five towns\"",
      ])
    let description = lines.first { $0.hasPrefix("DESCRIPTION:") } ?? ""
    #expect(
      description.hasPrefix("DESCRIPTION:What: Meeting\\, in person\\nWhen: 20 to 22 November 2023")
    )
    #expect(description.contains("\\n\\nPromised\\n  - Ana Álvarez\\, for Freedonia to World"))
  }

  @Test(arguments: [
    ("2023-12-31", nil, "20240101"), ("2024-02-28", nil, "20240229"),
    ("2023-12-30", "2024-01-02", "20240103"),
  ])
  func theEndIsTheDayAfter(first: String, last: String?, end: String) {
    #expect(lines(dated(first, to: last)).contains("DTEND;VALUE=DATE:\(end)"))
  }

  @Test(arguments: [
    ("XXXX-07-09", nil, "XXXX-07-09"), ("2024-07", nil, "2024-07"),
    ("2024-07-09", "2024-08", "2024-07-09 to 2024-08"),
  ])
  func aDayThatIsNotKnownInFullIsNoEvent(value: String, end: String?, told: String) {
    let record = dated(value, to: end)
    #expect(lines(record).count == 4)
    #expect(
      CalendarRenderer().omission(of: record)
        == "no event, for its day is not known in full (\(told))")
  }

  @Test func whatIsNoEncounterIsNotMissed() {
    var record = MeetingRecord.full
    record.meeting.kind = .none
    #expect(CalendarRenderer().omission(of: record) == nil)
    record.meeting.kind = .call
    record.date = nil
    #expect(CalendarRenderer().omission(of: record) == "no event, for the release gives no day")
    #expect(CalendarRenderer().omission(of: .full) == nil)
  }

  @Test func linesAreFoldedBetweenCharacters() {
    var record = MeetingRecord.full
    record.source.title = String(repeating: "日本語😀", count: 40)
    let bytes = CalendarRenderer().document(of: record)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(line.count <= 76 && line.last == UInt8(ascii: "\r"))
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(lines(record).contains("SUMMARY:" + String(repeating: "日本語😀", count: 40)))
  }

  @Test func aReleaseCannotWriteLinesOfItsOwn() {
    var record = MeetingRecord.full
    record.source.title = "a\r\nEND:VCALENDAR; b, c\\n\u{0}"
    record.source.url = "https://example.org/\r\nX:y"
    record.participants[0].name = "Ana \"Nina\" ^A;X=:b\r\n"
    let lines = lines(record)
    #expect(lines.contains("SUMMARY:a  END:VCALENDAR\\; b\\, c\\\\n␀"))
    #expect(!lines.contains { $0.hasPrefix("URL") || $0.hasPrefix("X:") })
    #expect(
      lines.contains {
        $0.hasPrefix("ATTENDEE;CUTYPE=INDIVIDUAL;CN=\"Dr Ana ^'Nina^' ^^A;X=:b  \":")
      })
    #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
  }

  @Test func anEventKeepsItsNameAndNoOtherHasIt() {
    var record = MeetingRecord.full
    let name = StableID(record).description
    #expect(name == "688e7751-9b5d-8f26-9f93-b86a1e6e037f")
    record.pledges = []
    #expect(StableID(record).description == name)
    record.source.url = nil
    let byPath = StableID(record).description
    record.source.path = "other/clinics.txt"
    #expect(Set([name, byPath, StableID(record).description]).count == 3)
  }
}
