extension Command {
  /// `briefing help [COMMAND]`
  static let help: Command = Command(
    name: "help",
    operands: "[COMMAND]",
    summary: "Tell what the tool or a command does.",
    discussion: "Prints the page of a command, or without one the list of commands.",
    options: [],
    examples: [Example(line: "briefing help parse", says: "Tell what parse does.")]
  ) { arguments, console throws(Diagnostic) in
    if arguments.operands.count > 1 {
      throw .needlessOperand(arguments.operands[1], command: "help")
    }
    if let name = arguments.operands.first {
      try console.write(Help.page(of: Command.named(name)))
    } else {
      try console.write(Help.overview)
    }
    return .success
  }
}
