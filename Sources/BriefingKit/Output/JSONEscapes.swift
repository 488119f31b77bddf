extension JSONWriter {
  /// Appends a string's bytes with the escapes that JSON and a terminal need.
  ///
  /// JSON asks for the quotation mark, the backslash and the controls below U+0020. DEL and the
  /// controls U+0080–U+009F are escaped too, because a terminal may obey them, and so are the line
  /// separators U+2028 and U+2029, which some readers of one record a line take for a line end.
  mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < utf8.count {
      if index + 8 <= utf8.count,
        Self.isPlain(
          UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      guard let (length, scalar) = Self.unsafeScalar(in: utf8, at: index) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: utf8[copied..<index]))
      append(Self.escape(of: scalar))
      index += length
      copied = index
    }
    append(UnsafeBufferPointer(rebasing: utf8[copied...]))
  }

  /// Whether eight bytes are printable ASCII without a quotation mark or a backslash: nearly all
  /// are. After "Determine if a word has a byte less than n" and "… a zero byte" of Anderson's
  /// Bit Twiddling Hacks.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    func zeros(_ x: UInt64) -> UInt64 { (x &- ones) & ~x }
    let found =
      word | (word &+ ones) | (word &- ones * 0x20) & ~word | zeros(word ^ ones * 0x22)
      | zeros(word ^ ones * 0x5c)
    return found & highBits == 0
  }

  /// Appends a text that is JSON already, so that it stands on one line and no terminal obeys it.
  ///
  /// In JSON, what must not stand as it is stands within strings, where its escape means the same;
  /// but for tabs and line ends between values, which mean nothing and are left out.
  mutating func appendJSON(_ json: some Sequence<UInt8>) {
    for scalar in String(decoding: Array(json), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x00..<0x20: continue
      case 0x7F..<0xA0, 0x2028, 0x2029: append(Self.escape(of: UInt16(scalar.value)))
      default: append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// The scalar at `index` and its length in bytes, if it must not stand as it is.
  private static func unsafeScalar(
    in utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Int, UInt16)? {
    switch utf8[index] {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F:
      return (1, UInt16(utf8[index]))
    case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0:
      return (2, UInt16(utf8[index + 1]))
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80:
      switch utf8[index + 2] {
      case 0xA8: return (3, 0x2028)
      case 0xA9: return (3, 0x2029)
      default: return nil
      }
    default:
      return nil
    }
  }

  private static func escape(of scalar: UInt16) -> [UInt8] {
    switch scalar {
    case 0x08: return Array("\\b".utf8)
    case 0x09: return Array("\\t".utf8)
    case 0x0A: return Array("\\n".utf8)
    case 0x0C: return Array("\\f".utf8)
    case 0x0D: return Array("\\r".utf8)
    case 0x22: return Array("\\\"".utf8)
    case 0x5C: return Array("\\\\".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      let nibbles = [scalar >> 12, scalar >> 8 & 15, scalar >> 4 & 15, scalar & 15]
      return Array("\\u".utf8) + nibbles.map { digits[Int($0)] }
    }
  }
}
