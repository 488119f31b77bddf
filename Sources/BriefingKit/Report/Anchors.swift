/// Gives out the `id`s of a page: made of a kind and a name, each once, and of harmless letters.
///
/// An `id` holds only `a`-`z`, digits and hyphens, begins with its kind, and stays the same from
/// one report to the next while the names before it do, so that links to it keep.
struct Anchors {
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  private static let longest = 48

  mutating func anchor(_ kind: StaticString, for name: String) -> String {
    var slug = "\(kind)"
    for word in NameKey(name).text.split(separator: " ") {
      let letters = word.unicodeScalars.filter { $0.isASCII }
      if letters.isEmpty || slug.utf8.count + letters.count >= Self.longest { continue }
      slug += "-" + String(String.UnicodeScalarView(letters))
    }
    var anchor = slug
    while !used.insert(anchor).inserted || anchor == "\(kind)" {
      let count = (counts[slug] ?? 1) + 1
      counts[slug] = count
      anchor = "\(slug)-\(count)"
    }
    return anchor
  }
}
