import Glibc

/// A folder of releases made from a few: each with the stories of some others behind its own and
/// with other figures, so that no two are the same.
struct MadeCorpus {
  let folder: String

  /// Makes files of 1 to 10 KB, together at least `bytes`, from the releases in `samples`.
  init(from samples: String, bytes: Int) throws(Failure) {
    let originals = try Corpus(samples).files.map(\.bytes)
    var template = Array("/tmp/briefing-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure("no temporary folder can be made", error: errno)
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var written = 0
    var number = 0
    do throws(Failure) {
      while written < bytes {
        let release = Self.release(number, from: originals)
        try write(release, to: "\(folder)/\(number).txt")
        written += release.count
        number += 1
      }
    } catch {
      remove()
      throw error
    }
  }

  func remove() {
    for name in 0... {
      if unlink("\(folder)/\(name).txt") != 0 { break }
    }
    rmdir(folder)
  }

  private static func release(_ number: Int, from originals: [[UInt8]]) -> [UInt8] {
    var text: [UInt8] = []
    for part in 0...(number % 4) {
      let original = originals[(number + part * 7) % originals.count]
      if text.count + original.count > 10_000 { break }
      if part > 0 { text += Array("\n\n".utf8) }
      text += original
    }
    // Other figures, none of them a zero in front.
    let shift = UInt8(number / originals.count % 9)
    for i in text.indices where text[i] &- 0x31 < 9 {
      text[i] = 0x31 + (text[i] - 0x31 + shift) % 9
    }
    return text
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("\(path) cannot be written", error: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure("\(path) cannot be written", error: errno)
    }
  }
}
