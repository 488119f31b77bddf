/// The regular forms of an English verb, as keys.
enum Inflection {
  /// `launches`, `carries`, `pledges`.
  static func third(_ base: [UInt8]) -> WordKey {
    if endsInConsonantAndY(base) { return key(base, without: 1, "ies") }
    return key(base, endsInSibilant(base) || base.last == ascii("o") ? "es" : "s")
  }

  /// `launched`, `carried`, `pledged`.
  static func past(_ base: [UInt8]) -> WordKey {
    if base.last == ascii("e") { return key(base, "d") }
    return endsInConsonantAndY(base) ? key(base, without: 1, "ied") : key(base, "ed")
  }

  /// `launching`, `carrying`, `pledging`.
  static func ing(_ base: [UInt8]) -> WordKey {
    let dropsE = base.last == ascii("e") && base.count > 2 && base[base.count - 2] != ascii("e")
    return key(base, without: dropsE ? 1 : 0, "ing")
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

  /// The key of a base with its last letters left out and an ending, without making the word.
  private static func key(
    _ base: [UInt8], without count: Int = 0, _ ending: StaticString
  ) -> WordKey {
    var key = WordKey(folding: base, from: 0, to: base.count - count)
    for i in 0..<ending.utf8CodeUnitCount { key.add(ending.utf8Start[i]) }
    return key
  }
}
