import BriefingKit
import Glibc

/// Why a file or folder gives no record, or a record no file.
enum Fault: Error {
  case unreadable(Int32)
  case isFolder
  case isNoFolder
  case isEmpty
  case isNoText(BinaryKind)
  case tooLarge(limit: Int)
  case changed
  case holdsNoRelease
  case unwritable(Int32)
  case inUse
  case wouldOverwrite(recordOf: String)
}

extension Fault {
  /// The code of the error record that stands in the place of the record.
  var code: ErrorRecord.Code {
    switch self {
    case .unreadable, .isFolder: .unreadable
    case .isNoFolder: .noFolder
    case .isEmpty: .empty
    case .isNoText: .notText
    case .tooLarge: .tooLarge
    case .changed: .changed
    case .holdsNoRelease: .noRelease
    case .unwritable, .inUse, .wouldOverwrite: .unwritable
    }
  }

  /// `what is wrong; what to do`
  var message: String {
    switch self {
    case .unreadable(let error):
      "cannot be read (\(Self.reason(error))); \(Self.advice(error))"
    case .isFolder:
      "is a folder; use \"briefing batch\" for all releases below it"
    case .isNoFolder:
      "is no folder; use \"briefing parse\" for single files"
    case .isEmpty:
      "is empty; give a file that holds a release"
    case .isNoText(let kind):
      "\(kind.fault); \(kind.advice)"
    case .tooLarge(let limit):
      "is larger than \(ByteCount.text(limit)); give a larger --max-bytes to have it read"
    case .changed:
      "was written to while it was read; run again when it is finished"
    case .holdsNoRelease:
      "holds no .txt, .md, .html, .htm or .eml file; name the folder the releases are in"
    case .unwritable(let error):
      "cannot be written (\(Self.reason(error))); check the place and its space"
    case .inUse:
      "is in use by another run; wait for it, or give another --output"
    case .wouldOverwrite(let other):
      "its record has the same file name as that of \(other); "
        + "run batch once a folder, each with an --output of its own"
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
