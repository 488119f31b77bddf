/// The releases a batch has to read, in order.
///
/// Of each only its name is kept, all names in one block of memory, so that the list of a hundred
/// thousand takes some megabytes.
struct ReleaseList: Sendable {
  /// A release, or what is wrong at its place.
  struct Entry {
    let path: Path
    /// The path below the folder that was named.
    let name: Path
    let fault: Fault?
  }

  private var roots: [(folder: Path, first: Int)] = []
  private var names: [UInt8] = []
  private var ends: [Int] = []
  private var faults: [Int: Fault] = [:]

  /// - Parameters:
  ///   - folders: where to look for releases.
  ///   - output: the folder each record gets a file in; `nil` if they get none. It is not read, and
  ///     no two records may have the same name in it.
  init(below folders: [Path], output: Path?) {
    var owners: [Path: Path] = [:]
    for folder in folders {
      let first = count
      roots.append((folder, first))
      FolderWalk(below: folder, except: output).run { name, fault in
        var fault = fault
        if fault == nil, output != nil, folders.count > 1 {
          if let owner = owners[name] {
            fault = .wouldOverwrite(recordOf: owner.text)
          } else {
            owners[name] = folder.appending(name)
          }
        }
        append(name, fault)
      }
      if count == first { append(Path(bytes: []), .holdsNoRelease) }
    }
  }

  /// The list of one release.
  init(of file: Path) {
    roots = [(file, 0)]
    append(Path(bytes: []), nil)
  }

  var count: Int { ends.count }

  subscript(index: Int) -> Entry {
    let start = index == 0 ? 0 : ends[index - 1]
    let name = Path(bytes: Array(names[start..<ends[index]]))
    let root = roots.last { $0.first <= index }?.folder ?? Path(bytes: [])
    return Entry(
      path: name.bytes.isEmpty ? root : root.appending(name), name: name, fault: faults[index])
  }

  private mutating func append(_ name: Path, _ fault: Fault?) {
    if let fault { faults[count] = fault }
    names += name.bytes
    ends.append(names.count)
  }
}
