import BriefingKit

/// The one release that a command is given: a file, or what is piped in.
func oneRelease(
  of command: Command, _ arguments: Arguments, _ console: Console
) throws(Diagnostic) -> ReleaseInput {
  try arguments.allowOperands(1, of: command)
  let name = try arguments.inputs(of: command, console)[0]
  guard name != "-" else {
    return ReleaseInput(
      bytes: try readRelease(from: console.input, named: "standard input"), id: "stdin",
      format: arguments.inputFormat, published: arguments[.published])
  }
  let path = Path(name)
  return ReleaseInput(
    bytes: try readRelease(path), id: path.stem, format: arguments.inputFormat, path: name,
    published: arguments[.published])
}
