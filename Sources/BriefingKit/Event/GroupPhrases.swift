/// Reads the noun phrases that name a group: `more than 80 state legislators from 41 states`.
struct GroupPhrases {
  private let document: Document
  private let cast: Cast
  private let tokens: [Token]

  init(document: Document, cast: Cast) {
    self.document = document
    self.cast = cast
    tokens = document.tokens
  }

  /// The phrases of the sentence, in order, without their articles.
  func find(in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      if isHead(i), let phrase = phrase(around: i, in: sentence),
        phrase.lowerBound >= found.last?.upperBound ?? 0
      {
        if phrase.count > 1 || !tokens[i].has(.titleHead) { found.append(phrase) }
        i = max(i + 1, phrase.upperBound)
      } else {
        i += 1
      }
    }
    return found
  }

  private func isHead(_ i: Int) -> Bool {
    tokens[i].has(.groupNoun) && cast.bodyAt[i] < 0 && cast.mentions.person(at: i) == nil
      && !(i + 1 < tokens.count && tokens[i + 1].kind == .possessive)
      && (!Self.everybody.contains(tokens[i].key) || isFurther(i)) && !isPanel(i)
  }

  /// "a working group", "a group photograph": a body to come, or a thing.
  private func isPanel(_ i: Int) -> Bool {
    tokens[i].key == Self.group
      && (i > 0 && Self.panels.contains(tokens[i - 1].key)
        || i + 1 < tokens.count && Self.shared.contains(tokens[i + 1].key))
  }

  /// "other notable guests": those besides who is named.
  private func isFurther(_ i: Int) -> Bool {
    (max(0, i - 2)..<i).contains { tokens[$0].key == Self.other }
  }

  private func phrase(around h: Int, in range: Range<Int>) -> Range<Int>? {
    let start = start(of: h, in: range)
    // "the leaders", "the participants": those already named.
    if start == h, h > range.lowerBound,
      tokens[h - 1].key == .the || tokens[h - 1].has(.possessivePronoun) && !isTeam(h)
    {
      guard h + 1 < range.upperBound, tokens[h + 1].key == .of else { return nil }
    }
    let head = lastHead(from: h, in: range)
    let low =
      start == h && h > range.lowerBound && tokens[h - 1].has(.possessivePronoun) ? h - 1 : start
    let isCounted = (low..<h).contains { tokens[$0].kind == .number }
    return low..<end(of: head, counted: isCounted, in: range)
  }

  /// The last of the group's nouns side by side: "community leaders".
  private func lastHead(from h: Int, in range: Range<Int>) -> Int {
    var head = h
    while head + 1 < range.upperBound, isHead(head + 1), !tokens[head + 1].isCapitalized {
      head += 1
    }
    return head
  }

  /// "his team" keeps its pronoun, "their delegation" too.
  private func isTeam(_ h: Int) -> Bool { Self.teams.contains(tokens[h].key) }

  // MARK: Left

  private func start(of h: Int, in range: Range<Int>) -> Int {
    var start = h
    while start > range.lowerBound {
      let token = tokens[start - 1]
      if mayLead(token), cast.personAt[start - 1] < 0 {
        start -= 1
        continue
      }
      // "more than 80 state legislators"
      if token.kind == .number || token.has(.numberWord) && start - 1 > range.lowerBound {
        start -= 1
        if start - 2 >= range.lowerBound, tokens[start - 1].key == .than { return start - 2 }
        if start - 1 >= range.lowerBound, Self.about.contains(tokens[start - 1].key) {
          return start - 1
        }
        return start
      }
      // "state and local officials", "Mexican and Canadian counterparts", "venture and business
      // leaders"
      if token.key == .and, start - 2 >= range.lowerBound, mayLead(tokens[start - 2]),
        !tokens[start - 2].has(.groupNoun), !isGoverned(start - 2, from: range.lowerBound),
        tokens[start - 2].isCapitalized == tokens[start].isCapitalized
      {
        start -= 2
        continue
      }
      break
    }
    // "supporting farmers": the verb is no part of the phrase; "with visiting farmers": it is.
    while start < h, tokens[start].has(.verbIng), !tokens[start].has(.portfolio),
      tokens[start].has(.eventNoun)
        || !(start > range.lowerBound && leadsDescription(tokens[start - 1]))
    {
      start += 1
    }
    // "thousands of citizens"
    if start - 2 >= range.lowerBound, tokens[start - 1].key == .of,
      Self.crowds.contains(tokens[start - 2].key)
    {
      start -= 2
    }
    return start
  }

  /// "alumni of British universities" and "students": the first noun belongs to another group.
  private func isGoverned(_ noun: Int, from low: Int) -> Bool {
    var i = noun
    while i > low, tokens[i].isWord, mayLead(tokens[i]) { i -= 1 }
    return tokens[i].key == .of && i > low && tokens[i - 1].has(.groupNoun)
  }

  private func leadsDescription(_ token: Token) -> Bool {
    token.key == .with || token.key == .between || token.has(.determiner)
  }

  /// Whether the word may stand before a group's noun: an adjective, a demonym, a noun.
  private func mayLead(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    if Self.describing.contains(token.key) { return true }
    let open =
      !token.has([.closed, .verbPast, .verbS, .adverb, .weekday, .month])
      || token.has([.adjective, .portfolio, .demonym]) && !token.has([.determiner, .preposition])
    return open && !(token.has(.anyVerb) && !token.has([.portfolio, .common, .adjective]))
      && !token.has(.numberWord)
  }

  // MARK: Right

  private func end(of head: Int, counted isCounted: Bool, in range: Range<Int>) -> Int {
    var end = head + 1
    // "nearly 70 elected officials and community leaders": one count for both.
    if isCounted, end + 2 < range.upperBound, tokens[end].key == .and,
      let second = (end + 1..<min(end + 4, range.upperBound)).first(where: isHead),
      (end + 1..<second).allSatisfy({ mayLead(tokens[$0]) })
    {
      end = lastHead(from: second, in: range) + 1
    }
    // "tenant leaders and advocates"
    if end + 1 < range.upperBound, tokens[end].key == .and, isHead(end + 1),
      end + 2 >= range.upperBound || !Self.complements.contains(tokens[end + 2].key)
    {
      end = lastHead(from: end + 1, in: range) + 1
    }
    while end + 1 < range.upperBound {
      let joint = tokens[end]
      let next = tokens[end + 1]
      let opens =
        Self.complements.contains(joint.key)
        || [.inWord, .forWord].contains(joint.key) && (next.isCapitalized || next.kind == .number)
          && !next.has([.month, .weekday])
        || joint.key == .inWord && next.key == .the && end + 2 < range.upperBound
          && !tokens[end + 2].has(.timeNoun)
        || Self.participles.contains(joint.key) && next.has(.preposition) && next.key != .to
      guard opens else { break }
      let stop = complementEnd(from: end + 1, in: range)
      guard stop > end + 1, joint.key != .inWord || namesHome(end + 1..<stop) else { break }
      end = stop
    }
    return end
  }

  /// "leaders in Kansas, Louisiana and Iowa" are those of there, "leaders in Paris" were met there.
  private func namesHome(_ places: Range<Int>) -> Bool {
    tokens[places.lowerBound].key == .the || places.contains { tokens[$0].has(.coordinator) }
  }

  /// The end of a complement, a list of them included where its parts are all names or all nouns.
  private func complementEnd(from start: Int, in range: Range<Int>) -> Int {
    var proper = isProper(from: start, in: range)
    var i = start
    var isList = false
    while i < range.upperBound {
      let token = tokens[i]
      if token.isMark(.comma) || token.has(.coordinator) {
        // "from both countries, and other officials": the comma parts two groups.
        let parts =
          token.isMark(.comma) && !isList && i + 1 < range.upperBound
          && tokens[i + 1].has(.coordinator)
        guard !parts, listGoesOn(behind: i, in: range, proper: proper) else { break }
        isList = true
      } else if token.kind == .punctuation {
        guard token.isMark(.openParen) || token.isMark(.closeParen) else { break }
      } else if i > start, endsPhrase(i, in: range) {
        break
      } else if Self.complements.contains(token.key), i + 1 < range.upperBound {
        proper = isProper(from: i + 1, in: range)
      }
      i += 1
    }
    while i > start, leavesOpen(tokens[i - 1]) { i -= 1 }
    return i
  }

  /// Whether a phrase cannot end with the word: "investors focused" on, "today", "firms that".
  private func leavesOpen(_ token: Token) -> Bool {
    token.isMark(.comma) || token.has([.coordinator, .adverb, .timeNoun])
      || token.has([.relative, .determiner]) || Self.participles.contains(token.key)
  }

  /// Whether a name follows, not a plain noun: "across the nine Northern States".
  private func isProper(from start: Int, in range: Range<Int>) -> Bool {
    let content = (start..<range.upperBound).first {
      !tokens[$0].has([.determiner, .numberWord]) && tokens[$0].kind != .number
        && tokens[$0].key != Self.across
    }
    return content.map { tokens[$0].isCapitalized } ?? false
  }

  /// Whether the next part of a list is of the same sort, and the list is closed by "and".
  private func listGoesOn(behind i: Int, in range: Range<Int>, proper: Bool) -> Bool {
    var j = i + 1
    if j < range.upperBound, tokens[i].isMark(.comma), tokens[j].has(.coordinator) { j += 1 }
    while j < range.upperBound, tokens[j].key == .the || tokens[j].key == .of { j += 1 }
    guard j < range.upperBound, tokens[j].isWord, tokens[j].isCapitalized == proper,
      cast.mentions.person(at: j) == nil, !tokens[j].has([.subjectPronoun, .relative, .be, .have])
    else { return false }
    guard tokens[i].isMark(.comma), !tokens[i + 1].has(.coordinator) else { return true }
    let rest = j..<min(j + 30, range.upperBound)
    guard let and = rest.first(where: { tokens[$0].key == .and }) else { return false }
    return !(j..<and).contains { $0 > j && endsPhrase($0, in: range) }
  }

  /// Whether the word begins something that is no part of a noun phrase.
  private func endsPhrase(_ i: Int, in range: Range<Int>) -> Bool {
    let token = tokens[i]
    guard token.isWord else { return false }
    if Self.enders.contains(token.key) || token.has(.weekday) { return true }
    if token.key == Self.over, i + 1 < range.upperBound { return tokens[i + 1].kind != .number }
    if token.has(.relative) && !token.has(.determiner) || token.has([.be, .have, .modal]) {
      return true
    }
    if token.key == .inWord || token.key == .forWord {
      return i + 1 < range.upperBound && !tokens[i + 1].isCapitalized
        && tokens[i + 1].kind != .number
    }
    guard token.has([.verbPast, .verbS]), !token.isCapitalized else { return false }
    if token.has(.verbPast), i + 1 < range.upperBound, tokens[i + 1].has(.determiner) {
      return true
    }
    let counted = tokens[i - 1].kind == .number || tokens[i - 1].has([.numberWord, .adjective])
    if counted || token.has(.groupNoun) { return false }
    return !token.has([.verbParticiple, .common])
      || !document.lexicon.verbClass(of: token).isDisjoint(with: [.meet, .speech, .attend])
  }

  // MARK: Words

  /// Words that lead on to something else: "officials of the ministry in response to the flood".
  private static let enders = WordKey.set(
    """
    to on at with by during after before ahead through including under following as about regarding \
    working fighting seeking calling response honor honour order until since
    """)
  /// Words that stand for all who took part, named or not.
  private static let everybody = WordKey.set("participants attendees guests speakers panelists")
  private static let describing = WordKey.set(
    "several many elected retired displaced appointed affected interested organized registered")
  private static let crowds = WordKey.set("thousands hundreds dozens scores")
  private static let about = WordKey.set("about some over nearly around approximately almost")
  private static let other = WordKey("other")
  private static let group = WordKey("group")
  private static let panels = WordKey.set("working task expert interest study technical steering")
  private static let shared = WordKey.set("photograph photo picture discussion")
  private static let over = WordKey("over")
  private static let across = WordKey("across")
  private static let teams = WordKey.set("team teams delegation entourage staff")
  private static let complements = WordKey.set("of from representing across")
  private static let participles = WordKey.set(
    """
    focused working visiting fighting serving living based affected involved responsible \
    interested charged held dedicated engaged
    """)
}
