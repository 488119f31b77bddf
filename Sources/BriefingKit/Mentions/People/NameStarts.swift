/// First words that make a name certain, and those that no name begins with.
extension Names {
  /// "Sultan bin Saad": with "bin" at `i`, a name, whatever the word before it means.
  func isSonOf(_ i: Int, in range: Range<Int>) -> Bool {
    i + 1 < range.upperBound && Self.sons.contains(tokens[i].key) && !tokens[i].isCapitalized
      && tokens[i + 1].isCapitalized
  }

  /// "San Pedro de Atacama": a saint's name is a town's.
  func isSaint(_ i: Int) -> Bool {
    i >= 0 && tokens[i].isCapitalized && Self.saints.contains(tokens[i].key)
  }

  /// "Member States", "Governors in advance of Hurricane Ida": what follows a post, but no name.
  func isRealm(_ token: Token) -> Bool { Self.realms.contains(token.key) }

  /// Whether the word at `i`, all in capitals, ends a name: "Jon IDI BERG".
  func isSpelledLoud(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && tokens[i].isWord && tokens[i].shape.contains(.allCaps)
      && tokens[i].end - tokens[i].start > 3
      && tokens[i].classes.subtracting(.givenName).isEmpty && endsName(i, in: range)
  }

  private static let sons = WordKey.set("bin bint ibn binti")
  private static let saints = WordKey.set("san santa santo saint")
  private static let realms = WordKey.set(
    """
    states nations parties countries governments hurricane typhoon cyclone storm guest guests host
    """)
}
