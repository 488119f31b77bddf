import Glibc

/// What the program `briefing` costs as a user runs it, and what `cat | wc -w` costs beside it.
struct WholeProcess {
  /// One pass over the corpus with one worker.
  private(set) var one = Cost()
  /// The same load of three seconds and more with one worker and with all, as wall seconds a pass.
  private(set) var passOfOne = 0.0
  private(set) var passOfAll = 0.0
  let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  /// Processor seconds of `cat FILES | wc -w`.
  private(set) var counting = 0.0
  /// `briefing parse` of one release of about 3 KB, several times, in seconds, the quickest first.
  private(set) var coldStarts: [Double] = []

  init(corpus: Corpus, folder: String) throws(Failure) {
    let tool = try Self.toolBeside()
    one = try best(of: 3) { () throws(Failure) in
      try Child([tool, "batch", folder, "--jobs", "1"]).end()
    }
    counting = try best(of: 3) { () throws(Failure) in try Self.count(corpus) }.processor
    let passes = max(1, Int((3.5 / one.wall).rounded(.up)))
    let load = Array(repeating: folder, count: passes)
    passOfOne =
      try Child([tool, "batch", "--jobs", "1"] + load).end().wall / Double(passes)
    passOfAll =
      try Child([tool, "batch", "--jobs", "\(workers)"] + load).end().wall / Double(passes)
    let short = corpus.files.min { abs($0.bytes.count - 3_000) < abs($1.bytes.count - 3_000) }
    for _ in 0..<25 {
      guard let short else { break }
      coldStarts.append(try Child([tool, "parse", short.path]).end().wall)
    }
    coldStarts.sort()
  }

  /// The program in the folder this one is in.
  private static func toolBeside() throws(Failure) -> String {
    guard let own = realpath("/proc/self/exe", nil) else {
      throw Failure("/proc/self/exe cannot be read", error: errno)
    }
    defer { free(own) }
    let tool = String(cString: dirname(own)) + "/briefing"
    guard access(tool, X_OK) == 0 else {
      throw Failure("\(tool) is not there; build it first: swift build -c release")
    }
    return tool
  }

  /// The cheapest of several runs: what else the machine does only ever adds.
  private func best(of runs: Int, _ run: () throws(Failure) -> Cost) throws(Failure) -> Cost {
    var best = try run()
    for _ in 1..<runs {
      let cost = try run()
      if cost.processor < best.processor { best = cost }
    }
    return best
  }

  /// `cat FILES | wc -w`, with as many `cat` one after the other as the files need.
  private static func count(_ corpus: Corpus) throws(Failure) -> Cost {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe can be made", error: errno) }
    // Else each program would hold the pipe open for itself.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let counter = try Child(["wc", "-w"], input: ends[0])
    close(ends[0])
    var cost = Cost()
    for start in stride(from: 0, to: corpus.files.count, by: 1_000) {
      let paths = corpus.files[start..<min(start + 1_000, corpus.files.count)].map(\.path)
      cost.processor += try Child(["cat"] + paths, output: ends[1]).end().processor
    }
    close(ends[1])
    cost.processor += try counter.end().processor
    return cost
  }
}
