/// The 64-bit FNV-1a hash of some bytes (Fowler, Noll and Vo; RFC 9923): tells whether a file is as
/// it was. It is no protection against somebody who makes two files with the same hash.
struct ContentHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of bytes: some Sequence<UInt8>) {
    add(bytes)
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}

extension ContentHash: LosslessStringConvertible {
  init?(_ description: String) {
    guard let value = UInt64(description, radix: 16) else { return nil }
    self.value = value
  }

  var description: String { String(value, radix: 16) }
}
