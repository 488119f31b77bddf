/// Compares records with their gold, release by release, and adds up the scores.
///
/// | field | when two agree |
/// |---|---|
/// | date | same ISO 8601 value, and last day where the gold has one |
/// | kind, mode | equal |
/// | location, groups | their words overlap by an F1 of 0.5 |
/// | participants | same family name and initial, or one name's words all in the other's |
/// | roles | titles of matched persons overlap by 0.6; a short form of a longer title is nothing |
/// | affiliation | half of its words stand in a role of the matched person |
/// | organizations | a name in common, or names that overlap by 0.7 |
/// | pledges, measures, requests | texts overlap by 0.5 |
/// | …sentence | the sentences that hold one |
/// | …by | of matched items: somebody who is wanted, and nobody else |
/// | quotes | texts overlap by 0.6 |
public struct Scorer: Sendable {
  /// The scores of all releases added so far.
  public private(set) var report = ScoreReport()
  private var faults: [ScoreReport.Fault] = []

  /// A scorer of no releases yet.
  public init() {}

  /// Adds one release to the scores.
  ///
  /// - Parameters:
  ///   - record: what the tool made of the release.
  ///   - gold: what a person made of it.
  ///   - text: the release itself, for the sentences its items stand in.
  public mutating func add(_ record: MeetingRecord, gold: Gold, text: String) {
    faults = []
    judge(.kind, record.meeting.kind.rawValue == gold.kind)
    judge(.mode, record.meeting.mode.rawValue == gold.mode)
    scoreDate(record.date, gold)
    scoreLocation(record.meeting.location, gold.location)
    scorePersons(record.participants.filter { $0.kind == .person }, gold.participants)
    let groups = record.participants.filter { $0.kind == .group }.map(\.name)
    let matches = Likeness.matches(
      gold.groups, groups, least: 0.5, likeness: Wording.contentLikeness)
    count(.groups, right: matches.count, wanted: gold.groups.count, found: groups.count)
    scoreOrganizations(record.organizations, gold.organizations)
    let sentences = CoarseSentences(of: text)
    scorePledges(record.pledges, gold.pledges, sentences)
    scoreMeasures(record.measures, gold.measures, sentences)
    scoreRequests(record.requests, gold.requests, sentences)
    scoreQuotes(record.statements.filter { $0.kind == .direct }, gold.quotes)
    if !faults.isEmpty { report.faulty.append(.init(id: record.id, faults: faults)) }
  }

  // MARK: Adding up

  mutating func count(_ field: ScoreReport.Field, right: Int, wanted: Int, found: Int) {
    report.tallies[field, default: .init()].add(right: right, wanted: wanted, found: found)
  }

  mutating func judge(_ judgement: ScoreReport.Judgement, _ isRight: Bool) {
    report.shares[judgement, default: .init()].add(isRight)
  }

  mutating func note(_ kind: ScoreReport.Fault.Kind, _ field: String, _ text: String) {
    faults.append(.init(kind: kind, field: field, text: text))
  }

  /// Counts a field's matches and notes what has none.
  mutating func count(
    _ field: ScoreReport.Field, _ matches: [(wanted: Int, found: Int)], wanted: [String],
    found: [String]
  ) {
    count(field, right: matches.count, wanted: wanted.count, found: found.count)
    noteUnmatched(field.rawValue, matches, wanted: wanted, found: found)
  }

  mutating func noteUnmatched(
    _ field: String, _ matches: [(wanted: Int, found: Int)], wanted: [String], found: [String]
  ) {
    for (i, text) in wanted.enumerated() where !matches.contains(where: { $0.wanted == i }) {
      note(.missed, field, text)
    }
    for (j, text) in found.enumerated() where !matches.contains(where: { $0.found == j }) {
      note(.invented, field, text)
    }
  }

  // MARK: Day and place

  private mutating func scoreDate(_ date: EventDate?, _ gold: Gold) {
    let isEnd = gold.dateEnd == nil || gold.dateEnd == date?.end
    let isRight = gold.date != nil && gold.date == date?.value && isEnd
    count(
      .date, right: isRight ? 1 : 0, wanted: gold.date == nil ? 0 : 1, found: date == nil ? 0 : 1)
    guard gold.date != date?.value || !isEnd else { return }
    let wanted = [gold.date, gold.dateEnd].compactMap { $0 }.joined(separator: "/")
    let found = [date?.value, date?.end].compactMap { $0 }.joined(separator: "/")
    note(
      .wrong, "date", "\(found.isEmpty ? "none" : found), not \(wanted.isEmpty ? "none" : wanted)")
  }

  private mutating func scoreLocation(_ found: String?, _ wanted: String?) {
    var isRight = false
    if let found, let wanted { isRight = Wording.likeness(wanted, found) >= 0.5 }
    count(
      .location, right: isRight ? 1 : 0, wanted: wanted == nil ? 0 : 1,
      found: found == nil ? 0 : 1)
    guard !isRight, found != nil || wanted != nil else { return }
    note(.wrong, "location", "\(found ?? "none"), not \(wanted ?? "none")")
  }
}
