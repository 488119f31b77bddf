/// Which persons of different releases are the same.
///
/// Two are one where their full names are the same and a role agrees: the same title, or the same
/// body, or the same country without two bodies that differ. They are never one by a family name
/// alone, nor where they stand for different countries. A user's `[people]` goes before that: a
/// name it has once is one person wherever it stands; of a name it has several times each is the
/// one whose posts agree.
struct PersonJoins {
  private(set) var people: [JoinedCast.Person] = []

  init(_ records: [MeetingRecord], identities: Identities) {
    var byName: [NameKey: [PersonAppearance]] = [:]
    var names: [NameKey] = []
    for (release, record) in records.enumerated() {
      let parties =
        record.participants.map { ($0, true) } + record.mentioned.map { ($0, false) }
      for (party, tookPart) in parties where party.kind == .person {
        let listed = identities.people(named: NameKey(party.name)).first
        let key = NameKey(listed.map { identities.people[$0].name } ?? party.name)
        if byName[key] == nil { names.append(key) }
        byName[key, default: []].append(
          PersonAppearance(release: release, party: party, tookPart: tookPart))
      }
    }
    for name in names {
      var clusters: [Cluster] = []
      for appearance in byName[name] ?? [] {
        let next = Cluster(appearance, identities: identities)
        let matches =
          name.isFull || next.listed != nil
          ? clusters.indices.filter {
            clusters[$0].isOne(with: next)
          } : []
        guard let home = matches.first else {
          clusters.append(next)
          continue
        }
        clusters[home].add(next)
        // What the newcomer ties together is one too, unless it contradicts itself.
        for other in matches.dropFirst().reversed()
        where clusters[home].isOne(with: clusters[other]) {
          clusters[home].add(clusters[other])
          clusters.remove(at: other)
        }
      }
      people += clusters.map { cluster in
        JoinedCast.Person(
          name: cluster.listed.map { identities.people[$0].name } ?? cluster.name,
          appearances: cluster.appearances.sorted { $0.release < $1.release })
      }
    }
  }
}

/// Appearances of one person, and what they say of the person's posts.
private struct Cluster {
  private(set) var appearances: [PersonAppearance]
  /// The user's line on the person.
  let listed: Int?
  private var titles: Set<NameKey>
  private var bodies: Set<NameKey>
  private var countries: Set<NameKey>
  private var releases: Set<Int>

  init(_ appearance: PersonAppearance, identities: Identities) {
    appearances = [appearance]
    releases = [appearance.release]
    let roles = appearance.party.roles
    titles = Set(roles.compactMap(\.title).map(NameKey.init))
    countries = Set(
      roles.compactMap(\.country).map { NameKey(identities.country(named: $0) ?? $0) })
    bodies = Set(
      roles.compactMap(\.organization).map { name in
        let key = NameKey(name)
        return identities.body(named: key).map { NameKey(identities.bodies[$0].name) } ?? key
      })
    let lines = identities.people(named: NameKey(appearance.party.name))
    let said = titles.union(bodies)
    listed =
      lines.count == 1
      ? lines[0]
      : lines.first { line in identities.people[line].posts.contains { said.contains($0) } }
  }

  var name: String { appearances[0].party.name }

  func isOne(with other: Cluster) -> Bool {
    if listed != nil || other.listed != nil { return listed == other.listed }
    // A release tells its own persons apart.
    guard releases.isDisjoint(with: other.releases) else { return false }
    let conflict =
      !countries.isEmpty && !other.countries.isEmpty && countries.isDisjoint(with: other.countries)
    if conflict { return false }
    if !titles.isDisjoint(with: other.titles) || !bodies.isDisjoint(with: other.bodies) {
      return true
    }
    return !countries.isDisjoint(with: other.countries) && (bodies.isEmpty || other.bodies.isEmpty)
  }

  mutating func add(_ other: Cluster) {
    appearances += other.appearances
    releases.formUnion(other.releases)
    titles.formUnion(other.titles)
    bodies.formUnion(other.bodies)
    countries.formUnion(other.countries)
  }
}
