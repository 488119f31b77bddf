/// A record as a page of Markdown with the sections of ``SummaryRenderer``.
public struct MarkdownRenderer: Renderer {
  /// A renderer; it has nothing to set.
  public init() {}

  public var separator: String { "\n" }

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    render(Outline(record), into: &output)
  }

  public func render(_ error: ErrorRecord, into output: inout [UInt8]) {
    render(Outline(error), into: &output)
  }

  private func render(_ outline: Outline, into output: inout [UInt8]) {
    var page = "# \(Self.escaped(outline.title))\n\n"
    for fact in outline.facts {
      page += "- **\(fact.label):** \(Self.escaped(fact.text))\n"
    }
    for section in outline.sections {
      page += "\n## \(section.heading)\n\n"
      for entry in section.entries {
        page += "- \(Self.line(entry))\n"
      }
    }
    output.append(contentsOf: page.utf8)
  }

  private static func line(_ entry: [Outline.Piece]) -> String {
    entry.map { piece in
      switch piece {
      case .name(let name): "**\(escaped(name))**"
      case .words(let words): escaped(words, keepingEdges: true)
      }
    }.joined()
  }

  /// The text so that Markdown shows it as it is: no emphasis, link, tag or block begins in it.
  static func escaped(_ text: String, keepingEdges: Bool = false) -> String {
    let words = text.printable.split(separator: " ").joined(separator: " ")
    let listNumber = listNumberEnd(of: words)
    var result = ""
    for (index, character) in words.enumerated() {
      let isMarkup = "\\`*_[]<>&|~#".contains(character)
      let isBlockMark = index == 0 && "+-=".contains(character)
      if isMarkup || isBlockMark || index == listNumber { result += "\\" }
      result.append(character)
    }
    guard keepingEdges else { return result }
    let lead = text.first == " " ? " " : ""
    return lead + result + (text.last == " " && !result.isEmpty ? " " : "")
  }

  /// Where the mark stands that ends a number and would begin a numbered list: `1. `, `2024) `.
  private static func listNumberEnd(of text: String) -> Int? {
    let digits = text.prefix { "0123456789".contains($0) }.count
    guard (1...9).contains(digits) else { return nil }
    let rest = text.dropFirst(digits)
    let isMark = rest == "." || rest == ")" || rest.hasPrefix(". ") || rest.hasPrefix(") ")
    return isMark ? digits : nil
  }
}
