/// Finds the persons named in the text, each with the titles, the courtesy and the affiliation
/// that stand beside the name.
struct People {
  private let document: Document
  private let tokens: [Token]
  private let names: Names
  private let titles: Titles
  private let organizationAt: [Int32]
  private let organizations: [OrganizationMention]

  init(document: Document, organizations: [OrganizationMention]) {
    self.document = document
    self.organizations = organizations
    tokens = document.tokens
    names = Names(document: document, organizations: organizations)
    titles = Titles(document: document, names: names)
    var at = [Int32](repeating: -1, count: document.tokens.count)
    for (index, mention) in organizations.enumerated() {
      for t in mention.extent { at[t] = Int32(index) }
    }
    organizationAt = at
  }

  /// The persons, and the titles that stand without a name.
  func find() -> ([PersonMention], [TitleMention]) {
    var people: [PersonMention] = []
    var bare: [TitleMention] = []
    let bodies = ListedBodies.blocks(in: document)
    for (b, block) in document.blocks.enumerated()
    where block.kind != .marker && block.kind != .creator && !bodies.contains(b) {
      for s in block.sentences {
        let range = document.sentences[s].tokens
        if block.kind == .listItem, let listed = listEntry(range) {
          people.append(contentsOf: listed)
          continue
        }
        read(range, block: block, people: &people, bare: &bare)
      }
    }
    return (people, bare)
  }

  // MARK: Running text

  private func read(
    _ range: Range<Int>, block: Block, people: inout [PersonMention], bare: inout [TitleMention]
  ) {
    var i = range.lowerBound
    var pending: [TitleMention] = []
    var shared: TitleMention?
    func drop() {
      bare.append(contentsOf: pending)
      pending = []
    }
    while i < range.upperBound {
      let token = tokens[i]
      if token.isWord, token.has(.titleHead), isTitle(i, in: range),
        let title = titles.title(aroundHead: lastHead(from: i, in: range), in: range),
        title.tokens.upperBound > i
      {
        if let last = pending.last, !links(last.tokens.upperBound, title.tokens.lowerBound) {
          drop()
        }
        pending.append(title)
        i = title.tokens.upperBound
        shared = title.isPlural ? title : nil
        if let person = named(after: i, in: range, titles: pending, rule: Self.titleBefore.id) {
          people.append(person)
          pending = []
          i = person.tokens.upperBound
        }
        continue
      }
      if token.isWord, token.has(.honorific), token.isCapitalized || token.shape.contains(.allCaps),
        let person = named(after: i, in: range, titles: pending, rule: Self.honorific.id),
        person.honorific != nil
      {
        people.append(person)
        pending = []
        i = person.tokens.upperBound
        continue
      }
      if let title = shared, let last = people.last, isJoint(from: last.tokens.upperBound, to: i),
        let name = names.name(at: i, in: range, titled: true)
      {
        var person = person(name, titles: [], honorific: nil, in: range, rule: Self.shared.id)
        person.titles.insert(title, at: 0)
        people.append(person)
        i = person.tokens.upperBound
        continue
      }
      if names.begins(at: i, in: range),
        let name = names.name(at: i, in: range, titled: false),
        isPerson(name, in: range, block: block)
      {
        drop()
        shared = nil
        let person = person(name, titles: [], honorific: nil, in: range, rule: Self.plain.id)
        people.append(person)
        i = person.tokens.upperBound
        continue
      }
      if token.kind == .punctuation, !token.isMark(.comma) { drop() }
      i += 1
    }
    drop()
  }

  /// Whether a title word at `i` is one here: a noun with a capital, or one before a name.
  private func isTitle(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    if names.isBlocked(i), !(i + 1 < range.upperBound && names.begins(at: i + 1, in: range)) {
      return false
    }
    if document.block(of: i).shouts { return token.has([.titleHead]) && !token.has([.common]) }
    if token.isCapitalized {
      return !token.has([.orgHead]) || !names.isBlocked(i)
    }
    guard !token.has([.verbS, .verbPast, .verbIng]) else { return false }
    if describesName(i, in: range) { return true }
    let next = i + 1
    return next < range.upperBound && tokens[next].isCapitalized
      && (names.begins(at: next, in: range) || tokens[next].has(.honorific))
      && next - range.lowerBound >= 1
  }

  /// Whether a title in lower case behind an article leads up to a name behind a comma: "the
  /// governor of Boquerón, Waldemar …".
  private func describesName(_ i: Int, in range: Range<Int>) -> Bool {
    var j = i
    while j > range.lowerBound, tokens[j - 1].isWord, !tokens[j - 1].isCapitalized,
      tokens[j - 1].has([.titleModifier, .portfolio, .adjective, .titleHead])
        || !tokens[j - 1].has(.closed) && !tokens[j - 1].has(.anyVerb), i - j < 4
    {
      j -= 1
    }
    guard j > range.lowerBound,
      tokens[j - 1].has([.determiner, .possessivePronoun])
        || tokens[j - 1].kind == .possessive,
      let title = titles.title(aroundHead: lastHead(from: i, in: range), in: range)
    else { return false }
    let end = title.tokens.upperBound
    guard end + 1 < range.upperBound, tokens[end].isMark(.comma) else { return false }
    let next = end + 1
    if tokens[next].has(.honorific), tokens[next].isCapitalized { return true }
    guard names.begins(at: next, in: range),
      let name = names.name(at: next, in: range, titled: false), name.count >= 2
    else { return false }
    let after = name.upperBound
    return after >= range.upperBound || tokens[after].kind == .punctuation
      || tokens[after].has([.verbPast, .verbS, .have, .be, .modal, .coordinator])
  }

  /// The last of the heads that stand side by side from `i`: "Vice President", "State Minister".
  private func lastHead(from i: Int, in range: Range<Int>) -> Int {
    var h = i
    while h + 1 < range.upperBound, tokens[h + 1].isWord, tokens[h + 1].has(.titleHead),
      tokens[h + 1].isCapitalized == tokens[h].isCapitalized,
      !(names.begins(at: h + 1, in: range) && !tokens[h + 1].has([.titleModifier, .rank]))
    {
      // "Minister General Jon Berg" is a post and a rank.
      if tokens[h + 1].has(.rank), !tokens[h].has([.rank, .titleModifier]),
        tokens[h + 1].key != .general
      {
        break
      }
      h += 1
    }
    if tokens[h].isCapitalized, let later = titles.laterHead(from: h + 1, in: range),
      !names.begins(at: h + 1, in: range) || tokens[h + 1].has(.titleModifier)
    {
      return later - 1
    }
    return h
  }

  /// Whether two titles belong to one person: joined by "and" or a comma.
  private func links(_ end: Int, _ start: Int) -> Bool {
    guard start >= end, start - end <= 3 else { return false }
    return (end..<start).allSatisfy {
      tokens[$0].key == .and || tokens[$0].isMark(.comma) || tokens[$0].isMark(.ampersand)
        || tokens[$0].has(.determiner) || tokens[$0].has(.possessivePronoun)
        || tokens[$0].has(.honorific)
    }
  }

  /// Whether only "and", commas and an affiliation stand between two persons of one plural title.
  private func isJoint(from end: Int, to start: Int) -> Bool {
    guard start > end, start - end <= 3 else { return false }
    return (end..<start).allSatisfy {
      tokens[$0].key == .and || tokens[$0].isMark(.comma) || tokens[$0].isMark(.ampersand)
    }
  }

  /// The person named at `i`, behind titles: courtesies, then the name.
  private func named(
    after i: Int, in range: Range<Int>, titles pending: [TitleMention], rule: Rule.ID
  ) -> PersonMention? {
    var j = i
    // "the acting Undersecretary, Benjamín …": a comma may stand between title and name.
    let comma = j < range.upperBound && tokens[j].isMark(.comma)
    if comma { j += 1 }
    let courtesy = j
    while j < range.upperBound, tokens[j].isWord, tokens[j].has(.honorific),
      tokens[j].isCapitalized, j - courtesy < 4,
      !(tokens[j].has(.givenName) && j + 1 < range.upperBound && !tokens[j + 1].isCapitalized)
    {
      j += 1
    }
    guard j < range.upperBound else { return nil }
    if comma, j == courtesy {
      guard let title = pending.last, commaMayJoin(title, in: range), names.begins(at: j, in: range)
      else { return nil }
    }
    guard let name = names.name(at: j, in: range, titled: !comma || j > courtesy) else {
      return nil
    }
    if comma, j == courtesy, name.count < 2, tokens[name.lowerBound].shape.contains(.initial) {
      return nil
    }
    return person(
      name, titles: pending, honorific: j > courtesy ? courtesy..<j : nil, in: range, rule: rule)
  }

  /// Whether a title and a name on both sides of a comma are one person: the title is no
  /// apposition of a name before it.
  private func commaMayJoin(_ title: TitleMention, in range: Range<Int>) -> Bool {
    let before = title.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return true }
    let token = tokens[before]
    if token.isMark(.comma) { return false }
    return token.has([.determiner, .preposition, .coordinator, .possessivePronoun, .verbPast])
      || token.kind == .possessive || !token.isCapitalized
  }

  private func person(
    _ name: Range<Int>, titles: [TitleMention], honorific: Range<Int>?, in range: Range<Int>,
    rule: Rule.ID
  ) -> PersonMention {
    let start = min(
      titles.first?.tokens.lowerBound ?? name.lowerBound, honorific?.lowerBound ?? name.lowerBound)
    var mention = PersonMention(
      tokens: start..<name.upperBound, name: name, honorific: honorific, titles: titles,
      affiliation: nil, rule: rule)
    readBehind(&mention, in: range)
    return mention
  }

  // MARK: Behind the name

  /// Reads `of Denmark`, `(R-Mont.)`, `, MP`, and appositions with titles.
  private func readBehind(_ mention: inout PersonMention, in range: Range<Int>) {
    var i = mention.name.upperBound
    func at(_ offset: Int) -> Token? { i + offset < range.upperBound ? tokens[i + offset] : nil }
    // Degrees and letters: "(PhD)", ", MSM, psc, PhD"
    while let mark = at(0) {
      if mark.isMark(.openParen), let word = at(1), let close = at(2), close.isMark(.closeParen),
        word.has(.postnominal)
      {
        i += 3
      } else if mark.isWord, mark.key == .mp, mark.shape.contains(.allCaps) {
        mention.titles.append(TitleMention(tokens: i..<i + 1, head: i))
        i += 1
        mention.tokens = mention.tokens.lowerBound..<i
      } else if mark.isWord, mark.has(.postnominal),
        mark.isCapitalized || mark.shape.contains(.allCaps),
        !mark.has([.titleHead]) || mark.shape.contains(.allCaps)
      {
        i += 1
      } else if mark.isMark(.comma), let word = at(1), word.has(.postnominal), !word.has(.givenName)
      {
        i += 2
      } else {
        break
      }
    }
    if i > mention.tokens.upperBound { mention.tokens = mention.tokens.lowerBound..<i }
    if let mark = at(0), mark.isMark(.openParen) {
      var close = i + 1
      while close < range.upperBound, close - i < 9, !tokens[close].isMark(.closeParen) {
        close += 1
      }
      if close < range.upperBound, tokens[close].isMark(.closeParen), close > i + 1 {
        if mention.affiliation == nil, tokens[i + 1].isCapitalized {
          mention.affiliation = i + 1..<close
        }
        i = close + 1
        mention.tokens = mention.tokens.lowerBound..<i
      }
    }
    if let of = at(0), of.key == .of, let place = at(1) {
      var j = i + 1
      if place.key == .the { j += 1 }
      let start = j
      while j < range.upperBound, tokens[j].isWord, tokens[j].isCapitalized,
        !tokens[j].has(.titleHead), j - start < 5
      {
        j += 1
        if j + 1 < range.upperBound, tokens[j].key == .of,
          tokens[j + 1].isCapitalized || tokens[j + 1].key == .the
        {
          j += tokens[j + 1].key == .the ? 2 : 1
        }
      }
      if j > start {
        mention.affiliation = start..<j
        i = j
        mention.tokens = mention.tokens.lowerBound..<j
      }
    }
    // On a masthead a post follows the name at once: "Jane Doe MP Minister for Rivers".
    if document.block(of: mention.name.lowerBound).kind == .heading, i < range.upperBound,
      tokens[i].isCapitalized, tokens[i].has([.titleHead, .titleModifier]),
      let title = titles.title(from: i, in: range), title.tokens.lowerBound == i
    {
      mention.titles.append(title)
      i = title.tokens.upperBound
      mention.tokens = mention.tokens.lowerBound..<i
    }
    readAppositions(&mention, from: i, in: range)
  }

  private func readAppositions(
    _ mention: inout PersonMention, from start: Int, in range: Range<Int>
  ) {
    var i = start
    while i < range.upperBound, tokens[i].isMark(.comma) || (i > start && tokens[i].key == .and) {
      var j = i + 1
      if j < range.upperBound, tokens[i].isMark(.comma), tokens[j].key == .and, i > start { j += 1 }
      guard j < range.upperBound, let title = titles.title(from: j, in: range) else { break }
      let end = title.tokens.upperBound
      // A title that leads on to a name is that person's.
      if startsName(end, in: range) { break }
      if title.tokens.lowerBound > j + 6 { break }
      // "X, Minister of Y, Jon Berg" without a conjunction before: a list of titles before names.
      if end < range.upperBound, tokens[end].isMark(.comma), mention.titles.count > 0,
        mention.rule == Self.titleBefore.id, startsName(end + 1, in: range),
        !tokens[j].has(.determiner)
      {
        break
      }
      mention.titles.append(title)
      i = end
      mention.tokens = mention.tokens.lowerBound..<i
      // "commander, U.S. Central Command": the body behind a title's comma.
      if i + 1 < range.upperBound, tokens[i].isMark(.comma) {
        var k = i + 1
        while k < range.upperBound, tokens[k].has(.determiner) { k += 1 }
        if k < range.upperBound, organizationAt[k] >= 0 {
          let body = organizations[Int(organizationAt[k])]
          if body.tokens.lowerBound == k, titleLessBody(body, in: range) {
            mention.titles[mention.titles.count - 1].possessor =
              mention.titles[mention.titles.count - 1].possessor ?? body.tokens
            i = body.extent.upperBound
            if body.acronym != nil, i < range.upperBound, tokens[i].isMark(.closeParen) { i += 1 }
            mention.tokens = mention.tokens.lowerBound..<i
          }
        }
      }
    }
  }

  /// Whether a body stands alone between commas, not as the start of a title.
  private func titleLessBody(_ body: OrganizationMention, in range: Range<Int>) -> Bool {
    let end = body.extent.upperBound
    return end >= range.upperBound || !tokens[end].isWord
      || tokens[end].has([.coordinator, .verbPast, .preposition, .be, .have, .adverb, .relative])
  }

  /// Whether a name or a courtesy with a name begins at `i`.
  private func startsName(_ i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound, tokens[i].isWord, tokens[i].isCapitalized else { return false }
    return tokens[i].has(.honorific) || names.begins(at: i, in: range)
      || (tokens[i].has([.titleHead, .rank]) && !names.isBlocked(i) && i + 1 < range.upperBound
        && names.begins(at: i + 1, in: range))
  }

  // MARK: Names without a title

  /// Whether capitalised words that no title introduces are a person.
  private func isPerson(_ name: Range<Int>, in range: Range<Int>, block: Block) -> Bool {
    let first = tokens[name.lowerBound]
    if block.shouts { return false }
    let end = name.upperBound
    // More capitals behind: a longer name of something else.
    if end < range.upperBound, tokens[end].isWord, tokens[end].isCapitalized,
      !tokens[end].has([.honorific, .titleHead]),
      !tokens[end].has(.verbPast) || !(block.kind == .heading || block.kind == .title)
    {
      return false
    }
    if first.has(.givenName), name.count >= 2 { return true }
    let initials = first.shape.contains(.initial) || first.shape.contains(.innerPeriod)
    if initials, name.count >= 2 || first.shape.contains(.innerPeriod) {
      return !first.shape.contains(.allCaps) && first.end - first.start > 2 || name.count >= 2
    }
    guard name.count >= 2, name.count <= 5, block.kind.tellsStory else { return false }
    return hasEvidence(name, in: range)
  }

  /// Signs that unknown capitals are a person: somebody speaks, is described by a title, or has
  /// a degree.
  private func hasEvidence(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    let end = name.upperBound
    if end < range.upperBound {
      let next = tokens[end]
      if document.lexicon.verbClass(of: next).contains(.speech), next.has([.verbPast, .verbS]) {
        return true
      }
      if next.key == .who { return true }
      if next.isMark(.openParen), end + 1 < range.upperBound, tokens[end + 1].has(.postnominal) {
        return true
      }
      if next.isMark(.comma), end + 1 < range.upperBound {
        if tokens[end + 1].key == .who || tokens[end + 1].has(.postnominal) { return true }
        // "in San Pedro, the Minister, …": a place, not a person described.
        if name.lowerBound > range.lowerBound,
          [.inWord, .at, .from].contains(tokens[name.lowerBound - 1].key)
        {
          return false
        }
        if let title = titles.title(from: end + 1, in: range),
          !startsName(title.tokens.upperBound, in: range)
        {
          return true
        }
      }
    }
    if name.lowerBound > range.lowerBound {
      let before = tokens[name.lowerBound - 1]
      if document.lexicon.verbClass(of: before).contains(.speech), before.has(.verbPast),
        name.lowerBound - 2 >= range.lowerBound, tokens[name.lowerBound - 2].kind == .punctuation
      {
        return true
      }
    }
    return false
  }

  // MARK: Lists of attendance

  /// `Jane Doe, Director, Rivers Trust`; `Mayor Jane Doe, Oakland, CA`; `Jane Doe`; `Director Jane
  /// Doe`: the persons of a list item that begins with one.
  private func listEntry(_ range: Range<Int>) -> [PersonMention]? {
    guard document.block(of: range.lowerBound).tokens.lowerBound == range.lowerBound,
      range.count <= 60, !endsAsSentence(range),
      !range.contains(where: { tokens[$0].has(.orgSuffix) && tokens[$0 - 1].isMark(.comma) })
        || range.contains(where: { tokens[$0].has(.titleHead) })
    else { return nil }
    var i = range.lowerBound
    var leading: [TitleMention] = []
    var honorific: Range<Int>?
    while i < range.upperBound, tokens[i].isWord {
      if tokens[i].has(.honorific), tokens[i].isCapitalized,
        !tokens[i].has(.givenName)
          || i + 1 < range.upperBound && tokens[i + 1].isCapitalized
            && tokens[i].shape.contains(.endsWithPeriod)
      {
        honorific = (honorific?.lowerBound ?? i)..<i + 1
        i += 1
      } else if tokens[i].has(.titleHead), tokens[i].isCapitalized,
        let title = titles.title(from: i, in: range), title.tokens.lowerBound == i
      {
        leading.append(title)
        i = title.tokens.upperBound
        if i < range.upperBound, tokens[i].key == .and { i += 1 }
      } else if let title = titles.title(from: i, in: range), title.tokens.lowerBound == i,
        startsName(title.tokens.upperBound, in: range), tokens[i].isCapitalized
      {
        leading.append(title)
        i = title.tokens.upperBound
      } else {
        break
      }
    }
    guard i < range.upperBound else { return nil }
    let titled = !leading.isEmpty || honorific != nil
    let bounded = commaEnd(from: i, in: range)
    guard let name = listedName(i..<bounded, titled: titled) else { return nil }
    var mention = PersonMention(
      tokens: range, name: name, honorific: honorific, titles: leading, affiliation: nil,
      rule: Self.listed.id)
    readFields(from: name.upperBound, in: range, into: &mention)
    // One word alone, or a body's name, is no person.
    if name.count == 1, !titled { return nil }
    return [mention]
  }

  private func endsAsSentence(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return true }
    return tokens[last].isMark(.fullStop)
      && range.contains { tokens[$0].has([.be, .have, .modal]) }
  }

  private func commaEnd(from i: Int, in range: Range<Int>) -> Int {
    (i..<range.upperBound).first {
      tokens[$0].kind == .punctuation && !tokens[$0].isMark(.fullStop) || tokens[$0].key == .of
        || (tokens[$0].key == .and)
    } ?? range.upperBound
  }

  /// A name that fills the whole first field of a list item.
  private func listedName(_ field: Range<Int>, titled: Bool) -> Range<Int>? {
    if let name = names.name(at: field.lowerBound, in: field, titled: titled) {
      if name.upperBound == field.upperBound { return extendedBySuffix(name) }
      let rest = tokens[name.upperBound..<field.upperBound]
      // A family name that is an ordinary word: "Ruth Glenn Law"
      if rest.count == 1, let last = rest.first, last.isWord, last.isCapitalized,
        tokens[name.lowerBound].has(.givenName), !last.has([.orgHead, .orgSuffix])
      {
        return name.lowerBound..<field.upperBound
      }
      if let next = rest.first, !next.isCapitalized { return titled ? name : nil }
      return nil
    }
    return nil
  }

  private func extendedBySuffix(_ name: Range<Int>) -> Range<Int> {
    let end = name.upperBound
    if end + 1 < tokens.count, tokens[end].isMark(.comma), tokens[end + 1].has(.postnominal),
      [.jr, .jrDotted, .sr, .srDotted, .ii, .iii].contains(tokens[end + 1].key)
    {
      return name.lowerBound..<end + 2
    }
    return name
  }

  /// The fields behind a listed name: titles, bodies, a place.
  private func readFields(from start: Int, in range: Range<Int>, into mention: inout PersonMention)
  {
    var i = start
    var lastWasTitle = false
    while i < range.upperBound {
      let separator = tokens[i]
      guard
        separator.isMark(.comma) || separator.isMark(.dash) || separator.isMark(.semicolon)
          || separator.key == .and || separator.key == .of || separator.isMark(.openParen)
          || separator.isMark(.ampersand) || separator.isMark(.slash)
      else {
        i += 1
        continue
      }
      let j = i + 1
      if let title = titles.title(from: j, in: range), isField(title, from: j, in: range) {
        // "Manager, Religious and External Relations": a field that goes on with the title.
        mention.titles.append(title)
        lastWasTitle = true
        i = title.tokens.upperBound
      } else {
        let end = fieldEnd(from: j, in: range)
        if end > j, tokens[j].isWord, tokens[j].isCapitalized, separator.key != .and {
          if lastWasTitle, isPortfolioField(j..<end), end < range.upperBound {
            let last = mention.titles.count - 1
            mention.titles[last].tokens = mention.titles[last].tokens.lowerBound..<end
          } else if mention.affiliation == nil {
            mention.affiliation = j..<end
          }
        }
        lastWasTitle = false
        i = max(end, j)
      }
    }
  }

  /// Whether a title fills its field, up to a complement or a joint, and no body begins there.
  private func isField(_ title: TitleMention, from j: Int, in range: Range<Int>) -> Bool {
    guard title.tokens.lowerBound <= j + 1 else { return false }
    if let body = organizationStarting(at: j), title.head >= body.tokens.upperBound + 2 {
      return false
    }
    let end = title.tokens.upperBound
    return end >= range.upperBound || !tokens[end].isWord || !tokens[end].isCapitalized
  }

  private func organizationStarting(at i: Int) -> OrganizationMention? {
    guard i < organizationAt.count, organizationAt[i] >= 0 else { return nil }
    let mention = organizations[Int(organizationAt[i])]
    return mention.tokens.lowerBound == i ? mention : nil
  }

  /// The end of a field: the next comma that is not inside a body's name.
  private func fieldEnd(from start: Int, in range: Range<Int>) -> Int {
    var i = start
    while i < range.upperBound {
      if organizationAt[i] >= 0 {
        i = max(i + 1, organizations[Int(organizationAt[i])].extent.upperBound)
        continue
      }
      let token = tokens[i]
      if token.isMark(.comma), i + 1 < range.upperBound, tokens[i + 1].has([.orgSuffix]) {
        i += 2
        continue
      }
      if token.isMark(.comma) || token.isMark(.semicolon) || token.isMark(.closeParen) { return i }
      if token.key == .and, titles.startsTitle(i + 1, in: range) { return i }
      i += 1
    }
    return i
  }

  /// `Religious and External Relations`: words of a portfolio, no body.
  private func isPortfolioField(_ field: Range<Int>) -> Bool {
    field.allSatisfy {
      tokens[$0].has([.portfolio, .common, .coordinator]) || !tokens[$0].isWord
    } && !field.contains { organizationAt[$0] >= 0 || tokens[$0].has(.orgHead) }
  }

  // MARK: Rules

  static let titleBefore = Rule(
    "person.title-before", field: .participants,
    finds: [
      "Prime Minister Orla Fennimore met President Tobias Achterberg in Oslo today."
        => "Tobias Achterberg",
      "Minister of Food, Agriculture and Light Industry Ts.Batmonkh received Ambassador Ines Duarte."
        => "Ts.Batmonkh",
    ],
    ignores: ["The Prime Minister met the President in Oslo today."])
  static let honorific = Rule(
    "person.courtesy", field: .participants,
    finds: ["Ms. Duarte met Mr Achterberg in Oslo today." => "Achterberg"])
  static let shared = Rule(
    "person.shared-title", field: .participants,
    finds: [
      "Envoy Ines Duarte met Senators Achterberg and Fennimore in Oslo." => "Fennimore"
    ])
  static let plain = Rule(
    "person.plain-name", field: .participants,
    finds: [
      "Ines Duarte, director of the Rivers Trust, met Jon Berg in Oslo." => "Ines Duarte"
    ],
    ignores: ["The Northern Corridor met Great Valley in Oslo."])
  static let listed = Rule(
    "person.list-entry", field: .participants,
    finds: [
      "Minister Jon Berg met business leaders in Oslo.\n\nParticipants included:\n\n- Ines Duarte, Director, Rivers Trust\n- Ruth Achterberg, Harbour Union"
        => "Ruth Achterberg"
    ])

  static var rules: [Rule] { [titleBefore, honorific, shared, plain, listed] }
}
