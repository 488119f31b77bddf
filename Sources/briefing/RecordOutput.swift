import BriefingKit

/// A record as bytes of a format, and what is told of it beside them.
struct RenderedRecord: Sendable {
  let bytes: [UInt8]
  /// What the format has no place for.
  let omission: Diagnostic?

  /// - Parameter isDocument: whether the record is an output of its own, such as a file.
  init(_ record: MeetingRecord, by renderer: any Renderer, isDocument: Bool = false) {
    if isDocument {
      bytes = renderer.document(of: record)
    } else {
      var part: [UInt8] = []
      renderer.render(record, into: &part)
      bytes = part
    }
    omission = renderer.omission(of: record).map {
      .omission(path: record.source.path ?? record.id, $0)
    }
  }
}

/// The one output that several records share.
struct RecordOutput {
  let console: Console
  let renderer: any Renderer
  private var isFirst = true

  init(console: Console, renderer: any Renderer) {
    self.console = console
    self.renderer = renderer
  }

  mutating func add(_ record: RenderedRecord) throws(Diagnostic) {
    if let omission = record.omission { console.report(omission) }
    try add([record.bytes])
  }

  /// Writes at once what records became, each of which may be nothing.
  mutating func add(_ records: [[UInt8]]) throws(Diagnostic) {
    var output: [UInt8] = []
    for record in records where !record.isEmpty {
      output += Array((isFirst ? renderer.opening : renderer.separator).utf8)
      output += record
      isFirst = false
    }
    if !output.isEmpty { try console.write(output) }
  }

  /// Writes the end of the output; of one without a record its beginning too.
  func close() throws(Diagnostic) {
    let end = (isFirst ? renderer.opening : "") + renderer.closing
    if !end.isEmpty { try console.write(end) }
  }
}

extension Arguments {
  /// The renderer that `--format` and `--table` ask for.
  ///
  /// - Parameter byDefault: the format where none is asked for.
  func renderer(byDefault: OutputFormat, width: Int) throws(Diagnostic) -> any Renderer {
    try format(byDefault: byDefault).renderer(
      width: width, table: self[.table].flatMap(Table.init(rawValue:)) ?? .encounters)
  }

  /// The format that `--format` asks for.
  func format(byDefault: OutputFormat) throws(Diagnostic) -> OutputFormat {
    let format = self[.format].flatMap(OutputFormat.init(rawValue:)) ?? byDefault
    if has(.table), format != .csv { throw .tableWithoutRows(.table, format: format) }
    return format
  }
}
