/// The elements of a page that are open at a place, the innermost last.
///
/// At most `deepest` are kept: what is nested deeper counts as a part of the last one kept, so that
/// no page can cost more than its length.
struct HTMLOpenElements {
  struct Entry {
    let name: String
    let kind: HTMLElementKind
    /// The innermost container, as a number of ``HTMLPage/Element``.
    let container: Int
    let standing: HTMLStanding
    /// The kind of line that text in it stands on.
    let line: HTMLPage.Block.Kind
    /// The innermost table row's number, 0 for none.
    let row: Int
    let isInArticle: Bool
    /// Of a list, how many items it has so far.
    var items = 0
  }

  /// As in browsers.
  static let deepest = 512

  private(set) var entries: [Entry] = []
  private var counts: [String: Int] = [:]
  private var overflow = 0

  var innermost: Entry? { entries.last }

  mutating func open(_ entry: Entry) {
    guard entries.count < Self.deepest else {
      overflow += 1
      return
    }
    entries.append(entry)
    counts[entry.name, default: 0] += 1
  }

  /// Closes the innermost element of this name, and what is open in it.
  ///
  /// An inline element's end does not close a block, and no end reaches out of a table's cell but
  /// one of a part of a table.
  mutating func close(_ name: String) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    guard counts[name, default: 0] > 0 else { return }
    let kind = HTMLElementKind(name)
    let isTablePart = kind == .row || kind == .cell || Self.tableParts.contains(name)
    let found = entries.indices.reversed().first { i in
      if entries[i].name == name { return true }
      let isBarrier = kind == .inline ? entries[i].kind != .inline : entries[i].kind == .cell
      return isBarrier && !isTablePart
    }
    guard let found, entries[found].name == name else { return }
    removeAll(from: found)
  }

  /// Closes what the opening of an element ends without a tag of its own: a paragraph by any block,
  /// an item by the next, a cell by the next, a row by the next.
  mutating func closeImplied(by name: String, _ kind: HTMLElementKind) {
    guard kind != .inline, overflow == 0 else { return }
    closeOne("p") { $0.kind != .inline }
    switch kind {
    case .item: closeOne("li") { $0.kind == .list || $0.kind == .cell }
    case .cell:
      closeOne("td") { $0.kind == .row || $0.name == "table" }
      closeOne("th") { $0.kind == .row || $0.name == "table" }
    case .row: closeOne("tr") { $0.name == "table" }
    default:
      if name == "dt" || name == "dd" {
        closeOne("dt") { $0.name == "dl" }
        closeOne("dd") { $0.name == "dl" }
      }
    }
  }

  mutating func countItem() -> Int? {
    guard let list = entries.lastIndex(where: { $0.kind == .list }) else { return nil }
    entries[list].items += 1
    return entries[list].name == "ol" ? entries[list].items : nil
  }

  private static let tableParts: Set<String> = ["table", "thead", "tbody", "tfoot", "caption"]

  private mutating func closeOne(_ name: String, before isBarrier: (Entry) -> Bool) {
    guard counts[name, default: 0] > 0 else { return }
    for i in entries.indices.reversed() {
      if entries[i].name == name { return removeAll(from: i) }
      if isBarrier(entries[i]) { return }
    }
  }

  private mutating func removeAll(from first: Int) {
    for entry in entries[first...] { counts[entry.name, default: 1] -= 1 }
    entries.removeSubrange(first...)
  }
}
