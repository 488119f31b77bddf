extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on that holds `byte`, else `end`: looked for in eight bytes at a
  /// time. After "Determine if a word has a byte equal to n" of Anderson's Bit Twiddling Hacks.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(self)
    var i = start
    while i &+ 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) ^ pattern
      if (word &- ones) & ~word & (ones << 7) != 0 { break }
      i &+= 8
    }
    while i < end, self[i] != byte { i &+= 1 }
    return i
  }
}
