/// Finds where a statement's words begin and end: from its subject or verb to the end of its
/// object, at most one sentence.
struct Extents {
  private let document: Document
  private let reading: Reading
  let tokens: [Token]

  init(document: Document, reading: Reading) {
    self.document = document
    self.reading = reading
    tokens = document.tokens
  }

  /// The words of the act: its subject too where that stands right before the verb.
  ///
  /// - Parameter longest: how many tokens of subject the words may begin with.
  func extent(of act: Act, within limit: Range<Int>, longest: Int = 24) -> Range<Int> {
    var start = act.group.tokens.lowerBound
    let subject = document.adjacentSubjectStart(act.group)
    if subject >= limit.lowerBound, start - subject <= longest { start = subject }
    if start == act.group.tokens.lowerBound, let far = farSubject(of: act) { start = far }
    while start < act.group.tokens.lowerBound,
      tokens[start].kind == .punctuation || tokens[start].has(.coordinator)
    {
      start += 1
    }
    return start..<end(of: act, limit: limit.upperBound)
  }

  /// "A motion, moved by Ana Souza, was passed": where the subject begins behind which asides stand.
  private func farSubject(of act: Act) -> Int? {
    guard act.group.isPassive, act.group.isFinite, !act.group.sharesSubject, !act.group.isRelative,
      let subject = act.group.subject, subject.upperBound < act.group.tokens.lowerBound,
      tokens[subject.upperBound].isMark(.comma),
      act.group.tokens.lowerBound - subject.lowerBound <= 40
    else { return nil }
    return subject.lowerBound
  }

  /// The end of the clause the act heads.
  func end(of act: Act, limit: Int) -> Int {
    let range = document.sentences[act.sentence].tokens
    var end = min(limit, range.upperBound)
    let start = act.group.tokens.upperBound
    let quote = reading.quoteAt[act.group.head]
    let acts = reading.acts(of: act.sentence)
    if let stop = (start..<max(start, end)).first(where: {
      reading.quoteAt[$0] != quote && (quote >= 0 || tokens[$0].key == .doubleQuote)
        && isSpeechMark($0, quote)
    }) {
      end = stop
    }
    for next in acts
    where next.group.tokens.lowerBound >= start && next.group.tokens.lowerBound < end {
      if let joint = joint(before: next, after: start, act: act) { end = min(end, joint) }
    }
    if let stop = (start..<max(start, end)).first(where: { endsClause($0, end) }) { end = stop }
    if let comma = subordinateEnd(of: act, from: start, to: end) { end = comma }
    if let main = mainVerb(behind: act, acts) { end = min(end, main) }
    for report in reading.reports(of: act.sentence)
    where report.content.contains(act.group.head) && report.cue.lowerBound >= start {
      end = min(end, report.content.upperBound)
    }
    end = min(end, tailCut(from: start, to: end, firstComma: act.group.classes.contains(.restate)))
    while end > start, tokens[end - 1].kind == .punctuation, !tokens[end - 1].isMark(.closeParen),
      !tokens[end - 1].isMark(.percent)
    {
      end -= 1
    }
    while end > start, tokens[end - 1].has(.coordinator) { end -= 1 }
    return max(end, start)
  }

  /// "A motion calling for a vote was passed": where the verb of what stands before a gerund begins.
  private func mainVerb(behind act: Act, _ acts: ArraySlice<Act>) -> Int? {
    guard act.group.form == .ing, !act.group.isProgressive else { return nil }
    return acts.first {
      $0.index > act.index && $0.group.isFinite && !$0.group.isRelative && !$0.group.sharesSubject
        && $0.group.subject.map { $0.lowerBound < act.group.tokens.lowerBound } ?? false
    }?.group.tokens.lowerBound
  }

  /// The comma that ends a clause in front of the main one: "Since he signed the act, …", "said
  /// after the Board gave its consent, …".
  private func subordinateEnd(of act: Act, from start: Int, to end: Int) -> Int? {
    var first = document.sentences[act.sentence].tokens.lowerBound
    if tokens[first].key == .doubleQuote, first + 1 < tokens.count { first += 1 }
    let finite = reading.acts(of: act.sentence).filter(\.group.isFinite)
    let leads =
      (tokens[first].has(.subordinator) || tokens[first].key == .since)
      && (finite.last { $0.index <= act.index }?.index == finite.first?.index
        && (act.group.isFinite || act.group.form == .infinitive)
        || act.group.form == .ing && act.group.tokens.lowerBound - first < 3)
      || act.group.clauseStart > first + 1 && tokens[act.group.clauseStart - 2].has(.anyVerb)
        && [.after, .since, .asWord, .when, .whileWord, .although, .once].contains(
          tokens[act.group.clauseStart - 1].key)
    guard leads,
      let comma = (start..<max(start, end)).first(where: { tokens[$0].isMark(.comma) }),
      finite.contains(where: { $0.group.tokens.lowerBound > comma && !$0.group.sharesSubject })
    else { return nil }
    return comma
  }

  /// Outside speech a mark of a scare quote ends nothing.
  private func isSpeechMark(_ i: Int, _ quote: Int) -> Bool {
    if quote >= 0 { return true }
    let next = i + 1
    guard next < tokens.count, reading.quoteAt[next] >= 0 else { return false }
    return !reading.isScare[reading.quoteAt[next]]
      && reading.cast.mentions.quotes[reading.quoteAt[next]].tokens.count >= 5
  }

  /// Where a coordinated clause or verb that follows cuts the act off.
  private func joint(before next: Act, after start: Int, act: Act) -> Int? {
    // "…, stated the Minister": the speaker's words come last.
    if let subject = next.group.subject, subject.lowerBound >= next.group.tokens.upperBound {
      let comma = next.group.tokens.lowerBound - 1
      return comma > start && tokens[comma].isMark(.comma) ? comma : nil
    }
    if next.group.form == .infinitive, !next.group.sharesSubject {
      return infinitiveJoint(next, after: start)
    }
    guard next.group.isFinite || next.group.sharesSubject || next.group.form == .ing else {
      return nil
    }
    if next.group.form == .ing {
      if let and = gerundJoint(next, after: start) ?? progressiveJoint(next, of: act) {
        return and
      }
      // ", saying …", ", adding that …"
      let mark = next.group.tokens.lowerBound - 1
      return mark >= start && tokens[mark].isMark(.comma) && next.group.classes.contains(.speech)
        ? mark : nil
    }
    var j = next.group.sharesSubject ? next.group.tokens.lowerBound : next.group.clauseStart
    if !next.group.sharesSubject, let subject = next.group.subject,
      subject.upperBound <= next.group.tokens.lowerBound
    {
      j = min(j, subject.lowerBound)
    }
    guard j > start else { return nil }
    while j > start, tokens[j - 1].has(.adverb), !tokens[j - 1].has(.subordinator) { j -= 1 }
    let before = tokens[j - 1]
    // "has widened and deepened the quay": both verbs have one object.
    if before.has(.coordinator), j - 1 == start, next.group.sharesSubject, !act.group.isPassive,
      next.group.tokens.lowerBound == j
    {
      return nil
    }
    if before.has(.coordinator) || tokens[j].has(.coordinator) {
      if next.group.isRelative { return nil }
      // "to design and send a card": both verbs have one object.
      if next.group.form == .infinitive, j - 2 >= start,
        tokens[j - 2].has(.verbBase) && tokens[j - 3].isMark(.comma)
          || reading.acts(of: next.sentence).contains(where: { $0.group.head == j - 2 })
      {
        return nil
      }
      // Verbs inside a subordinate clause of the act stay in it.
      if next.group.sharesSubject, !promisesMore(next, act),
        isInSubordinate(next, of: act, after: start)
      {
        return nil
      }
      return before.has(.coordinator) ? j - 1 : j
    }
    if before.isMark(.comma), next.group.sharesSubject, !next.group.isRelative { return j - 1 }
    return nil
  }

  /// "agreed to lower the fee and to extend the hours": a second infinitive is a second item.
  private func infinitiveJoint(_ next: Act, after start: Int) -> Int? {
    let to = next.group.tokens.lowerBound
    guard tokens[to].key == .to, to - 1 > start, tokens[to - 1].key == .and else { return nil }
    return to - 2 > start && tokens[to - 2].isMark(.comma) ? to - 2 : to - 1
  }

  /// "committed to lowering the fee, extending the hours, and to mending nets": each further gerund
  /// is an item of its own.
  func gerundJoint(_ next: Act, after start: Int) -> Int? {
    let verb = next.group.tokens.lowerBound
    guard next.group.form == .ing, !next.group.classes.contains(.state), verb - 2 > start else {
      return nil
    }
    let and = tokens[verb - 1].key == .to ? verb - 2 : verb - 1
    guard
      tokens[and].key == .and || tokens[and].isMark(.comma) && gerundsGoOn(behind: verb),
      let first = (start..<and).first(where: { tokens[$0].key == .to }),
      first - start < 9, verb - first > 3,
      tokens[first + 1].has(.verbIng)
        || tokens[first + 1].has(.adverb) && tokens[first + 2].has(.verbIng),
      tokens[and - 1].kind != .punctuation || tokens[and - 1].isMark(.comma),
      !tokens[and - 1].has(.verbIng),
      tokens[and].isMark(.comma) || !tokens[and - 1].has(.adjective),
      !tokens[and - 1].isMark(.comma) || !tokens[and - 2].has(.verbIng),
      (first + 3..<max(first + 3, and)).allSatisfy({
        !tokens[$0].has(.verbIng) || tokens[$0 - 1].isMark(.comma) || tokens[$0 - 1].key == .and
          || tokens[$0 - 1].key == .to
      })
    else { return nil }
    return tokens[and - 1].isMark(.comma) ? and - 1 : and
  }

  /// Where the gerund that follows `act` in their list begins.
  func nextGerund(behind act: Act, after start: Int) -> Int? {
    reading.acts(of: act.sentence).lazy.filter { $0.index > act.index }
      .compactMap { gerundJoint($0, after: start) }.first
  }

  /// Whether the gerund at `verb` stands in a list that "and" and a last gerund close.
  private func gerundsGoOn(behind verb: Int) -> Bool {
    let end = document.sentence(of: verb).upperBound
    return (verb + 1..<max(verb + 1, min(verb + 40, end - 1))).contains {
      tokens[$0].key == .and && tokens[$0 + 1].has(.verbIng) && !tokens[$0 - 1].has(.verbIng)
    }
  }

  /// "is building a port, training divers and dredging the river": acts that share the "is".
  private func progressiveJoint(_ next: Act, of act: Act) -> Int? {
    let verb = next.group.tokens.lowerBound
    guard act.group.isProgressive && !act.group.isPassive || act.group.form == .ing,
      next.group.classes.contains(.act), verb - 2 > act.group.tokens.upperBound,
      verb + 1 < tokens.count, tokens[verb + 1].isWord, !tokens[verb + 1].has(.preposition)
    else { return nil }
    if tokens[verb - 1].isMark(.comma) { return verb - 1 }
    guard tokens[verb - 1].key == .and, !tokens[verb - 2].has([.verbIng, .adjective]) else {
      return nil
    }
    return tokens[verb - 2].isMark(.comma) ? verb - 2 : verb - 1
  }

  /// "agreed that they will meet in May and continue talking": both futures are agreed.
  func promisesMore(_ next: Act, _ act: Act) -> Bool {
    next.group.form == .future && next.group.sharesSubject && act.group.classes.contains(.pledge)
  }

  private func isInSubordinate(_ next: Act, of act: Act, after start: Int) -> Bool {
    reading.acts(of: act.sentence).contains {
      $0.group.isFinite && $0.group.tokens.lowerBound >= start
        && $0.group.tokens.lowerBound < next.group.tokens.lowerBound
        && $0.group.subject == next.group.subject
        && $0.group.subject != act.group.subject
    }
  }

  private func endsClause(_ i: Int, _ end: Int) -> Bool {
    let token = tokens[i]
    if token.isMark(.semicolon) { return true }
    guard token.isMark(.comma), i + 1 < end else { return false }
    let next = tokens[i + 1]
    if next.key == .but, isOneOfTwo(i) { return false }
    if next.key == .asWord || next.key == .because || next.key == .since { return true }
    return next.key == .whileWord || next.key == .whereas || next.key == .but
      || next.key == .although
      || next.key == .though || next.key == Self.whereWord || next.key == .according
  }

  private static let whereWord = WordKey("where")
}
