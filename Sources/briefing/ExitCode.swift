/// How the tool ends.
enum ExitCode: Int32, CaseIterable {
  case success = 0
  case tooLow = 1
  case incomplete = 2
  case usage = 64
  case interrupted = 130

  /// What the code means, for the help.
  var meaning: String {
    switch self {
    case .success: "All inputs were parsed."
    case .tooLow: "The score is under the minimum asked for (evaluate only)."
    case .incomplete:
      "Some input could not be read, or some output not written; of several releases the others"
        + " were still done."
    case .interrupted: "Interrupted, as by ^C (batch only); every record written is whole."
    case .usage: "The command line was wrong; nothing was done."
    }
  }
}
