import Glibc

/// A folder with a file for each record, named as the release.
///
/// In it is a folder of its own for the manifest and for drafts: files are written there and moved
/// to their place, so that each is whole or not there.
struct RecordFolder: RecordStore {
  let manifest: Manifest
  private let folder: Path
  private let workplace: Path
  private let ending: String
  /// The list so far, kept only where the manifest may name what is no longer in it.
  private var kept: [Done] = []
  private let isResuming: Bool

  /// - Parameter ending: what is added to a release's name.
  init(_ folder: Path, ending: String, of run: String, resuming: Bool) throws(Diagnostic) {
    self.folder = folder
    self.ending = ending
    isResuming = resuming
    let workplace = folder.appending(Path(".briefing"))
    try makeFolder(workplace)
    manifest = try Manifest(
      at: workplace.appending(Path("manifest")), of: run, resuming: resuming,
      settle: { Self.removeDrafts(in: workplace) }, holds: { _ in true })
    self.workplace = workplace
  }

  var keepsErrors: Bool { false }

  func has(_ entry: Manifest.Entry, of name: Path) -> Bool {
    guard let status = FileStatus(of: target(of: name)) else { return false }
    return status.isFile && status.size == entry.length
  }

  func place(_ record: [UInt8], of name: Path, number: Int) throws(Diagnostic) -> [UInt8] {
    let target = target(of: name)
    try makeFolder(target.folder)
    try writeWhole(record, to: target, draft: workplace.appending(Path("\(number).new")))
    return []
  }

  mutating func add(_ done: [Done], of list: ReleaseList) throws(Diagnostic) {
    let new = done.filter { $0.record != nil }
    try manifest.append(new.flatMap { Manifest.line(list[$0.index].path, $0.entry) })
    if isResuming { kept += done.map { Done($0.index, $0.entry) } }
  }

  func finish(_ list: ReleaseList) throws(Diagnostic) {
    guard isResuming else { return }
    try manifest.replace(by: kept.flatMap { Manifest.line(list[$0.index].path, $0.entry) }) {}
  }

  func close() { manifest.close() }

  private func target(of name: Path) -> Path {
    folder.appending(name).adding(ending: ending)
  }

  /// Takes away what a run left that was ended while it wrote.
  private static func removeDrafts(in workplace: Path) {
    guard case .success(let entries) = folderEntries(of: workplace) else { return }
    for entry in entries where entry.name.hasEnding("new") {
      remove(workplace.appending(entry.name))
    }
  }
}
