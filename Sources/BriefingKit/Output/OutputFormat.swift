/// The formats a record can be written in, by the names the command line gives them.
public enum OutputFormat: String, CaseIterable, Sendable {
  case json, ndjson, summary, markdown

  /// The renderer of this format.
  ///
  /// - Parameter width: the columns a line may take, for the formats that wrap their lines.
  public func renderer(width: Int = 80) -> any Renderer {
    switch self {
    case .json: JSONRenderer()
    case .ndjson: NDJSONRenderer()
    case .summary: SummaryRenderer(width: width)
    case .markdown: MarkdownRenderer()
    }
  }

  /// How the name of a file in this format ends.
  public var fileExtension: String {
    switch self {
    case .json: "json"
    case .ndjson: "ndjson"
    case .summary: "txt"
    case .markdown: "md"
    }
  }
}
