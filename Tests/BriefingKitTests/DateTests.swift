import RecordChecks
import Testing

@testable import BriefingKit

@Suite struct DateTests {
  private func met(_ when: String, published: String? = nil) -> MeetingRecord {
    record(
      "Minister Ana Souza met envoy Jon Berg in Lima \(when). They spoke of the harvest.\n",
      published: published)
  }

  @Test(arguments: [
    ("on 3 March 2021", "2021-03-03"),
    ("on March 3, 2021", "2021-03-03"),
    ("on Wednesday, 3 March 2021", "2021-03-03"),
    ("on Wednesday, March 3, 2021,", "2021-03-03"),
    ("on the 3rd of March, 2021", "2021-03-03"),
    ("on 3rd March 2021", "2021-03-03"),
    ("on Mar. 3, 2021", "2021-03-03"),
    ("on 2021-03-03", "2021-03-03"),
    ("on 23/3/2021", "2021-03-23"),
    ("on 23.03.2021", "2021-03-23"),
    ("in March 2021", "2021-03"),
    ("on 3 March", "XXXX-03-03"),
    ("on 29 February 2020", "2020-02-29"),
  ]) func aStatedDayIsTaken(when: String, value: String) {
    let date = met(when).date
    #expect(date?.value == value)
    #expect(date?.end == nil)
    #expect(date?.resolvedFrom == .text)
  }

  @Test(arguments: [
    ("from 3 to 5 March 2021", "2021-03-03", "2021-03-05"),
    ("on 3–5 March 2021", "2021-03-03", "2021-03-05"),
    ("on March 3-5, 2021", "2021-03-03", "2021-03-05"),
    ("on 3 and 4 March 2021", "2021-03-03", "2021-03-04"),
    ("from 30 March to 2 April 2021", "2021-03-30", "2021-04-02"),
    ("from 30 December 2021 to 2 January 2022", "2021-12-30", "2022-01-02"),
  ]) func aRangeHasItsLastDay(when: String, value: String, end: String) {
    let date = met(when).date
    #expect(date?.value == value)
    #expect(date?.end == end)
  }

  // The third of March of 2021 was a Wednesday.
  @Test(arguments: [
    ("today", "2021-03-03"),
    ("this morning", "2021-03-03"),
    ("yesterday", "2021-03-02"),
    ("last night", "2021-03-02"),
    ("on Wednesday", "2021-03-03"),
    ("on Tuesday", "2021-03-02"),
    ("on Thursday", "2021-02-25"),
    ("on 1 March", "2021-03-01"),
  ]) func aDayIsResolvedAgainstThePublication(when: String, value: String) {
    let date = met(when, published: "2021-03-03").date
    #expect(date?.value == value)
    #expect(date?.resolvedFrom == .published)
  }

  @Test(arguments: [
    ("today", "2021-03-03"), ("yesterday", "2021-03-02"), ("on Monday", "2021-03-01"),
  ])
  func aDayIsResolvedAgainstTheDateline(when: String, value: String) {
    let date = record(
      "LIMA, 3 March 2021 (XYZ) - Minister Ana Souza met envoy Jon Berg here \(when).\n"
    ).date
    #expect(date?.value == value)
    #expect(date?.resolvedFrom == .dateline)
  }

  @Test func aYearNobodyGivesIsUnknown() {
    let record = met("on 3 March")
    #expect(record.date?.value == "XXXX-03-03")
    #expect(record.warnings.map(\.code) == [.yearUnknown])
  }

  @Test func aRelativeDayWithoutADayOfPublicationIsNoDate() {
    let record = met("yesterday")
    #expect(record.date == nil)
    #expect(record.warnings.map(\.code) == [.dayUnknown])
  }

  @Test(arguments: ["on 31 February 2021", "on 2021-02-30", "on 40 March 2021"])
  func aDayThatIsNoneIsNotTaken(when: String) {
    // The month may stand, the day may not.
    #expect(met(when).date.map { $0.value.count < 10 } ?? true)
  }

  @Test func theDateStandsOnItsWords() throws {
    let text = "Minister Ana Souza met envoy Jon Berg in Lima on 3  March\t2021.\n"
    let date = try #require(record(text).date)
    #expect(CodePoints(text).words(at: date.span) == date.text)
    #expect(date.text == "3 March 2021")
  }

  @Test func aReleaseWithoutAnEncounterHasNoDate() {
    let record = record(
      "Senator Ana Souza released this statement on 3 March 2021: “The harvest was poor.”\n")
    #expect(record.meeting.kind == .none)
    #expect(record.date == nil)
  }

  @Test func daysAreCountedOverMonthsAndYears() {
    let day = CalendarDate(year: 2024, month: 2, day: 28)
    #expect(day.adding(days: 2)?.iso == "2024-03-01")
    #expect(CalendarDate(year: 2024, month: 1, day: 1).adding(days: -1)?.iso == "2023-12-31")
    #expect(CalendarDate(year: 2021, month: 3, day: 3).weekday == 3)
    #expect(CalendarDate(year: 2000, month: 2, day: 29).weekday == 2)
    #expect(CalendarDate(year: nil, month: 3, day: 3).weekday == nil)
  }

  @Test(arguments: ["2021-2-30", "2021-13-01", "21-03-03", "2021-03", "", "yesterday"])
  func whatIsNoDateIsNotRead(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }
}
