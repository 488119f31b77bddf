import Testing

@testable import BriefingKit

/// Who is one across releases, and who is not.
@Suite struct JoinTests {
  /// A record in which these persons took part: name, title, organization, country.
  static func record(
    _ id: String, _ people: [(String, String?, String?, String?)], bodies: [String] = []
  ) -> MeetingRecord {
    var record = MeetingRecord(id: id)
    record.meeting.kind = .meeting
    let span = Span(start: 0, end: 1)
    record.participants = people.map { name, title, organization, country in
      let isKnown = title != nil || organization != nil || country != nil
      let role = Role(title: title, organization: organization, country: country, span: span)
      return Party(
        kind: .person, name: name, honorific: nil, roles: isKnown ? [role] : [], aliases: [],
        mentions: [span])
    }
    record.organizations = bodies.map {
      Organization(name: $0, acronym: nil, kind: .other, aliases: [], mentions: [span])
    }
    return record
  }

  /// Each person or body with the ids of the releases it is in, as `name: a b`.
  static func people(_ records: MeetingRecord..., list: String = "") throws -> [String] {
    try cast(records, list).people.map { person in
      person.name + ": " + person.appearances.map { records[$0.release].id }.joined(separator: " ")
    }
  }

  static func bodies(_ records: MeetingRecord..., list: String = "") throws -> [String] {
    try cast(records, list).bodies.map { body in
      body.name + ": " + body.appearances.map { records[$0.release].id }.joined(separator: " ")
    }
  }

  private static func cast(_ records: [MeetingRecord], _ list: String) throws -> JoinedCast {
    let identities =
      list.isEmpty
      ? try builtInIdentities.get()
      : try Identities(adding: [(name: "list", bytes: Array(list.utf8))])
    return JoinedCast(records, identities: identities)
  }

  // MARK: Persons

  typealias Roles = (String?, String?, String?)
  static let agreements: [(Roles, Roles, Bool)] = [
    (("Envoy", nil, nil), ("envoy", nil, nil), true),
    (("Envoy", nil, nil), ("Mayor", nil, nil), false),
    (("Envoy", nil, "Norway"), ("Envoy", nil, "Sweden"), false),
    (("Envoy", nil, "Norway"), ("Minister", nil, "Norway"), true),
    (("Envoy", "Tidal Board", "Norway"), ("Clerk", "Lamp Office", "Norway"), false),
    (("Envoy", "Tidal Board", nil), ("Clerk", "the Tidal Board", "Norway"), true),
    ((nil, "WHO", nil), ("Head", "World Health Organization", nil), true),
    (("Envoy", nil, "U.S."), ("Minister", nil, "United States"), true),
    ((nil, nil, nil), (nil, nil, nil), false),
    (("Envoy", nil, nil), (nil, nil, nil), false),
  ]

  @Test(arguments: agreements)
  func theSameFullNameNeedsARoleThatAgrees(one: Roles, other: Roles, isOne: Bool) throws {
    let people = try Self.people(
      Self.record("a", [("Jon Berg", one.0, one.1, one.2)]),
      Self.record("b", [("JON BERG", other.0, other.1, other.2)]))
    #expect(people == (isOne ? ["Jon Berg: a b"] : ["Jon Berg: a", "JON BERG: b"]))
  }

  @Test func aFamilyNameAloneJoinsNobody() throws {
    #expect(
      try Self.people(
        Self.record("a", [("Berg", "Envoy", nil, "Norway")]),
        Self.record("b", [("Berg", "Envoy", nil, "Norway")])) == ["Berg: a", "Berg: b"])
  }

  @Test func aReleaseTellsItsOwnPersonsApart() throws {
    #expect(
      try Self.people(
        Self.record("a", [("Jon Berg", "Envoy", nil, nil), ("Jon Berg", "Envoy", nil, nil)])
      ).count
        == 2)
  }

  @Test func whatTiesTwoTogetherJoinsAllThree() throws {
    var both = Self.record("c", [("Jon Berg", "Envoy", nil, nil)])
    both.participants[0].roles.append(
      Role(title: "Mayor", organization: nil, country: nil, span: Span(start: 0, end: 1)))
    #expect(
      try Self.people(
        Self.record("a", [("Jon Berg", "Envoy", nil, nil)]),
        Self.record("b", [("Jon Berg", "Mayor", nil, nil)]), both) == ["Jon Berg: a b c"])
  }

  @Test func aTieDoesNotOverrideACountry() throws {
    #expect(
      try Self.people(
        Self.record("a", [("Jon Berg", "Envoy", nil, "Norway")]),
        Self.record("b", [("Jon Berg", "Envoy", nil, "Sweden")]),
        Self.record("c", [("Jon Berg", "Envoy", nil, nil)]))
        == ["Jon Berg: a c", "Jon Berg: b"])
  }

  @Test func theUsersListJoinsByItsNames() throws {
    let list = "[people]\nJon Berg, Jon P. Berg, Berg | Envoy"
    #expect(
      try Self.people(
        Self.record("a", [("Jon P. Berg", nil, nil, nil)]),
        Self.record("b", [("Jon Berg", "Mayor", nil, "Norway")]),
        Self.record("c", [("Berg", nil, nil, "Sweden")]), list: list) == ["Jon Berg: a b c"])
  }

  @Test func theUsersListPartsNamesakesByTheirPosts() throws {
    let list = "[people]\nJon Berg | Envoy | Minister\nJon Berg | Mayor"
    #expect(
      try Self.people(
        Self.record("a", [("Jon Berg", "Envoy", nil, "Norway")]),
        Self.record("b", [("Jon Berg", "Mayor", nil, "Norway")]),
        Self.record("c", [("Jon Berg", "Minister", nil, nil)]), list: list)
        == ["Jon Berg: a c", "Jon Berg: b"])
  }

  // MARK: Bodies

  @Test func aDistinctiveNameIsOneBody() throws {
    #expect(
      try Self.bodies(
        Self.record("a", [], bodies: ["Uasin Dairy Union"]),
        Self.record("b", [], bodies: ["the UASIN Dairy Union"])) == ["Uasin Dairy Union: a b"])
  }

  @Test func aMinistryIsInEveryCountry() throws {
    #expect(
      try Self.bodies(
        Self.record("a", [], bodies: ["Ministry of Health"]),
        Self.record("b", [], bodies: ["Ministry of Health"])
      ).count == 2)
    #expect(
      try Self.bodies(
        Self.record(
          "a", [("Ann Lee", nil, "Ministry of Health", "Chad")], bodies: ["Ministry of Health"]),
        Self.record(
          "b", [("Bo Day", nil, "Ministry of Health", "Chad")], bodies: ["Ministry of Health"]),
        Self.record(
          "c", [("Cy Fox", nil, "Ministry of Health", "Peru")], bodies: ["Ministry of Health"]))
        == ["Ministry of Health: a b", "Ministry of Health: c"])
  }

  @Test func whoStandsForItTellsWhichItIs() throws {
    #expect(
      try Self.bodies(
        Self.record(
          "a", [("Ann Lee", "Head", "Ministry of Health", nil)], bodies: ["Ministry of Health"]),
        Self.record(
          "b", [("Ann Lee", "Head", "Ministry of Health", nil)], bodies: ["Ministry of Health"]))
        == ["Ministry of Health: a b"])
  }

  @Test func listedBodiesAreOneByAllTheirNames() throws {
    #expect(
      try Self.bodies(
        Self.record("a", [], bodies: ["WHO"]),
        Self.record("b", [], bodies: ["World Health Organization"]))
        == ["World Health Organization: a b"])
    let ministries = [
      Self.record("a", [], bodies: ["MoH"]), Self.record("b", [], bodies: ["Ministry of Health"]),
    ]
    let home = "[bodies ministry]\nMinistry of Health | MoH"
    #expect(try Self.bodies(ministries[0], ministries[1]).count == 2)
    #expect(
      try Self.bodies(ministries[0], ministries[1], list: home) == ["Ministry of Health: a b"])
    let list = "[bodies ministry]\nMinistry of Tides | MT | Tide Office"
    #expect(
      try Self.bodies(
        Self.record("a", [], bodies: ["MT"]), Self.record("b", [], bodies: ["Tide Office"]),
        list: list) == ["Ministry of Tides: a b"])
  }

  @Test func namesOfARecordLeadToTheirOwn() throws {
    let records = [
      Self.record("a", [("Jon Berg", "Envoy", "WHO", nil)], bodies: ["WHO"]),
      Self.record("b", [("Jon Berg", "Mayor", nil, nil)], bodies: ["World Health Organization"]),
    ]
    let cast = try Self.cast(records, "")
    #expect(cast.member(named: "Jon Berg", in: 0) == .person(0))
    #expect(cast.member(named: "Jon Berg", in: 1) == .person(1))
    #expect(cast.member(named: "WHO", in: 0) == .body(0))
    #expect(cast.member(named: "World Health Organization", in: 1) == .body(0))
    #expect(cast.member(named: "WHO", in: 1) == nil)
  }
}
