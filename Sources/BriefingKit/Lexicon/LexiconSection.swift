/// A section that a word list may have: its name, what it is for, and what its lines become.
struct LexiconSection: Sendable {
  /// What the lines of a section look like, and what is known of their words.
  enum Form: Sendable {
    case words(WordClass)
    case values(WordClass, ClosedRange<Int32>)
    case verbs(VerbClass)
    case irregular
    case phrases(WordClass)
    case titles
    case people
    case countries
    case cities
    case currencies
    case bodies(Organization.Kind)

    /// What a line should be; ends the sentence "expected …".
    var shape: String {
      switch self {
      case .words: "words set apart by spaces"
      case .values(_, let range):
        "word=number, set apart by spaces, numbers from \(range.lowerBound) to \(range.upperBound)"
      case .verbs: "single verbs in their base form, set apart by spaces, as: pledge vow"
      case .irregular: "base past participle [ing form], as: forget forgot forgotten forgetting"
      case .phrases: "phrases set apart by commas"
      case .titles: "titles set apart by commas, as: Harbour Master, Keeper of the Tides"
      case .people: "Given Family, Other Name | Post | Another Post"
      case .countries: "Name | Demonym, Demonyms | Other Name, ONE"
      case .cities: "Country | City, Region, Another City"
      case .currencies: "CODE | word, sign"
      case .bodies: "Name | ACRONYM | Other Name, Another | Country"
      }
    }

    /// Whether each line is one entry.
    var isOneALine: Bool {
      switch self {
      case .words, .values, .verbs, .phrases, .titles: false
      case .irregular, .people, .countries, .cities, .currencies, .bodies: true
      }
    }

    /// Whether entries stand between commas rather than spaces.
    var hasPhrases: Bool {
      switch self {
      case .phrases, .titles: true
      default: false
      }
    }
  }

  let name: String
  let form: Form
  /// One line for the list of sections.
  let purpose: String

  init(_ name: String, _ form: Form, _ purpose: String) {
    self.name = name
    self.form = form
    self.purpose = purpose
  }

  /// The section that a line such as `[title heads]` begins.
  init?(header: Slice<UnsafeBufferPointer<UInt8>>) {
    let name = header.dropFirst().dropLast()
    guard header.last == UInt8(ascii: "]"),
      let section = Self.all.first(where: {
        $0.name.utf8.count == name.count && name.elementsEqual($0.name.utf8)
      })
    else { return nil }
    self = section
  }

  /// What should stand in place of a header that begins no section.
  static func advice(on header: String) -> String {
    let name = String(header.dropFirst(header.hasPrefix("[") ? 1 : 0).prefix { $0 != "]" })
    guard let nearest = nearestName(to: name, among: all.map(\.name)) else {
      return "a section the library knows, as [titles], [people], [bodies ministry], [pledge verbs]"
    }
    return "[\(nearest)]"
  }
}
