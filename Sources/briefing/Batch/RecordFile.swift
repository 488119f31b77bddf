import Glibc

/// A file of records, one a line, that grows at its end.
///
/// The manifest's lines tell the records' lengths, and so where each stands. A resumed run adds
/// records that belong further up, where a release changed, at the end as well; when all is done, a
/// file in the order of the list takes the place of this one.
struct RecordFile: RecordStore {
  let manifest: Manifest
  private let path: Path
  private let descriptor: Int32
  /// The file's length.
  private var end = 0
  /// The list so far, kept only where earlier runs may have left another order.
  private var kept: [Done] = []
  private let isResuming: Bool

  init(_ path: Path, of run: String, resuming: Bool) throws(Diagnostic) {
    self.path = path
    isResuming = resuming
    try makeFolder(path.folder)
    let (new, manifestPath) = (path.adding(ending: "new"), path.adding(ending: "manifest"))
    var file: Int32 = -1
    var end = 0
    manifest = try Manifest(
      at: manifestPath, of: run, resuming: resuming,
      settle: {
        Self.settle(new, manifest: manifestPath)
        file = path.withCString { open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666) }
      },
      holds: { entry in
        let record = readBytes(of: file, at: entry.offset, count: entry.length)
        guard ContentHash(of: record) == entry.record else { return false }
        end += entry.length
        return true
      })
    // Behind the last record that the manifest names stands at most one that was being written.
    guard file >= 0, ftruncate(file, end) == 0 else {
      throw .at(path: path.text, .unwritable(errno))
    }
    (descriptor, self.end) = (file, end)
  }

  /// Settles what a run left that ended while it put its records in order: if the new file is in
  /// its place already, its manifest follows; if not, both are given up.
  private static func settle(_ new: Path, manifest: Path) {
    let newManifest = manifest.adding(ending: "new")
    if FileStatus(of: new) != nil {
      remove(newManifest)
      remove(new)
    } else if FileStatus(of: newManifest) != nil {
      _ = rename(newManifest, to: manifest)
    }
  }

  var keepsErrors: Bool { true }

  func has(_ entry: Manifest.Entry, of name: Path) -> Bool { true }

  func place(_ record: [UInt8], of name: Path, number: Int) -> [UInt8] { record }

  mutating func add(_ done: [Done], of list: ReleaseList) throws(Diagnostic) {
    var (records, lines): ([UInt8], [UInt8]) = ([], [])
    for var done in done {
      if let record = done.record {
        done.entry.offset = end + records.count
        records += record
        lines += Manifest.line(list[done.index].path, done.entry)
      }
      done.record = nil
      if isResuming { kept.append(done) }
    }
    let error = writeAll(records, to: descriptor)
    guard error == 0 else {
      _ = ftruncate(descriptor, end)
      throw .at(path: path.text, .unwritable(error))
    }
    end += records.count
    try manifest.append(lines)
  }

  func finish(_ list: ReleaseList) throws(Diagnostic) {
    guard isResuming, !isInOrder else { return }
    let new = path.adding(ending: "new")
    let file = new.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    var error = file < 0 ? errno : 0
    var (records, lines): ([UInt8], [UInt8]) = ([], [])
    for (number, done) in kept.enumerated() where error == 0 {
      records += readBytes(of: descriptor, at: done.entry.offset, count: done.entry.length)
      lines += Manifest.line(list[done.index].path, done.entry)
      if records.count > 1 << 20 || number == kept.count - 1 {
        error = writeAll(records, to: file)
        records = []
      }
    }
    if error == 0, fsync(file) != 0 { error = errno }
    if error == 0 {
      try manifest.replace(by: lines) { () throws(Diagnostic) in
        error = rename(new, to: path)
        if error != 0 { throw .at(path: path.text, .unwritable(error)) }
      }
    } else {
      remove(new)
      throw .at(path: path.text, .unwritable(error))
    }
  }

  func close() {
    Glibc.close(descriptor)
    manifest.close()
  }

  /// Whether the file holds the records of the list, in its order, and nothing else.
  private var isInOrder: Bool {
    var position = 0
    for done in kept {
      if done.entry.offset != position { return false }
      position += done.entry.length
    }
    return position == end
  }
}

/// Reads a part of an open file; less of it where the file ends or cannot be read.
private func readBytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    filled = 0
    while filled < count, let start = buffer.baseAddress {
      let result = pread(descriptor, start + filled, count - filled, offset + filled)
      if result > 0 { filled += result } else if result == 0 || errno != EINTR { return }
    }
  }
}
