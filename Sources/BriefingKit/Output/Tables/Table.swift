/// The tables that records can be written as, one row an entry, by the names the command line gives
/// them.
///
/// Every row begins with the release's `id` and `path` and the encounter's `date`. A list is one
/// cell, its entries parted by `"; "`. A new column is one line in `TableColumns.swift`.
public enum Table: String, CaseIterable, Sendable {
  /// One row a release, with `kind` `none` where it reports no encounter.
  case encounters
  case participants, organizations, pledges, measures, requests, statements

  /// The names of the columns, in order.
  public var header: [String] {
    content.header
  }

  /// The table's rows for one record, each with a cell for every column of ``header``.
  public func rows(of record: MeetingRecord) -> [[String]] {
    content.rows(record)
  }

  private var content: TableContent {
    switch self {
    case .encounters: TableContent(Column.encounter) { [$0] }
    case .participants: TableContent(Column.party) { $0.participants }
    case .organizations: TableContent(Column.organization) { $0.organizations }
    case .pledges: TableContent(Column.pledge) { $0.pledges }
    case .measures: TableContent(Column.measure) { $0.measures }
    case .requests: TableContent(Column.request) { $0.requests }
    case .statements: TableContent(Column.statement) { $0.statements }
    }
  }
}

/// A column: its name, and the cell of an entry.
struct Column<Entry> {
  let name: String
  let cell: @Sendable (Entry) -> String

  init(_ name: String, _ cell: @escaping @Sendable (Entry) -> String) {
    self.name = name
    self.cell = cell
  }

  /// A column whose cell is empty where the record is silent.
  init(_ name: String, optional cell: @escaping @Sendable (Entry) -> String?) {
    self.init(name) { cell($0) ?? "" }
  }

  init(_ name: String, number cell: @escaping @Sendable (Entry) -> Int) {
    self.init(name) { String(cell($0)) }
  }

  init(_ name: String, list cell: @escaping @Sendable (Entry) -> [String]) {
    self.init(name) { cell($0).joined(separator: "; ") }
  }
}

/// What a table's rows are made of, whatever its entries are.
private struct TableContent {
  let header: [String]
  let rows: (MeetingRecord) -> [[String]]

  /// A row for each entry of a record: first what tells the release, then the entry's columns.
  init<Entry>(_ columns: [Column<Entry>], entries: @escaping (MeetingRecord) -> [Entry]) {
    header = Column.release.map(\.name) + columns.map(\.name)
    rows = { record in
      let lead = Column.release.map { $0.cell(record) }
      return entries(record).map { entry in lead + columns.map { $0.cell(entry) } }
    }
  }
}
