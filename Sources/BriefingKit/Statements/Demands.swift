/// Demands without a verb of asking: what a party named must do, what it is time for it to do, what is
/// asked by a noun.
extension Choice {
  /// "Peru must release them", "the Board should lower the fee", said by another: a demand on a
  /// party named.
  func demand(_ act: Act) -> Item? {
    let group = act.group
    let modal = modal(of: act)
    let giver = modal == Self.must ? agreer(on: act) : nil
    guard act.voice != .release || !statedBy.isEmpty || giver != nil,
      modal == .should || modal == Self.must,
      !group.isPassive,
      !group.isPerfect, !group.isProgressive,
      !group.classes.contains(.state) || group.classes.contains(.act),
      !tokens[group.head].has([.be, .have]), !isFirstPerson(act)
    else { return nil }
    return demand(act, by: giver ?? voice(of: act))
  }

  /// What `speakers` say that a party named has to do.
  func demand(_ act: Act, by speakers: [Referent]) -> Item? {
    let parties = act.subject.filter {
      switch $0 {
      case .person, .body, .country: !speakers.contains($0)
      case .phrase(let words):
        words.contains { Self.addressees.contains(tokens[$0].key) }
          || isProperName(words) && words.count > 1
      case .nation: false
      }
    }
    guard !speakers.isEmpty, !parties.isEmpty, parties.count == act.subject.count else {
      return nil
    }
    return Item(
      type: .request,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: speakers, cue: act.group.tokens, voice: act.voice, rule: Cues.must.id, act: act)
  }

  /// Who agreed that another must act: "They agreed that the Board must lower the fee".
  private func agreer(on act: Act) -> [Referent]? {
    let that = act.group.clauseStart - 1
    guard that > 0, tokens[that].key == .that, verbLemma(that - 1) == "agree" else { return nil }
    return reading.acts(of: act.sentence).last { $0.group.head == that - 1 }.map { givers($0) }
  }

  /// The modal verb of the act, or of the one whose it shares: "must act and should lower".
  private func modal(of act: Act) -> WordKey {
    guard act.group.sharesSubject, !tokens[act.group.tokens.lowerBound].has(.modal),
      let first = reading.acts(of: act.sentence).last(where: {
        $0.index < act.index && $0.group.isPossible
          && tokens[$0.group.tokens.lowerBound].has(.modal)
      })
    else { return tokens[act.group.tokens.lowerBound].key }
    return tokens[first.group.tokens.lowerBound].key
  }

  static let must = WordKey("must")
  static let government = WordKey("government")
  private static let addressees = WordKey.set("government community")

  /// "It is time for Peru to lift the tariff", "What the Board needs to do is act", "We want Peru to
  /// act": what another is to do, said by a party.
  func duty(_ act: Act) -> Item? {
    let group = act.group
    if group.form == .infinitive { return contractedDuty(act, by: voice(of: act)) }
    let end = document.sentences[act.sentence].tokens.upperBound
    guard !group.isNegated, !isIndirectQuestion(group) || isWhat(act),
      let first = group.subject?.lowerBound
    else { return nil }
    let by = voice(of: act)
    if isWhat(act) {
      guard !by.isEmpty, isParty(act), !isFirstPerson(act),
        lemma(group) == "need" || [.should, Self.must].contains(modal(of: act)),
        let main = reading.acts(of: act.sentence).first(where: {
          $0.index > act.index && $0.group.form == .present && tokens[$0.group.head].has(.be)
        })
      else { return nil }
      return duty(act, group.clauseStart - 1..<extents.end(of: main, limit: end), by: by)
    }
    let next = afterAdverbs(group.tokens.upperBound)
    guard next < end else { return nil }
    let asked: Bool
    if group.form == .present, tokens[group.head].has(.be), !by.isEmpty {
      let near = next..<min(next + 4, end)
      if tokens[first].key == Self.it, let word = near.first(where: { isDue(tokens[$0]) }) {
        asked = namesDoer(behind: word + 1, end)
      } else {
        asked = subjectHolds(act, Self.steps) && namesDoer(behind: next, end)
      }
    } else {
      asked =
        lemma(group) == "want" && group.form == .present && isParty(act)
        && (!by.isEmpty || !isFirstPerson(act)) && namesDoer(from: next, end)
    }
    guard asked else { return nil }
    let wants = lemma(group) == "want" && !isFirstPerson(act)
    return duty(
      act, extents.extent(of: act, within: document.sentences[act.sentence].tokens),
      by: wants || by.isEmpty ? givers(act) : by)
  }

  /// "It’s time for Peru to lift the tariff": "’s" is read as no verb.
  private func contractedDuty(_ act: Act, by: [Referent]) -> Item? {
    let to = act.group.tokens.lowerBound
    let limit = document.sentences[act.sentence].tokens
    guard !act.group.sharesSubject, to > limit.lowerBound + 4,
      let about = (max(limit.lowerBound + 3, to - 8)..<to).last(where: {
        tokens[$0].key == .forWord
      }), isDue(tokens[about - 1]), tokens[about - 2].kind == .possessive,
      tokens[about - 3].key == Self.it, (about + 1..<to).contains(where: { isNamed($0) })
    else { return nil }
    return duty(act, about - 3..<extents.end(of: act, limit: limit.upperBound), by: by)
  }

  private func duty(_ act: Act, _ words: Range<Int>, by: [Referent]) -> Item? {
    guard !by.isEmpty else { return nil }
    return Item(
      type: .request, tokens: words, by: by, cue: act.group.tokens, voice: act.voice,
      rule: Cues.due.id, act: act)
  }

  private func isWhat(_ act: Act) -> Bool {
    act.group.clauseStart > 0 && tokens[act.group.clauseStart - 1].key == .what
      && document.sentenceOf[act.group.clauseStart - 1] == act.sentence
  }

  private func isDue(_ token: Token) -> Bool { Self.due.contains(token.key) }
  private static let due = WordKey.set(
    "time essential imperative crucial vital critical necessary urgent incumbent")
  private static let steps = WordKey.set("step task priority")

  /// "for Peru to lift", "that Peru lift": whether a party named is to act.
  private func namesDoer(behind i: Int, _ end: Int) -> Bool {
    guard i + 2 < end else { return false }
    if tokens[i].key == .forWord { return namesDoer(from: i + 1, end) }
    guard tokens[i].key == .that, tokens[i - 1].key != Self.time,
      let verb = (i + 2..<max(i + 2, min(i + 9, end))).first(where: {
        tokens[$0].has([.be, .modal, .verbBase, .verbS])
          && !(tokens[$0].has(.common) && tokens[$0 - 1].has([.determiner, .adjective]))
      }), tokens[verb].has([.verbBase, .verbS]),
      document.lexicon.verbClass(of: tokens[verb]).isDisjoint(with: .state)
    else { return false }
    return (i + 1..<verb).contains { isNamed($0) }
  }

  /// "Peru to lift"
  private func namesDoer(from i: Int, _ end: Int) -> Bool {
    guard
      let to = (i..<max(i, min(i + 14, end - 1))).first(where: {
        tokens[$0].key == .to || tokens[$0].kind == .punctuation
      }),
      tokens[to].key == .to, to > i
    else { return false }
    let verb = afterAdverbs(to + 1)
    guard verb < end, tokens[verb].has(.verbBase) else { return false }
    return (i..<to).contains { isNamed($0) }
  }

  private func isNamed(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.has([.objectPronoun, .subjectPronoun]), !token.has(.determiner) { return false }
    return tokens[i].isCapitalized || tokens[i].has([.country, .groupNoun])
      || Self.addressees.contains(tokens[i].key) || .countries == tokens[i].key
  }

  private static let time = WordKey("time")

  /// "offered recommendations on", "issued directives to", "supported calls for": asked by a noun.
  func askedByNoun(_ act: Act, _ next: Int) -> Item? {
    let group = act.group
    guard let nouns = Self.asking[lemma(group)],
      group.isPassive ? subjectHolds(act, Self.tasks) : nounIn(next, 3, nouns),
      group.form == .past || group.isPerfect || nouns.contains(.calls),
      !nounIn(next, 3, Self.visits)
    else { return nil }
    return Item(
      type: .request,
      tokens: extents.extent(of: act, within: document.sentences[act.sentence].tokens, longest: 4),
      by: group.isPassive ? agent(of: act) : givers(act), cue: group.tokens, voice: act.voice,
      rule: Cues.ask.id, act: act)
  }

  private static let advice = WordKey.set("recommendation recommendations")
  private static let orders = WordKey.set("directive directives directions instructions")
  private static let tasks = WordKey.set("directive directives instructions instruction tasks")
  /// "made a courtesy call on the Mayor"
  private static let visits = WordKey.set("courtesy phone telephone video conference")
  private static let pleas = WordKey.set("call calls request requests")
  private static let asking: WordTable<WordSet> = [
    "offer": advice, "provide": advice, "share": advice,
    "make": WordKey.set(
      "recommendation recommendations appeal appeals call plea request requests demand demands"),
    "set": WordKey.set("task tasks"),
    "give": WordKey.set(
      "recommendation recommendations directives directions instructions instruction orders tasks"),
    "issue": orders, "support": pleas, "back": pleas, "endorse": pleas, "echo": pleas,
  ]
}

extension Cues {
  static let must = Rule(
    "request.must", field: .requests,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza said Norway should lift the tariff on cod."
        => "Norway should lift the tariff on cod",
      "Minister Ana Souza met envoy Jon Berg in Lima. They agreed that Norway must lift the tariff on cod."
        => "Norway must lift the tariff on cod",
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza said Norway needs to lift the tariff on cod."
        => "Norway needs to lift the tariff on cod",
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza said Norway should lift the tariff and open its ports."
        => "open its ports",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. Souza said fish should swim freely."])
  static let due = Rule(
    "request.due", field: .requests,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. “It is time for Norway to lift the tariff,” Souza said."
        => "It is time for Norway to lift the tariff",
      "Minister Ana Souza met envoy Jon Berg in Lima. “It’s time for Norway to lift the tariff,” Souza said."
        => "It’s time for Norway to lift the tariff",
      "Minister Ana Souza met envoy Jon Berg in Lima. “What Norway needs to do is lift the tariff,” Souza said."
        => "What Norway needs to do is lift the tariff",
      "Minister Ana Souza met envoy Jon Berg in Lima. “We want Norway to lift the tariff,” Souza said."
        => "We want Norway to lift the tariff",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. “It is time to rest,” Souza said.",
      "Minister Ana Souza met envoy Jon Berg in Lima. “We want to fish,” Souza said.",
    ])
}
