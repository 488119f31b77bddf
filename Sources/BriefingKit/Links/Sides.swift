/// The parties of the encounter, for "both sides" and "they": the persons named in the first
/// sentences, in order, two at the least.
enum Sides {
  static func find(document: Document, cast: Cast, lead: Event.Lead) -> [Referent] {
    for range in lead.sentences.prefix(3) {
      var people: [Referent] = []
      for i in range where cast.personAt[i] >= 0 {
        let person = Referent.person(Int(cast.personAt[i]))
        if !people.contains(person) { people.append(person) }
      }
      if people.count >= 2 { return Array(people.prefix(2)) }
    }
    return []
  }
}
