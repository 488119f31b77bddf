import Foundation
import Testing

@testable import BriefingKit

@Suite struct ReportTests {
  static func page(
    _ texts: [String], asOf: String? = nil, withText: Bool = true
  ) throws -> String {
    let records = texts.enumerated().map { index, text in
      var input = ReleaseInput(bytes: Array(text.utf8), id: "r \(index)", path: "r\(index).txt")
      input.keepsText = withText
      return analyzer.record(of: input)
    }
    return try page(records, asOf: asOf)
  }

  static func page(_ records: [MeetingRecord], asOf: String? = nil) throws -> String {
    let page = ReportPage(of: records, identities: try builtInIdentities.get(), asOf: asOf)
    return String(decoding: page.html, as: UTF8.self)
  }

  static func samples(withText: Bool) -> [MeetingRecord] {
    Sample.all.map { sample in
      var input = sample.input
      input.keepsText = withText
      return analyzer.record(of: input)
    }
  }

  /// Every value an attribute has.
  static func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
      String(decoding: rest.utf8.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  /// Whether an `id` holds only what needs no escaping anywhere.
  static func isSafe(_ id: String) -> Bool {
    guard let first = id.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return id.unicodeScalars.allSatisfy {
      "abcdefghijklmnopqrstuvwxyz0123456789-.".unicodeScalars.contains($0)
    }
  }

  static let pledge = """
    5 March 2024

    Minister of the Sea Ana Souza met the Ambassador of Norway, Jon Berg, in Lisbon on Monday. \
    Souza pledged to train forty pilots by 1 July 2024.
    """

  @Test func valuesLeadToTheirWords() throws {
    let page = try Self.page([Self.pledge])
    let start = Self.pledge.unicodeScalars.count - 51
    let words = "Souza pledged to train forty pilots by 1 July 2024"
    #expect(
      page.contains("<a class=\"words\" href=\"#release-r-0.\(start)-\(start + 50)\">\(words)</a>"))
    #expect(
      page.contains(
        "<mark class=\"pledge\" title=\"pledge\" id=\"release-r-0.\(start)-\(start + 50)\">"))
  }

  /// Every link into the page has where to lead to, and every `id` is there once.
  @Test(arguments: [true, false]) func anchorsAreWhole(withText: Bool) throws {
    let page = try Self.page(Self.samples(withText: withText))
    let ids = Self.values(of: "id", in: page)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy(Self.isSafe))
    let links = Self.values(of: "href", in: page).filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
    #expect(links.count > 500)
    #expect(Set(links).subtracting(ids) == [])
  }

  @Test func theSameRecordsGiveTheSamePage() throws {
    let records = Self.samples(withText: true)
    #expect(try Self.page(records) == Self.page(records))
  }

  @Test func whatIsDueIsMarkedOnlyAsOfADay() throws {
    let tag = "<strong class=\"tag\">overdue</strong>"
    #expect(try !Self.page([Self.pledge]).contains(tag))
    #expect(try !Self.page([Self.pledge], asOf: "2024-07-01").contains(tag))
    #expect(try Self.page([Self.pledge], asOf: "2024-07-02").contains(tag))
  }

  static let deadlines: [(String?, String, Bool)] = [
    ("2024-07-01", "2024-07-01", false), ("2024-07-01", "2024-07-02", true),
    ("2024-07", "2024-07-31", false), ("2024-07", "2024-08-01", true),
    ("2024", "2024-12-31", false), ("2024", "2025-01-01", true),
    ("XXXX-07-01", "2024-12-31", false), (nil, "2024-12-31", false),
  ]

  @Test(arguments: deadlines)
  func aDeadlinePassesWithAllItMayMean(deadline: String?, day: String, isOverdue: Bool) {
    let deed = Deed(
      kind: .pledge, release: 0, by: [], text: "", deadline: deadline, span: Span(start: 0, end: 1))
    #expect(deed.isOverdue(asOf: day) == isOverdue)
    #expect(!deed.isOverdue(asOf: nil))
  }

  // MARK: Escaping

  /// What would be markup in each place a page has.
  static let evil =
    "<script>alert(1)</script>\" onload=\"x' <img src=x onerror=y> &amp; ]]> --> \u{202E}"

  @Test func everythingOfAReleaseIsEscaped() throws {
    var record = MeetingRecord.full
    record.id = Self.evil
    record.source.title = Self.evil
    record.source.path = Self.evil
    record.source.url = "javascript:alert(1)//" + Self.evil
    record.source.dateline = Self.evil
    record.source.attribution = Self.evil
    record.meeting.location = Self.evil
    record.date?.value = Self.evil
    record.participants[0].name = Self.evil
    record.participants[0].roles[0].title = Self.evil
    record.participants[0].roles[0].organization = Self.evil
    record.participants[0].roles[0].country = Self.evil
    record.participants[1].name = Self.evil + "s"
    record.organizations[0].name = Self.evil + " body"
    record.organizations[0].aliases = [Self.evil]
    record.pledges[0].text = Self.evil
    record.pledges[0].by = [Self.evil, "nobody " + Self.evil]
    record.pledges[0].onBehalfOf = Self.evil
    record.pledges[0].to = [Self.evil]
    record.pledges[0].deadline = Self.evil
    record.pledges[0].amounts[0].text = Self.evil
    record.measures[0].text = Self.evil
    record.requests[0].text = Self.evil
    record.statements[0].text = Self.evil
    record.warnings[0].message = Self.evil
    record.text = String(repeating: Self.evil + "\n\n", count: 5)
    let page = try Self.page([record], asOf: Self.evil)
    // The page's own script, and nothing else that is one.
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("\" onload"))
    #expect(!page.contains("href=\"javascript"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x&#39;"))
    for id in Self.values(of: "id", in: page) {
      #expect(Self.isSafe(id), "\(id)")
    }
  }

  @Test func onlyWebAddressesAreLinks() throws {
    var record = MeetingRecord(id: "a")
    for (url, isLink) in [
      ("https://example.org/?a=1&b=2", true), ("HTTP://example.org", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), (" https://example.org", false),
    ] {
      record.source.url = url
      #expect(try Self.page([record]).contains("rel=\"noopener") == isLink)
    }
  }

  // MARK: What is missing

  @Test func aReleaseWithoutItsTextSaysSo() throws {
    let page = try Self.page([Self.pledge], withText: false)
    #expect(page.contains("The text of this release is not at hand (r0.txt)."))
    #expect(!page.contains("<mark"))
    #expect(page.contains("<a class=\"words\" href=\"#release-r-0\">Souza pledged"))
  }

  @Test func noReleasesAndEmptyOnesMakeAPage() throws {
    #expect(try Self.page([MeetingRecord]()).contains("No release tells of an encounter."))
    #expect(try Self.page([""]).contains("No pledge stands in them."))
  }

  // MARK: Anchors

  @Test func anchorsAreSafeAndDifferent() {
    var anchors = Anchors()
    #expect(anchors.anchor("person", for: "Ana Álvarez") == "person-ana-alvarez")
    #expect(anchors.anchor("person", for: "ana alvarez") == "person-ana-alvarez-2")
    #expect(anchors.anchor("person", for: "Ana Alvarez 2") == "person-ana-alvarez-2-2")
    #expect(anchors.anchor("person", for: "李明") == "person-2")
    #expect(anchors.anchor("person", for: "\"><script>") == "person-script")
    #expect(anchors.anchor("release", for: "") == "release-2")
    #expect(anchors.anchor("body", for: String(repeating: "word ", count: 90)).utf8.count <= 48)
  }
}

@Suite struct NetworkLayoutTests {
  /// Two delegations of two that meet, and an encounter of two others.
  static var layout: NetworkLayout {
    NetworkLayout(
      people: ["A", "A", "B", "B", nil, "C"].enumerated().map {
        NetworkLayout.Person(index: $0, group: $1)
      },
      encounters: [
        NetworkLayout.Encounter(release: 0, people: [0, 1, 2, 3]),
        NetworkLayout.Encounter(release: 1, people: [4, 5]),
      ])
  }

  @Test func thoseWhoMetSitOppositeEachOther() {
    let layout = Self.layout
    #expect(layout.side(of: 0) == layout.side(of: 1))
    #expect(layout.side(of: 0) != layout.side(of: 2))
    #expect(layout.side(of: 4) != layout.side(of: 5))
  }

  @Test func nothingLiesOnAnythingElse() {
    let layout = Self.layout
    for side in [NetworkLayout.Side.left, .right] {
      let rows = layout.people.indices.filter { layout.side(of: $0) == side }
      let places = rows.map { layout.personY[$0] }.sorted()
      #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= NetworkLayout.rowHeight })
    }
    #expect(abs(layout.encounterY[0] - layout.encounterY[1]) >= NetworkLayout.rowHeight)
    #expect((layout.personY + layout.encounterY).allSatisfy { (0...layout.height).contains($0) })
  }

  @Test func theSamePeopleStandInTheSamePlaces() {
    let places = (0..<20).map { _ in Self.layout.personY + Self.layout.encounterY }
    #expect(Set(places).count == 1)
  }
}
