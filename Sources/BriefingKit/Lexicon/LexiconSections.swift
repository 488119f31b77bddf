extension LexiconSection {
  /// Every section, in the order `briefing lexicon` lists them: what a desk adds to comes first.
  static let all: [LexiconSection] = names + bodies + words + verbs + statements + places + grammar

  private static let names: [LexiconSection] = [
    .init("titles", .titles, "Posts of several words: Harbour Master, Keeper of the Tides."),
    .init("people", .people, "Persons by name, with their posts."),
    .init("title heads", .words(.titleHead), "Words that head a post: minister, envoy."),
    .init(
      "plural title heads", .words([.titleHead, .titlePlural]),
      "The same for several persons: ministers."),
    .init("title modifiers", .words(.titleModifier), "Words before a head: deputy, acting, prime."),
    .init("title suffixes", .words(.titleSuffix), "Words behind a head: general, designate."),
    .init("ranks", .words([.rank, .titleHead]), "Military and police ranks: colonel."),
    .init("honorifics", .words(.honorific), "Courtesies that are no post: Mr, Dr, H.E."),
    .init("postnominals", .words(.postnominal), "Letters and marks behind a name: Jr., MP, OBE."),
    .init("given names", .words(.givenName), "Words that begin a person's name."),
    .init("name particles", .words(.particle), "Small words inside a name: de, van, bin."),
  ]

  private static let bodies: [LexiconSection] = Organization.Kind.allCases.map { kind in
    LexiconSection(
      "bodies \(kind.rawValue)", .bodies(kind),
      "Known organizations of the kind \"\(kind.rawValue)\".")
  }

  private static let words: [LexiconSection] = [
    .init("organization heads", .words(.orgHead), "Words that names are built on: ministry, bank."),
    .init("company suffixes", .words(.orgSuffix), "Words that end a company's name: Ltd., GmbH."),
    .init("state bodies", .words(.orgNoun), "Bodies named by a country: army, government."),
    .init(
      "not organizations", .words(.orgVeto), "Words that end names of other things: act, plan."),
    .init("plain acronyms", .words(.plainAcronym), "Capitals that are no organization: GDP."),
    .init("portfolios", .words(.portfolio), "What posts and ministries are for: health, trade."),
    .init("group nouns", .words(.groupNoun), "Parties without a name: legislators, farmers."),
    .init("event nouns", .words(.eventNoun), "Encounters: summit, talks, visit."),
    .init("time nouns", .words(.timeNoun), "Spans of time: day, week, morning."),
    .init("common words", .words(.common), "Ordinary words, in capitals still no name."),
    .init("abbreviations", .words(.abbreviation), "Words whose full stop ends no sentence."),
  ]

  private static let verbs: [LexiconSection] = [
    .init("pledge verbs", .verbs(.pledge), "Commit their subject: pledge, vow."),
    .init("request verbs", .verbs(.request), "Ask another to act: urge, call."),
    .init("act verbs", .verbs(.act), "Concrete acts, the cues of measures: launch, build."),
    .init("speech verbs", .verbs(.speech), "Report words: say, stress."),
    .init("meeting verbs", .verbs(.meet), "Bring parties together: meet, host."),
    .init("attending verbs", .verbs(.attend), "Take part: attend, join."),
    .init("travel verbs", .verbs(.travel), "Go somewhere: travel, arrive."),
    .init("courtesy verbs", .verbs(.courtesy), "Courtesies and opinions, no acts: thank."),
    .init("restating verbs", .verbs(.restate), "Restate a commitment: reaffirm."),
    .init("intending verbs", .verbs(.intend), "Have a plan: intend, aim."),
    .init("state verbs", .verbs(.state), "States and events, no acts: know, happen."),
    .init("verbs", .verbs([]), "Verbs with none of these meanings."),
    .init("irregular verbs", .irregular, "Forms that do not follow the rule."),
  ]

  private static let statements: [LexiconSection] = [
    .init("pledge nouns", .words(.pledgeNoun), "What is restated: commitment, readiness.")
  ]

  private static let places: [LexiconSection] = [
    .init("countries", .countries, "Countries with their demonyms and other names."),
    .init("cities", .cities, "Cities and regions by their country."),
    .init("places", .phrases(.place), "Places that are in no one country."),
    .init("place nouns", .words(.placeNoun), "Words that names of places end in: palace, airport."),
    .init("currencies", .currencies, "Money by its ISO 4217 code."),
  ]

  private static let grammar: [LexiconSection] = [
    .init("determiners", .words(.determiner), "Closed class of grammar."),
    .init("prepositions", .words(.preposition), "Closed class of grammar."),
    .init("coordinators", .words(.coordinator), "Closed class of grammar."),
    .init("subordinators", .words(.subordinator), "Closed class of grammar."),
    .init("relatives", .words(.relative), "Closed class of grammar."),
    .init("subject pronouns", .words(.subjectPronoun), "Closed class of grammar."),
    .init("object pronouns", .words(.objectPronoun), "Closed class of grammar."),
    .init("possessive pronouns", .words(.possessivePronoun), "Closed class of grammar."),
    .init("reflexives", .words(.reflexive), "Closed class of grammar."),
    .init("be", .words(.be), "Forms of this verb."),
    .init("have", .words(.have), "Forms of this verb."),
    .init("do", .words(.doVerb), "Forms of this verb."),
    .init("modals", .words(.modal), "Verbs that need another: will, must."),
    .init("negations", .words(.negation), "Words that deny."),
    .init("adverbs", .words(.adverb), "Adverbs that part a verb or begin a clause."),
    .init("adjectives", .words(.adjective), "Adjectives that begin a noun phrase."),
    .init("months", .values(.month, 1...12), "Months by number."),
    .init("weekdays", .values(.weekday, 1...7), "Days of the week by number."),
    .init("numbers", .values(.numberWord, 0...1_000_000), "Number words by value."),
    .init("ordinals", .values(.ordinal, 1...1_000), "Ordinal words by value."),
    .init("magnitudes", .values(.magnitude, 1...15), "Powers of ten by exponent."),
  ]
}
