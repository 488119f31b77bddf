/// Lists of attendance: an entry a person.
extension People {
  /// `Jane Doe, Director, Rivers Trust`; `Mayor Jane Doe, Oakland, CA`; `Jane Doe`; `Director Jane
  /// Doe`; `Rivers Trust – Director Jane Doe`: the person of a list item that begins with one.
  func listEntry(_ range: Range<Int>) -> PersonMention? {
    guard document.block(of: range.lowerBound).tokens.lowerBound == range.lowerBound,
      range.count <= 60, !endsAsSentence(range),
      !range.dropFirst().contains(where: {
        tokens[$0].has(.orgSuffix) && tokens[$0 - 1].isMark(.comma)
      }) || range.contains(where: { tokens[$0].has(.titleHead) })
    else { return nil }
    if let person = entry(range) { return person }
    // A body before its dash sends the person behind it.
    guard let dash = range.first(where: { tokens[$0].isMark(.dash) }), dash > range.lowerBound,
      organizationStarting(at: range.lowerBound)?.extent.upperBound == dash,
      var person = entry(dash + 1..<range.upperBound)
    else { return nil }
    person.affiliation = person.affiliation ?? range.lowerBound..<dash
    return person
  }

  private func entry(_ range: Range<Int>) -> PersonMention? {
    var i = range.lowerBound
    var leading: [TitleMention] = []
    var honorific: Range<Int>?
    while i < range.upperBound, tokens[i].isWord {
      if tokens[i].has(.honorific), tokens[i].isCapitalized,
        !tokens[i].has(.givenName)
          || i + 1 < range.upperBound && tokens[i + 1].isCapitalized
            && tokens[i].shape.contains(.endsWithPeriod)
      {
        honorific = (honorific?.lowerBound ?? i)..<i + 1
        i += 1
      } else if tokens[i].has(.titleHead), tokens[i].isCapitalized,
        let title = titles.title(from: i, in: range), title.tokens.lowerBound == i
      {
        leading.append(title)
        i = title.tokens.upperBound
        if i < range.upperBound, tokens[i].key == .and { i += 1 }
      } else if let title = titles.title(from: i, in: range), title.tokens.lowerBound == i,
        startsName(title.tokens.upperBound, in: range), tokens[i].isCapitalized
      {
        leading.append(title)
        i = title.tokens.upperBound
      } else {
        break
      }
    }
    guard i < range.upperBound else { return nil }
    let titled = !leading.isEmpty || honorific != nil
    let bounded = commaEnd(from: i, in: range)
    guard
      let name = listedName(i..<bounded, titled: titled) ?? plainWords(i..<bounded, in: range)
    else { return nil }
    // One word alone is no person.
    if name.count == 1, !titled { return nil }
    var mention = PersonMention(
      tokens: range, name: name, honorific: honorific, titles: leading, affiliation: nil,
      rule: Self.listed.id)
    readFields(from: name.upperBound, in: range, into: &mention)
    return mention
  }

  func endsAsSentence(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return true }
    return tokens[last].isMark(.fullStop)
      && range.contains {
        tokens[$0].has([.be, .have, .modal])
          || tokens[$0].has(.verbPast) && !tokens[$0].isCapitalized
      }
  }

  func commaEnd(from i: Int, in range: Range<Int>) -> Int {
    (i..<range.upperBound).first {
      tokens[$0].kind == .punctuation && !tokens[$0].isMark(.fullStop) || tokens[$0].key == .of
        || tokens[$0].key == .and
    } ?? range.upperBound
  }

  /// A name that fills the whole first field of a list item.
  func listedName(_ field: Range<Int>, titled: Bool) -> Range<Int>? {
    if let name = names.name(at: field.lowerBound, in: field, titled: titled) {
      if name.upperBound == field.upperBound { return extendedBySuffix(name) }
      let rest = tokens[name.upperBound..<field.upperBound]
      // A family name that is an ordinary word: "Ana Souza Law"
      if rest.count == 1, let last = rest.first, last.isWord, last.isCapitalized,
        tokens[name.lowerBound].has(.givenName), !last.has([.orgHead, .orgSuffix])
      {
        return name.lowerBound..<field.upperBound
      }
      if let next = rest.first, !next.isCapitalized { return titled ? name : nil }
      return nil
    }
    return nil
  }

  /// "Olive Reed, Director": words that are no name elsewhere, before a post.
  private func plainWords(_ field: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    guard (2...3).contains(field.count), field.upperBound + 1 < range.upperBound,
      tokens[field.upperBound].isMark(.comma),
      let title = titles.title(from: field.upperBound + 1, in: range),
      title.tokens.lowerBound == field.upperBound + 1,
      names.begins(at: field.upperBound - 1, in: range),
      field.allSatisfy({
        tokens[$0].isWord && tokens[$0].isCapitalized && !names.isBlocked($0)
          && !tokens[$0].has([.orgHead, .orgSuffix, .orgNoun, .titleHead, .country, .portfolio])
      })
    else { return nil }
    return field
  }

  func extendedBySuffix(_ name: Range<Int>) -> Range<Int> {
    let end = name.upperBound
    if end + 1 < tokens.count, tokens[end].isMark(.comma), tokens[end + 1].has(.postnominal),
      [.jr, .jrDotted, .sr, .srDotted, .ii, .iii].contains(tokens[end + 1].key)
    {
      return name.lowerBound..<end + 2
    }
    return name
  }

  /// The fields behind a listed name: titles, bodies, a place.
  func readFields(from start: Int, in range: Range<Int>, into mention: inout PersonMention) {
    var i = start
    var lastWasTitle = false
    while i < range.upperBound {
      let separator = tokens[i]
      guard
        separator.isMark(.comma) || separator.isMark(.dash) || separator.isMark(.semicolon)
          || separator.key == .and || separator.key == .of || separator.isMark(.openParen)
          || separator.isMark(.ampersand) || separator.isMark(.slash)
      else {
        i += 1
        continue
      }
      let j = i + 1
      let end = fieldEnd(from: j, in: range)
      let isDegree = (j..<end).allSatisfy {
        tokens[$0].has(.postnominal) && !tokens[$0].has(.orgHead)
      }
      if !isDegree, let title = titles.title(from: j, in: range), isField(title, from: j, in: range)
      {
        mention.titles.append(title)
        lastWasTitle = true
        i = title.tokens.upperBound
      } else {
        if end > j, !isDegree, tokens[j].isWord, tokens[j].isCapitalized, separator.key != .and {
          // "Manager, Religious and External Relations": a field that goes on with the title.
          if lastWasTitle, isPortfolioField(j..<end), end < range.upperBound {
            let last = mention.titles.count - 1
            mention.titles[last].tokens = mention.titles[last].tokens.lowerBound..<end
          } else if mention.affiliation == nil {
            mention.affiliation = j..<end
          }
        }
        lastWasTitle = false
        i = end
      }
    }
  }

  /// Whether a title fills its field, up to a complement or a joint, and no body begins there.
  func isField(_ title: TitleMention, from j: Int, in range: Range<Int>) -> Bool {
    guard title.tokens.lowerBound <= j + 1 else { return false }
    if let body = organizationStarting(at: j), title.head >= body.tokens.upperBound + 2,
      body.kind != .government
    {
      return false
    }
    let end = title.tokens.upperBound
    return end >= range.upperBound || !tokens[end].isWord || !tokens[end].isCapitalized
  }

  func organizationStarting(at i: Int) -> OrganizationMention? {
    guard i < tokens.count, organizationAt[i] >= 0 else { return nil }
    let mention = organizations[organizationAt[i]]
    return mention.tokens.lowerBound == i ? mention : nil
  }

  /// The end of a field: the next comma that is not inside a body's name.
  func fieldEnd(from start: Int, in range: Range<Int>) -> Int {
    var i = start
    while i < range.upperBound {
      if organizationAt[i] >= 0 {
        i = max(i + 1, organizations[organizationAt[i]].extent.upperBound)
        continue
      }
      let token = tokens[i]
      if token.isMark(.comma), i + 1 < range.upperBound, tokens[i + 1].has([.orgSuffix]) {
        i += 2
        continue
      }
      if token.isMark(.comma) || token.isMark(.semicolon) || token.isMark(.closeParen) { return i }
      if token.key == .and, titles.startsTitle(i + 1, in: range) { return i }
      i += 1
    }
    return i
  }

  /// `Religious and External Relations`: words of a portfolio, no body.
  func isPortfolioField(_ field: Range<Int>) -> Bool {
    field.allSatisfy {
      tokens[$0].has([.portfolio, .common, .coordinator]) || !tokens[$0].isWord
    } && !field.contains { organizationAt[$0] >= 0 || tokens[$0].has(.orgHead) }
  }
}
