/// The rules of values that one stage decides as a whole, without a choice between many forms.
enum ValueRules {
  static let kind = Rule(
    "kind.lead-cues", field: .kind,
    finds: [
      "Minister Ana Souza spoke by phone with Minister Jon Berg on 3 May 2021." => "call",
      "Minister Ana Souza met Minister Jon Berg in Lima on 3 May 2021." => "meeting",
    ])
  static let mode = Rule(
    "mode.lead-cues", field: .mode,
    finds: [
      "Minister Ana Souza and Minister Jon Berg held an online meeting on 3 May 2021." => "online"
    ],
    ignores: ["The bridge was built of stone."])
  static let placed = Rule(
    "mode.named-place", field: .mode,
    finds: ["Minister Ana Souza met Minister Jon Berg at Harbour House in Lima." => "in_person"],
    ignores: ["Minister Ana Souza met Minister Jon Berg on 3 May 2021."])
  static let location = Rule(
    "location.lead-place", field: .location,
    finds: [
      "Minister Ana Souza met Minister Jon Berg at Harbour House in Lima."
        => "Harbour House in Lima"
    ],
    ignores: ["The bridge was built of stone."])
  static let group = Rule(
    "group.unnamed-party", field: .groups,
    finds: [
      "Minister Ana Souza met with students from five schools." => "students from five schools"
    ],
    ignores: ["Minister Ana Souza met Minister Jon Berg in Lima."])
  static let title = Rule(
    "role.title", field: .roles,
    finds: [
      "Minister of Health Ana Souza met envoy Jon Berg in Lima." => "Ana Souza: Minister of Health"
    ])
  static let affiliation = Rule(
    "role.affiliation", field: .roles,
    finds: [
      "Ana Souza of the World Bank met Minister Jon Berg in Lima on 3 May 2021."
        => "Ana Souza: World Bank"
    ])
  static let direct = Rule(
    "statement.direct", field: .statements,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. “The old bridge will stay open,” Souza said."
        => "Ana Souza: The old bridge will stay open"
    ],
    ignores: ["The so-called “bridge” was built of stone."])
  static let reported = Rule(
    "statement.reported", field: .statements,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza said that the bridge was old."
        => "Ana Souza: the bridge was old"
    ])

  static var rules: [Rule] {
    [kind, mode, placed, location, group, title, affiliation, direct, reported]
  }
}
