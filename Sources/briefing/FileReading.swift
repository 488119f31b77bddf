import BriefingKit
import Glibc

/// Reads a file that should hold a release.
///
/// - Parameter limit: the bytes it may have; a larger file is not read.
func readRelease(_ path: Path, limit: Int = .max) throws(Diagnostic) -> [UInt8] {
  try checkedRelease(readFile(path, limit: limit), named: path.text)
}

/// Reads a release from an open file or stream; `name` stands for it in messages.
func readRelease(from descriptor: Int32, named name: String) throws(Diagnostic) -> [UInt8] {
  try checkedRelease(readText(from: descriptor, named: name), named: name)
}

/// Reads a file of text that may be empty, such as a list of words.
func readFile(_ path: Path, limit: Int = .max) throws(Diagnostic) -> [UInt8] {
  let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { throw .at(path: path.text, .unreadable(errno)) }
  defer { close(descriptor) }
  return try readText(from: descriptor, named: path.text, limit: limit)
}

private func checkedRelease(_ bytes: [UInt8], named name: String) throws(Diagnostic) -> [UInt8] {
  if bytes.isEmpty { throw .at(path: name, .isEmpty) }
  return bytes
}

func holdsNUL(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
  }
}

/// Reads what should be text.
///
/// Reading a stream stops at the first NUL byte where it is none of UTF-16: what holds one is no
/// text, and may have no end.
func readText(
  from descriptor: Int32, named name: String, limit: Int = .max
) throws(Diagnostic) -> [UInt8] {
  let before = FileStatus(of: descriptor).flatMap { $0.isFile ? $0 : nil }
  if let before, before.size > limit { throw .at(path: name, .tooLarge(limit: limit)) }
  // One byte more than a file has: a read that leaves room has come to the end.
  var room = max((before?.size ?? 0) + 1, before == nil ? 1 << 16 : 1 << 12)
  var bytes: [UInt8] = []
  while true {
    let part = try readSome(from: descriptor, named: name, atMost: room)
    if bytes.isEmpty { bytes = part } else { bytes += part }
    if bytes.count > limit { throw .at(path: name, .tooLarge(limit: limit)) }
    if part.isEmpty || before != nil && part.count < room { break }
    if before == nil, holdsNUL(part), !InputFormat.isUTF16(bytes) { break }
    room = 1 << 16
  }
  if let before, let after = FileStatus(of: descriptor),
    before.size != after.size || before.modified != after.modified
  {
    throw .at(path: name, .changed)
  }
  if let kind = BinaryKind(of: bytes) { throw .at(path: name, .isNoText(kind)) }
  return bytes
}

/// Waits for bytes and returns those that are there; none at the end.
func readSome(
  from descriptor: Int32, named name: String, atMost count: Int
) throws(Diagnostic) -> [UInt8] {
  var error: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    repeat {
      let result = read(descriptor, buffer.baseAddress, count)
      (filled, error) = result < 0 ? (0, errno) : (result, 0)
    } while error == EINTR
  }
  switch error {
  case 0: return bytes
  case EISDIR: throw .at(path: name, .isFolder)
  default: throw .at(path: name, .unreadable(error))
  }
}
