import BriefingKit

/// What a file is that holds no plain text.
enum BinaryKind {
  case pdf, document, richText, other

  /// The kind of a file's bytes; `nil` for text. NUL bytes are text in UTF-16 alone.
  init?(of bytes: [UInt8]) {
    let marks: [([UInt8], BinaryKind)] = [
      (Array("%PDF-".utf8), .pdf),
      (Array("PK\u{3}\u{4}".utf8), .document), (Array("{\\rtf".utf8), .richText),
    ]
    if let (_, kind) = marks.first(where: { bytes.starts(with: $0.0) }) {
      self = kind
    } else if holdsNUL(bytes), !InputFormat.isUTF16(bytes) {
      self = .other
    } else {
      return nil
    }
  }

  var fault: String {
    switch self {
    case .pdf: "is a PDF, no text"
    case .document: "is a packed file (a .docx, .odt or .zip), no text"
    case .richText: "is a rich text file"
    case .other: "is no text (it holds NUL bytes)"
    }
  }

  var advice: String {
    switch self {
    case .pdf: "take its text out first, as with \"pdftotext FILE -\""
    case .document, .richText: "save it as plain text first"
    case .other: "give a file of UTF-8 text"
    }
  }
}
