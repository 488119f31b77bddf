import BriefingKit
import Foundation
import Testing

@testable import briefing

/// Nothing in a release can do harm to the terminal, the page or the folder its record goes to.
@Suite struct HarmTests {
  /// A screen cleared, a title set, a bell, C1's CSI, DEL, a text turned around, a line overwritten.
  private static let controls = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{7f}\u{202e}\u{8}\r"

  private static let release = """
    Ministers \(controls) meet

    Minister Ana \(controls)Souza of the \(controls)Ports Authority met Jon Berg in Lisbon on 5 March 2024.
    Souza pledged to \(controls) train forty \(controls) pilots. “We have \(controls) ships,” he said.

    """

  /// Whether a text holds nothing that a terminal obeys; CR may stand in a line end.
  private func isHarmless(_ text: String) -> Bool {
    let plain = text.unicodeScalars.split(separator: "\r\n".unicodeScalars).joined()
    return plain.allSatisfy { scalar in
      scalar == "\n" || scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value)
    }
  }

  @Test(arguments: OutputFormat.allCases) func aTerminalIsNotObeyed(format: OutputFormat) throws {
    let outcome = try briefing(
      "parse", "--format", format.rawValue, input: Array(Self.release.utf8))
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("Berg"))
    #expect(isHarmless(outcome.output))
    #expect(isHarmless(outcome.errors))
  }

  @Test(arguments: [
    ["explain"], ["annotate"], ["annotate", "--format", "html"], ["parse", "--with-text"],
  ])
  func norByOtherCommands(arguments: [String]) throws {
    let place = try Workplace()
    let outcome = try place.briefing(arguments, input: Array(Self.release.utf8))
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("Berg"))
    #expect(isHarmless(outcome.output))
  }

  @Test func aFilesNameIsNotObeyedEither() throws {
    let place = try Workplace()
    let name = "a\u{1b}[2J\u{9b}\n.txt"
    try place.file("in/" + name, "")
    let outcome = try briefing("batch", place.path + "/in")
    #expect(outcome.exitCode == 2)
    #expect(isHarmless(outcome.output))
    #expect(isHarmless(outcome.errors))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "[a](javascript:alert(1))", "![a](https://a.example/x.png)",
    "<https://a.example>", "`code` and **bold** and _it_", "a | b | c", "&lt;b&gt;", "~~gone~~",
  ]) func markdownShowsWordsAsTheyAre(words: String) throws {
    let text = "\(words)\n\nMinister Ana Souza met Jon Berg. “We like \(words) here,” she said.\n"
    let outcome = try briefing("parse", "--format", "markdown", input: Array(text.utf8))
    // Without what is escaped, no mark is left but those of the page's own layout.
    var rest = outcome.output
    while let mark = rest.firstIndex(of: "\\") {
      rest.removeSubrange(mark..<rest.index(mark, offsetBy: 2))
    }
    let lines = rest.split(separator: "\n").map { line in
      line.drop { "#- ".contains($0) }.replacing("**", with: "")
    }
    #expect(lines.allSatisfy { line in !line.contains { "<>[]`*_|~&#".contains($0) } })
  }

  @Test func noRecordLeavesTheOutputFolder() throws {
    let place = try Workplace()
    for name in [
      "..txt", "...md", "..\\..\\up.txt", "%2e%2e%2fup.txt", "sub/..eml", "~.txt", "-o.txt",
    ] {
      try place.file(
        "in/" + name, "Subject: ../../up\nid: ../../up\ntitle: ../../up\n\nThey met.\n")
    }
    try place.file("elsewhere/secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/in/link", withDestinationPath: place.path + "/elsewhere")
    let outcome = try briefing("batch", place.path + "/in/", "--output", place.path + "/out/here")
    #expect(outcome.exitCode == 0)
    let files = try place.files(below: ".").filter { $0.hasSuffix(".json") }
    #expect(files.count == 7)
    #expect(files.allSatisfy { $0.hasPrefix("out/here/") })
  }
}
