import Testing

@testable import briefing

@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func everyCommandAndOptionIsOffered(shell: Shell) throws {
    let outcome = try briefing("completions", shell.rawValue)
    #expect(outcome.exitCode == 0)
    for command in Command.all {
      #expect(outcome.output.contains(command.name))
      for option in command.allOptions {
        #expect(outcome.output.contains(shell == .fish ? " -l \(option.name)" : "--\(option.name)"))
      }
    }
  }

  @Test(
    arguments: [
      ("json|ndjson", .words(["json", "ndjson"])), ("FILE", .files), ("[FILE…|-]", .files),
      ("FOLDER…", .folders), ("GOLD_DIR", .folders), ("FOLDER|RECORDS.ndjson", .files),
      ("PLACE", .files),
      ("[COMMAND]", .words(Command.all.map(\.name))), ("DATE", .nothing), ("", .nothing),
    ] as [(String, Completion)])
  func whatAPlaceholderAsksFor(placeholder: String, completion: Completion) {
    #expect(Completion(placeholder: placeholder) == completion)
  }

  @Test func theTableCompletesToItsNames() {
    #expect(Option.table.completion == .words(Option.table.choices))
    #expect(Option.table.choices.contains("pledges"))
  }

  @Test func theHelpBesideANameIsShort() {
    for command in Command.all {
      for option in command.allOptions {
        #expect(!option.brief.isEmpty && !option.brief.hasSuffix("."))
        #expect(option.help.hasPrefix(option.brief))
      }
    }
  }

  @Test func aQuotationMarkStaysInItsWord() throws {
    #expect(Shell.quoted("the record's id") == "'the record'\\''s id'")
  }
}
