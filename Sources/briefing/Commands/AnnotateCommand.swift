import BriefingKit

extension Command {
  /// `briefing annotate FILE|-`
  static let annotate: Command = Command(
    name: "annotate",
    operands: "FILE|-",
    summary: "Show a release with the words its record stands on.",
    discussion: """
      Reads FILE, a press release as text, web page or mail, or standard input for "-", and prints its text with \
      the evidence of its record: who took part, what was promised, done, asked and said. It stands \
      in colour or in brackets, and a legend tells which is which.
      """,
    options: [.markedFormat, .color, .inputFormat, .published, .lexicon],
    examples: [
      Example(line: "briefing annotate release.txt", says: "In colour, as wide as the terminal."),
      Example(
        line: "briefing annotate --color always release.txt | less -R",
        says: "The same, page by page."),
      Example(
        line: "briefing annotate --format html release.txt > release.html",
        says: "With <mark> elements, to put into a page."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let input = try oneRelease(of: .annotate, arguments, console)
    let analyzer = Analyzer(lexicon: try knownWords(for: arguments))
    let record = analyzer.record(of: input)
    let text = input.text
    if arguments[.markedFormat] == "html" {
      try console.write(record.annotatedHTML(of: text))
    } else {
      let annotation = Annotation(
        of: record, text: text, width: console.width,
        isColoured: console.takesColours(arguments[.color]))
      try console.write(annotation.lines)
    }
    return .success
  }
}
