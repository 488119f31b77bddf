/// Tells what sort of body a name is from the words it is made of.
enum OrganizationKind {
  /// The words of each kind; an earlier kind goes before a later one.
  private static let words: KeyValuePairs<Organization.Kind, StaticString> = [
    .ministry: "ministry ministries department treasury exchequer",
    .legislature: "parliament congress assembly senate knesset duma legislature",
    .court: "court tribunal",
    .party: "party",
    .military: "army navy forces force military corps command guard brigade battalion fleet",
    .academic: "university college school academy faculty institute polytechnic",
    .company: """
    inc inc. ltd ltd. llc plc corp corporation company gmbh spa holdings industries group \
    airlines airways motors ventures
    """,
    .media: "news press times newspaper radio television broadcasting post",
    .ngo: """
    association foundation federation union society network coalition alliance church trust \
    league chamber advocates caucus
    """,
    .government: "government cabinet administration presidency",
    .agency: """
    agency authority commission bureau office service services board council directorate police \
    secretariat embassy consulate committee division inspectorate headquarters bank center centre
    """,
  ]

  private static let ranked: WordTable<(rank: Int, kind: Organization.Kind)> = {
    var table = WordTable<(rank: Int, kind: Organization.Kind)>()
    for (rank, entry) in words.enumerated() {
      for key in WordKey.list(entry.value) { table[key] = (rank, entry.key) }
    }
    return table
  }()

  private static let nations = WordKey("nations")

  static func of(_ tokens: ArraySlice<Token>) -> Organization.Kind {
    var best: (rank: Int, kind: Organization.Kind)?
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      if token.key == .united, next.key == nations { return .intergovernmental }
    }
    for token in tokens {
      if let match = ranked[token.key], match.rank < best?.rank ?? .max { best = match }
    }
    return best?.kind ?? .other
  }
}
