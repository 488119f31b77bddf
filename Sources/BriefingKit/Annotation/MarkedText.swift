/// A release's text in paragraphs, with its evidence as marks that nest and never cross.
struct MarkedText {
  enum Piece: Hashable {
    /// `isFirst` where the evidence begins here and does not only go on.
    case open(Evidence, isFirst: Bool)
    case text(String)
    case close(Evidence)
  }

  struct Paragraph {
    /// What stands before the words: a bullet, a number, `##`; empty for most.
    var lead: String
    /// Whether it is a line of the release's header.
    var isHeader: Bool
    var pieces: [Piece]
  }

  private(set) var paragraphs: [Paragraph] = []

  /// - Parameters:
  ///   - text: the text as given, which the evidence's spans count in.
  ///   - evidence: in the order of ``MeetingRecord/evidence``. What lies beyond the text is left
  ///     out.
  init(_ text: String, evidence: [Evidence]) {
    let bytes = Array(text.utf8)
    var offsets: [Int] = []
    offsets.reserveCapacity(bytes.count + 1)
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(offset) }
    offsets.append(bytes.count)

    var marks = evidence.filter { $0.span.start < $0.span.end && $0.span.end < offsets.count }
      .map { Mark(evidence: $0, bytes: offsets[$0.span.start]..<offsets[$0.span.end]) }[...]
    var carried: [Mark] = []
    let header = Header(bytes).end
    let blocks =
      Self.lines(of: bytes, in: 0..<header)
      + Layout.blocks(
        of: bytes, body: header..<bytes.count
      ).map(\.bytes)
    var end = 0
    for block in blocks {
      while let next = marks.first, next.bytes.lowerBound < block.upperBound {
        carried.append(next)
        marks.removeFirst()
      }
      carried.removeAll { $0.bytes.upperBound <= block.lowerBound }
      let gap = String(decoding: bytes[end..<block.lowerBound], as: UTF8.self)
      paragraphs.append(
        Paragraph(
          lead: gap.split(whereSeparator: \.isWhitespace).joined(separator: " "),
          isHeader: block.upperBound <= header,
          pieces: Self.pieces(of: block, in: bytes, marks: &carried)))
      end = block.upperBound
    }
  }

  private struct Mark {
    var evidence: Evidence
    var bytes: Range<Int>
    /// Whether a part of it has been written already.
    var isBegun = false
  }

  /// The lines with something in them, without the white space around it.
  private static func lines(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: 0x0A).compactMap { line in
      guard let first = line.firstIndex(where: { $0 > 0x20 }),
        let last = line.lastIndex(where: { $0 > 0x20 })
      else { return nil }
      return first..<last + 1
    }
  }

  /// The pieces of one paragraph; a mark that would cross the end of another is cut there in two.
  private static func pieces(
    of block: Range<Int>, in bytes: [UInt8], marks: inout [Mark]
  ) -> [Piece] {
    var pieces: [Piece] = []
    // The next to open is last.
    var waiting: [Mark] = marks.reversed().map {
      Mark(evidence: $0.evidence, bytes: $0.bytes.clamped(to: block), isBegun: $0.isBegun)
    }.filter { !$0.bytes.isEmpty }
    for index in marks.indices { marks[index].isBegun = true }
    var open: [Mark] = []
    var position = block.lowerBound
    while true {
      if let inner = open.last, inner.bytes.upperBound <= position {
        pieces.append(.close(inner.evidence))
        open.removeLast()
      } else if var next = waiting.last, next.bytes.lowerBound <= position {
        waiting.removeLast()
        if let outer = open.last, outer.bytes.upperBound < next.bytes.upperBound {
          let cut = outer.bytes.upperBound
          let rest = Mark(
            evidence: next.evidence, bytes: cut..<next.bytes.upperBound, isBegun: true)
          let place =
            waiting.lastIndex {
              $0.bytes.lowerBound > cut
                || $0.bytes.lowerBound == cut && $0.bytes.upperBound < rest.bytes.upperBound
            } ?? -1
          waiting.insert(rest, at: place + 1)
          next.bytes = next.bytes.lowerBound..<cut
        }
        pieces.append(.open(next.evidence, isFirst: !next.isBegun))
        open.append(next)
      } else if position < block.upperBound {
        let end = min(
          open.last?.bytes.upperBound ?? block.upperBound,
          waiting.last?.bytes.lowerBound ?? block.upperBound)
        pieces.append(.text(String(decoding: bytes[position..<end], as: UTF8.self)))
        position = end
      } else {
        return pieces
      }
    }
  }
}
