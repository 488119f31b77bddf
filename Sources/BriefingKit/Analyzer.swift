/// Reads releases into meeting records. Make one and share it: it holds the lexicon, which takes
/// about a millisecond to build, and nothing else.
public struct Analyzer: Sendable {
  private let lexicon: Lexicon

  /// - Parameter lexicon: what is known of words; the library's own by default.
  public init(lexicon: Lexicon = .builtIn()) {
    self.lexicon = lexicon
  }

  /// The record of one release. Never fails: what cannot be read is named in the warnings.
  public func record(of input: ReleaseInput) -> MeetingRecord {
    analysis(of: input, explained: false).record
  }

  /// The record of one release with the rule and the words behind each value.
  public func analysis(of input: ReleaseInput) -> Analysis {
    analysis(of: input, explained: true)
  }

  /// The same record, with a call behind each stage: the library has no clock, a benchmark has.
  package func record(of input: ReleaseInput, after stage: (Stage) -> Void) -> MeetingRecord {
    analysis(of: input, explained: false, after: stage).record
  }

  /// The stages only add: each reads what those before it found and edits nothing of theirs.
  private func analysis(
    of input: ReleaseInput, explained: Bool, after stage: (Stage) -> Void = { _ in }
  ) -> Analysis {
    let release = Release(input)
    stage(.input)
    let document = Document(release, lexicon: lexicon)
    stage(.document)
    let mentions = Mentions(in: document)
    stage(.mentions)
    let cast = Cast(document: document, mentions: mentions)
    let roles = Roles(document: document, cast: cast).all()
    let lead = Lead(of: document)
    let sides = Sides(document: document, cast: cast, roles: roles, lead: lead)
    stage(.links)
    let reading = Reading(document: document, cast: cast, sides: sides)
    stage(.reading)
    let encounter = KindAndMode(document: document, reading: reading, lead: lead).decide()
    let kind = encounter.kind
    stage(.event)
    let choice = Choice(document: document, reading: reading, roles: roles, kind: kind)
    let items = choice.items()
    stage(.statements)
    let present = TakingPart(document: document, reading: reading, lead: lead).people(kind)
    let build = RecordBuilder(document: document, reading: reading, roles: roles)

    var record = MeetingRecord(id: input.id)
    record.warnings = release.warnings
    record.source = source(document, input, published: mentions.published)
    record.meeting.kind = kind
    record.meeting.mode = encounter.mode
    var place: Range<Int>?
    if kind != .none {
      let (date, warnings) = EventDays(document: document, reading: reading, lead: lead)
        .decide(kind)
      record.date = date
      record.warnings += warnings
      let locations = Locations(document: document, reading: reading, lead: lead)
      // Those on the phone are nowhere together: a place they name is another encounter's.
      if encounter.mode != .phone {
        place =
          (kind == .visit ? locations.findVisited() : nil) ?? locations.find()
          ?? (encounter.mode == .online || kind == .visit ? nil : document.dateline?.place)
      }
      record.meeting.location = place.map { document.words($0) }
      if place != nil, encounter.mode == .unknown { record.meeting.mode = .inPerson }
      // A call is between those whom it names: whom else they speak of was not on the line.
      let groups =
        kind == .call && present.count > 1
        ? []
        : Groups(document: document, reading: reading, lead: lead).find(besides: present.count)
      record.participants =
        present.sorted().map { build.person($0) } + groups.map { build.group($0) }
    }
    record.mentioned = cast.people.indices.filter { !present.contains($0) }.map { build.person($0) }
    record.organizations = cast.bodies.indices.map { build.organization($0) }
    for item in items {
      switch item.type {
      case .pledge: record.pledges.append(build.pledge(item))
      case .request: record.requests.append(build.request(item))
      case .measure(let status): record.measures.append(build.measure(item, status))
      }
    }
    record.statements = build.statements()
    if input.keepsText { record.text = String(decoding: release.source.bytes, as: UTF8.self) }
    if document.tokens.isEmpty {
      record.warnings.append(
        Warning(code: .noText, message: "the release holds no words; check the file"))
    }
    stage(.record)
    guard explained else { return Analysis(record: record, findings: []) }
    let findings = Findings(
      document: document, reading: reading, present: present, roles: roles, items: items,
      choice: choice, place: place, encounter: encounter, lead: lead)
    return Analysis(record: record, findings: findings.all(record))
  }

  private func source(
    _ document: Document, _ input: ReleaseInput, published: CalendarDate?
  ) -> Source {
    var source = Source(
      path: input.path, title: document.release.title ?? document.headline.map(document.words),
      published: published?.iso, url: document.release.url)
    source.dateline = document.dateline.map { document.words($0.place) }
    source.attribution = Attribution.find(in: document)
    return source
  }
}
