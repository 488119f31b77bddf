/// A release cut into blocks, sentences and tokens: what every later stage reads.
///
/// A class of constants, so that the stages, which all hold it, share one.
final class Document: Sendable {
  let release: Release
  let lexicon: Lexicon
  let tokens: [Token]
  let blocks: [Block]
  let sentences: [Sentence]
  /// Of each token, the sentence that holds it.
  let sentenceOf: SentenceIndex
  /// The headline that stands on top of the text.
  let headline: Range<Int>?
  /// The place and agency on top of the first paragraph.
  let dateline: Dateline?

  init(_ release: Release, lexicon: Lexicon) {
    self.release = release
    self.lexicon = lexicon
    var tokens: [Token] = []
    tokens.reserveCapacity(release.text.count / 5 + 16)
    var blocks: [Block] = []
    if let title = release.titleRange { blocks.append(Block(kind: .title, bytes: title)) }
    blocks += release.creatorRanges.map { Block(kind: .creator, bytes: $0) }
    let text = LostMarks.restored(release.text, body: release.bodyRange)
    blocks += Layout.blocks(of: text, body: release.bodyRange)
    text.withUnsafeBufferPointer { bytes in
      let tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
      for i in blocks.indices {
        let start = tokens.count
        tokenizer.tokenize(blocks[i].bytes, into: &tokens)
        lexicon.keepOpenings(in: &tokens, from: start)
        blocks[i].tokens = start..<tokens.count
        blocks[i].shouts = Self.shouts(tokens[start...])
      }
    }
    BlockKinds.assign(&blocks, tokens: tokens)
    let dateline = Dateline.find(blocks: blocks, tokens: tokens)
    headline = BlockKinds.headline(of: blocks, tokens: tokens)
    sentences = Self.cutSentences(of: &blocks, tokens: tokens, dateline: dateline)
    sentenceOf = SentenceIndex(sentences, tokens: tokens.count)
    self.dateline = dateline
    self.tokens = tokens
    self.blocks = blocks
  }

  private static func cutSentences(
    of blocks: inout [Block], tokens: [Token], dateline: Dateline?
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for b in blocks.indices {
      let first = sentences.count
      var story = blocks[b].tokens
      if let dateline, !story.isEmpty, story.lowerBound == dateline.tokens.lowerBound {
        sentences.append(Sentence(tokens: dateline.tokens, block: b))
        story = dateline.tokens.upperBound..<story.upperBound
      }
      for range in Sentences.split(tokens, story) {
        sentences.append(Sentence(tokens: range, block: b))
      }
      blocks[b].sentences = first..<sentences.count
    }
    return sentences
  }

  private static func shouts(_ tokens: ArraySlice<Token>) -> Bool {
    var (capitals, words) = (0, 0)
    for token in tokens where token.isWord && token.end - token.start > 1 {
      words += 1
      if token.shape.contains(.allCaps) { capitals += 1 }
    }
    return words >= 3 && capitals * 4 >= words * 3
  }

  // MARK: Reading

  /// The block that holds token `i`.
  func block(of i: Int) -> Block { blocks[sentences[sentenceOf[i]].block] }

  func sentence(of i: Int) -> Range<Int> { sentences[sentenceOf[i]].tokens }

  /// The bytes of the analysed text that the tokens cover.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// The code points of the text as given that the tokens stand at.
  func span(_ range: Range<Int>) -> Span { release.span(bytes(range)) }

  /// The tokens' words as written, each run of white space as one space.
  ///
  /// Where the words come from an escaped header they are decoded; an item's text is never there.
  func words(_ range: Range<Int>) -> String {
    release.words(bytes(range))
  }

  /// The end of a country's name of several words that begins at `i`: "Sri Lanka".
  func endOfCountry(at i: Int, limit: Int) -> Int? {
    guard i < limit, tokens[i].isCapitalized,
      let match = lexicon.phrase(at: i, in: tokens, limit: limit),
      match.phrase.classes.contains(.country)
    else { return nil }
    return i + match.length
  }

  /// Whether the tokens from `i` on, within `limit`, are these words.
  func matches(_ words: [WordKey], at i: Int, limit: Int) -> Bool {
    guard i + words.count <= limit else { return false }
    return words.indices.allSatisfy { tokens[i + $0].key == words[$0] }
  }

  /// Whether the words are `I`, `we` or begin with `our`, `my`: the speaker's own side.
  func isFirstPerson(_ words: Range<Int>) -> Bool {
    let first = tokens[words.lowerBound].key
    return first == .i || first == .we || first == .our || first == .my
  }

  /// Whether two stretches of tokens are the same words, case aside.
  func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { tokens[$0].key == tokens[$1].key }
  }
}
