/// Measures told by a noun that a courtesy or a time word takes as fact.
extension NounActs {
  /// "welcomed the release of two hostages", "following the signing of the treaty": an act's noun
  /// that a courtesy or a time word takes as fact.
  func event(at i: Int, in sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound, tokens[i].key == .the || tokens[i].has(.possessivePronoun)
    else { return nil }
    let doer = thanked(for: i) ?? announcer(of: i, in: sentence)
    guard
      doer != nil || Self.factual.contains(tokens[i - 1].key)
        || document.lexicon.verbClass(of: tokens[i - 1]).contains(.courtesy)
          && Self.greeting.contains(document.lexicon.verb(of: tokens[i - 1])?.lemma ?? "")
    else { return nil }
    guard
      let noun = (i + 1..<min(i + 4, sentence.upperBound)).first(where: {
        Self.nouns.contains(tokens[$0].key) && !tokens[$0].isCapitalized
      }), noun + 1 < sentence.upperBound,
      tokens[noun + 1].key == .of
        || tokens[i - 1].key != .on
          && (tokens[noun + 1].key == .and
            || doer != nil && tokens[noun + 1].has(.preposition) && tokens[noun + 1].key != .to),
      !isDiscussed(i, in: sentence),
      noun + 2 >= sentence.upperBound || !Self.storms.contains(tokens[noun + 2].key)
    else { return nil }
    let end = phraseEnd(from: noun + 1, in: sentence)
    let by =
      doer
      ?? (noun + 1..<end).first { tokens[$0].key == .by || tokens[$0].key == .between }
      .map { parties($0 + 1..<end) } ?? []
    return Found(
      tokens: i..<end, by: by, cue: noun, rule: Self.event.id, status: Self.status(of: tokens[noun])
    )
  }

  /// "the appointment of two pilots, dismissal of a third, and the opening of a school": the acts that
  /// go on behind the first.
  func furtherNouns(behind item: Found, in sentence: Range<Int>) -> [Found] {
    var more: [Found] = []
    var i = item.tokens.upperBound
    while i + 3 < sentence.upperBound {
      var start = i
      if tokens[start].isMark(.comma) { start += 1 }
      if tokens[start].key == .and { start += 1 }
      guard start > i, tokens[i].isMark(.comma) || tokens[start].has(.determiner),
        let noun = furtherNoun(at: start, in: sentence)
      else { return more }
      i = phraseEnd(from: noun + 1, in: sentence)
      more.append(
        Found(
          tokens: start..<i, by: item.by, cue: noun, rule: item.rule,
          status: Self.status(of: tokens[noun])))
    }
    return more
  }

  /// The noun of an act that a phrase at `i` is of: "the quick removal of".
  func furtherNoun(at i: Int, in sentence: Range<Int>) -> Int? {
    var noun = i
    if tokens[noun].has(.determiner) { noun += 1 }
    if noun < sentence.upperBound, tokens[noun].has(.adjective) { noun += 1 }
    guard noun + 1 < sentence.upperBound, Self.nouns.contains(tokens[noun].key),
      tokens[noun + 1].key == .of, !tokens[noun].isCapitalized
    else { return nil }
    return noun
  }

  /// Whom a courtesy or a blame is for an act: "thanked Norway for the donation of two boats".
  private func thanked(for i: Int) -> [Referent]? {
    guard i > 1, [.forWord, .on, .and].contains(tokens[i - 1].key) else { return nil }
    // "for appointing him and for the provision of nets", "for its help and the provision of nets"
    let goesOn = tokens[i - 1].key == .and || tokens[i - 2].key == .and
    guard
      let verb = reading.acts(of: document.sentenceOf[i]).last(where: {
        $0.group.tokens.upperBound < i && (!goesOn || $0.group.classes.contains(.courtesy))
      }), verb.group.classes.contains(.courtesy),
      Self.blaming.contains(document.lexicon.verb(of: tokens[verb.group.head])?.lemma ?? "")
    else { return nil }
    let object = verb.group.tokens.upperBound..<i - 1
    guard tokens[i - 1].key != .and || object.contains(where: { tokens[$0].key == .forWord })
    else { return nil }
    let by = reading.referents.resolve(
      object.lowerBound..<(object.first { tokens[$0].has(.preposition) } ?? object.upperBound))
    return by.isEmpty ? nil : by
  }

  /// Who announces an act of its own: "announced today the appointment of two judges".
  private func announcer(of i: Int, in sentence: Range<Int>) -> [Referent]? {
    var verb = i - 1
    while verb > sentence.lowerBound, tokens[verb].has([.adverb, .timeNoun]) { verb -= 1 }
    guard tokens[verb].key == Self.announced,
      let act = reading.acts(of: document.sentenceOf[i]).first(where: {
        $0.group.head == verb
      }), !act.group.isPassive, !act.subject.isEmpty
    else { return nil }
    return act.subject
  }
  private static let announced = WordKey("announced")
  private static let blaming: WordSet = [
    "thank", "congratulate", "commend", "praise", "applaud", "condemn", "criticize", "criticise",
    "laud", "hail", "salute",
  ]

  /// Whether what a noun tells is over or goes on: "the signing", "the development".
  static func status(of noun: Token) -> Measure.Status {
    lasting.contains(noun.key) ? .ongoing : .completed
  }
  private static let lasting = WordKey.set(
    "development implementation construction investment investments deployment")

  /// "issues were discussed, including the opening of a port": a topic.
  private func isDiscussed(_ i: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[i - 1].key == Self.including else { return false }
    guard
      let main = reading.acts(of: document.sentenceOf[i]).last(where: {
        $0.group.isFinite && $0.group.tokens.upperBound <= i
      }), let verb = document.lexicon.verb(of: tokens[main.group.head])?.lemma
    else { return false }
    if main.group.form == .future || main.group.form == .conditional { return true }
    return Self.discussing.contains(verb)
      && !(main.group.tokens.upperBound..<i).contains { Self.works.contains(tokens[$0].key) }
  }

  /// What is at work already, though it be discussed.
  private static let works = WordKey.set(
    """
    effort efforts action actions steps measures investments investment work assistance support \
    progress achievements contributions
    """)
  private static let discussing: WordSet = [
    "discuss", "explore", "consider", "cover", "address", "raise", "examine", "debate", "agree",
    "establish", "include", "exchange", "focus", "identify", "propose",
  ]

  /// Nouns that report a concrete act by somebody.
  static let nouns = WordKey.set(
    """
    signing passage launch expansion provision release creation ruling adoption deployment \
    investment investments establishment introduction decision approval announcement initiation \
    ratification implementation removal construction reopening acquisition completion opening \
    inauguration delivery donation appointment extension redesignation designation reform \
    replacement transfer seizure withdrawal granting acceptance veto denial \
    resumption re-appointment reappointment imposition enactment suspension abolition repeal \
    development installation improvement hiring recruitment preparation modernization \
    modernisation rehabilitation renovation reconstruction upgrade upgrading procurement purchase \
    confirmation nomination selection arrest detention deportation relocation evacuation \
    resettlement repatriation restoration reduction simplification privatization privatisation \
    digitization digitisation closure cancellation disbursement formation issuance publication \
    allocation lifting rollout certification admission liberation \
    distribution handover hand-over commissioning unveiling demolition electrification accreditation \
    expulsion demining clearance shipment waiver exemption reinstatement refurbishment dredging \
    planting resurfacing repair repairs financing accession digitalization digitalisation issuing awarding relaunch revival
    """)

  /// What passes without anybody passing it: "the passage of Hurricane Ada".
  private static let storms = WordKey.set("hurricane cyclone typhoon storm time")
  private static let factual = WordKey.set(
    "including following since after noted with through by surrounding despite amid upon announced marks marked highlighted mentioned recalled witnessed witnessing include includes"
  )
  private static let greeting: WordSet = [
    "welcome", "applaud", "hail", "praise", "commend", "appreciate",
  ]

  static let event = Rule(
    "measure.event", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She welcomed the release of two fishermen."
        => "the release of two fishermen",
      "Minister Ana Souza met envoy Jon Berg in Lima. They witnessed the handover of two boats."
        => "the handover of two boats",
      "Minister Ana Souza met envoy Jon Berg in Lima. She thanked Norway for its help and the donation of two boats."
        => "the donation of two boats",
      "Minister Ana Souza met envoy Jon Berg in Lima. She thanked Norway for the donation of two boats."
        => "the donation of two boats",
      "Minister Ana Souza met envoy Jon Berg in Lima. She announced today the appointment of two pilots."
        => "the appointment of two pilots",
      "Minister Ana Souza met envoy Jon Berg in Lima. She welcomed the purchase of two boats, renovation of the quay, and the opening of a school."
        => "renovation of the quay",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. They discussed the release of steam."]
  )
}
