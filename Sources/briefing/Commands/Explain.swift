import BriefingKit

extension Command {
  /// `briefing explain FILE|-`
  static let explain: Command = Command(
    name: "explain",
    operands: "FILE|-",
    summary: "Tell why each value stands in a release's record.",
    discussion: """
      Reads FILE, a press release as text, web page or mail, or standard input for "-", and prints \
      for each value of its record the name of the rule that found it, the words it stands on with their \
      place in the text, and the values it was preferred to.
      Places count code points, as the spans of a record do.
      """,
    options: [.reportFormat, .inputFormat, .published, .lexicon],
    examples: [
      Example(line: "briefing explain release.txt", says: "A reason for each value."),
      Example(
        line: "briefing explain --format json release.txt | jq '.findings[].rule'",
        says: "The rules that found something."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let input = try oneRelease(of: .explain, arguments, console)
    let analyzer = Analyzer(lexicon: try knownWords(for: arguments))
    let explanation = Explanation(of: analyzer.analysis(of: input))
    if arguments[.reportFormat] == "json" {
      try console.write(explanation.json)
    } else {
      try console.write(explanation.text(width: console.width))
    }
    return .success
  }
}
