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
      return body.kind != .intergovernmental && body.kind != .company
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
    guard last == title.head, Self.ministers.contains(tokens[last].key), title.possessor == nil
    else { return nil }
    return only { body in body.name.contains { tokens[$0].key == Self.ministry } }
  }

  private static let ministry = WordKey("ministry")
  private static let ministers = WordKey.set("minister ministers undersecretary vice-minister")

  private func only(_ fits: (Cast.Body) -> Bool) -> Cast.Body? {
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
}
