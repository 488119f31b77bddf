/// Words in quotation marks.
struct Quote: Sendable {
  /// The quoted tokens, marks left out.
  var tokens: Range<Int>
  var block: Int
  /// Whether the mark that opens it stands at the paragraph's start and the paragraph before left
  /// its quotation open, so that the same person goes on.
  var continues: Bool
  /// Whether a closing mark was found in the paragraph.
  var isClosed: Bool
  /// The name an interview's transcript sets over the words.
  var label: Range<Int>?
}

/// Pairs quotation marks, of the same kind and within a paragraph.
///
/// A quotation that a paragraph leaves open ends with the paragraph; the next paragraph's opening
/// mark goes on with it, as is usual in print.
enum Quotes {
  private static let following = WordKey("following")
  private static let firstPersons = WordKey.set("i we our my us")

  static func find(in document: Document) -> [Quote] {
    let tokens = document.tokens
    var quotes: [Quote] = []
    var leftOpen = false
    var setOff = -2
    let turns = Turns(in: document)
    for (b, block) in document.blocks.enumerated()
    where block.kind != .marker && block.kind != .tail && block.kind != .title
      && block.kind != .creator
    {
      if let turn = turns.spoken[b] {
        append(turn.words, b, false, true)
        quotes[quotes.count - 1].label = turn.label
        continue
      }
      if isSetOff(b, in: document) {
        append(block.tokens, b, setOff == b - 1, true)
        setOff = b
        continue
      }
      var open: Int?
      var single: Int?
      let carried = leftOpen
      if !block.tokens.isEmpty { leftOpen = false }
      var first = true
      for i in block.tokens {
        let token = tokens[i]
        guard token.kind == .punctuation else { continue }
        if token.key == .doubleQuote {
          let opens = token.shape.contains(.opensQuote)
          let closes = token.shape.contains(.closesQuote)
          if let start = open, !opens {
            append(start + 1..<i, b, carried && first && start == block.tokens.lowerBound, true)
            open = nil
            first = false
          } else if let start = open, opens, start + 1 < i {
            // A second opening mark: the first was never closed.
            append(start + 1..<i, b, carried && first && start == block.tokens.lowerBound, false)
            open = i
            first = false
          } else if !closes {
            open = i
          }
        } else if token.key == .singleQuote, open == nil {
          if token.shape.contains(.opensQuote), single == nil {
            single = i
          } else if let start = single, token.shape.contains(.closesQuote), i - start > 5 {
            append(start + 1..<i, b, false, true)
            single = nil
          }
        }
      }
      if let start = open, start + 1 < block.tokens.upperBound {
        append(
          start + 1..<block.tokens.upperBound, b,
          carried && first && start == block.tokens.lowerBound, false)
        leftOpen = true
      }
    }
    return quotes

    /// Whether a paragraph without marks is a quotation: the first behind "X said:", and those
    /// behind it that go on in the first person.
    func isSetOff(_ b: Int, in document: Document) -> Bool {
      guard b > 0, document.blocks[b].kind == .paragraph,
        !document.blocks[b].tokens.contains(where: { tokens[$0].key == .doubleQuote })
      else { return false }
      if setOff == b - 1 {
        return document.blocks[b].tokens.contains { firstPersons.contains(tokens[$0].key) }
      }
      let lead = document.blocks[b - 1].tokens
      guard let last = lead.last, tokens[last].isMark(.colon) else { return false }
      return lead.suffix(6).contains {
        document.lexicon.verbClass(of: tokens[$0]).contains(.speech) && tokens[$0].has(.verbPast)
      }
        || lead.dropLast().contains {
          tokens[$0].key == following && tokens[$0 + 1].key == .statement
        }
    }

    func append(_ range: Range<Int>, _ block: Int, _ continues: Bool, _ closed: Bool) {
      guard !range.isEmpty else { return }
      quotes.append(Quote(tokens: range, block: block, continues: continues, isClosed: closed))
    }
  }
}
