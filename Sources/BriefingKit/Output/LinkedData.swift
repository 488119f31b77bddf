/// Records as schema.org's Event, Article, Person and Organization in one graph: JSON-LD 1.1.
///
/// The context stands in the output itself, so a reader needs no network. Pledges, measures and the
/// like have no type there; the tables hold them.
public struct LinkedDataRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public var opening: String {
    #"{"@context":{"@vocab":"https://schema.org/"},"@graph":["# + "\n"
  }

  public var separator: String { ",\n" }

  public var closing: String { "\n]}\n" }

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    var article = JSONWriter(.compact)
    article.article(record)
    var nodes = [article.bytes]
    if record.meeting.kind != .none {
      var event = JSONWriter(.compact)
      event.event(record)
      nodes.insert(event.bytes, at: 0)
    }
    for byte in nodes.joined(separator: Array(separator.utf8)) {
      // The graph may stand in a page's script element, which "</script>" must not end.
      if byte == UInt8(ascii: "<") {
        output.append(contentsOf: "\\u003c".utf8)
      } else {
        output.append(byte)
      }
    }
  }

  public func omission(of record: MeetingRecord) -> String? {
    guard record.meeting.kind != .none, let date = record.date, date.value.hasPrefix("X") else {
      return nil
    }
    return "no startDate, for ISO 8601 has none without a year (\(date.value))"
  }
}

extension JSONWriter {
  fileprivate mutating func event(_ record: MeetingRecord) {
    object {
      $0.known("@type", "Event")
      $0.known("@id", StableID(record).urn)
      $0.known("identifier", record.id)
      $0.known("name", record.source.title ?? record.id)
      $0.known("additionalType", record.meeting.kind.rawValue)
      // EDTF's unknown year is none of ISO 8601, which schema.org's dates keep to.
      if let date = record.date, !date.value.hasPrefix("X") {
        $0.known("startDate", date.value)
        $0.known("endDate", date.end)
      }
      if let mode = record.meeting.mode.attendance {
        $0.key("eventAttendanceMode")
        $0.object { $0.known("@id", "https://schema.org/" + mode) }
      }
      if let location = record.meeting.location {
        $0.key("location")
        $0.object {
          $0.known("@type", "Place")
          $0.known("name", location)
        }
      }
      $0.list("attendee", record.participants) { $0.party($1, of: record) }
      $0.key("subjectOf")
      $0.object { $0.known("@id", StableID(record, part: "release").urn) }
    }
  }

  fileprivate mutating func article(_ record: MeetingRecord) {
    object {
      $0.known("@type", "Article")
      $0.known("@id", StableID(record, part: "release").urn)
      $0.known("identifier", record.id)
      $0.known("headline", record.source.title)
      $0.known("datePublished", record.source.published)
      $0.known("url", record.source.url)
      $0.list("mentions", record.mentioned.map(Named.party) + record.organizations.map(Named.body))
      {
        switch $1 {
        case .party(let party): $0.party(party, of: record)
        case .body(let body): $0.organization(body, of: record)
        }
      }
    }
  }

  private mutating func party(_ party: Party, of record: MeetingRecord) {
    object {
      // schema.org has no type for a group without a name that is nearer.
      $0.known("@type", party.kind == .group ? "Organization" : "Person")
      $0.known("@id", StableID(record, part: "party", party.name).urn)
      $0.known("name", party.name)
      $0.known("honorificPrefix", party.honorific)
      $0.known("alternateName", party.aliases)
      $0.known("jobTitle", party.roles.compactMap(\.title))
      $0.list("affiliation", party.roles.compactMap(\.organization)) { writer, name in
        writer.object {
          $0.known("@type", "Organization")
          $0.known("@id", StableID(record, part: "organization", name).urn)
          $0.known("name", name)
        }
      }
    }
  }

  private mutating func organization(_ body: Organization, of record: MeetingRecord) {
    object {
      $0.known("@type", body.kind.type)
      $0.known("@id", StableID(record, part: "organization", body.name).urn)
      $0.known("name", body.name)
      $0.known("alternateName", body.aliases)
    }
  }

  /// Writes a key where the record says something; JSON-LD drops what is null.
  private mutating func known(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  private mutating func known(_ name: StaticString, _ values: [String]) {
    list(name, values) { $0.string($1) }
  }

  private mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array(elements, write)
  }
}

/// What a release names beside those who took part.
private enum Named {
  case party(Party)
  case body(Organization)
}

extension Meeting.Mode {
  /// The member of schema.org's EventAttendanceModeEnumeration.
  fileprivate var attendance: String? {
    switch self {
    case .inPerson: "OfflineEventAttendanceMode"
    case .online, .phone: "OnlineEventAttendanceMode"
    case .unknown: nil
    }
  }
}

extension Organization.Kind {
  /// The narrowest type schema.org has for it.
  fileprivate var type: String {
    switch self {
    case .government, .ministry, .agency, .legislature, .court, .military:
      "GovernmentOrganization"
    case .party: "PoliticalParty"
    case .company: "Corporation"
    case .ngo: "NGO"
    case .academic: "EducationalOrganization"
    case .media: "NewsMediaOrganization"
    case .intergovernmental, .other: "Organization"
    }
  }
}
