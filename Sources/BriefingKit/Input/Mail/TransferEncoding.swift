/// How a mail's bytes are written with ASCII alone (RFC 2045, 6).
enum TransferEncoding {
  case none
  case quotedPrintable
  /// The same in a header word (RFC 2047, 4.2), where `_` is a space.
  case quotedWord
  case base64

  init(label: String?) {
    switch label {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .none
    }
  }

  /// The bytes meant. What is not written as the encoding wants it stays as it is, or, in base64,
  /// is left out.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .none: Array(bytes)
    case .quotedPrintable: Self.quoted(bytes, isWord: false)
    case .quotedWord: Self.quoted(bytes, isWord: true)
    case .base64: Self.base64(bytes)
    }
  }

  private static func quoted(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      i += 1
      if isWord, byte == UInt8(ascii: "_") {
        decoded.append(0x20)
      } else if byte == UInt8(ascii: "=") {
        if i + 1 < bytes.endIndex, let high = bytes[i].hexadecimalValue,
          let low = bytes[i + 1].hexadecimalValue
        {
          decoded.append(high << 4 | low)
          i += 2
        } else if let next = softBreak(in: bytes, at: i) {
          i = next
        } else {
          decoded.append(byte)
        }
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// Where the next line begins, if nothing but spaces stands before the line's end.
  private static func softBreak(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    var i = start
    // Spaces added on the way are few; a bound keeps the cost linear.
    while i < bytes.endIndex, i < start + 80, [0x20, 0x09, 0x0d].contains(bytes[i]) { i += 1 }
    if i == bytes.endIndex { return i }
    return bytes[i] == 0x0a ? i + 1 : nil
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3 + 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      guard let value = base64Value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
