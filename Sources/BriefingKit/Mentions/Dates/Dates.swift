/// Finds dates: each form below is tried in order at every token that can begin one.
struct Dates {
  let document: Document
  let tokens: [Token]
  let limit: Int

  /// The dates of the document, in order, none inside another.
  static func find(in document: Document) -> [DateMention] {
    var found: [DateMention] = []
    for block in document.blocks {
      let finder = Dates(
        document: document, tokens: document.tokens, limit: block.tokens.upperBound)
      var i = block.tokens.lowerBound
      while i < block.tokens.upperBound {
        if finder.canBegin(i), let mention = finder.date(at: i) {
          found.append(mention)
          i = mention.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    return found
  }

  /// Whether one of the forms may begin with the token: few tokens are worth trying them all.
  func canBegin(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.kind == .number || token.has([.month, .weekday, .ordinal]) { return true }
    switch token.key {
    case .from, .between: return isDay(skip(i + 1, .the))
    case .the: return isDay(i + 1)
    case .openParen: return isDay(i + 1)
    default: return token.has([.timeNoun, .determiner, .adjective]) && names(token.key)
    }
  }

  private func isDay(_ i: Int) -> Bool {
    i < limit && (tokens[i].kind == .number || tokens[i].has(.ordinal))
  }

  /// Whether the word names a day, or says of a day or a week which it is.
  private func names(_ word: WordKey) -> Bool {
    switch word {
    case .today, .tonight, .yesterday, .tomorrow, .this, .last, .past, .next, .coming: true
    default: false
    }
  }

  func date(at i: Int) -> DateMention? {
    // By index: a form taken out of the list would be retained for each token.
    let forms = Self.forms
    for f in forms.indices {
      if let (end, value) = forms[f].read(self, i) {
        return DateMention(tokens: i..<end, value: value, rule: forms[f].rule.id)
      }
    }
    return nil
  }

  typealias Reading = (end: Int, value: DateMention.Value)
  struct Form: Sendable {
    let rule: Rule
    let read: @Sendable (Dates, Int) -> Reading?
  }

  /// The rules of this family, surest first.
  static var rules: [Rule] { forms.map(\.rule) }

  static let forms: [Form] = [
    Form(
      rule: Rule(
        "date.iso", field: .date,
        finds: ["The ministers met in Oslo on 2023-11-07." => "2023-11-07"])
    ) { $0.iso($1) },
    Form(
      rule: Rule(
        "date.slashes", field: .date,
        finds: [
          "The two ministers met in Rabat on 23/7/2020." => "2020-07-23",
          "The two ministers met in Rabat on 2020/07/23." => "2020-07-23",
          "The two ministers met in Rabat on 23-07-2020." => "2020-07-23",
        ],
        ignores: [
          "The two ministers met in Rabat under file 23/71.",
          "The two ministers met in Rabat under file 1.7.902020.",
        ])
    ) { $0.slashes($1) },
    Form(
      rule: Rule(
        "date.bracketed-day-month", field: .date,
        finds: ["The two ministers met in Rabat on Thursday (23/7)." => "XXXX-07-23"],
        ignores: ["The two ministers met in Rabat (23/71)."])
    ) { $0.bracketed($1) },
    Form(
      rule: Rule(
        "date.days-month", field: .date,
        finds: [
          "A committee of Malawi and Ghana met in Zomba from 13 to 14 May 2025." => "2025-05-13",
          "Ministers of both states met in Vilnius on 3–5 March 2021." => "2021-03-03",
          "Ministers met in Vilnius from Monday 3 to Friday 7 May 2021." => "2021-05-03",
        ])
    ) { $0.daysThenMonth($1) },
    Form(
      rule: Rule(
        "date.month-days", field: .date,
        finds: [
          "The envoys met in Quito on November 22-23, 2019." => "2019-11-22",
          "The envoys met in Quito on February 28-March 1, 2019." => "2019-02-28",
          "Envoys met in Quito from Friday, May 3 to Monday, May 6, 2019." => "2019-05-03",
        ])
    ) { $0.monthThenDays($1) },
    Form(
      rule: Rule(
        "date.day-month", field: .date,
        finds: [
          "President Ana Souza met envoy Jon Berg in Porto on 3 March 2021." => "2021-03-03",
          "The ministers met in Suva on the 21st of May." => "XXXX-05-21",
        ],
        ignores: ["The committee met 12 March Street residents."])
    ) { $0.dayThenMonth($1) },
    Form(
      rule: Rule(
        "date.month-day", field: .date,
        finds: [
          "The ministers met in Accra on Sept. 3, 2024." => "2024-09-03",
          "The envoys met in Asmara on July 9." => "XXXX-07-09",
          "The envoys will meet in Asmara next Friday, July 9." => "XXXX-07-09",
        ],
        ignores: ["They may 5 times have met."])
    ) { $0.monthThenDay($1) },
    Form(
      rule: Rule(
        "date.relative-day", field: .date,
        finds: ["Rabat, 4 May 2020 (XYZ) - The two ministers met here yesterday." => "2020-05-03"])
    ) { $0.relativeDay($1) },
    Form(
      rule: Rule(
        "date.weekday", field: .date,
        finds: [
          "Rabat, 4 May 2020 (XYZ) - The two ministers met here on Sunday." => "2020-05-03"
        ])
    ) { $0.weekday($1) },
    Form(
      rule: Rule(
        "date.month-year", field: .date,
        finds: ["The two ministers met in Rabat in May 2020." => "2020-05"],
        ignores: ["The two ministers may meet again in Rabat."])
    ) { $0.monthAndYear($1) },
    Form(rule: Rule("date.vague", field: .date, finds: [])) { $0.vague($1) },
  ]
}
