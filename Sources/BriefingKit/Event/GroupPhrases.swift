/// Reads the noun phrases that name a group: `more than 80 state legislators from 41 states`.
struct GroupPhrases {
  let document: Document
  let cast: Cast
  let tokens: [Token]

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
        if phrase.count > 1 || !tokens[i].has(.titleHead) || isTitleOfMany(i, in: sentence) {
          found.append(phrase)
        }
        i = max(i + 1, phrase.upperBound)
      } else {
        i += 1
      }
    }
    return found
  }

  /// "along with Ambassadors and other guests": no names follow the plural.
  private func isTitleOfMany(_ i: Int, in sentence: Range<Int>) -> Bool {
    tokens[i].has(.titlePlural) && !Self.whoever.contains(tokens[i].key)
      && (i + 1 >= sentence.upperBound || !tokens[i + 1].isCapitalized && tokens[i + 1].key != .of)
  }

  func isHead(_ i: Int) -> Bool {
    tokens[i].has(.groupNoun) && cast.bodyAt[i] < 0 && cast.mentions.person(at: i) == nil
      && !(i + 1 < tokens.count && tokens[i + 1].kind == .possessive)
      && !isOfStaff(i) && (!Self.everybody.contains(tokens[i].key) || isFurther(i)) && !isPanel(i)
  }

  /// "a working group", "a group photograph": a body to come, or a thing.
  private func isPanel(_ i: Int) -> Bool {
    tokens[i].key == Self.group
      && (i > 0 && Self.panels.contains(tokens[i - 1].key)
        || i + 1 < tokens.count && Self.shared.contains(tokens[i + 1].key))
  }

  /// "the Chief of Staff": one person.
  private func isOfStaff(_ i: Int) -> Bool {
    i > 1 && tokens[i - 1].key == .of && tokens[i - 2].has(.titleHead)
      && !tokens[i - 2].has([.titlePlural, .groupNoun]) && tokens[i].isCapitalized
  }

  /// "other notable guests": those besides who is named.
  private func isFurther(_ i: Int) -> Bool {
    (max(0, i - 2)..<i).contains { tokens[$0].key == Self.other }
  }

  private func phrase(around h: Int, in range: Range<Int>) -> Range<Int>? {
    let start = start(of: h, in: range)
    // "Task Force Members": the end of a body's name is no phrase of its own.
    if start > range.lowerBound, cast.bodyAt[start] >= 0,
      cast.bodyAt[start] == cast.bodyAt[start - 1]
    {
      return nil
    }
    // "the leaders", "the participants": those already named.
    if start == h, h > range.lowerBound,
      tokens[h - 1].key == .the && !Self.press.contains(tokens[h].key)
        || tokens[h - 1].has(.possessivePronoun) && !isTeam(h)
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
  func lastHead(from h: Int, in range: Range<Int>) -> Int {
    var head = h
    while head + 1 < range.upperBound, isHead(head + 1), !tokens[head + 1].isCapitalized {
      head += 1
    }
    // "state attorneys general"
    if head + 1 < range.upperBound, tokens[head].key == Self.attorneys,
      tokens[head + 1].key == .general
    {
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
      // "women’s rights leaders"
      if token.kind == .possessive, start - 2 >= range.lowerBound,
        tokens[start - 2].has(.groupNoun), !tokens[start - 2].isCapitalized
      {
        start -= 2
        continue
      }
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
        cast.personAt[start - 2] < 0,
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
  func mayLead(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    if token.key == .us, token.shape.contains(.allCaps) { return true }
    if Self.describing.contains(token.key) { return true }
    let open =
      !token.has([.closed, .verbPast, .verbS, .adverb, .weekday, .month])
      || token.has([.adjective, .portfolio, .demonym]) && !token.has([.determiner, .preposition])
    return open && !(token.has(.anyVerb) && !token.has([.portfolio, .common, .adjective]))
      && !token.has(.numberWord)
  }

  // MARK: Words

  /// Words that stand for all who took part, named or not.
  private static let everybody = WordKey.set("participants attendees guests speakers panelists")
  private static let describing = WordKey.set(
    "several many elected retired displaced appointed affected interested organized registered")
  private static let crowds = WordKey.set("thousands hundreds dozens scores")
  private static let about = WordKey.set("about some over nearly around approximately almost")
  private static let other = WordKey("other")
  private static let whoever = WordKey.set("leaders members representatives heads")
  private static let press = WordKey.set("media press")
  private static let attorneys = WordKey("attorneys")
  private static let group = WordKey("group")
  private static let panels = WordKey.set("working task expert interest study technical steering")
  private static let shared = WordKey.set("photograph photo picture discussion")
  private static let teams = WordKey.set("team teams delegation entourage staff")
  static let complements = WordKey.set("of from representing across")
}
