extension Lexicon {
  /// The lists that come with the library, in the order they are read.
  static let builtInLists: [(name: String, words: StaticString)] = [
    ("grammar", grammarWords), ("currencies", currencyWords), ("verbs", verbWords),
    ("act verbs", actVerbWords), ("titles", titleWords), ("organizations", organizationWords),
    ("places", placeWords), ("given names", givenNameWords), ("common words", commonWords),
  ]

  /// The lexicon that comes with the library.
  ///
  /// Reading the lists takes about a millisecond: build it once and share it.
  public static func builtIn() -> Lexicon { builtInReader().lexicon }

  /// The library's lexicon with a user's own lists read on top, in the same plain format.
  ///
  /// - Parameter lists: each list's name, for errors, and its UTF-8 bytes.
  /// - Throws: ``LexiconError`` with file, line and what was expected.
  public static func builtIn(adding lists: [(name: String, bytes: [UInt8])]) throws(LexiconError)
    -> Lexicon
  {
    var reader = builtInReader()
    for list in lists { try reader.read(list.bytes, name: list.name) }
    return reader.lexicon
  }

  private static func builtInReader() -> LexiconReader {
    var reader = LexiconReader()
    for list in builtInLists {
      let bytes = UnsafeBufferPointer(
        start: list.words.utf8Start, count: list.words.utf8CodeUnitCount)
      do {
        try reader.read(bytes, name: list.name)
      } catch {
        // Tests read every built-in list, so this is a fault of the build, not of any input.
        fatalError("built-in word list: \(error)")
      }
    }
    return reader
  }
}
