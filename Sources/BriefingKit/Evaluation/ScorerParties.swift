/// Persons with their titles, and organizations.
extension Scorer {
  mutating func scorePersons(_ found: [Party], _ wanted: [Gold.Person]) {
    let matches = Likeness.matches(wanted, found, least: 1) { wanted, found in
      (Likeness.isSamePerson(wanted.name, found.name) ? 1 : 0)
        + 0.1 * Wording.likeness(wanted.name, found.name)
    }
    count(.participants, matches, wanted: wanted.map(\.name), found: found.map(\.name))
    for match in matches { scoreRoles(found[match.found], wanted[match.wanted]) }
    // The titles of whoever was missed are missed too, and those of the invented are invented.
    for (i, person) in wanted.enumerated() where !matches.contains(where: { $0.wanted == i }) {
      count(.roles, right: 0, wanted: Likeness.fullTitles(person.titles).full.count, found: 0)
    }
    for (j, person) in found.enumerated() where !matches.contains(where: { $0.found == j }) {
      let titles = Likeness.fullTitles(person.roles.compactMap(\.title)).full
      count(.roles, right: 0, wanted: 0, found: titles.count)
    }
  }

  private mutating func scoreRoles(_ person: Party, _ gold: Gold.Person) {
    let (wanted, short) = Likeness.fullTitles(gold.titles)
    var found = Likeness.fullTitles(person.roles.compactMap(\.title)).full
    let likeness = Wording.contentLikeness
    var matches = Likeness.matches(wanted, found, least: 0.6, likeness: likeness)
    // A short form of a wanted title is neither right nor invented.
    found = found.enumerated().filter { j, title in
      matches.contains { $0.found == j } || !short.contains { likeness($0, title) >= 0.6 }
    }.map(\.element)
    matches = Likeness.matches(wanted, found, least: 0.6, likeness: likeness)
    count(.roles, right: matches.count, wanted: wanted.count, found: found.count)
    noteUnmatched(
      "roles", matches, wanted: wanted.map { "\(gold.name): \($0)" },
      found: found.map { "\(gold.name): \($0)" })
    if let affiliation = gold.affiliation, !affiliation.isEmpty {
      scoreAffiliation(person, affiliation)
    }
  }

  private mutating func scoreAffiliation(_ person: Party, _ affiliation: String) {
    let parts = person.roles.flatMap { [$0.organization, $0.country, $0.title] }.compactMap { $0 }
    let have = Set(Wording.words(parts.joined(separator: " ")))
    let want = Wording.contentWords(affiliation)
    let isRight = want.count { have.contains($0) } * 2 >= want.count
    judge(.affiliation, isRight)
    if !isRight { note(.wrong, "affiliation", "\(person.name): not of \(affiliation)") }
  }

  mutating func scoreOrganizations(_ found: [Organization], _ wanted: [Gold.Body]) {
    let matches = Likeness.matches(wanted, found, least: 1) { wanted, found in
      let names = [found.name] + [found.acronym].compactMap { $0 } + found.aliases
      return (Likeness.isSameBody([wanted.name] + wanted.aliases, names) ? 1 : 0)
        + 0.1 * Wording.likeness(wanted.name, found.name)
    }
    count(.organizations, matches, wanted: wanted.map(\.name), found: found.map(\.name))
  }
}
