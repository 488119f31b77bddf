import Testing

@testable import briefing

@Suite struct EvaluateTests {
  static let text = "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021.\n"
  static let gold = """
    {"kind": "meeting", "mode": "in_person", "date": "2021-05-03", "location": "Lima",
     "participants": [{"name": "Ana Souza", "titles": ["Minister"], "affiliation": null},
                      {"name": "Jon Berg", "titles": ["envoy"]}],
     "groups": [], "organizations": [{"name": "Lantern Keepers", "aliases": []}],
     "pledges": [], "measures": [], "requests": [], "quotes": []}
    """

  /// A folder with one release and its gold.
  private func folder(text: String = text, gold: String = gold) throws -> Workplace {
    let place = try Workplace()
    try place.file("gold/a.txt", text)
    try place.file("gold/a.gold.json", gold)
    try place.file("gold/unannotated.txt", "They met.\n")
    return place
  }

  @Test func theTable() throws {
    let place = try folder()
    let outcome = try briefing("evaluate", place.path + "/gold")
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output.hasPrefix(
        "date               P 1.000  R 1.000  F1 1.000  gold    1  found    1\n"))
    #expect(outcome.output.contains("\nkind               right 1.000 of 1\n"))
    // Three of the six are there, and all right.
    #expect(outcome.output.hasSuffix("\nrecord             0.500\n"))
  }

  @Test func theFaultsComeFirst() throws {
    let place = try folder(gold: Self.gold.replacing("\"Lima\"", with: "\"Oslo\""))
    let outcome = try briefing("evaluate", "--faults", place.path + "/gold")
    #expect(
      outcome.output.hasPrefix(
        "a\n  ! location: Lima, not Oslo\n  - organizations: Lantern Keepers\n\ndate "))
  }

  @Test func asJSON() throws {
    let place = try folder()
    let outcome = try briefing("evaluate", place.path + "/gold", "--format=json", "--faults")
    let report = try outcome.record
    #expect(report["record"] as? Double == 0.5)
    let roles = try #require(report["roles"] as? [String: Double])
    #expect(roles == ["p": 1, "r": 1, "f1": 1, "gold": 2, "predicted": 2])
    #expect(report["speaker"] as? [String: Double] == ["accuracy": 0, "of": 0])
    let faults = try #require(report["faults"] as? [[String: Any]])
    #expect(faults.map { $0["id"] as? String } == ["a"])
    #expect(
      try !briefing("evaluate", place.path + "/gold", "--format=json").output.contains("faults"))
  }

  @Test(arguments: [("0.50", 0), ("0.51", 1), ("0", 0), ("1", 1)])
  func aScoreUnderTheMinimumFails(minimum: String, exitCode: Int32) throws {
    let place = try folder()
    let outcome = try briefing("evaluate", place.path + "/gold", "--minimum", minimum)
    #expect(outcome.exitCode == exitCode)
    #expect(outcome.output.hasSuffix("record             0.500\n"))
  }

  @Test func aListOfOnesOwnCounts() throws {
    let place = try folder(text: Self.text + "They thanked the Lantern Keepers.\n")
    let list = try place.file("own.txt", "[bodies ngo]\nLantern Keepers\n")
    let outcome = try briefing(
      "evaluate", place.path + "/gold", "--lexicon", list, "--minimum", "0.6")
    #expect(outcome.exitCode == 0)
  }

  static let faults: [(String, String, String)] = [
    (
      "{\"kind\": \"meeting\",", "{\"kind\" \"meeting\",",
      "1: found “\"meeting\",”; expected \":\" (JSON)"
    ),
    ("\"groups\": [],", "", "1: found no \"groups\"; expected this key"),
    ("\"Minister\"", "1", "participants[0].titles[0]: found a number; expected a string"),
  ]

  @Test(arguments: faults)
  func aWrongGoldFileIsToldInOneLine(piece: String, other: String, message: String) throws {
    let place = try folder(gold: Self.gold.replacing(piece, with: other))
    let outcome = try briefing("evaluate", place.path + "/gold")
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "briefing: \(place.path)/gold/a.gold.json:\(message)\n")
  }

  @Test func goldWithoutItsReleaseIsTold() throws {
    let place = try folder()
    try place.file("gold/b.gold.json", Self.gold)
    let gold = place.path + "/gold"
    let outcome = try briefing("evaluate", gold)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errors
        == "briefing: \(gold)/b.gold.json: its release \(gold)/b.txt is missing; put it"
        + " beside the gold\n")
  }

  @Test func aFolderWithoutGoldIsTold() throws {
    let place = try Workplace()
    let file = try place.file("a.txt")
    for folder in [place.path, file] {
      let outcome = try briefing("evaluate", folder)
      #expect(outcome.exitCode == 2)
      #expect(
        outcome.errors
          == "briefing: \(folder): holds no .gold.json file; name the folder with X.txt"
          + " and X.gold.json\n")
    }
    #expect(try briefing("evaluate", place.path + "/none").errors.contains("cannot be read"))
  }

  static let mistakes: [([String], String)] = [
    (["evaluate"], "evaluate: nothing is named to work on; write briefing evaluate GOLD_DIR"),
    (
      ["evaluate", "a", "--minimum", "80"],
      "--minimum: \"80\" is no score; give a number from 0 to 1, as 0.80"
    ),
    (
      ["evaluate", "a", "--format", "markdown"],
      "--format: \"markdown\" is no format; give text or json"
    ),
    (["evaluate", "a", "b"], "b: evaluate takes no such argument; see \"briefing help evaluate\""),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsToldInOneLine(arguments: [String], message: String) throws {
    let outcome = try Workplace().briefing(arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors == "briefing: \(message)\n")
  }
}
