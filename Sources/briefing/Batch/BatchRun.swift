import BriefingKit

/// One run through a batch's list: hands out its work, and takes what comes of it, in order.
struct BatchRun {
  private let work: BatchWork
  private let console: Console
  private var store: (any RecordStore)?
  private var progress: Progress
  private var output: RecordOutput
  private var (done, failed) = (0, 0)

  init(_ work: BatchWork, on console: Console, quiet: Bool) {
    self.work = work
    self.console = console
    store = work.store
    output = RecordOutput(console: console, renderer: work.errorRenderer)
    progress = Progress(of: work.list.count, on: console, quiet: quiet)
  }

  mutating func run(jobs: Int) throws(Diagnostic) -> ExitCode {
    if let manifest = store?.manifest, manifest.isOfAnotherRun {
      console.report(.otherRun(manifest: manifest.path.text))
    }
    let interruption = console.interruption
    interruption.await()
    let work = work
    defer {
      progress.clear()
      store?.close()
    }
    try inOrder(
      count: work.list.count, jobs: jobs, shouldStop: interruption.isThere,
      work: { work.outcome(at: $0) }, size: { $0.size },
      deliver: { outcomes throws(Diagnostic) in try take(outcomes) })
    progress.clear()
    try output.close()
    if done < work.list.count {
      throw .interrupted(done: done, of: work.list.count, canResume: store != nil)
    }
    try store?.finish(work.list)
    return failed == 0 ? .success : .incomplete
  }

  private mutating func take(_ outcomes: [BatchWork.Outcome]) throws(Diagnostic) {
    for outcome in outcomes {
      for told in [outcome.omission, outcome.failure].compactMap({ $0 }) {
        progress.clear()
        console.report(told)
      }
      if outcome.failure != nil { failed += 1 }
    }
    if outcomes.contains(where: { !$0.bytes.isEmpty }) { progress.clear() }
    try output.add(outcomes.map(\.bytes))
    let list = work.list
    try store?.add(outcomes.compactMap(\.done), of: list)
    done += outcomes.count
    progress.show(done: done, failed: failed)
  }
}
