/// Completions for fish 3 and later.
enum FishCompletions {
  static var script: String {
    """
    # Completions for fish: source them, as by
    #   briefing completions fish | source
    # Whether the command line so far has this command; with '' whether it has none.
    function __briefing_is
        for word in (commandline -opc)[2..-1]
            if not string match -q -- '-*' $word
                test "$word" = "$argv[1]"
                return
            end
        end
        test -z "$argv[1]"
    end

    complete -c briefing -f
    \(Command.leadingOptions.map { option(of: "", $0) }.joined())\
    \(Command.all.map(lines).joined())
    """
  }

  private static func lines(_ command: Command) -> String {
    "complete -c briefing -n \"__briefing_is ''\" -a \(command.name)"
      + " -d \(quoted(command.summary))\n"
      + command.allOptions.map { option(of: command.name, $0) }.joined()
      + (action(command.completion).map {
        "complete -c briefing -n '__briefing_is \(command.name)' \($0)\n"
      } ?? "")
  }

  private static func option(of command: String, _ option: Option) -> String {
    let condition = command.isEmpty ? "\"__briefing_is ''\"" : "'__briefing_is \(command)'"
    let short = option.short.map { " -s \($0)" } ?? ""
    let value = option.placeholder == nil ? "" : " -r " + (action(option.completion) ?? "-f")
    return "complete -c briefing -n \(condition)\(short) -l \(option.name)\(value)"
      + " -d \(quoted(option.brief))\n"
  }

  /// The options that complete; `nil` where there is nothing to complete.
  private static func action(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .files: "-F"
    case .folders: "-f -a '(__fish_complete_directories)'"
    case .words(let words): "-f -a \(quoted(words.joined(separator: " ")))"
    }
  }

  /// The text as one word; fish has escapes between quotation marks.
  private static func quoted(_ text: String) -> String {
    "'" + String(text.flatMap { "'\\".contains($0) ? ["\\", $0] : [$0] }) + "'"
  }
}
