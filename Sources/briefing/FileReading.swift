import BriefingKit
import Glibc

/// Reads a file that should hold a release.
func readRelease(_ path: Path) throws(Diagnostic) -> [UInt8] {
  try checkedRelease(readFile(path), named: path.text)
}

/// Reads a release from an open file or stream; `name` stands for it in messages.
func readRelease(from descriptor: Int32, named name: String) throws(Diagnostic) -> [UInt8] {
  try checkedRelease(readText(from: descriptor, named: name), named: name)
}

/// Reads a file of text that may be empty, such as a list of words.
func readFile(_ path: Path) throws(Diagnostic) -> [UInt8] {
  let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw .unreadable(path: path.text, error: errno) }
  defer { close(descriptor) }
  return try readText(from: descriptor, named: path.text)
}

private func checkedRelease(_ bytes: [UInt8], named name: String) throws(Diagnostic) -> [UInt8] {
  if bytes.isEmpty { throw .isEmpty(path: name) }
  return bytes
}

/// Whether a byte is zero, told without a way out of the loop, many bytes at once.
func holdsNUL(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var zeros = 0
    for byte in bytes { zeros &+= byte == 0 ? 1 : 0 }
    return zeros > 0
  }
}

/// Reads what should be text.
///
/// Reading stops at the first NUL byte where it is none of UTF-16: what holds one is no text, and
/// may have no end.
func readText(
  from descriptor: Int32, named name: String
) throws(Diagnostic) -> [UInt8] {
  var bytes: [UInt8] = []
  while true {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initializedCount in
      count = read(descriptor, buffer.baseAddress, buffer.count)
      initializedCount = max(0, count)
    }
    if count == 0 { break }
    guard count > 0 else {
      if errno == EINTR { continue }
      throw errno == EISDIR ? .isFolder(path: name) : .unreadable(path: name, error: errno)
    }
    bytes += chunk
    if holdsNUL(chunk), !InputFormat.isUTF16(bytes) { break }
  }
  if let kind = BinaryKind(of: bytes) { throw .isNoText(path: name, kind) }
  return bytes
}
