import Glibc

/// The process: arguments in, exit code out. All else is in ``run(arguments:console:)``.
@main
enum Main {
  static func main() {
    reserveStandardStreams()
    let console = Console(interruption: .signal)
    exit(run(arguments: Array(CommandLine.arguments.dropFirst()), console: console))
  }

  /// Fills the places of standard streams that were handed over closed.
  ///
  /// Otherwise the next file opened would take the place of, say, standard error, and error lines
  /// would be written into it. Each gets the wrong direction, so that its use still fails.
  private static func reserveStandardStreams() {
    for (stream, mode) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(Int32(stream), F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }
}
