/// The persons and bodies of several releases, each once.
///
/// Joining is conservative: a person split in two is a nuisance, two persons made one is an error.
/// ``PersonJoins`` and ``BodyJoins`` say when names are of the same one.
struct JoinedCast {
  struct Person {
    var name: String
    var appearances: [PersonAppearance]
  }

  struct Body {
    var name: String
    var appearances: [BodyAppearance]

    var acronym: String? { appearances.lazy.compactMap(\.organization.acronym).first }
    /// The first kind that says something.
    var kind: Organization.Kind {
      appearances.lazy.map(\.organization.kind).first { $0 != .other } ?? .other
    }
    /// The names it goes by, its own left out, in the order they turn up.
    var otherNames: [String] {
      var names: [String] = []
      for body in appearances.lazy.map(\.organization) {
        for form in [body.name] + body.aliases where form != name && !names.contains(form) {
          names.append(form)
        }
      }
      return names
    }
  }

  /// Who a name of a record is.
  enum Member: Hashable {
    case person(Int)
    case body(Int)
  }

  let people: [Person]
  let bodies: [Body]
  private let members: [[String: Member]]

  /// - Parameter records: the records, whose indices the appearances tell.
  init(_ records: [MeetingRecord], identities: Identities) {
    let personJoins = PersonJoins(records, identities: identities)
    people = personJoins.people
    let bodyJoins = BodyJoins(records, identities: identities, people: people)
    bodies = bodyJoins.bodies
    var members = [[String: Member]](repeating: [:], count: records.count)
    for (index, body) in bodies.enumerated() {
      for appearance in body.appearances {
        let organization = appearance.organization
        let names = [organization.name] + organization.aliases
        for name in names + [organization.acronym].compactMap({ $0 }) {
          members[appearance.release][name] = members[appearance.release][name] ?? .body(index)
        }
      }
    }
    for (index, person) in people.enumerated() {
      for appearance in person.appearances {
        members[appearance.release][appearance.party.name] = .person(index)
      }
    }
    self.members = members
  }

  /// Who a record names in `by`, `to`, `speaker` or as a role's organization; `nil` for countries
  /// and phrases.
  func member(named name: String, in release: Int) -> Member? { members[release][name] }

  func name(of member: Member) -> String {
    switch member {
    case .person(let index): people[index].name
    case .body(let index): bodies[index].name
    }
  }
}

/// A person as one release has it.
struct PersonAppearance {
  var release: Int
  var party: Party
  var tookPart: Bool
}

/// A body as one release has it.
struct BodyAppearance {
  var release: Int
  var organization: Organization
}
