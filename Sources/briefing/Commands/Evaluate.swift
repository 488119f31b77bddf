import BriefingKit

extension Command {
  /// `briefing evaluate GOLD_DIR`
  static let evaluate: Command = Command(
    name: "evaluate",
    operands: "GOLD_DIR",
    summary: "Score the tool on releases you have annotated.",
    discussion: """
      Reads each X.txt of GOLD_DIR that has an X.gold.json beside it, and tells how well its record \
      agrees with that: of each field the precision (P), the recall (R) and their mean (F1), and how \
      often kind, mode, speakers and the like are right. "record" is the mean of the six fields that \
      make a record: date, participants, roles, organizations, pledges and measures.
      A gold file is an object with the keys kind, mode, date, location, participants (name, titles, \
      affiliation), groups, organizations (name, aliases), pledges and requests (quote, by), measures \
      (quote, actor, status) and quotes (quote, speaker).
      """,
    options: [.faults, .reportFormat, .minimum, .lexicon],
    examples: [
      Example(line: "briefing evaluate gold", says: "The table of scores."),
      Example(
        line: "briefing evaluate gold --faults",
        says: "What was missed, invented and wrong, and then the table."),
      Example(
        line: "briefing evaluate gold --lexicon ministries.txt --minimum 0.80",
        says: "Fail where a list of your own does not reach the score you ask for."),
    ]
  ) { arguments, console throws(Diagnostic) in
    guard let folder = arguments.operands.first else { throw .missingOperand(.evaluate) }
    try arguments.allowOperands(1, of: .evaluate)
    let analyzer = Analyzer(lexicon: try knownWords(for: arguments))
    var scorer = Scorer()
    var isWhole = true
    for entry in try GoldFolder(Path(folder)).entries() {
      switch entry {
      case .success(let entry):
        scorer.add(
          analyzer.record(of: entry.input), gold: entry.gold,
          text: String(decoding: entry.input.bytes, as: UTF8.self))
      case .failure(let diagnostic):
        console.report(diagnostic)
        isWhole = false
      }
    }
    // A score over a part of the releases would pass for that over all.
    guard isWhole else { return .incomplete }
    let report = scorer.report
    if arguments[.reportFormat] == "json" {
      try console.write(report.json(listingFaults: arguments.has(.faults)))
    } else {
      let faults = arguments.has(.faults) && !report.faulty.isEmpty ? report.faultList + "\n" : ""
      try console.write(faults + report.table)
    }
    let minimum = arguments[.minimum].flatMap { Double($0) } ?? 0
    return report.record < minimum ? .tooLow : .success
  }
}
