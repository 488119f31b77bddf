/// A place that keeps records and, in a manifest beside it, what is done, so that a run may end at
/// any moment and another go on: what the manifest names is there and whole.
protocol RecordStore: Sendable {
  var manifest: Manifest { get }

  /// Whether error records go where records go.
  var keepsErrors: Bool { get }

  /// Whether the record of an earlier run is still there; `name` is its release's below the folder.
  func has(_ entry: Manifest.Entry, of name: Path) -> Bool

  /// Puts a record to its place, if it can be there before those of the releases before it.
  ///
  /// - Parameter number: tells the records of a run apart.
  /// - Returns: what is left to be added in its turn.
  func place(_ record: [UInt8], of name: Path, number: Int) throws(Diagnostic) -> [UInt8]

  /// Adds what comes next in the list.
  mutating func add(_ done: [Done], of list: ReleaseList) throws(Diagnostic)

  /// Puts all in the order of the list, when it is done.
  func finish(_ list: ReleaseList) throws(Diagnostic)

  /// Lets others use the place.
  func close()
}

/// What was done at a place of the list.
struct Done: Sendable {
  let index: Int
  var entry: Manifest.Entry
  /// What is to be added of it; `nil` where an earlier run did it.
  var record: [UInt8]?

  /// What an earlier run did.
  init(_ index: Int, _ entry: Manifest.Entry) {
    self.index = index
    self.entry = entry
  }

  init(_ index: Int, size: Int, modified: Int, content: ContentHash, _ record: [UInt8]) {
    self.index = index
    self.record = record
    entry = Manifest.Entry(
      size: size, modified: modified, content: content, length: record.count,
      record: ContentHash(of: record))
  }
}
