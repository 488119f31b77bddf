/// Where the persons who met and their encounters stand in the network: the persons in two columns,
/// by the bodies they stand for, and the encounters between them, as at a table.
///
/// Bodies are set on the side where fewer of those they met sit, and all is ordered so that what
/// belongs together is near: each encounter at the mean place of its persons, each person at the
/// mean place of their encounters (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981).
/// Whole numbers and fixed ties make it the same on every run and machine.
struct NetworkLayout {
  struct Person {
    /// Index into the cast's persons.
    var index: Int
    /// The body or the country the person stands for.
    var group: String?
  }

  struct Encounter {
    /// Index into the releases.
    var release: Int
    /// Indices of ``people``.
    var people: [Int]
  }

  enum Side { case left, right }

  struct Group {
    /// `nil` for a person of no known body.
    var name: String?
    var side: Side
    /// Indices of ``people``, from the top.
    var members: [Int]
    /// Where its heading stands.
    var y = 0

    /// Whether its name stands above its members; else it stands behind the name of the only one.
    var hasHeading: Bool { name != nil && members.count > 1 }
  }

  private(set) var people: [Person]
  private(set) var encounters: [Encounter]
  private(set) var groups: [Group] = []
  /// The places of the persons and of the encounters, in units of the drawing.
  private(set) var personY: [Int]
  private(set) var encounterY: [Int]
  private(set) var height = 0

  static let rowHeight = 22
  private static let groupGap = 12
  private static let rowGap = 4
  private static let encounterHeight = 30
  private static let rounds = 12

  init(people: [Person], encounters: [Encounter]) {
    self.people = people
    self.encounters = encounters
    personY = Array(repeating: 0, count: people.count)
    encounterY = Array(repeating: 0, count: encounters.count)
    chooseSides()
    for _ in 0..<Self.rounds {
      placePeople()
      orderEncounters()
      orderPeople()
    }
    placePeople()
    placeEncounters()
  }

  func side(of person: Int) -> Side { sides[person] }
  private var sides: [Side] = []
  private var encountersOf: [[Int]] = []

  // MARK: Sides

  private mutating func chooseSides() {
    encountersOf = Array(repeating: [], count: people.count)
    for (index, encounter) in encounters.enumerated() {
      for person in encounter.people { encountersOf[person].append(index) }
    }
    var membersOf: [String: [Int]] = [:]
    for (index, person) in people.enumerated() {
      if let group = person.group { membersOf[group, default: []].append(index) }
    }
    let alone = people.indices.filter { people[$0].group == nil }.map { [$0] }
    // The busiest body first; of equal ones that of the first person.
    let order = (Array(membersOf.values) + alone).map { members in
      (
        name: people[members[0]].group, members: members,
        weight: members.reduce(0) { $0 + encountersOf[$1].count }
      )
    }.sorted { ($1.weight, $0.members[0]) < ($0.weight, $1.members[0]) }
    sides = Array(repeating: .left, count: people.count)
    var seated = [(left: Int, right: Int)](repeating: (0, 0), count: encounters.count)
    var rows = (left: 0, right: 0)
    for group in order {
      var met = (left: 0, right: 0)
      for encounter in group.members.flatMap({ encountersOf[$0] }) {
        met.left += seated[encounter].left
        met.right += seated[encounter].right
      }
      let isLeft = met.left != met.right ? met.left < met.right : rows.left <= rows.right
      for member in group.members {
        sides[member] = isLeft ? .left : .right
        for encounter in encountersOf[member] {
          if isLeft { seated[encounter].left += 1 } else { seated[encounter].right += 1 }
        }
      }
      if isLeft { rows.left += group.members.count } else { rows.right += group.members.count }
      groups.append(
        Group(name: group.name, side: isLeft ? .left : .right, members: group.members))
    }
  }

  // MARK: Order

  private mutating func orderEncounters() {
    for (index, encounter) in encounters.enumerated() {
      encounterY[index] = Self.mean(encounter.people.map { personY[$0] })
    }
    spreadEncounters()
  }

  private mutating func orderPeople() {
    let wanted = encountersOf.map { encounters in Self.mean(encounters.map { encounterY[$0] }) }
    for index in groups.indices {
      groups[index].members.sort { (wanted[$0], $0) < (wanted[$1], $1) }
    }
    let places = groups.map { group in Self.mean(group.members.map { wanted[$0] }) }
    groups = groups.indices.sorted {
      (places[$0], groups[$0].members[0]) < (places[$1], groups[$1].members[0])
    }.map { groups[$0] }
  }

  // MARK: Places

  private mutating func placePeople() {
    var ends = (left: 0, right: 0)
    var wasHeaded: [Bool: Bool] = [:]
    for index in groups.indices {
      let isLeft = groups[index].side == .left
      var y = isLeft ? ends.left : ends.right
      let gap = groups[index].hasHeading || wasHeaded[isLeft] == true ? Self.groupGap : Self.rowGap
      wasHeaded[isLeft] = groups[index].hasHeading
      y += y == 0 ? 0 : gap
      groups[index].y = y + Self.rowHeight / 2
      y += groups[index].hasHeading ? Self.rowHeight : 0
      for member in groups[index].members {
        personY[member] = y + Self.rowHeight / 2
        y += Self.rowHeight
      }
      if isLeft { ends.left = y } else { ends.right = y }
    }
    height = max(ends.left, ends.right)
    // The shorter side is set in the middle of the other.
    let shift = (left: (height - ends.left) / 2, right: (height - ends.right) / 2)
    for index in groups.indices {
      let by = groups[index].side == .left ? shift.left : shift.right
      groups[index].y += by
      for member in groups[index].members { personY[member] += by }
    }
  }

  private mutating func placeEncounters() {
    for (index, encounter) in encounters.enumerated() {
      encounterY[index] = Self.mean(encounter.people.map { personY[$0] })
    }
    spreadEncounters()
    let lowest = encounterY.min() ?? 0
    guard let highest = encounterY.max() else { return }
    let shift = lowest < Self.rowHeight ? Self.rowHeight - lowest : 0
    for index in encounterY.indices { encounterY[index] += shift }
    height = max(height, highest + shift + Self.rowHeight)
  }

  /// Moves encounters that would lie on each other apart, and all of them back to the middle.
  private mutating func spreadEncounters() {
    let order = encounters.indices.sorted { (encounterY[$0], $0) < (encounterY[$1], $1) }
    var spread = 0
    var last: Int?
    for index in order {
      let wanted = encounterY[index]
      encounterY[index] = max(wanted, last.map { $0 + Self.encounterHeight } ?? wanted)
      spread += encounterY[index] - wanted
      last = encounterY[index]
    }
    guard !order.isEmpty else { return }
    for index in order { encounterY[index] -= spread / order.count }
  }

  private static func mean(_ values: [Int]) -> Int {
    values.isEmpty ? 0 : values.reduce(0, +) / values.count
  }
}
