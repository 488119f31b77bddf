import BriefingKit

/// The records of a report, read from what the command line names.
struct ReportSource {
  let console: Console
  let analyzer: Analyzer
  let jobs: Int
  private(set) var records: [MeetingRecord] = []
  private(set) var exitCode = ExitCode.success
  /// Records of which the text is not there.
  private var withoutText: [MeetingRecord] = []

  init(console: Console, analyzer: Analyzer, jobs: Int) {
    self.console = console
    self.analyzer = analyzer
    self.jobs = jobs
  }

  /// Reads the releases below a folder, one release, or a file of records; what cannot be read is
  /// told, and the others are still read.
  mutating func read(_ operand: String) throws(Diagnostic) {
    let path = Path(operand)
    if operand != "-", path.isFolder {
      try readReleases(ReleaseList(below: [path], output: nil))
    } else if operand != "-", path.isReleaseName {
      try readReleases(ReleaseList(of: path))
    } else {
      for kept in keptRecords(in: operand, console: console) {
        switch kept {
        case .success(let record): add(record)
        case .failure(let diagnostic): tell(diagnostic)
        }
      }
    }
  }

  private mutating func readReleases(_ list: ReleaseList) throws(Diagnostic) {
    let analyzer = analyzer
    let work: @Sendable (Int) -> Result<MeetingRecord, Diagnostic> = { index in
      Result { () throws(Diagnostic) in
        let (path, fault) = (list[index].path, list[index].fault)
        if let fault { throw .at(path: path.text, fault) }
        var input = ReleaseInput(bytes: try readRelease(path), id: path.stem, path: path.text)
        input.keepsText = true
        return analyzer.record(of: input)
      }
    }
    try inOrder(count: list.count, jobs: jobs, work: work) { results in
      for result in results {
        switch result {
        case .success(let record): records.append(record)
        case .failure(let diagnostic): tell(diagnostic)
        }
      }
    }
  }

  /// Adds a record with its text: its own, else that of the file it was made from.
  private mutating func add(_ record: MeetingRecord) {
    var record = record
    if record.text == nil, let path = record.source.path,
      let bytes = try? readRelease(Path(path))
    {
      record.text = ReleaseInput(bytes: bytes, id: record.id, path: path).text
    }
    // A file that has changed since would show other words than those the values stand on.
    if let text = record.text, !record.fits(text) { record.text = nil }
    if record.text == nil { withoutText.append(record) }
    records.append(record)
  }

  private mutating func tell(_ diagnostic: Diagnostic) {
    console.report(diagnostic)
    exitCode = diagnostic.exitCode
  }

  /// What is told of records whose text is not shown; `nil` if there are none.
  var omission: Diagnostic? {
    guard let first = withoutText.first else { return nil }
    let count = "\(withoutText.count) of \(records.count) records"
    return .omission(
      path: first.source.path ?? first.id,
      "is not there as it was read, so its text is not shown (so it is with \(count)); run briefing"
        + " where that path leads to it")
  }
}
