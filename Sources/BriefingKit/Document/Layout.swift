/// Finds the blocks of a release in its lines: which line breaks are soft, what is a list, what
/// stands before the story and what comes after it.
struct Layout {
  private struct Line {
    var bytes: Range<Int>
    var blankBefore: Bool
    var indent: Int
    var bullet: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var lines: [Line] = []
  /// The width the text was wrapped at, or nil where its lines are whole paragraphs.
  private var wrapWidth: Int?
  /// Whether a blank line stands behind nearly every line, as text taken from pages has it.
  private var doubleSpaced = false

  /// The blocks of the bytes `body`, in order.
  static func blocks(of text: [UInt8], body: Range<Int>) -> [Block] {
    text.withUnsafeBufferPointer { text in
      var layout = Layout(text: text)
      layout.readLines(body)
      layout.measure()
      return layout.joined()
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  // MARK: Lines

  private mutating func readLines(_ body: Range<Int>) {
    var i = body.lowerBound
    var blank = true
    while i < body.upperBound {
      let end = text.firstIndex(of: 0x0a, from: i, to: body.upperBound)
      let content = trimmed(i..<end)
      if content.isEmpty {
        blank = true
      } else {
        let (bullet, start) = bulletEnd(content)
        if start < content.upperBound {
          lines.append(
            Line(
              bytes: start..<content.upperBound, blankBefore: blank,
              indent: content.lowerBound - i, bullet: bullet))
          blank = false
        }
      }
      i = end + 1
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let (scalar, length) = Scalars.decode(text, at: low, end: high)
      guard Scalars.isSpace(scalar) else { break }
      low += length
    }
    while low < high, text[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  /// Whether the line is a list item, and where its words begin.
  private func bulletEnd(_ line: Range<Int>) -> (Bool, Int) {
    let (scalar, length) = Scalars.decode(text, at: line.lowerBound, end: line.upperBound)
    let after = line.lowerBound + length
    func words(from start: Int) -> Int { trimmed(start..<line.upperBound).lowerBound }
    switch scalar {
    case 0x2022, 0x25cf, 0x25aa, 0x25e6, 0x2023, 0x2043, 0xb7, 0x25a0, 0xf0b7:
      return (true, words(from: after))
    case 0x2d, 0x2a, 0x2b, 0x2013:
      guard after < line.upperBound, text[after] <= 0x20 else { return (false, line.lowerBound) }
      return (true, words(from: after))
    case 0x30...0x39:
      var i = after
      while i < line.upperBound, i - line.lowerBound < 3, text[i] &- 0x30 < 10 { i += 1 }
      guard i + 1 < line.upperBound, text[i] == 0x2e || text[i] == 0x29, text[i + 1] <= 0x20 else {
        return (false, line.lowerBound)
      }
      return (true, words(from: i + 1))
    case 0x23:
      var i = after
      while i < line.upperBound, text[i] == 0x23 { i += 1 }
      return (false, i < line.upperBound && text[i] == 0x20 ? words(from: i) : line.lowerBound)
    default: return (false, line.lowerBound)
    }
  }

  private mutating func measure() {
    var longest = 0
    for line in lines
    where longest <= 120 && line.bytes.count > longest && !holdsLink(line.bytes) {
      longest = line.bytes.count
    }
    guard longest > 0 else { return }
    if longest <= 120 {
      let long = lines.count { line in
        line.bytes.count * 4 >= longest * 3 && line.bytes.count <= longest
          && !holdsLink(line.bytes)
      }
      if long >= 3 { wrapWidth = longest }
    }
    let blanks = lines.dropFirst().count { $0.blankBefore }
    let unfinished = lines.indices.dropFirst().count {
      lines[$0].blankBefore && !endsSentence(lines[$0 - 1].bytes)
    }
    doubleSpaced = lines.count >= 8 && blanks * 10 >= lines.count * 8 && unfinished * 3 >= blanks
  }

  private func holdsLink(_ range: Range<Int>) -> Bool {
    guard range.count > 8 else { return false }
    var i = range.lowerBound
    while i < range.upperBound - 3 {
      if text[i] == 0x3a, text[i + 1] == 0x2f, text[i + 2] == 0x2f { return true }
      i &+= 1
    }
    return false
  }

  // MARK: Blocks

  private func joined() -> [Block] {
    var blocks: [Block] = []
    var i = 0
    while i < lines.count {
      let first = i
      while i + 1 < lines.count, continues(lines[i], lines[i + 1], item: lines[first]) { i += 1 }
      let bytes = lines[first].bytes.lowerBound..<lines[i].bytes.upperBound
      blocks.append(Block(kind: lines[first].bullet ? .listItem : .paragraph, bytes: bytes))
      i += 1
    }
    return blocks
  }

  /// Whether the break between two lines is soft.
  private func continues(_ line: Line, _ next: Line, item: Line) -> Bool {
    if next.bullet || isRule(line.bytes) || isRule(next.bytes) { return false }
    let open = !endsSentence(line.bytes)
    let lower = startsLowercase(next.bytes)
    if next.blankBefore {
      guard open, lower || (doubleSpaced && fills(line, next)) else { return false }
      return !item.bullet || next.indent > 0 || lower
    }
    if item.bullet { return next.indent >= item.indent || (open && lower) }
    guard wrapWidth != nil else { return open && lower }
    // A headline in capitals may be as long as the lines of the text below it.
    if !lower, isInCapitals(line.bytes), !isInCapitals(next.bytes) { return false }
    return fills(line, next) || (open && (lower || line.bytes.count > 45))
  }

  /// Whether the line has letters enough to tell, and no small one among them.
  private func isInCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for i in range {
      if text[i] &- 0x61 < 26 { return false }
      if text[i] &- 0x41 < 26 { capitals += 1 }
    }
    return capitals >= 12
  }

  /// Whether the next line's first word would not have fitted onto the line.
  private func fills(_ line: Line, _ next: Line) -> Bool {
    guard let width = wrapWidth else { return false }
    let word = next.bytes.prefix { text[$0] > 0x20 }.count
    return line.indent + line.bytes.count + 1 + word > width - 4
  }

  private func isRule(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !Scalars.isLetter(UInt32(text[$0])) && text[$0] < 0x80 }
  }

  private func startsLowercase(_ range: Range<Int>) -> Bool {
    let (scalar, _) = Scalars.decode(text, at: range.lowerBound, end: range.upperBound)
    return Scalars.isLetter(scalar) && !Scalars.isUppercase(scalar)
  }

  /// Whether the line ends as a sentence does, closing marks aside.
  private func endsSentence(_ range: Range<Int>) -> Bool {
    var i = range.upperBound - 1
    while i > range.lowerBound {
      switch text[i] {
      case 0x2e, 0x21, 0x3f, 0x3a: return true
      case 0x22, 0x27, 0x29, 0x2a, 0x5f: i -= 1
      case 0x9d where text[i - 1] == 0x80, 0x99 where text[i - 1] == 0x80: i -= 3
      default: return false
      }
    }
    return false
  }
}
