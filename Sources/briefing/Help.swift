import BriefingKit

/// Help pages, made from the table of commands and options.
enum Help {
  static let purpose = "turns press releases into structured meeting records"

  /// The page of the tool itself.
  static var overview: String {
    let names = Command.all.map(\.name)
    let commands = Command.all.map { row($0.name, $0.summary, labels: names) }
    return """
      briefing: \(purpose)

      Usage: briefing COMMAND [OPTION…] [ARGUMENT…]

      Commands:
      \(commands.joined())
      Options:
      \(rows(of: Command.leadingOptions))
      Examples:
      \(Command.all.compactMap(\.examples.first).map(example).joined())
      Exit codes:
      \(exitCodes)
      "briefing help COMMAND" tells more of a command.

      """
  }

  /// The page of one command.
  static func page(of command: Command) -> String {
    let paragraphs = command.discussion.split(separator: "\n").map { wrap.fill(String($0)) }
    return """
      briefing \(command.name): \(command.summary)

      \(usage(of: command))

      \(paragraphs.joined(separator: "\n"))
      Options:
      \(rows(of: command.allOptions))
      Examples:
      \(command.examples.map(example).joined())
      Exit codes:
      \(exitCodes)
      """
  }

  /// What a command needs, in one line, for somebody who gave it nothing.
  static func reminder(of command: Command) -> String {
    "\(command.name): no FILE is named and nothing is piped in; write \(command.examples[0].line), "
      + "or see \"briefing help \(command.name)\""
  }

  private static let wrap = TextWrap(width: 80)

  private static func usage(of command: Command) -> String {
    ["Usage: briefing", command.name, "[OPTION…]", command.operands].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func example(_ example: Command.Example) -> String {
    "  \(example.line)\n" + wrap.fill(example.says, first: "      ", rest: "      ")
  }

  private static func rows(of options: [Option]) -> String {
    options.map { option in
      let names = option.spellings.joined(separator: ", ")
      let label = names + (option.placeholder.map { " " + $0 } ?? "")
      return "  \(label)\n" + wrap.fill(option.help, first: "      ", rest: "      ")
    }.joined()
  }

  private static var exitCodes: String {
    let labels = ExitCode.allCases.map { String($0.rawValue) }
    return ExitCode.allCases.map { row(String($0.rawValue), $0.meaning, labels: labels) }.joined()
  }

  /// A label and what it means, texts below each other.
  private static func row(_ label: String, _ text: String, labels: [String]) -> String {
    let column = 4 + (labels.map(\.count).max() ?? 0)
    let first = "  \(label)" + String(repeating: " ", count: column - 2 - label.count)
    return wrap.fill(text, first: first, rest: String(repeating: " ", count: column))
  }
}
