/// Who acts: whether a subject can act as an institution, and whom its words stand for.
extension Choice {
  /// Whether the subject is an institution or somebody who holds an office.
  func isInstitution(_ act: Act) -> Bool {
    if isFirstPerson(act), let subject = act.group.subject {
      guard subject.count == 1 || namesOwnBody(subject) else { return false }
      return !givers(act).isEmpty || act.voice == .release && act.group.classes.contains(.act)
    }
    return act.subject.contains { referent in
      switch referent {
      case .person(let person):
        return act.group.subject.flatMap(owned).map(namesOwnBody)
          ?? (!roles[person].isEmpty || Self.giving.contains(lemma(act.group)))
      case .body, .country, .nation: return true
      case .phrase(let phrase):
        // "the Senator's bill" is no senator.
        let owner = phrase.last { tokens[$0].kind == .possessive } ?? phrase.lowerBound - 1
        // "life expectancy for Peruvian women" is no Peruvian body.
        let end = phrase.dropFirst().first {
          tokens[$0].has(.preposition) && tokens[$0].key != .of
        }
        let words = owner + 1..<max(owner + 1, end ?? phrase.upperBound)
        return words.contains { i in
          let token = tokens[i]
          let next = i + 1 < words.upperBound ? tokens[i + 1] : nil
          // "Republican budget cuts" are no Republicans.
          let isHead =
            next.map {
              $0.kind == .punctuation || $0.has(.coordinator)
                || $0.key == .of && Self.actors.contains(token.key)
            } ?? true
          if isHead, Self.actors.contains(token.key) || token.has([.orgNoun, .titleHead]) {
            return true
          }
          return token.has(.knownOrg) || token.key == Self.states
            || token.isCapitalized && token.has([.orgHead, .orgNoun, .titleHead])
            || token.has(.demonym) && next?.isCapitalized ?? false
        } || isProperName(words)
      }
    }
  }

  /// What anybody does as an act on the world, whatever the post: "donated forty boats".
  private static let giving: WordSet = [
    "donate", "hand", "sponsor", "inaugurate", "commission", "unveil", "present",
  ]

  /// What a person's is, who then acts no longer: "the President's plan", "his amendment".
  private func owned(_ words: Range<Int>) -> Range<Int>? {
    let mark = words.last { tokens[$0].kind == .possessive }
    let first = tokens[words.lowerBound].has(.possessivePronoun) ? words.lowerBound : nil
    guard let start = mark ?? first, start + 1 < words.upperBound else { return nil }
    return start + 1..<words.upperBound
  }

  /// "our government", "my Administration"; not "our meetings".
  func namesOwnBody(_ words: Range<Int>) -> Bool {
    words.contains {
      tokens[$0].has([.orgNoun, .orgHead, .groupNoun, .titleHead])
        || Self.actors.contains(tokens[$0].key) || Self.ownSides.contains(tokens[$0].key)
    }
  }
  static let ownSides = WordKey.set(
    "administration government country nation nations side company team party staff nurses")

  /// Names no list knows: "BlueFlame Energy".
  func isProperName(_ words: Range<Int>) -> Bool {
    words.allSatisfy { tokens[$0].isWord && tokens[$0].isCapitalized }
      && words.contains { tokens[$0].classes.isEmpty }
  }

  static let actors = WordKey.set(
    """
    company companies consortium businesses organizations organisations associations unions \
    agencies offices authorities states governments officials legislators lawmakers engineers \
    brigade institution institutions ministries universities centers centres banks industry \
    ministry department agency commission committee council authority bank university institute \
    hospital command police fund office rescuers workers crews responders soldiers troops \
    leadership panel subcommittee countries nations senate team teams utilities utility \
    regulator operator republicans republican democrats democrat contractors staff personnel \
    experts members interns scientists inspectors investigators prosecutors negotiators volunteers \
    nurses doctors forces peacekeepers units towns cities communities services stakeholders \
    appropriators insurers manufacturers employers councils departments schools parliament assembly \
    courts boards country nation state school college colleges academy hospitals firm firms \
    corporation corporations foundation foundations charity charities ngo ngos municipality \
    municipalities county counties province provinces district districts cabinet bureau \
    directorate secretariat embassy embassies tribunal army navy military battalion regiment \
    coastguard airline airlines broadcaster federation cooperative cooperatives alliance opposition \
    paramedics technicians trainers teachers researchers tenderers providers suppliers \
    developers donors judges senators governors mayors ministers parliamentarians judge \
    court jury government administration coalition network enterprise enterprises factory delegation delegations \
    association union society club league chamber guild confederation church diocese parish trust \
    party movement taskforce inspectorate registry treasury customs squadron startup startups \
    developer lender insurer carrier publisher alumni
    """)
  static let states = WordKey("states")

  /// Who does what is told as fact: the subject, a bare word for the speaker's own body read as that
  /// body ("the bank has opened", said by its director), "his government" as the country.
  func doers(_ act: Act) -> [Referent] {
    if isFirstPerson(act) { return ownSide(act) }
    guard let words = act.group.subject, let last = words.last, words.count <= 2 else {
      return givers(act)
    }
    let first = tokens[words.lowerBound]
    let speaker = voice(of: act).first(where: \.isPerson) ?? act.subject.first
    var posts: [Role] = []
    if case .person(let person) = speaker { posts = roles[person] }
    if first.key == .the, [Self.country, Self.nation].contains(tokens[last].key) {
      let own = posts.lazy.compactMap(\.country).first.map { Referent.nation($0) }
      return (countryNamed(before: words.lowerBound) ?? own).map { [$0] } ?? givers(act)
    }
    if first.has(.possessivePronoun), [Self.government, Self.country].contains(tokens[last].key),
      let country = posts.lazy.compactMap(\.country).first
    {
      return [.nation(country)]
    }
    guard first.key == .the,
      Self.bareBodies.contains(tokens[last].key) || Self.ministries.contains(tokens[last].key),
      let body = posts.lazy.compactMap({ $0.organization }).compactMap({ body($0) }).first,
      Self.ministries.contains(tokens[last].key)
        == [.ministry, .government].contains(reading.cast.bodies[body].kind)
    else { return givers(act) }
    return [.body(body)]
  }

  /// "We have opened", said by a minister: the ministry, else the country; "our companies" those;
  /// "I" the speaker.
  private func ownSide(_ act: Act) -> [Referent] {
    let speakers = givers(act)
    guard let words = act.group.subject, case .person(let person) = speakers.first,
      speakers.count == 1
    else { return speakers }
    if words.count > 1, words.contains(where: { Self.partners.contains(tokens[$0].key) }) {
      return [.phrase(words)]
    }
    // In a President's own statement "we" is its author.
    guard words.count == 1, tokens[words.lowerBound].key == .we,
      act.voice != .release || !presides(person)
    else { return speakers }
    let bodies = roles[person].lazy.compactMap({ $0.organization }).compactMap { body($0) }
    let country = governs(person) ? roles[person].lazy.compactMap(\.country).first : nil
    return [bodies.first.map { .body($0) } ?? country.map { .nation($0) } ?? .person(person)]
  }

  /// Whether somebody sits in a chamber and speaks for no government: a senator, a shadow minister.
  func isLegislator(_ speaker: Referent) -> Bool {
    guard case .person(let person) = speaker else { return false }
    return hasTitle(person) { holds($0, Self.chambers) || tokens[$0.lowerBound].key == Self.shadow }
      && !hasTitle(person) {
        holds($0, Self.governing) && tokens[$0.lowerBound].key != Self.shadow
      }
  }

  private func hasTitle(_ person: Int, where isMeant: (Range<Int>) -> Bool) -> Bool {
    reading.cast.titles(of: person).contains { isMeant($0.tokens) }
  }

  private func holds(_ title: Range<Int>, _ posts: WordSet) -> Bool {
    title.contains { posts.contains(tokens[$0].key) }
  }

  /// "a Coalition Government": the speaker's own, though it governs not.
  func namesParty(_ words: Range<Int>) -> Bool {
    words.contains { Self.parties.contains(tokens[$0].key) }
  }
  private static let parties = WordKey.set(
    "coalition opposition labor labour greens democrats party")
  private static let shadow = WordKey("shadow")
  private static let chambers = WordKey.set(
    "senator senators representative congressman congresswoman")
  private static let governing = WordKey.set(
    "minister secretary president premier governor treasurer administrator")
  private func presides(_ person: Int) -> Bool {
    roles[person].contains { $0.title?.hasSuffix("President") ?? false }
  }

  /// Whether somebody's posts let it speak as its country: not a legislator or a party's leader.
  private func governs(_ person: Int) -> Bool {
    hasTitle(person) { _ in true } && !hasTitle(person) { holds($0, Self.elected) }
  }
  private static let elected = WordKey.set(
    """
    senator senators representative congressman congresswoman congressmember member leader shadow \
    whip spokesperson spokesman
    """)
  private static let partners = WordKey.set("colleagues companies partners allies friends")

  /// The last country named shortly before `i`: "the country".
  private func countryNamed(before i: Int) -> Referent? {
    (max(0, i - 80)..<i).last { tokens[$0].has(.country) && tokens[$0].isCapitalized }
      .map { .country($0..<$0 + 1) }
  }
  private static let nation = WordKey("nation")
  private static let ministries = WordKey.set("ministry department")
  private static let bareBodies = WordKey.set(
    """
    bank company utility firm agency university hospital chamber foundation \
    association union institute authority council commission committee fund party organization \
    organisation corporation board institution federation
    """)

  /// The body of the cast that has this name.
  private func body(_ name: String) -> Int? {
    reading.cast.bodies.indices.first { document.words(reading.cast.bodies[$0].name) == name }
  }
}
