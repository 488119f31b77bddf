extension Command {
  /// `briefing completions bash|zsh|fish`
  static let completions: Command = Command(
    name: "completions",
    operands: "bash|zsh|fish",
    summary: "Print the completions of command lines for a shell.",
    discussion: """
      Prints a script that makes the shell complete commands, options, their values and names of \
      files. Put it where the shell looks for completions, or source it when the shell starts.
      """,
    options: [],
    examples: [
      Example(
        line: "source <(briefing completions bash)",
        says: "A line for ~/.bashrc; in zsh the same, with zsh, after compinit."),
      Example(
        line: "briefing completions fish > ~/.config/fish/completions/briefing.fish",
        says: "Where fish looks."),
    ]
  ) { arguments, console throws(Diagnostic) in
    guard let name = arguments.operands.first else { throw .missingOperand(.completions) }
    try arguments.allowOperands(1, of: .completions)
    guard let shell = Shell(rawValue: name) else { throw .unknownShell(name) }
    try console.write(shell.completions)
    return .success
  }
}
