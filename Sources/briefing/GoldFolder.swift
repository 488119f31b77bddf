import BriefingKit
import Glibc

/// A folder of annotated releases: `X.txt` with `X.gold.json` beside it.
struct GoldFolder {
  /// A release to be scored.
  struct Entry {
    let input: ReleaseInput
    let gold: Gold
  }

  private static let ending = "gold.json"
  private let folder: Path
  /// The releases' names without their endings, in order.
  private let stems: [Path]

  init(_ folder: Path) throws(Diagnostic) {
    self.folder = folder
    var names: [Path] = []
    switch folderEntries(of: folder) {
    case .success(let found): names = found.map(\.name)
    case .failure(.unreadable(ENOTDIR)): break
    case .failure(let fault): throw .at(path: folder.text, fault)
    }
    stems = names.filter { $0.hasEnding(Self.ending) }
      .map { Path(bytes: Array($0.bytes.dropLast(Self.ending.utf8.count + 1))) }
      .filter { !$0.bytes.isEmpty }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    if stems.isEmpty { throw .holdsNoGold(path: folder.text) }
  }

  /// Each release with its gold, or what is wrong with it.
  func entries() -> [Result<Entry, Diagnostic>] {
    stems.map { stem in Result { () throws(Diagnostic) in try entry(stem) } }
  }

  private func entry(_ stem: Path) throws(Diagnostic) -> Entry {
    let goldPath = folder.appending(stem.adding(ending: Self.ending))
    let path = folder.appending(stem.adding(ending: "txt"))
    let json = try readFile(goldPath)
    let gold: Gold
    do {
      gold = try Gold(json: json, file: goldPath.text)
    } catch {
      throw .wrongGold(error)
    }
    let bytes: [UInt8]
    do {
      bytes = try readRelease(path)
    } catch .at(_, .unreadable(ENOENT)) {
      throw Diagnostic.goldWithoutRelease(gold: goldPath.text, release: path.text)
    } catch {
      throw error
    }
    return Entry(
      input: ReleaseInput(bytes: bytes, id: stem.text, path: path.text), gold: gold)
  }
}
