import Testing

@testable import BriefingKit

@Suite struct LexiconTests {
  /// The record of a text, read with a list of the user's own.
  private func record(_ text: String, knowing list: String = "") throws -> MeetingRecord {
    let lexicon = try Lexicon.builtIn(adding: [(name: "own.txt", bytes: Array(list.utf8))])
    return Analyzer(lexicon: lexicon).record(of: ReleaseInput(text: text))
  }

  @Test func titlesOfSeveralWords() throws {
    let text = "Envoy Ana Souza met Keeper of the Tides Per Holm in Lima on 3 May 2021."
    let list = "[titles]\nHarbour Master, Keeper of the Tides"
    #expect(try record(text).participants.last?.roles.first?.title != "Keeper of the Tides")
    let person = try #require(try record(text, knowing: list).participants.last)
    #expect(person.name == "Per Holm")
    #expect(person.roles.map(\.title) == ["Keeper of the Tides"])
  }

  @Test func titleHeads() throws {
    let text = "Tidewarden Ana Souza met envoy Jon Berg in Lima on 3 May 2021."
    let person = try #require(
      try record(text, knowing: "[title heads]\ntidewarden").participants.first)
    #expect(person.name == "Ana Souza")
    #expect(person.roles.map(\.title) == ["Tidewarden"])
  }

  @Test func peopleWithTheirPosts() throws {
    let text = """
      Envoy Ana Souza met Minister Jon Berg in Lima on 3 May 2021. Summer Hill, Lamp Bearer of the \
      Isles, also took part in the meeting.
      """
    let list = "[people]\nSummer Hill | Lamp Bearer of the Isles"
    #expect(try !record(text).participants.contains { $0.name == "Summer Hill" })
    let hill = try record(text, knowing: list).participants.first { $0.name == "Summer Hill" }
    #expect(hill?.roles.map(\.title) == ["Lamp Bearer of the Isles"])
  }

  @Test func bodiesWithTheirAliasesAndKind() throws {
    let text = """
      Envoy Ana Souza met Minister Jon Berg in Lima. They thanked the Lantern Keepers and the LKP. \
      The Keepers of Light stayed.
      """
    let list = "[bodies ngo]\nLantern Keepers | LKP | Keepers of Light"
    #expect(try !record(text).organizations.contains { $0.name.hasSuffix("Keepers") })
    let organizations = try record(text, knowing: list).organizations
    #expect(organizations.map(\.kind) == [.ngo])
    #expect(
      organizations.first.map { Set([$0.name] + $0.aliases) }
        == ["Lantern Keepers", "LKP", "Keepers of Light"])
  }

  @Test func aUsersBodyGoesBeforeABuiltInOne() throws {
    let text = "Envoy Ana Souza met Minister Jon Berg in Lima. They thanked the World Bank."
    let organizations = try record(text, knowing: "[bodies company]\nWorld Bank").organizations
    #expect(organizations.map(\.kind) == [.company])
  }

  @Test func anAcronymLeavesOtherMeaningsAlone() throws {
    let text = """
      Envoy Ana Souza met Minister Jon Berg in Lima on 3 Mar 2021. They pledged RM 5 million to MAR \
      and to build ten clinics.
      """
    let list = "[bodies ngo]\nMarine Alliance of Rowers | MAR, RM, ONE"
    let record = try record(text, knowing: list)
    #expect(record.date?.value == "2021-03-03")
    #expect(record.pledges.first?.amounts.first?.currency == "MYR")
    #expect(record.organizations.contains { $0.aliases.contains("MAR") && $0.kind == .ngo })
  }

  static let cues: [(String, String, String)] = [
    ("[pledge verbs]\ncovenant", "Souza covenanted to open ten ports.", "pledge"),
    ("[request verbs]\nbeckon", "Souza beckoned Norway to lend six boats.", "request"),
    ("[act verbs]\nwinch", "The Ministry of Trade winched four ships from the bay.", "measure"),
    (
      "[act verbs]\nbestrew\n[irregular verbs]\nbestrew bestrew bestrown",
      "The Ministry of Trade has bestrown the bay with four ships.", "measure"
    ),
  ]

  @Test(arguments: cues)
  func cueVerbs(list: String, sentence: String, item: String) throws {
    let text = "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021. " + sentence
    func items(_ record: MeetingRecord) -> [String] {
      record.pledges.map { _ in "pledge" } + record.requests.map { _ in "request" }
        + record.measures.map { _ in "measure" }
    }
    #expect(items(try record(text)) == [])
    #expect(items(try record(text, knowing: list)) == [item])
  }

  @Test func aByteOrderMarkAndWindowsLinesAreRead() throws {
    let list = "\u{FEFF}# mine\r\n[pledge verbs]\r\ncovenant\r\n"
    let text = "Minister Ana Souza met envoy Jon Berg in Lima. Souza covenanted to open ten ports."
    #expect(try record(text, knowing: list).pledges.count == 1)
  }

  static let faults: [(String, String)] = [
    ("minister", "1: found “minister”; expected a [section] line first, as [title heads]"),
    ("\n[titel heads]\nx", "2: found “[titel heads]”; expected [title heads]"),
    ("[bodies minstry]", "1: found “[bodies minstry]”; expected [bodies ministry]"),
    ("[title heads\nx", "1: found “[title heads”; expected [title heads]"),
    (
      "[gardens of the moon]",
      "1: found “[gardens of the moon]”; expected a section the library knows, as [titles],"
        + " [people], [bodies ministry], [pledge verbs]"
    ),
    ("[ranks]\na, b", "2: found “a, b”; expected words set apart by spaces"),
    (
      "[titles]\nA | B",
      "2: found “A | B”; expected titles set apart by commas, as: Harbour Master,"
        + " Keeper of the Tides"
    ),
    (
      "[pledge verbs]\n# one\ncall on",
      "3: found “call on”; expected single verbs in their base form, set apart by spaces, as:"
        + " pledge vow"
    ),
    (
      "[bodies ngo]\n| A",
      "2: found “| A”; expected Name | ACRONYM | Other Name, Another"
        + " | Country"
    ),
    (
      "[people]\nA B |", "2: found “A B |”; expected Given Family, Other Name | Post | Another Post"
    ),
    (
      "[months]\nmay=13",
      "2: found “may=13”; expected word=number, set apart by spaces, numbers from 1 to 12"
    ),
    (
      "[irregular verbs]\ngo went",
      "2: found “go went”; expected base past participle [ing form], as: forget forgot forgotten"
        + " forgetting"
    ),
    ("[places]\nA | B", "2: found “A | B”; expected phrases set apart by commas"),
    (
      "[countries]\nA|B|C|D",
      "2: found “A|B|C|D”; expected Name | Demonym, Demonyms | Other Name, ONE"
    ),
    ("[cities]\nA", "2: found “A”; expected Country | City, Region, Another City"),
    ("[currencies]\nXXX", "2: found “XXX”; expected CODE | word, sign"),
  ]

  @Test(arguments: faults)
  func aWrongLineIsNamed(list: String, message: String) {
    do {
      _ = try record("They met.", knowing: list)
      Issue.record("no error")
    } catch {
      #expect("\(error)" == "own.txt:" + message)
    }
  }

  @Test func bytesThatAreNoUTF8AreNamed() {
    let bytes = Array("[people]\nJos".utf8) + [0xE9] + Array(" Diaz\n".utf8)
    #expect(
      throws: LexiconError(file: "a", line: 2, found: "Jos\u{FFFD} Diaz", expected: "UTF-8 text")
    ) { try Lexicon.builtIn(adding: [(name: "a", bytes: bytes)]) }
  }
}

@Suite struct LexiconCatalogTests {
  @Test func everySectionIsListedInAFormThatIsReadAgain() throws {
    let catalog = try LexiconCatalog()
    #expect(catalog.sections.map(\.name) == LexiconSection.all.map(\.name))
    for section in catalog.sections {
      // With a name of its own a fault tells which section it is in.
      _ = try Lexicon.builtIn(adding: [(name: section.name, bytes: Array(section.list.utf8))])
    }
  }

  @Test func sectionNamesAreDifferent() {
    #expect(Set(LexiconSection.all.map(\.name)).count == LexiconSection.all.count)
  }

  @Test func aUsersEntriesAreCountedAndListed() throws {
    let list = "[people]\nAna Souza | Envoy\n[titles]\nHarbour Master, Keeper of the Tides\n"
    let catalog = try LexiconCatalog(adding: [(name: "a", bytes: Array(list.utf8))])
    let sections = Dictionary(uniqueKeysWithValues: catalog.sections.map { ($0.name, $0) })
    #expect(sections["people"]?.count == 1)
    #expect(sections["titles"]?.count == 2)
    #expect(
      sections["people"]?.list
        == "[people]\n# Given Family, Other Name | Post | Another Post\nAna Souza | Envoy\n")
  }
}
