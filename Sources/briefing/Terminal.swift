import Glibc

extension Console {
  /// Whether a person sits at the input.
  var inputIsTerminal: Bool { isatty(input) == 1 }

  var outputIsTerminal: Bool { isatty(output) == 1 }
  var errorsAreTerminal: Bool { isatty(errors) == 1 }

  /// The columns a line of text may take: `COLUMNS`, else the terminal's width, else 80.
  var width: Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return columns
    }
    var size = winsize()
    if ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }

  /// Whether the output takes colours: by `--color`, else where it is a terminal that knows them
  /// and `NO_COLOR` (no-color.org) is not set.
  func takesColours(_ choice: String?) -> Bool {
    switch choice {
    case "always": return true
    case "never": return false
    default:
      let isRefused = !(environment("NO_COLOR") ?? "").isEmpty || environment("TERM") == "dumb"
      return isatty(output) == 1 && !isRefused
    }
  }
}
