/// The parts on what was promised, done and asked: a ledger each.
extension ReportPage {
  func writePledges(to html: inout HTMLWriter) {
    let pledges = dossier.deeds.filter { $0.kind == .pledge }.sorted(by: isDueBefore)
    guard !pledges.isEmpty else { return html.element("p", text: "No pledge stands in them.") }
    var filter = LedgerFilter(noun: "pledges")
    filter.givers = tokens(of: pledges.flatMap { deed in doers(of: deed) })
    filter.countries = tokens(of: pledges.flatMap { countries(of: $0) })
    if let day = dossier.asOf {
      filter.offersOverdue = true
      let count = pledges.count { $0.isOverdue(asOf: day) }
      html.element(
        "p", ["class": "note"],
        text: "Overdue as of \(DateWords.day(day)): \(count) of \(pledges.count). Whether a pledge"
          + " was kept, its release cannot say.")
    }
    filter.write(to: &html)
    LedgerTable(
      caption: "Pledges, those due first on top, those without a deadline last",
      columns: ["By", "To", "Pledge", "Amount", "Due", "Release"].map {
        LedgerTable.Column(title: $0)
      }, header: 2,
      rows: pledges.map { deed in
        row(
          deed,
          cells: [
            doerCell(deed), LedgerTable.Cell { writeNames(deed.to, in: deed.release, to: &$0) },
            wordsCell(deed), amountCell(deed), dueCell(deed), releaseCell(deed),
          ])
      }
    ).write(to: &html)
  }

  func writeMeasures(to html: inout HTMLWriter) {
    let measures = dossier.deeds.filter { $0.kind == .measure }
    guard !measures.isEmpty else { return html.element("p", text: "No measure stands in them.") }
    for (status, heading) in [
      (Measure.Status.planned, "Planned"), (.ongoing, "Under way"), (.completed, "Done"),
    ] {
      let deeds = measures.filter { $0.status == status }
      guard !deeds.isEmpty else { continue }
      html.element("h3") { html in
        html.text(heading)
        html.element("span", ["class": "count"], text: " \(deeds.count)")
      }
      html.literal("\n")
      writeLedger(
        of: deeds, noun: "measures",
        caption: "Measures \(heading.lowercased()), newest release last",
        to: &html)
    }
  }

  func writeRequests(to html: inout HTMLWriter) {
    let requests = dossier.deeds.filter { $0.kind == .request }
    guard !requests.isEmpty else { return html.element("p", text: "No request stands in them.") }
    writeLedger(
      of: requests, noun: "requests", caption: "Requests, newest release last", to: &html)
  }

  /// A table of measures or of requests.
  private func writeLedger(
    of deeds: [Deed], noun: String, caption: String, to html: inout HTMLWriter
  ) {
    let isAsked = deeds.first?.kind == .request
    var filter = LedgerFilter(noun: noun)
    filter.givers = tokens(of: deeds.flatMap { doers(of: $0) })
    filter.countries = tokens(of: deeds.flatMap { countries(of: $0) })
    filter.write(to: &html)
    let titles =
      isAsked ? ["By", "To", "Request", "Release"] : ["By", "Measure", "Amount", "Release"]
    LedgerTable(
      caption: caption, columns: titles.map { LedgerTable.Column(title: $0) },
      header: isAsked ? 2 : 1,
      rows: deeds.map { deed in
        let to = LedgerTable.Cell { writeNames(deed.to, in: deed.release, to: &$0) }
        let cells =
          isAsked ? [to, wordsCell(deed)] : [wordsCell(deed), amountCell(deed)]
        return row(deed, cells: [doerCell(deed)] + cells + [releaseCell(deed)])
      }
    ).write(to: &html)
  }

  // MARK: Rows

  private func row(_ deed: Deed, cells: [LedgerTable.Cell]) -> LedgerTable.Row {
    LedgerTable.Row(
      givers: doers(of: deed).map(\.token).joined(separator: " "),
      countries: countries(of: deed).map(\.token).joined(separator: " "),
      isOverdue: deed.kind == .pledge && deed.isOverdue(asOf: dossier.asOf), cells: cells)
  }

  /// Who it is of, whom that is for, and the country where that is neither.
  private func doerCell(_ deed: Deed) -> LedgerTable.Cell {
    LedgerTable.Cell { html in
      writeNames(deed.by, in: deed.release, to: &html)
      var notes = dossier.countries(of: deed).filter { !deed.by.contains($0) }
      if let principal = deed.onBehalfOf, !deed.by.contains(principal) {
        notes.removeAll { $0 == principal }
        html.text(deed.by.isEmpty ? "for " : ", for ")
        writeName(principal, in: deed.release, to: &html)
      }
      if !notes.isEmpty {
        html.text(" ")
        html.element("span", ["class": "note"], text: notes.joined(separator: ", "))
      }
    }
  }

  private func wordsCell(_ deed: Deed) -> LedgerTable.Cell {
    LedgerTable.Cell(sortKey: deed.text) {
      writeWords(deed.text, of: deed.span, in: deed.release, to: &$0)
    }
  }

  private func amountCell(_ deed: Deed) -> LedgerTable.Cell {
    LedgerTable.Cell(sortKey: deed.amounts.first.map { "\($0.value)" } ?? "") { html in
      html.text(deed.amounts.map(\.text).joined(separator: "; "))
    }
  }

  private func dueCell(_ deed: Deed) -> LedgerTable.Cell {
    LedgerTable.Cell(sortKey: deed.deadline ?? "") { html in
      guard let deadline = deed.deadline else { return }
      html.text(DateWords.day(deadline))
      guard deed.isOverdue(asOf: dossier.asOf) else { return }
      html.text(" ")
      html.element("strong", ["class": "tag"], text: "overdue")
    }
  }

  private func releaseCell(_ deed: Deed) -> LedgerTable.Cell {
    LedgerTable.Cell(sortKey: dossier.releases[deed.release].day ?? "") {
      writeRelease(deed.release, to: &$0)
    }
  }

  /// By deadline, then in the order of the releases; what has none comes last.
  private func isDueBefore(_ one: Deed, _ other: Deed) -> Bool {
    (one.deadline ?? "~", one.release, one.span.start)
      < (other.deadline ?? "~", other.release, other.span.start)
  }

  // MARK: Choices

  /// Who did it or for whom, each with the token that rows are chosen by.
  private func doers(of deed: Deed) -> [(token: String, name: String)] {
    (deed.by + [deed.onBehalfOf].compactMap { $0 }).map { name in
      guard let member = dossier.cast.member(named: name, in: deed.release) else {
        return (Self.token(of: name), name)
      }
      return (dossier.anchor(of: member), dossier.cast.name(of: member))
    }
  }

  private func countries(of deed: Deed) -> [(token: String, name: String)] {
    dossier.countries(of: deed).map { (Self.token(of: $0), $0) }
  }

  /// A name as one word.
  private static func token(of name: String) -> String {
    NameKey(name).text.split(separator: " ").joined(separator: "-")
  }

  /// The different choices by name.
  private func tokens(
    of choices: [(token: String, name: String)]
  ) -> [(token: String, name: String)] {
    var seen: Set<String> = []
    return choices.filter { seen.insert($0.token).inserted }
      .sorted { (NameKey($0.name), $0.token) < (NameKey($1.name), $1.token) }
  }
}
