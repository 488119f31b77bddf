import Glibc

/// `briefing-benchmark [FOLDER]`: what reading releases costs, told by one run on the same files.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count <= 1, arguments.first?.hasPrefix("-") != true else {
      print(usage)
      exit(arguments.first == "--help" || arguments.first == "-h" ? 0 : 64)
    }
    do {
      try measure(arguments.first)
    } catch {
      fflush(nil)
      let message = "briefing-benchmark: \(error.message)\n"
      _ = message.withCString { write(STDERR_FILENO, $0, strlen($0)) }
      exit(2)
    }
  }

  private static let usage = """
    usage: briefing-benchmark [FOLDER]

    Measures briefing on the .txt and .md files below FOLDER; by default on a corpus of 20 MB made
    from the folder samples, in a temporary folder that is removed at the end. Figures of the whole
    process are those of the program briefing beside this one.
    """

  private static func measure(_ folder: String?) throws(Failure) {
    guard let folder else {
      let made = try MadeCorpus(from: "samples", bytes: 20_000_000)
      defer { made.remove() }
      return try report(on: Corpus(made.folder), at: made.folder)
    }
    try report(on: Corpus(folder), at: folder)
  }

  private static func report(on corpus: Corpus, at folder: String) throws(Failure) {
    let report = Report(on: corpus)
    try report.tell(WholeProcess(corpus: corpus, folder: folder))
    report.tell(Stages(of: corpus))
  }
}

/// What keeps a measurement from being made, as a sentence.
struct Failure: Error {
  let message: String

  /// - Parameter what: what could not be done; the system's reason is added.
  init(_ what: String, error: Int32? = nil) {
    message = error.map { "\(what): \(String(cString: strerror($0)))" } ?? what
  }
}
