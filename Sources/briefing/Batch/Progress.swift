import Glibc

/// How far a batch is, on one line of the terminal that is written anew and gone at the end.
struct Progress {
  private let console: Console
  private let total: Int
  private let isShown: Bool
  private let start = Progress.seconds
  private var shownAt = 0.0
  private var isThere = false

  /// - Parameter quiet: shows nothing; neither is anything shown unless output and errors both go to
  ///   a terminal, where somebody reads it and it spoils no file.
  init(of total: Int, on console: Console, quiet: Bool) {
    self.console = console
    self.total = total
    isShown = !quiet && console.outputIsTerminal && console.errorsAreTerminal
  }

  /// Shows the state, unless it was shown just before.
  mutating func show(done: Int, failed: Int) {
    guard isShown else { return }
    let now = Self.seconds
    guard now - shownAt > 0.1 else { return }
    shownAt = now
    isThere = true
    write("\r\u{1B}[K" + Self.line(done: done, failed: failed, of: total, after: now - start))
  }

  /// Takes the line away, before something else is written.
  mutating func clear() {
    guard isThere else { return }
    isThere = false
    shownAt = 0
    write("\r\u{1B}[K")
  }

  /// `512 of 100000 releases, 3 errors, 4000 a second, 25 s left`
  static func line(done: Int, failed: Int, of total: Int, after seconds: Double) -> String {
    var parts = ["\(done) of \(total) releases"]
    if failed > 0 { parts.append(failed == 1 ? "1 error" : "\(failed) errors") }
    if done > 0, seconds > 0 {
      let rate = Double(done) / seconds
      parts.append("\(Int(rate.rounded())) a second")
      parts.append(duration(Int((Double(total - done) / rate).rounded(.up))) + " left")
    }
    return parts.joined(separator: ", ")
  }

  private static func duration(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  private func write(_ text: String) {
    _ = writeAll(Array(text.utf8), to: console.errors)
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
