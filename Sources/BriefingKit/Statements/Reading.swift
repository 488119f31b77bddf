/// A verb group in its place: who acts, and whose words it stands in.
struct Act: Sendable {
  /// Whose words a clause is.
  enum Voice: Sendable, Equatable {
    case release
    /// Reported by these: "the Minister said that …".
    case reported([Referent])
    /// Quoted, the index of the quotation.
    case quoted(Int)
  }

  var sentence: Int
  var group: VerbGroup
  /// Index of the group within its sentence.
  var index: Int
  var subject: [Referent]
  var voice: Voice = .release
}

/// Speech that reports a clause: who speaks, with which verb, and the clause.
struct Report: Sendable {
  var speaker: [Referent]
  var cue: Range<Int>
  var content: Range<Int>
  var sentence: Int
  /// The report from its subject to the clause's end.
  var extent: Range<Int>
}

/// The story read once from top to bottom: each sentence's acts, who speaks where, and whose each
/// quotation is.
struct Reading: Sendable {
  let document: Document
  let cast: Cast
  var acts: [Act] = []
  var reports: [Report] = []
  /// Of each sentence, its acts and its reports.
  private var actsOf: [Range<Int>]
  private var reportsOf: [Range<Int>]
  /// Of each quotation, its speaker, with the speech verb where there is one.
  var speakers: [Referent?]
  var speechCues: [Range<Int>?]
  var referents: Referents
  /// Quotations that are a title, a nickname or a single phrase, no speech.
  var isScare: [Bool]
  /// Of each token, the quotation it stands in, or -1.
  let quoteAt: Cover

  var tokens: [Token] { document.tokens }
  var quotes: [Quote] { cast.mentions.quotes }

  init(document: Document, cast: Cast, sides: Sides) {
    self.document = document
    self.cast = cast
    actsOf = Array(repeating: 0..<0, count: document.sentences.count)
    reportsOf = actsOf
    let quotes = cast.mentions.quotes
    quoteAt = Cover(document.tokens.count, quotes.lazy.enumerated().map { ($1.tokens, $0) })
    speakers = Array(repeating: nil, count: quotes.count)
    speechCues = Array(repeating: nil, count: quotes.count)
    isScare = Array(repeating: false, count: quotes.count)
    referents = Referents(document: document, cast: cast)
    referents.sides = sides
    let clauses = Clauses(document: document, mentions: cast.mentions)
    for (b, block) in document.blocks.enumerated()
    where block.kind != .marker && block.kind != .tail {
      let first = acts.count
      for s in block.sentences { read(sentence: s, clauses) }
      attributeQuotes(of: b, acts: first..<acts.count)
    }
    attributeRest()
    for a in acts.indices {
      acts[a].voice = voice(at: acts[a].group.head, sentence: acts[a].sentence)
    }
  }

  /// The acts of one sentence.
  func acts(of sentence: Int) -> ArraySlice<Act> {
    acts[actsOf[sentence]]
  }

  /// The reports of one sentence.
  func reports(of sentence: Int) -> ArraySlice<Report> { reports[reportsOf[sentence]] }

  // MARK: Sentences

  mutating func read(sentence s: Int, _ clauses: Clauses) {
    let range = document.sentences[s].tokens
    let groups = clauses.groups(in: range)
    var own: [Act] = []
    own.reserveCapacity(groups.count)
    for (index, group) in groups.enumerated() {
      var subject: [Referent] = []
      let quoted = quoteAt[group.head] >= 0
      if let words = group.subject {
        if group.sharesSubject || !group.isFinite,
          let previous = own.last(where: { $0.group.subject == words })
        {
          subject = previous.subject
        } else if !quoted || !isFirstPerson(words) {
          subject = referents.resolve(words)
        }
      }
      own.append(Act(sentence: s, group: group, index: index, subject: subject))
      if group.isFinite, !quoted, !group.isRelative, !subject.isEmpty { referents.note(subject) }
    }
    let firstReport = reports.count
    findReports(in: range, sentence: s, own)
    reportsOf[s] = firstReport..<reports.count
    actsOf[s] = acts.count..<acts.count + own.count
    acts += own
  }

  /// `I`, `we`, `our government`: the speaker's own side.
  func isFirstPerson(_ words: Range<Int>) -> Bool {
    let first = tokens[words.lowerBound].key
    return first == .i || first == .we || first == .our || first == .my
  }

  // MARK: Voices

  /// "…, reports the press service of the ministry": the release itself.
  func isPressService(_ speaker: Referent) -> Bool {
    guard case .phrase(let words) = speaker else { return false }
    return words.contains { tokens[$0].key == .press || tokens[$0].key == Self.service }
  }
  static let service = WordKey("service")

  /// Whose words the token `i` is.
  func voice(at i: Int, sentence: Int) -> Act.Voice {
    if quoteAt[i] >= 0, !isScare[Int(quoteAt[i])] || quotes[Int(quoteAt[i])].tokens.count > 8 {
      return .quoted(Int(quoteAt[i]))
    }
    if let report = reports(of: sentence).last(where: { $0.content.contains(i) }),
      !report.speaker.allSatisfy({ isPressService($0) })
    {
      return .reported(report.speaker)
    }
    return .release
  }

  /// Whether an act tells of the encounter: a verb of meeting, or one whose object or company is it:
  /// "paid a courtesy call on", "brings together".
  func isEncounter(_ act: Act) -> Bool {
    if !act.group.classes.isDisjoint(with: [.meet, .attend]) { return true }
    let start = act.group.tokens.upperBound
    let end = min(start + 4, document.sentences[act.sentence].tokens.upperBound)
    return start < end
      && (tokens[start].key == .together
        || (start..<end).contains { tokens[$0].has(.eventNoun) })
  }
}
