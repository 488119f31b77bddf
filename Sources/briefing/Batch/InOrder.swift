import Dispatch
import Synchronization

/// Does `count` pieces of work, several at once, and delivers their results in order.
///
/// Work is done in windows, each delivered as a whole. A window is long enough that handing out its
/// work and waiting for the last of it take no time to speak of, and is cut short where results are
/// large, so that memory stays bounded however many pieces there are.
///
/// - Parameters:
///   - shouldStop: asked before each piece; the pieces begun are still delivered.
///   - size: the bytes that count of a result.
func inOrder<Outcome: Sendable>(
  count: Int, jobs: Int, shouldStop: @Sendable () -> Bool = { false },
  work: @Sendable (Int) -> Outcome, size: @Sendable (Outcome) -> Int = { _ in 0 },
  deliver: ([Outcome]) throws(Diagnostic) -> Void
) throws(Diagnostic) {
  var done = 0
  while done < count {
    let window = done..<min(done + 64 * jobs, count)
    let next = Atomic(window.lowerBound)
    let bytes = Atomic(0)
    let slots = Mutex([Outcome?](repeating: nil, count: window.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, window.count)) { _ in
      while bytes.load(ordering: .relaxed) < 1 << 20, !shouldStop() {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= window.upperBound { return }
        let outcome = work(index)
        bytes.wrappingAdd(size(outcome), ordering: .relaxed)
        slots.withLock { $0[index - window.lowerBound] = outcome }
      }
    }
    // Pieces are begun in order and each begun is done: those without a result are all at the end.
    let outcomes = slots.withLock { $0.compactMap { $0 } }
    if outcomes.isEmpty { return }
    try deliver(outcomes)
    done += outcomes.count
  }
}
