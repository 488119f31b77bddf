/// What an annotator says the record of a release should hold.
///
/// One JSON file a release, `X.gold.json` beside `X.txt`:
///
///     {"kind": "meeting", "mode": "unknown", "date": "2024-03-05", "date_end": null,
///      "location": null,
///      "participants": [{"name": "Ana Souza", "titles": ["Minister"], "affiliation": null}],
///      "groups": [], "organizations": [{"name": "World Clinic Fund", "aliases": ["WCF"]}],
///      "pledges": [{"quote": "build ten clinics", "by": ["Ana Souza"]}],
///      "measures": [{"quote": "opened a port", "actor": [], "status": "completed"}],
///      "requests": [], "quotes": [{"quote": "It will rain.", "speaker": "Ana Souza"}]}
public struct Gold: Hashable, Sendable {
  public struct Person: Hashable, Sendable {
    public var name: String
    /// Every title the release gives the person, in full.
    public var titles: [String]
    public var affiliation: String?
  }

  public struct Body: Hashable, Sendable {
    public var name: String
    public var aliases: [String]
  }

  /// A pledge, a measure or a request.
  public struct Item: Hashable, Sendable {
    public var quote: String
    /// Who pledges, asks or acts; empty where the release does not say.
    public var by: [String]
    /// Of a measure only.
    public var status: String?
  }

  public struct Quote: Hashable, Sendable {
    public var quote: String
    public var speaker: String?
  }

  public var kind: String
  public var mode: String
  public var date: String?
  public var dateEnd: String?
  public var location: String?
  public var participants: [Person]
  public var groups: [String]
  public var organizations: [Body]
  public var pledges: [Item]
  public var measures: [Item]
  public var requests: [Item]
  public var quotes: [Quote]
}

/// A gold file that cannot be read, in one line with the file and what was expected.
public struct GoldError: Error, Hashable, CustomStringConvertible {
  public let file: String
  /// A line's number, counted from 1, or a path of keys: `12`, `participants[0].name`.
  public let place: String
  public let found: String
  public let expected: String

  public var description: String { "\(file):\(place): found \(found); expected \(expected)" }
}
