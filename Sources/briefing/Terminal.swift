import Glibc

extension Console {
  /// Whether a person sits at the input.
  var inputIsTerminal: Bool { isatty(input) == 1 }

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
}
