import BriefingKit
import Glibc

/// The streams and the environment the tool runs in, as file descriptors.
///
/// Tests hand over descriptors of their own; the process its standard ones.
struct Console: Sendable {
  var input: Int32 = STDIN_FILENO
  var output: Int32 = STDOUT_FILENO
  var errors: Int32 = STDERR_FILENO
  /// The wish to stop that a command may wait for.
  var interruption = Interruption()
  var environment: @Sendable (String) -> String? = { name in
    getenv(name).map { String(cString: $0) }
  }

  func write(_ text: String) throws(Diagnostic) {
    try write(Array(text.utf8))
  }

  /// Writes all bytes to the output, in as few calls as the system allows.
  func write(_ bytes: [UInt8]) throws(Diagnostic) {
    let error = writeAll(bytes, to: output)
    switch error {
    case 0: return
    // Only where somebody set the signal aside: by default SIGPIPE has ended the process.
    case EPIPE: throw .outputClosed
    default: throw .at(path: "standard output", .unwritable(error))
    }
  }

  /// Tells one thing that went wrong, in one line.
  func report(_ diagnostic: Diagnostic) {
    let message = diagnostic.message
    guard !message.isEmpty else { return }
    _ = writeAll(Array("briefing: \(message.printable)\n".utf8), to: errors)
  }
}

/// Writes all bytes to a descriptor; the result is the error number, 0 for none.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
