/// The cue classes of statements: which verbs, adjectives and nouns make a pledge, a measure or a
/// request, and the rules' names with their examples.
enum Cues {
  // MARK: Pledges

  static let commit = Rule(
    "pledge.commit", field: .pledges,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021. She pledged to build ten clinics."
        => "pledged to build ten clinics",
      "Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021. They agreed to reopen the border in June."
        => "agreed to reopen the border in June",
      "Minister Ana Souza met envoy Jon Berg in Lima. They agreed their teams will meet in June and continue mending the quay."
        => "continue mending the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. They agreed that Norway will send divers and that they will mend the quay together."
        => "they will mend the quay together",
      "Minister Ana Souza met envoy Jon Berg in Lima. It was agreed that a school would be opened."
        => "It was agreed that a school would be opened",
      "Minister Ana Souza met envoy Jon Berg in Lima. She thanked Jon Berg, who pledged to mend the quay."
        => "pledged to mend the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. She pledged to work to widen the quay and feed divers."
        => "feed divers",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They agreed that peace is important.",
      "Minister Ana Souza met envoy Jon Berg in Lima. He did not commit to any sum.",
    ])
  static let restate = Rule(
    "pledge.restate-commitment", field: .pledges,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She reaffirmed her commitment to ending the quota."
        => "reaffirmed her commitment to ending the quota",
      "Minister Ana Souza met envoy Jon Berg in Lima. The leaders discussed the harvest and their shared commitment to widening the quay."
        => "their shared commitment to widening the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. She reaffirmed her commitment to ending the quota, widening the quay, and feeding divers."
        => "widening the quay",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She reaffirmed support for the treaty."
    ])
  static let ready = Rule(
    "pledge.ready", field: .pledges,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. Mr. Berg said Norway is ready to train forty divers."
        => "Norway is ready to train forty divers"
    ])
  static let own = Rule(
    "pledge.own-future", field: .pledges,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. “We will open a second port next year,” Souza said."
        => "We will open a second port next year",
      "Minister Ana Souza met envoy Jon Berg in Lima. “We will not rest until the quay is open,” Souza said."
        => "We will not rest until the quay is open",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. “The rains will come in April,” Souza said.",
      "Minister Ana Souza met envoy Jon Berg in Lima. She expressed hope that Norway will widen the quay.",
      "Minister Ana Souza met envoy Jon Berg in Lima. “I know the divers will open a second port next year,” Souza said.",
      "Minister Ana Souza met envoy Jon Berg in Lima. “It will open many doors to the divers,” Souza said.",
    ])
  static let intend = Rule(
    "pledge.intend", field: .pledges,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza said the ministry plans to hire sixty nurses."
        => "the ministry plans to hire sixty nurses"
    ])

  // MARK: Requests

  static let ask = Rule(
    "request.ask", field: .requests,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She urged Norway to lift the tariff on cod."
        => "She urged Norway to lift the tariff on cod",
      "Minister Ana Souza met envoy Jon Berg in Lima. The officials offered recommendations on how to mend the quay."
        => "offered recommendations on how to mend the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. “I will do all I can to mend the quay and urge Norway to lift the tariff,” Souza said."
        => "urge Norway to lift the tariff",
      "Minister Ana Souza met envoy Jon Berg in Lima. She urged that Norway lift the tariff and withdraw its boats."
        => "withdraw its boats",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. She asked about the weather in Oslo."]
  )
  static let need = Rule(
    "request.need-for-party", field: .requests,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. She underscored the need for Norway to lift the tariff."
        => "underscored the need for Norway to lift the tariff",
      "Minister Ana Souza met envoy Jon Berg in Lima. She emphasized the importance of all countries lifting the tariff."
        => "emphasized the importance of all countries lifting the tariff",
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima. She underscored the need for peace."])

  // MARK: Measures

  static let done = Rule(
    "measure.done", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority has opened two new berths."
        => "The Ports Authority has opened two new berths",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority has worked with Norway to widen the quay."
        => "The Ports Authority has worked with Norway to widen the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. She ordered assistance to supplement the Ports Authority’s work."
        => "She ordered assistance to supplement the Ports Authority’s work",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority has proposed new legislation on nets."
        => "The Ports Authority has proposed new legislation on nets",
      "Minister Ana Souza met envoy Jon Berg in Lima. This order bans nets, restricts long lines, and widens the quay."
        => "restricts long lines",
      "Minister Ana Souza met envoy Jon Berg in Lima. The quay was closed, leaving forty divers without work."
        => "The quay was closed",
      "Minister Ana Souza met envoy Jon Berg in Lima. To that end, they opened a school for divers."
        => "they opened a school for divers",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority has widened and deepened the quay."
        => "The Ports Authority has widened and deepened the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. That’s why the Ports Authority has committed $5 million to the quay."
        => "the Ports Authority has committed $5 million to the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. Having met the divers, the Ports Authority has so far opened two schools."
        => "the Ports Authority has so far opened two schools",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority not only opened a school but also sent two boats."
        => "The Ports Authority not only opened a school",
      "Minister Ana Souza met envoy Jon Berg in Lima. Norway thanked Peru. It has sent two boats."
        => "It has sent two boats",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. They discussed the harvest.",
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza opened the seminar on tides.",
      "Minister Ana Souza met envoy Jon Berg in Lima. Many divers were targeted in the storm.",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority laid out the rules on nets.",
      "Minister Ana Souza met envoy Jon Berg in Lima. Forty divers returned home in May.",
      "Minister Ana Souza met envoy Jon Berg in Lima. Republican budget cuts closed the quay.",
      "Minister Ana Souza met envoy Jon Berg in Lima. Granite has been used in many quays.",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority used the feast to call for calm.",
    ])
  static let listed = Rule(
    "measure.listed", field: .measures,
    finds: [
      """
      Minister Ana Souza met envoy Jon Berg in Lima.

      Since March the Ports Authority has:

      - Opened two new berths on the northern quay;
      - Trained forty divers.
      """ => "Opened two new berths on the northern quay"
    ],
    ignores: ["Minister Ana Souza met envoy Jon Berg in Lima.\n\nPresent:\n\n- Divers\n- Pilots"])
  static let underWay = Rule(
    "measure.under-way", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority is building a breakwater."
        => "The Ports Authority is building a breakwater",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority is building a breakwater, training pilots, and dredging the river."
        => "training pilots",
      "Minister Ana Souza met envoy Jon Berg in Lima. Recruitment of divers is ongoing."
        => "Recruitment of divers is ongoing",
      "Minister Ana Souza met envoy Jon Berg in Lima. They discussed how the Ports Authority is widening the quay."
        => "the Ports Authority is widening the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Blue Coast Plan is widening the quay."
        => "The Blue Coast Plan is widening the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. Federal funding is also available to divers."
        => "Federal funding is also available to divers",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority provides nets to divers."
        => "The Ports Authority provides nets to divers",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority is breaking its word by closing the quay."
        => "closing the quay",
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Authority is in the process of widening the quay."
        => "The Ports Authority is in the process of widening the quay",
    ])
  static let planned = Rule(
    "measure.planned", field: .measures,
    finds: [
      "Minister Ana Souza met envoy Jon Berg in Lima. In May the Ports Authority will open a new berth."
        => "the Ports Authority will open a new berth",
      "Minister Ana Souza met envoy Jon Berg in Lima. The next meeting will take place in Oslo in May."
        => "The next meeting will take place in Oslo in May",
      "Minister Ana Souza met envoy Jon Berg in Lima. The boats are to arrive in Callao in May."
        => "The boats are to arrive in Callao in May",
      "Minister Ana Souza met envoy Jon Berg in Lima. Souza announced that the Ports Authority will receive a grant from Norway."
        => "the Ports Authority will receive a grant from Norway",
      "Minister Ana Souza met envoy Jon Berg in Lima. In May the Ports Authority will host a fair in Callao."
        => "the Ports Authority will host a fair in Callao",
      "Minister Ana Souza met envoy Jon Berg in Lima. This centre will provide nets to divers."
        => "This centre will provide nets to divers",
    ],
    ignores: [
      "Minister Ana Souza met envoy Jon Berg in Lima. The Ports Foundation aims to help divers."
    ])

  static var rules: [Rule] {
    [commit, restate, ready, own, intend, ask, need, must, due, done, listed, underWay, planned]
      + NounActs.rules
  }

  /// `is ready to`, `stands ready to`, `is determined to`, `are committed to`.
  static let readiness = WordKey.set(
    """
    ready determined committed prepared willing dedicated
    """)

  /// What an offer that commits is of; other offers are acts: "offered an amendment".
  static let help = WordKey.set(
    """
    help assistance support aid cooperation co-operation expertise services training scholarships \
    resources funding funds advice technology
    """)
}
