/// Completions for bash 4 and later.
enum BashCompletions {
  static var script: String {
    """
    # Completions for bash: source them, as by
    #   source <(briefing completions bash)
    _briefing_words() {
      mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word")
    }

    _briefing_folders() {
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$word")
    }

    _briefing() {
      local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command= index
      COMPREPLY=()
      # bash takes "--format=csv" for three words.
      if [[ $word == = ]]; then
        word=
      elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        if [[ ${COMP_WORDS[index]} != -* ]]; then
          command=${COMP_WORDS[index]}
          break
        fi
      done
      case $command in
        '')
          _briefing_words \(Shell.quoted(leadingWords)) ;;
    \(Command.all.map(branch).joined())\
      esac
    }

    complete -o default -F _briefing briefing

    """
  }

  private static var leadingWords: String {
    (Command.all.map(\.name) + words(of: Command.leadingOptions)).joined(separator: " ")
  }

  private static func words(of options: [Option]) -> [String] {
    options.flatMap(\.spellings)
  }

  private static func branch(_ command: Command) -> String {
    let values = command.allOptions.filter { $0.placeholder != nil }.map { option in
      """
              \(option.spellings.joined(separator: "|")) )
                \(action(option.completion))
                return ;;

      """
    }
    return """
          \(command.name) )
            case $option in
      \(values.joined())\
            esac
            if [[ $word == -* ]]; then
              _briefing_words \(Shell.quoted(words(of: command.allOptions).joined(separator: " ")))
            else
              \(action(command.completion))
            fi ;;

      """
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "compopt +o default"
    // Nothing to offer is what makes bash complete files, with their names quoted.
    case .files: ":"
    case .folders: "_briefing_folders"
    case .words(let words): "_briefing_words " + Shell.quoted(words.joined(separator: " "))
    }
  }
}
