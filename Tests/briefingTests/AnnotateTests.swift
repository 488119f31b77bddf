import Glibc
import Testing

@testable import briefing

@Suite struct AnnotateTests {
  static let text = "Envoy Ana Souza met Jon Berg in Lima.\n"
  static let plain = "[role: Envoy] [person: Ana Souza] met [person: Jon Berg] in Lima.\n"
  static let escape = "\u{1B}["

  @Test func aFileOrAPipeIsAnnotated() throws {
    let place = try Workplace()
    let file = try place.file("a.txt", Self.text)
    let outcome = try briefing("annotate", file)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix(Self.plain))
    #expect(try briefing("annotate", input: Array(Self.text.utf8)).output == outcome.output)
  }

  @Test func asAFragmentOfAPage() throws {
    let outcome = try briefing("annotate", "--format", "html", "-", input: Array(Self.text.utf8))
    #expect(outcome.output.hasPrefix("<article class=\"release\">\n"))
    #expect(outcome.output.contains("<mark class=\"person\" title=\"person\">Ana Souza</mark>"))
  }

  @Test func thePagesTextIsAnnotatedAndNotItsMarkup() throws {
    let page =
      "<!DOCTYPE html><html><body><p>Envoy Ana Souza met Jon Berg in Lima.</p></body></html>"
    #expect(try briefing("annotate", input: Array(page.utf8)).output.contains(Self.plain))
  }

  @Test func noColourWhereNobodySeesIt() throws {
    #expect(try !briefing("annotate", input: Array(Self.text.utf8)).output.contains(Self.escape))
    let forced = try briefing(
      "annotate", "--color", "always", input: Array(Self.text.utf8),
      environment: ["NO_COLOR": "1", "TERM": "dumb"])
    #expect(forced.output.contains(Self.escape + "1mAna Souza" + Self.escape + "0m"))
  }

  static let terminals: [([String: String], String, Bool)] = [
    ([:], "auto", true), (["TERM": "xterm"], "auto", true), (["TERM": "dumb"], "auto", false),
    (["NO_COLOR": "1"], "auto", false), (["NO_COLOR": ""], "auto", true), ([:], "never", false),
    (["NO_COLOR": "1"], "always", true),
  ]

  @Test(arguments: terminals)
  func aTerminalIsColouredUnlessItRefuses(
    environment: [String: String], choice: String, isColoured: Bool
  ) throws {
    var terminal: Int32 = -1
    var side: Int32 = -1
    try #require(openpty(&terminal, &side, nil, nil, nil) == 0)
    defer {
      close(side)
      close(terminal)
    }
    let console = Console(output: side, environment: { environment[$0] })
    #expect(console.takesColours(choice) == isColoured)
  }

  @Test func wrongValuesAreTold() throws {
    let outcome = try briefing("annotate", "--color", "red", "a.txt")
    #expect(outcome.exitCode == 64)
    #expect(
      outcome.errors
        == "briefing: --color: \"red\" is no choice; give auto, always or never\n")
    #expect(try briefing("annotate", "a.txt", "b.txt").exitCode == 64)
  }
}
