extension Lexicon {
  /// A body known by name: what its mentions want to know of it. The name's words are a phrase, and
  /// what the record calls the body is what the release does.
  struct Body: Sendable {
    var kind: Organization.Kind
    var form: NameForm
    /// The one country it is of, an index into `texts`; -1 where none is listed.
    var country: Int32
  }

  /// How a listed name is written.
  struct NameForm: OptionSet, Sendable {
    let rawValue: UInt8

    static let oneWord = NameForm(rawValue: 1)
    /// At most five bytes, not all of them capitals: "Nato" is no word in any case.
    static let short = NameForm(rawValue: 2)
    /// Ends in a small letter, so no acronym stands there.
    static let smallEnd = NameForm(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of name: some BidirectionalCollection<UInt8>) {
      self = []
      if !name.contains(0x20) { insert(.oneWord) }
      if name.count <= 5, name.contains(where: { $0 >= 0x61 }) { insert(.short) }
      if let last = name.last, last >= 0x61 { insert(.smallEnd) }
    }
  }
}
