import Glibc

/// A file's name as the system has it: bytes, not always UTF-8.
struct Path: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The name for a record or a message; bytes that are no UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last part of the name without its ending: `health` of `samples/health.txt`.
  var stem: String {
    let name = bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return String(decoding: name, as: UTF8.self)
    }
    return String(decoding: name[..<dot], as: UTF8.self)
  }

  /// The folder the file is in.
  var folder: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return Path(".") }
    return slash == 0 ? Path("/") : Path(bytes: Array(bytes[..<slash]))
  }

  func appending(_ name: Path) -> Path {
    if bytes.isEmpty { return name }
    let slash = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return Path(bytes: bytes + slash + name.bytes)
  }

  /// The name with an ending: `a.txt` and `json` make `a.txt.json`.
  func adding(ending: String) -> Path {
    Path(bytes: bytes + Array(".\(ending)".utf8))
  }

  /// Whether the name ends in a dot and the ending.
  func hasEnding(_ ending: String) -> Bool {
    let ending = Array(".\(ending)".utf8)
    return bytes.count >= ending.count && bytes.suffix(ending.count) == ending[...]
  }

  /// Whether the name ends in `.txt`, `.md`, `.html`, `.htm` or `.eml`, in letters of either case.
  var isReleaseName: Bool {
    let name = String(decoding: bytes.suffix(5), as: UTF8.self).lowercased()
    return [".txt", ".md", ".html", ".htm", ".eml"].contains { name.hasSuffix($0) }
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      guard let name = buffer.baseAddress else { preconditionFailure("a C string has its zero") }
      return body(name)
    }
  }
}
