/// One release's meeting record, version `briefing/1`.
///
/// Every value is words of the release with the span they stand at, or a normalised form beside
/// such words. What the release does not say is `nil` or empty.
public struct MeetingRecord: Hashable, Sendable {
  /// The version of the record's shape, the value of its `schema` key.
  public static let schema = "briefing/1"

  /// What the caller calls the release: a file's stem or a stream's `id`.
  public var id: String
  public var source: Source
  public var meeting: Meeting
  /// When the encounter took place; `nil` where the release does not say.
  public var date: EventDate?
  /// Who took part, in order of appearance.
  public var participants: [Party]
  /// Persons named who did not take part.
  public var mentioned: [Party]
  public var organizations: [Organization]
  public var pledges: [Pledge]
  public var measures: [Measure]
  public var requests: [Request]
  public var statements: [Statement]
  /// What a careful reader should check.
  public var warnings: [Warning]
  /// The text that the spans count in, if the caller asked for it: of a page or a mail, the text
  /// taken out of it.
  public var text: String?
  /// What the caller wants to find beside the record: the text of a JSON object, on one line, which
  /// is written as it is under `input`. Left out where it is `nil`.
  public var input: String?

  public init(id: String) {
    self.id = id
    source = Source()
    meeting = Meeting()
    participants = []
    mentioned = []
    organizations = []
    pledges = []
    measures = []
    requests = []
    statements = []
    warnings = []
  }
}

/// Where a release comes from: its header, its dateline, and what the caller knows of it.
public struct Source: Hashable, Sendable {
  public var path: String?
  public var title: String?
  /// The day of publication, ISO 8601.
  public var published: String?
  public var url: String?
  /// The place a dateline names, as written: `NUR-SULTAN`.
  public var dateline: String?
  /// Who tells the news, from "according to …" or an agency's mark.
  public var attribution: String?

  public init(
    path: String? = nil, title: String? = nil, published: String? = nil, url: String? = nil
  ) {
    self.path = path
    self.title = title
    self.published = published
    self.url = url
  }
}

/// What kind of encounter the release reports, how it was held, and where.
public struct Meeting: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case meeting, call, visit, conference, none }
  public enum Mode: String, Sendable, CaseIterable {
    case inPerson = "in_person"
    case online, phone, unknown
  }

  public var kind: Kind = .none
  public var mode: Mode = .unknown
  public var location: String?
}

/// The encounter's day as ISO 8601 with EDTF's `XXXX` for an unknown year.
public struct EventDate: Hashable, Sendable {
  /// What the year or the day was taken from.
  public enum Source: String, Sendable, CaseIterable { case text, published, dateline }

  public var value: String
  /// The last day of a range.
  public var end: String?
  /// The words the date stands on.
  public var text: String
  public var resolvedFrom: Source
  public var span: Span
}

/// A person, or a group without a name.
public struct Party: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case person, group }

  public var kind: Kind
  public var name: String
  /// A civil or academic courtesy before the name: `Mr`, `H.E.`, `Dr`.
  public var honorific: String?
  public var roles: [Role]
  public var aliases: [String]
  public var mentions: [Span]
}

/// A post of a person, or the body a person without a title stands for.
public struct Role: Hashable, Sendable {
  public var title: String?
  public var organization: String?
  public var country: String?
  public var span: Span
}

public struct Organization: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case government, ministry, agency, legislature, court, party, military, intergovernmental
    case company, ngo, academic, media, other
  }

  public var name: String
  public var acronym: String?
  public var kind: Kind
  public var aliases: [String]
  public var mentions: [Span]
}

/// A commitment of a party to do, give, continue or stop something.
public struct Pledge: Hashable, Sendable {
  public var text: String
  public var by: [String]
  /// The body or country the giver speaks for.
  public var onBehalfOf: String?
  public var to: [String]
  public var cue: String
  public var amounts: [Amount]
  /// By when, ISO 8601 as in ``EventDate/value``.
  public var deadline: String?
  public var span: Span
}

/// A concrete act of an institution or office-holder, done, under way or planned.
public struct Measure: Hashable, Sendable {
  public enum Status: String, Sendable, CaseIterable { case completed, ongoing, planned }

  public var text: String
  public var by: [String]
  public var status: Status
  public var cue: String
  public var amounts: [Amount]
  public var deadline: String?
  public var span: Span
}

/// A party asks another to act.
public struct Request: Hashable, Sendable {
  public var text: String
  public var by: [String]
  public var to: [String]
  public var cue: String
  public var span: Span
}

/// What somebody said: in quotation marks, or reported.
public struct Statement: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable { case direct, indirect }

  public var speaker: String?
  public var kind: Kind
  public var text: String
  public var cue: String?
  public var span: Span
}

/// A quantity or a sum of money.
public struct Amount: Hashable, Sendable {
  public var text: String
  public var value: Double
  public var unit: String?
  /// What bounds the value: `more than`, `about`, `at least`.
  public var qualifier: String?
  /// ISO 4217 code of a sum of money.
  public var currency: String?
}

/// What a careful reader should check in a record.
public struct Warning: Hashable, Sendable {
  public enum Code: String, Sendable, CaseIterable {
    /// The release gives no year for the encounter's day.
    case yearUnknown = "year-unknown"
    /// A relative day ("today") without a publication date.
    case dayUnknown = "day-unknown"
    /// Bytes that are no UTF-8 were replaced by U+FFFD.
    case invalidUTF8 = "invalid-utf8"
    /// A front matter or header line could not be read.
    case headerUnread = "header-unread"
    /// A quotation's or an item's speaker could not be told.
    case speakerUnknown = "speaker-unknown"
    /// A quotation mark without its partner.
    case quoteUnclosed = "quote-unclosed"
    /// Nothing that could be read as words.
    case noText = "no-text"
  }

  public var code: Code
  public var message: String
}
