/// What the library knows of words, section by section, in the format its lists are written in.
///
/// A ``Lexicon`` keeps what words mean and forgets how they were listed; this keeps the lists.
public struct LexiconCatalog: Sendable {
  public struct Section: Sendable {
    /// As a list's `[section]` line has it: `bodies ministry`.
    public let name: String
    /// What the section is for, in one line.
    public let purpose: String
    /// How many words, phrases or lines it holds.
    public fileprivate(set) var count = 0
    let form: LexiconSection.Form
    fileprivate(set) var lines: [String] = []

    /// The section as a list that can be edited and read again, the form of a line in a comment.
    public var list: String {
      "[\(name)]\n# \(form.shape)\n" + lines.map { $0 + "\n" }.joined()
    }
  }

  /// Every section there is, those without entries too.
  public private(set) var sections: [Section]

  /// The library's own lists and a user's.
  ///
  /// - Parameter lists: each list's name, for errors, and its UTF-8 bytes.
  /// - Throws: ``LexiconError`` with file, line and what was expected.
  public init(adding lists: [(name: String, bytes: [UInt8])] = []) throws(LexiconError) {
    _ = try Lexicon.builtIn(adding: lists)
    sections = LexiconSection.all.map {
      Section(name: $0.name, purpose: $0.purpose, form: $0.form)
    }
    for list in Lexicon.builtInLists {
      let bytes = UnsafeBufferPointer(
        start: list.words.utf8Start, count: list.words.utf8CodeUnitCount)
      try read(ListBytes(bytes), name: list.name)
    }
    for list in lists {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: list.bytes.count)
      defer { copy.deallocate() }
      _ = copy.initialize(from: list.bytes)
      try read(ListBytes(UnsafeBufferPointer(copy)), name: list.name)
    }
  }

  private mutating func read(_ list: ListBytes, name: String) throws(LexiconError) {
    try list.eachEntry(of: name) { line, _, section throws(LexiconError) in
      guard let index = sections.firstIndex(where: { $0.name == section.name }) else { return }
      sections[index].lines.append(list.string(line))
      sections[index].count +=
        section.form.isOneALine
        ? 1 : section.form.hasPhrases ? list.forms(line).count : list.words(line).count
    }
  }

  /// The sections with their counts and what each is for, as aligned lines.
  public func overview(width: Int = 80) -> String {
    let name = (sections.map(\.name.count).max() ?? 0) + 2
    let number = sections.map { String($0.count).count }.max() ?? 0
    let wrap = TextWrap(width: max(width, name + number + 20))
    return sections.map { section in
      let count = String(section.count)
      let label =
        section.name + String(repeating: " ", count: name - section.name.count)
        + String(repeating: " ", count: number - count.count) + count + "  "
      return wrap.fill(
        section.purpose, first: label, rest: String(repeating: " ", count: label.count))
    }.joined()
  }
}
