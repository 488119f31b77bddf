/// Values by word: a table with open addressing that takes a key as the hash it is.
struct WordTable<Value>: ExpressibleByDictionaryLiteral {
  /// The keys, ``WordKey/none`` where a slot is free, and the index of each one's value.
  private var slots: [(key: WordKey, index: Int32)] = []
  private var values: [Value] = []

  /// - Parameter capacity: how many words are expected: a guess that saves growth where they are
  ///   few, and room nowhere.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    let capacity = min(capacity, 128)
    slots = Array(repeating: (.none, 0), count: Self.size(for: capacity))
    values.reserveCapacity(capacity)
  }

  /// A power of two that leaves half the slots free.
  private static func size(for count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
  }

  init(dictionaryLiteral entries: (WordKey, Value)...) {
    for (key, value) in entries { self[key] = value }
  }

  subscript(key: WordKey) -> Value? {
    get {
      guard !slots.isEmpty, case let found = slots[slot(of: key)], found.key != .none else {
        return nil
      }
      return values[Int(found.index)]
    }
    set {
      guard let newValue else { return }
      self[key, default: newValue] = newValue
    }
  }

  subscript(key: WordKey, default value: @autoclosure () -> Value) -> Value {
    get { self[key] ?? value() }
    _modify {
      yield &values[index(adding: key, value())]
    }
  }

  /// The slot that holds the key, or the free one it belongs in.
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot].key != key, slots[slot].key != .none { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func index(adding key: WordKey, _ value: @autoclosure () -> Value) -> Int {
    if values.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot].key == .none {
      slots[slot] = (key, Int32(values.count))
      values.append(value())
    }
    return Int(slots[slot].index)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (.none, 0), count: Self.size(for: old.count))
    for entry in old where entry.key != .none { slots[slot(of: entry.key)] = entry }
  }
}

extension WordTable: Sendable where Value: Sendable {}
