/// The bytes of a word list, read in place.
struct ListBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the list line by line: `body` gets each entry's line with its number and section.
  ///
  /// Blank lines and comments are passed over; a `[section]` line is for those below it.
  ///
  /// - Throws: ``LexiconError`` with the line and what was expected there.
  func eachEntry(
    of name: String,
    _ body: (_ line: Range<Int>, _ number: Int, LexiconSection) throws(LexiconError) -> Void
  ) throws(LexiconError) {
    var section: LexiconSection?
    var number = 0
    var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: i, to: bytes.count)
      number += 1
      let line = trimmed(i..<end)
      i = end + 1
      if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
      if bytes[line.lowerBound] == UInt8(ascii: "[") {
        guard let known = LexiconSection(header: bytes[line]) else {
          let found = string(line)
          throw LexiconError(
            file: name, line: number, found: found, expected: LexiconSection.advice(on: found))
        }
        section = known
        continue
      }
      guard let section else {
        throw LexiconError(
          file: name, line: number, found: string(line),
          expected: "a [section] line first, as [title heads]")
      }
      try body(line, number, section)
    }
  }

  // MARK: Parts of a line

  subscript(range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[range] }

  func key(_ range: Range<Int>) -> WordKey {
    WordKey(folding: bytes, from: range.lowerBound, to: range.upperBound)
  }

  func keys(_ range: Range<Int>) -> [WordKey] {
    var keys: [WordKey] = []
    eachKey(range) { keys.append($0) }
    return keys
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the line holds one of the marks `|`, `,` and `=` that part the entries of some sections.
  func hasMarks(in line: Range<Int>) -> Bool {
    for i in line
    where bytes[i] == UInt8(ascii: "|") || bytes[i] == UInt8(ascii: ",")
      || bytes[i] == UInt8(ascii: "=")
    {
      return true
    }
    return false
  }

  /// The words set apart by white space.
  func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    eachWord(range) { words.append($0) }
    return words
  }

  /// Calls `body` with each word, without an array of them: most of a list is words.
  @inline(__always)
  func eachWord(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound, bytes[i] <= 0x20 { i += 1 }
      let start = i
      while i < range.upperBound, bytes[i] > 0x20 { i += 1 }
      if i > start { body(start..<i) }
    }
  }

  /// Calls `body` with the key of each word, made as the word is passed over: most of the lists is
  /// words alone.
  @inline(__always)
  func eachWordKey(_ range: Range<Int>, _ body: (WordKey) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound, bytes[i] <= 0x20 { i &+= 1 }
      let start = i
      var key = WordKey.empty
      var all: UInt8 = 0
      while i < range.upperBound, bytes[i] > 0x20 {
        all |= bytes[i]
        key.add(bytes[i])
        i &+= 1
      }
      if i > start { body(all < 0x80 ? key : self.key(start..<i)) }
    }
  }

  /// Calls `body` with the key of each token of a name.
  @inline(__always)
  func eachKey(_ range: Range<Int>, _ body: (WordKey) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      while i < range.upperBound, bytes[i] <= 0x20 { i += 1 }
      // A comma inside a name is a token of its own: "Bureau of Tides, Reefs and Harbours".
      if i < range.upperBound, bytes[i] == UInt8(ascii: ",") {
        body(.comma)
        i += 1
        continue
      }
      let start = i
      var key = WordKey.empty
      var isASCII = true
      while i < range.upperBound, bytes[i] > 0x20, bytes[i] != UInt8(ascii: ",") {
        isASCII = isASCII && bytes[i] < 0x80
        key.add(bytes[i])
        i += 1
      }
      if i > start {
        if i == start + 1, bytes[start] == UInt8(ascii: "&") {
          body(.ampersand)
        } else if let end = endBeforePossessive(start..<i) {
          body(self.key(start..<end))
          body(.possessive)
        } else {
          body(isASCII ? key : self.key(start..<i))
        }
      }
    }
  }

  /// Where the word of a possessive ends: one in a name is a token of its own, as in a text.
  @inline(__always)
  private func endBeforePossessive(_ word: Range<Int>) -> Int? {
    let end = word.upperBound
    guard word.count > 2 else { return nil }
    if bytes[end - 1] == 0x73, bytes[end - 2] == 0x27 { return end - 2 }
    return bytes[end - 1] == 0x27 && bytes[end - 2] == 0x73 ? end - 1 : nil
  }

  /// The fields between `|` marks, some of them perhaps empty.
  func readFields(_ range: Range<Int>, into fields: inout [Range<Int>]) {
    fields.removeAll(keepingCapacity: true)
    eachPart(range, separator: UInt8(ascii: "|")) { fields.append($0) }
  }

  /// Whether the line has more fields than one.
  func hasFields(_ line: Range<Int>) -> Bool {
    bytes.firstIndex(of: UInt8(ascii: "|"), from: line.lowerBound, to: line.upperBound)
      < line.upperBound
  }

  /// The forms between commas, none of them empty.
  func forms(_ range: Range<Int>) -> [Range<Int>] {
    parts(range, separator: UInt8(ascii: ",")).filter { !$0.isEmpty }
  }

  /// Calls `body` with each form, without an array of them.
  @inline(__always)
  func eachForm(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    eachPart(range, separator: UInt8(ascii: ",")) { if !$0.isEmpty { body($0) } }
  }

  /// The trimmed parts between separators.
  func parts(_ range: Range<Int>, separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(4)
    eachPart(range, separator: separator) { parts.append($0) }
    return parts
  }

  @inline(__always)
  private func eachPart(_ range: Range<Int>, separator: UInt8, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound
    where i == range.upperBound || bytes[i] == separator {
      body(trimmed(start..<i))
      start = i + 1
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while low < high, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}

/// A line of a word list that cannot be read.
public struct LexiconError: Error, Hashable, CustomStringConvertible {
  public let file: String
  /// Counted from 1.
  public let line: Int
  public let found: String
  public let expected: String

  public var description: String { "\(file):\(line): found “\(found)”; expected \(expected)" }
}
