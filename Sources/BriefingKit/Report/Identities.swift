/// What word lists say of who is who across releases: bodies by all their names, and persons a user
/// lists with their posts.
public struct Identities: Sendable {
  /// A line of `[people]`.
  struct Person: Sendable {
    var name: String
    var posts: [NameKey]
  }

  /// A line of `[bodies …]`.
  struct Body: Sendable {
    var name: String
    /// Whether the name, wherever it stands, is of this body: it is where a user lists it, and of
    /// those listed by the library where they belong to no state. The library lists a "Ministry of
    /// Health" too, to know it by all its names, and there are many.
    var isOne: Bool
  }

  let lexicon: Lexicon
  private(set) var people: [Person] = []
  private(set) var bodies: [Body] = []
  private var peopleByName: [NameKey: [Int]] = [:]
  private var bodyByName: [NameKey: Int] = [:]

  /// The library's own lists and a user's, whose entries go first.
  ///
  /// - Parameter lists: each list's name, for errors, and its UTF-8 bytes.
  /// - Throws: ``LexiconError`` with file, line and what was expected.
  public init(adding lists: [(name: String, bytes: [UInt8])] = []) throws(LexiconError) {
    lexicon = try Lexicon.builtIn(adding: lists)
    let builtIn = try LexiconCatalog().sections
    for (own, section) in zip(builtIn, try LexiconCatalog(adding: lists).sections) {
      for (index, line) in section.lines.enumerated() {
        switch section.form {
        case .people: addPerson(Self.fields(line))
        case .bodies(let kind):
          addBody(Self.fields(line), isOne: index >= own.lines.count || !kind.isOfState)
        default: break
        }
      }
    }
  }

  private static func fields(_ line: String) -> [[String]] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { field in
      field.split(separator: ",").map { String(trimming: $0) }
    }
  }

  private mutating func addPerson(_ fields: [[String]]) {
    guard let name = fields.first?.first else { return }
    people.append(Person(name: name, posts: fields.dropFirst().joined().map(NameKey.init)))
    for form in Set(fields[0].map(NameKey.init)) {
      peopleByName[form, default: []].append(people.count - 1)
    }
  }

  private mutating func addBody(_ fields: [[String]], isOne: Bool) {
    guard let name = fields.first?.first else { return }
    bodies.append(Body(name: name, isOne: isOne))
    for form in fields.joined() { bodyByName[NameKey(form)] = bodies.count - 1 }
  }

  /// The listed body that has this name, acronym or other name; of several that listed last.
  func body(named key: NameKey) -> Int? { bodyByName[key] }

  /// The listed persons of this name.
  func people(named key: NameKey) -> [Int] { peopleByName[key] ?? [] }

  /// A country by one of its names, as the lexicon calls it: `U.S.` is the United States.
  func country(named name: String) -> String? {
    lexicon.country(of: Self.keys(name))
  }

  /// Whether a body's name is one that no other body is likely to have: more than words for what
  /// kind of body it is and what it is for, as "Ministry of Health" is in every country.
  func isDistinctive(_ name: String) -> Bool {
    let isAcronym = name.allSatisfy { $0.isUppercase || $0.isNumber || "-/&.".contains($0) }
    guard !isAcronym else { return false }
    let plain: WordClass = [
      .common, .plainNoun, .adjective, .portfolio, .orgHead, .orgNoun, .titleHead, .titleModifier,
      .groupNoun, .placeNoun, .timeNoun, .eventNoun, .determiner, .preposition, .coordinator,
      .ordinal, .numberWord, .anyVerb,
    ]
    return Self.keys(name).contains { lexicon.classes(of: $0).isDisjoint(with: plain) }
  }

  private static func keys(_ name: String) -> [WordKey] {
    var name = name
    return name.withUTF8 { ListBytes($0).keys(0..<$0.count) }
  }
}

extension Organization.Kind {
  /// Whether each state has such bodies, often under the same name.
  fileprivate var isOfState: Bool {
    switch self {
    case .government, .ministry, .agency, .legislature, .court, .party, .military: true
    case .intergovernmental, .company, .ngo, .academic, .media, .other: false
    }
  }
}

extension String {
  fileprivate init(trimming text: Substring) {
    self = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
