import BriefingKit
import Glibc

extension Command {
  /// `briefing report FOLDER|RECORDS…`
  static let report: Command = Command(
    name: "report",
    operands: "FOLDER|RECORDS…",
    summary: "Make one page that shows what many releases say together.",
    discussion: """
      Makes one HTML file: a timeline of encounters, ledgers of pledges, measures and requests, who \
      met whom, a part for each person and body with their posts over time, and each release's text \
      with the words that every value stands on. It needs no network, and JavaScript only to sort \
      and to filter.
      The releases are those below each FOLDER, or the records in RECORDS, a file that "parse" or \
      "batch" has printed; "-" is standard input. A record's text is its own, if it holds one, else \
      that of the file it was made from, if that is still there.
      Persons of several releases are one where their full names and a post or an affiliation agree. \
      Lists given with --lexicon go before that: [people] joins by "Name, Other Name | Post", \
      [bodies …] by all names of a body.
      """,
    options: [.page, .pageTitle, .asOf, .jobs, .lexicon],
    examples: [
      Example(line: "briefing report releases -o report.html", says: "A page to open and to send."),
      Example(
        line: "briefing batch releases | briefing report - --as-of 2024-06-30 -o report.html",
        says: "From records, with the pledges that were due before that day marked."),
    ]
  ) { arguments, console throws(Diagnostic) in
    guard !arguments.operands.isEmpty else { throw .missingOperand(.report) }
    let lists = try userLists(for: arguments)
    let identities: Identities
    do throws(LexiconError) {
      identities = try Identities(adding: lists)
    } catch {
      throw .wrongList(error)
    }
    var source = ReportSource(
      console: console, analyzer: Analyzer(lexicon: try knownWords(for: arguments)),
      jobs: jobs(for: arguments))
    for operand in arguments.operands { try source.read(operand) }
    guard !source.records.isEmpty else {
      throw .holdsNoRecord(path: arguments.operands.joined(separator: ", "))
    }
    if let note = source.note { console.report(note) }
    let page = ReportPage(
      of: source.records, identities: identities, asOf: arguments[.asOf],
      title: arguments[.pageTitle] ?? "Meetings and pledges")
    if let path = arguments[.page] {
      try writeWhole(page.html, to: Path(path), number: 0)
    } else {
      try console.write(page.html)
    }
    return source.exitCode
  }
}

/// The records of a report, read from what the command line names.
private struct ReportSource {
  let console: Console
  let analyzer: Analyzer
  let jobs: Int
  private(set) var records: [StoredRecord] = []
  private(set) var exitCode = ExitCode.success
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
    if operand != "-", path.isFolder || path.isReleaseName {
      let walk = path.isFolder ? FolderWalk(below: path, except: nil) : nil
      try readReleases(walk?.paths ?? [.success(path)])
      return
    }
    do throws(Diagnostic) {
      let isStream = operand == "-"
      let bytes =
        isStream
        ? try readRelease(from: console.input, named: "standard input") : try readFile(path)
      for result in StoredRecord.all(in: bytes, file: isStream ? "standard input" : path.text) {
        do {
          try add(result.get())
        } catch {
          tell(.wrongRecord(error))
        }
      }
    } catch {
      tell(error)
    }
  }

  private mutating func readReleases(_ paths: [Result<Path, Diagnostic>]) throws(Diagnostic) {
    let analyzer = analyzer
    let work: @Sendable (Int) -> Result<StoredRecord, Diagnostic> = { index in
      Result { () throws(Diagnostic) in
        let path = try paths[index].get()
        let input = ReleaseInput(bytes: try readRelease(path), id: path.stem, path: path.text)
        return StoredRecord(
          record: analyzer.record(of: input), text: String(decoding: input.bytes, as: UTF8.self))
      }
    }
    try inOrder(count: paths.count, jobs: jobs, work: work) { result in
      switch result {
      case .success(let record): records.append(record)
      case .failure(let diagnostic): tell(diagnostic)
      }
    }
  }

  private mutating func tell(_ diagnostic: Diagnostic) {
    console.report(diagnostic)
    exitCode = diagnostic.exitCode
  }

  /// Adds a record with its text: its own, else that of the file it was made from.
  private mutating func add(_ stored: StoredRecord) {
    var stored = stored
    if stored.text == nil, let path = stored.record.source.path,
      let bytes = try? readRelease(Path(path))
    {
      stored.text = String(decoding: bytes, as: UTF8.self)
    }
    // A file that has changed since would show other words than those the values stand on.
    if let text = stored.text, !stored.record.fits(text) { stored.text = nil }
    if stored.text == nil { withoutText.append(stored.record) }
    records.append(stored)
  }

  /// What to tell of records whose text is not shown; `nil` if there are none.
  var note: Diagnostic? {
    guard let first = withoutText.first else { return nil }
    return .withoutText(
      count: withoutText.count, of: records.count, path: first.source.path ?? first.id)
  }
}
