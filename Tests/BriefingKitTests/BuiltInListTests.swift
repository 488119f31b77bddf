import Testing

@testable import BriefingKit

/// The word lists that come with the library, and what reading them gives.
@Suite struct BuiltInListTests {
  @Test(arguments: Lexicon.builtInLists.map(\.name)) func aListReads(name: String) throws {
    let list = try #require(Lexicon.builtInLists.first { $0.name == name })
    var reader = LexiconReader()
    let words = UnsafeBufferPointer(
      start: list.words.utf8Start, count: list.words.utf8CodeUnitCount)
    try reader.read(words, name: name)
    #expect(!reader.lexicon.entries.isEmpty)
  }

  @Test(
    arguments: [
      ("launch", ["launches", "launched", "launching"]),
      ("pledge", ["pledges", "pledged", "pledging"]),
      ("carry", ["carries", "carried", "carrying"]),
      ("deploy", ["deploys", "deployed", "deploying"]),
    ] as [(StaticString, [StaticString])])
  func aVerbIsKnownInItsForms(base: StaticString, forms: [StaticString]) {
    let verb = lexicon.verb(of: WordKey(base))
    #expect(verb != nil)
    for form in forms {
      #expect(lexicon.verb(of: WordKey(form)) == verb, "\(form)")
    }
  }

  @Test(arguments: Organization.Kind.allCases) func aBodyOfEveryKindCanBeAdded(
    kind: Organization.Kind
  ) throws {
    let list = "[bodies \(kind.rawValue)]\nRiksvattnet Norr | RVN\n"
    let analyzer = Analyzer(
      lexicon: try Lexicon.builtIn(adding: [("ours.txt", Array(list.utf8))]))
    let record = analyzer.record(
      of: ReleaseInput(text: "Minister Ana Souza met envoy Jon Berg of Riksvattnet Norr in Lima.\n")
    )
    let found = try #require(record.organizations.first { $0.name == "Riksvattnet Norr" })
    #expect(found.kind == kind)
  }
}
