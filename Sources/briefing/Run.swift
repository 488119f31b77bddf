/// Runs the tool as a user does and returns its exit code.
func run(arguments: [String], console: Console) -> Int32 {
  do throws(Diagnostic) {
    return try runCommand(arguments, console).rawValue
  } catch {
    console.report(error)
    return error.exitCode.rawValue
  }
}

private func runCommand(
  _ arguments: [String], _ console: Console
) throws(Diagnostic) -> ExitCode {
  let leading = try Arguments(leading: arguments)
  if leading.has(.version) {
    try console.write("briefing \(briefingVersion)\n")
    return .success
  }
  guard let name = leading.operands.first else {
    try console.write(Help.overview)
    return .success
  }
  let command = try Command.named(name)
  let given = try Arguments(leading.operands.dropFirst(), of: command, after: leading)
  if given.has(.help) {
    try console.write(Help.page(of: command))
    return .success
  }
  return try command.run(given, console)
}

/// The tool's version, as `--version` prints it.
let briefingVersion = "0.1.0"

/// The day that version was made, for the man page: the tool asks no clock.
let briefingVersionDay = "2026-11-24"
