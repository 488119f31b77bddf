import Foundation
import Testing

@testable import BriefingKit

/// A release of the folder `samples`, with the record expected beside it.
struct Sample: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }
  var stem: String { (name as NSString).deletingPathExtension }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The release as `briefing parse samples/NAME` hands it over.
  var input: ReleaseInput { ReleaseInput(bytes: bytes, id: stem, path: "samples/\(name)") }

  /// What stands beside the sample as its expected record.
  var expected: String {
    get throws {
      try String(contentsOf: Self.folder.appending(path: stem + ".json"), encoding: .utf8)
    }
  }

  /// The samples that are plain text.
  static let all = samples(ending: [".txt", ".md"])
  /// Those whose text is taken out of a page or a mail.
  static let extracted = samples(ending: [".html", ".htm", ".eml"])

  /// Real releases, a few of each kind, where the folder `SHARED` names, or `shared` beside this
  /// one, has a corpus of them.
  static let corpus: [Sample] = {
    let named = ProcessInfo.processInfo.environment["SHARED"].map { URL(filePath: $0) }
    let shared = named ?? folder.appending(path: "../../shared")
    let raw = shared.appending(path: "corpus/raw")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: raw.path)) ?? []
    return files.sorted().enumerated().filter { $0.offset.isMultiple(of: 12) }.map { _, name in
      let data = (try? Data(contentsOf: raw.appending(path: name))) ?? Data()
      return Sample(name: name, bytes: Array(data))
    }
  }()

  private static func samples(ending endings: [String]) -> [Sample] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { name in
      let data = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
      return Sample(name: name, bytes: Array(data))
    }
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "samples")
}
