/// The part on the releases: each with its text, its evidence marked.
extension ReportPage {
  func writeReleases(to html: inout HTMLWriter) {
    let kinds = Set(
      dossier.releases.lazy.filter { $0.record.text != nil }.flatMap {
        $0.record.evidence.map(\.kind)
      })
    if !kinds.isEmpty {
      MarkedHTML.writeLegend(of: Evidence.Kind.allCases.filter(kinds.contains), to: &html)
    }
    html.literal("\n")
    LedgerFilter(noun: "releases").write(to: &html)
    html.open("div", ["class": "releases"])
    for index in dossier.releases.indices { writeWhole(index, to: &html) }
    html.close("div")
  }

  private func writeWhole(_ index: Int, to html: inout HTMLWriter) {
    let release = dossier.releases[index]
    html.element("article", ["class": "release", "id": release.anchor]) { html in
      html.element("h3", text: release.title)
      html.literal("\n")
      writeFacts(of: index, to: &html)
      guard let text = release.record.text else {
        let path = release.record.source.path.map { " (\($0))" } ?? ""
        return html.element(
          "p", ["class": "missing"], text: "The text of this release is not at hand\(path).")
      }
      html.element("div", ["class": "text"]) { html in
        html.literal("\n")
        MarkedHTML(anchor: release.anchor) { evidence in
          guard let name = evidence.name, let member = dossier.cast.member(named: name, in: index)
          else { return nil }
          return "#" + dossier.anchor(of: member)
        }.write(MarkedText(text, evidence: release.record.evidence), to: &html)
      }
    }
    html.literal("\n")
  }

  private func writeFacts(of index: Int, to html: inout HTMLWriter) {
    let record = dossier.releases[index].record
    html.element("dl", ["class": "facts"]) { html in
      writeFact("What", to: &html) { $0.text(Outline.what(record.meeting)) }
      writeFact("When", to: &html) { writeDay(of: index, to: &$0) }
      if let location = record.meeting.location {
        writeFact("Where", to: &html) { $0.text(location) }
      }
      writeParties("Who took part", record.participants, in: index, to: &html)
      writeParties("Also named", record.mentioned, in: index, to: &html)
      writeFact("Source", to: &html) { writeSource(record.source, to: &$0) }
      if !record.warnings.isEmpty {
        writeFact("To check", to: &html) {
          $0.text(record.warnings.map(\.message).joined(separator: "; "))
        }
      }
    }
    html.literal("\n")
  }

  private func writeFact(
    _ label: String, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("dt", text: label)
    html.element("dd", [:], content)
  }

  /// Persons and groups with their posts, each linked to the words it stands on.
  private func writeParties(
    _ label: String, _ parties: [Party], in index: Int, to html: inout HTMLWriter
  ) {
    guard !parties.isEmpty else { return }
    html.element("dt", text: label)
    for party in parties {
      html.element("dd") { html in
        if let mention = party.mentions.first {
          writeWords(party.name, of: mention, in: index, to: &html)
        } else {
          html.text(party.name)
        }
        for role in party.roles {
          html.text(", ")
          let words = role.title ?? role.organization ?? role.country ?? "post"
          writeWords(words, of: role.span, in: index, to: &html)
        }
      }
    }
  }

  private func writeSource(_ source: Source, to html: inout HTMLWriter) {
    let published = source.published.map { "published " + DateWords.day($0) }
    let parts = [source.dateline, source.attribution, published, source.path].compactMap { $0 }
    html.text(parts.joined(separator: "; "))
    guard let url = source.url else { return }
    if !parts.isEmpty { html.text("; ") }
    // Any other scheme could run a script.
    let isWeb = ["https://", "http://"].contains { url.lowercased().hasPrefix($0) }
    guard isWeb else { return html.text(url) }
    html.element("a", ["href": url, "rel": "noopener noreferrer"], text: url)
  }
}
