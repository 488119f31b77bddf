import Glibc

extension Path {
  var isFolder: Bool { FileStatus(of: self)?.isFolder ?? false }
}

/// What the system tells of a file.
struct FileStatus {
  private var status = stat()

  init?(of path: Path, followingLinks: Bool = true) {
    let result = path.withCString { name in
      followingLinks ? stat(name, &status) : lstat(name, &status)
    }
    if result != 0 { return nil }
  }

  init?(of descriptor: Int32) {
    if fstat(descriptor, &status) != 0 { return nil }
  }

  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }

  /// Of the content, in bytes.
  var size: Int { Int(status.st_size) }

  /// When the content last changed, in nanoseconds since 1970.
  var modified: Int { Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec) }

  func isSame(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
