/// Names for what a record tells of that stay the same whenever and wherever it is written.
///
/// A UUID of version 8 (RFC 9562, section 5.8): 122 bits of a hash of what it stands for.
struct StableID: Hashable, CustomStringConvertible {
  private let bits: UInt128

  /// The name of the record's encounter, or of a part of it.
  ///
  /// A release is told by the address it was published at, else by its path; by its id alone where
  /// it has neither. So the same file read again gives the same name.
  init(_ record: MeetingRecord, part: String...) {
    let place = record.source.url ?? record.source.path ?? ""
    // FNV-1a of 128 bits (Fowler, Noll, Vo), each string with an end that no UTF-8 holds.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for string in [place, record.id] + part {
      for byte in Array(string.utf8) + [0xFF] {
        hash = (hash ^ UInt128(byte)) &* 0x100_0000_0000_0000_0000_013b
      }
    }
    let version: UInt128 = 0x8 << 76
    let variant: UInt128 = 0b10 << 62
    bits = hash & ~(0xF << 76 | 0b11 << 62) | version | variant
  }

  var description: String {
    let digits = String(bits, radix: 16)
    let padded = Array(String(repeating: "0", count: 32 - digits.count) + digits)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(padded[$0]) }
      .joined(separator: "-")
  }

  /// The name as a URI (RFC 9562, section 4).
  var urn: String { "urn:uuid:\(self)" }
}
