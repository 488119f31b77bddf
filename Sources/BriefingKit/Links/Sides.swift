/// The two parties of the encounter, for "both sides", "the two leaders" and "they".
struct Sides: Sendable {
  /// The first person named, and the first of those met.
  private(set) var people: [Referent] = []
  /// The countries the two stand for, where both are told and differ.
  private(set) var nations: [Referent] = []
  /// Whether the first sentences name more than two persons, so that each side is a delegation.
  private var delegations = false

  init() {}

  /// Reads the sides from the first sentences that name two persons.
  init(document: Document, cast: Cast, roles: [[Role]], lead: Lead) {
    let tokens = document.tokens
    var all: [Int] = []
    for range in lead.sentences.prefix(3) {
      var first: Int?
      var second: Int?
      var met = false
      for i in range {
        if tokens[i].key == .with || tokens[i].key == .met
          || document.lexicon.verbClass(of: tokens[i]).contains(.meet) && tokens[i].has(.verbPast)
        {
          met = met || first != nil
        }
        guard cast.personAt[i] >= 0 else { continue }
        let person = cast.personAt[i]
        if !all.contains(person) { all.append(person) }
        if first == nil { first = person }
        if met, person != first, second == nil { second = person }
      }
      guard let first, people.isEmpty else { continue }
      if let other = second ?? all.first(where: { $0 != first }) {
        people = [.person(first), .person(other)]
        let countries = [first, other].map { roles[$0].lazy.compactMap(\.country).first }
        if let a = countries[0], let b = countries[1], a != b {
          nations = [.nation(a), .nation(b)]
        }
      }
    }
    if nations.isEmpty {
      let countries = cast.mentions.countries
      let told = (lead.title + lead.sentences.prefix(2)).reduce(into: [String]()) { names, range in
        names += countries.named(in: range).filter { !names.contains($0) }
      }
      if told.count == 2 { nations = told.map { .nation(countries.name(of: $0)) } }
    }
    delegations =
      all.count > 2
      || lead.sentences.contains { range in
        range.contains { tokens[$0].key == .delegation || tokens[$0].key == .delegations }
      }
  }

  /// Whom "both sides" stands for: the countries where delegations met, else the two persons.
  func parties(_ saysSides: Bool) -> [Referent] {
    saysSides && delegations && !nations.isEmpty ? nations : people
  }
}
