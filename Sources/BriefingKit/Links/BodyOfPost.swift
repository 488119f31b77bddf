/// The body of a post that is named without it.
extension Roles {
  /// For a post without a word of whose it is: the body of the post's portfolio named in the
  /// text, or the one that "the Ministry" in the title means.
  func bodyOfPost(_ person: Int) -> String? {
    let titles = cast.titles(of: person)
    let body =
      titles.lazy.compactMap(bodyOfPortfolio).first ?? titles.lazy.compactMap(bodyMeant).first
    return body.map { document.words($0.name) }
  }

  private func bodyOfPortfolio(_ title: TitleMention) -> Cast.Body? {
    let portfolio = title.tokens.filter {
      tokens[$0].has(.portfolio) && !tokens[$0].has(.titleModifier)
    }
    .map { tokens[$0].key }
    guard !portfolio.isEmpty else { return nil }
    let body = cast.bodiesByWord.indices(under: portfolio[0]).first { index in
      let body = cast.bodies[index]
      let governs =
        [.ministry, .government, .agency].contains(body.kind)
        || body.name.contains { tokens[$0].key == Self.office }
      return governs
        && portfolio.allSatisfy { word in body.name.contains { tokens[$0].key == word } }
    }
    return body.map { cast.bodies[$0] }
  }

  /// "Chief Director of the Ministry", "Deputy Minister": the one such body the release names.
  private func bodyMeant(_ title: TitleMention) -> Cast.Body? {
    let last = title.tokens.upperBound - 1
    if last > title.head, tokens[last].has(.orgHead), tokens[last - 1].key == .the {
      return only { body in body.name.contains { tokens[$0].key == tokens[last].key } }
    }
    guard last == title.head, Self.ministers.contains(tokens[last].key), title.possessor == nil,
      !title.tokens.contains(where: { tokens[$0].key == Self.prime })
    else { return nil }
    return only { body in body.name.contains { tokens[$0].key == Self.ministry } }
  }

  private static let office = WordKey("office")
  private static let prime = WordKey("prime")
  private static let ministry = WordKey("ministry")
  private static let ministers = WordKey.set("minister ministers undersecretary vice-minister")

  func only(_ fits: (Cast.Body) -> Bool) -> Cast.Body? {
    let bodies = cast.bodies.filter(fits)
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// The party that the header names as the release's creator beside a member of parliament.
  func partyPublishing(for person: Int) -> String? {
    guard cast.people[person].names.contains(where: isCreator) else { return nil }
    // Of two parties' release nobody can tell whose member is whose.
    return only { $0.kind == .party && $0.mentions.contains(where: isCreator) }.map {
      document.words($0.name)
    }
  }

  /// Whether a post is had as a member of a party, in parliament or for it.
  func isOfParty(_ keys: [WordKey]) -> Bool { keys.contains(where: Self.members.contains) }

  private func isCreator(_ name: Range<Int>) -> Bool {
    document.block(of: name.lowerBound).kind == .creator
  }

  private static let members = WordKey.set("senator mp member leader spokesperson spokesman")

  // MARK: Posts within a body

  /// Gives posts that only a body has the body they are told beside: the one they lead a party of
  /// ("the Rivers Union, led by President Jane Doe"), that of the person before them in a list
  /// ("Chairman of the Rivers Union Jane Doe, Treasurer John Roe"), or the one body of their sort.
  func placeBodyPosts(in all: inout [[Role]]) {
    for person in all.indices where !all[person].isEmpty {
      let titles = cast.titles(of: person)
      guard !all[person].contains(where: { $0.isPlaced }),
        let title = titles.first(where: { isOfBody($0) })
      else { continue }
      let name = cast.people[person].names[0]
      let body =
        bodyLed(by: title) ?? bodyBefore(title) ?? bodyOfPrevious(person, name, all)
        ?? (titles.allSatisfy(isOfBody) ? titles.lazy.compactMap(bodyOfSort).first : nil)
      if let body { all[person][0].organization = body }
    }
  }

  /// A post with no word of what it is over, and none of a state's.
  private func isOfBody(_ title: TitleMention) -> Bool {
    Self.bodyPosts.contains(tokens[title.head].key) && title.possessor == nil
      && title.tokens.upperBound == title.head + 1
      && title.tokens.dropLast().allSatisfy {
        tokens[$0].has([.titleModifier, .titleHead]) && !Self.stately.contains(tokens[$0].key)
          || tokens[$0].key == Self.company
      }
  }

  /// "the leaders of the Rivers Union, President Jane Doe and Secretary John Roe"
  private func bodyBefore(_ title: TitleMention) -> String? {
    var comma = title.tokens.lowerBound - 1
    if comma > 0, tokens[comma].has(.determiner) { comma -= 1 }
    guard comma > 2, tokens[comma].isMark(.comma) else { return nil }
    var end = comma - 1
    if tokens[end].isMark(.closeParen) { end -= 1 }
    return cast.bodyAt[end] >= 0 ? document.words(cast.bodies[cast.bodyAt[end]].name) : nil
  }

  /// "a delegation from the Rivers Union led by Chairman", "the Rivers Union, led by its President",
  /// "visited the Rivers Union and was welcomed by Chairman".
  private func bodyLed(by title: TitleMention) -> String? {
    let sentence = document.sentence(of: title.head)
    let before = sentence.clamped(to: title.tokens.lowerBound - 16..<title.tokens.lowerBound)
    guard
      let led = before.dropLast().last(where: {
        Self.led.contains(tokens[$0].key) && tokens[$0 + 1].key == .by
      }),
      let at = sentence.clamped(to: led - 8..<led).last(where: { cast.bodyAt[$0] >= 0 }),
      Self.received.contains(tokens[led].key)
        || !(at + 1..<max(at + 1, led)).contains(where: {
          tokens[$0].has([.anyVerb, .preposition])
        })
    else { return nil }
    return document.words(cast.bodies[cast.bodyAt[at]].name)
  }

  /// The body of the person named just before in the same list.
  private func bodyOfPrevious(_ person: Int, _ name: Range<Int>, _ all: [[Role]]) -> String? {
    let sentence = document.sentence(of: name.lowerBound)
    guard
      let previous = cast.people.indices.last(where: { other in
        other != person
          && cast.people[other].names.contains {
            sentence.contains($0.lowerBound) && $0.upperBound <= name.lowerBound
              && name.lowerBound - $0.upperBound <= 12
          }
      }),
      case let end = cast.people[previous].names.last(where: { $0.upperBound <= name.lowerBound })?
        .upperBound ?? name.lowerBound,
      !(end..<name.lowerBound).contains(where: {
        tokens[$0].has([.anyVerb, .be, .have, .modal, .relative]) && !tokens[$0].isCapitalized
      })
    else { return nil }
    return all[previous].lazy.compactMap(\.organization).first { body in
      cast.bodies.contains { document.words($0.name) == body }
    }
  }

  /// Of a university's posts the university the release names most, of a chief executive's the body.
  private func bodyOfSort(_ title: TitleMention) -> String? {
    let head = tokens[title.head].key
    let isAcademic =
      Self.academicPosts.contains(head)
      || title.tokens.dropLast().contains { Self.collegiate.contains(tokens[$0].key) }
        && (head == Self.chancellor || Self.unions.contains(tokens[title.head - 1].key))
    let isExecutive =
      Self.companyPosts.contains(head)
      || title.tokens.contains { Self.executive.contains(tokens[$0].key) }
    guard isAcademic || isExecutive else { return nil }
    let bodies = cast.bodies.filter {
      isAcademic ? $0.kind == .academic : Self.executiveKinds.contains($0.kind)
    }
    guard let most = bodies.map(\.mentions.count).max(), isAcademic || most > 2 else { return nil }
    return bodies.first { $0.mentions.count == most }.map { document.words($0.name) }
  }

  private static let stately = WordKey.set(
    "foreign home cabinet permanent principal attorney defence defense minister state press")
  private static let received = WordKey.set("welcomed received hosted")
  private static let led = WordKey.set("led headed represented welcomed received hosted")
  private static let company = WordKey("company")
  private static let chancellor = WordKey("chancellor")
  private static let collegiate = WordKey.set("vice pro-vice deputy guild")
  private static let unions = WordKey.set("guild")
  private static let academicPosts = WordKey.set(
    "vice-chancellor rector vice-rector dean registrar provost bursar")
  private static let companyPosts = WordKey.set("ceo coo cfo")
  private static let executive = WordKey.set("company managing executive")
  private static let executiveKinds: Set<Organization.Kind> = [.company, .agency, .ngo, .other]
  private static let bodyPosts = WordKey.set(
    """
    president vice-president chairman chairwoman chairperson chair vice-chairman vice-chair \
    vice-chairperson secretary treasurer coordinator director manager officer head member \
    registrar dean rector vice-rector vice-chancellor chancellor provost ceo coo cfo md auditor \
    secretary-general general representative lead leader founder co-founder executive
    """)
}
