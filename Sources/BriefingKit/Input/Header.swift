/// The metadata on top of a release: YAML front matter, or `Title:` and `Date:` lines.
///
/// Of YAML it reads what front matter uses: plain, single- and double-quoted scalars with escapes
/// and folded lines. Lists and nested keys are passed over.
struct Header {
  /// A header value and the source bytes each stretch of it was decoded from.
  struct Value {
    var pieces: [(bytes: [UInt8], source: Range<Int>)] = []

    var string: String {
      var plain = pieces.count == 1 ? pieces[0].bytes : pieces.flatMap(\.bytes)
      guard plain.contains(0xa0) else { return String(decoding: plain, as: UTF8.self) }
      // U+00A0, the space that does not break, is an ordinary one here.
      var end = 0
      for i in plain.indices {
        if plain[i] == 0xa0, end > 0, plain[end - 1] == 0xc2 {
          plain[end - 1] = 0x20
        } else {
          plain[end] = plain[i]
          end += 1
        }
      }
      return String(decoding: plain[..<end], as: UTF8.self)
    }
  }

  private(set) var title: Value?
  private(set) var published: CalendarDate?
  private(set) var url: String?
  /// Those the header names as creators or authors, as written: `Doe, Jane`, `Party of Rivers`.
  private(set) var creators: [Range<Int>] = []
  /// Where the body begins, in bytes.
  private(set) var end = 0
  /// What could not be read, as a sentence for a warning.
  private(set) var problem: String?

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { start = 3 }
    end = start
    let mark = bytes[start...].first { $0 > 0x20 }
    if mark == UInt8(ascii: "-"), let first = line(at: start), isFence(first) {
      readFrontMatter(from: first.upperBound + 1)
    } else {
      readKeyLines(from: start)
    }
  }

  /// The header of a text that was taken out of a page or a mail and begins with its title.
  init(title: [UInt8], end: Int, published: CalendarDate?, url: String?) {
    bytes = []
    self.title = title.isEmpty ? nil : Value(pieces: [(title, 0..<title.count)])
    self.end = end
    self.published = published
    self.url = url
  }

  // MARK: Front matter

  private mutating func readFrontMatter(from start: Int) {
    var i = start
    var keys: [(key: WordKey, value: Range<Int>)] = []
    while let current = line(at: i) {
      if isFence(current) {
        for (key, value) in keys {
          set(key) { $0.scalar(value) }
          if key == "creators" || key == "authors" { creators = items(value) }
        }
        end = min(current.upperBound + 1, bytes.count)
        return
      }
      i = current.upperBound + 1
      let indented =
        current.isEmpty || bytes[current.lowerBound] <= 0x20
        || bytes[current.lowerBound] == 0x2d
      if indented, !keys.isEmpty {
        keys[keys.count - 1].value = keys[keys.count - 1].value.lowerBound..<current.upperBound
      } else if let colon = current.first(where: { bytes[$0] == 0x3a }) {
        keys.append((key(current.lowerBound..<colon), colon + 1..<current.upperBound))
      }
    }
    problem = "the front matter that begins the text has no closing --- line; it was read as text"
  }

  /// - Parameter value: what stands behind the key, read only where the key is a known one.
  private mutating func set(_ key: WordKey, _ value: (Header) -> Value) {
    func filled() -> Value? {
      let value = value(self)
      return value.pieces.isEmpty ? nil : value
    }
    switch key {
    case "title", "headline": title = filled() ?? title
    case "published_time", "published", "date_published", "pubdate", "publication_date":
      published = filled().flatMap { CalendarDate(iso: $0.string) } ?? published
    case "date":
      guard published == nil, let text = filled()?.string else { return }
      published = CalendarDate(iso: text) ?? CalendarDate(written: text)
    case "source_url", "url", "link", "canonical": url = url ?? filled()?.string
    default: break
    }
  }

  /// The scalar in `range`, which may run over several lines.
  private func scalar(_ range: Range<Int>) -> Value {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] <= 0x20 || bytes[i] == 0x2d { i += 1 }
    guard i < range.upperBound else { return Value() }
    let quote = bytes[i]
    if quote == 0x3e || quote == 0x7c {  // a block scalar: its lines follow
      while i < range.upperBound, bytes[i] != 0x0a { i += 1 }
      return decode(i..<range.upperBound, closing: 0)
    }
    if quote == 0x22 || quote == 0x27 { return decode(i + 1..<range.upperBound, closing: quote) }
    let firstLine = (i..<range.upperBound).first { bytes[$0] == 0x0a } ?? range.upperBound
    let isList = firstLine < range.upperBound && bytes[firstLine + 1] == 0x2d
    return decode(i..<(isList ? firstLine : range.upperBound), closing: 0)
  }

  /// The items of a list, quotation marks left out.
  private func items(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while let current = line(at: i), i < range.upperBound {
      var (low, high) = (current.lowerBound, current.upperBound)
      while low < high, [0x20, 0x2d, 0x22, 0x27, 0x09].contains(bytes[low]) { low += 1 }
      while low < high, [0x20, 0x0d, 0x22, 0x27].contains(bytes[high - 1]) { high -= 1 }
      if low < high { found.append(low..<high) }
      i = current.upperBound + 1
    }
    return found
  }

  private func decode(_ range: Range<Int>, closing: UInt8) -> Value {
    var value = Value()
    var i = range.lowerBound
    var run = i
    func flush(_ value: inout Value, to end: Int) {
      if run < end { value.pieces.append((Array(bytes[run..<end]), run..<end)) }
    }
    while i < range.upperBound {
      let byte = bytes[i]
      if byte == closing, closing != 0 {
        if closing == 0x27, i + 1 < range.upperBound, bytes[i + 1] == 0x27 {
          flush(&value, to: i)
          value.pieces.append(([0x27], i..<i + 2))
          i += 2
          run = i
          continue
        }
        break
      }
      if byte == 0x5c, closing == 0x22 {
        flush(&value, to: i)
        let (decoded, next) = escape(at: i, end: range.upperBound)
        if !decoded.isEmpty { value.pieces.append((decoded, i..<next)) }
        i = next
        run = i
      } else if byte == 0x0a || byte == 0x0d {
        flush(&value, to: i)
        var next = i
        while next < range.upperBound, bytes[next] <= 0x20 { next += 1 }
        if !value.pieces.isEmpty { value.pieces.append(([0x20], i..<next)) }
        i = next
        run = i
      } else {
        i += 1
      }
    }
    flush(&value, to: i)
    while let last = value.pieces.last, last.bytes.allSatisfy({ $0 <= 0x20 }) {
      value.pieces.removeLast()
    }
    return value
  }

  /// The bytes a double-quoted escape stands for, and where it ends.
  private func escape(at i: Int, end: Int) -> ([UInt8], Int) {
    guard i + 1 < end else { return ([0x5c], i + 1) }
    switch bytes[i + 1] {
    case 0x0a, 0x0d:
      var next = i + 1
      while next < end, bytes[next] <= 0x20 { next += 1 }
      return ([], next)
    case 0x5f: return (Array("\u{a0}".utf8), i + 2)
    case 0x6e, 0x74, 0x72: return ([0x20], i + 2)
    case 0x78, 0x75, 0x55:
      let length = bytes[i + 1] == 0x78 ? 2 : bytes[i + 1] == 0x75 ? 4 : 8
      let digits = i + 2..<min(i + 2 + length, end)
      if digits.count == length, let code = UInt32(string(digits), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        return (Array(String(Character(scalar)).utf8), digits.upperBound)
      }
      return ([0x5c], i + 1)
    default: return ([bytes[i + 1]], i + 2)
    }
  }

  // MARK: Key lines

  private mutating func readKeyLines(from start: Int) {
    var i = start
    var read = 0
    while i < bytes.count, read < 8 {
      if bytes[i] == 0x0a, read == 0 {
        i += 1
        continue
      }
      // A key is short: what is none is told before the line, perhaps the whole text, is read.
      guard
        let colon = (i..<min(i + 24, bytes.count)).first(where: {
          bytes[$0] == 0x3a || bytes[$0] == 0x0a
        }), bytes[colon] == 0x3a, Self.keyNames.contains(key(i..<colon)),
        let current = line(at: i)
      else { break }
      set(key(i..<colon)) {
        $0.decode($0.skippingSpace(colon + 1..<current.upperBound), closing: 0)
      }
      read += 1
      i = current.upperBound + 1
    }
    if read > 0 { end = min(i, bytes.count) }
  }

  private static let keyNames: WordSet = [
    "title", "headline", "date", "published", "url", "link", "source", "author",
  ]

  // MARK: Bytes

  private func line(at i: Int) -> Range<Int>? {
    guard i <= bytes.count else { return nil }
    var j = i
    while j < bytes.count, bytes[j] != 0x0a { j += 1 }
    if i == bytes.count, j == i { return nil }
    return i..<j
  }

  private func isFence(_ line: Range<Int>) -> Bool {
    bytes[trimmed(line)].elementsEqual("---".utf8)
  }

  private func skippingSpace(_ range: Range<Int>) -> Range<Int> {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] <= 0x20 { i += 1 }
    return i..<range.upperBound
  }

  private func key(_ range: Range<Int>) -> WordKey {
    let word = trimmed(range)
    return WordKey(folding: bytes, from: word.lowerBound, to: word.upperBound)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while low < high, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}
