/// The regular forms of an English verb, as keys: none of the words is made.
struct Inflection {
  /// The base form, and the same without its last letter.
  let base: WordKey
  private let stem: WordKey
  private let last: UInt8
  private let beforeLast: UInt8

  init(_ base: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: base)
    self.base = WordKey(folding: bytes, from: 0, to: bytes.count)
    stem = WordKey(folding: bytes, from: 0, to: max(0, bytes.count - 1))
    last = bytes.last ?? 0
    beforeLast = bytes.dropLast().last ?? 0
  }

  /// `launches`, `carries`, `pledges`.
  var third: WordKey {
    if endsInConsonantAndY { return stem.followed(by: "ies") }
    return base.followed(by: endsInSibilant || last == ascii("o") ? "es" : "s")
  }

  /// `launched`, `carried`, `pledged`.
  var past: WordKey {
    if last == ascii("e") { return base.followed(by: "d") }
    return endsInConsonantAndY ? stem.followed(by: "ied") : base.followed(by: "ed")
  }

  /// `launching`, `carrying`, `pledging`.
  var ing: WordKey {
    let dropsE = last == ascii("e") && beforeLast != 0 && beforeLast != ascii("e")
    return (dropsE ? stem : base).followed(by: "ing")
  }

  private func ascii(_ letter: Unicode.Scalar) -> UInt8 { UInt8(ascii: letter) }

  private var endsInConsonantAndY: Bool {
    last == ascii("y") && beforeLast != 0 && !"aeiou".utf8.contains(beforeLast)
  }

  private var endsInSibilant: Bool {
    switch last {
    case ascii("s"), ascii("x"), ascii("z"): true
    case ascii("h"): beforeLast == ascii("s") || beforeLast == ascii("c")
    default: false
    }
  }
}
