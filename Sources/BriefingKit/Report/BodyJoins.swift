/// Which bodies of different releases are the same.
///
/// A body that a user lists, or an international one that the library knows, is one by all the names
/// listed for it. Others are one where their names are the same, if the name is one that no other
/// body is likely to have. A "Ministry of Health" is in every country: of such names those are one
/// for which the same country or the same person stands.
struct BodyJoins {
  private(set) var bodies: [JoinedCast.Body] = []

  init(_ records: [MeetingRecord], identities: Identities, people: [JoinedCast.Person]) {
    let affiliations = Self.affiliations(of: people, in: records.count, identities)
    var byName: [NameKey: [(appearance: BodyAppearance, ties: Set<Tie>)]] = [:]
    var names: [NameKey] = []
    var listedName: [NameKey: String] = [:]
    for (release, record) in records.enumerated() {
      for organization in record.organizations {
        let own = NameKey(organization.name)
        let listed = identities.body(named: own).map { identities.bodies[$0] }
        let key = listed.map { NameKey($0.name) } ?? own
        listedName[key] = listed?.name
        var ties = affiliations[release][own] ?? []
        for form in organization.aliases {
          ties.formUnion(affiliations[release][NameKey(form)] ?? [])
        }
        if listed?.isOne == true || identities.isDistinctive(organization.name) {
          ties.insert(.name)
        }
        if byName[key] == nil { names.append(key) }
        let appearance = BodyAppearance(release: release, organization: organization)
        byName[key, default: []].append((appearance, ties))
      }
    }
    for name in names {
      for appearances in Self.groups(byName[name] ?? []) {
        bodies.append(
          JoinedCast.Body(
            name: listedName[name] ?? appearances[0].organization.name, appearances: appearances))
      }
    }
  }

  /// What tells that a name is of the same body in two releases.
  private enum Tie: Hashable {
    case name
    case country(String)
    case person(Int)
  }

  /// For each release and each name that a role gives as organization, who stands for it.
  private static func affiliations(
    of people: [JoinedCast.Person], in releases: Int, _ identities: Identities
  ) -> [[NameKey: Set<Tie>]] {
    var all = [[NameKey: Set<Tie>]](repeating: [:], count: releases)
    for (index, person) in people.enumerated() {
      for appearance in person.appearances {
        for role in appearance.party.roles {
          guard let organization = role.organization else { continue }
          let key = NameKey(organization)
          all[appearance.release][key, default: []].insert(.person(index))
          if let country = role.country {
            let name = identities.country(named: country) ?? country
            all[appearance.release][key, default: []].insert(.country(name))
          }
        }
      }
    }
    return all
  }

  /// The appearances in groups that hang together by their ties, in the order they turn up.
  private static func groups(
    _ appearances: [(appearance: BodyAppearance, ties: Set<Tie>)]
  ) -> [[BodyAppearance]] {
    var groups: [(ties: Set<Tie>, appearances: [BodyAppearance])] = []
    for (appearance, ties) in appearances {
      var ties = ties
      var members: [BodyAppearance] = []
      let matches = groups.indices.filter { !groups[$0].ties.isDisjoint(with: ties) }
      for match in matches {
        ties.formUnion(groups[match].ties)
        members += groups[match].appearances
      }
      members.append(appearance)
      for match in matches.dropFirst().reversed() { groups.remove(at: match) }
      if let home = matches.first {
        groups[home] = (ties, members)
      } else {
        groups.append((ties, members))
      }
    }
    return groups.map { $0.appearances.sorted { $0.release < $1.release } }
  }
}
