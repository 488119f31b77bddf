import BriefingKit

/// Prints what was measured, a figure a line.
struct Report {
  private let count: Int
  private let megabytes: Double

  init(on corpus: Corpus) {
    count = corpus.files.count
    megabytes = Double(corpus.byteCount) / 1e6
    let sizes = corpus.files.map(\.bytes.count).sorted()
    let range = "\(kilobytes(sizes.first)) to \(kilobytes(sizes.last)) KB each"
    line("corpus", "\(count) releases, \(megabytes.digits(1)) MB, \(range)")
  }

  func tell(_ process: WholeProcess) {
    let one = process.one.processor
    line(
      "one core",
      "\((megabytes / one).digits(1)) MB/s, \(Int(Double(count) / one)) releases/s, "
        + "\((one / Double(count) * 1e6).digits(0)) µs a release, processor time")
    line(
      "cat | wc -w",
      "\((megabytes / process.counting).digits(1)) MB/s: batch takes "
        + "\((one / process.counting).digits(2)) times its processor time")
    let (slow, fast) = (process.passOfOne, process.passOfAll)
    line(
      "all cores",
      "\((megabytes / fast).digits(1)) MB/s with \(process.workers) workers, "
        + "\((megabytes / slow).digits(1)) with one: \((slow / fast).digits(2)) times, wall time")
    line("memory", "\((Double(process.one.peakMemory) / 1e6).digits(1)) MB at most")
    let starts = process.coldStarts
    line(
      "cold start",
      "\(milliseconds(starts.first)) ms for a release of 3 KB, process and all; median "
        + "\(milliseconds(starts.isEmpty ? nil : starts[starts.count / 2])) ms")
  }

  func tell(_ stages: Stages) {
    line(
      "a release",
      "half take at most \((stages.percentile(0.5) * 1e6).digits(0)) µs, 99 % at most "
        + "\((stages.percentile(0.99) * 1e6).digits(0)) µs")
    for stage in Stage.allCases {
      let seconds = stages.seconds[stage] ?? 0
      line("  \(stage.rawValue)", "\((seconds / Double(count) * 1e6).digits(1)) µs")
    }
    line(
      "  json",
      "\((stages.jsonSeconds / Double(count) * 1e6).digits(1)) µs, "
        + "\((Double(stages.jsonBytes) / 1e6 / stages.jsonSeconds).digits(0)) MB/s of output")
  }

  private func line(_ label: String, _ text: String) {
    print(label + String(repeating: " ", count: 14 - label.count) + text)
  }

  private func kilobytes(_ bytes: Int?) -> String { (Double(bytes ?? 0) / 1e3).digits(1) }
  private func milliseconds(_ seconds: Double?) -> String { ((seconds ?? 0) * 1e3).digits(2) }
}

extension Double {
  /// The number with so many digits behind its point.
  fileprivate func digits(_ count: Int) -> String {
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let scaled = (magnitude * scale).rounded()
    guard scaled < 1e15 else { return description }
    let fraction = String(Int(scaled) % Int(scale))
    let whole = (self < 0 ? "-" : "") + String(Int(scaled) / Int(scale))
    if count == 0 { return whole }
    return whole + "." + String(repeating: "0", count: count - fraction.count) + fraction
  }
}
