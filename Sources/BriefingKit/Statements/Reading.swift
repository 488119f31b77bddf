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

  @CompactIndex var sentence: Int
  var group: VerbGroup
  /// Index of the group within its sentence.
  @CompactIndex var index: Int
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

/// The story as read from top to bottom: each sentence's acts, who speaks where, and whose each
/// quotation is.
///
/// A class of constants, so that the rules, which all hold it, share one.
final class Reading: Sendable {
  let document: Document
  let cast: Cast
  let acts: [Act]
  let reports: [Report]
  /// Of each quotation, its speaker, with the speech verb where there is one.
  let speakers: [Referent?]
  let speechCues: [Range<Int>?]
  let referents: Referents
  /// Quotations that are a title, a nickname or a single phrase, no speech.
  let isScare: [Bool]
  /// Of each token, the quotation it stands in, or -1.
  let quoteAt: Cover
  /// Of each sentence, where its acts and its reports begin.
  private let firstActs: [Int32]
  private let firstReports: [Int32]

  var tokens: [Token] { document.tokens }
  var quotes: [Quote] { cast.mentions.quotes }

  init(document: Document, cast: Cast, sides: Sides) {
    var reader = StoryReader(document: document, cast: cast, sides: sides)
    reader.read()
    self.document = document
    self.cast = cast
    acts = reader.acts
    reports = reader.reports
    speakers = reader.speakers
    speechCues = reader.speechCues
    referents = reader.referents
    isScare = reader.isScare
    quoteAt = reader.quoteAt
    firstActs = reader.firstActs
    firstReports = reader.firstReports
  }

  /// The acts of one sentence.
  func acts(of sentence: Int) -> ArraySlice<Act> {
    acts[Int(firstActs[sentence])..<Int(firstActs[sentence + 1])]
  }

  /// The act that an item was chosen for.
  func act(of item: Choice.Item) -> Act {
    acts[Int(firstActs[item.sentence]) + item.index]
  }

  /// The reports of one sentence.
  func reports(of sentence: Int) -> ArraySlice<Report> {
    reports[Int(firstReports[sentence])..<Int(firstReports[sentence + 1])]
  }

  func isFirstPerson(_ words: Range<Int>) -> Bool { document.isFirstPerson(words) }

  /// Whether an act tells of the encounter: a verb of meeting, or one whose object or company is it:
  /// "paid a courtesy call on", "brings together", "played host to", "exchanged views with".
  func isEncounter(_ act: Act) -> Bool {
    if !act.group.classes.isDisjoint(with: [.meet, .attend]) { return true }
    let start = act.group.tokens.upperBound
    let end = min(start + 4, document.sentences[act.sentence].tokens.upperBound)
    guard start < end else { return false }
    switch tokens[start].key {
    case .together, Self.host, Self.farewell: return true
    case .with where Self.discussing.contains(tokens[act.group.head].key): return true
    case Self.views, Self.down: return start + 1 < end && tokens[start + 1].key == .with
    default: return (start..<end).contains { tokens[$0].has(.eventNoun) }
    }
  }
  private static let host = WordKey("host")
  private static let farewell = WordKey("farewell")
  private static let views = WordKey("views")
  private static let down = WordKey("down")
  private static let discussing = WordKey.set("discussed discusses discuss")
}
