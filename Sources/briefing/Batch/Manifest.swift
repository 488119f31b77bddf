import Glibc

/// What a batch has done, in a file beside its output, so that another run can go on from there.
///
/// A line says how the run was made; then a line is added for each record when it is written. What
/// follows the last whole line was being written when a run ended, and is cut off.
struct Manifest {
  /// A release that was read, and its record.
  struct Entry: Sendable {
    /// The release's bytes and when they last changed; -1 where there is an error record instead.
    var size: Int
    var modified: Int
    var content: ContentHash
    /// Where the record begins in a file of records.
    var offset = 0
    var length: Int
    var record: ContentHash
  }

  let path: Path
  private let run: String
  private let descriptor: Int32
  /// What earlier runs did, by the hash of the release's path as it is written here.
  private(set) var earlier: [ContentHash: Entry] = [:]
  /// Whether there is a manifest whose run was made in another way, so that nothing of it holds.
  private(set) var isOfAnotherRun = false

  /// Opens the manifest and reads what earlier runs did, if this one is to go on from them.
  ///
  /// - Parameters:
  ///   - run: what a record depends on besides its release: the tool, word lists, options.
  ///   - settle: settles what a run left that ended while it put another manifest in the place of
  ///     this one.
  ///   - holds: whether what an entry tells is still there; the first that is not ends the reading.
  init(
    at path: Path, of run: String, resuming: Bool, settle: () -> Void, holds: (Entry) -> Bool
  ) throws(Diagnostic) {
    self.path = path
    self.run = run + "\n"
    // Nobody else may be at it while that is settled, nor at what is there then.
    let held = try Self.open(path)
    settle()
    Glibc.close(held)
    descriptor = try Self.open(path)
    let valid = resuming ? try read(holds) : 0
    guard ftruncate(descriptor, valid) == 0 else {
      throw .at(path: path.text, .unwritable(errno))
    }
    if valid == 0 { try append(Array(self.run.utf8)) }
  }

  /// Opens a manifest for this process alone.
  private static func open(_ path: Path) throws(Diagnostic) -> Int32 {
    while true {
      let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC
      let descriptor = path.withCString { Glibc.open($0, flags, 0o666) }
      guard descriptor >= 0 else { throw .at(path: path.text, .unwritable(errno)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let error = errno
        Glibc.close(descriptor)
        throw .at(path: path.text, error == EWOULDBLOCK ? .inUse : .unwritable(error))
      }
      // Another manifest may have come in its place in between.
      if let mine = FileStatus(of: descriptor), let there = FileStatus(of: path),
        mine.isSame(as: there)
      {
        return descriptor
      }
      Glibc.close(descriptor)
    }
  }

  /// Reads the entries and returns how many bytes of the file hold good.
  private mutating func read(_ holds: (Entry) -> Bool) throws(Diagnostic) -> Int {
    let size = FileStatus(of: descriptor)?.size ?? 0
    var reader = LineReader(descriptor, named: path.text, limit: 1 << 16)
    var (valid, end) = (0, 0)
    while let lines = try reader.lines() {
      for line in lines {
        guard let bytes = line.bytes, valid + bytes.count < size else { return valid }
        if line.number == 1 {
          isOfAnotherRun = bytes != Array(run.utf8.dropLast())
          if isOfAnotherRun { return 0 }
        } else {
          guard let (path, found) = Self.entry(bytes) else { return valid }
          var entry = found
          entry.offset = end
          guard holds(entry) else { return valid }
          end += entry.length
          earlier[path] = entry
        }
        valid += bytes.count + 1
      }
    }
    return valid
  }

  func close() { Glibc.close(descriptor) }

  func entry(of path: Path) -> Entry? {
    earlier.isEmpty ? nil : earlier[ContentHash(of: Self.escaped(path))]
  }

  /// Adds lines to the end, all of them or none.
  func append(_ lines: [UInt8]) throws(Diagnostic) {
    let error = writeAll(lines, to: descriptor)
    if error != 0 { throw .at(path: path.text, .unwritable(error)) }
  }

  /// Puts a manifest of these lines alone in the place of this one.
  ///
  /// - Parameter ready: called when the other is written, before it takes its place.
  func replace(by lines: [UInt8], ready: () throws(Diagnostic) -> Void) throws(Diagnostic) {
    let lines = Array(run.utf8) + lines
    try writeWhole(lines, to: path, draft: path.adding(ending: "new"), ready: ready)
  }
}

extension Manifest {
  /// An entry's line: size, time, content, length and record, and the path.
  static func line(_ path: Path, _ entry: Entry) -> [UInt8] {
    let numbers =
      "\(entry.size) \(entry.modified) \(entry.content) \(entry.length) \(entry.record) "
    return Array(numbers.utf8) + escaped(path) + [0x0A]
  }

  /// A path without white space: `%0a` stands for a line end, and so on.
  private static func escaped(_ path: Path) -> [UInt8] {
    path.bytes.flatMap { byte in
      guard byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") else { return [byte] }
      return Array("%\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    }
  }

  private static func entry(_ line: [UInt8]) -> (path: ContentHash, Entry)? {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    let words = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
    guard let size = Int(words[0]), let modified = Int(words[1]),
      let content = ContentHash(words[2]), let length = Int(words[3]), length > 0,
      let record = ContentHash(words[4])
    else { return nil }
    return (
      ContentHash(of: parts[5]),
      Entry(size: size, modified: modified, content: content, length: length, record: record)
    )
  }
}
