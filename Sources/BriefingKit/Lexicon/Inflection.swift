/// The regular forms of an English verb, as keys.
enum Inflection {
  /// `launches`, `carries`, `pledges`.
  static func third(_ base: [UInt8]) -> WordKey {
    if endsInConsonantAndY(base) { return key(base.dropLast() + Array("ies".utf8)) }
    if endsInSibilant(base) || base.last == ascii("o") { return key(base + Array("es".utf8)) }
    return key(base + [ascii("s")])
  }

  /// `launched`, `carried`, `pledged`.
  static func past(_ base: [UInt8]) -> WordKey {
    if base.last == ascii("e") { return key(base + [ascii("d")]) }
    if endsInConsonantAndY(base) { return key(base.dropLast() + Array("ied".utf8)) }
    return key(base + Array("ed".utf8))
  }

  /// `launching`, `carrying`, `pledging`.
  static func ing(_ base: [UInt8]) -> WordKey {
    if base.last == ascii("e"), base.count > 2, base[base.count - 2] != ascii("e") {
      return key(base.dropLast() + Array("ing".utf8))
    }
    return key(base + Array("ing".utf8))
  }

  private static func ascii(_ letter: Unicode.Scalar) -> UInt8 { UInt8(ascii: letter) }

  private static func endsInConsonantAndY(_ base: [UInt8]) -> Bool {
    base.last == ascii("y") && base.count > 1 && !"aeiou".utf8.contains(base[base.count - 2])
  }

  private static func endsInSibilant(_ base: [UInt8]) -> Bool {
    guard let last = base.last else { return false }
    if last == ascii("s") || last == ascii("x") || last == ascii("z") { return true }
    return last == ascii("h") && base.count > 1
      && (base[base.count - 2] == ascii("s") || base[base.count - 2] == ascii("c"))
  }

  private static func key<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> WordKey
  where Bytes.Index == Int {
    WordKey(folding: bytes, from: bytes.startIndex, to: bytes.endIndex)
  }
}
