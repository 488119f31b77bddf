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
  private var lemmas: [WordKey: Int32] = [:]

  init() {
    lexicon = Lexicon(capacity: 16_384)
    lemmas.reserveCapacity(1_024)
  }

  /// Adds the entries of `list`.
  ///
  /// - Throws: ``LexiconError`` with the line and what was expected there.
  mutating func read(_ list: UnsafeBufferPointer<UInt8>, name: String) throws(LexiconError) {
    var section: LexiconSection?
    var line = 0
    var i = 0
    while i < list.count {
      var end = i
      while end < list.count, list[end] != 0x0a { end += 1 }
      line += 1
      let content = trimmed(list, i..<end)
      i = end + 1
      if content.isEmpty || list[content.lowerBound] == 0x23 { continue }
      if list[content.lowerBound] == 0x5b, list[content.upperBound - 1] == 0x5d {
        let title = string(list, content.lowerBound + 1..<content.upperBound - 1)
        guard let known = LexiconSection(title) else {
          throw LexiconError(
            file: name, line: line, found: "[\(title)]",
            expected: "one of the sections " + LexiconSection.names)
        }
        section = known
        continue
      }
      guard let section else {
        throw LexiconError(
          file: name, line: line, found: string(list, content), expected: "a [section] line first")
      }
      do {
        try add(list, content, to: section)
      } catch {
        throw LexiconError(
          file: name, line: line, found: string(list, content), expected: error.expected)
      }
    }
  }

  /// Adds the entries of a list that is in memory as an array.
  mutating func read(_ bytes: [UInt8], name: String) throws(LexiconError) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: bytes)
    try read(UnsafeBufferPointer(copy), name: name)
  }

  /// What a line should have been, before its place is known.
  private struct Misfit: Error { let expected: String }

  private mutating func add(
    _ list: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, to section: LexiconSection
  ) throws(Misfit) {
    switch section {
    case .words(let classes):
      eachWord(list, line) { key, _ in lexicon.add(key, classes) }
    case .values(let classes):
      for field in fields(list, line, separator: 0x20) {
        let parts = fields(list, field, separator: 0x3d)
        guard parts.count == 2, let value = Int32(string(list, parts[1])) else {
          throw Misfit(expected: "word=number")
        }
        lexicon.add(key(list, parts[0]), classes, value: value)
      }
    case .verbs(let classes):
      for word in fields(list, line, separator: 0x20) { addVerb(list, word, classes) }
    case .irregular:
      let forms = fields(list, line, separator: 0x20)
      guard forms.count >= 3 else { throw Misfit(expected: "base past participle [ing form]") }
      addIrregular(list, forms)
    case .phrases(let classes):
      for phrase in fields(list, line, separator: 0x2c) {
        lexicon.addPhrase(keys(list, phrase), classes)
      }
    case .people:
      let parts = fields(list, line, separator: 0x7c)
      let words = keys(list, parts[0])
      guard words.count >= 2 else { throw Misfit(expected: "Given Family | Post") }
      lexicon.add(words[0], .givenName)
      for word in words.dropFirst() { lexicon.add(word, .familyName) }
      for post in parts.dropFirst() {
        guard let head = fields(list, post, separator: 0x20).first else { continue }
        lexicon.add(key(list, head), .titleHead)
      }
    case .countries:
      let parts = fields(list, line, separator: 0x7c)
      let text = lexicon.addText(string(list, parts[0]))
      lexicon.addPhrase(keys(list, parts[0]), .country, value: text)
      if parts.count > 1 {
        for form in fields(list, parts[1], separator: 0x2c) {
          lexicon.addPhrase(keys(list, form), .demonym, value: text)
        }
      }
      if parts.count > 2 {
        for form in fields(list, parts[2], separator: 0x2c) {
          lexicon.addPhrase(keys(list, form), .country, value: text)
        }
      }
    case .currencies:
      let parts = fields(list, line, separator: 0x7c)
      guard parts.count == 2 else { throw Misfit(expected: "CODE | words, signs") }
      let text = lexicon.addText(string(list, parts[0]))
      for form in fields(list, parts[1], separator: 0x2c) {
        lexicon.addPhrase(keys(list, form), .currency, value: text)
      }
    case .bodies(let kind):
      let parts = fields(list, line, separator: 0x7c)
      let name = string(list, parts[0])
      let acronym = parts.count > 1 ? string(list, parts[1]) : nil
      let body = lexicon.addBody(
        Lexicon.Body(name: name, acronym: acronym?.isEmpty == true ? nil : acronym, kind: kind))
      for part in parts where !part.isEmpty {
        for form in fields(list, part, separator: 0x2c) where part != parts[0] {
          lexicon.addPhrase(keys(list, form), .knownOrg, value: body)
        }
      }
      lexicon.addPhrase(keys(list, parts[0]), .knownOrg, value: body)
    }
  }

  // MARK: Verbs

  private mutating func addVerb(
    _ list: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ classes: VerbClass
  ) {
    let base = key(list, word)
    if let known = lemmas[base] {
      lexicon.extend(verb: known, with: classes)
      return
    }
    let verb = lexicon.addVerb(string(list, word), classes)
    lemmas[base] = verb
    let bytes = Array(list[word])
    lexicon.add(base, form: .verbBase, verb: verb)
    lexicon.add(Inflection.third(bytes), form: .verbS, verb: verb)
    lexicon.add(Inflection.past(bytes), form: [.verbPast, .verbParticiple], verb: verb)
    lexicon.add(Inflection.ing(bytes), form: .verbIng, verb: verb)
  }

  private mutating func addIrregular(
    _ list: UnsafeBufferPointer<UInt8>, _ forms: [Range<Int>]
  ) {
    let base = key(list, forms[0])
    let verb = lexicon.addVerb(string(list, forms[0]), [])
    lemmas[base] = verb
    let bytes = Array(list[forms[0]])
    lexicon.add(base, form: .verbBase, verb: verb)
    lexicon.add(Inflection.third(bytes), form: .verbS, verb: verb)
    for past in fields(list, forms[1], separator: 0x2f) {
      lexicon.add(key(list, past), form: .verbPast, verb: verb)
    }
    for participle in fields(list, forms[2], separator: 0x2f) {
      lexicon.add(key(list, participle), form: .verbParticiple, verb: verb)
    }
    lexicon.add(
      forms.count > 3 ? key(list, forms[3]) : Inflection.ing(bytes), form: .verbIng, verb: verb)
  }

  // MARK: Bytes

  private func key(_ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordKey {
    WordKey(folding: list, from: range.lowerBound, to: range.upperBound)
  }

  private func keys(_ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [WordKey] {
    fields(list, range, separator: 0x20).map { key(list, $0) }
  }

  private func string(_ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: list[range], as: UTF8.self)
  }

  private func trimmed(
    _ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, list[low] <= 0x20 { low += 1 }
    while low < high, list[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  /// The trimmed parts between separators; for a space, the words.
  private func fields(
    _ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, separator: UInt8
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound
    where i == range.upperBound || list[i] == separator {
      let part = trimmed(list, start..<i)
      if !part.isEmpty || separator == 0x7c { parts.append(part) }
      start = i + 1
    }
    return parts
  }

  private func eachWord(
    _ list: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    body: (WordKey, Range<Int>) -> Void
  ) {
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound, list[i] <= 0x20 { i += 1 }
      let start = i
      while i < range.upperBound, list[i] > 0x20 { i += 1 }
      if i > start { body(key(list, start..<i), start..<i) }
    }
  }
}

/// A line of a word list that cannot be read.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  public let file: String
  /// Counted from 1.
  public let line: Int
  public let found: String
  public let expected: String

  public var description: String { "\(file):\(line): found “\(found)”; expected \(expected)" }
}
