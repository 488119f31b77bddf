/// A table of the page: sorted sensibly as it is, sortable and filterable where JavaScript runs, and
/// a list of cards on a narrow screen.
struct LedgerTable {
  struct Column {
    var title: String
    /// What the script sorts it by: the cells' `data-sort`, else their text.
    var isSortable = true
  }

  struct Cell {
    /// What the cell is sorted by, where that is not its text; empty cells come last.
    var sortKey: String?
    var write: (inout HTMLWriter) -> Void
  }

  struct Row {
    /// The values the row is chosen by, as tokens set apart by spaces.
    var givers = ""
    var countries = ""
    var isOverdue = false
    var cells: [Cell]
  }

  let caption: String
  let columns: [Column]
  /// The column that says what a row is about, as a row header.
  let header: Int
  let rows: [Row]

  func write(to html: inout HTMLWriter) {
    html.open("table", ["class": "ledger", "role": "table"])
    html.element("caption", text: caption)
    html.literal("\n")
    html.element("thead", ["role": "rowgroup"]) { html in
      html.element("tr", ["role": "row"]) { html in
        for column in columns {
          html.element(
            "th",
            [
              "scope": "col", "role": "columnheader",
              "data-sortable": column.isSortable ? "" : nil,
            ], text: column.title)
        }
      }
    }
    html.literal("\n")
    html.open("tbody", ["role": "rowgroup"])
    for row in rows { write(row, to: &html) }
    html.close("tbody")
    html.close("table")
  }

  private func write(_ row: Row, to html: inout HTMLWriter) {
    html.element(
      "tr",
      [
        "role": "row", "class": row.isOverdue ? "overdue" : nil,
        "data-giver": row.givers.isEmpty ? nil : row.givers,
        "data-country": row.countries.isEmpty ? nil : row.countries,
      ]
    ) { html in
      for (index, cell) in row.cells.enumerated() {
        let label = columns[index].title
        if index == header {
          html.element(
            "th",
            [
              "scope": "row", "role": "rowheader", "data-label": label, "data-sort": cell.sortKey,
            ], cell.write)
        } else {
          html.element(
            "td", ["role": "cell", "data-label": label, "data-sort": cell.sortKey], cell.write)
        }
      }
    }
    html.literal("\n")
  }
}

/// The form that chooses rows of the table behind it; without JavaScript it is not shown.
struct LedgerFilter {
  /// What the rows are called, for the line that counts them: `pledges`.
  let noun: String
  /// Each giver's token and name, in order; none for a table that is not chosen by giver.
  var givers: [(token: String, name: String)] = []
  var countries: [(token: String, name: String)] = []
  var offersOverdue = false

  func write(to html: inout HTMLWriter) {
    html.element("form", ["class": "filter", "hidden": "", "data-noun": noun]) { html in
      writeChoice("By", name: "giver", options: givers, to: &html)
      writeChoice("Country", name: "country", options: countries, to: &html)
      html.element("label") { html in
        html.text("Search ")
        html.open("input", ["type": "search", "name": "text", "autocomplete": "off"])
      }
      if offersOverdue {
        html.element("label", ["class": "check"]) { html in
          html.open("input", ["type": "checkbox", "name": "overdue"])
          html.text(" overdue only")
        }
      }
      html.element("output", ["aria-live": "polite"], text: "")
    }
    html.literal("\n")
  }

  private func writeChoice(
    _ label: String, name: String, options: [(token: String, name: String)],
    to html: inout HTMLWriter
  ) {
    guard options.count > 1 else { return }
    html.element("label") { html in
      html.text(label + " ")
      html.element("select", ["name": name]) { html in
        html.element("option", ["value": ""], text: "all")
        for option in options {
          html.element("option", ["value": option.token], text: option.name)
        }
      }
    }
  }
}
