import Foundation
import Testing

@testable import BriefingKit

/// The schema says the same as the Swift types; a JSON Schema validator checks records in `.ci`.
@Suite struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let data = Data(MeetingRecord.jsonSchema.utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func definition(_ name: String) throws -> [String: Any] {
    try #require((try schema()["$defs"] as? [String: [String: Any]])?[name])
  }

  @Test func isADocumentOfItsDraft() throws {
    #expect(try schema()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(try schema()["$id"] as? String == "urn:briefing:record:1")
    let properties = try definition("record")["properties"] as? [String: Any]
    #expect((properties?["schema"] as? [String: Any])?["const"] as? String == MeetingRecord.schema)
  }

  @Test func whatHasAnErrorIsAnErrorRecord() throws {
    let schema = try schema()
    #expect((schema["if"] as? [String: Any])?["required"] as? [String] == ["error"])
    #expect(schema["then"] as? [String: String] == ["$ref": "#/$defs/error"])
    #expect(schema["else"] as? [String: String] == ["$ref": "#/$defs/record"])
    let properties = try definition("error")["properties"] as? [String: [String: Any]]
    let error = properties?["error"]?["properties"] as? [String: [String: Any]]
    #expect(error?["code"]?["enum"] as? [String] == ErrorRecord.Code.allCases.map(\.rawValue))
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
    // What a caller hands through and the test for an error record have no properties.
    if object["type"] as? String == "object", let properties = object["properties"] {
      let keys = Set(try #require(properties as? [String: Any]).keys)
      #expect(object["additionalProperties"] as? Bool == false)
      // Only the records themselves have keys that may be left out.
      let optional: Set = keys.contains("input") ? ["text", "input"] : []
      #expect((object["required"] as? [String]).map(Set.init) == keys.subtracting(optional))
    }
    try object.values.forEach(check)
  }

  @Test func itsKeysAreThoseOfARecord() throws {
    var record = MeetingRecord.full
    record.text = "They met."
    record.input = "{}"
    try check("record", JSONRenderer().text(of: record))
  }

  @Test func itsKeysAreThoseOfAnErrorRecord() throws {
    var record = ErrorRecord(
      id: nil, source: Source(path: "a.txt"), code: .empty, message: "is empty; fill it")
    record.input = #"{"a":[1.0,"x"]}"#
    var bytes: [UInt8] = []
    NDJSONRenderer().render(record, into: &bytes)
    try check("error", String(decoding: bytes, as: UTF8.self))
  }

  private func check(_ name: String, _ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let keys = Set(try #require(value as? [String: Any]).keys)
    #expect((try definition(name)["properties"] as? [String: Any]).map { Set($0.keys) } == keys)
  }
}
