/// A release cut into coarse sentences, alike for what is wanted and what is found.
///
/// A sentence ends behind `.`, `!` or `?` where a capital or a quotation mark follows, at a blank
/// line and before a list item; abbreviations are not known.
struct CoarseSentences {
  private var counts: [Int] = []
  private var words: [Set<String>] = []

  init(of text: String) {
    for paragraph in Self.paragraphs(Self.unixLines(text)) {
      for sentence in Self.sentences(Self.flat(paragraph)) {
        let list = Wording.words(String(String.UnicodeScalarView(sentence)))
        counts.append(list.count)
        words.append(Set(list))
      }
    }
  }

  /// The sentence that holds most of a quotation's words, the shortest of several.
  func home(of quote: String) -> Int? {
    let quote = Wording.words(quote)
    guard !quote.isEmpty else { return nil }
    var best: (index: Int, share: Double)?
    for index in words.indices {
      let hits = quote.count { words[index].contains($0) }
      let share = Double(hits) / Double(quote.count) - Double(counts[index]) * 1e-6
      if best.map({ share > $0.share }) ?? true { best = (index, share) }
    }
    return best?.index
  }

  private static func unixLines(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    return scalars.map { $0 == "\r" ? "\n" : $0 }
  }

  /// The stretches between blank lines, and between list items.
  private static func paragraphs(_ text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var paragraphs: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var i = 0
    while i < text.count {
      guard text[i] == "\n" else {
        i += 1
        continue
      }
      let end = skipSpace(text, from: i + 1)
      var next: Int?
      if let last = text[(i + 1)..<end].lastIndex(of: "\n") {
        next = last + 1
      } else if end < text.count, ["-", "*", "\u{2022}"].contains(text[end]),
        skipSpace(text, from: end + 1) > end + 1
      {
        next = skipSpace(text, from: end + 1)
      }
      if let next {
        paragraphs.append(text[start..<i])
        start = next
      }
      i = next ?? i + 1
    }
    return paragraphs + [text[start...]]
  }

  /// The text on one line: each run of white space one space, none at its ends.
  private static func flat(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    for scalar in text {
      if !isSpace(scalar) {
        line.append(scalar)
      } else if let last = line.last, last != " " {
        line.append(" ")
      }
    }
    if line.last == " " { line.removeLast() }
    return line
  }

  private static func sentences(_ line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var sentences: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var i = 2
    while i < line.count {
      if [".", "!", "?"].contains(line[i - 1]), mayEndSentence(line[i - 2]) {
        let space = closingMarks.contains(line[i]) ? i + 1 : i
        if space + 1 < line.count, line[space] == " ", mayBeginSentence(line[space + 1]) {
          sentences.append(line[start..<i])
          start = space + 1
          i = start
          continue
        }
      }
      i += 1
    }
    sentences.append(line[start...])
    return sentences.filter { !$0.isEmpty }
  }

  private static let closingMarks: [Unicode.Scalar] = ["\u{201D}", "\"", "'"]
  private static let openingMarks: [Unicode.Scalar] = ["\u{201C}", "\"", "'"]

  private static func mayEndSentence(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == ")" || scalar == "%"
      || closingMarks.contains(scalar)
  }

  private static func mayBeginSentence(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || openingMarks.contains(scalar)
  }

  private static func skipSpace(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var i = start
    while i < text.count, isSpace(text[i]) { i += 1 }
    return i
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
