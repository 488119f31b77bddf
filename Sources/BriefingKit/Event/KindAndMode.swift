/// Decides what kind of encounter a release reports, and how it was held, by cues in the headline
/// and the first sentences: each cue votes, the headline's votes count double.
struct KindAndMode {
  private let document: Document
  private let tokens: [Token]
  private let lead: Event.Lead

  init(document: Document, lead: Event.Lead) {
    self.document = document
    self.lead = lead
    tokens = document.tokens
  }

  func decide() -> (kind: Meeting.Kind, mode: Meeting.Mode) {
    var votes: [Meeting.Kind: Int] = [:]
    for title in lead.title { count(title, weight: 4, into: &votes, heading: true) }
    for (index, sentence) in lead.sentences.enumerated() {
      count(sentence, weight: index == 0 ? 3 : index < 3 ? 2 : 1, into: &votes, heading: false)
    }
    var best: (kind: Meeting.Kind, votes: Int) = (.none, 1)
    for kind in [Meeting.Kind.conference, .call, .visit, .meeting] {
      if let count = votes[kind], count > best.votes { best = (kind, count) }
    }
    return (best.kind, mode(best.kind))
  }

  private func count(
    _ range: Range<Int>, weight: Int, into votes: inout [Meeting.Kind: Int], heading: Bool
  ) {
    for i in range {
      guard tokens[i].isWord, let (kind, strength) = cue(at: i, in: range, heading: heading) else {
        continue
      }
      votes[kind, default: 0] += weight * strength
    }
  }

  private func cue(at i: Int, in range: Range<Int>, heading: Bool) -> (Meeting.Kind, Int)? {
    let token = tokens[i]
    func near(_ keys: Set<WordKey>, _ back: Int, _ ahead: Int) -> Bool {
      (max(range.lowerBound, i - back)..<min(range.upperBound, i + ahead + 1))
        .contains { keys.contains(tokens[$0].key) }
    }
    let key = token.key
    if Self.conferences.contains(key) {
      // "on the margins of the summit" and "before the summit" place a meeting, they are none.
      if near(Self.margins, 5, 0) || near(Self.press, 1, 0) { return nil }
      return (.conference, 2)
    }
    if key == .call || key == .calls, !token.has(.titleHead) {
      if near(Self.courtesy, 1, 0) { return (.meeting, 3) }
      if i + 1 < range.upperBound,
        tokens[i + 1].key == .on || tokens[i + 1].key == .forWord || tokens[i + 1].key == .upon
      {
        return nil
      }
      let noun =
        i > range.lowerBound
        && (tokens[i - 1].has([.determiner, .adjective]) || Self.phone.contains(tokens[i - 1].key)
          || tokens[i - 1].kind == .possessive || heading && tokens[i - 1].isCapitalized)
      return noun ? (.call, 3) : nil
    }
    if Self.phone.contains(key) { return (.call, 2) }
    if key == .spoke || key == .spoken {
      guard i + 1 < range.upperBound else { return nil }
      return near([.with, .by, .to], 0, 3) && !near([.about], 0, 1) ? (.call, 2) : nil
    }
    if Self.visits.contains(key) {
      if near(Self.courtesy, 2, 0) { return (.meeting, 2) }
      if token.has(.verbPast) || token.has(.verbIng) || token.has(.verbS) || near([.to], 0, 2)
        || heading
      {
        return (.visit, 2)
      }
      return (.visit, 1)
    }
    if Self.travels.contains(key) { return (.visit, 2) }
    if key == .met || key == .meets || key == .meet {
      return token.has(.verbBase) && !near([.will], 3, 0) && !heading ? nil : (.meeting, 2)
    }
    if Self.meetings.contains(key) {
      return (.meeting, heading || near(Self.definite, 3, 0) ? 2 : 1)
    }
    if Self.talks.contains(key) { return (.meeting, 1) }
    if document.lexicon.verbClass(of: token).contains(.meet), token.has(.verbPast), !heading {
      return Self.hosting.contains(key) ? (.meeting, 1) : nil
    }
    return nil
  }

  private func mode(_ kind: Meeting.Kind) -> Meeting.Mode {
    guard kind != .none else { return .unknown }
    var placed = false
    for range in lead.title + lead.sentences {
      for i in range where tokens[i].isWord {
        let key = tokens[i].key
        if Self.online.contains(key) { return .online }
        if Self.bodily.contains(key), tokens[i].has(.anyVerb) || key == Self.courtesyKey {
          placed = true
        }
      }
    }
    if kind == .call { return .phone }
    if kind == .visit || placed { return .inPerson }
    return .unknown
  }

  private static let conferences = WordKey.set(
    """
    summit forum conference roundtable round-table convening convened convenes convene ceremony \
    seminar workshop symposium convention plenary assembly listening town-hall webinar session \
    inauguration
    """)
  private static let margins = WordKey.set(
    "margins sidelines ahead before following during next upcoming")
  private static let press = WordKey.set("press news")
  private static let courtesy = WordKey.set("courtesy")
  private static let courtesyKey = WordKey("courtesy")
  private static let phone = WordKey.set("phone telephone telephoned phoned telephonic")
  private static let visits = WordKey.set(
    "visit visits visited visiting tour tours toured touring trip")
  private static let travels = WordKey.set("travel travels travelled traveled travelling traveling")
  private static let meetings = WordKey.set("meeting meetings bilateral")
  private static let definite = WordKey.set("the a this in at during today's held hosted")
  private static let talks = WordKey.set(
    "talks discussed discussions discuss audience received receives consultations consultation")
  private static let hosting = WordKey.set("hosted received welcomed")
  private static let online = WordKey.set(
    "virtual virtually online video videoconference video-conference teleconference zoom webinar")
  private static let bodily = WordKey.set(
    "hosted hosts hosting welcomed visited visits visit received receives travelled traveled travel toured courtesy"
  )
}
