extension UInt8 {
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isDigit: Bool { self &- 0x30 < 10 }

  var isHexadecimalDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  /// Space, tab, line feed, form feed or carriage return: the white space of HTML and of mail.
  var isSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) && self != 0x0b }

  /// The letter in lower case, any other byte as it is.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// What the byte is worth as a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    isDigit ? self - 0x30 : isHexadecimalDigit ? (self | 0x20) - 0x61 + 10 : nil
  }
}

extension ArraySlice<UInt8> {
  /// Without the white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let byte = rest.first, byte.isSpace { rest = rest.dropFirst() }
    while let byte = rest.last, byte.isSpace { rest = rest.dropLast() }
    return rest
  }

  /// Whether the bytes begin with the word, in letters of either case; the word is in lower case.
  func starts(withAnyCase word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      count >= word.count && zip(self, word).allSatisfy { $0.lowercased == $1 }
    }
  }

  /// Whether the word stands somewhere in the bytes.
  func holds(_ word: some Collection<UInt8>) -> Bool {
    indices.contains { self[$0...].starts(with: word) }
  }

  /// The bytes as a string in lower case (ASCII letters alone).
  var lowercasedName: String { String(decoding: self.map(\.lowercased), as: UTF8.self) }
}
