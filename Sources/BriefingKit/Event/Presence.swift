/// The words that say of all whom a sentence or a list names that they were there.
extension TakingPart {
  /// "Also present were …", "… attended the meeting", "… were in attendance".
  func isPresent(_ sentence: Range<Int>, _ i: Int) -> Bool {
    let negated = sentence.contains { tokens[$0].has(.negation) || tokens[$0].key == Self.absent }
    guard !negated else { return false }
    if let cue = sentence.first(where: { Self.included.contains(tokens[$0].key) }), cue < i,
      (sentence.lowerBound..<cue).contains(where: { tokens[$0].has(.groupNoun) })
    {
      return true
    }
    // "Cabinet officials, including Minister Jane Doe, discussed"
    if let cue = sentence.first(where: { tokens[$0].key == Self.including }), cue < i,
      (sentence.lowerBound..<cue).suffix(5).contains(where: { tokens[$0].has(.groupNoun) }),
      let act = reading.acts(of: document.sentenceOf[i]).first(where: { $0.group.isFinite }),
      act.group.tokens.lowerBound > i, act.voice == .release
    {
      return true
    }
    if let cue = sentence.first(where: { Self.featured.contains(tokens[$0].key) }), cue < i {
      return true
    }
    // "The event drew a large audience, including Minister Jane Doe"
    if let cue = sentence.first(where: { Self.gathered.contains(tokens[$0].key) }), cue < i,
      (sentence.lowerBound..<cue).contains(where: { tokens[$0].has(.eventNoun) })
    {
      return true
    }
    // "Among them was Ms Jane Doe"
    if tokens[sentence.lowerBound].key == Self.among,
      sentence.prefix(while: { $0 < i }).suffix(5).contains(where: { tokens[$0].has(.be) })
    {
      return true
    }
    return sentence.contains {
      Self.presence.contains(tokens[$0].key) || isAtEvent($0, in: sentence)
    } || testifies(in: sentence)
  }

  /// "who was at the meeting", "dropped by the meeting"; "also took part Director Jane Doe".
  private func isAtEvent(_ i: Int, in sentence: Range<Int>) -> Bool {
    let key = tokens[i].key
    // "graced the event as the chief guest", "spoke as resource persons"
    if Self.guests.contains(key) {
      return sentence.clamped(to: i - 4..<i).contains { tokens[$0].key == .asWord }
        || sentence.clamped(to: i - 1..<i).contains { tokens[$0].key == Self.chief }
    }
    // "were honoured during the event for their work"
    if Self.honours.contains(key) {
      let after = sentence.clamped(to: i + 1..<i + 2).contains {
        tokens[$0].key == .forWord || tokens[$0].key == .during || tokens[$0].key == .at
      }
      return after && sentence.clamped(to: i - 2..<i).contains { tokens[$0].has(.be) }
    }
    if key == Self.part {
      return i > sentence.lowerBound && Self.took.contains(tokens[i - 1].key)
        && i + 1 < sentence.upperBound && tokens[i + 1].isCapitalized
    }
    guard key == .at || key == .by, i > sentence.lowerBound, i + 2 < sentence.upperBound,
      tokens[i + 1].key == .the, tokens[i + 2].has(.eventNoun)
    else { return false }
    if key == .by { return Self.dropped.contains(tokens[i - 1].key) }
    return sentence.clamped(to: i - 2..<i).contains { tokens[$0].has(.be) }
      || sentence.clamped(to: i - 4..<i).contains { Self.represented.contains(tokens[$0].key) }
  }
  private static let among = WordKey("among")
  private static let chief = WordKey("chief")
  private static let honours = WordKey.set(
    "honoured honored felicitated decorated feted inducted recognised recognized")
  private static let represented = WordKey.set("represented representing deputised deputized")
  private static let guests = WordKey.set(
    """
    guest guests speaker speakers moderator moderators panelist panelists panellist panellists \
    discussant discussants persons
    """)
  private static let part = WordKey("part")
  private static let took = WordKey.set("took take takes taking")
  private static let dropped = WordKey.set("dropped stopped")
  private static let gathered = WordKey.set("drew attracted brought gathered graced")
  private static let featured = WordKey.set("featured featuring")
  private static let included = WordKey.set(
    "included comprised comprises comprising consisting composed consisted consists")
  private static let presence = WordKey.set(
    """
    present presiding chairmanship presence patronage flanked attended accompanied \
    accompanying moderated attendance participants participated joining
    """)

  /// Whether the list an item stands in is introduced as one of those present.
  func isAttendance(_ block: Int) -> Bool {
    var b = block
    while b > 0, document.blocks[b].kind == .listItem { b -= 1 }
    let intro = document.blocks[b].tokens
    let last = intro.suffix(30)
    return last.contains {
      Self.listIntros.contains(tokens[$0].key)
    } || document.blocks[b].kind == .heading
  }

  private static let listIntros = WordKey.set(
    """
    participants participant participated attendees attended attendance present included \
    include joined delegation members speakers panelists remarks following participating \
    attending guests leaders accompanied
    """)
}
