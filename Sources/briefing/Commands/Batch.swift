import BriefingKit
import Glibc

extension Command {
  /// `briefing batch FOLDER…`
  static let batch: Command = Command(
    name: "batch",
    operands: "FOLDER…",
    summary: "Turn all press releases below a folder into records.",
    discussion: """
      Reads every .txt, .md, .html, .htm and .eml file below each FOLDER, in the order of their \
      paths, and prints one record a line. Links to files are read, links to folders are not entered.
      What cannot be read is told on standard error, and the others are still printed.
      """,
    options: [.format, .table, .inputFormat, .withText, .output, .jobs, .lexicon],
    examples: [
      Example(line: "briefing batch releases > records.ndjson", says: "One record a line."),
      Example(
        line: "briefing batch releases --output records",
        says: "One file a record: releases/may/a.txt gives records/may/a.txt.json."),
      Example(
        line: "briefing batch releases --format markdown --output pages",
        says: "A page a release: pages/may/a.txt.md."),
    ]
  ) { arguments, console throws(Diagnostic) in
    guard !arguments.operands.isEmpty else { throw .missingOperand(.batch) }
    let analyzer = Analyzer(lexicon: try knownWords(for: arguments))
    let output = arguments[.output].map { Path($0) }
    if let output { try makeFolder(output) }

    let byDefault: OutputFormat = output == nil ? .ndjson : .json
    let format = try arguments.format(byDefault: byDefault)

    var queue = ReleaseQueue(output: output, ending: format.fileExtension)
    for operand in arguments.operands {
      queue.add(FolderWalk(below: Path(operand), except: output))
    }
    return try Batch(
      console: console,
      renderer: arguments.renderer(byDefault: byDefault, width: console.width),
      writesFiles: output != nil, tasks: queue.tasks, analyzer: analyzer,
      inputFormat: arguments.inputFormat, keepsText: arguments.has(.withText)
    ).run(jobs: jobs(for: arguments))
  }
}

/// How many releases are read at once.
func jobs(for arguments: Arguments) -> Int {
  arguments[.jobs].flatMap { Int($0) } ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// One run of `briefing batch`.
private struct Batch {
  let console: Console
  let renderer: any Renderer
  /// Whether each record is a file of its own.
  let writesFiles: Bool
  let tasks: [ReleaseQueue.Task]
  let analyzer: Analyzer
  /// What the releases come as; `nil` to tell it from each.
  let inputFormat: InputFormat?
  let keepsText: Bool

  func run(jobs: Int) throws(Diagnostic) -> ExitCode {
    var exitCode = ExitCode.success
    var output = RecordOutput(console: console, renderer: renderer)
    let work: @Sendable (Int) -> Outcome = { perform(tasks[$0], number: $0) }
    try inOrder(count: tasks.count, jobs: jobs, work: work) { outcome throws(Diagnostic) in
      switch outcome {
      case .success(let record) where writesFiles:
        if let omission = record.omission { console.report(omission) }
      case .success(let record):
        try output.add(record)
      case .failure(let diagnostic):
        console.report(diagnostic)
        exitCode = diagnostic.exitCode
      }
    }
    if !writesFiles { try output.close() }
    return exitCode
  }

  private typealias Outcome = Result<RenderedRecord, Diagnostic>

  private func perform(_ task: ReleaseQueue.Task, number: Int) -> Outcome {
    Result { () throws(Diagnostic) in
      let release = try task.get()
      var input = ReleaseInput(
        bytes: try readRelease(release.path), id: release.path.stem, format: inputFormat,
        path: release.path.text)
      input.keepsText = keepsText
      let record = RenderedRecord(
        analyzer.record(of: input), by: renderer, isDocument: writesFiles)
      if let target = release.target {
        try makeFolder(target.folder)
        try writeWhole(record.bytes, to: target, number: number)
      }
      return record
    }
  }
}
