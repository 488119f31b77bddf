import BriefingKit

extension Command {
  /// `briefing lexicon [SECTION]`
  static let lexicon: Command = Command(
    name: "lexicon",
    operands: "[SECTION]",
    summary: "List what the tool knows of words.",
    discussion: """
      Without SECTION lists the sections, how many entries each has and what it is for. With one, as \
      "title heads", prints its entries in the plain format that --lexicon reads: a line with the \
      section's name in brackets, then its entries. A line that begins with # is a comment.
      Entries add to what the tool knows; none is taken away.
      """,
    options: [.lexicon],
    examples: [
      Example(line: "briefing lexicon", says: "The sections."),
      Example(
        line: "briefing lexicon bodies ministry > ministries.txt",
        says: "A list to add your own ministries to."),
      Example(
        line: "briefing parse --lexicon ministries.txt release.txt",
        says: "A record made with that list."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let lists = try userLists(for: arguments)
    let catalog: LexiconCatalog
    do throws(LexiconError) {
      catalog = try LexiconCatalog(adding: lists)
    } catch {
      throw .wrongList(error)
    }
    let name = arguments.operands.joined(separator: " ")
    guard !name.isEmpty else {
      try console.write(catalog.overview(width: console.width))
      return .success
    }
    guard let section = catalog.sections.first(where: { $0.name == name }) else {
      throw .unknownSection(
        name, nearest: nearestName(to: name, among: catalog.sections.map(\.name)))
    }
    try console.write(section.list)
    return .success
  }
}
