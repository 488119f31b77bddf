/// The part on encounters: the timeline, and a table of them.
extension ReportPage {
  func writeEncounters(to html: inout HTMLWriter) {
    let encounters = dossier.releases.indices.filter { dossier.releases[$0].isEncounter }
    guard !encounters.isEmpty else {
      return html.element("p", text: "No release tells of an encounter.")
    }
    Timeline(dossier.releases).write(to: &html)
    LedgerFilter(noun: "encounters").write(to: &html)
    LedgerTable(
      caption: "Encounters in the order of their days",
      columns: ["When", "What", "Who took part", "Where", "Release"].map {
        LedgerTable.Column(title: $0)
      }, header: 0, rows: encounters.map(row)
    ).write(to: &html)
  }

  private func row(_ index: Int) -> LedgerTable.Row {
    let release = dossier.releases[index]
    let record = release.record
    return LedgerTable.Row(cells: [
      LedgerTable.Cell(sortKey: release.day ?? "") { writeDay(of: index, to: &$0) },
      LedgerTable.Cell { $0.text(Outline.what(record.meeting)) },
      LedgerTable.Cell { writeParticipants(of: index, to: &$0) },
      LedgerTable.Cell { $0.text(record.meeting.location ?? "") },
      LedgerTable.Cell { $0.element("a", ["href": "#" + release.anchor], text: release.title) },
    ])
  }

  /// The encounter's day, linked to its words, else the day of publication.
  func writeDay(of index: Int, to html: inout HTMLWriter) {
    let release = dossier.releases[index]
    if let date = release.record.date {
      writeWords(DateWords.range(date.value, to: date.end), of: date.span, in: index, to: &html)
    } else if let published = release.record.source.published {
      html.text("published " + DateWords.day(published))
    } else {
      html.element("span", ["class": "note"], text: "day unknown")
    }
  }

  private func writeParticipants(of index: Int, to html: inout HTMLWriter) {
    let parties = dossier.releases[index].record.participants
    let shown = parties.count <= Self.mostParticipants + 1 ? parties.count : Self.mostParticipants
    for (place, party) in parties.prefix(shown).enumerated() {
      if place > 0 { html.text(", ") }
      writeName(party.name, in: index, to: &html)
    }
    guard shown < parties.count else { return }
    html.text(" and ")
    html.element(
      "a", ["href": "#" + dossier.releases[index].anchor], text: "\(parties.count - shown) more")
  }

  /// Names of a row; a conference has too many for one.
  private static let mostParticipants = 8
}
