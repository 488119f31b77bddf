/// The sections a word list may have, and what their lines become.
enum LexiconSection {
  case words(WordClass)
  case values(WordClass)
  case verbs(VerbClass)
  case irregular
  case phrases(WordClass)
  case people
  case countries
  case currencies
  case bodies(Organization.Kind)

  private static let wordSections: KeyValuePairs<String, WordClass> = [
    "determiners": .determiner, "prepositions": .preposition, "coordinators": .coordinator,
    "subordinators": .subordinator, "relatives": .relative,
    "subject pronouns": .subjectPronoun, "object pronouns": .objectPronoun,
    "possessive pronouns": .possessivePronoun, "reflexives": .reflexive,
    "be": .be, "have": .have, "do": .doVerb, "modals": .modal, "negations": .negation,
    "adverbs": .adverb, "adjectives": .adjective,
    "title heads": .titleHead, "plural title heads": [.titleHead, .titlePlural],
    "title modifiers": .titleModifier, "title suffixes": .titleSuffix,
    "honorifics": .honorific, "ranks": [.rank, .titleHead], "postnominals": .postnominal,
    "given names": .givenName, "name particles": .particle,
    "organization heads": .orgHead, "company suffixes": .orgSuffix,
    "state bodies": .orgNoun, "not organizations": .orgVeto,
    "plain acronyms": .plainAcronym, "place nouns": .placeNoun,
    "time nouns": .timeNoun, "group nouns": .groupNoun, "event nouns": .eventNoun,
    "pledge nouns": .pledgeNoun, "portfolios": .portfolio, "common words": .common,
    "abbreviations": .abbreviation,
  ]

  private static let valueSections: KeyValuePairs<String, WordClass> = [
    "months": .month, "weekdays": .weekday, "numbers": .numberWord, "ordinals": .ordinal,
    "magnitudes": .magnitude,
  ]

  private static let verbSections: KeyValuePairs<String, VerbClass> = [
    "verbs": [], "speech verbs": .speech, "pledge verbs": .pledge, "request verbs": .request,
    "act verbs": .act, "meeting verbs": .meet, "courtesy verbs": .courtesy,
    "state verbs": .state, "restating verbs": .restate, "intending verbs": .intend,
    "attending verbs": .attend,
    "travel verbs": .travel,
  ]

  /// The section called `title`; bodies name their kind behind the word: `bodies ministry`.
  init?(_ title: String) {
    if let match = Self.wordSections.first(where: { $0.key == title }) {
      self = .words(match.value)
    } else if let match = Self.verbSections.first(where: { $0.key == title }) {
      self = .verbs(match.value)
    } else if let match = Self.valueSections.first(where: { $0.key == title }) {
      self = .values(match.value)
    } else if title.hasPrefix("bodies "),
      let kind = Organization.Kind(rawValue: String(title.dropFirst(7)))
    {
      self = .bodies(kind)
    } else {
      switch title {
      case "irregular verbs": self = .irregular
      case "places": self = .phrases(.place)
      case "people": self = .people
      case "countries": self = .countries
      case "currencies": self = .currencies
      default: return nil
      }
    }
  }

  /// The sections' names, for an error.
  static var names: String {
    (wordSections.map(\.key) + verbSections.map(\.key) + valueSections.map(\.key)
      + ["irregular verbs", "places", "people", "countries", "currencies"]
      + Organization.Kind.allCases.map { "bodies \($0.rawValue)" })
      .sorted().joined(separator: ", ")
  }
}
