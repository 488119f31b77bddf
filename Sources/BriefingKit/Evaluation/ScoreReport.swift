/// How well records agree with what annotators say they should hold.
public struct ScoreReport: Hashable, Sendable {
  /// What is to be found in a release: some of it may be missed, some invented.
  public enum Field: String, Sendable, CaseIterable {
    case date, location, participants, roles, groups, organizations
    case pledges, measures, requests, quotes
    case pledgeSentences = "pledges.sentence"
    case measureSentences = "measures.sentence"
    case requestSentences = "requests.sentence"
  }

  /// What is right or wrong of each release, or of each thing that was found.
  public enum Judgement: String, Sendable, CaseIterable {
    case kind, mode, affiliation
    case pledgeBy = "pledges.by"
    case measureBy = "measures.by"
    case requestBy = "requests.by"
    case status, speaker
  }

  /// How much of a field was found, and how much of what was found is right.
  public struct Tally: Hashable, Sendable {
    public internal(set) var right = 0
    public internal(set) var wanted = 0
    public internal(set) var found = 0

    public var precision: Double { Self.share(right, of: found) }
    public var recall: Double { Self.share(right, of: wanted) }
    /// The harmonic mean of precision and recall.
    public var f1: Double {
      right == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    mutating func add(right: Int, wanted: Int, found: Int) {
      self.right += right
      self.wanted += wanted
      self.found += found
    }

    static func share(_ part: Int, of all: Int) -> Double {
      all == 0 ? 0 : Double(part) / Double(all)
    }
  }

  /// How many judgements say right.
  public struct Share: Hashable, Sendable {
    public internal(set) var right = 0
    public internal(set) var judged = 0

    public var accuracy: Double { Tally.share(right, of: judged) }

    mutating func add(_ isRight: Bool) {
      right += isRight ? 1 : 0
      judged += 1
    }
  }

  /// What was missed, invented or wrong in one release.
  public struct Fault: Hashable, Sendable {
    public enum Kind: String, Sendable { case missed, invented, wrong }

    public var kind: Kind
    /// The field, as ``Field`` or ``Judgement`` names it.
    public var field: String
    public var text: String
  }

  /// A release and what is wrong with its record.
  public struct FaultyRelease: Hashable, Sendable {
    public var id: String
    public var faults: [Fault]
  }

  var tallies: [Field: Tally] = [:]
  var shares: [Judgement: Share] = [:]
  /// The faults of each release that has any, in the order the releases were scored.
  public internal(set) var faulty: [FaultyRelease] = []

  public subscript(field: Field) -> Tally { tallies[field] ?? Tally() }

  public subscript(judgement: Judgement) -> Share { shares[judgement] ?? Share() }

  /// The mean of the six scores that make a record.
  public var record: Double {
    let fields: [Field] = [.date, .participants, .roles, .organizations, .pledges, .measures]
    return fields.map { self[$0].f1 }.reduce(0, +) / Double(fields.count)
  }
}
