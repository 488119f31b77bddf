import BriefingKit

extension Command {
  /// `briefing batch FOLDER…`
  static let batch: Command = Command(
    name: "batch",
    operands: "FOLDER…",
    summary: "Turn all press releases below a folder into records.",
    discussion: """
      Reads every .txt, .md, .html, .htm and .eml file below each FOLDER, in the order of their \
      paths, and prints one record a line. Links to files are read, links to folders are not entered.
      What cannot be read is told on standard error and has an error record in the place of its \
      record: {"id", "source", "error": {"code", "message"}}. The others are still done. With a \
      folder for --output error records are printed, one a line.
      With --output a run may end at any moment, and the same command with --resume goes on from \
      there: it reads what is new, what changed since, and what failed, and nothing else, and the \
      records are in the end those of one run. What is done is noted in PLACE.manifest, for a folder \
      in PLACE/.briefing.
      """,
    options: [
      .format, .table, .inputFormat, .withText, .output, .resume, .jobs, .maxBytes, .quiet,
      .lexicon,
    ],
    examples: [
      Example(line: "briefing batch releases > records.ndjson", says: "One record a line."),
      Example(
        line: "briefing batch releases --output records.ndjson --resume",
        says: "The same, for an archive that takes its time: begins, or goes on."),
      Example(
        line: "briefing batch releases --output records",
        says: "One file a record: releases/may/a.txt gives records/may/a.txt.json."),
      Example(
        line: "briefing batch releases --format markdown --output pages",
        says: "A page a release: pages/may/a.txt.md."),
    ]
  ) { arguments, console throws(Diagnostic) in
    guard !arguments.operands.isEmpty else { throw .missingOperand(.batch) }
    guard arguments.has(.output) || !arguments.has(.resume) else { throw .resumesNothing }
    let lists = try userLists(for: arguments)
    let analyzer = Analyzer(lexicon: try knownWords(in: lists))
    let output = arguments[.output].map { Path($0) }
    let isFile = output.map(isRecordFile) ?? false

    let byDefault: OutputFormat = output == nil || isFile ? .ndjson : .json
    let format = try arguments.format(byDefault: byDefault)
    let renderer = try arguments.renderer(byDefault: byDefault, width: console.width)
    var store: (any RecordStore)?
    if let output {
      guard !isFile || format == .ndjson else { throw .noLines(output, format) }
      let options = [
        format.rawValue, arguments[.table], arguments[.inputFormat],
        arguments.has(.withText) ? "with-text" : nil,
      ]
      let run = runName(options.map { $0 ?? "-" }.joined(separator: " "), lists)
      let resuming = arguments.has(.resume)
      store =
        isFile
        ? try RecordFile(output, of: run, resuming: resuming)
        : try RecordFolder(
          output, ending: format.fileExtension, of: run, resuming: resuming)
    }
    let list = ReleaseList(
      below: arguments.operands.map { Path($0) }, output: isFile ? nil : output)
    let work = BatchWork(
      list: list, limit: arguments.maxBytes, inputFormat: arguments.inputFormat,
      keepsText: arguments.has(.withText), analyzer: analyzer, renderer: renderer,
      errorRenderer: output == nil ? renderer : NDJSONRenderer(),
      hasFiles: output != nil && !isFile, store: store)
    var run = BatchRun(work, on: console, quiet: arguments.has(.quiet))
    return try run.run(jobs: arguments.jobs)
  }

  /// Whether records go into one file, not into a folder.
  private static func isRecordFile(_ output: Path) -> Bool {
    output.hasEnding("ndjson") && !output.isFolder
  }

  /// What a record depends on besides its release, on one line: records of another run of the same
  /// name are the same.
  ///
  /// - Parameter options: those that make a record what it is.
  private static func runName(
    _ options: String, _ lists: [(name: String, bytes: [UInt8])]
  ) -> String {
    // Builds of one version tell each other apart by their executable.
    let tool = FileStatus(of: Path("/proc/self/exe"))
    let build = "\(tool?.size ?? 0) \(tool?.modified ?? 0)"
    let words = ContentHash(of: lists.flatMap { $0.bytes + [0] })
    return "briefing \(briefingVersion) \(build) \(words) \(options)"
  }
}
