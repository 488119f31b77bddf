/// Lays a text out anew in a way that says nothing.
public enum Wrapping {
  /// The text with its long lines broken at spaces, if its lines are whole paragraphs; a text that
  /// is wrapped already, or too short to tell, stays as it is.
  ///
  /// What comes after the first line of a list item is indented. No line is of figures alone, which
  /// would be the number of a page, or begins as an item does. Lines of front matter and of a
  /// header stay whole.
  public static func wrapped(_ text: String, width: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let body = bodyStart(of: lines)
    let long = lines[body...].filter { $0.count > width }
    guard long.count >= 3, long.allSatisfy({ $0.count > 150 }) else { return text }
    let wrapped = lines[body...].flatMap { line in
      line.count > width ? folded(line, width: width) : [line]
    }
    return (lines[..<body] + wrapped).joined(separator: "\n")
  }

  private static func folded(_ line: String, width: Int) -> [String] {
    let isItem = ["- ", "* ", "• "].contains { line.hasPrefix($0) }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      let beginsItem = !word.contains(where: \.isLetter)
      if !current.isEmpty, !beginsItem, current.count + 1 + word.count > width {
        lines.append(current)
        current = isItem ? "  " : ""
      }
      current += (current.isEmpty || current == "  " ? "" : " ") + word
    }
    return lines + [current]
  }

  private static func bodyStart(of lines: [String]) -> Int {
    guard lines.first == "---" else { return lines.firstIndex(of: "") ?? 0 }
    return (lines.dropFirst().firstIndex(of: "---") ?? -1) + 1
  }
}
