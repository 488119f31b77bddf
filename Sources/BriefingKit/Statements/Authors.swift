/// Who speaks as "we" where nobody is quoted.
extension Choice {
  /// Whom the headline names as author, else the one person it names: who speaks as "we" where
  /// nobody is quoted.
  static func author(_ document: Document, _ reading: Reading) -> [Referent] {
    for block in document.blocks where block.kind == .title || block.kind == .heading {
      let by = block.tokens.prefix(6).first {
        [.by, .from, .of].contains(document.tokens[$0].key)
      }
      if isStatement(document), let by {
        let topic = (by..<block.tokens.upperBound).first {
          topics.contains(document.tokens[$0].key)
        }
        let words = by + 1..<(topic ?? block.tokens.upperBound)
        let authors = Self.people(words, reading)
        if !authors.isEmpty { return authors }
        // "Statement from the President on Ana Souza": nobody is named as its author.
        if words.contains(where: {
          document.tokens[$0].has(.titleHead) && !document.tokens[$0].has(.titlePlural)
        }) {
          return reading.referents.resolve(words)
        }
      }
      let people = people(block.tokens, reading)
      if people.count == 1 { return people }
    }
    return []
  }
  private static let topics = WordKey.set("on regarding about following after marking at in")

  private static func people(_ words: Range<Int>, _ reading: Reading) -> [Referent] {
    var people: [Referent] = []
    for t in words where reading.cast.personAt[t] >= 0 {
      let person = Referent.person(reading.cast.personAt[t])
      if !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// Whether the whole release is somebody's own words: "Statement by …", "Remarks of …".
  static func isStatement(_ document: Document) -> Bool {
    document.blocks.first { $0.kind == .title || $0.kind == .heading }?.tokens.prefix(3).contains {
      statementNouns.contains(document.tokens[$0].key)
    } ?? false
  }
  /// Whether the release's own voice says "I" ("I advised the envoy that …"), and nobody tells what
  /// the author said, which would be quotations that have lost their marks.
  static func isToldInFirstPerson(_ reading: Reading, by author: [Referent]) -> Bool {
    var tells = false
    for act in reading.acts
    where act.group.isFinite && act.voice == .release && reading.quoteAt[act.group.head] < 0 {
      if act.group.classes.contains(.speech), act.subject.contains(where: author.contains) {
        return false
      }
      if let words = act.group.subject, reading.tokens[words.lowerBound].key == .i { tells = true }
    }
    return tells
  }
  private static let statementNouns = WordKey.set("statement remarks message address speech letter")
}
