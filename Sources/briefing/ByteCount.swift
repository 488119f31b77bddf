/// A number of bytes as people write it: `16M` for 16 times 1024 times 1024.
enum ByteCount {
  private static let units: [(letter: Character, size: Int)] = [
    ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10),
  ]

  /// The number; `nil` for what is none, or less than one.
  static func value(_ text: String) -> Int? {
    let unit = units.first { text.hasSuffix(String($0.letter)) }
    guard let number = Int(unit == nil ? text : String(text.dropLast())), number > 0 else {
      return nil
    }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit?.size ?? 1)
    return overflows ? nil : bytes
  }

  static func text(_ bytes: Int) -> String {
    guard let unit = units.first(where: { bytes % $0.size == 0 }) else { return "\(bytes) bytes" }
    return "\(bytes / unit.size) \(unit.letter)B"
  }
}
