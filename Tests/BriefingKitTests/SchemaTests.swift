import Foundation
import Testing

@testable import BriefingKit

/// The schema says the same as the Swift types; a JSON Schema validator checks records in `.ci`.
@Suite struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let data = Data(MeetingRecord.jsonSchema.utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func isADocumentOfItsDraft() throws {
    #expect(try schema()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(try schema()["$id"] as? String == "urn:briefing:record:1")
    let properties = try schema()["properties"] as? [String: Any]
    #expect((properties?["schema"] as? [String: Any])?["const"] as? String == MeetingRecord.schema)
  }

  @Test(arguments: [
    (["meeting", "kind"], Meeting.Kind.allCases.map(\.rawValue)),
    (["meeting", "mode"], Meeting.Mode.allCases.map(\.rawValue)),
    (["eventDate", "resolved_from"], EventDate.Source.allCases.map(\.rawValue)),
    (["party", "kind"], Party.Kind.allCases.map(\.rawValue)),
    (["organization", "kind"], Organization.Kind.allCases.map(\.rawValue)),
    (["measure", "status"], Measure.Status.allCases.map(\.rawValue)),
    (["statement", "kind"], Statement.Kind.allCases.map(\.rawValue)),
    (["warning", "code"], Warning.Code.allCases.map(\.rawValue)),
  ])
  func enumerationsAreThoseOfTheTypes(place: [String], values: [String]) throws {
    let definitions = try #require(try schema()["$defs"] as? [String: [String: Any]])
    let properties = definitions[place[0]]?["properties"] as? [String: [String: Any]]
    #expect(properties?[place[1]]?["enum"] as? [String] == values)
  }

  @Test func everyObjectIsStrict() throws {
    try check(schema())
  }

  private func check(_ value: Any) throws {
    if let array = value as? [Any] { try array.forEach(check) }
    guard let object = value as? [String: Any] else { return }
    if object["type"] as? String == "object" {
      let properties = try #require(object["properties"] as? [String: Any])
      #expect(object["additionalProperties"] as? Bool == false)
      // What a caller may ask for beside what every record has.
      let added: Set = ["text"]
      #expect(
        (object["required"] as? [String]).map(Set.init)
          == Set(properties.keys).subtracting(properties["schema"] == nil ? [] : added))
    }
    try object.values.forEach(check)
  }

  @Test func itsKeysAreThoseOfARecord() throws {
    let text = JSONRenderer().text(of: .full)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let record = try #require(value as? [String: Any])
    #expect((try schema()["required"] as? [String]).map(Set.init) == Set(record.keys))
  }
}
