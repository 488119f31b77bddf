/// A release's text with its evidence in `mark` elements, in the report and as a fragment.
struct MarkedHTML {
  /// What begins the `id` of a mark, before the place of its words; `nil` for marks without.
  var anchor: String?
  /// The address of the part on a mention's person or body.
  var target: (Evidence) -> String? = { _ in nil }

  /// The `id` of the mark on some words of the release with this anchor.
  ///
  /// Anchors hold no full stop, so this is the `id` of nothing else.
  static func id(of span: Span, in anchor: String) -> String {
    "\(anchor).\(span.start)-\(span.end)"
  }

  func write(_ text: MarkedText, to html: inout HTMLWriter) {
    var ids: Set<Span> = []
    for paragraph in text.paragraphs {
      html.open("p", ["class": paragraph.isHeader ? "header" : nil])
      if !paragraph.lead.isEmpty {
        html.element("span", ["class": "lead"], text: paragraph.lead)
        html.text(" ")
      }
      // A link must not stand in a link: of nested mentions the outer one is linked.
      var links: [Bool] = []
      for piece in paragraph.pieces {
        switch piece {
        case .text(let words): html.text(words)
        case .open(let evidence, let isFirst):
          let isNew = isFirst && anchor != nil && ids.insert(evidence.span).inserted
          html.open(
            "mark",
            [
              "class": evidence.kind.rawValue, "title": evidence.kind.rawValue,
              "id": isNew ? anchor.map { Self.id(of: evidence.span, in: $0) } : nil,
            ])
          let address = links.contains(true) ? nil : target(evidence)
          links.append(address != nil)
          if let address { html.open("a", ["href": address]) }
        case .close:
          if links.removeLast() { html.literal("</a>") }
          html.literal("</mark>")
        }
      }
      html.close("p")
    }
  }

  /// The kinds of evidence there are in a text, each as it is marked there.
  static func writeLegend(of kinds: [Evidence.Kind], to html: inout HTMLWriter) {
    html.element("p", ["class": "legend"]) { html in
      for kind in kinds {
        html.element("span", ["class": "key"]) { html in
          html.element("mark", ["class": kind.rawValue], text: kind.rawValue)
          html.text(" \(kind.meaning)" + (kind == kinds.last ? "" : ";"))
        }
        html.text(" ")
      }
    }
  }
}

extension MeetingRecord {
  /// The release as a fragment of a page: its text with the evidence of the record marked, and a
  /// legend. Everything of the release is escaped.
  ///
  /// - Parameter text: the text as given, which the record's spans count in.
  public func annotatedHTML(of text: String) -> String {
    let evidence = evidence
    let found = Set(evidence.map(\.kind))
    var html = HTMLWriter()
    html.element("article", ["class": "release"]) { html in
      html.literal("\n")
      MarkedHTML.writeLegend(of: Evidence.Kind.allCases.filter(found.contains), to: &html)
      html.literal("\n")
      html.element("div", ["class": "text"]) { html in
        html.literal("\n")
        MarkedHTML().write(MarkedText(text, evidence: evidence), to: &html)
      }
      html.literal("\n")
    }
    html.literal("\n")
    return String(decoding: html.bytes, as: UTF8.self)
  }
}
