import Testing

@testable import BriefingKit

@Suite struct GoldTests {
  /// A gold file with something under every key.
  static let full = """
    {"id": "clinics", "kind": "meeting", "date": "2023-11-20", "date_end": null,
     "mode": "in_person", "location": "Harbour House",
     "participants": [{"name": "Ana Álvarez", "titles": ["Minister of Health"],
                       "affiliation": "Freedonia"}],
     "groups": ["mayors of five towns"],
     "organizations": [{"name": "World Clinic Fund", "aliases": ["WCF"]}],
     "pledges": [{"quote": "pledged more than $2.5 million", "by": ["Ana Álvarez"]}],
     "measures": [{"quote": "opened 0.5 clinics", "actor": [], "status": "completed"}],
     "requests": [{"quote": "asked the towns to hire nurses", "by": "Ana Álvarez"}],
     "quotes": [{"quote": "We will hire nurses.", "speaker": null}]}
    """

  /// The gold file above with one piece of its text replaced.
  static func gold(_ piece: String = "", by other: String = "") throws -> Gold {
    let parts = full.split(separator: piece.isEmpty ? "\u{0}" : piece, maxSplits: 1)
    let text = parts.joined(separator: other)
    return try Gold(json: Array(text.utf8), file: "clinics.gold.json")
  }

  @Test func readsEveryKey() throws {
    let gold = try Self.gold()
    #expect(gold.kind == "meeting")
    #expect(gold.date == "2023-11-20")
    #expect(gold.dateEnd == nil)
    #expect(gold.participants[0].titles == ["Minister of Health"])
    #expect(gold.participants[0].affiliation == "Freedonia")
    #expect(gold.organizations == [.init(name: "World Clinic Fund", aliases: ["WCF"])])
    #expect(gold.measures[0].status == "completed")
    #expect(gold.requests[0].by == ["Ana Álvarez"])
    #expect(gold.quotes[0].speaker == nil)
  }

  @Test func whatMayBeMissing() throws {
    #expect(try Self.gold(", \"aliases\": [\"WCF\"]").organizations[0].aliases == [])
    #expect(try Self.gold("\"date_end\": null,").dateEnd == nil)
  }

  static let faults: [(String, String, String)] = [
    (
      "\"kind\": \"meeting\"", "\"kind\": \"chat\"",
      "kind: found “chat”; expected one of meeting, call, visit, conference, none"
    ),
    ("\"mode\"", "\"Mode\"", "1: found no \"mode\"; expected this key"),
    ("\"2023-11-20\"", "2023", "date: found a number; expected a string or null"),
    (
      "\"name\": \"Ana Álvarez\", ", "",
      "participants[0]: found no \"name\"; expected this key"
    ),
    ("[\"Minister of Health\"]", "{}", "participants[0].titles: found an object; expected a list"),
    (
      "\"completed\"", "\"done\"",
      "measures[0].status: found “done”; expected one of completed, ongoing, planned"
    ),
    ("[\"mayors of five towns\"]", "[7]", "groups[0]: found a number; expected a string"),
    ("\"groups\": ", "\"groups\" ", "5: found “[\"mayors o”; expected \":\" (JSON)"),
  ]

  @Test(arguments: faults)
  func aFaultIsNamedWithItsPlace(piece: String, other: String, message: String) {
    do {
      _ = try Self.gold(piece, by: other)
      Issue.record("no error")
    } catch {
      #expect("\(error)" == "clinics.gold.json:" + message)
    }
  }
}
