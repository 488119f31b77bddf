import BriefingKit

extension Command {
  /// `briefing parse [FILE…|-]`
  static let parse: Command = Command(
    name: "parse",
    operands: "[FILE…|-]",
    summary: "Turn press releases into meeting records.",
    discussion: """
      Reads each FILE, a press release as text, web page or mail, and prints its record. "-" is \
      standard input, which is also read when no FILE is named and something is piped in.
      Spans count in the text, of a page or a mail in the text taken out of it: see --with-text.
      One release gives JSON on several lines, several give one record a line. What cannot be read \
      is told on standard error, and the others are still printed.
      """,
    options: [
      .format, .table, .inputFormat, .withText, .published, .id, .title, .url, .lexicon,
    ],
    examples: [
      Example(line: "briefing parse release.txt", says: "One record, to read or to save."),
      Example(
        line: "briefing parse --format summary release.txt",
        says: "What a person reads instead of the release."),
      Example(
        line: "curl -s https://example.org/news/1 | briefing parse --with-text",
        says: "A page from the web, and the text its record is about."),
      Example(
        line: "pdftotext release.pdf - | briefing parse --published 2024-03-05 -",
        says: "A release from a pipe, with the day it was published."),
      Example(
        line: "briefing parse *.txt | jq -r '.participants[].name'",
        says: "Who took part in any of several meetings."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let operands = try arguments.inputs(of: .parse, console)
    if operands.count > 1 {
      for option in [Option.id, .title, .url] where arguments.has(option) {
        throw .oneInputOnly(option)
      }
    }
    let byDefault: OutputFormat = operands.count == 1 ? .json : .ndjson
    return try Parse(
      arguments: arguments, console: console,
      renderer: arguments.renderer(byDefault: byDefault, width: console.width),
      analyzer: Analyzer(lexicon: knownWords(for: arguments))
    ).run(operands)
  }
}

/// One run of `briefing parse`.
private struct Parse {
  let arguments: Arguments
  let console: Console
  let renderer: any Renderer
  let analyzer: Analyzer

  func run(_ operands: [String]) throws(Diagnostic) -> ExitCode {
    var exitCode = ExitCode.success
    var output = RecordOutput(console: console, renderer: renderer)
    for operand in operands {
      let input: ReleaseInput
      do throws(Diagnostic) {
        input = try read(operand)
      } catch {
        console.report(error)
        exitCode = error.exitCode
        continue
      }
      try output.add(RenderedRecord(analyzer.record(of: input), by: renderer))
    }
    try output.close()
    return exitCode
  }

  private func read(_ operand: String) throws(Diagnostic) -> ReleaseInput {
    let isStream = operand == "-"
    let path = Path(operand)
    let bytes =
      isStream
      ? try readRelease(from: console.input, named: "standard input") : try readRelease(path)
    var input = ReleaseInput(
      bytes: bytes,
      id: arguments[.id] ?? (isStream ? "stdin" : path.stem),
      format: arguments.inputFormat,
      path: isStream ? nil : operand,
      title: arguments[.title],
      published: arguments[.published],
      url: arguments[.url])
    input.keepsText = arguments.has(.withText)
    return input
  }
}
