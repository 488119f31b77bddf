import Glibc

/// Reads a file that should hold a release.
func readRelease(_ path: Path) throws(Diagnostic) -> [UInt8] {
  let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw .unreadable(path: path.text, error: errno) }
  defer { close(descriptor) }
  return try readRelease(from: descriptor, named: path.text)
}

/// Reads a release from an open file or stream; `name` stands for it in messages.
///
/// Reading stops at the first NUL byte: what holds one is no text, and may have no end.
func readRelease(from descriptor: Int32, named name: String) throws(Diagnostic) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { break }
    guard count > 0 else {
      if errno == EINTR { continue }
      throw errno == EISDIR ? .isFolder(path: name) : .unreadable(path: name, error: errno)
    }
    bytes += buffer[..<count]
    if buffer[..<count].contains(0) { break }
  }
  if bytes.isEmpty { throw .isEmpty(path: name) }
  if let kind = BinaryKind(of: bytes) { throw .isNoText(path: name, kind) }
  return bytes
}
