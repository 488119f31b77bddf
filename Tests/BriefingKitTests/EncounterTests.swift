import Testing

@testable import BriefingKit

/// What encounters are told by, and what is only mentioned.
@Suite struct EncounterTests {
  @Test(arguments: [
    (
      "A report on rivers was launched in Lima today by Minister Ana Souza.",
      Meeting.Kind.conference
    ),
    ("Minister Ana Souza confirmed from China today that the talks went well.", .visit),
    ("Minister Ana Souza was at the Hill School in Lima to present the prizes.", .visit),
    ("Senator Ana Souza submitted a statement at a roundtable held by the Senate.", .none),
    ("For more than a year, Senator Ana Souza travelled around the country.", .none),
    ("Senator Ana Souza last spoke to the assembly in 1989.", .none),
    (
      "The plan by Senator Ana Souza is a new way of addressing the rising needs of farmers.", .none
    ),
    ("Premier should talk with President of Peru about the river: Greens", .none),
    ("Town receives bridge grant through law of Senator Ana Souza", .none),
    ("Senators place hold on nomination of Ana Souza", .none),
    ("Senator Ana Souza called on the Premier to intervene in the dispute.", .none),
    ("The call of Senator Ana Souza came as Minister Jon Berg travelled to Peru today.", .none),
    ("The two enjoy close ties, which were strengthened at the River Summit.", .none),
    ("The policy on rivers adopted at the River Conference is attached.", .none),
    ("Senator Ana Souza joined in celebrating the opening of the Lima Bridge.", .conference),
    ("Senator Ana Souza today held a town hall meeting in Lima to hear farmers.", .conference),
    ("Plans were announced by Minister Ana Souza in an address to the River Forum.", .conference),
    ("Senator Ana Souza testified today before the Agriculture Committee on rivers.", .conference),
    ("Senator Ana Souza joined Mayor Jon Berg to break ground on the Lima Bridge.", .conference),
    ("Minister Ana Souza today opened the Springfield Settlement Centre.", .conference),
    ("Minister Ana Souza will lead a delegation of twenty firms to Peru next week.", .visit),
    ("Senator Ana Souza kicked off a tour of southern Peru today.", .visit),
    ("Senator Ana Souza today toured the harbour and spoke with farmers.", .visit),
    ("I have today held talks with Minister Ana Souza of Peru.", .meeting),
    ("My first visit to Peru as Minister showed how close we are. I met Ana Souza there.", .visit),
  ])
  func kindIsTold(text: String, kind: Meeting.Kind) {
    #expect(record(text + "\n", published: "2021-05-03").meeting.kind == kind)
  }

  @Test func whoTellsOfAJourneyTookPart() {
    let record = record(
      """
      The Hon Jane Doe MP
      Minister for Rivers

      Media release 3 May 2021

      My first visit to Peru as Minister showed how close we are.

      In my talks with Ministers Ana Souza and Jon Berg, I thanked Peru.

      """, published: "2021-05-03")
    #expect(record.participants.map(\.name) == ["Jane Doe", "Ana Souza", "Jon Berg"])
    #expect(record.date == nil)
  }

  @Test func whoIsHeardTookPart() {
    let record = record(
      """
      Senator Jane Doe held a hearing on rivers in Lima today.

      The witnesses included Jon Berg, director of the Rivers Trust. Ana Souza, a farmer, testified.

      """, published: "2021-05-03")
    #expect(record.participants.map(\.name) == ["Jane Doe", "Jon Berg", "Ana Souza"])
  }

  @Test func placeBehindACourtesyCall() {
    let record = record("Envoy Ana Souza paid a courtesy call to the University of Lima.\n")
    #expect(record.meeting.location == "University of Lima")
  }

  @Test func familiarNameOfTheHeadline() {
    let record = record(
      """
      ---
      title: "Readout of President Jo Doe's Call with President Ana Souza of Peru"
      ---

      President Joanna R. Doe spoke today with President Ana Souza of Peru about the river.

      """, published: "2021-05-03")
    #expect(record.participants.map(\.name).contains("Joanna R. Doe"))
    #expect(!(record.participants + record.mentioned).map(\.name).contains("Jo Doe"))
  }
}
