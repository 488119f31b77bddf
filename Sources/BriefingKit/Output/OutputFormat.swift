/// The formats a record can be written in, by the names the command line gives them.
public enum OutputFormat: String, CaseIterable, Sendable {
  case json, ndjson, summary, markdown, csv, ics, jsonld

  /// The renderer of this format.
  ///
  /// - Parameters:
  ///   - width: the columns a line may take, for the formats that wrap their lines.
  ///   - table: what the rows are, for the format that has rows.
  public func renderer(width: Int = 80, table: Table = .encounters) -> any Renderer {
    switch self {
    case .json: JSONRenderer()
    case .ndjson: NDJSONRenderer()
    case .summary: SummaryRenderer(width: width)
    case .markdown: MarkdownRenderer()
    case .csv: CSVRenderer(table)
    case .ics: CalendarRenderer()
    case .jsonld: LinkedDataRenderer()
    }
  }

  /// How the name of a file in this format ends.
  public var fileExtension: String {
    switch self {
    case .json, .ndjson, .csv, .ics, .jsonld: rawValue
    case .summary: "txt"
    case .markdown: "md"
    }
  }
}
