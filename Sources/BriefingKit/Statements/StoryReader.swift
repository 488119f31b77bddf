/// Reads the story once from top to bottom: the acts of each sentence, then the speech in it, then
/// whose the quotations of each block are.
struct StoryReader {
  let document: Document
  let cast: Cast
  private(set) var acts: [Act] = []
  var reports: [Report] = []
  /// Of each sentence, where its acts and its reports begin.
  private(set) var firstActs: [Int32] = []
  private(set) var firstReports: [Int32] = []
  var speakers: [Referent?]
  var speechCues: [Range<Int>?]
  var referents: Referents
  var isScare: [Bool]
  let quoteAt: Cover
  private let clauses: Clauses

  var tokens: [Token] { document.tokens }
  var quotes: [Quote] { cast.mentions.quotes }

  init(document: Document, cast: Cast, sides: Sides) {
    self.document = document
    self.cast = cast
    firstActs.reserveCapacity(document.sentences.count + 1)
    firstReports.reserveCapacity(document.sentences.count + 1)
    let quotes = cast.mentions.quotes
    quoteAt = Cover(document.tokens.count, quotes.lazy.enumerated().map { ($1.tokens, $0) })
    speakers = Array(repeating: nil, count: quotes.count)
    speechCues = Array(repeating: nil, count: quotes.count)
    isScare = Array(repeating: false, count: quotes.count)
    referents = Referents(document: document, cast: cast)
    referents.sides = sides
    clauses = Clauses(document: document, mentions: cast.mentions)
  }

  mutating func read() {
    for (b, block) in document.blocks.enumerated() {
      let first = acts.count
      let tells = block.kind != .marker && block.kind != .tail
      for s in block.sentences {
        firstActs.append(Int32(acts.count))
        firstReports.append(Int32(reports.count))
        if tells { read(sentence: s) }
      }
      if tells { attributeQuotes(of: b, acts: first..<acts.count) }
    }
    firstActs.append(Int32(acts.count))
    firstReports.append(Int32(reports.count))
    attributeRest()
    let voices = acts.map { voice(at: $0.group.head, sentence: $0.sentence) }
    for (a, voice) in voices.enumerated() { acts[a].voice = voice }
  }

  // MARK: Sentences

  private mutating func read(sentence s: Int) {
    let range = document.sentences[s].tokens
    let groups = clauses.groups(in: range)
    let first = acts.count
    for (index, group) in groups.enumerated() {
      var subject: [Referent] = []
      let quoted = quoteAt[group.head] >= 0
      if let words = group.subject {
        if group.sharesSubject || !group.isFinite,
          let previous = acts[first...].last(where: { $0.group.subject == words })
        {
          subject = previous.subject
        } else if !quoted || !document.isFirstPerson(words) {
          subject = referents.resolve(words)
        }
      }
      acts.append(Act(sentence: s, group: group, index: index, subject: subject))
      if group.isFinite, !quoted, !group.isRelative, !subject.isEmpty { referents.note(subject) }
    }
    findReports(in: range, sentence: s, acts[first...])
  }

  // MARK: Voices

  /// "…, reports the press service of the ministry": the release itself.
  func isPressService(_ speaker: Referent) -> Bool {
    guard case .phrase(let words) = speaker else { return false }
    return words.contains { tokens[$0].key == .press || tokens[$0].key == Self.service }
  }
  static let service = WordKey("service")

  /// "…, AZERTAC reports": the agency that tells the story, behind it.
  private func isByline(_ report: Report) -> Bool {
    guard report.content.upperBound <= report.cue.lowerBound,
      Self.tells.contains(tokens[report.cue.upperBound - 1].key)
    else { return false }
    return report.speaker.allSatisfy { speaker in
      switch speaker {
      case .body(let body):
        return cast.bodies[body].kind == .media || cast.bodies[body].kind == .other
      case .phrase(let words):
        return words.count <= 2
          && words.allSatisfy { tokens[$0].isCapitalized || tokens[$0].kind != .word }
      default: return false
      }
    }
  }
  private static let tells = WordKey.set("reports reported informs informed writes")

  /// Whose words the token `i` is.
  func voice(at i: Int, sentence: Int) -> Act.Voice {
    if quoteAt[i] >= 0, !isScare[quoteAt[i]] || quotes[quoteAt[i]].tokens.count > 8 {
      return .quoted(quoteAt[i])
    }
    let own = reports[Int(firstReports[sentence])..<Int(firstReports[sentence + 1])]
    if let report = own.last(where: { $0.content.contains(i) }),
      !report.speaker.allSatisfy({ isPressService($0) }), !isByline(report)
    {
      return .reported(report.speaker)
    }
    return .release
  }
}
