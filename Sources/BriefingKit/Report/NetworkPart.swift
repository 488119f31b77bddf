/// The part on who met whom: the network as SVG.
extension ReportPage {
  func writeNetwork(to html: inout HTMLWriter) {
    let network = Network(dossier)
    guard !network.layout.encounters.isEmpty else {
      return html.element("p", text: "No two named persons took part in one encounter.")
    }
    network.write(to: &html)
  }
}

/// Who met whom, drawn: persons on both sides, their encounters between them.
private struct Network {
  let layout: NetworkLayout
  private let dossier: Dossier
  /// How many persons and encounters there were to draw.
  private let all: (people: Int, encounters: Int)

  /// As many as can be read; of more the busiest are drawn.
  private static let mostPeople = 150
  private static let mostEncounters = 150

  private static let width = 1_000
  private static let left = 372
  private static let right = 628
  private static let middle = 500
  private static let longestLabel = 50

  init(_ dossier: Dossier) {
    self.dossier = dossier
    var present = [[Int]](repeating: [], count: dossier.releases.count)
    for (index, person) in dossier.cast.people.enumerated() {
      for appearance in person.appearances
      where appearance.tookPart && dossier.releases[appearance.release].isEncounter {
        present[appearance.release].append(index)
      }
    }
    let encounters = present.indices.filter { present[$0].count > 1 }
    var counts = [Int](repeating: 0, count: dossier.cast.people.count)
    for encounter in encounters { for person in present[encounter] { counts[person] += 1 } }
    let busiest = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    var place: [Int: Int] = [:]
    for person in busiest.prefix(Self.mostPeople).sorted() { place[person] = place.count }
    let drawn = encounters.map { release in
      NetworkLayout.Encounter(release: release, people: present[release].compactMap { place[$0] })
    }.filter { $0.people.count > 1 }
    // Of too many the latest; then persons who have none left are left out as well.
    let shown = Array(drawn.suffix(Self.mostEncounters))
    let kept = Set(shown.flatMap(\.people))
    let people = place.sorted { $0.value < $1.value }.filter { kept.contains($0.value) }
    let renumbered = Dictionary(
      uniqueKeysWithValues: people.enumerated().map { ($1.value, $0) })
    layout = NetworkLayout(
      people: people.map {
        NetworkLayout.Person(index: $0.key, group: Self.group(of: $0.key, in: dossier))
      },
      encounters: shown.map {
        NetworkLayout.Encounter(
          release: $0.release, people: $0.people.compactMap { renumbered[$0] })
      })
    all = (busiest.count, encounters.count)
  }

  /// The body a person stands for, else the country.
  private static func group(of person: Int, in dossier: Dossier) -> String? {
    let appearances = dossier.cast.people[person].appearances
    for appearance in appearances {
      for name in appearance.party.roles.compactMap(\.organization) {
        guard let member = dossier.cast.member(named: name, in: appearance.release) else {
          return name
        }
        return dossier.cast.name(of: member)
      }
    }
    let country = appearances.lazy.flatMap(\.party.roles).compactMap(\.country).first
    return country.map { dossier.identities.country(named: $0) ?? $0 }
  }

  // MARK: Drawing

  func write(to html: inout HTMLWriter) {
    let height = layout.height + 16
    html.element(
      "p", ["class": "note"],
      text: "\(layout.people.count) people on both sides, by the bodies they stand for, joined by"
        + " the \(layout.encounters.count) encounters in which at least two of them took part."
        + (isWhole
          ? ""
          : " Drawn are those with the most encounters, of \(all.people) people in"
            + " \(all.encounters)."))
    html.open("figure", ["class": "network"])
    html.open(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": "Network"])
    html.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height)", "width": "\(Self.width)", "height": "\(height)",
        "role": "group",
        "aria-label": "Who met whom. The parts on people below list the same encounters.",
      ])
    html.literal("\n")
    for (index, encounter) in layout.encounters.enumerated() {
      for person in encounter.people { writeLine(from: person, to: index, in: &html) }
    }
    for group in layout.groups { write(group, to: &html) }
    for index in layout.encounters.indices { writeEncounter(index, to: &html) }
    html.close("svg")
    html.close("div")
    html.close("figure")
  }

  private var isWhole: Bool {
    layout.people.count == all.people && layout.encounters.count == all.encounters
  }

  private func writeLine(from person: Int, to encounter: Int, in html: inout HTMLWriter) {
    let isLeft = layout.side(of: person) == .left
    let (x, bend) = isLeft ? (Self.left, 70) : (Self.right, -70)
    let (from, to) = (layout.personY[person], layout.encounterY[encounter])
    let end = Self.middle + (isLeft ? -6 : 6)
    html.element(
      "path",
      [
        "d": "M\(x) \(from)C\(x + bend) \(from) \(end - bend) \(to) \(end) \(to)",
        "data-person": "\(person)", "data-encounter": "\(encounter)",
      ], text: "")
    html.literal("\n")
  }

  private func write(_ group: NetworkLayout.Group, to html: inout HTMLWriter) {
    let isLeft = group.side == .left
    let anchor = isLeft ? "end" : "start"
    let x = isLeft ? Self.left - 12 : Self.right + 12
    if group.hasHeading, let name = group.name {
      html.element(
        "text", ["class": "group", "x": "\(x)", "y": "\(group.y + 5)", "text-anchor": anchor],
        text: Self.shortened(name, to: Self.longestLabel))
    }
    for member in group.members {
      let person = layout.people[member].index
      let y = layout.personY[member]
      html.element(
        "a",
        [
          "href": "#" + dossier.personAnchors[person], "tabindex": "-1", "data-person": "\(member)",
        ]
      ) { html in
        let name = dossier.cast.people[person].name
        html.element("title", text: [name, group.name].compactMap { $0 }.joined(separator: ", "))
        html.element(
          "circle", ["cx": "\(isLeft ? Self.left : Self.right)", "cy": "\(y)", "r": "4"], text: "")
        html.element("text", ["x": "\(x)", "y": "\(y + 4)", "text-anchor": anchor]) { html in
          let label = Self.shortened(name, to: Self.longestLabel)
          // The name stands by its dot on both sides, the body behind it.
          let room = Self.longestLabel - label.count
          let body = group.hasHeading || room < 8 ? nil : group.name
          if isLeft, let body {
            html.element("tspan", text: Self.shortened(body, to: room) + " · ")
          }
          html.text(label)
          if !isLeft, let body {
            html.element("tspan", text: " · " + Self.shortened(body, to: room))
          }
        }
      }
      html.literal("\n")
    }
  }

  private func writeEncounter(_ index: Int, to html: inout HTMLWriter) {
    let release = dossier.releases[layout.encounters[index].release]
    html.element(
      "a",
      [
        "class": "encounter", "href": "#" + release.anchor, "tabindex": "-1",
        "data-encounter": "\(index)",
      ]
    ) { html in
      let day = release.day.map { DateWords.day($0) }
      html.element("title", text: release.title)
      html.element(
        "circle", ["cx": "\(Self.middle)", "cy": "\(layout.encounterY[index])", "r": "5"], text: "")
      html.element(
        "text",
        [
          "x": "\(Self.middle)", "y": "\(layout.encounterY[index] - 9)", "text-anchor": "middle",
        ], text: day ?? "day unknown")
    }
    html.literal("\n")
  }

  private static func shortened(_ label: String, to length: Int) -> String {
    label.count <= length ? label : label.prefix(length - 1) + "…"
  }
}
