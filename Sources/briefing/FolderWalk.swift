import Glibc

/// All releases below a folder, in the bytewise order of their paths.
///
/// Files named as releases are (see ``Path/isReleaseName``) are found through links too. Linked folders are not entered, so no
/// loop of links can hold the walk up.
struct FolderWalk {
  let root: Path
  /// Each release's path below the root, or what went wrong at its place.
  private(set) var entries: [Result<Path, Diagnostic>] = []

  /// - Parameter output: a folder to leave out, because what is in it was written by the tool.
  init(below root: Path, except output: Path?) {
    self.root = root
    guard let status = FileStatus(of: root) else {
      entries = [.failure(.unreadable(path: root.text, error: errno))]
      return
    }
    guard status.isFolder else {
      entries = [.failure(.isNoFolder(path: root.text))]
      return
    }
    let excluded = output.flatMap { FileStatus(of: $0) }
    var found: [(name: Path, failure: Diagnostic?)] = []
    var folders = [Path(bytes: [])]
    while let folder = folders.popLast() {
      let here = folder.bytes.isEmpty ? root : root.appending(folder)
      if folder.bytes != [], let excluded, FileStatus(of: here)?.isSame(as: excluded) == true {
        continue
      }
      switch Self.names(in: here) {
      case .failure(let diagnostic):
        found.append((folder, diagnostic))
      case .success(let names):
        for name in names.map({ folder.appending($0) }) {
          switch Self.kind(of: root.appending(name)) {
          case .folder: folders.append(name)
          case .release: found.append((name, nil))
          case .neither: break
          }
        }
      }
    }
    found.sort { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
    entries = found.map { entry in entry.failure.map { .failure($0) } ?? .success(entry.name) }
    if entries.isEmpty { entries = [.failure(.holdsNoRelease(path: root.text))] }
  }

  /// Each release's path from the root on, or what went wrong at its place.
  var paths: [Result<Path, Diagnostic>] { entries.map { $0.map { root.appending($0) } } }

  private enum Kind { case folder, release, neither }

  private static func kind(of path: Path) -> Kind {
    guard let status = FileStatus(of: path, followingLinks: false) else {
      return path.isReleaseName ? .release : .neither
    }
    if status.isFolder { return .folder }
    guard path.isReleaseName else { return .neither }
    // A link that leads nowhere is a release that cannot be read, and is told as one.
    let target = status.isLink ? FileStatus(of: path) : status
    return target?.isFile ?? true ? .release : .neither
  }

  /// The names of all that stands directly in a folder, in no order.
  static func names(in folder: Path) -> Result<[Path], Diagnostic> {
    guard let stream = folder.withCString({ opendir($0) }) else {
      return .failure(.unreadable(path: folder.text, error: errno))
    }
    defer { closedir(stream) }
    var names: [Path] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8) && name != Array("..".utf8) {
        names.append(Path(bytes: name))
      }
    }
    return .success(names)
  }
}

extension Path {
  var isFolder: Bool { FileStatus(of: self)?.isFolder ?? false }
}

/// What the system tells of a file.
private struct FileStatus {
  private var status = stat()

  init?(of path: Path, followingLinks: Bool = true) {
    let result = path.withCString { name in
      followingLinks ? stat(name, &status) : lstat(name, &status)
    }
    if result != 0 { return nil }
  }

  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }

  func isSame(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
