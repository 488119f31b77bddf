/// Which things a word stands for: their indices by its key, in the order noted.
///
/// The indices of all words lie in one array, each with the place of the next of its word, so that
/// no word takes an array of its own.
struct WordIndex: Sendable {
  private struct List {
    var first: Int32
    var last: Int32
  }

  private var lists: WordTable<List>
  private var links: [(index: Int32, next: Int32)] = []

  /// - Parameter capacity: how often something is expected to be noted.
  init(capacity: Int = 0) {
    lists = WordTable(capacity: capacity)
    links.reserveCapacity(capacity)
  }

  /// Notes an index under a word, once where it comes several times in a row.
  mutating func note(_ index: Int, under key: WordKey) {
    let place = Int32(links.count)
    Self.note(Int32(index), in: &lists[key, default: List(first: place, last: -1)], &links)
  }

  private static func note(
    _ index: Int32, in list: inout List, _ links: inout [(index: Int32, next: Int32)]
  ) {
    let place = Int32(links.count)
    if list.last >= 0 {
      guard links[Int(list.last)].index != index else { return }
      links[Int(list.last)].next = place
    }
    list.last = place
    links.append((index, -1))
  }

  /// The indices noted under a word.
  subscript(key: WordKey) -> [Int] {
    guard var place = lists[key]?.first else { return [] }
    var indices: [Int] = []
    while place >= 0 {
      indices.append(Int(links[Int(place)].index))
      place = links[Int(place)].next
    }
    return indices
  }
}
