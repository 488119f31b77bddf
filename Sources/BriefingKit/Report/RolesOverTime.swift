/// The posts of a person, or of those who stand for a body, each once with the time it is told for.
struct RolesOverTime {
  struct Post {
    var person: Int
    var title: String?
    var organization: String?
    var country: String?
    /// The releases that tell of it, in their order.
    var releases: [Int]
  }

  private struct Key: Hashable {
    var person: Int
    var title: NameKey?
    var organization: NameKey?
    var country: NameKey?
  }

  private(set) var posts: [Post] = []
  private var places: [Key: Int] = [:]

  mutating func add(_ role: Role, of person: Int, in release: Int) {
    let key = Key(
      person: person, title: role.title.map(NameKey.init),
      organization: role.organization.map(NameKey.init), country: role.country.map(NameKey.init))
    if let place = places[key] {
      if posts[place].releases.last != release { posts[place].releases.append(release) }
      return
    }
    places[key] = posts.count
    posts.append(
      Post(
        person: person, title: role.title, organization: role.organization, country: role.country,
        releases: [release]))
  }
}
