/// Finds quantities and sums of money: `more than 1,600 health professionals`, `US$ 42 million`,
/// `4.8 billion pesos`, `EUR 850 thousand`, `RM48.5 million`.
struct Amounts {
  private let document: Document
  private let tokens: [Token]

  init(document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The amounts within `range`, in order.
  func find(in range: Range<Int>) -> [Amount] {
    var amounts: [Amount] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let (end, amount) = amount(at: i, in: range) {
        amounts.append(amount)
        i = end
      } else {
        i += 1
      }
    }
    return amounts
  }

  private func amount(at i: Int, in range: Range<Int>) -> (Int, Amount)? {
    var j = i
    var currency: String?
    if let (end, code) = currencyWords(at: j, in: range) {
      currency = code
      j = end
    }
    guard j < range.upperBound, var (value, next) = number(at: j, in: range, currency: &currency)
    else { return nil }
    if next < range.upperBound, tokens[next].has(.magnitude),
      case let power = document.lexicon.value(of: tokens[next]), power > 0,
      tokens[next].end - tokens[next].start > 1 || currency != nil
    {
      for _ in 0..<power { value *= 10 }
      next += 1
    }
    if currency == nil, let (end, code) = currencyWords(at: next, in: range) {
      currency = code
      next = end
    }
    // A year, a day or a figure in a name is no amount.
    if currency == nil, isDate(j, next, in: range) { return nil }
    var unit: String?
    if currency == nil {
      if next < range.upperBound, tokens[next].isMark(.percent) || tokens[next].key == .percentWord
      {
        unit = document.words(next..<next + 1)
        next += 1
      } else {
        let end = unitEnd(from: next, in: range)
        guard end > next else { return nil }
        unit = document.words(next..<end)
        next = end
      }
    }
    let start = qualifierStart(before: i, in: range)
    let qualifier = start < i ? document.words(start..<i) : nil
    return (
      next,
      Amount(
        text: document.words(start..<next), value: value, unit: unit, qualifier: qualifier,
        currency: currency)
    )
  }

  private func currencyWords(at i: Int, in range: Range<Int>) -> (Int, String)? {
    guard i < range.upperBound else { return nil }
    if tokens[i].isMark(.dollar) { return (i + 1, "USD") }
    if tokens[i].isMark(.euro) { return (i + 1, "EUR") }
    if tokens[i].isMark(.pound) { return (i + 1, "GBP") }
    if tokens[i].isMark(.yen) { return (i + 1, "JPY") }
    guard tokens[i].isWord else { return nil }
    if let match = document.lexicon.phrase(at: i, in: tokens, limit: range.upperBound),
      match.phrase.classes.contains(.currency)
    {
      return (i + match.length, document.lexicon.texts[Int(match.phrase.value)])
    }
    guard tokens[i].has(.currency), let code = document.lexicon.text(of: tokens[i]) else {
      return nil
    }
    // "US$", "A$": the sign is a token of its own.
    if i + 1 < range.upperBound, tokens[i + 1].isMark(.dollar) { return (i + 2, code) }
    return (i + 1, code)
  }

  private func number(
    at i: Int, in range: Range<Int>, currency: inout String?
  ) -> (Double, Int)? {
    let token = tokens[i]
    if i + 1 < range.upperBound, tokens[i + 1].isMark(.dollar), token.key == .us {
      currency = "USD"
      guard i + 2 < range.upperBound, let value = digits(i + 2) else { return nil }
      return (value, i + 3)
    }
    if token.kind == .number, let value = digits(i) { return (value, i + 1) }
    if token.isWord, token.shape.contains(.hasDigit), let (code, value) = prefixed(i) {
      currency = code
      return (value, i + 1)
    }
    if token.has(.numberWord), !token.has(.determiner),
      !token.isCapitalized || i == range.lowerBound
    {
      var value = Double(document.lexicon.value(of: token))
      var j = i + 1
      while j < range.upperBound, tokens[j].has(.numberWord) || tokens[j].key == .and {
        if tokens[j].key == .and {
          guard j + 1 < range.upperBound, tokens[j + 1].has(.numberWord), value >= 100 else {
            break
          }
          j += 1
          continue
        }
        let part = Double(document.lexicon.value(of: tokens[j]))
        value = part == 100 ? value * 100 : value + part
        j += 1
      }
      return (value, j)
    }
    return nil
  }

  /// The value of a number token, thousands' commas taken out.
  private func digits(_ i: Int) -> Double? {
    guard tokens[i].kind == .number else { return nil }
    return value(of: document.release.text[tokens[i].start..<tokens[i].end])
  }

  private func value(of bytes: ArraySlice<UInt8>) -> Double? {
    var plain: [UInt8] = []
    for byte in bytes where byte != 0x2c {
      guard byte &- 0x30 < 10 || byte == 0x2e else { return nil }
      plain.append(byte)
    }
    return Double(String(decoding: plain, as: UTF8.self))
  }

  /// `RM48.5`, `Rs500`: a currency's letters before figures.
  private func prefixed(_ i: Int) -> (String, Double)? {
    let bytes = document.release.text[tokens[i].start..<tokens[i].end]
    guard let first = bytes.firstIndex(where: { $0 &- 0x30 < 10 }), first > bytes.startIndex else {
      return nil
    }
    let key = WordKey(folding: document.release.text, from: bytes.startIndex, to: first)
    guard let code = document.lexicon.text(of: key, in: .currency),
      let value = value(of: bytes[first...])
    else { return nil }
    return (code, value)
  }

  private func isDate(_ i: Int, _ end: Int, in range: Range<Int>) -> Bool {
    if i > 0, tokens[i - 1].has(.month) { return true }
    if end < tokens.count, tokens[end].has(.month), tokens[end].isCapitalized { return true }
    let length = tokens[i].end - tokens[i].start
    guard tokens[i].kind == .number, length == 4, end == i + 1,
      let value = digits(i), (1800...2199).contains(value)
    else { return false }
    return end >= range.upperBound || !tokens[end].isWord || tokens[end].has(.closed)
      || i > range.lowerBound && [.inWord, .by, .since, .of].contains(tokens[i - 1].key)
  }

  /// The end of the noun phrase counted.
  private func unitEnd(from i: Int, in range: Range<Int>) -> Int {
    var j = i
    while j < range.upperBound, j - i < 4, tokens[j].isWord,
      !tokens[j].has([.closed, .verbPast, .verbS])
        || tokens[j].has(.common) && !tokens[j].has(.closed),
      !tokens[j].isCapitalized || j == i
    {
      j += 1
    }
    return j
  }

  private func qualifierStart(before i: Int, in range: Range<Int>) -> Int {
    func key(_ back: Int) -> WordKey { i - back >= range.lowerBound ? tokens[i - back].key : .none }
    if key(1) == .than, key(2) == .more || key(2) == .less { return i - 2 }
    if key(1) == .to, key(2) == .up { return i - 2 }
    if key(1) == .least || key(1) == .most, key(2) == .at { return i - 2 }
    if Self.qualifiers.contains(key(1)) { return i - 1 }
    return i
  }

  private static let qualifiers = WordKey.set(
    """
    about approximately nearly almost over around roughly some only
    """)
}
