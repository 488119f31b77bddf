import Foundation
import Testing

@testable import BriefingKit

@Suite struct LinkedDataTests {
  private func graph(_ record: MeetingRecord) throws -> [[String: Any]] {
    let bytes = LinkedDataRenderer().document(of: record)
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(document?["@graph"] as? [[String: Any]])
  }

  @Test func anEncounterIsAnEventWithThoseWhoTookPart() throws {
    let nodes = try graph(.full)
    #expect(nodes.map { $0["@type"] as? String } == ["Event", "Article"])
    #expect(nodes[0]["startDate"] as? String == "2023-11-20")
    #expect(nodes[0]["endDate"] as? String == "2023-11-22")
    let attendees = try #require(nodes[0]["attendee"] as? [[String: Any]])
    #expect(attendees.map { $0["name"] as? String } == ["Ana Álvarez", "mayors of five towns"])
    #expect(attendees.map { $0["@type"] as? String } == ["Person", "Organization"])
    #expect(attendees[0]["jobTitle"] as? [String] == ["Minister of Health"])
    let release = nodes[0]["subjectOf"] as? [String: String]
    #expect(release?["@id"] == nodes[1]["@id"] as? String)
    let mentions = try #require(nodes[1]["mentions"] as? [[String: Any]])
    #expect(mentions.map { $0["name"] as? String } == ["Per Holm", "World Clinic Fund"])
  }

  @Test func aBodyOfARoleIsTheOneThatTheReleaseNames() throws {
    var record = MeetingRecord.full
    record.participants[0].roles[0].organization = "World Clinic Fund"
    let nodes = try graph(record)
    let attendee = (nodes[0]["attendee"] as? [[String: Any]])?[0]
    let affiliation = (attendee?["affiliation"] as? [[String: Any]])?[0]["@id"] as? String
    let body = (nodes[1]["mentions"] as? [[String: Any]])?[1]["@id"] as? String
    #expect(affiliation != nil && affiliation == body)
  }

  @Test func withoutAnEncounterThereIsNoEvent() throws {
    var record = MeetingRecord.full
    record.meeting.kind = .none
    #expect(try graph(record).map { $0["@type"] as? String } == ["Article"])
    #expect(LinkedDataRenderer().omission(of: record) == nil)
  }

  @Test func aDateWithoutAYearIsTold() throws {
    var record = MeetingRecord.full
    record.date?.value = "XXXX-07-09"
    #expect(try graph(record)[0]["startDate"] == nil)
    #expect(
      LinkedDataRenderer().omission(of: record)
        == "no startDate, for ISO 8601 has none without a year (XXXX-07-09)")
    #expect(LinkedDataRenderer().omission(of: .full) == nil)
  }

  @Test func aReleaseCannotEndTheScriptThatHoldsIt() throws {
    var record = MeetingRecord.full
    record.source.title = "</script><script>alert(1)"
    #expect(!LinkedDataRenderer().text(of: record).contains("<"))
    #expect(try graph(record)[0]["name"] as? String == "</script><script>alert(1)")
  }
}
