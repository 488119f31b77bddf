import BriefingKit

/// The work of `briefing batch`: a release of the list to what stands for it in the output.
struct BatchWork: Sendable {
  let list: ReleaseList
  /// The bytes a release may have.
  let limit: Int
  /// What the releases come as; `nil` to tell it from each.
  let inputFormat: InputFormat?
  let keepsText: Bool
  let analyzer: Analyzer
  let renderer: any Renderer
  /// For what stands in the place of a record.
  let errorRenderer: any Renderer
  /// Whether each record is a file of its own.
  let hasFiles: Bool
  /// Where records go that are not printed.
  let store: (any RecordStore)?

  struct Outcome: Sendable {
    /// What is to be printed.
    var bytes: [UInt8] = []
    /// What is to be noted in the store.
    var done: Done?
    var failure: Diagnostic?
    /// What the format has no place for.
    var omission: Diagnostic?

    var size: Int { bytes.count + (done?.record?.count ?? 0) }
  }

  func outcome(at index: Int) -> Outcome {
    let release = list[index]
    do throws(Diagnostic) {
      if let fault = release.fault { throw .at(path: release.path.text, fault) }
      return try outcome(of: release, at: index)
    } catch {
      var outcome = Outcome(failure: error)
      guard case .at(_, let fault) = error else { return outcome }
      let record = ErrorRecord(
        id: release.path.stem, source: Source(path: release.path.text), code: fault.code,
        message: fault.message)
      errorRenderer.render(record, into: &outcome.bytes)
      if let store, store.keepsErrors {
        // Its release is read again by each run.
        outcome.done = Done(index, size: -1, modified: 0, content: ContentHash(), outcome.bytes)
        outcome.bytes = []
      }
      return outcome
    }
  }

  private func outcome(of release: ReleaseList.Entry, at index: Int) throws(Diagnostic) -> Outcome {
    guard let store else {
      let record = record(of: release, try readRelease(release.path, limit: limit))
      return Outcome(bytes: record.bytes, omission: record.omission)
    }
    // Looked at before it is read: what changes in between is read again by the next run.
    let status = FileStatus(of: release.path)
    let (size, modified) = (status?.size ?? 0, status?.modified ?? 0)
    let known = store.manifest.entry(of: release.path).flatMap { entry in
      entry.size == size && store.has(entry, of: release.name) ? entry : nil
    }
    if let known, known.modified == modified { return Outcome(done: Done(index, known)) }
    let bytes = try readRelease(release.path, limit: limit)
    let content = ContentHash(of: bytes)
    if let known, known.content == content { return Outcome(done: Done(index, known)) }
    let record = record(of: release, bytes)
    let kept = try store.place(record.bytes, of: release.name, number: index)
    var done = Done(index, size: size, modified: modified, content: content, record.bytes)
    done.record = kept
    return Outcome(done: done, omission: record.omission)
  }

  private func record(of release: ReleaseList.Entry, _ bytes: [UInt8]) -> RenderedRecord {
    var input = ReleaseInput(
      bytes: bytes, id: release.path.stem, format: inputFormat, path: release.path.text)
    input.keepsText = keepsText
    return RenderedRecord(analyzer.record(of: input), by: renderer, isDocument: hasFiles)
  }
}
