/// Records as the rows of one table: CSV after RFC 4180, in UTF-8, with a header line.
///
/// What stands in a release may be meant for the program that opens the table. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe, as OWASP advises against "CSV
/// injection", and controls are shown as in the other formats for reading.
public struct CSVRenderer: Renderer {
  private let table: Table

  /// A renderer of one table.
  public init(_ table: Table) {
    self.table = table
  }

  public var opening: String {
    var line: [UInt8] = []
    Self.append(table.header, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    for row in table.rows(of: record) {
      Self.append(row, to: &output)
    }
  }

  private static func append(_ row: [String], to output: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(Array((beginsFormula(cell) ? "'" + cell : cell).printable.utf8), to: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Appends a cell, in quotation marks where it needs them.
  private static func append(_ cell: [UInt8], to output: inout [UInt8]) {
    // RFC 4180 asks for the first two. Where the comma stands in decimals, the semicolon parts
    // cells; and some readers drop spaces at the edges.
    let needsMarks =
      cell.contains { [UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";")].contains($0) }
      || cell.first == UInt8(ascii: " ") || cell.last == UInt8(ascii: " ")
    guard needsMarks else { return output.append(contentsOf: cell) }
    output.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet may take the cell for a formula. The full-width forms are taken for the
  /// plain ones where Chinese or Japanese is typed.
  private static func beginsFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first(where: { $0 != " " }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
