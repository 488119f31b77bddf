/// What a shell offers in the place of a value or an operand.
enum Completion: Hashable {
  case nothing, files, folders
  case words([String])

  /// What a usage line's placeholder asks for: `FILE`, `[FOLDER…]`, `bash|zsh|fish`.
  init(placeholder: String) {
    let words = placeholder.split(separator: "|").map(String.init)
    if words.count > 1, words.allSatisfy({ $0.allSatisfy(\.isLowercase) }) {
      self = .words(words)
    } else if ["FILE", "RECORDS", "PLACE"].contains(where: placeholder.contains) {
      self = .files
    } else if placeholder.contains("FOLDER") || placeholder.contains("DIR") {
      self = .folders
    } else if placeholder.contains("COMMAND") {
      self = .words(Command.all.map(\.name))
    } else {
      self = .nothing
    }
  }
}

extension Option {
  var completion: Completion {
    choices.isEmpty ? Completion(placeholder: placeholder ?? "") : .words(choices)
  }

  /// The help up to where it goes into details, for a line beside the name.
  var brief: String {
    let ends = [". ", ": ", "; "].compactMap { help.ranges(of: $0).first?.lowerBound }
    let text = help[..<(ends.min() ?? help.endIndex)]
    return String(text.last == "." ? text.dropLast() : text)
  }
}

extension Command {
  var completion: Completion { Completion(placeholder: operands) }
}

/// A shell that completes command lines.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that makes the shell complete the tool's command lines.
  var completions: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// The text as one word of any of the three shells.
  static func quoted(_ text: some StringProtocol) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
