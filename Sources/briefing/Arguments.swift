import BriefingKit
import Glibc

/// The options and operands given, checked against the table.
///
/// Options stand before or after operands, as `--name value` or `--name=value`; the last one of a
/// name wins, but for options that add up; `--` ends them; `-` alone is an operand.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// What stands before the command: shared options; then ``operands`` is the command and the rest.
  init(leading arguments: [String]) throws(Diagnostic) {
    var rest = arguments[...]
    while let argument = rest.first, Self.isOption(argument), argument != "--" {
      rest.removeFirst()
      try read(argument, from: &rest, table: Command.leadingOptions, command: nil)
    }
    operands = Array(rest)
  }

  /// What stands after the command's name.
  init(
    _ arguments: ArraySlice<String>, of command: Command, after leading: Arguments
  ) throws(Diagnostic) {
    values = leading.values
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      if Self.isOption(argument) {
        try read(argument, from: &rest, table: command.allOptions, command: command.name)
      } else {
        operands.append(argument)
      }
    }
  }

  /// The value given for an option, the last if there are several.
  subscript(option: Option) -> String? {
    values[option.name]?.last
  }

  /// All values given for an option, in order.
  func all(_ option: Option) -> [String] {
    values[option.name] ?? []
  }

  func has(_ option: Option) -> Bool {
    values[option.name] != nil
  }

  private static func isOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument != "-"
  }

  private mutating func read(
    _ argument: String, from rest: inout ArraySlice<String>, table: [Option], command: String?
  ) throws(Diagnostic) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let given = String(parts[0])
    let known = table.first { option in
      option.spellings.contains(given)
    }
    guard let option = known else {
      let nearest = nearestName(to: given, among: table.map { "--" + $0.name })
      throw .unknownOption(given, command: command, nearest: nearest)
    }
    guard option.placeholder != nil else {
      guard parts.count == 1 else { throw .needlessValue(given) }
      values[option.name] = [""]
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .missingValue(option)
    }
    if let rule = option.rule, !rule.accepts(value) {
      throw .badValue(option, value, rule)
    }
    values[option.name, default: []].append(value)
  }
}

extension Arguments {
  /// The files a command reads: those named, or standard input where something is piped in.
  func inputs(of command: Command, _ console: Console) throws(Diagnostic) -> [String] {
    guard operands.isEmpty else { return operands }
    guard !console.inputIsTerminal else { throw .nothingToRead(command) }
    return ["-"]
  }

  /// Throws at an operand after the first `count`.
  func allowOperands(_ count: Int, of command: Command) throws(Diagnostic) {
    if let needless = operands.dropFirst(count).first {
      throw .needlessOperand(needless, command: command.name)
    }
  }

  /// What `--input-format` says the releases are; `nil` where it is to be told from each.
  var inputFormat: InputFormat? { self[.inputFormat].flatMap(InputFormat.init(rawValue:)) }

  /// How many releases are read at once.
  var jobs: Int {
    self[.jobs].flatMap { Int($0) } ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The bytes a release of many may have.
  var maxBytes: Int {
    self[.maxBytes].flatMap { ByteCount.value($0) } ?? 16 << 20
  }
}
