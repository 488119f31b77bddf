import BriefingKit

extension Command {
  /// `briefing convert [RECORDS…|-]`
  static let convert: Command = Command(
    name: "convert",
    operands: "[RECORDS…|-]",
    summary: "Write records that were kept in another format.",
    discussion: """
      Reads each RECORDS, a file of records as parse and batch print them, and writes them all in \
      one format. "-" is standard input, which is also read when nothing is named and something is \
      piped in.
      A record that cannot be read is told on standard error, and the others are still written.
      """,
    options: [.format, .table],
    examples: [
      Example(
        line: "briefing convert records.ndjson --format csv --table pledges > pledges.csv",
        says: "Who promised what to whom, for a spreadsheet."),
      Example(
        line: "briefing batch releases | briefing convert --format ics > meetings.ics",
        says: "A calendar of all encounters."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let operands = try arguments.inputs(of: .convert, console)
    let renderer = try arguments.renderer(byDefault: .ndjson, width: console.width)
    var output = RecordOutput(console: console, renderer: renderer)
    var exitCode = ExitCode.success
    for operand in operands {
      for kept in keptRecords(in: operand, console: console) {
        switch kept {
        case .success(let record):
          try output.add(RenderedRecord(record, by: renderer))
        case .failure(let diagnostic):
          console.report(diagnostic)
          exitCode = diagnostic.exitCode
        }
      }
    }
    try output.close()
    return exitCode
  }
}
