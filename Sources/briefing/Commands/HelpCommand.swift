extension Command {
  /// `briefing help [COMMAND]`
  static let help: Command = Command(
    name: "help",
    operands: "[COMMAND]",
    summary: "Tell what the tool or a command does.",
    discussion: "Prints the page of a command, or without one the list of commands.",
    options: [.man],
    examples: [
      Example(line: "briefing help parse", says: "Tell what parse does."),
      Example(
        line: "briefing help --man > ~/.local/share/man/man1/briefing.1",
        says: "Where \"man briefing\" finds it."),
    ]
  ) { arguments, console throws(Diagnostic) in
    let isManual = arguments.has(.man)
    try arguments.allowOperands(isManual ? 0 : 1, of: .help)
    if isManual {
      try console.write(Manual.page)
    } else if let name = arguments.operands.first {
      try console.write(Help.page(of: Command.named(name)))
    } else {
      try console.write(Help.overview)
    }
    return .success
  }
}
