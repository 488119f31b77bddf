/// What a word can be, as a set: one word may be a month, a verb and a given name at once.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Closed classes
  static let determiner = WordClass(bit: 0)
  static let preposition = WordClass(bit: 1)
  static let coordinator = WordClass(bit: 2)
  static let subordinator = WordClass(bit: 3)
  static let relative = WordClass(bit: 4)
  static let subjectPronoun = WordClass(bit: 5)
  static let objectPronoun = WordClass(bit: 6)
  static let possessivePronoun = WordClass(bit: 7)
  static let be = WordClass(bit: 8)
  static let have = WordClass(bit: 9)
  static let modal = WordClass(bit: 10)
  static let negation = WordClass(bit: 11)
  static let adverb = WordClass(bit: 12)
  // Verb forms
  static let verbBase = WordClass(bit: 13)
  static let verbS = WordClass(bit: 14)
  static let verbPast = WordClass(bit: 15)
  static let verbParticiple = WordClass(bit: 16)
  static let verbIng = WordClass(bit: 17)
  // People
  static let titleHead = WordClass(bit: 18)
  static let titlePlural = WordClass(bit: 19)
  static let titleModifier = WordClass(bit: 20)
  static let titleSuffix = WordClass(bit: 21)
  static let honorific = WordClass(bit: 22)
  static let rank = WordClass(bit: 23)
  static let postnominal = WordClass(bit: 24)
  static let givenName = WordClass(bit: 25)
  static let particle = WordClass(bit: 26)
  // Bodies
  static let orgHead = WordClass(bit: 27)
  static let orgSuffix = WordClass(bit: 28)
  static let orgNoun = WordClass(bit: 29)
  static let orgVeto = WordClass(bit: 30)
  static let plainAcronym = WordClass(bit: 31)
  // Places
  static let country = WordClass(bit: 32)
  static let demonym = WordClass(bit: 33)
  static let place = WordClass(bit: 34)
  static let placeNoun = WordClass(bit: 35)
  // Time and quantity
  static let month = WordClass(bit: 36)
  static let weekday = WordClass(bit: 37)
  static let numberWord = WordClass(bit: 38)
  static let ordinal = WordClass(bit: 39)
  static let magnitude = WordClass(bit: 40)
  static let currency = WordClass(bit: 41)
  static let timeNoun = WordClass(bit: 42)
  // Other nouns
  static let groupNoun = WordClass(bit: 43)
  static let eventNoun = WordClass(bit: 44)
  static let pledgeNoun = WordClass(bit: 45)
  static let portfolio = WordClass(bit: 46)
  static let common = WordClass(bit: 47)
  static let abbreviation = WordClass(bit: 48)
  static let adjective = WordClass(bit: 49)
  /// First word of a phrase the lexicon knows.
  static let startsPhrase = WordClass(bit: 50)
  static let doVerb = WordClass(bit: 51)
  static let knownOrg = WordClass(bit: 52)
  static let reflexive = WordClass(bit: 53)
  static let familyName = WordClass(bit: 54)
  static let plainNoun = WordClass(bit: 55)

  static let anyVerb: WordClass = [.verbBase, .verbS, .verbPast, .verbParticiple, .verbIng]
  static let finiteVerb: WordClass = [.verbBase, .verbS, .verbPast]
  /// Words that no name of a person, body or place begins or ends with.
  static let closed: WordClass = [
    .determiner, .preposition, .coordinator, .subordinator, .relative, .subjectPronoun,
    .objectPronoun, .possessivePronoun, .be, .have, .modal, .negation, .doVerb,
  ]
}

/// What a verb does in a release; a verb may be in several classes.
struct VerbClass: OptionSet, Sendable {
  let rawValue: UInt16
  /// Reports words: said, noted, stressed.
  static let speech = VerbClass(rawValue: 1 << 0)
  /// Commits its subject: pledged, agreed, offered.
  static let pledge = VerbClass(rawValue: 1 << 1)
  /// Asks another to act: urged, called on.
  static let request = VerbClass(rawValue: 1 << 2)
  /// A concrete act on the world: launched, signed, built.
  static let act = VerbClass(rawValue: 1 << 3)
  /// Brings the parties together: met, hosted, received.
  static let meet = VerbClass(rawValue: 1 << 4)
  /// A courtesy or an opinion, no act: welcomed, thanked, praised.
  static let courtesy = VerbClass(rawValue: 1 << 5)
  /// Restates a commitment when its object is one: reaffirmed, reiterated.
  static let restate = VerbClass(rawValue: 1 << 6)
  /// Has a plan: intend, plan, aim.
  static let intend = VerbClass(rawValue: 1 << 7)
  /// Takes part: attended, joined, participated.
  static let attend = VerbClass(rawValue: 1 << 8)
  /// Names a state or an event, no act: know, need, happen.
  static let state = VerbClass(rawValue: 1 << 10)
  /// Goes somewhere: travelled, arrived.
  static let travel = VerbClass(rawValue: 1 << 9)
  /// What somebody does in words: says, commits, asks, restates.
  static let telling: VerbClass = [.speech, .pledge, .request, .restate]
}
