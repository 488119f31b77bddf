/// The release's text as bytes of valid UTF-8, with the way from bytes to code points.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// What was done to bytes that are no UTF-8.
  let warning: Warning?
  /// Code points before every 64th byte; empty where each byte is one.
  private let checkpoints: [Int32]

  init(_ raw: [UInt8]) {
    if raw.withUnsafeBufferPointer(Self.isASCII) {
      (bytes, warning, checkpoints) = (raw, nil, [])
      return
    }
    if String(validating: raw, as: UTF8.self) != nil {
      (bytes, warning) = (raw, nil)
    } else if TextEncoding.readsAsWindows1252(raw) {
      bytes = CodePage.windows1252.decode(raw)
      warning = Warning(
        code: .invalidUTF8,
        message: "the text is no UTF-8 and was read as Windows-1252; check letters with accents")
    } else {
      bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
      warning = Warning(
        code: .invalidUTF8,
        message: "bytes that are no UTF-8 were read as U+FFFD; convert the file to UTF-8")
    }
    checkpoints = bytes.withUnsafeBufferPointer { bytes in
      var counts: [Int32] = []
      counts.reserveCapacity(bytes.count / 64 + 1)
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: 64) {
        counts.append(Int32(count))
        count += Self.codePoints(in: bytes[start..<min(start + 64, bytes.count)])
      }
      return counts
    }
  }

  /// Without a way out of the loop, which is so worked on many bytes at once.
  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  /// How many code points begin among the bytes, at most 64: counted in a byte, many at once.
  private static func codePoints(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count: UInt8 = 0
    for byte in UnsafeBufferPointer(rebasing: bytes) { count &+= byte & 0xc0 == 0x80 ? 0 : 1 }
    return Int(count)
  }

  /// How many code points stand before the byte at `offset`.
  func codePoints(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let block = min(offset >> 6, checkpoints.count - 1)
    return bytes.withUnsafeBufferPointer {
      Int(checkpoints[block]) + Self.codePoints(in: $0[block << 6..<offset])
    }
  }
}
