import Foundation
import Testing

@testable import BriefingKit

@Suite struct JSONTests {
  /// What the writer makes of one value.
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(.compact)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "", "plain words", "\"quoted\" \\ back/slash", "line\nbreak\r\n\ttab", "\u{8}\u{C}\u{0}\u{1F}",
    "“curly” – dash … é ü ñ", "日本語 🇰🇿 👩‍⚕️", "\u{FEFF}bom", "e\u{301}", "\u{A0}\u{202F}\u{2027}",
  ])
  func stringsAreWrittenAsJSONEncoderWritesThem(text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let expected = String(decoding: try encoder.encode(text), as: UTF8.self)
    #expect(json { $0.string(text) } == expected)
  }

  @Test func everyScalarComesBack() throws {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x1000) {
      let scalars = (start..<start + 0x1000).compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars))
      let decoded = try JSONDecoder().decode(
        [String].self, from: Data("[\(json { $0.string(text) })]".utf8))
      #expect(decoded.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test func whatATerminalObeysIsEscaped() {
    #expect(
      json { $0.string("a\u{7F}\u{9B}2J\u{2028}\u{2029}") } == #""a\u007f\u009b2J\u2028\u2029""#)
  }

  @Test(
    arguments: [
      (1600, "1600"), (2_500_000, "2500000"), (0, "0"), (-0.0, "0"), (-3, "-3"), (0.5, "0.5"),
      (0.1, "0.1"), (1e15, "1000000000000000"), (1e300, "1e+300"), (.infinity, "null"),
      (.nan, "null"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(json { $0.number(value) } == text)
  }

  @Test func bothLayoutsHoldTheSame() throws {
    let values = try [OutputFormat.json, .ndjson].map { format in
      let text = format.renderer().text(of: .full)
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
    }
    #expect(values[0] == values[1])
  }

  @Test func aRecordIsOneLineOfNDJSON() {
    var record = MeetingRecord.full
    record.statements[0].text = "two\nlines\u{2028}or\u{85}three"
    let line = NDJSONRenderer().text(of: record)
    #expect(line.filter(\.isNewline) == "\n")
    #expect(line.hasSuffix("}\n"))
  }

  @Test func aSilentRecordHasAllKeys() {
    #expect(
      NDJSONRenderer().text(of: MeetingRecord(id: "x"))
        == #"{"schema":"briefing/1","id":"x","source":{"path":null,"title":null,"published":null,"#
        + #""url":null,"dateline":null,"attribution":null},"meeting":{"kind":"none","#
        + #""mode":"unknown","location":null},"date":null,"participants":[],"mentioned":[],"#
        + #""organizations":[],"pledges":[],"measures":[],"requests":[],"statements":[],"#
        + #""warnings":[]}"# + "\n")
  }

  @Test func prettyJSONKeepsTheOrderOfTheContract() {
    let text = JSONRenderer().text(of: .full)
    #expect(
      text.hasPrefix(
        """
        {
          "schema": "briefing/1",
          "id": "clinics",
          "source": {
            "path": "samples/clinics.txt",
            "title": "Ministers meet on clinics",
            "published": "2023-11-21",
            "url": "https://example.org/a/1",
            "dateline": "BRIDGETON",
            "attribution": "the ministry’s press service"
          },
          "meeting": {
            "kind": "meeting",
            "mode": "in_person",
            "location": "Harbour House"
          },
          "date": {
            "value": "2023-11-20",
            "end": "2023-11-22",
            "text": "Monday",
            "resolved_from": "published",
            "span": { "start": 12, "end": 18 }
          },
          "participants": [
            {
              "kind": "person",
              "name": "Ana Álvarez",
              "honorific": "Dr",
              "roles": [
                {
                  "title": "Minister of Health",
                  "organization": "Ministry of Health",
                  "country": "Freedonia",
                  "span": { "start": 30, "end": 48 }
                }
              ],
              "aliases": [
                "Álvarez"
              ],
              "mentions": [
                { "start": 20, "end": 31 },
                { "start": 60, "end": 67 }
              ]
            },
        """))
    #expect(
      text.contains(
        """
          "pledges": [
            {
              "text": "pledged more than $2.5 million",
              "by": [
                "Ana Álvarez"
              ],
              "on_behalf_of": "Freedonia",
              "to": [
                "World Clinic Fund"
              ],
              "cue": "pledged",
              "amounts": [
                {
                  "text": "more than $2.5 million",
                  "value": 2500000,
                  "unit": null,
                  "qualifier": "more than",
                  "currency": "USD"
                }
              ],
              "deadline": "2024-06",
              "span": { "start": 120, "end": 150 }
            }
          ],
          "measures": [
            {
              "text": "opened 0.5 clinics",
              "by": [],
              "status": "completed",
        """))
  }
}
