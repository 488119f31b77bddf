import Testing

@testable import BriefingKit

/// Posts as they stand beside names, in their usual shapes.
private let posts = [
  "Minister", "Minister of Health", "Prime Minister", "Deputy Prime Minister",
  "Vice Minister of Trade", "Foreign Minister", "Federal Minister for Water Resources",
  "Acting Minister of Energy", "Undersecretary", "Undersecretary for Logistics",
  "Secretary of State", "Permanent Secretary", "President", "Vice President", "Governor",
  "Mayor", "Ambassador", "Deputy Ambassador", "Envoy", "Special Envoy", "Trade Envoy",
  "Chancellor", "Premier", "Commissioner", "Deputy Commissioner", "Director", "Director General",
  "Deputy Director", "Executive Director", "Managing Director", "Secretary General",
  "Deputy Secretary General", "Chairman", "Chairwoman", "Chairperson", "Senator",
  "Administrator", "Attorney General", "Inspector General", "Speaker", "Chief Executive Officer",
  "Resident Coordinator", "Resident Representative", "Special Rapporteur", "Counsellor",
  "Rector", "Provost", "General", "Lieutenant General", "Brigadier General",
  "Colonel", "Major", "Captain", "Admiral", "Rear Admiral", "Commander", "Bishop", "King",
  "Prince", "Princess", "Judge", "Chief Justice", "Parliamentary Secretary",
  "Assistant Secretary of State for African Affairs",
  "Minister for Immigration, Local Government and Ethnic Affairs",
]

/// Titles before and behind a name, built from the words a title can be.
@Suite struct TitleTests {
  private func titles(of text: String) -> [String]? {
    let record = record(text + "\n\nThe talks ended on Tuesday.\n")
    let people = record.participants + record.mentioned
    guard let person = people.first(where: { $0.name == "Jane Doe" }) else { return nil }
    return person.roles.compactMap(\.title)
  }

  @Test(arguments: posts) func aTitleStandsBeforeTheName(title: String) {
    #expect(titles(of: "\(title) Jane Doe said the harvest was poor.") == [title])
  }

  @Test(arguments: posts) func aTitleStandsBehindTheName(title: String) {
    #expect(titles(of: "Jane Doe, \(title), said the harvest was poor.") == [title])
  }

  @Test(arguments: posts) func aTitleStandsBesideAnHonorific(title: String) {
    #expect(titles(of: "The \(title), Ms. Jane Doe, said the harvest was poor.") == [title])
  }

  @Test(arguments: [
    "Mr", "Mr.", "Ms.", "Mrs", "Dr.", "Prof.", "Professor", "Hon.", "H.E.", "Shri",
  ])
  func anHonorificIsNeitherNameNorTitle(honorific: String) throws {
    let record = record("\(honorific) Jane Doe met Minister Ana Souza in Lima today.\n")
    let person = try #require(record.participants.first { $0.name == "Jane Doe" })
    #expect(person.honorific == honorific)
    #expect(person.roles.isEmpty)
  }

  @Test func aMinisterOfTheCountryHasASeatOfTheParty() throws {
    let record = record(
      """
      ---
      title: "Rivers"
      creators:
        - "Doe, Jane"
        - "Liberal Party of Australia"
      source_url: http://example.gov.au/rivers
      ---

      Jane Doe MP
      Minister for Rivers

      Minister for Rivers Jane Doe said today that the rivers were high.

      """)
    let person = try #require(record.mentioned.first { $0.name == "Jane Doe" })
    let seat = try #require(person.roles.first { $0.title == "MP" })
    let post = try #require(person.roles.first { $0.title == "Minister for Rivers" })
    #expect(seat.organization == "Liberal Party of Australia")
    #expect(post.organization == nil && post.country == "Australia")
  }

  /// The country a text talks most of need not be the senator's or the secretary's.
  @Test(arguments: [
    "Senator Jane Doe (D-Ohio) spoke of the rivers of Peru. Peru is dry. In Peru it rains.",
    "Senator Jane Doe spoke of the rivers of Peru. Peru and the U.S. are dry. In Peru it rains.",
    "Assistant Secretary of State Jane Doe will visit Peru. Peru is dry. In Peru it rains.",
    "Washington, DC\n\nAssistant Secretary Jane Doe will visit Peru. Peru is dry, Peru is hot.",
  ])
  func americanPostsAreOfTheUnitedStates(text: String) throws {
    let record = record(text + "\n")
    let person = try #require(
      (record.participants + record.mentioned).first { $0.name == "Jane Doe" })
    let countries = person.roles.compactMap(\.country)
    #expect(!countries.contains("Peru"))
    #expect(!countries.isEmpty || person.roles.contains { $0.organization == "D-Ohio" })
  }

  @Test func aTitleAloneIsNobody() {
    let record = record("The Prime Minister met the President in Lima today.\n")
    #expect(record.participants.filter { $0.kind == .person }.isEmpty)
  }

  @Test func twoTitlesAreTwoRoles() throws {
    let record = record(
      "Deputy Prime Minister and Minister of Finance Jane Doe met envoy Jon Berg in Lima today.\n")
    let person = try #require(record.participants.first { $0.name == "Jane Doe" })
    #expect(person.roles.compactMap(\.title) == ["Deputy Prime Minister", "Minister of Finance"])
  }
}
