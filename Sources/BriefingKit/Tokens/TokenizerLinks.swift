/// Finds what is no word of a sentence: Markdown's link targets and addresses written out.
extension Tokenizer {
  /// The end of `](target)` and of the `[` before a link's words.
  func linkTarget(at i: Int, end: Int) -> Int? {
    if bytes[i] == 0x5d, i + 1 < end, bytes[i + 1] == 0x28 {
      var j = i + 2
      while j < end, bytes[j] != 0x29, j - i < 2048 { j += 1 }
      return j < end && bytes[j] == 0x29 ? j + 1 : nil
    }
    guard bytes[i] == 0x5b else { return nil }
    var j = i + 1
    while j < end, bytes[j] != 0x5d, bytes[j] != 0x5b, j - i < 400 { j += 1 }
    return j + 1 < end && bytes[j] == 0x5d && bytes[j + 1] == 0x28 ? i + 1 : nil
  }

  /// The end of a web or mail address written out.
  ///
  /// - Parameter holdsAt: whether the text has an `@` at all, so that mail is worth a look.
  func bareLink(at i: Int, end: Int, holdsAt: Bool) -> Int? {
    let isWeb = startsLink(at: i, end: end)
    guard isWeb || holdsAt && (bytes[i] | 0x20) &- 0x61 < 26 else { return nil }
    var j = i
    var isMail = false
    while j < end, bytes[j] > 0x20, bytes[j] < 0x80, bytes[j] != 0x29, bytes[j] != 0x3e,
      bytes[j] != 0x22, bytes[j] != 0x2c, j - i < 2048
    {
      if bytes[j] == 0x40, j > i { isMail = true }
      j += 1
    }
    guard isWeb || isMail else { return nil }
    while j > i, bytes[j - 1] == 0x2e || bytes[j - 1] == 0x3b { j -= 1 }
    return j
  }

  /// Whether the address of a page begins at `i`.
  @inline(__always)
  func startsLink(at i: Int, end: Int) -> Bool {
    switch bytes[i] {
    case 0x68: starts("http://", at: i, end: end) || starts("https://", at: i, end: end)
    case 0x77: starts("www.", at: i, end: end)
    default: false
    }
  }

  private func starts(_ prefix: StaticString, at i: Int, end: Int) -> Bool {
    let prefix = UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
    return i + prefix.count <= end && bytes[i..<i + prefix.count].elementsEqual(prefix)
  }
}
