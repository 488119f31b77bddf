/// Finds bodies named in the text: known ones, names built around a head (`Ministry of …`,
/// `… Agency`), company suffixes, acronyms and their definitions.
struct Organizations {
  private let document: Document
  private let tokens: [Token]
  private var found: [OrganizationMention] = []
  private var taken: [Bool]
  /// Acronyms defined behind a law, a post or a programme.
  private let rejected: Set<WordKey>
  /// Acronyms that stand in brackets somewhere.
  private let defined: Set<WordKey>

  static func find(in document: Document) -> [OrganizationMention] {
    var finder = Organizations(document: document)
    for block in document.blocks where block.kind != .marker { finder.read(block) }
    finder.readDateline()
    return finder.found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private init(document: Document) {
    self.document = document
    tokens = document.tokens
    taken = Array(repeating: false, count: document.tokens.count)
    let tokens = document.tokens
    defined = Set(
      tokens.indices.dropFirst().filter {
        tokens[$0].shape.contains(.allCaps) && tokens[$0 - 1].isMark(.openParen)
      }.map { tokens[$0].key })
    rejected = Set(
      tokens.indices.dropFirst(2).filter {
        tokens[$0].shape.contains(.allCaps) && tokens[$0 - 1].isMark(.openParen)
          && tokens[$0 - 2].has([.orgVeto, .titleHead, .eventNoun])
          && !tokens[$0 - 2].has([.orgHead, .orgNoun]) && tokens[$0 - 2].isCapitalized
      }.map { tokens[$0].key })
  }

  private mutating func read(_ block: Block) {
    let range = block.tokens
    var i = range.lowerBound
    while i < range.upperBound {
      if let mention = mention(at: i, in: range, block: block) {
        for t in mention.extent { taken[t] = true }
        found.append(mention)
        i = max(i + 1, mention.extent.upperBound)
      } else {
        i += 1
      }
    }
  }

  /// The agency of the dateline is a body although nothing more is said of it.
  private mutating func readDateline() {
    guard let agency = document.dateline?.agency, !taken[agency.lowerBound] else { return }
    found.append(
      OrganizationMention(
        tokens: agency, acronym: nil, kind: .media, body: nil, rule: Self.dateline.id))
  }

  private func mention(at i: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let token = tokens[i]
    guard token.isWord, !taken[i] else { return nil }
    if let known = known(at: i, in: range, shouts: block.shouts) {
      return longer(than: known, in: range, block: block) ?? known
    }
    if i > range.lowerBound, token.has(.orgHead),
      let place = document.lexicon.phrase(at: i - 1, in: tokens, limit: range.upperBound),
      place.phrase.classes.contains(.place)
    {
      return nil
    }
    guard !block.shouts else { return nil }
    if token.has([.orgHead, .orgNoun, .orgSuffix, .orgVeto]),
      let built = built(around: i, in: range, block: block)
    {
      return built
    }
    return acronym(at: i, in: range)
  }

  // MARK: Known bodies

  private func known(at i: Int, in range: Range<Int>, shouts: Bool) -> OrganizationMention? {
    var length = 1
    var body = -1
    if let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
      match.phrase.classes.contains(.knownOrg)
    {
      (length, body) = (match.length, Int(match.phrase.value))
    } else if tokens[i].has(.knownOrg) {
      body = document.lexicon.value(of: tokens[i])
    }
    guard body >= 0, body < document.lexicon.bodies.count else { return nil }
    let entry = document.lexicon.bodies[body]
    let written = i..<i + length
    // "who", "it" and "us" are acronyms only in capitals; other names want one capital.
    if length == 1, tokens[i].end - tokens[i].start <= 4 || tokens[i].has(.closed) {
      let name = entry.name
      let short = name.utf8.count <= 5 && name != name.uppercased()
      guard
        tokens[i].shape.contains(.allCaps) || tokens[i].shape.contains(.hasDigit)
          || (short && tokens[i].isCapitalized) || tokens[i].shape.contains(.innerCapital)
      else { return nil }
      if shouts, tokens[i].has([.closed, .plainAcronym]) { return nil }
    }
    guard
      written.contains(where: { tokens[$0].isCapitalized })
        || tokens[i].shape.contains(.innerCapital)
        || tokens[i].shape.contains(.hyphenated)
    else { return nil }
    // "Labor" is a party where it stands alone, no part of "Secretary of Labor".
    if length == 1, tokens[i].has([.portfolio, .common]), !tokens[i].shape.contains(.allCaps) {
      let before = i > range.lowerBound ? tokens[i - 1] : nil
      if let before,
        before.key == .of || before.key == .forWord || before.isCapitalized
          || before.has(.coordinator)
      {
        return nil
      }
      if i + 1 < range.upperBound, tokens[i + 1].isCapitalized || tokens[i + 1].has(.groupNoun) {
        return nil
      }
    }
    // A known name may be the start of a longer one: "Senate Finance Committee".
    let next = i + length
    if next < range.upperBound, tokens[next].isCapitalized, !shouts, growsOnto(next, range) {
      return nil
    }
    if i > range.lowerBound, length == 1, entry.name.utf8.allSatisfy({ $0 != 0x20 }),
      tokens[i - 1].isCapitalized, tokens[i - 1].has([.demonym]), !shouts
    {
      let whole = i - 1..<next
      return OrganizationMention(
        tokens: whole, acronym: nil, kind: entry.kind, body: nil, rule: Self.known.id)
    }
    return OrganizationMention(
      tokens: written, acronym: definition(after: next, of: written, in: range), kind: entry.kind,
      body: body, rule: Self.known.id)
  }

  /// The name a known one is the beginning of: "State Department for Livestock".
  private func longer(
    than known: OrganizationMention, in range: Range<Int>, block: Block
  ) -> OrganizationMention? {
    let head = known.tokens.upperBound - 1
    guard !block.shouts, known.acronym == nil, tokens[head].has(.orgHead),
      head + 2 < range.upperBound, tokens[head + 1].key == .of || tokens[head + 1].key == .forWord,
      let built = built(around: head, in: range, block: block),
      built.tokens.upperBound > known.tokens.upperBound
    else { return nil }
    return built
  }

  /// Whether an organization head follows through capitals: "Commonwealth Bank Workers Union".
  private func growsOnto(_ start: Int, _ range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, tokens[i].isCapitalized, tokens[i].isWord, i - start < 4 {
      if tokens[i].has(.titleHead) { return false }
      if tokens[i].has(.orgHead) { return true }
      i += 1
    }
    return false
  }

  // MARK: Names around a head

  private func built(around h: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let head = tokens[h]
    if !head.isCapitalized { return stateBody(around: h, in: range) }
    if head.has(.orgVeto), !head.has(.orgHead) { return nil }
    var left = growLeft(from: h, in: range)
    // "Harbour Light, Inc."
    if head.has(.orgSuffix), left == h, h - 2 >= range.lowerBound, tokens[h - 1].isMark(.comma),
      tokens[h - 2].isCapitalized, tokens[h - 2].isWord
    {
      left = growLeft(from: h - 2, in: range)
    }
    if isBilateral(left..<h, head: h) { return nil }
    var right = growRight(from: h, in: range)
    // The last of several heads in a row gives the name its kind.
    var last = h
    while right < range.upperBound, tokens[right].isCapitalized, tokens[right].isWord,
      tokens[right].has([.orgHead, .orgSuffix, .orgVeto]), tokens[right - 1].isWord
    {
      last = right
      right = growRight(from: right, in: range)
    }
    if last + 1 == right, tokens[last].has(.orgVeto), !isListed(left..<right, block: block) {
      return nil
    }
    guard right - left >= 2 || head.has(.orgSuffix) else { return nil }
    guard right - left >= 2 else { return nil }
    let words = left..<right
    // A head alone with "the" or an ordinal names nothing.
    let proper = words.contains {
      $0 != h && tokens[$0].isCapitalized
        && !tokens[$0].has([.determiner, .preposition, .titleModifier, .adjective, .ordinal])
        || $0 != h && tokens[$0].has([.portfolio, .demonym]) && tokens[$0].isCapitalized
          && !(tokens[h].key == .administration)
    }
    guard proper else { return nil }
    if isPortfolioOfPost(words, head: h, in: range) { return nil }
    if isPost(words, head: h) { return nil }
    return OrganizationMention(
      tokens: words, acronym: definition(after: right, of: words, in: range),
      kind: OrganizationKind.of(tokens[words]), body: nil, rule: Self.head.id)
  }

  /// "U.S.-Japan Alliance": a tie between countries, no body.
  private func isBilateral(_ before: Range<Int>, head: Int) -> Bool {
    guard [.alliance, .coalition, .partnership].contains(tokens[head].key), !before.isEmpty else {
      return false
    }
    return before.allSatisfy { tokens[$0].has([.country, .demonym]) || !tokens[$0].isWord }
  }

  /// "Minister of Health and Human Services": what a post is over, no body.
  private func isPortfolioOfPost(_ words: Range<Int>, head: Int, in range: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    guard before - 1 >= range.lowerBound,
      tokens[before].key == .of || tokens[before].key == .forWord,
      tokens[before - 1].has(.titleHead)
    else { return false }
    return words.allSatisfy { !tokens[$0].isCapitalized || tokens[$0].has(.portfolio) }
      && tokens[head].key != .authority
  }

  /// Whether the name stands as an entry of a list, where a project can be a body.
  private func isListed(_ words: Range<Int>, block: Block) -> Bool {
    block.kind == .listItem && words.upperBound == block.tokens.upperBound
  }

  /// "Office" in "Officer", "Council Chair": a post whose words look like a body's.
  private func isPost(_ words: Range<Int>, head: Int) -> Bool {
    words.allSatisfy { tokens[$0].has([.titleHead, .titleModifier, .rank]) && $0 != head }
  }

  /// The first token of a name that ends with the head at `h`.
  private func growLeft(from h: Int, in range: Range<Int>) -> Int {
    var i = h
    while i > range.lowerBound {
      let token = tokens[i - 1]
      if token.isWord, token.isCapitalized, mayStandIn(token, at: i - 1, range) {
        i -= 1
        continue
      }
      guard i - 2 >= range.lowerBound, tokens[i].isCapitalized else { break }
      let before = tokens[i - 2]
      if token.kind == .possessive, before.isCapitalized, before.isWord,
        !before.has([.country, .place]),
        mayStandIn(before, at: i - 2, range), token.end - token.start > 0,
        isPossessiveOfName(before, head: i == h ? h : nil)
      {
        i -= 2
        continue
      }
      let joins = token.key == .and || token.key == .ampersand
      let inside = i - 3 >= range.lowerBound && tokens[i - 3].isCapitalized && tokens[i - 3].isWord
      if joins, before.isCapitalized, before.has([.portfolio, .common]) || inside,
        tokens[i].has([.portfolio, .common]) || inside, !before.has(.givenName),
        !before.has([.country, .place, .demonym, .titleHead])
      {
        i -= 2
        continue
      }
      // "Food, Agriculture and Light Industry Ministry"
      if token.isMark(.comma), before.isCapitalized, before.has(.portfolio),
        tokens[i].has(.portfolio),
        (i..<h).contains(where: { tokens[$0].key == .and })
      {
        i -= 2
        continue
      }
      break
    }
    while i < h,
      tokens[i].has([.closed, .adverb]) || tokens[i].kind != .word
        || (tokens[i].has(.month) && !tokens[i].has(.givenName))
    {
      i += 1
    }
    return i
  }

  /// Whether the word before a possessive belongs to the name: "Women's Bureau", "President's
  /// Committee"; not "Smith's Office".
  private func isPossessiveOfName(_ before: Token, head: Int?) -> Bool {
    if before.has(.titleHead) { return head != nil }
    if before.has([.common, .groupNoun, .portfolio, .plainNoun]) { return true }
    return head.map { tokens[$0].key != .office } ?? true
  }

  /// Whether a capitalised word may be inside a body's name.
  private func mayStandIn(_ token: Token, at i: Int, _ range: Range<Int>) -> Bool {
    if token.has(.closed), !token.has([.portfolio, .givenName]) { return false }
    if token.has([.weekday, .honorific]) { return false }
    if token.has(.adverb), i == range.lowerBound || tokens[i - 1].isMark(.fullStop) { return false }
    if token.key == .general, i + 1 < range.upperBound, tokens[i + 1].isCapitalized { return true }
    if token.has([.titleHead]), !token.has([.portfolio, .orgNoun, .groupNoun, .orgHead]) {
      return token.has(.titlePlural)
    }
    if token.has([.verbS, .verbPast]), !token.has([.common, .portfolio, .orgHead, .verbBase]) {
      return false
    }
    return true
  }

  /// The end of a name whose head is at `h`: `of`-complements and their coordinations.
  private func growRight(from h: Int, in range: Range<Int>) -> Int {
    var end = h + 1
    if tokens[h].has(.orgSuffix) { return end }
    if end < range.upperBound, tokens[end].isWord, tokens[end].has(.orgSuffix),
      tokens[end].isCapitalized
    {
      return end + 1
    }
    var i = end
    while i < range.upperBound {
      let joint = tokens[i]
      guard
        joint.key == .of || joint.key == .forWord || joint.key == .on || joint.key == .to
          || joint.key == .against
          || joint.key == .inWord && (tokens[h].key == .embassy || tokens[h].key == .consulate)
      else { break }
      var j = i + 1
      if j < range.upperBound, tokens[j].key == .the { j += 1 }
      guard j < range.upperBound, tokens[j].isCapitalized, tokens[j].isWord,
        !tokens[j].has([.month, .weekday, .honorific])
      else { break }
      // "Embassy to Ghana" and "Ministry on Monday" are not names.
      if joint.key == .to || joint.key == .on, !tokens[j].has([.portfolio, .common]) { break }
      if joint.key == .forWord, tokens[j].has([.country, .place]) { break }
      if joint.key == .inWord, !tokens[j].has([.country, .place]) { break }
      let after = complement(from: j, in: range, head: tokens[h])
      end = after
      i = after
    }
    return end
  }

  /// The end of a capitalised complement: `Food, Agriculture and Light Industry`.
  private func complement(from start: Int, in range: Range<Int>, head: Token) -> Int {
    var i = start
    var end = start
    let place = tokens[start].has([.country, .place])
    while i < range.upperBound {
      let token = tokens[i]
      if token.isCapitalized,
        let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
        match.phrase.classes.contains(.country)
      {
        i += match.length
        end = i
        continue
      }
      if token.isWord, token.isCapitalized, !token.has([.honorific, .weekday]) {
        if i > start, tokens[i - 1].isCapitalized, startsPerson(i, in: range) { break }
        if i > start, tokens[i - 1].key != .the, token.has(.titleHead), !token.has([.portfolio]),
          head.key != .office || leadsToName(i + 1, in: range)
        {
          break
        }
        i += 1
        end = i
        continue
      }
      if token.kind == .possessive, i + 1 < range.upperBound, tokens[i + 1].isCapitalized,
        !tokens[i - 1].has([.country, .place])
      {
        i += 1
        continue
      }
      let next = i + 1
      guard next < range.upperBound, !place else { break }
      if token.key == .and || token.key == .ampersand {
        if tokens[next].key == .the, tokens[i - 1].has([.portfolio, .common]),
          next + 1 < range.upperBound, tokens[next + 1].isCapitalized,
          tokens[next + 1].has([.portfolio, .common]) || tokens[next + 1].classes.isEmpty
        {
          i = next + 1
          continue
        }
        guard tokens[next].isCapitalized, tokens[next].isWord,
          tokens[next].has([.portfolio, .common])
            || next + 1 < range.upperBound && tokens[next + 1].has(.portfolio)
              && tokens[next + 1].isCapitalized,
          !startsTitle(next, in: range), !startsBody(next, in: range)
        else { break }
        i = next
      } else if token.isMark(.comma) {
        guard listGoesOn(from: next, in: range) else { break }
        i = next
      } else {
        break
      }
    }
    return end
  }

  /// Whether `Agriculture and Light Industry` or `Housing, Water and …` follows a list's comma.
  private func listGoesOn(from start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 10 {
      let token = tokens[i]
      if token.isWord, token.isCapitalized, token.has(.portfolio) {
        i += 1
      } else if token.key == .and, i > start {
        return i + 1 < range.upperBound && tokens[i + 1].has(.portfolio)
          && tokens[i + 1].isCapitalized
      } else if token.isMark(.comma), i > start {
        i += 1
        if i < range.upperBound, tokens[i].key == .and { continue }
      } else {
        return false
      }
    }
    return false
  }

  private func startsPerson(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    if token.has([.portfolio, .common, .country, .place, .demonym, .orgHead]) { return false }
    if token.has(.givenName) { return true }
    if token.shape.contains(.initial) || token.shape.contains(.innerPeriod) { return true }
    // Two words no list knows, behind words of a portfolio, are a person's name.
    guard token.classes.isEmpty, !token.shape.contains(.allCaps), i + 1 < range.upperBound,
      tokens[i - 1].has([.portfolio, .common])
    else { return false }
    let next = tokens[i + 1]
    return next.isWord && next.isCapitalized && next.classes.isEmpty
  }

  private func leadsToName(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && tokens[i].isCapitalized
      && (tokens[i].has(.givenName) || tokens[i].classes.isEmpty)
  }

  private func startsTitle(_ start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 4, tokens[i].isCapitalized {
      if tokens[i].has(.titleHead) { return true }
      i += 1
    }
    return false
  }

  private func startsBody(_ start: Int, in range: Range<Int>) -> Bool {
    tokens[start].has(.orgHead) && start + 1 < range.upperBound && tokens[start + 1].key == .of
  }

  /// `Iraqi security forces`, `the Nigerian army`, `Libyan government`.
  private func stateBody(around h: Int, in range: Range<Int>) -> OrganizationMention? {
    guard tokens[h].has(.orgNoun) else { return nil }
    var i = h
    while i - 1 >= range.lowerBound, tokens[i - 1].isWord, !tokens[i - 1].isCapitalized,
      tokens[i - 1].has(.orgNoun) || tokens[i - 1].key == .security || tokens[i - 1].key == .armed
    {
      i -= 1
    }
    guard i > range.lowerBound else { return nil }
    let first = tokens[i - 1]
    guard first.isCapitalized, first.has(.demonym) || first.key == .usDotted || first.key == .us,
      tokens[h].key != .authorities, tokens[h].key != .delegation, tokens[h].key != .mission
    else { return nil }
    if h + 1 < range.upperBound, tokens[h + 1].has([.orgNoun, .groupNoun, .titleHead]) {
      return nil
    }
    return OrganizationMention(
      tokens: i - 1..<h + 1, acronym: nil, kind: OrganizationKind.of(tokens[i - 1..<h + 1]),
      body: nil, rule: Self.state.id)
  }

  // MARK: Acronyms

  private func acronym(at i: Int, in range: Range<Int>) -> OrganizationMention? {
    let token = tokens[i]
    let length = token.end - token.start
    guard token.shape.contains(.allCaps) || isMixedAcronym(token), (2...10).contains(length),
      !token.has([.plainAcronym, .honorific, .postnominal, .rank, .month, .weekday, .demonym]),
      !token.has(.closed.union([.place, .givenName, .titleHead, .currency])),
      !token.has(.country), !token.shape.contains(.hasDigit)
    else { return nil }
    if token.shape.contains(.innerPeriod) || token.shape.contains(.initial) { return nil }
    // "(ACR)" behind words that are no body: a law, a post, a programme.
    if isAmongCapitals(i, in: range) || isPartyMark(token) { return nil }
    if document.dateline?.place.contains(i) ?? false { return nil }
    if i > range.lowerBound, tokens[i - 1].isMark(.openParen) {
      guard let long = longForm(before: i - 1, acronym: i, in: range),
        !long.contains(where: {
          tokens[$0].has([.orgVeto, .titleHead]) && $0 >= long.upperBound - 2
        }),
        long.contains(where: {
          tokens[$0].isCapitalized && !tokens[$0].has([.titleHead, .titleModifier])
        })
      else { return nil }
      return OrganizationMention(
        tokens: long, acronym: i..<i + 1, kind: OrganizationKind.of(tokens[long]), body: nil,
        rule: Self.definition.id)
    }
    // Capitals beside capitals are a name's initials or a longer name.
    if i + 1 < range.upperBound, tokens[i + 1].isCapitalized, tokens[i + 1].isWord,
      !tokens[i + 1].has([.titleHead, .titleModifier, .common, .portfolio, .eventNoun]), length <= 2
    {
      return nil
    }
    // Two letters are a body only where the text defines them or a list knows them.
    if length == 2, !defined.contains(token.key) { return nil }
    if leadsToVeto(i + 1, in: range) || isRejected(token) { return nil }
    return OrganizationMention(
      tokens: i..<i + 1, acronym: nil, kind: .other, body: nil, rule: Self.capitals.id)
  }

  /// Whether the words around are in capitals too: emphasis or a headline, no acronym.
  private func isAmongCapitals(_ i: Int, in range: Range<Int>) -> Bool {
    func loud(_ j: Int) -> Bool {
      range.contains(j) && tokens[j].shape.contains(.allCaps) && !tokens[j].has(.plainAcronym)
        && tokens[j].end - tokens[j].start > 2
    }
    return loud(i - 1) || loud(i + 1)
  }

  /// `R-MT`, `D-SD`: a legislator's party and state.
  private func isPartyMark(_ token: Token) -> Bool {
    guard token.shape.contains(.hyphenated) else { return false }
    let text = document.release.text
    return text[Int(token.start) + 1] == 0x2d
  }

  /// Whether the capitals go on to a law's or a programme's name: "CHIPS and Science Act".
  private func leadsToVeto(_ start: Int, in range: Range<Int>) -> Bool {
    var i = start
    while i < range.upperBound, i - start < 5, tokens[i].isWord,
      tokens[i].isCapitalized || tokens[i].key == .and
    {
      if tokens[i].has(.orgVeto), !tokens[i].has([.orgHead, .eventNoun]) { return true }
      i += 1
    }
    return false
  }

  /// Whether the acronym was defined as something that is no body.
  private func isRejected(_ token: Token) -> Bool { rejected.contains(token.key) }

  /// `MoFA`, `DoD`, `UNMISSa`: mostly capitals.
  private func isMixedAcronym(_ token: Token) -> Bool {
    guard token.isCapitalized, token.shape.contains(.innerCapital), token.end - token.start <= 7,
      !token.shape.contains(.hyphenated), !token.shape.contains(.foreign), token.classes.isEmpty
    else { return false }
    var capitals = 0
    for byte in document.release.text[Int(token.start)..<Int(token.end)] where byte &- 0x41 < 26 {
      capitals += 1
    }
    return capitals * 2 >= Int(token.end - token.start)
  }

  /// The acronym in brackets at `i`, if its letters are those of `name`.
  private func definition(
    after i: Int, of name: Range<Int>, in range: Range<Int>
  ) -> Range<Int>? {
    guard i + 2 < range.upperBound, tokens[i].isMark(.openParen), tokens[i + 2].isMark(.closeParen),
      tokens[i + 1].isWord, tokens[i + 1].isCapitalized,
      tokens[i + 1].shape.contains(.allCaps) || tokens[i + 1].shape.contains(.innerCapital)
        || tokens[i + 1].end - tokens[i + 1].start <= 6
    else { return nil }
    return i + 1..<i + 2
  }

  /// The words before a bracket whose initials its acronym takes, after Schwartz and Hearst
  /// (2003): letters matched from right to left, the first at the start of a word.
  private func longForm(before bracket: Int, acronym: Int, in range: Range<Int>) -> Range<Int>? {
    let letters = document.release.text[Int(tokens[acronym].start)..<Int(tokens[acronym].end)]
      .map { $0 | 0x20 }
    let low = max(range.lowerBound, bracket - min(letters.count + 5, letters.count * 2))
    var word = bracket - 1
    var position = word >= low ? Int(tokens[word].end) - 1 : -1
    var letter = letters.count - 1
    let text = document.release.text
    while letter >= 0 {
      guard word >= low else { return nil }
      guard tokens[word].isWord else {
        word -= 1
        if word >= low { position = Int(tokens[word].end) - 1 }
        continue
      }
      let start = Int(tokens[word].start)
      while position >= start,
        text[position] | 0x20 != letters[letter] || (letter == 0 && position != start)
      {
        position -= 1
      }
      if position < start {
        word -= 1
        if word >= low { position = Int(tokens[word].end) - 1 }
        continue
      }
      letter -= 1
      position -= 1
      if letter >= 0, position < start {
        word -= 1
        if word >= low { position = Int(tokens[word].end) - 1 }
      }
    }
    guard word >= low, tokens[word].isCapitalized, bracket - word >= 2 else { return nil }
    return word..<bracket
  }

  // MARK: Rules

  static let known = Rule(
    "organization.known", field: .organizations,
    finds: [
      "Finance chiefs of the World Bank met Minister Ana Souza in Lima." => "World Bank",
      "Ambassador Jon Berg met officials of the WHO in Lima." => "WHO",
    ],
    ignores: ["The minister, who was late, met us in Lima."])
  static let head = Rule(
    "organization.head", field: .organizations,
    finds: [
      "She visited the Ministry of Food, Agriculture and Light Industry."
        => "Ministry of Food, Agriculture and Light Industry",
      "He thanked the National Parks Authority for its work." => "National Parks Authority",
    ],
    ignores: ["The Ministry thanked the Committee.", "They praised the Clean Rivers Act."])
  static let state = Rule(
    "organization.state-body", field: .organizations,
    finds: ["They thanked the Chadian army for its help." => "Chadian army"],
    ignores: ["They thanked the army for its help."])
  static let definition = Rule(
    "organization.acronym-definition", field: .organizations,
    finds: [
      "It was tested by Nordic Rivers Watch International (NRWI) last year."
        => "Nordic Rivers Watch International"
    ],
    ignores: ["They cited the Violence Prevention Act (VPA) twice."])
  static let capitals = Rule(
    "organization.capitals", field: .organizations,
    finds: ["Officials of the KNRP attended the talks in Lima." => "KNRP"],
    ignores: ["The GDP grew and COVID-19 receded."])
  static let dateline = Rule(
    "organization.dateline-agency", field: .organizations,
    finds: ["LIMA, May 3 (Andes) -- Minister Ana Souza met envoy Jon Berg here today." => "Andes"])

  static var rules: [Rule] {
    [known, head, state, definition, capitals, dateline, ListedBodies.listed]
  }
}
