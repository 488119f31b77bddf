extension String {
  /// The text with nothing in it that a terminal would obey.
  ///
  /// White space of every kind but the no-break spaces becomes a plain space. Other controls are
  /// shown by their picture (`␛` for ESC), and what would turn the direction of the text around is
  /// shown as U+FFFD: a release must not be able to rewrite the screen it is read on.
  package var printable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(Self.printable(scalar))
    }
    return String(scalars)
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0, 0x202F: return scalar
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return " "
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return scalar.properties.isWhitespace ? " " : scalar
    }
  }
}
