/// Finds bodies named in the text: known ones, names built around a head (`Ministry of …`,
/// `… Agency`), company suffixes, acronyms and their definitions.
struct Organizations {
  let document: Document
  let tokens: [Token]
  var found: [OrganizationMention] = []
  var taken: [Bool]
  /// Acronyms defined behind a law, a post or a programme.
  private(set) var rejected: Set<WordKey>
  /// Acronyms that a body was named with so far, whatever else they may mean: "the CPA".
  private(set) var standingFor: Set<WordKey> = []
  /// Acronyms that stand in brackets somewhere.
  let defined: Set<WordKey>
  /// Words in capitals that the text writes otherwise too: "LEAHY" where "Leahy" speaks.
  let shouted: WordSet

  static func find(in document: Document) -> [OrganizationMention] {
    var finder = Organizations(document: document)
    for block in document.blocks where block.kind != .marker { finder.read(block) }
    finder.readDateline()
    return finder.found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  init(document: Document) {
    self.document = document
    tokens = document.tokens
    taken = Array(repeating: false, count: document.tokens.count)
    let tokens = document.tokens
    defined = Set(
      tokens.indices.dropFirst().filter {
        tokens[$0].shape.contains(.allCaps) && tokens[$0 - 1].isMark(.openParen)
      }.map { tokens[$0].key })
    shouted = Self.shouted(in: tokens)
    rejected = Set(
      tokens.indices.dropFirst(2).filter {
        tokens[$0].shape.contains(.allCaps) && tokens[$0 - 1].isMark(.openParen)
          && (tokens[$0 - 2].has([.orgVeto, .titleHead, .eventNoun])
            && !tokens[$0 - 2].has([.orgHead, .orgNoun]) && tokens[$0 - 2].isCapitalized
            || $0 + 2 < tokens.count && tokens[$0 + 1].isMark(.closeParen)
              && tokens[$0 + 2].has(.orgVeto)
              && !tokens[$0 + 2].has([.orgHead, .eventNoun])
              && !tokens[$0 - 2].has([.orgHead, .orgNoun]))
      }.map { tokens[$0].key })
    for block in document.blocks { rejectEvents(in: block.tokens) }
  }

  private static func shouted(in tokens: [Token]) -> WordSet {
    var loud: [WordKey] = []
    for token in tokens
    where token.shape.contains(.allCaps) && token.end - token.start >= 4
      && !token.has(.closed.union(.knownOrg))
    {
      loud.append(token.key)
    }
    if loud.isEmpty { return [] }
    let words = WordSet(loud)
    var found: [WordKey] = []
    for token in tokens
    where !token.shape.contains(.allCaps) && token.isWord && token.end - token.start >= 4
      && words.contains(token.key)
    {
      found.append(token.key)
    }
    return WordSet(found)
  }

  /// Adds acronyms of encounters and schemes: "International Conference on Power (ICP)".
  private mutating func rejectEvents(in range: Range<Int>) {
    for i in range.dropFirst(2)
    where tokens[i].shape.contains(.allCaps) && tokens[i - 1].isMark(.openParen) {
      if let long = longForm(before: i - 1, acronym: i, in: range), isSurvey(long) {
        rejected.insert(tokens[i].key)
      }
    }
  }

  mutating func read(_ block: Block) {
    let range = block.tokens
    var i = range.lowerBound
    while i < range.upperBound {
      if mayNameRow(at: i, in: range), case let departments = departments(at: i, in: range),
        let last = departments.last
      {
        found += departments.map { named($0, rule: Self.head) }
        i = last.upperBound
      } else if let mention = mention(at: i, in: range, block: block) {
        for t in mention.extent { taken[t] = true }
        // A longer name takes in what was found inside it: "Health, Labor and Pensions Committee".
        while let last = found.last, last.tokens.lowerBound >= mention.tokens.lowerBound {
          found.removeLast()
        }
        found.append(mention)
        if let acronym = mention.acronym { standingFor.insert(tokens[acronym.lowerBound].key) }
        i = max(i + 1, mention.extent.upperBound)
      } else {
        i += 1
      }
    }
  }

  func named(_ words: Range<Int>, rule: Rule) -> OrganizationMention {
    OrganizationMention(
      tokens: words, acronym: nil, kind: OrganizationKind.of(tokens[words]), body: nil,
      rule: rule.id)
  }

  /// The agency of the dateline is a body although nothing more is said of it.
  mutating func readDateline() {
    guard let agency = document.dateline?.agency, !taken[agency.lowerBound] else { return }
    found.append(
      OrganizationMention(
        tokens: agency, acronym: nil, kind: .media, body: nil, rule: Self.dateline.id))
  }

  func mention(at i: Int, in range: Range<Int>, block: Block) -> OrganizationMention? {
    let token = tokens[i]
    guard token.isWord, !taken[i],
      token.has([.startsPhrase, .knownOrg, .orgHead, .orgNoun, .orgSuffix, .orgVeto, .placeNoun])
        || token.shape.contains(.allCaps) || token.shape.contains(.innerCapital)
        || token.isCapitalized && i > range.lowerBound && isUnknownName(i - 1)
    else { return nil }
    if token.has(.orgHead), let foreign = foreignName(at: i, in: range) { return foreign }
    if let known = known(at: i, in: range, shouts: block.shouts) {
      return longer(than: known, in: range, block: block) ?? known
    }
    // "Union of the Comoros"
    if let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
      match.phrase.classes.contains(.country)
    {
      return nil
    }
    if i > range.lowerBound, token.has(.orgHead),
      let place = document.lexicon.phrase(at: i - 1, in: tokens, limit: range.upperBound),
      place.phrase.classes.contains(.place)
    {
      return nil
    }
    guard !block.shouts else { return nil }
    if let city = city(at: i, in: range) ?? cabinet(at: i, in: range) { return city }
    if token.has([.orgHead, .orgNoun, .orgSuffix, .orgVeto]) || isSystem(i, in: range),
      let built = built(around: i, in: range, block: block)
    {
      return built
    }
    return firm(at: i, in: range) ?? acronym(at: i, in: range)
  }

  // MARK: Rules

  static let known = Rule(
    "organization.known", field: .organizations,
    finds: [
      "Finance chiefs of the World Bank met Minister Ana Souza in Lima." => "World Bank",
      "Ambassador Jon Berg met officials of the WHO in Lima." => "WHO",
      "The bill was read in the 109th Congress." => "109th Congress",
      "She thanked Oxfam America for its help." => "Oxfam America",
      "They thanked our Navy for its help." => "Navy",
    ],
    ignores: [
      "The minister, who was late, met us in Lima.", "She told her readers on Twitter.",
      "They spoke in Oslo on United Nations Day.", "The court ruled in Holm v. Microsoft in May.",
    ])
  static let head = Rule(
    "organization.head", field: .organizations,
    finds: [
      "She visited the Ministry of Food, Agriculture and Light Industry."
        => "Ministry of Food, Agriculture and Light Industry",
      "He thanked the National Parks Authority for its work." => "National Parks Authority",
      "They thanked the Marsh Police Chiefs Association." => "Marsh Police Chiefs Association",
      "South Africa's Ministry of Water met us." => "Ministry of Water",
      "She chairs the Senate Health, Labor and Pensions (HELP) Committee in Oslo."
        => "Senate Health, Labor and Pensions (HELP) Committee",
      "He is on the full Appropriations committee." => "Appropriations committee",
      "They visited the 3rd Battalion in Oslo." => "3rd Battalion",
      "She thanked the Departments of Commerce, Energy, and the Treasury." => "Energy",
      "She met the People’s Committee of Ha Linh Province."
        => "People’s Committee of Ha Linh Province",
      "She chairs the Prevention of Floods Board." => "Prevention of Floods Board",
      "They met the Consulate General of Chad in May." => "Consulate General of Chad",
      "They met the UNDP Executive Board in May." => "UNDP Executive Board",
      "She leads the National Council for Persons with Disabilities."
        => "National Council for Persons with Disabilities",
      "They thanked the Board of Trustees of King Olaf Foundation." => "King Olaf Foundation",
      "A grant came from the Department of Justice’s Office of Rivers." => "Office of Rivers",
      "He met officials of the Ministry of Law in Oslo." => "Ministry of Law",
      "They joined the Permanent Mission of Chad to the United Nations."
        => "Permanent Mission of Chad to the United Nations",
      "A grant went to the Oak Fire District in May." => "Oak Fire District",
      "She thanked the Marsh Community College System." => "Marsh Community College System",
      "She chairs the Senate Subcommittee on Research, Nutrition, and General Legislation."
        => "Senate Subcommittee on Research, Nutrition, and General Legislation",
    ],
    ignores: [
      "She met the Minister of Justice and Courts Administration Ines Duarte.",
      "She met the Member of Parliament for Oakhaven South.",
      "She is Deputy Head of Mission in Oslo.",
      "The Task Force met our Development Partners.", "They built a Center of Excellence.",
      "They cited the Museum of Rivers and Culture Act.",
      "The Ministry thanked the Committee.", "They praised the Clean Rivers Act.",
      "They asked the Board of Directors.", "They visited the Oakhaven Army Ammunition Plant.",
      "They drew on the Flood Relief Fund.", "They thanked Minority Serving Institutions (MSIs).",
    ])
  static let state = Rule(
    "organization.state-body", field: .organizations,
    finds: [
      "They thanked the Chadian army for its help." => "Chadian army",
      "They thanked the South African government for its help." => "South African government",
      "They said the City of Oakhaven bought six buses." => "City of Oakhaven",
      "She will submit the plan to Cabinet on Monday." => "Cabinet",
      "They said the Holm government bought six buses." => "Holm government",
      "They thanked the government of Chad for its help." => "government of Chad",
      "They thanked the Oakhaven State government for it." => "Oakhaven State government",
      "They said the Holm-Berg administration bought six buses." => "Holm-Berg administration",
    ],
    ignores: [
      "They thanked the army for its help.", "They asked State and Territory Governments for it.",
      "They met in the City of Oakhaven.",
      "She met Cabinet members and Cabinet Secretary Jon Berg.",
      "They met at the Oakhaven Community Centre.",
    ])
  static let definition = Rule(
    "organization.acronym-definition", field: .organizations,
    finds: [
      "It was tested by Nordic Rivers Watch International (NRWI) last year."
        => "Nordic Rivers Watch International"
    ],
    ignores: [
      "They cited the Violence Prevention Act (VPA) twice.",
      "They cited the Honest Rivers Promise (HRP) Act twice.",
      "They cited the Long Survey of Rivers in Oakhaven (LSRO) twice.",
    ])
  static let capitals = Rule(
    "organization.capitals", field: .organizations,
    finds: [
      "Officials of the KNRP attended the talks in Lima." => "KNRP",
      "They thanked KNRP Nepal for its help." => "KNRP Nepal",
      "They thanked the Chad KNRP for its help." => "Chad KNRP",
    ],
    ignores: [
      "The GDP grew and COVID-19 receded.", "The release is marked KNRP 24 in our files.",
      "They met Bergstad in Lima, and BERGSTAD left.",
      "They met Minister Jane Arthur BERGSTAD in Lima.",
      "NOTE: The talks took two days.",
      "She met KNR Bergstad in Lima.", "She met Jon Bergstad, FNIR, in Lima.",
      "They said so. BERGSTAD: We met in Lima.",
    ])
  static let dateline = Rule(
    "organization.dateline-agency", field: .organizations,
    finds: ["LIMA, May 3 (Andes) -- Minister Ana Souza met envoy Jon Berg here today." => "Andes"])

  static var rules: [Rule] {
    [known, head, state, definition, capitals, foreign, houseOrFirm, dateline, ListedBodies.listed]
  }
}
