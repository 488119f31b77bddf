/// Writes what the stages found into a record.
struct RecordBuilder {
  private let document: Document
  private let cast: Cast
  private let reading: Reading
  private let roles: [[Role]]
  private let amounts: Amounts

  init(document: Document, reading: Reading, roles: [[Role]]) {
    self.document = document
    self.reading = reading
    self.roles = roles
    cast = reading.cast
    amounts = Amounts(document: document)
  }

  // MARK: Parties

  func person(_ index: Int) -> Party {
    let person = cast.people[index]
    let name = document.words(person.name)
    var aliases: [String] = []
    for form in forms(person.names) {
      let words = document.words(form)
      if words != name, !aliases.contains(words), !document.block(of: form.lowerBound).shouts {
        aliases.append(words)
      }
    }
    return Party(
      kind: .person, name: name, honorific: person.honorific.map { document.words($0) },
      roles: roles[index],
      aliases: aliases, mentions: spans(person.names))
  }

  func group(_ words: Range<Int>) -> Party {
    Party(
      kind: .group, name: document.words(words), honorific: nil, roles: [], aliases: [],
      mentions: [document.span(words)])
  }

  func organization(_ index: Int) -> Organization {
    let body = cast.bodies[index]
    let name = document.words(body.name)
    var aliases: [String] = []
    func note(_ words: String) {
      if words != name, !aliases.contains(words) { aliases.append(words) }
    }
    for form in forms(body.mentions) { note(document.words(form)) }
    var acronym = body.acronym.map { document.words($0) }
    if let acronym { note(acronym) }
    if acronym == nil {
      acronym = body.mentions.first {
        $0.count == 1 && document.tokens[$0.lowerBound].shape.contains(.allCaps)
      }.map { document.words($0) }
    }
    return Organization(
      name: name, acronym: acronym, kind: body.kind, aliases: aliases,
      mentions: spans(body.mentions))
  }

  /// The mentions, each that is written as one before it left out.
  private func forms(_ mentions: [Range<Int>]) -> [Range<Int>] {
    var forms: [Range<Int>] = []
    let text = document.release.text
    for mention in mentions {
      let bytes = text[document.bytes(mention)]
      if !forms.contains(where: { text[document.bytes($0)].elementsEqual(bytes) }) {
        forms.append(mention)
      }
    }
    return forms
  }

  /// The spans of the mentions; those in an escaped header only where no other is.
  private func spans(_ ranges: [Range<Int>]) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(ranges.count)
    for range in ranges where document.release.isVerbatim(document.bytes(range)) {
      spans.append(document.span(range))
    }
    return spans.isEmpty ? ranges.prefix(1).map { document.span($0) } : spans
  }

  // MARK: Items

  func pledge(_ item: Choice.Item) -> Pledge {
    Pledge(
      text: document.words(item.tokens), by: names(item.by), onBehalfOf: onBehalfOf(item),
      to: addressees(item), cue: document.words(item.cue), amounts: amounts.find(in: item.tokens),
      deadline: deadline(in: item.tokens), span: document.span(item.tokens))
  }

  func measure(_ item: Choice.Item, _ status: Measure.Status) -> Measure {
    Measure(
      text: document.words(item.tokens), by: names(item.by), status: status,
      cue: document.words(item.cue), amounts: amounts.find(in: item.tokens),
      deadline: status == .completed ? nil : deadline(in: item.tokens),
      span: document.span(item.tokens))
  }

  func request(_ item: Choice.Item) -> Request {
    Request(
      text: document.words(item.tokens), by: names(item.by), to: addressees(item),
      cue: document.words(item.cue), span: document.span(item.tokens))
  }

  func names(_ referents: [Referent]) -> [String] {
    referents.map { reading.referents.name(of: $0) }
  }

  private func onBehalfOf(_ item: Choice.Item) -> String? {
    for referent in reading.act(of: item).subject {
      switch referent {
      case .body, .country, .nation:
        if !item.by.contains(referent) { return reading.referents.name(of: referent) }
      case .person, .phrase: continue
      }
    }
    guard case .person(let person)? = item.by.first else { return nil }
    return roles[person].lazy.compactMap { $0.organization ?? $0.country }.first
  }

  /// The other party named in the item: whom a pledge is to, of whom a request is asked.
  private func addressees(_ item: Choice.Item) -> [String] {
    let behind = max(item.cue.upperBound, item.tokens.lowerBound)..<item.tokens.upperBound
    for i in behind {
      var referent: Referent?
      if cast.personAt[i] >= 0 { referent = .person(cast.personAt[i]) }
      if cast.bodyAt[i] >= 0 { referent = .body(cast.bodyAt[i]) }
      if referent == nil, document.tokens[i].has(.country), document.tokens[i].isCapitalized,
        document.tokens[i].key != .us || document.tokens[i].shape.contains(.allCaps)
      {
        referent = .country(i..<i + 1)
      }
      if let referent, !item.by.contains(referent) {
        return [reading.referents.name(of: referent)]
      }
    }
    return []
  }

  /// By when: a date behind "by", "until", "before", "in", or a relative one.
  private func deadline(in range: Range<Int>) -> String? {
    let tokens = document.tokens
    let dates = cast.mentions.dates
    let own = dates.partition { $0.tokens.lowerBound >= range.lowerBound }
    for date in dates[own...].prefix(while: { $0.tokens.lowerBound < range.upperBound })
    where range.contains(date.tokens.lowerBound) && date.tokens.lowerBound > range.lowerBound {
      let before = tokens[date.tokens.lowerBound - 1]
      guard
        before.key == .by || before.key == .until || before.key == .before || before.key == .inWord
          || before.key == .on
      else { continue }
      switch date.value {
      case .day(let day), .period(let day): return day.iso
      case .range(_, let last): return last.iso
      case .relative, .weekday, .week, .vague: continue
      }
    }
    return nil
  }

  // MARK: Statements

  /// The direct quotations of five words or more, then the reported speech, in text order.
  func statements() -> [Statement] {
    var found: [(at: Int, statement: Statement)] = []
    for (index, quote) in cast.mentions.quotes.enumerated() where !reading.isScare[index] {
      let range = trimmed(quote.tokens)
      guard
        range.lazy.filter({ document.tokens[$0].isWord || document.tokens[$0].kind == .number })
          .count >= 5
      else { continue }
      found.append(
        (
          range.lowerBound,
          Statement(
            speaker: reading.speakers[index].map { reading.referents.name(of: $0) }, kind: .direct,
            text: document.words(range), cue: reading.speechCues[index].map { document.words($0) },
            span: document.span(range))
        ))
    }
    for report in reading.reports
    where !report.content.contains(where: { reading.quoteAt[$0] >= 0 })
      && document.block(of: report.cue.lowerBound).kind.tellsStory
    {
      let range = trimmed(report.content)
      guard range.count >= 3 else { continue }
      found.append(
        (
          range.lowerBound,
          Statement(
            speaker: report.speaker.first.map { reading.referents.name(of: $0) }, kind: .indirect,
            text: document.words(range), cue: document.words(report.cue), span: document.span(range)
          )
        ))
    }
    return found.sorted { $0.at < $1.at }.map(\.statement)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, document.tokens[end - 1].isMark(.comma) { end -= 1 }
    return range.lowerBound..<end
  }
}
