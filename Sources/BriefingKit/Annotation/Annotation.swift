/// A release's text for a terminal, wrapped, its evidence in colour or in brackets, and a legend.
public struct Annotation {
  private let text: MarkedText
  private let kinds: [Evidence.Kind]
  private let wrap: TextWrap
  private let isColoured: Bool

  /// - Parameters:
  ///   - record: the record made of the text.
  ///   - text: the text as given, which the record's spans count in.
  ///   - width: the columns a line may take.
  ///   - isColoured: whether evidence is told by colour, as terminals show it (ECMA-48, SGR);
  ///     otherwise it stands in brackets with its kind: `[person: Ana Souza]`.
  public init(of record: MeetingRecord, text: String, width: Int, isColoured: Bool) {
    let evidence = record.evidence
    let found = Set(evidence.map(\.kind))
    self.text = MarkedText(text, evidence: evidence)
    kinds = Evidence.Kind.allCases.filter(found.contains)
    wrap = TextWrap(width: width)
    self.isColoured = isColoured
  }

  /// The paragraphs with a blank line between them, then the legend. Nothing of the release reaches
  /// the terminal that it would obey.
  public var lines: String {
    var lines = ""
    var wasHeader = true
    for paragraph in text.paragraphs {
      if !lines.isEmpty, !(wasHeader && paragraph.isHeader) { lines += "\n" }
      wasHeader = paragraph.isHeader
      let lead = paragraph.lead.isEmpty ? "" : paragraph.lead.printable + " "
      lines += styled(
        words(of: paragraph), first: lead,
        rest: String(repeating: " ", count: TextWrap.columns(of: lead)))
    }
    guard !kinds.isEmpty else { return lines }
    return lines + "\n" + legend
  }

  // MARK: Words

  /// A stretch of text without a break, all of one style.
  private struct Run {
    var text: String
    var style: [Evidence.Kind]
  }

  /// The words between spaces; a word has several runs where a mark begins or ends within it.
  private func words(of paragraph: MarkedText.Paragraph) -> [[Run]] {
    var words: [[Run]] = []
    var word: [Run] = []
    var open: [Evidence.Kind] = []
    // A bracket that opens waits for the word it stands before.
    var brackets = ""
    for piece in paragraph.pieces {
      switch piece {
      case .open(let evidence, _):
        open.append(evidence.kind)
        if !isColoured { brackets += "[\(evidence.kind.rawValue): " }
      case .close:
        open.removeLast()
        guard !isColoured else { continue }
        // Behind the word it ends, also where white space follows that within the mark.
        if word.isEmpty, var last = words.popLast() {
          last.append(Run(text: "]", style: []))
          words.append(last)
        } else {
          word.append(Run(text: "]", style: []))
        }
      case .text(let text):
        for (index, part) in text.printable.split(
          separator: " ", omittingEmptySubsequences: false
        ).enumerated() {
          if index > 0, !word.isEmpty {
            words.append(word)
            word = []
          }
          guard !part.isEmpty else { continue }
          if !brackets.isEmpty {
            for bracket in brackets.split(separator: " ") {
              words.append(word + [Run(text: String(bracket), style: [])])
              word = []
            }
            brackets = ""
          }
          word.append(Run(text: String(part), style: open))
        }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The words in lines of at most the width, in colour if that is wanted.
  private func styled(_ words: [[Run]], first: String, rest: String) -> String {
    var lines = ""
    var line = first
    var column = TextWrap.columns(of: first)
    var isBlank = true
    // Spaces between words that share evidence are styled with them.
    var last: [Evidence.Kind] = []
    func change(to style: [Evidence.Kind]) {
      guard isColoured, style != last else { return }
      if !last.isEmpty { line += "\u{1B}[0m" }
      if !style.isEmpty { line += "\u{1B}[\(style.map(\.code).joined(separator: ";"))m" }
      last = style
    }
    for word in words {
      let size = word.reduce(0) { $0 + TextWrap.columns(of: $1.text) }
      if !isBlank, column + 1 + size > wrap.width {
        change(to: [])
        lines += line + "\n"
        (line, column, isBlank) = (rest, TextWrap.columns(of: rest), true)
      }
      if !isBlank {
        let next = word.first?.style ?? []
        change(to: Array(zip(last, next).prefix { $0 == $1 }.map(\.0)))
        line += " "
        column += 1
      }
      for run in word {
        change(to: run.style)
        line += run.text
      }
      column += size
      isBlank = false
    }
    change(to: [])
    return lines + line + "\n"
  }

  // MARK: Legend

  private var legend: String {
    let words: [[Run]] = kinds.flatMap { kind in
      let sample =
        isColoured ? [Run(text: kind.rawValue, style: [kind])] : [plain("[\(kind.rawValue)]")]
      let meaning = kind.meaning + (kind == kinds.last ? "" : ";")
      return [sample] + meaning.split(separator: " ").map { [plain(String($0))] }
    }
    return styled(words, first: "", rest: "")
  }

  private func plain(_ text: String) -> Run { Run(text: text, style: []) }
}

extension Evidence.Kind {
  /// Its style as an SGR parameter (ECMA-48): colours for clauses, so that a name keeps the colour
  /// of the clause it stands in, and bold, italic or underline for names.
  fileprivate var code: String {
    switch self {
    case .statement: "36"
    case .pledge: "32"
    case .measure: "34"
    case .request: "35"
    case .role: "3"
    case .organization: "4"
    case .person: "1"
    case .group: "1;3"
    case .date: "7"
    }
  }
}
