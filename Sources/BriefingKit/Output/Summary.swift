/// A record as plain text: what a person reads instead of the release.
///
/// Sections stand in a fixed order, empty ones are left out, and lines are wrapped to a width.
public struct SummaryRenderer: Renderer {
  private let wrap: TextWrap

  /// A renderer for lines of some width.
  ///
  /// - Parameter width: the columns a line may take; narrower than 20 is read as 20.
  public init(width: Int = 80) {
    wrap = TextWrap(width: max(width, 20))
  }

  public var separator: String { "\n" }

  public func render(_ record: MeetingRecord, into output: inout [UInt8]) {
    render(Outline(record), into: &output)
  }

  public func render(_ error: ErrorRecord, into output: inout [UInt8]) {
    render(Outline(error), into: &output)
  }

  private func render(_ outline: Outline, into output: inout [UInt8]) {
    output.append(contentsOf: (head(outline) + facts(outline) + sections(outline)).utf8)
  }

  private func head(_ outline: Outline) -> String {
    let title = wrap.fill(outline.title.printable)
    let ruleWidth = title.split(separator: "\n").map { TextWrap.columns(of: $0) }.max() ?? 0
    return title + String(repeating: "=", count: ruleWidth) + "\n"
  }

  private func facts(_ outline: Outline) -> String {
    outline.facts.map { fact in
      // The longest label and two spaces: texts stand below each other.
      let label = fact.label + String(repeating: " ", count: max(0, 8 - fact.label.count))
      return wrap.fill(fact.text.printable, first: label, rest: "        ")
    }.joined()
  }

  /// The sections, an empty line before each.
  func sections(_ outline: Outline) -> String {
    outline.sections.map { section in
      let entries = section.entries.map { entry in
        wrap.fill(entry.map(plain).joined(), first: "  - ", rest: "    ")
      }
      return "\n\(section.heading)\n" + entries.joined()
    }.joined()
  }

  private func plain(_ piece: Outline.Piece) -> String {
    switch piece {
    case .name(let text), .words(let text): text.printable
    }
  }
}
