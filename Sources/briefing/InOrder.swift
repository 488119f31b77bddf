import Dispatch
import Synchronization

/// Does `count` pieces of work, several at once, and delivers their results one by one in order.
///
/// Work is done in windows of a few pieces a job, so that memory stays bounded however many pieces
/// there are, and a first result is out early.
func inOrder<Outcome: Sendable>(
  count: Int, jobs: Int, work: @Sendable (Int) -> Outcome,
  deliver: (Outcome) throws(Diagnostic) -> Void
) throws(Diagnostic) {
  guard jobs > 1 else {
    for index in 0..<count {
      try deliver(work(index))
    }
    return
  }
  let size = jobs * 16
  for start in stride(from: 0, to: count, by: size) {
    let window = start..<min(start + size, count)
    let next = Atomic(window.lowerBound)
    let outcomes = Mutex([Outcome?](repeating: nil, count: window.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, window.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= window.upperBound { return }
        let outcome = work(index)
        outcomes.withLock { $0[index - window.lowerBound] = outcome }
      }
    }
    for outcome in outcomes.withLock({ $0 }) {
      if let outcome { try deliver(outcome) }
    }
  }
}
