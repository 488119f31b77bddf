import BriefingKit

/// A command of the tool: one row of the table that parsing and help are made from.
///
/// A new command is one file in `Commands/` with a value of this, and its name in ``all``.
struct Command: Sendable {
  struct Example: Sendable {
    let line: String
    let says: String
  }

  let name: String
  /// What stands after the options in the usage line: `FOLDER…`.
  let operands: String
  /// One line for the list of commands.
  let summary: String
  /// What the command does, in paragraphs for its help page.
  let discussion: String
  let options: [Option]
  let examples: [Example]
  let run: @Sendable (Arguments, Console) throws(Diagnostic) -> ExitCode

  /// Every command, in the order the help lists them.
  static let all: [Command] = [
    .parse, .batch, .stream, .convert, .report, .annotate, .explain, .lexicon, .evaluate, .schema,
    .completions, .help,
  ]

  /// The options that stand before a command.
  static let leadingOptions: [Option] = Option.shared + [.version]

  /// The options that stand after this command.
  var allOptions: [Option] { options + Option.shared }

  static func named(_ name: String) throws(Diagnostic) -> Command {
    guard let command = all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, nearest: nearestName(to: name, among: all.map(\.name)))
    }
    return command
  }
}
