/// A page that shows what many records say together: who met whom and when, who promised what, and
/// what was done, each value linked to the words it stands on.
///
/// The page is one HTML file that needs nothing else: no network, and JavaScript only for sorting
/// and filtering. The same records give the same bytes. This file has the frame and what the parts
/// share; each part is in a file of its own.
public struct ReportPage {
  let title: String
  let dossier: Dossier

  /// - Parameters:
  ///   - records: the records, each with its ``MeetingRecord/text`` if its words are to be shown.
  ///   - identities: what word lists say of who is who; a user's override the joins of persons and
  ///     bodies across releases.
  ///   - asOf: the day, ISO 8601 `YYYY-MM-DD`, before which a pledge's deadline is marked as
  ///     overdue; without it none is.
  ///   - title: what the page is called.
  public init(
    of records: [MeetingRecord], identities: Identities, asOf: String? = nil,
    title: String = "Meetings and pledges"
  ) {
    self.title = title
    dossier = Dossier(records, identities: identities, asOf: asOf)
  }

  /// The page, UTF-8.
  public var html: [UInt8] {
    var html = HTMLWriter()
    write(to: &html)
    return html.bytes
  }

  private func write(to html: inout HTMLWriter) {
    html.literal("<!DOCTYPE html>\n<html lang=\"en\">\n")
    html.element("head") { html in
      html.literal(
        """
        \n<meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="generator" content="briefing">\n
        """)
      html.element("title", text: title)
      html.literal("\n<style>\n")
      html.literal(reportStyle)
      html.literal(markStyle)
      html.literal("</style>\n")
    }
    html.literal("\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    html.element("header", ["class": "top"]) { html in
      html.element("h1", text: title)
      writeSummary(to: &html)
    }
    writeContents(to: &html)
    html.open("main", ["id": "main"])
    for part in parts { part.write(&html) }
    html.close("main")
    html.element("footer") { html in
      html.text(
        "Made by briefing from the words of the releases; every value is a link to them. Rules make"
          + " mistakes: check what matters.")
    }
    html.literal("\n<script>\n")
    html.literal(reportScript)
    html.literal("</script>\n</body>\n</html>\n")
  }

  // MARK: Parts

  private struct Part {
    let anchor: String
    let heading: String
    let count: Int
    let write: (inout HTMLWriter) -> Void
  }

  private var parts: [Part] {
    let encounters = dossier.releases.count { $0.isEncounter }
    func count(_ kind: Evidence.Kind) -> Int { dossier.deeds.count { $0.kind == kind } }
    return [
      part("encounters", "Encounters", encounters, writeEncounters),
      part("pledges", "Pledges", count(.pledge), writePledges),
      part("measures", "Measures", count(.measure), writeMeasures),
      part("requests", "Requests", count(.request), writeRequests),
      part("network", "Who met whom", nil, writeNetwork),
      part("people", "People", dossier.cast.people.count, writePeople),
      part("organizations", "Organizations", dossier.cast.bodies.count, writeBodies),
      part("releases", "Releases", dossier.releases.count, writeReleases),
    ]
  }

  private func part(
    _ anchor: String, _ heading: String, _ count: Int?,
    _ content: @escaping (inout HTMLWriter) -> Void
  ) -> Part {
    Part(anchor: anchor, heading: heading, count: count ?? 0) { html in
      html.open("section", ["id": anchor, "aria-labelledby": anchor + "-heading"])
      html.element("h2", ["id": anchor + "-heading"]) { html in
        html.text(heading)
        if let count { html.element("span", ["class": "count"], text: " \(count)") }
      }
      html.literal("\n")
      content(&html)
      html.close("section")
    }
  }

  private func writeContents(to html: inout HTMLWriter) {
    html.element("nav", ["aria-label": "Parts of the page"]) { html in
      html.element("ul") { html in
        for part in parts {
          html.element("li") { $0.element("a", ["href": "#" + part.anchor], text: part.heading) }
        }
      }
    }
    html.literal("\n")
  }

  private func writeSummary(to html: inout HTMLWriter) {
    let days = dossier.releases.compactMap(\.day)
    let facts: [(String, String)] =
      [("Releases", "\(dossier.releases.count)")]
      + parts.filter {
        ["encounters", "people", "organizations", "pledges", "measures"].contains($0.anchor)
      }
      .map { ($0.heading, "\($0.count)") }
      + [("Period", Self.period(days))]
    html.element("dl", ["class": "summary"]) { html in
      for (label, value) in facts {
        html.element("div") { html in
          html.element("dt", text: label)
          html.element("dd", text: value)
        }
      }
    }
  }

  // MARK: What the parts share

  /// The first and the last of some days in words.
  static func period(_ days: [String]) -> String {
    guard let first = days.min(), let last = days.max() else { return "unknown" }
    return DateWords.range(first, to: last)
  }

  /// A name, linked to the part on its person or body.
  func writeName(_ name: String, in release: Int, to html: inout HTMLWriter) {
    guard let member = dossier.cast.member(named: name, in: release) else {
      return html.text(name)
    }
    writeLink(to: member, in: &html)
  }

  func writeLink(to member: JoinedCast.Member, in html: inout HTMLWriter) {
    html.element(
      "a", ["href": "#" + dossier.anchor(of: member)], text: dossier.cast.name(of: member))
  }

  /// `A, B and C`, each linked.
  func writeNames(_ names: [String], in release: Int, to html: inout HTMLWriter) {
    for (index, name) in names.enumerated() {
      if index > 0 { html.text(index == names.count - 1 ? " and " : ", ") }
      writeName(name, in: release, to: &html)
    }
  }

  /// Words of a release, linked to where they stand in it.
  func writeWords(_ words: String, of span: Span, in release: Int, to html: inout HTMLWriter) {
    html.element(
      "a", ["class": "words", "href": dossier.releases[release].address(of: span)], text: words)
  }

  /// A release's title, linked to it, and its day.
  func writeRelease(_ index: Int, to html: inout HTMLWriter) {
    let release = dossier.releases[index]
    html.element("a", ["href": "#" + release.anchor], text: release.title)
    if let day = release.day {
      html.text(" ")
      html.element("span", ["class": "note"], text: DateWords.day(day))
    }
  }
}
