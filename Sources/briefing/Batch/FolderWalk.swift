import Glibc

/// A walk through all releases below a folder, in the bytewise order of their paths.
///
/// Files named as releases are (``Path/isReleaseName``) are found through links too. Linked folders
/// are not entered, so no loop of links can hold the walk up.
struct FolderWalk {
  private let root: Path
  private let excluded: FileStatus?

  /// - Parameter output: a folder to leave out, because what is in it was written by the tool.
  init(below root: Path, except output: Path?) {
    self.root = root
    excluded = output.flatMap { FileStatus(of: $0) }
  }

  /// - Parameter visit: takes a path below the root, and what is wrong there if something is.
  func run(_ visit: (Path, Fault?) -> Void) {
    let here = Path(bytes: [])
    guard let status = FileStatus(of: root) else { return visit(here, .unreadable(errno)) }
    guard status.isFolder else { return visit(here, .isNoFolder) }
    enter(here, visit)
  }

  private func enter(_ folder: Path, _ visit: (Path, Fault?) -> Void) {
    let here = folder.bytes.isEmpty ? root : root.appending(folder)
    if !folder.bytes.isEmpty, let excluded, FileStatus(of: here)?.isSame(as: excluded) == true {
      return
    }
    let entries: [FolderEntry]
    switch folderEntries(of: here) {
    case .failure(let fault): return visit(folder, fault)
    case .success(let found): entries = found
    }
    var steps: [(name: Path, isFolder: Bool)] = []
    for entry in entries {
      switch kind(of: entry, in: here) {
      // A folder stands where the paths through it do: `sub-a/x` before `sub/x`.
      case .folder: steps.append((entry.name.appending(Path(bytes: [])), true))
      case .release: steps.append((entry.name, false))
      case .neither: break
      }
    }
    steps.sort { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
    for step in steps {
      let name = folder.appending(step.name)
      if step.isFolder { enter(name, visit) } else { visit(name, nil) }
    }
  }

  private enum Kind { case folder, release, neither }

  private func kind(of entry: FolderEntry, in folder: Path) -> Kind {
    switch entry.kind {
    case .folder: return .folder
    case .file: return entry.name.isReleaseName ? .release : .neither
    case .other: return .neither
    case .link, .unknown: break
    }
    let path = folder.appending(entry.name)
    if entry.kind == .unknown, FileStatus(of: path, followingLinks: false)?.isFolder == true {
      return .folder
    }
    guard entry.name.isReleaseName else { return .neither }
    // A link that leads nowhere is a release that cannot be read, and is told as one.
    return FileStatus(of: path)?.isFile ?? true ? .release : .neither
  }
}

/// What stands in a folder.
struct FolderEntry {
  enum Kind { case file, folder, link, other, unknown }

  let name: Path
  let kind: Kind
}

/// All that stands directly in a folder, in no order.
func folderEntries(of folder: Path) -> Result<[FolderEntry], Fault> {
  guard let stream = folder.withCString({ opendir($0) }) else {
    return .failure(.unreadable(errno))
  }
  defer { closedir(stream) }
  var entries: [FolderEntry] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name == Array(".".utf8) || name == Array("..".utf8) { continue }
    let kind: FolderEntry.Kind =
      switch Int(entry.pointee.d_type) {
      case DT_REG: .file
      case DT_DIR: .folder
      case DT_LNK: .link
      // Not every file system tells.
      case DT_UNKNOWN: .unknown
      default: .other
      }
    entries.append(FolderEntry(name: Path(bytes: name), kind: kind))
  }
  return .success(entries)
}
