import BriefingKit

/// The man page, made from the table of commands and options, in the macros of man(7).
enum Manual {
  static var page: String {
    """
    .TH BRIEFING 1 "\(briefingVersionDay)" "briefing \(briefingVersion)"
    .SH NAME
    briefing \\- \(escaped(Help.purpose))
    .SH SYNOPSIS
    .B briefing
    .I COMMAND
    [\\fIOPTION\\fR\\|.\\|.\\|.]
    [\\fIARGUMENT\\fR\\|.\\|.\\|.]
    .SH DESCRIPTION
    briefing \(escaped(Help.purpose)).
    It reads and writes files and standard streams, and uses no network.
    .SH COMMANDS
    \(Command.all.map(section).joined())\
    .SH OPTIONS
    \(Command.leadingOptions.map(entry).joined())\
    .SH EXIT STATUS
    \(ExitCode.allCases.map { entry(String($0.rawValue), $0.meaning) }.joined())\
    .SH ENVIRONMENT
    \(entry("COLUMNS", "The columns a line of text may take, in place of the terminal's."))\
    \(entry("NO_COLOR", "Where it is set and not empty, nothing is told by colour."))\
    \(entry("TERM", "Where it is dumb, nothing is told by colour."))\
    .SH EXAMPLES
    \(Command.all.flatMap(\.examples).map { entry($0.line, $0.says) }.joined())
    """
  }

  private static func section(_ command: Command) -> String {
    let usage = ["briefing", command.name, command.operands].filter { !$0.isEmpty }
    let paragraphs = [command.summary] + command.discussion.split(separator: "\n").map(String.init)
    return ".SS \(escaped(usage.joined(separator: " ")))\n"
      + paragraphs.map(filled).joined(separator: ".PP\n") + command.options.map(entry).joined()
  }

  private static func entry(_ option: Option) -> String {
    let value = option.placeholder.map { " \\fI\(escaped($0))\\fR" } ?? ""
    return entry(option.spellings.joined(separator: ", "), value: value, option.help)
  }

  private static func entry(_ label: String, value: String = "", _ text: String) -> String {
    ".TP\n\\fB\(escaped(label))\\fR\(value)\n\(filled(text))"
  }

  /// The text in lines as roff likes them, none of which begins like a request.
  private static func filled(_ text: String) -> String {
    TextWrap(width: 80).fill(escaped(text)).split(separator: "\n").map { line in
      (line.hasPrefix(".") ? "\\&" : "") + line + "\n"
    }.joined()
  }

  /// The text with nothing in it that roff would obey, in ASCII.
  private static func escaped(_ text: some StringProtocol) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "`": "\\(ga"
      case " "..."~": String(scalar)
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
