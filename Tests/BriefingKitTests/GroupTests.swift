import Testing

@testable import BriefingKit

@Suite struct GroupTests {
  private func groups(_ text: String) -> [String] {
    record(text + "\n").participants.filter { $0.kind == .group }.map(\.name)
  }

  private static let lead = "Minister Jon Berg opened a workshop in Lima on 3 May 2021. "

  @Test(arguments: [
    (
      "It drew a wide range of participants, including academics, pupils, and development partners.",
      ["academics", "pupils", "development partners"]
    ),
    (
      "The event was attended by Dr. Ole Holm; embassy officials; and business leaders.",
      ["embassy officials", "business leaders"]
    ),
    ("It was attended by diplomats and the media.", ["diplomats", "media"]),
  ]) func thoseListedAsPresentAreGroups(text: String, names: [String]) {
    #expect(groups(Self.lead + text) == names)
  }

  @Test func whoHoldsAPostWithoutANameIsAGroup() {
    #expect(
      groups("The Vice-Chancellor received officials from the Rivers Bank on 3 May 2021.")
        == ["Vice-Chancellor", "officials from the Rivers Bank"])
    #expect(
      groups("The Chancellor received pupils on 3 May 2021. Chancellor Ana Souza thanked them.")
        == ["pupils"])
  }
}
