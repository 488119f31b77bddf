/// Reads a page tag by tag.
struct HTMLPageReader {
  private let bytes: [UInt8]
  private var page = HTMLPage()
  private var open = HTMLOpenElements()
  private var rows = 0
  private var inLink = false
  private var line = Line()

  /// The line that is being read.
  private struct Line {
    var start = 0
    var kind = HTMLPage.Block.Kind.paragraph
    var container = 0
    var standing = HTMLStanding.story
    var row = 0
    var linkBytes = 0
    /// The next text begins a line of its own.
    var isEnded = false
    /// A space is due before the next word.
    var space = false
    /// A mark is due between this cell of a table and the next.
    var separator = false
    /// A cell of the row being read holds several lines: its cells are not put on one.
    var rowIsBroken = false
    /// A `br` stands in it.
    var isBroken = false
    /// It holds several cells of a row.
    var isRow = false
    /// What the next line begins with, where it is the first of an item.
    var marker: String?
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> HTMLPage {
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): add(range)
      case .opening(let tag): begin(tag)
      case .closing(let name): end(name)
      case .raw(let tag, let content):
        page.metadata.read(tag, content: bytes[content])
        // A preformatted text in which even tags are words.
        if tag.name == "xmp" {
          begin(tag)
          add(content)
          end(tag.name)
        }
      }
    }
    finishLine()
    return page
  }

  // MARK: Elements

  private mutating func begin(_ tag: HTMLTag) {
    let kind = HTMLElementKind(tag.name)
    let attributes = tag.values()
    page.metadata.read(tag.name, attributes, at: page.blocks.count, standing: standing)
    open.closeImplied(by: tag.name, kind)
    switch kind {
    case .void:
      if tag.name == "br" { breakLine() } else if tag.name == "hr" { line.isEnded = true }
      return
    case .inline:
      if tag.name == "a" { inLink = attributes["href"] != nil }
    case .cell: beginCell()
    case .row:
      line.isEnded = true
      line.rowIsBroken = false
      rows += 1
    case .item:
      (line.isEnded, line.separator) = (true, false)
      line.marker = open.countItem().map { "\($0). " } ?? "- "
    default:
      // A block at the start of a cell stays on the line of the row.
      if !line.separator { line.isEnded = true }
    }
    open.open(entry(for: tag.name, kind, attributes))
  }

  private mutating func entry(
    for name: String, _ kind: HTMLElementKind, _ attributes: [String: String]
  ) -> HTMLOpenElements.Entry {
    let outer = open.innermost
    var standing = HTMLStanding(of: name, attributes)
    var container = outer?.container ?? 0
    // An article's own header holds its title and day.
    let isInArticle = outer?.isInArticle ?? false
    if name == "header", isInArticle, standing == .doubtful { standing = .story }
    if kind == .container || kind == .cell {
      var element = HTMLPage.Element(name: name, parent: container)
      let property = attributes["itemprop"] ?? attributes["property"] ?? ""
      element.isArticleBody = property.hasSuffix("articleBody")
      element.isMain = name == "main" || attributes["role"] == "main"
      container = page.elements.count
      page.elements.append(element)
    }
    let line: HTMLPage.Block.Kind =
      switch kind {
      case .heading: .heading(Int(name.suffix(1)) ?? 6)
      case .preformatted: .preformatted
      case .item: .item(marker: "", depth: itemDepth)
      default: outer?.line ?? .paragraph
      }
    return HTMLOpenElements.Entry(
      name: name, kind: kind, container: container, standing: max(standing, self.standing),
      line: line, row: kind == .row ? rows : outer?.row ?? 0,
      isInArticle: isInArticle || name == "article" || name == "main")
  }

  private var standing: HTMLStanding { open.innermost?.standing ?? .story }

  private var itemDepth: Int {
    guard case .item(_, let depth)? = open.innermost?.line else { return 0 }
    return depth + 1
  }

  private mutating func end(_ name: String) {
    switch HTMLElementKind(name) {
    case .void: return
    case .inline: if name == "a" { inLink = false }
    default: line.isEnded = true
    }
    open.close(name)
  }

  /// Puts a cell on the line of its row, unless an earlier one of the row holds several lines.
  private mutating func beginCell() {
    let row = open.innermost?.row ?? 0
    if row != 0, line.row == row, !line.rowIsBroken, !line.isBroken, page.text.count > line.start {
      line.isEnded = false
      line.separator = true
    } else {
      line.isEnded = true
    }
  }

  // MARK: Text

  private mutating func add(_ range: Range<Int>) {
    var words: [UInt8] = []
    HTMLEntities.decode(bytes[range], into: &words)
    let innermost = open.innermost
    let isPreformatted = innermost?.line == .preformatted
    guard isPreformatted || !isBlank(words[...]) else {
      line.space = true
      return
    }
    if page.text.count > line.start {
      if line.isEnded || standing < line.standing {
        finishLine()
      } else if standing > line.standing {
        return  // a button or a hidden word within the line
      }
    }
    if page.text.count == line.start { startLine(innermost) }
    if line.separator {
      page.text += Array(" | ".utf8)
      (line.separator, line.space, line.isRow) = (false, false, true)
    }
    let start = page.text.count
    if isPreformatted { page.text += words.filter { $0 != 0x0d } } else { append(words) }
    if inLink { line.linkBytes += page.text.count - start }
  }

  /// Appends words, each run of white space as one space.
  private mutating func append(_ words: [UInt8]) {
    for byte in words {
      if byte.isSpace {
        line.space = true
        continue
      }
      let last = page.text.count > line.start ? page.text[page.text.count - 1] : 0x0a
      if line.space, last != 0x0a, last != 0x20 { page.text.append(0x20) }
      line.space = false
      page.text.append(byte)
    }
  }

  private mutating func startLine(_ innermost: HTMLOpenElements.Entry?) {
    var kind = innermost?.line ?? .paragraph
    if case .item(_, let depth) = kind, let marker = line.marker {
      kind = .item(marker: marker, depth: depth)
      line.marker = nil
    }
    line.kind = kind
    line.container = innermost?.container ?? 0
    line.standing = standing
    line.row = innermost?.row ?? 0
    (line.isEnded, line.space, line.separator, line.isBroken) = (false, false, false, false)
  }

  /// A `br`: one breaks the line, a second ends the paragraph.
  private mutating func breakLine() {
    guard page.text.count > line.start, !line.isEnded else { return }
    if page.text[page.text.count - 1] == 0x0a, line.kind != .preformatted {
      line.isEnded = true
    } else {
      page.text.append(0x0a)
      (line.space, line.isBroken) = (false, true)
    }
  }

  private mutating func finishLine() {
    var end = page.text.count
    while end > line.start, page.text[end - 1].isSpace { end -= 1 }
    let bytes = line.start..<end
    page.text.removeSubrange(end...)
    if open.innermost?.row == line.row, line.row != 0 { line.rowIsBroken = true }
    if !isBlank(page.text[bytes]) {
      page.blocks.append(
        HTMLPage.Block(
          kind: line.isRow ? .row : line.kind, bytes: bytes, linkBytes: line.linkBytes,
          container: line.container,
          standing: line.standing))
    }
    line.start = page.text.count
    (line.linkBytes, line.row, line.isRow) = (0, 0, false)
  }

  /// Whether the bytes are only spaces, no-break ones (C2 A0) included.
  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isSpace || $0 == 0xc2 || $0 == 0xa0 }
  }
}
