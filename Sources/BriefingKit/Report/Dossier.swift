/// The releases of a report and what is looked up across them.
struct Dossier {
  /// A release, in the report's order: by its day, those without one last.
  struct Release {
    var record: MeetingRecord
    var anchor: String
    /// The encounter's day, else that of publication, as far as it is known with its year.
    var day: String?

    var title: String { record.source.title ?? record.id }
    var isEncounter: Bool { record.meeting.kind != .none }

    /// The address of some words of it.
    func address(of span: Span) -> String {
      "#" + (record.text == nil ? anchor : MarkedHTML.id(of: span, in: anchor))
    }
  }

  let releases: [Release]
  let cast: JoinedCast
  let deeds: [Deed]
  let personAnchors: [String]
  let bodyAnchors: [String]
  /// What each did, as indices of ``deeds``; a body also did what was done on its behalf.
  let deedsOf: [JoinedCast.Member: [Int]]
  let identities: Identities
  /// The day that deadlines are held against, `YYYY-MM-DD`.
  let asOf: String?

  init(_ records: [MeetingRecord], identities: Identities, asOf: String?) {
    var anchors = Anchors()
    releases = records.map { record in
      let days = [record.date?.value, record.source.published]
      return Release(
        record: record, anchor: anchors.anchor("release", for: record.id),
        day: days.lazy.compactMap { $0 }.first { !$0.hasPrefix("XXXX") })
    }.enumerated().sorted {
      ($0.element.day ?? "~", $0.offset) < ($1.element.day ?? "~", $1.offset)
    }.map(\.element)
    let cast = JoinedCast(releases.map(\.record), identities: identities)
    personAnchors = cast.people.map { anchors.anchor("person", for: $0.name) }
    bodyAnchors = cast.bodies.map { anchors.anchor("body", for: $0.name) }
    deeds = releases.enumerated().flatMap { $1.record.deeds(release: $0) }
    var deedsOf: [JoinedCast.Member: [Int]] = [:]
    for (index, deed) in deeds.enumerated() {
      let names = deed.by + [deed.onBehalfOf].compactMap { $0 }
      for member in Set(names.compactMap { cast.member(named: $0, in: deed.release) }) {
        deedsOf[member, default: []].append(index)
      }
    }
    self.deedsOf = deedsOf
    self.cast = cast
    self.identities = identities
    self.asOf = asOf
  }

  func anchor(of member: JoinedCast.Member) -> String {
    switch member {
    case .person(let index): personAnchors[index]
    case .body(let index): bodyAnchors[index]
    }
  }

  /// The countries a deed is done for: what it is on behalf of, else what its doers stand for.
  func countries(of deed: Deed) -> [String] {
    if let country = deed.onBehalfOf.flatMap(identities.country) { return [country] }
    var countries: [String] = []
    for name in deed.by + [deed.onBehalfOf].compactMap({ $0 }) {
      for country in self.countries(of: name, in: deed.release) where !countries.contains(country) {
        countries.append(country)
      }
    }
    return countries
  }

  private func countries(of name: String, in release: Int) -> [String] {
    if let country = identities.country(named: name) { return [country] }
    let record = releases[release].record
    let roles = (record.participants + record.mentioned).lazy.flatMap { party in
      party.roles.lazy.filter { party.name == name || $0.organization == name }
    }
    return roles.compactMap(\.country).map { identities.country(named: $0) ?? $0 }
  }
}
