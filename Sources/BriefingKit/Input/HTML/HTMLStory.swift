/// The part of an HTML page that tells its story: which element holds it, and which of its lines.
///
/// It is the element marked as the article's text, else an `article`, else the `main` part, where
/// that holds most of the page's running text; else the smallest element with nearly all of it.
/// Running text is lines of some length that are no links.
struct HTMLStory {
  /// The blocks of the story, in order.
  private(set) var blocks: [HTMLPage.Block] = []
  private(set) var title: String?
  private(set) var published: CalendarDate?
  private let page: HTMLPage

  /// A page has its title among its first headings; a bound keeps the cost linear.
  private static let headingsCompared = 32

  init(of page: HTMLPage) {
    self.page = page
    let all = HTMLRunningText(of: page, upTo: .doubtful)
    for standing in [HTMLStanding.story, .doubtful, .apart] {
      let running = HTMLRunningText(of: page, upTo: standing)
      let inside = page.descendants(of: running.root)
      let chosen = page.blocks.indices.filter { i in
        inside[page.blocks[i].container] && page.blocks[i].standing <= standing
          && !isOnlyLinks(page.blocks[i])
      }
      // A page whose wrapper is called "menu" still has a story.
      let found = chosen.reduce(0) { $0 + running.bytes(of: page.blocks[$1]) }
      guard !chosen.isEmpty, found * 4 >= all.total || standing == .apart else { continue }
      let heading = headline(near: chosen)
      title = heading.map { words(of: page.blocks[$0]) } ?? page.metadata.titles.first
      blocks = chosen.filter { $0 != heading }.map { page.blocks[$0] }
      published = page.metadata.published ?? day(near: chosen)
      break
    }
    if blocks.isEmpty, title == nil { title = page.metadata.titles.first }
    if published == nil { published = page.metadata.published }
  }

  /// The heading that names the story: the longest the page's own titles agree with; else the first
  /// of the highest level; else the first, where the page has no title but its headings.
  private func headline(near chosen: [Int]) -> Int? {
    let isChosen = Set(chosen)
    let headings = page.blocks.indices.filter { i in
      if case .heading(let level) = page.blocks[i].kind { return level <= 2 }
      return false
    }
    let names = page.metadata.titles.map { folded($0) }
    let ordered =
      headings.filter { isChosen.contains($0) }.prefix(Self.headingsCompared)
      + headings.filter { !isChosen.contains($0) }.prefix(Self.headingsCompared)
    let agreed = ordered.map { (block: $0, words: folded(words(of: page.blocks[$0]))) }
      .filter { _, words in words.count >= 8 && names.contains { $0.holds(words) } }
      .max { $0.words.count < $1.words.count }
    return agreed?.block ?? ordered.first {
      isChosen.contains($0) && page.blocks[$0].kind == .heading(1)
    }
      ?? (names.isEmpty ? ordered.first : nil)
  }

  /// The first `time` in the story or above it.
  private func day(near chosen: [Int]) -> CalendarDate? {
    let last = chosen.last ?? 0
    return page.metadata.times.first { $0.block <= last && $0.standing == .story }?.day
  }

  private func isOnlyLinks(_ block: HTMLPage.Block) -> Bool {
    if case .heading = block.kind { return false }
    return block.linkBytes * 3 > block.bytes.count * 2 && block.bytes.count < 200
  }

  private func words(of block: HTMLPage.Block) -> String {
    let words = String(decoding: page.text[block.bytes], as: UTF8.self)
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The letters and figures alone, so that titles that differ in marks are the same.
  private func folded(_ title: String) -> ArraySlice<UInt8> {
    title.utf8.prefix(500).filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }
      .map(\.lowercased)[...]
  }
}

extension HTMLStory {
  /// The story as plain text: paragraphs apart by blank lines, items and rows on lines of their own.
  var text: [UInt8] {
    var text: [UInt8] = []
    for (i, block) in blocks.enumerated() {
      if i > 0 { text += Array((isTight(blocks[i - 1], block) ? "\n" : "\n\n").utf8) }
      if case .item(let marker, let depth) = block.kind {
        let indent = repeatElement(UInt8(ascii: " "), count: 2 * min(depth, 8))
        text += indent + (marker.isEmpty ? Array("  ".utf8) : Array(marker.utf8))
      }
      text += page.text[block.bytes]
    }
    if !text.isEmpty { text.append(0x0a) }
    return text
  }

  /// Whether two blocks are of one list or one table.
  private func isTight(_ block: HTMLPage.Block, _ next: HTMLPage.Block) -> Bool {
    switch (block.kind, next.kind) {
    case (.row, .row): true
    case (.item, .item(let marker, _)): !marker.isEmpty
    default: false
    }
  }
}

/// How much running text each element of a page holds.
private struct HTMLRunningText {
  /// The element that holds the story.
  private(set) var root = 0
  private let standing: HTMLStanding
  private var held: [Int]

  var total: Int { held[0] }

  init(of page: HTMLPage, upTo standing: HTMLStanding) {
    self.standing = standing
    held = Array(repeating: 0, count: page.elements.count)
    for block in page.blocks { held[block.container] += bytes(of: block) }
    // A parent comes before what it holds.
    var heaviest = Array(repeating: 0, count: page.elements.count)
    for i in page.elements.indices.dropFirst().reversed() {
      let parent = page.elements[i].parent
      held[parent] += held[i]
      if heaviest[parent] == 0 || held[i] >= held[heaviest[parent]] { heaviest[parent] = i }
    }
    let marks: [(HTMLPage.Element) -> Bool] = [
      \.isArticleBody, { $0.name == "article" }, \.isMain,
    ]
    for isMarked in marks {
      let marked = page.elements.indices.filter { isMarked(page.elements[$0]) }
      guard let best = marked.max(by: { held[$0] < held[$1] }), held[best] * 2 > total else {
        continue
      }
      root = best
      break
    }
    if root != 0, !page.elements[root].isMain { return }
    while heaviest[root] != 0, held[heaviest[root]] > 0, held[heaviest[root]] * 5 >= held[root] * 4
    {
      root = heaviest[root]
    }
  }

  /// What a block adds: its length, if it runs on.
  func bytes(of block: HTMLPage.Block) -> Int {
    if case .heading = block.kind { return 0 }
    let length = block.bytes.count
    return block.standing <= standing && length >= 40 && block.linkBytes * 3 < length ? length : 0
  }
}

extension HTMLPage {
  /// Of each element, whether it is this one or in it.
  func descendants(of root: Int) -> [Bool] {
    var inside = Array(repeating: false, count: elements.count)
    inside[root] = true
    for i in elements.indices.dropFirst() where inside[elements[i].parent] { inside[i] = true }
    return inside
  }
}
