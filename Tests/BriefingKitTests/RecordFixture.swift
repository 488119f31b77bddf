@testable import BriefingKit

extension MeetingRecord {
  /// An invented record with something under every key.
  static var full: MeetingRecord {
    var record = MeetingRecord(id: "clinics")
    record.source = Source(
      path: "samples/clinics.txt", title: "Ministers meet on clinics", published: "2023-11-21",
      url: "https://example.org/a/1")
    record.source.dateline = "BRIDGETON"
    record.source.attribution = "the ministry’s press service"
    record.meeting = Meeting(kind: .meeting, mode: .inPerson, location: "Harbour House")
    record.date = EventDate(
      value: "2023-11-20", end: "2023-11-22", text: "Monday", resolvedFrom: .published,
      span: Span(start: 12, end: 18))
    let role = Role(
      title: "Minister of Health", organization: "Ministry of Health", country: "Freedonia",
      span: Span(start: 30, end: 48))
    record.participants = [
      Party(
        kind: .person, name: "Ana Álvarez", honorific: "Dr", roles: [role], aliases: ["Álvarez"],
        mentions: [Span(start: 20, end: 31), Span(start: 60, end: 67)]),
      Party(
        kind: .group, name: "mayors of five towns", honorific: nil, roles: [], aliases: [],
        mentions: [Span(start: 70, end: 90)]),
    ]
    record.mentioned = [
      Party(
        kind: .person, name: "Per Holm", honorific: nil,
        roles: [
          Role(title: nil, organization: "Oxbow", country: nil, span: Span(start: 95, end: 100))
        ], aliases: [], mentions: [Span(start: 92, end: 100)])
    ]
    record.organizations = [
      Organization(
        name: "World Clinic Fund", acronym: "WCF", kind: .intergovernmental, aliases: ["WCF"],
        mentions: [Span(start: 101, end: 118)])
    ]
    record.pledges = [
      Pledge(
        text: "pledged more than $2.5 million", by: ["Ana Álvarez"], onBehalfOf: "Freedonia",
        to: ["World Clinic Fund"], cue: "pledged",
        amounts: [
          Amount(
            text: "more than $2.5 million", value: 2_500_000, unit: nil, qualifier: "more than",
            currency: "USD")
        ], deadline: "2024-06", span: Span(start: 120, end: 150))
    ]
    record.measures = [
      Measure(
        text: "opened 0.5 clinics", by: [], status: .completed, cue: "opened",
        amounts: [
          Amount(text: "0.5 clinics", value: 0.5, unit: "clinics", qualifier: nil, currency: nil)
        ], deadline: nil, span: Span(start: 151, end: 169))
    ]
    record.requests = [
      Request(
        text: "asked the towns to hire nurses", by: ["Ana Álvarez", "Per Holm"],
        to: ["mayors of five towns"], cue: "asked", span: Span(start: 170, end: 200))
    ]
    record.statements = [
      Statement(
        speaker: "Ana Álvarez", kind: .direct, text: "We build where people live", cue: "said",
        span: Span(start: 202, end: 228)),
      Statement(
        speaker: nil, kind: .indirect, text: "that it works", cue: nil,
        span: Span(start: 230, end: 243)),
    ]
    record.warnings = [Warning(code: .yearUnknown, message: "give --published")]
    return record
  }
}
