import Glibc

/// Makes a folder and those it is in, where they are missing.
func makeFolder(_ folder: Path) throws(Diagnostic) {
  var error = folder.withCString { mkdir($0, 0o777) } == 0 ? 0 : errno
  if error == ENOENT, folder.folder != folder {
    try makeFolder(folder.folder)
    error = folder.withCString { mkdir($0, 0o777) } == 0 ? 0 : errno
  }
  if error == EEXIST { error = folder.isFolder ? 0 : ENOTDIR }
  if error != 0 { throw .at(path: folder.text, .unwritable(error)) }
}

/// Writes a file whole or not at all: under another name, to the disk, then under its own.
///
/// - Parameters:
///   - draft: the other name, on the same file system; by default one in the same folder.
///   - ready: called when the file is on the disk, before it gets its name.
func writeWhole(
  _ bytes: [UInt8], to path: Path, draft: Path? = nil, ready: () throws(Diagnostic) -> Void = {}
) throws(Diagnostic) {
  let draft = draft ?? path.folder.appending(Path(".briefing-\(getpid()).new"))
  let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
  guard descriptor >= 0 else { throw .at(path: path.text, .unwritable(errno)) }
  var error = writeAll(bytes, to: descriptor)
  if error == 0, fsync(descriptor) != 0 { error = errno }
  if close(descriptor) != 0, error == 0 { error = errno }
  if error == 0 {
    try ready()
    error = rename(draft, to: path)
  }
  if error != 0 {
    remove(draft)
    throw .at(path: path.text, .unwritable(error))
  }
}

/// Gives a file another name, in the place of a file that has it; the result is the error number,
/// 0 for none.
func rename(_ old: Path, to new: Path) -> Int32 {
  old.withCString { old in new.withCString { Glibc.rename(old, $0) == 0 ? 0 : errno } }
}

/// Takes away a file, if it is there.
func remove(_ path: Path) {
  path.withCString { _ = unlink($0) }
}
