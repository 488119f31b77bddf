/// What the analysis knows of words: classes, verbs, countries, bodies and set phrases.
///
/// Built once from plain lists and then only read, so one lexicon serves all threads.
public struct Lexicon: Sendable {
  struct Entry: Sendable {
    let key: WordKey
    var classes: WordClass = []
  }

  /// What is known of a word besides its classes.
  private struct Sense: Sendable {
    /// Index into `verbs`, or -1.
    var verb: Int32 = -1
    /// A month's, weekday's or number word's value; an index into `texts` for countries,
    /// demonyms, currencies and bodies.
    var value: Int32 = -1
    /// Index into `openings`, or -1.
    var opening: Int32 = -1
  }

  /// The phrases that begin with one word.
  private struct Opening {
    /// The last listed of them, an index into `phrases`.
    var last: Int32 = -1
    /// A bit for each second word they have: most texts go on with none of them.
    var seconds: UInt64 = 0

    static func bit(of second: WordKey) -> UInt64 { 1 << (second.hash >> 58) }
  }

  struct Verb: Sendable {
    var lemma: WordKey
    var classes: VerbClass
  }

  /// Several words that stand for one thing.
  struct Phrase: Sendable {
    /// Its words' keys, a range of `phraseKeys`.
    @Compact var keys: Range<Int>
    var classes: WordClass
    /// The phrase listed before it that begins with the same word, or -1.
    var previous: Int32
    var value: Int32
  }

  private(set) var entries: [Entry] = []
  /// Those of the first entries. The names and common words that are listed last, half of all, have
  /// none, and a start has no pages of memory to fetch for them.
  private var senses: [Sense] = []
  private(set) var verbs: [Verb] = []
  private(set) var texts: [String] = []
  private(set) var bodies: [Body] = []
  private var openings: [Opening] = []
  private var phrases: [Phrase] = []
  private var phraseKeys: [WordKey] = []
  /// Indices into `entries`, -1 where free: a table with open addressing by the keys' hashes.
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int) {
    var size = 1
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
    senses.reserveCapacity(capacity)
    phrases.reserveCapacity(capacity / 4)
    phraseKeys.reserveCapacity(capacity)
  }

  // MARK: Reading

  @inline(__always)
  func index(of key: WordKey) -> Int32 {
    slots[slot(of: key)]
  }

  /// The slot that holds the key's entry, or the free one it belongs in.
  @inline(__always)
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  func classes(of key: WordKey) -> WordClass {
    let i = index(of: key)
    return i < 0 ? [] : entries[Int(i)].classes
  }

  /// The entry of the token's word: a token that is in no class has none.
  @inline(__always)
  private func entry(of token: Token) -> Int? {
    guard !token.classes.isEmpty, case let i = index(of: token.key), i >= 0 else { return nil }
    return Int(i)
  }

  @inline(__always)
  private func sense(of entry: Int) -> Sense {
    entry < senses.count ? senses[entry] : Sense()
  }

  func verb(of token: Token) -> Verb? {
    guard let entry = entry(of: token), case let verb = sense(of: entry).verb, verb >= 0 else {
      return nil
    }
    return verbs[Int(verb)]
  }

  /// The classes of the token's verb; empty for any other word.
  @inline(__always)
  func verbClass(of token: Token) -> VerbClass { verb(of: token)?.classes ?? [] }

  /// The index of the verb that the word is a form of.
  func verb(of key: WordKey) -> Int32? {
    let i = index(of: key)
    guard i >= 0, case let verb = sense(of: Int(i)).verb, verb >= 0 else { return nil }
    return verb
  }

  /// The index of the verb whose base form the word is.
  func verb(lemma: WordKey) -> Int32? {
    verb(of: lemma).flatMap { verbs[Int($0)].lemma == lemma ? $0 : nil }
  }

  func value(of token: Token) -> Int {
    entry(of: token).map { Int(sense(of: $0).value) } ?? -1
  }

  func text(of token: Token) -> String? {
    let value = value(of: token)
    return value >= 0 && value < texts.count ? texts[value] : nil
  }

  /// The text that the word stands for as one of these classes: a currency's code.
  func text(of key: WordKey, in classes: WordClass) -> String? {
    let i = index(of: key)
    guard i >= 0, entries[Int(i)].classes.contains(classes),
      case let value = sense(of: Int(i)).value, value >= 0
    else { return nil }
    return texts[Int(value)]
  }

  /// The longest known phrase that begins at token `i`; of equal ones that listed last, so that a
  /// user's entry goes before a built-in one.
  @inline(__always)
  func phrase(at i: Int, in tokens: [Token], limit: Int) -> (length: Int, phrase: Phrase)? {
    tokens[i].has(.startsPhrase) ? phrase(begunAt: i, in: tokens, limit: limit) : nil
  }

  /// Leaves the class of words that begin a phrase to those that do so here, so that all who look
  /// for phrases pass over the others.
  func keepOpenings(in tokens: inout [Token], from start: Int) {
    for i in start..<tokens.count
    where tokens[i].has(.startsPhrase) && phrase(begunAt: i, in: tokens, limit: tokens.count) == nil
    {
      tokens[i] = tokens[i].ofNoPhrase
    }
  }

  private func phrase(
    begunAt i: Int, in tokens: [Token], limit: Int
  ) -> (length: Int, phrase: Phrase)? {
    guard let entry = entry(of: tokens[i]) else { return nil }
    let opening = openings[Int(senses[entry].opening)]
    let second = i + 1 < limit ? tokens[i + 1].key : .none
    guard opening.seconds & Opening.bit(of: second) != 0 else { return nil }
    var best = -1
    var length = 0
    var candidate = Int(opening.last)
    while candidate >= 0 {
      let keys = phrases[candidate].keys
      if keys.count > length, i + keys.count <= limit,
        keys.count == 1 || phraseKeys[keys.lowerBound + 1] == second,
        (2..<max(2, keys.count)).allSatisfy({
          phraseKeys[keys.lowerBound + $0] == tokens[i + $0].key
        })
      {
        best = candidate
        length = keys.count
      }
      candidate = Int(phrases[candidate].previous)
    }
    return best >= 0 ? (length, phrases[best]) : nil
  }

  /// The name of the one country the body is of, where its own name does not tell.
  func country(of body: Body) -> String? {
    body.country >= 0 ? texts[Int(body.country)] : nil
  }

  /// The name of the country these words stand for.
  func country(of keys: [WordKey]) -> String? {
    guard let first = keys.first else { return nil }
    if keys.count == 1, let country = text(of: first, in: .country) { return country }
    let entry = index(of: first)
    guard entry >= 0, case let opening = sense(of: Int(entry)).opening else { return nil }
    var candidate = opening >= 0 ? openings[Int(opening)].last : -1
    while candidate >= 0 {
      let phrase = phrases[Int(candidate)]
      if phrase.classes.contains(.country), phraseKeys[phrase.keys].elementsEqual(keys) {
        return texts[Int(phrase.value)]
      }
      candidate = phrase.previous
    }
    return nil
  }

  // MARK: Building

  mutating func add(_ key: WordKey, _ classes: WordClass, value: Int32? = nil) {
    let i = entry(for: key)
    entries[i].classes.formUnion(classes)
    if let value { withSense(of: i) { $0.value = value } }
  }

  mutating func add(_ key: WordKey, form: WordClass, verb: Int32) {
    let i = entry(for: key)
    entries[i].classes.formUnion(form)
    withSense(of: i) { if $0.verb < 0 || form.contains(.verbBase) { $0.verb = verb } }
  }

  mutating func addVerb(_ lemma: WordKey, _ classes: VerbClass) -> Int32 {
    verbs.append(Verb(lemma: lemma, classes: classes))
    return Int32(verbs.count - 1)
  }

  mutating func extend(verb: Int32, with classes: VerbClass) {
    verbs[Int(verb)].classes.formUnion(classes)
  }

  mutating func addPhrase(_ keys: [WordKey], _ classes: WordClass, value: Int32 = -1) {
    guard let first = keys.first else { return }
    if keys.count == 1, value < 0 || isFree(first, for: classes) {
      add(first, classes, value: value >= 0 ? value : nil)
      return
    }
    let entry = entry(for: first)
    if sense(of: entry).opening < 0 {
      let next = Int32(openings.count)
      withSense(of: entry) { $0.opening = next }
      entries[entry].classes.formUnion(.startsPhrase)
      openings.append(Opening())
    }
    let opening = Int(senses[entry].opening)
    phrases.append(
      Phrase(
        keys: phraseKeys.count..<phraseKeys.count + keys.count, classes: classes,
        previous: openings[opening].last, value: value))
    phraseKeys += keys
    openings[opening].last = Int32(phrases.count - 1)
    openings[opening].seconds |= keys.count > 1 ? Opening.bit(of: keys[1]) : .max
  }

  /// Whether the word's value is unset or of the same class. A word has one value, so that a body
  /// called `MAR` must not take that of the month: it becomes a phrase of one word.
  private func isFree(_ key: WordKey, for classes: WordClass) -> Bool {
    let i = index(of: key)
    return i < 0 || sense(of: Int(i)).value < 0 || entries[Int(i)].classes.isSuperset(of: classes)
  }

  mutating func addText(_ text: String) -> Int32 {
    texts.append(text)
    return Int32(texts.count - 1)
  }

  mutating func addBody(_ body: Body) -> Int32 {
    bodies.append(body)
    return Int32(bodies.count - 1)
  }

  /// The index of the word's entry, which is added if there is none yet.
  private mutating func entry(for key: WordKey) -> Int {
    if entries.count * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(key: key))
    return entries.count - 1
  }

  @inline(__always)
  private mutating func withSense(of entry: Int, _ change: (inout Sense) -> Void) {
    while senses.count <= entry { senses.append(Sense()) }
    change(&senses[entry])
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.key)] = Int32(index) }
  }
}
