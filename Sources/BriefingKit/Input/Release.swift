/// A release with its header read and taken off: the text to analyse and the way back.
struct Release: Sendable {
  /// A stretch of the analysed text and where it comes from.
  struct Segment: Sendable {
    var text: Int
    var source: Int
    var length: Int
    /// Differs from `length` where an escape of the header was decoded.
    var sourceLength: Int
  }

  let source: SourceText
  /// What the analysis reads: the source itself, with the header's title behind it where that had
  /// to be decoded.
  private(set) var text: [UInt8]
  private(set) var segments: [Segment]
  /// The header's title within `text`.
  private(set) var titleRange: Range<Int>?
  let bodyRange: Range<Int>
  let title: String?
  let published: CalendarDate?
  let url: String?
  /// The header's creators within `text`.
  let creatorRanges: [Range<Int>]
  private(set) var warnings: [Warning]

  init(_ input: ReleaseInput) {
    let extract = Extract(input)
    source = SourceText(extract.text)
    warnings = extract.warnings + [source.warning].compactMap { $0 }
    let header = extract.header ?? Header(source.bytes)
    if let problem = header.problem {
      warnings.append(Warning(code: .headerUnread, message: problem))
    }
    text = source.bytes
    segments = [Segment(text: 0, source: 0, length: text.count, sourceLength: text.count)]
    bodyRange = header.end..<text.count
    creatorRanges = header.creators
    title = input.title ?? header.title?.string
    published = input.published.flatMap(CalendarDate.init(iso:)) ?? header.published
    url = input.url ?? header.url
    titleRange = header.title.map { place($0.pieces) }
  }

  /// Where the pieces stand in the text: in the source, or behind it where they were decoded.
  private mutating func place(_ pieces: [(bytes: [UInt8], source: Range<Int>)]) -> Range<Int> {
    if pieces.count == 1, source.bytes[pieces[0].source].elementsEqual(pieces[0].bytes) {
      return pieces[0].source
    }
    let start = text.count
    for (bytes, source) in pieces {
      segments.append(
        Segment(
          text: text.count, source: source.lowerBound, length: bytes.count,
          sourceLength: source.count))
      text += bytes
    }
    return start..<text.count
  }

  /// The code points of the text as given that the analysed bytes `range` come from.
  func span(_ range: Range<Int>) -> Span {
    let start = segment(at: range.lowerBound)
    let last = range.isEmpty ? start : segment(at: range.upperBound - 1)
    let from =
      start.length == start.sourceLength
      ? start.source + (range.lowerBound - start.text) : start.source
    let to =
      last.length == last.sourceLength
      ? last.source + (range.upperBound - last.text) : last.source + last.sourceLength
    return Span(
      start: source.codePoints(before: from), end: source.codePoints(before: max(from, to)))
  }

  /// The analysed bytes as a string, each run of white space in them as one space.
  func words(_ range: Range<Int>) -> String {
    text.withUnsafeBufferPointer { text in
      let bytes = UnsafeBufferPointer(rebasing: text[range])
      if Self.isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: range.count) { out in
        var written = 0
        var i = 0
        while i < bytes.count {
          let byte = bytes[i]
          if byte > 0x20, byte < 0x7f {
            out[written] = byte
            written += 1
            i += 1
            continue
          }
          let (scalar, length) = Scalars.decode(bytes, at: i, end: bytes.count)
          if Scalars.isWhiteSpace(scalar) {
            if written > 0, out[written - 1] != 0x20 {
              out[written] = 0x20
              written += 1
            }
          } else {
            for byte in bytes[i..<i + length] {
              out[written] = byte
              written += 1
            }
          }
          i += length
        }
        if written > 0, out[written - 1] == 0x20 { written -= 1 }
        return written
      }
    }
  }

  /// Whether the words are ASCII with single spaces between them, as most are: looked at many bytes
  /// at once, which needs a loop without a way out.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last, last != 0x20, bytes[0] != 0x20 else { return false }
    var odd: UInt8 = last &- 0x20 > 0x5e ? 1 : 0
    for i in 0..<bytes.count &- 1 {
      let byte = bytes[i]
      odd |= byte &- 0x20 > 0x5e ? 1 : 0
      odd |= byte | bytes[i &+ 1] == 0x20 ? 1 : 0
    }
    return odd == 0
  }

  /// Whether the analysed bytes stand in the source letter by letter.
  func isVerbatim(_ range: Range<Int>) -> Bool {
    let start = segment(at: range.lowerBound)
    return start.length == start.sourceLength
      && range.upperBound <= start.text + start.length
  }

  private func segment(at offset: Int) -> Segment {
    var (low, high) = (0, segments.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].text <= offset { low = middle } else { high = middle - 1 }
    }
    return segments[low]
  }
}
