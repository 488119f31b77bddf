import Glibc

/// The releases to measure on, in memory.
struct Corpus {
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  let files: [File]
  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// The `.txt` and `.md` files below a folder.
  init(_ folder: String) throws(Failure) {
    files = try Self.paths(below: folder).map { path throws(Failure) in
      File(path: path, bytes: try Self.read(path))
    }
    if files.isEmpty { throw Failure("\(folder) holds no .txt or .md files") }
  }

  private static func paths(below folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else {
      throw Failure("\(folder) cannot be read", error: errno)
    }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let path = "\(folder)/\(name)"
      if entry.pointee.d_type == UInt8(DT_DIR) {
        if name != ".", name != ".." { paths += try Self.paths(below: path) }
      } else if name.hasSuffix(".txt") || name.hasSuffix(".md") {
        paths.append(path)
      }
    }
    return paths.sorted()
  }

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("\(path) cannot be read", error: errno) }
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, initialized in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
    guard count >= 0 else { throw Failure("\(path) cannot be read", error: errno) }
    return bytes
  }
}
