/// The releases a batch has to read, in order, and where each record goes.
struct ReleaseQueue {
  struct Release {
    let path: Path
    /// The record's own file; `nil` for standard output.
    let target: Path?
  }

  /// A release, or what is already known to be wrong at its place.
  typealias Task = Result<Release, Diagnostic>

  private(set) var tasks: [Task] = []
  private let output: Path?
  private let ending: String
  private var releaseOfTarget: [Path: Path] = [:]

  /// - Parameters:
  ///   - output: the folder records are written to; `nil` for standard output.
  ///   - ending: how the names of files in it end.
  init(output: Path?, ending: String) {
    self.output = output
    self.ending = ending
  }

  mutating func add(_ walk: FolderWalk) {
    for entry in walk.entries {
      tasks.append(entry.flatMap { task(for: $0, below: walk.root) })
    }
  }

  private mutating func task(for name: Path, below root: Path) -> Task {
    let path = root.appending(name)
    guard let target = output?.appending(name).adding(ending: ending) else {
      return .success(Release(path: path, target: nil))
    }
    if let other = releaseOfTarget[target] {
      return .failure(.wouldOverwrite(path: path.text, recordOf: other.text))
    }
    releaseOfTarget[target] = path
    return .success(Release(path: path, target: target))
  }
}
