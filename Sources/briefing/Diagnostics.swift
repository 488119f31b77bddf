import BriefingKit
import Glibc

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

  case unreadable(path: String, error: Int32)
  case isFolder(path: String)
  case isNoFolder(path: String)
  case isEmpty(path: String)
  case isNoText(path: String, BinaryKind)
  case holdsNoRelease(path: String)
  case holdsNoRecord(path: String)
  case wrongRecord(RecordError)
  case holdsNoGold(path: String)
  case goldWithoutRelease(gold: String, release: String)
  case wrongGold(GoldError)
  case wrongList(LexiconError)
  case unknownSection(String, nearest: String?)
  case unwritable(path: String, error: Int32)
  case wouldOverwrite(path: String, recordOf: String)
  /// Something that is in a record and not in the output, told though nothing went wrong.
  case omission(path: String, String)
  /// The reader of the output is gone; nobody is left to tell.
  case outputClosed

  var exitCode: ExitCode {
    switch self {
    case .unknownCommand, .unknownOption, .missingValue, .needlessValue, .badValue,
      .missingOperand, .needlessOperand, .oneInputOnly, .tableWithoutRows, .nothingToRead,
      .unknownShell, .unknownSection:
      .usage
    case .omission:
      .success
    case .unreadable, .isFolder, .isNoFolder, .isEmpty, .isNoText, .holdsNoRelease,
      .holdsNoRecord, .wrongRecord, .holdsNoGold, .goldWithoutRelease, .wrongGold, .wrongList,
      .unwritable, .wouldOverwrite, .outputClosed:
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
    case .unreadable(let path, let error):
      return "\(path): cannot be read (\(Self.reason(error))); \(Self.advice(error))"
    case .isFolder(let path):
      return "\(path): is a folder; use \"briefing batch\" for all releases below it"
    case .isNoFolder(let path):
      return "\(path): is no folder; use \"briefing parse\" for single files"
    case .isEmpty(let path):
      return "\(path): is empty; give a file that holds a release"
    case .isNoText(let path, let kind):
      return "\(path): \(kind.fault); \(kind.advice)"
    case .holdsNoRelease(let path):
      return
        "\(path): holds no .txt, .md, .html, .htm or .eml file; name the folder the releases are in"
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
    case .unwritable(let path, let error):
      return "\(path): cannot be written (\(Self.reason(error))); check the place and its space"
    case .wouldOverwrite(let path, let other):
      return "\(path): its record has the same file name as that of \(other); "
        + "run batch once a folder, each with an --output of its own"
    case .omission(let path, let what):
      return "\(path): \(what)"
    case .outputClosed:
      return ""
    }
  }

  private static func reason(_ error: Int32) -> String {
    strerror(error).map { String(cString: $0) } ?? "error \(error)"
  }

  private static func advice(_ error: Int32) -> String {
    switch error {
    case ENOENT: "check the name"
    case EACCES, EPERM: "check its permissions"
    case ELOOP: "check where its links lead"
    default: "check the file and its disk"
    }
  }
}
