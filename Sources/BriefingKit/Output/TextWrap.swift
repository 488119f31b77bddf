/// Fills paragraphs to a width, with a hanging indent.
package struct TextWrap: Sendable {
  /// The columns a line may take.
  package var width: Int

  package init(width: Int) {
    self.width = width
  }

  /// The words of `text` in lines of at most ``width`` columns, each with its line end.
  ///
  /// `first` begins the first line and `rest` the others. Words part at plain spaces only, so a
  /// no-break space holds. A word wider than a line is not broken: it may be an address.
  package func fill(_ text: String, first: String = "", rest: String = "") -> String {
    var result = ""
    var line = first
    var column = Self.columns(of: first)
    var isBlank = true
    for word in text.split(separator: " ") {
      let size = Self.columns(of: word)
      if !isBlank && column + 1 + size > width {
        result += line + "\n"
        line = rest
        column = Self.columns(of: rest)
        isBlank = true
      }
      if !isBlank {
        line += " "
        column += 1
      }
      line += word
      column += size
      isBlank = false
    }
    return result + line + "\n"
  }

  /// How many columns a terminal takes for the text.
  package static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x300:
      return 1
    // Hangul, CJK with its punctuation, full-width forms, pictographs: two columns each.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
