/// Whom those stand for who come as part of a body's team, and officers named without their force.
extension Roles {
  /// Officers without a word of whose they are serve in the one armed force named; the office-holders
  /// of a part of a country serve the one government of such a part that the text names.
  func placeOfficers(in all: inout [[Role]]) {
    // A battalion is one of many.
    let force = only {
      $0.kind == .military && Self.forces.contains(tokens[$0.name.upperBound - 1].key)
        && !$0.name.contains { tokens[$0].has(.demonym) }
    }
    let region = only { body in
      body.name.count > 2 && tokens[body.name.upperBound - 1].key == Self.government
        && Self.regions.contains(tokens[body.name.upperBound - 2].key)
    }
    guard force != nil || region != nil else { return }
    for person in all.indices
    where !all[person].isEmpty && !all[person].contains(where: \.isPlaced) {
      let titles = cast.titles(of: person)
      if let force, titles.contains(where: { tokens[$0.head].has(.rank) }) {
        all[person][0].organization = document.words(force.name)
      } else if let region, titles.contains(where: { Self.regional.contains(tokens[$0.head].key) })
      {
        all[person][0].organization = document.words(region.name)
      }
    }
  }

  private static let forces = WordKey.set("force forces army navy military guard corps engineers")
  private static let government = WordKey("government")
  private static let regions = WordKey.set("state county provincial regional")
  private static let regional = WordKey.set(
    "governor commissioner adviser advisor secretary head speaker deputy")

  /// "The Rivers Bank team included Jane Doe and John Roe", "The Bank was represented by Jane Doe":
  /// the body those stand for whom nothing else places.
  func placeEnvoys(in all: inout [[Role]]) {
    for person in all.indices where !all[person].contains(where: \.isPlaced) {
      guard
        let name = cast.people[person].names.first(where: {
          document.block(of: $0.lowerBound).kind == .paragraph
        }),
        let body = bodySending(name)
      else { continue }
      if all[person].isEmpty {
        all[person] = [Role(title: nil, organization: body.words, country: nil, span: body.span)]
      } else {
        all[person][0].organization = body.words
      }
    }
  }

  private func bodySending(_ name: Range<Int>) -> (words: String, span: Span)? {
    let sentence = document.sentence(of: name.lowerBound)
    guard
      let cue = (sentence.lowerBound..<name.lowerBound).last(where: { i in
        Self.comprising.contains(tokens[i].key)
          || i + 1 < name.lowerBound && tokens[i].key == Self.representedWord
            && tokens[i + 1].key == .by
      }),
      case let before = sentence.clamped(to: cue - 8..<cue),
      let at = before.last(where: { cast.bodyAt[$0] >= 0 }),
      before.contains(where: { Self.teams.contains(tokens[$0].key) })
        || tokens[cue].key == Self.representedWord,
      !(cue + 1..<name.lowerBound).contains(where: {
        tokens[$0].has([.relative, .modal, .have]) || tokens[$0].isMark(.semicolon)
          || tokens[$0].key == .whileWord
      })
    else { return nil }
    let body = cast.bodies[cast.bodyAt[at]]
    return (document.words(body.name), document.span(body.name))
  }

  private static let comprising = WordKey.set(
    "included comprised comprising consisted consisting includes comprises")
  private static let representedWord = WordKey("represented")
  private static let teams = WordKey.set("delegation team side entourage mission")
}
