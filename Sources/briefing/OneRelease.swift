import BriefingKit

/// The one release that a command is given: a file, or what is piped in.
func oneRelease(
  of command: Command, _ arguments: Arguments, _ console: Console
) throws(Diagnostic) -> ReleaseInput {
  let operands = arguments.operands
  if operands.isEmpty, console.inputIsTerminal { throw .nothingToRead(command) }
  if operands.count > 1 { throw .needlessOperand(operands[1], command: command.name) }
  guard let name = operands.first, name != "-" else {
    return ReleaseInput(
      bytes: try readRelease(from: console.input, named: "standard input"), id: "stdin",
      format: arguments.inputFormat, published: arguments[.published])
  }
  let path = Path(name)
  return ReleaseInput(
    bytes: try readRelease(path), id: path.stem, format: arguments.inputFormat, path: name,
    published: arguments[.published])
}
