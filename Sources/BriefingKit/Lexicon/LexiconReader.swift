/// Reads word lists in the lexicon's one plain format, the built-in ones and a user's own.
///
///     # a comment
///     [title heads]
///     minister secretary ambassador
///     [bodies ministry]
///     Ministry of Tides and Harbours | MTH
///
/// A `[section]` line says what the lines below it are. Most sections hold words set apart by
/// white space; those of names hold one entry a line with `|` between its fields.
struct LexiconReader {
  private(set) var lexicon: Lexicon
  /// Whether the list may hold what belongs in another section; tests see to the built-in ones.
  private var isStrict = false
  /// The keys of the phrase and the fields of the line being read: one array for all of them.
  private var keys: [WordKey] = []
  private var fields: [Range<Int>] = []

  init() {
    lexicon = Lexicon(capacity: 32_768)
  }

  /// Adds the entries of `list`.
  ///
  /// - Throws: ``LexiconError`` with the line and what was expected there.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, name: String) throws(LexiconError) {
    let list = ListBytes(bytes)
    try list.eachEntry(of: name) { line, number, section throws(LexiconError) in
      guard add(line, of: list, to: section.form) else {
        throw LexiconError(
          file: name, line: number, found: list.string(line), expected: section.form.shape)
      }
    }
  }

  /// Adds the entries of a list that is in memory as an array.
  mutating func read(_ bytes: [UInt8], name: String) throws(LexiconError) {
    if let line = Self.firstLineThatIsNoUTF8(bytes) {
      throw LexiconError(
        file: name, line: line.number, found: line.text, expected: "UTF-8 text")
    }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: bytes)
    isStrict = true
    try read(UnsafeBufferPointer(copy), name: name)
  }

  private static func firstLineThatIsNoUTF8(_ bytes: [UInt8]) -> (number: Int, text: String)? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      return (index + 1, String(decoding: line, as: UTF8.self))
    }
    return nil
  }

  /// Adds a line's entries; `false` where the line does not have the section's form.
  private mutating func add(
    _ line: Range<Int>, of list: ListBytes, to form: LexiconSection.Form
  ) -> Bool {
    switch form {
    case .words(let classes):
      if isStrict, list.hasMarks(in: line) { return false }
      list.eachWordKey(line) { lexicon.add($0, classes) }
    case .values(let classes, let range):
      for word in list.words(line) {
        let parts = list.parts(word, separator: UInt8(ascii: "="))
        guard parts.count == 2, !parts[0].isEmpty, let value = Int32(list.string(parts[1])),
          range.contains(value)
        else { return false }
        lexicon.add(list.key(parts[0]), classes, value: value)
      }
    case .verbs(let classes):
      if isStrict,
        list.hasMarks(in: line) || list.words(line).contains(where: { isParticle(list.key($0)) })
      {
        return false
      }
      list.eachWord(line) { addVerb(Inflection(list[$0]), classes) }
    case .irregular:
      let forms = list.words(line)
      guard (3...4).contains(forms.count) else { return false }
      addIrregular(list, forms)
    case .phrases(let classes):
      if list.hasFields(line) { return false }
      list.eachForm(line) { addPhrase(list, $0, classes) }
    case .titles:
      if list.hasFields(line) { return false }
      for title in list.forms(line) { addTitle(list.keys(title)) }
    case .people:
      list.readFields(line, into: &fields)
      return addPerson(list, fields)
    case .countries:
      list.readFields(line, into: &fields)
      return addCountry(list, fields)
    case .cities:
      list.readFields(line, into: &fields)
      guard fields.count == 2, !fields[0].isEmpty else { return false }
      let country = lexicon.addText(list.string(fields[0]))
      list.eachForm(fields[1]) { addPhrase(list, $0, .place, value: country) }
    case .currencies:
      list.readFields(line, into: &fields)
      guard fields.count == 2, !fields[0].isEmpty else { return false }
      let code = lexicon.addText(list.string(fields[0]))
      list.eachForm(fields[1]) { addPhrase(list, $0, .currency, value: code) }
    case .bodies(let kind):
      list.readFields(line, into: &fields)
      return addBody(list, fields, kind)
    }
    return true
  }

  /// "call on" is no list of two verbs.
  private func isParticle(_ word: WordKey) -> Bool { Self.particles.contains(word) }
  private static let particles = WordKey.set("on upon to for of with at in into from by that")

  private mutating func addPhrase(
    _ list: ListBytes, _ words: Range<Int>, _ classes: WordClass, value: Int32 = -1
  ) {
    keys.removeAll(keepingCapacity: true)
    list.eachKey(words) { keys.append($0) }
    lexicon.addPhrase(keys, classes, value: value)
  }

  // MARK: Names

  private mutating func addBody(
    _ list: ListBytes, _ fields: [Range<Int>], _ kind: Organization.Kind
  ) -> Bool {
    guard (1...4).contains(fields.count), !fields[0].isEmpty else { return false }
    let country = fields.count > 3 ? lexicon.addText(list.string(fields[3])) : -1
    let body = lexicon.addBody(
      Lexicon.Body(kind: kind, form: Lexicon.NameForm(of: list[fields[0]]), country: country))
    addPhrase(list, fields[0], .knownOrg, value: body)
    for field in fields.dropFirst().prefix(2) {
      list.eachForm(field) { addPhrase(list, $0, .knownOrg, value: body) }
    }
    return true
  }

  /// A person's words are words of names, and the posts are titles, also without the person.
  private mutating func addPerson(_ list: ListBytes, _ fields: [Range<Int>]) -> Bool {
    guard !fields[0].isEmpty, !fields.dropFirst().contains(where: \.isEmpty) else { return false }
    for name in list.forms(fields[0]) {
      let words = list.keys(name)
      for (index, word) in words.enumerated() where !lexicon.classes(of: word).contains(.particle) {
        lexicon.add(word, index == 0 && words.count > 1 ? .givenName : .familyName)
      }
    }
    for post in fields.dropFirst() { addTitle(list.keys(post)) }
    return true
  }

  /// `Deputy Harbour Master of Tides`: `Master` heads the title, the words before it belong to it.
  private mutating func addTitle(_ keys: [WordKey]) {
    let words = keys.prefix { !lexicon.classes(of: $0).contains(.preposition) }
    guard let head = words.last else { return }
    lexicon.add(head, .titleHead)
    for word in words.dropLast() { lexicon.add(word, .titleModifier) }
  }

  private mutating func addCountry(_ list: ListBytes, _ fields: [Range<Int>]) -> Bool {
    guard (1...3).contains(fields.count), !fields[0].isEmpty else { return false }
    let text = lexicon.addText(list.string(fields[0]))
    addPhrase(list, fields[0], .country, value: text)
    if fields.count > 1 {
      list.eachForm(fields[1]) { addPhrase(list, $0, .demonym, value: text) }
    }
    if fields.count > 2 {
      list.eachForm(fields[2]) { addPhrase(list, $0, .country, value: text) }
    }
    return true
  }

  // MARK: Verbs

  private mutating func addVerb(_ forms: Inflection, _ classes: VerbClass) {
    if let known = lexicon.verb(lemma: forms.base) {
      lexicon.extend(verb: known, with: classes)
      return
    }
    let verb = newVerb(forms, classes)
    lexicon.add(forms.past, form: [.verbPast, .verbParticiple], verb: verb)
    lexicon.add(forms.ing, form: .verbIng, verb: verb)
  }

  private mutating func addIrregular(_ list: ListBytes, _ forms: [Range<Int>]) {
    let regular = Inflection(list[forms[0]])
    let verb = lexicon.verb(lemma: regular.base) ?? newVerb(regular, [])
    for past in list.parts(forms[1], separator: UInt8(ascii: "/")) {
      lexicon.add(list.key(past), form: .verbPast, verb: verb)
    }
    for participle in list.parts(forms[2], separator: UInt8(ascii: "/")) {
      lexicon.add(list.key(participle), form: .verbParticiple, verb: verb)
    }
    lexicon.add(
      forms.count > 3 ? list.key(forms[3]) : regular.ing, form: .verbIng, verb: verb)
  }

  private mutating func newVerb(_ forms: Inflection, _ classes: VerbClass) -> Int32 {
    let verb = lexicon.addVerb(forms.base, classes)
    lexicon.add(forms.base, form: .verbBase, verb: verb)
    lexicon.add(forms.third, form: .verbS, verb: verb)
    return verb
  }
}
