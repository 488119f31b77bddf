/// Completions for zsh's `_arguments`.
enum ZshCompletions {
  static var script: String {
    """
    #compdef briefing
    # Completions for zsh: a file _briefing in a folder of $fpath, or after compinit
    #   source <(briefing completions zsh)
    _briefing() {
      local context state state_descr line
      typeset -A opt_args
      _arguments -C \\
    \(specifications(Command.leadingOptions, indent: 4))\
        '1: :->command' \\
        '*:: :->rest'
      case $state in
        command)
          local -a commands=(
    \(Command.all.map(description).joined())\
          )
          _describe command commands ;;
        rest)
          case $words[1] in
    \(Command.all.map(branch).joined())\
          esac ;;
      esac
    }

    if [[ $funcstack[1] == _briefing ]]; then
      _briefing "$@"
    else
      compdef _briefing briefing
    fi

    """
  }

  private static func description(_ command: Command) -> String {
    "        " + Shell.quoted("\(command.name):\(escaped(command.summary))") + "\n"
  }

  private static func branch(_ command: Command) -> String {
    let operands = action(command.completion).map { Shell.quoted("*: :\($0)") + " " } ?? ""
    return """
            \(command.name))
              _arguments \\
      \(specifications(command.allOptions, indent: 10))\
                \(operands)&& return ;;

      """
  }

  /// A line an option, each continued by the next.
  private static func specifications(_ options: [Option], indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return options.map { "\(space)\(specification($0)) \\\n" }.joined()
  }

  private static func specification(_ option: Option) -> String {
    var text = "[\(escaped(option.brief))]"
    if let placeholder = option.placeholder {
      let message = placeholder.contains("|") ? option.name : placeholder
      text += ":\(message):" + (action(option.completion) ?? " ")
    }
    let long = "--\(option.name)" + (option.placeholder == nil ? "" : "=")
    guard let short = option.short else { return Shell.quoted(long + text) }
    let names = "{-\(short)\(option.placeholder == nil ? "" : "+"),\(long)}"
    return "'(-\(short) --\(option.name))'\(names)\(Shell.quoted(text))"
  }

  /// The action that completes; `nil` where there is nothing to complete.
  private static func action(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .files: "_files"
    case .folders: "_files -/"
    case .words(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "[]:\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
