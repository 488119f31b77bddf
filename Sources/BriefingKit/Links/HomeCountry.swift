/// Tells the country a release is written from: its office-holders are named without it.
struct HomeCountry {
  let document: Document
  let cast: Cast

  /// The country of who publishes the release, by its name in the lexicon: the agency of the
  /// dateline, the web address, a body of one country named in headline or lead, the city of the
  /// dateline or of a line of its own above the story, and posts that one country alone has.
  ///
  /// - Parameter taken: the countries that persons of the release stand for already.
  func ofIssuer(besides taken: Set<String>) -> String? {
    if let agency = document.dateline?.agency?.lowerBound,
      let country = Self.agencies[document.tokens[agency].key] ?? bodyCountry(at: agency)
    {
      return country
    }
    return document.release.url.flatMap { Self.country(ofAddress: $0) } ?? ofFirstBody()
      ?? ofHeadline() ?? ofPlace(besides: taken) ?? ofPosts()
  }

  /// "Freedonia Showcases Its Mines in Lima": the country that acts in the headline.
  private func ofHeadline() -> String? {
    let tokens = document.tokens
    guard let title = Lead(of: document).title.first, title.count > 3,
      let country = cast.mentions.countries.at(title.lowerBound),
      let verb = title.prefix(5).dropFirst().first(where: { cast.mentions.countries.at($0) == nil }
      ),
      tokens[verb].has(.verbS), !tokens[title.lowerBound].has(.demonym),
      cast.mentions.countries.count(of: country) > 1
    else { return nil }
    return country
  }

  /// The country of the journey told of, "state visit to Freedonia", where the traveller is one of
  /// those named without a country: not the traveller's own.
  func visited(in sentences: [Range<Int>]) -> String? {
    for sentence in sentences {
      for i in sentence.dropLast(2) where Self.journeys.contains(document.tokens[i].key) {
        let next = document.tokens[i + 1].key == .to ? i + 2 : i + 1
        let start = document.tokens[next].key == .the && next + 1 < sentence.upperBound
        if let country = cast.mentions.countries.at(start ? next + 1 : next) { return country }
      }
    }
    return nil
  }

  /// The countries that an embassy or an ambassador in the text stands for: guests in it.
  func senders() -> Set<String> {
    let tokens = document.tokens
    var found: Set<String> = []
    for i in tokens.indices.dropFirst() where Self.missions.contains(tokens[i].key) {
      if let country = cast.mentions.countries.at(i - 1) { found.insert(country) }
    }
    return found
  }

  private static let missions = WordKey.set("embassy ambassador consulate")
  private static let journeys = WordKey.set(
    "visit visits visited visiting trip travel travels tour")

  /// The country of the place the release is written in. In a town where the world meets that may
  /// be anybody's: then the country it tells much more of.
  private func ofPlace(besides taken: Set<String>) -> String? {
    guard let place = ofDateline() ?? ofPlaceLine() else { return nil }
    let countries = cast.mentions.countries
    guard meetsTheWorld(), let other = countries.mostNamed(besides: taken),
      countries.count(of: other) > countries.count(of: place) + 1
    else { return place }
    return other
  }

  private func meetsTheWorld() -> Bool {
    let end = document.blocks.first { $0.kind == .paragraph }?.tokens.lowerBound ?? 0
    let head = 0..<max(end, document.dateline?.tokens.upperBound ?? 0)
    return head.contains {
      Self.venues.contains(document.tokens[$0].key)
        && document.tokens[$0].has([.place, .startsPhrase])
    }
  }

  private static let venues = WordKey.set("york geneva davos munich dubai sharm glasgow vienna")

  private func bodyCountry(at i: Int) -> String? {
    guard cast.bodyAt[i] >= 0, let known = cast.bodies[cast.bodyAt[i]].known else {
      return nil
    }
    return document.lexicon.country(of: document.lexicon.bodies[known])
  }

  private func ofFirstBody() -> String? {
    guard let lead = document.blocks.first(where: { $0.kind == .paragraph }) else { return nil }
    return (0..<lead.tokens.upperBound).lazy.compactMap { bodyCountry(at: $0) }.first
  }

  private func ofDateline() -> String? {
    document.dateline.flatMap { cast.mentions.countries.holding($0.place.lowerBound) }
  }

  /// "Washington, DC" on the masthead.
  private func ofPlaceLine() -> String? {
    document.blocks.prefix { $0.kind != .paragraph }.lazy
      .filter { $0.kind == .heading && $0.tokens.count <= 5 }
      .compactMap { cast.mentions.countries.holding($0.tokens.lowerBound) }.first
  }

  /// "Senator Jane Doe (D-Md.)", and "Assistant Secretary of State" as the first who is named with a
  /// post: the United States.
  private func ofPosts() -> String? {
    let people = cast.mentions.people
    let isOfParty = people.contains { $0.affiliation.map(isPartyAndState) ?? false }
    let first = people.first { !$0.titles.isEmpty }
    return isOfParty || first?.titles.contains(where: isOfStateDepartment) ?? false
      ? Roles.unitedStates : nil
  }

  private func isPartyAndState(_ words: Range<Int>) -> Bool {
    let bytes = document.words(words).utf8.prefix(2)
    return bytes.count == 2 && bytes.first.map { "DRI".utf8.contains($0) } ?? false
      && bytes.last.map { "- ".utf8.contains($0) } ?? false
  }

  /// "Secretary of State", "Assistant Secretary of State for Rivers"; not a British "Secretary of
  /// State for Rivers".
  private func isOfStateDepartment(_ title: TitleMention) -> Bool {
    let tokens = document.tokens
    let words = title.tokens.map { tokens[$0].key }
    guard let state = words.firstIndex(of: Self.state), state > 1,
      words[state - 1] == .of, words[state - 2] == Self.secretary
    else { return false }
    return state == words.count - 1 || Self.ranks.contains(words[0])
  }

  private static let state = WordKey("state")
  private static let secretary = WordKey("secretary")
  private static let ranks = WordKey.set("assistant deputy under principal acting")

  /// The country of a government's web address, by the last parts of its host (RFC 1591): `gov`
  /// and `mil` are the United States'.
  static func country(ofAddress url: String) -> String? {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    var i = 0
    while i < bytes.count, bytes[i] != slash { i += 1 }
    while i < bytes.count, bytes[i] == slash { i += 1 }
    var last = i
    while i < bytes.count, bytes[i] != slash, bytes[i] != UInt8(ascii: ":") {
      if bytes[i] == UInt8(ascii: "."), i + 1 < bytes.count { last = i + 1 }
      i += 1
    }
    return domains[WordKey(folding: bytes, from: last, to: i)]
  }

  /// The countries of news agencies by their marks in datelines.
  private static let agencies: WordTable<String> = [
    "aap": "Australia", "abp": "Burundi", "adi": "Djibouti", "akp": "Cambodia", "ami": "Mauritania",
    "angop": "Angola", "anp": "Niger", "app": "Pakistan", "aps": "Algeria", "ata": "Albania",
    "bakhtar": "Afghanistan", "bna": "Bahrain", "bopa": "Botswana", "bss": "Bangladesh",
    "bta": "Bulgaria", "cna": "Taiwan", "dpi": "Guyana", "ena": "Ethiopia", "fana": "Ethiopia",
    "fbc": "Ethiopia", "gna": "Ghana", "hina": "Croatia", "ina": "Iraq", "irna": "Iran",
    "jis": "Jamaica", "kbc": "Kenya", "kna": "Kenya", "kpl": "Laos", "kuna": "Kuwait",
    "lana": "Libya", "lena": "Lesotho", "lina": "Liberia", "mena": "Egypt",
    "mia": "North Macedonia",
    "mna": "Myanmar", "nampa": "Namibia", "nan": "Nigeria", "ncn": "Guyana", "nna": "Lebanon",
    "ona": "Oman", "petra": "Jordan", "pia": "Philippines", "pna": "Philippines", "pti": "India",
    "qna": "Qatar", "rss": "Nepal", "saba": "Yemen", "sana": "Syria", "slena": "Sierra Leone",
    "sna": "Seychelles", "sonna": "Somalia", "spa": "Saudi Arabia",
    "srna": "Bosnia and Herzegovina",
    "sta": "Slovenia", "suna": "Sudan", "tap": "Tunisia", "tatoli": "Timor-Leste",
    "tna": "Thailand", "vna": "Vietnam", "vns": "Vietnam", "wafa": "Palestine",
    "wam": "United Arab Emirates", "zanis": "Zambia",
  ]

  private static let domains: WordTable<String> = [
    "gov": "United States", "mil": "United States", "uk": "United Kingdom", "au": "Australia",
    "nz": "New Zealand", "ca": "Canada", "in": "India", "ie": "Ireland", "za": "South Africa",
    "ke": "Kenya", "ng": "Nigeria", "gh": "Ghana", "pk": "Pakistan", "bd": "Bangladesh",
    "lk": "Sri Lanka", "np": "Nepal", "my": "Malaysia", "sg": "Singapore", "ph": "Philippines",
    "id": "Indonesia", "th": "Thailand", "vn": "Vietnam", "kz": "Kazakhstan", "jp": "Japan",
    "kr": "South Korea", "cn": "China", "de": "Germany", "fr": "France", "it": "Italy",
    "es": "Spain", "no": "Norway", "se": "Sweden", "dk": "Denmark", "fi": "Finland",
    "pl": "Poland", "ua": "Ukraine", "ge": "Georgia", "az": "Azerbaijan", "tr": "Turkey",
    "il": "Israel", "ae": "United Arab Emirates", "sa": "Saudi Arabia", "eg": "Egypt",
  ]
}
