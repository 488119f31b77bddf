/// A release cut into blocks, sentences and tokens: what every later stage reads.
struct Document: Sendable {
  let release: Release
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  private(set) var blocks: [Block] = []
  private(set) var sentences: [Sentence] = []
  /// Of each token, the sentence that holds it.
  private(set) var sentenceOf: [Int32] = []
  /// The headline that stands on top of the text.
  private(set) var headline: Range<Int>?
  /// The place and agency on top of the first paragraph.
  private(set) var dateline: Dateline?

  init(_ release: Release, lexicon: Lexicon) {
    self.release = release
    self.lexicon = lexicon
    tokens.reserveCapacity(release.text.count / 5 + 16)
    if let title = release.titleRange { blocks.append(Block(kind: .title, bytes: title)) }
    blocks += release.creatorRanges.map { Block(kind: .creator, bytes: $0) }
    blocks += Layout.blocks(of: release.text, body: release.bodyRange)
    let tokenizer = Tokenizer(bytes: release.text, lexicon: lexicon)
    for i in blocks.indices {
      let start = tokens.count
      tokenizer.tokenize(blocks[i].bytes, into: &tokens)
      blocks[i].tokens = start..<tokens.count
      blocks[i].shouts = shouts(start..<tokens.count)
    }
    BlockKinds.assign(&blocks, tokens: tokens)
    headline = BlockKinds.headline(of: blocks, tokens: tokens)
    dateline = Dateline.find(blocks: blocks, tokens: tokens, lexicon: lexicon)
    cutSentences()
  }

  private mutating func cutSentences() {
    sentenceOf = Array(repeating: -1, count: tokens.count)
    for b in blocks.indices {
      let first = sentences.count
      var pieces: [Range<Int>] = []
      var story = blocks[b].tokens
      if let dateline, !story.isEmpty, story.lowerBound == dateline.tokens.lowerBound {
        pieces.append(dateline.tokens)
        story = dateline.tokens.upperBound..<story.upperBound
      }
      pieces += Sentences.split(tokens, story)
      for range in pieces {
        for t in range { sentenceOf[t] = Int32(sentences.count) }
        sentences.append(Sentence(tokens: range, block: b))
      }
      blocks[b].sentences = first..<sentences.count
    }
  }

  private func shouts(_ range: Range<Int>) -> Bool {
    var (capitals, words) = (0, 0)
    for token in tokens[range] where token.isWord && token.end - token.start > 1 {
      words += 1
      if token.shape.contains(.allCaps) { capitals += 1 }
    }
    return words >= 3 && capitals * 4 >= words * 3
  }

  // MARK: Reading

  /// The block that holds token `i`.
  func block(of i: Int) -> Block { blocks[sentences[Int(sentenceOf[i])].block] }

  func sentence(of i: Int) -> Range<Int> { sentences[Int(sentenceOf[i])].tokens }

  /// The bytes of the analysed text that the tokens cover.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The code points of the text as given that the tokens stand at.
  func span(_ range: Range<Int>) -> Span { release.span(bytes(range)) }

  /// The tokens' words as written, each run of white space as one space.
  ///
  /// Where the words come from an escaped header they are decoded; an item's text is never there.
  func words(_ range: Range<Int>) -> String {
    let bytes = bytes(range)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var space = false
    var i = bytes.lowerBound
    while i < bytes.upperBound {
      let (scalar, length) = Scalars.decode(release.text, at: i, end: bytes.upperBound)
      if Scalars.isSpace(scalar) {
        space = true
      } else {
        if space, !out.isEmpty { out.append(0x20) }
        space = false
        out.append(contentsOf: release.text[i..<i + length])
      }
      i += length
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether the tokens from `i` on, within `limit`, are these words.
  func matches(_ words: [WordKey], at i: Int, limit: Int) -> Bool {
    guard i + words.count <= limit else { return false }
    return words.indices.allSatisfy { tokens[i + $0].key == words[$0] }
  }

  /// Whether two stretches of tokens are the same words, case aside.
  func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { tokens[$0].key == tokens[$1].key }
  }
}
