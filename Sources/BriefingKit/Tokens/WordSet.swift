/// A fixed set of words that the rules name, asked for about every token of a text.
///
/// A word's key is a hash already, so it is looked up as it is: in a table with open addressing,
/// behind a word of 64 bits that turns most words away at once.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var slots: [UInt64]
  private var filter: UInt64 = 0

  init(_ keys: [WordKey]) {
    var size = 4
    while size < keys.count * 2 { size *= 2 }
    slots = Array(repeating: WordKey.none.hash, count: size)
    for key in keys {
      filter |= 1 << (key.hash >> 58)
      var slot = Int(truncatingIfNeeded: key.hash) & (size - 1)
      while slots[slot] != WordKey.none.hash, slots[slot] != key.hash {
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = key.hash
    }
  }

  init(arrayLiteral keys: WordKey...) { self.init(keys) }

  /// All words of several sets: what is in none of them is turned away at once.
  init(union sets: WordSet...) {
    self.init(sets.flatMap(\.slots).filter { $0 != WordKey.none.hash }.map(WordKey.init(hash:)))
  }

  @inline(__always)
  func contains(_ key: WordKey) -> Bool {
    filter >> (key.hash >> 58) & 1 != 0 && isListed(key)
  }

  private func isListed(_ key: WordKey) -> Bool {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != WordKey.none.hash {
      if slots[slot] == key.hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
