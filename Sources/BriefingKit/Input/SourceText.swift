/// The release's text as bytes of valid UTF-8, with the way from bytes to code points.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// What was done to bytes that are no UTF-8.
  let warning: Warning?
  /// Code points before every 64th byte; empty where each byte is one.
  private let checkpoints: [Int32]

  init(_ raw: [UInt8]) {
    let ascii = raw.allSatisfy { $0 < 0x80 }
    if ascii {
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
    var counts: [Int32] = []
    counts.reserveCapacity(bytes.count / 64 + 1)
    var count: Int32 = 0
    for start in stride(from: 0, to: bytes.count, by: 64) {
      counts.append(count)
      for byte in bytes[start..<min(start + 64, bytes.count)] where byte & 0xc0 != 0x80 {
        count += 1
      }
    }
    checkpoints = counts
  }

  /// How many code points stand before the byte at `offset`.
  func codePoints(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let block = min(offset >> 6, checkpoints.count - 1)
    var count = Int(checkpoints[block])
    for i in (block << 6)..<offset where bytes[i] & 0xc0 != 0x80 { count += 1 }
    return count
  }
}
