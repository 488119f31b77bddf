import BriefingKit

extension Command {
  /// `briefing stream`
  static let stream: Command = Command(
    name: "stream",
    operands: "",
    summary: "Turn a stream of press releases into records, one a line.",
    discussion: """
      Reads JSON lines from standard input, each an object with the keys "id" and "text" and, where \
      they are known, "published" (YYYY-MM-DD, or a time that begins so), "title" and "url". Prints \
      for each line, in order and at once, one line: its record, or an error record. All other keys \
      of the line stand in it under "input", as they came.
      Memory does not grow with the stream. Lines of white space alone are passed over.
      A line without a record is also told on standard error, by its number.
      """,
    options: [.inputFormat, .withText, .jobs, .maxBytes, .lexicon],
    examples: [
      Example(
        line: "briefing stream < releases.jsonl > records.ndjson", says: "One record a line."),
      Example(
        line: "parallel --pipe --block 4M -k briefing stream -j 1 < releases.jsonl",
        says: "The same by GNU parallel, which can use several machines."),
    ]
  ) { arguments, console throws(Diagnostic) in
    try arguments.allowOperands(0, of: .stream)
    return try Stream(
      console: console, jobs: arguments.jobs, limit: arguments.maxBytes,
      inputFormat: arguments.inputFormat, keepsText: arguments.has(.withText),
      analyzer: Analyzer(lexicon: knownWords(for: arguments))
    ).run()
  }
}

/// One run of `briefing stream`.
private struct Stream {
  let console: Console
  let jobs: Int
  let limit: Int
  /// What the releases come as; `nil` to tell it from each.
  let inputFormat: InputFormat?
  let keepsText: Bool
  let analyzer: Analyzer
  let renderer = NDJSONRenderer()

  struct Outcome: Sendable {
    var bytes: [UInt8] = []
    var failure: Diagnostic?
  }

  func run() throws(Diagnostic) -> ExitCode {
    var exitCode = ExitCode.success
    var reader = LineReader(console.input, named: "standard input", limit: limit)
    while let lines = try reader.lines() {
      try inOrder(
        count: lines.count, jobs: jobs, work: { outcome(of: lines[$0]) },
        size: { $0.bytes.count },
        deliver: { outcomes throws(Diagnostic) in
          for failure in outcomes.compactMap(\.failure) {
            console.report(failure)
            exitCode = failure.exitCode
          }
          try console.write(outcomes.flatMap(\.bytes))
        })
    }
    return exitCode
  }

  /// What is printed for a line: nothing for an empty one.
  private func outcome(of line: LineReader.Line) -> Outcome {
    var outcome = Outcome()
    do throws(ErrorRecord) {
      guard let bytes = line.bytes else {
        let fault = Fault.tooLarge(limit: limit)
        throw ErrorRecord(id: nil, source: Source(), code: fault.code, message: fault.message)
      }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return outcome }
      var line = try ReleaseLine(bytes)
      line.release.format = inputFormat
      line.release.keepsText = keepsText
      var record = analyzer.record(of: line.release)
      record.input = line.others
      renderer.render(record, into: &outcome.bytes)
    } catch {
      renderer.render(error, into: &outcome.bytes)
      outcome.failure = .wrongLine(line.number, error)
    }
    return outcome
  }
}
