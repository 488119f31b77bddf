/// Tells how an encounter was held: on a screen, on the phone, in one place.
struct EncounterMode {
  let document: Document
  let lead: Lead
  private var tokens: [Token] { document.tokens }

  func decide(_ kind: Meeting.Kind) -> Meeting.Mode {
    guard kind != .none else { return .unknown }
    var placed = false
    let tokens = document.tokens
    let cues = Self.cues
    for range in lead.title + lead.sentences {
      for i in range where tokens[i].isWord && cues.contains(tokens[i].key) {
        let key = tokens[i].key
        if Self.online.contains(key), holdsEncounter(i, in: range),
          // Who travels has gone there: "toured the laboratory for virtual lessons".
          kind != .visit || i + 1 < range.upperBound && tokens[i + 1].has(.eventNoun)
        {
          return .online
        }
        if key == Self.margins || key == Self.sidelines { placed = true }
        if Self.rites.contains(key), kind == .conference || EncounterVerbs.credentials.contains(key)
        {
          placed = true
        }
        if Self.bodily.contains(key),
          tokens[i].has(.anyVerb) || EncounterNouns.courtesy.contains(key)
        {
          placed = true
        }
      }
    }
    if kind == .call { return .phone }
    return kind == .visit || placed ? .inPerson : .unknown
  }

  /// Whether a word of the screen is said of the encounter: "online meeting", "via video", "met
  /// virtually".
  private func holdsEncounter(_ i: Int, in range: Range<Int>) -> Bool {
    if Self.screens.contains(tokens[i].key) { return true }
    let before = i > range.lowerBound ? tokens[i - 1] : tokens[i]
    if before.key == Self.via || before.has(.anyVerb) { return true }
    return (i + 1..<min(i + 4, range.upperBound)).contains {
      tokens[$0].has(.eventNoun) || Self.formats.contains(tokens[$0].key)
    }
  }

  // MARK: Words

  private static let cues = WordSet(
    union: online, bodily, rites, [margins, sidelines], EncounterNouns.courtesy)
  /// Acts that nobody performs from afar.
  private static let rites = WordKey.set(
    """
    ceremony credentials credence groundbreaking ground-breaking ribbon-cutting sod-turning \
    foundation-laying handing-over
    """)
  private static let via = WordKey("via")
  private static let margins = WordKey("margins")
  private static let sidelines = WordKey("sidelines")
  private static let screens = WordKey.set(
    "virtually videoconference video-conference teleconference webinar videolink video-link")
  private static let formats = WordKey.set(
    "conference conferencing link format mode call platform convening")

  private static let online = WordKey.set(
    """
    virtual virtually online video videoconference video-conference teleconference zoom webinar \
    videolink video-link
    """)
  private static let bodily = WordKey.set(
    """
    hosted hosts hosting welcomed visited visits visit received receives travelled traveled travel \
    toured courtesy
    """)
}
