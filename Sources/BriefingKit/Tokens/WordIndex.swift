/// Which things a word stands for: their indices by its key, in the order noted.
typealias WordIndex = WordTable<[Int]>

extension WordTable where Value == [Int] {
  /// Notes an index under a word, once where it comes several times in a row.
  mutating func note(_ index: Int, under key: WordKey) {
    Self.note(index, in: &self[key, default: []])
  }

  private static func note(_ index: Int, in list: inout [Int]) {
    if list.last != index { list.append(index) }
  }

  /// The indices noted under a word.
  func indices(under key: WordKey) -> [Int] { self[key] ?? [] }
}
