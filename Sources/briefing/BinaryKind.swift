/// What a file is that holds no plain text.
enum BinaryKind {
  case utf16, pdf, document, richText, other

  /// The kind of a file's bytes; `nil` for text, in whatever encoding without NUL bytes.
  init?(of bytes: [UInt8]) {
    let marks: [([UInt8], BinaryKind)] = [
      ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16), (Array("%PDF-".utf8), .pdf),
      (Array("PK\u{3}\u{4}".utf8), .document), (Array("{\\rtf".utf8), .richText),
    ]
    if let (_, kind) = marks.first(where: { bytes.starts(with: $0.0) }) {
      self = kind
    } else if holdsNUL(bytes) {
      self = .other
    } else {
      return nil
    }
  }

  var fault: String {
    switch self {
    case .utf16: "is UTF-16 text"
    case .pdf: "is a PDF, no text"
    case .document: "is a packed file (a .docx, .odt or .zip), no text"
    case .richText: "is a rich text file"
    case .other: "is no text (it holds NUL bytes)"
    }
  }

  var advice: String {
    switch self {
    case .utf16: "convert it to UTF-8 first, as with \"iconv -f UTF-16 -t UTF-8\""
    case .pdf: "take its text out first, as with \"pdftotext\""
    case .document, .richText: "save it as plain text first"
    case .other: "give a file of UTF-8 text"
    }
  }
}
