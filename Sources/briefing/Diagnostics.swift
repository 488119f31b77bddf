import BriefingKit

/// Everything that can go wrong, each told in one line and with one exit code.
enum Diagnostic: Error {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, command: String?, nearest: String?)
  case missingValue(Option)
  case needlessValue(String)
  case badValue(Option, String, Option.Rule)
  case missingOperand(Command)
  case needlessOperand(String, command: String)
  case oneInputOnly(Option)
  case tableWithoutRows(Option, format: OutputFormat)
  case nothingToRead(Command)
  case unknownShell(String)
  case resumesNothing
  case noLines(Path, OutputFormat)

  case at(path: String, Fault)
  case wrongLine(Int, ErrorRecord)
  case otherRun(manifest: String)
  case interrupted(done: Int, of: Int, canResume: Bool)
  case holdsNoRecord(path: String)
  case wrongRecord(RecordError)
  case holdsNoGold(path: String)
  case goldWithoutRelease(gold: String, release: String)
  case wrongGold(GoldError)
  case wrongList(LexiconError)
  case unknownSection(String, nearest: String?)
  /// Something that is in a record and not in the output, told though nothing went wrong.
  case omission(path: String, String)
  /// The reader of the output is gone; nobody is left to tell.
  case outputClosed

  var exitCode: ExitCode {
    switch self {
    case .unknownCommand, .unknownOption, .missingValue, .needlessValue, .badValue,
      .missingOperand, .needlessOperand, .oneInputOnly, .tableWithoutRows, .nothingToRead,
      .unknownShell, .unknownSection, .resumesNothing, .noLines:
      .usage
    case .omission:
      .success
    case .interrupted:
      .interrupted
    case .at, .wrongLine, .otherRun, .holdsNoRecord, .wrongRecord, .holdsNoGold,
      .goldWithoutRelease, .wrongGold, .wrongList, .outputClosed:
      .incomplete
    }
  }
}

extension Diagnostic {
  /// `what is concerned: what is wrong; what to do`, without the tool's name.
  var message: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      let advice =
        nearest.map { "did you mean \($0)?" }
        ?? "\"briefing help\" lists them, \"briefing parse FILE\" reads a release"
      return "\(name): no such command; \(advice)"
    case .unknownOption(let name, let command, let nearest):
      let help = (["briefing help"] + [command].compactMap { $0 }).joined(separator: " ")
      return "\(name): no such option; "
        + (nearest.map { "did you mean \($0)?" } ?? "\"\(help)\" lists them")
    case .missingValue(let option):
      let placeholder = option.placeholder ?? ""
      return "--\(option.name): its value is missing; write --\(option.name) \(placeholder)"
    case .needlessValue(let name):
      return "\(name): takes no value; leave out what stands after ="
    case .badValue(let option, let value, let rule):
      return "--\(option.name): \"\(value)\" is no \(rule.kind); \(rule.advice)"
    case .missingOperand(let command):
      return "\(command.name): nothing is named to work on; write briefing \(command.name) "
        + command.operands
    case .needlessOperand(let operand, let command):
      return "\(operand): \(command) takes no such argument; see \"briefing help \(command)\""
    case .oneInputOnly(let option):
      return "--\(option.name): several releases cannot share one; give one FILE"
    case .tableWithoutRows(let option, let format):
      return "--\(option.name): \(format.rawValue) has no rows; add --format csv"
    case .nothingToRead(let command):
      return Help.reminder(of: command)
    case .unknownShell(let name):
      return "\(name): no shell that completions are made for; give one of "
        + Shell.allCases.map(\.rawValue).joined(separator: ", ")
    case .resumesNothing:
      return "--resume: nothing printed can be resumed; name with --output where records are kept"
    case .noLines(let path, let format):
      return "--output: \(path.text) is a file of one record a line, which \(format.rawValue) does "
        + "not give; leave out --format, or name a folder"
    case .at(let path, let fault):
      return "\(path): \(fault.message)"
    case .wrongLine(let number, let error):
      return "standard input: line \(number): \(error.message)"
    case .otherRun(let manifest):
      return "\(manifest): is of another version of the tool, other word lists or another format; "
        + "all releases are read again"
    case .interrupted(let done, let total, let canResume):
      return "interrupted after \(done) of \(total) releases; "
        + (canResume
          ? "the same command with --resume goes on from there"
          : "with --output PLACE a run can be resumed")
    case .holdsNoRecord(let path):
      return "\(path): holds no record; give a file of what \"briefing batch\" printed"
    case .wrongRecord(let error):
      return error.description
    case .holdsNoGold(let path):
      return "\(path): holds no .gold.json file; name the folder with X.txt and X.gold.json"
    case .goldWithoutRelease(let gold, let release):
      return "\(gold): its release \(release) is missing; put it beside the gold"
    case .wrongGold(let error):
      return error.description
    case .wrongList(let error):
      return error.description
    case .unknownSection(let name, let nearest):
      return "\(name): no such section; "
        + (nearest.map { "did you mean \($0)?" } ?? "\"briefing lexicon\" lists them")
    case .omission(let path, let what):
      return "\(path): \(what)"
    case .outputClosed:
      return ""
    }
  }
}
