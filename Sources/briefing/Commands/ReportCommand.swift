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
      jobs: arguments.jobs)
    for operand in arguments.operands { try source.read(operand) }
    // Why there are none was told as each operand was read.
    guard !source.records.isEmpty else { return source.exitCode }
    if let omission = source.omission { console.report(omission) }
    let page = ReportPage(
      of: source.records, identities: identities, asOf: arguments[.asOf],
      title: arguments[.pageTitle] ?? "Meetings and pledges")
    if let path = arguments[.page] {
      try writeWhole(page.html, to: Path(path))
    } else {
      try console.write(page.html)
    }
    return source.exitCode
  }
}
