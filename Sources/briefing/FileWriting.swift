import Glibc

/// Makes a folder and those it is in, where they are missing.
func makeFolder(_ folder: Path) throws(Diagnostic) {
  var error = folder.withCString { mkdir($0, 0o777) } == 0 ? 0 : errno
  if error == ENOENT, folder.folder != folder {
    try makeFolder(folder.folder)
    error = folder.withCString { mkdir($0, 0o777) } == 0 ? 0 : errno
  }
  if error == EEXIST {
    var status = stat()
    let isThere = folder.withCString { stat($0, &status) } == 0
    error = isThere && status.st_mode & S_IFMT == S_IFDIR ? 0 : ENOTDIR
  }
  if error != 0 { throw .unwritable(path: folder.text, error: error) }
}

/// Writes a file whole or not at all: to a file beside it, to the disk, then under its name.
///
/// - Parameter number: tells the files of one run apart while they have no name yet.
func writeWhole(_ bytes: [UInt8], to path: Path, number: Int) throws(Diagnostic) {
  let draft = path.folder.appending(Path(".briefing-\(getpid())-\(number).tmp"))
  let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  guard descriptor >= 0 else { throw .unwritable(path: path.text, error: errno) }
  var error = writeAll(bytes, to: descriptor)
  if error == 0, fsync(descriptor) != 0 { error = errno }
  if close(descriptor) != 0, error == 0 { error = errno }
  if error == 0 {
    let isRenamed = draft.withCString { old in path.withCString { rename(old, $0) == 0 } }
    if !isRenamed { error = errno }
  }
  if error != 0 {
    draft.withCString { _ = unlink($0) }
    throw .unwritable(path: path.text, error: error)
  }
}
