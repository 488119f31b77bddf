/// What capitals behind a head make of a name: a longer one, none at all, or an encounter's.
extension Organizations {
  /// "State Government", "Local Government": a tier of government, no body of its own.
  func isLocalGovernment(_ words: Range<Int>) -> Bool {
    tokens[words.upperBound - 1].has(.orgNoun)
      && words.dropLast().allSatisfy {
        Self.levels.contains(tokens[$0].key) || tokens[$0].has(.coordinator)
      }
  }

  /// "Board of Directors": what many bodies have.
  func isBoardOfMembers(_ words: Range<Int>, head: Int) -> Bool {
    guard words.lowerBound == head, words.count >= 3, tokens[head].key == Self.board else {
      return false
    }
    // "Board of Directors of the Rivers Bank": the bank is named, its board is not.
    return
      (tokens[head + 2].has([.titlePlural, .groupNoun])
      || tokens[head + 2].key == Self.trustees)
      && (words.count == 3 || tokens[head + 3].key == .of || isEncounter(tokens[head + 3]))
  }

  private static let trustees = WordKey("trustees")
  private static let board = WordKey("board")
  private static let levels = WordKey.set(
    "state local county municipal provincial territory territorial regional tribal city")

  /// "Task Force", "Advisory Council", "Centre of Excellence", "Development Partners": what many
  /// bodies are called.
  func isAnyBody(_ words: Range<Int>) -> Bool {
    let (first, last) = (tokens[words.lowerBound], tokens[words.upperBound - 1])
    if Self.wares.contains(last.key) {
      return words.dropLast().allSatisfy {
        tokens[$0].has([.portfolio, .common, .adjective, .coordinator, .demonym])
      }
    }
    if words.count == 3, last.key == Self.excellence { return true }
    if words.count == 2, first.key == Self.civil, last.key == Self.society { return true }
    // "Clinical Pharmacy Laboratory", "Difficult Fiscal Times"
    if Self.rooms.contains(last.key), !Self.tiersOfState.contains(first.key) {
      return words.allSatisfy { tokens[$0].has([.portfolio, .common, .adjective]) }
    }
    return words.count == 2 && Self.kinds.contains(first.key) && last.has(.orgHead)
      && !last.has(.orgSuffix) && !Self.units.contains(last.key)
  }

  /// "Head of Mission", "Chief of Cabinet", "Lands Cabinet Secretary": a post.
  func isHeaded(_ h: Int, in range: Range<Int>) -> Bool {
    guard Self.headed.contains(tokens[h].key) else { return false }
    if h - 2 >= range.lowerBound, tokens[h - 1].key == .of, tokens[h - 2].has(.titleHead) {
      return tokens[h - 2].isCapitalized
    }
    return tokens[h].key == Self.cabinet && h + 1 < range.upperBound
      && tokens[h + 1].has(.titleHead) && tokens[h + 1].isCapitalized
  }

  private static let cabinet = WordKey("cabinet")
  private static let headed = WordKey.set("mission cabinet")

  /// "Museum of African Rivers and Culture Act": a law named for a body, or behind one; the law in
  /// "Ministry of Law" and "Ministry of Justice and Law" is what the body is for.
  func endsInLaw(_ words: Range<Int>, head: Int) -> Bool {
    let last = words.upperBound - 1
    guard last > head, Self.laws.contains(tokens[last].key) else { return false }
    return tokens[last].key != Self.law
      || ![.of, .and, .ampersand, .the].contains(tokens[last - 1].key)
  }

  private static let law = WordKey("law")

  /// The number a unit or a commission is known by: "109th Congress", "3rd Battalion".
  func number(before first: Int, head: Int, in range: Range<Int>) -> Int? {
    guard first > range.lowerBound, Self.numbered.contains(tokens[head].key),
      tokens[first - 1].kind == .number || tokens[first - 1].shape.contains(.hasDigit)
    else { return nil }
    let text = document.release.text[tokens[first - 1].start..<tokens[first - 1].end]
    let isOrdinal = text.last.map { $0 | 0x20 >= UInt8(ascii: "a") } ?? false
    // "2 Service Battalion"
    let isUnit = first < head && tokens[first - 1].kind == .number && text.count < 3
    guard isOrdinal || isUnit || text.contains(UInt8(ascii: "/")),
      first - 2 < range.lowerBound || !tokens[first - 2].isMark(.comma)
    else { return nil }
    // "U.S. 5th Fleet"
    let isLed = first - 2 >= range.lowerBound && tokens[first - 2].key == .usDotted
    return isLed ? first - 2 : first - 1
  }

  /// "Community College System", "Oak Fire District".
  func isSystem(_ i: Int, in range: Range<Int>) -> Bool {
    guard i > range.lowerBound, tokens[i - 1].isCapitalized else { return false }
    let kind = tokens[i - 1].key
    return tokens[i].key == Self.system && Self.systems.contains(kind)
      || tokens[i].key == Self.district && Self.districts.contains(kind)
  }

  private static let system = WordKey("system")
  private static let systems = WordKey.set("university college school health hospital library")
  private static let district = WordKey("district")
  private static let districts = WordKey.set(
    "fire school water sewer irrigation sanitation conservation drainage transit health library")
  private static let wares = WordKey.set("partners technologies renewables foods consultants")
  private static let excellence = WordKey("excellence")
  private static let civil = WordKey("civil")
  private static let society = WordKey("society")
  private static let kinds = WordKey.set(
    """
    senior previous former essential \
    task working latest small steering advisory conference research media press news regional central \
    head main review standing joint select special technical interagency organizing organising \
    preparatory drafting ad-hoc follow-up service resource customer contact call community \
    settlement public electorate local affairs ag monitoring editorial photo governing academic \
    student students management supervisory faculty planning
    """)
  private static let laws = WordKey.set("act bill law amendment code program programme")
  private static let rooms = WordKey.set("laboratory laboratories lab labs clinic times")
  private static let tiersOfState = WordKey.set("national central federal state royal")
  private static let units = WordKey.set("battalion brigade regiment squadron fleet")
  private static let numbered = WordKey.set(
    """
    congress battalion brigade regiment division squadron fleet corps army wing infantry \
    commission parliament legislature company
    """)

  /// "Principals Committee Meeting": what the body holds is no part of its name.
  func isEncounter(_ token: Token) -> Bool {
    token.has(.eventNoun) && !token.has(.orgHead)
  }

  /// What a name goes on to behind its head, through capitals.
  enum Ending {
    case head(Int)
    case veto
  }

  /// "Police Chiefs Association" ends with a head of its own; "Army Ammunition Plant" and "Service
  /// Preservation Act" are no bodies.
  func ending(behind head: Int, in range: Range<Int>) -> Ending? {
    guard !tokens[head].has([.orgSuffix, .groupNoun]), !isHeadline(at: head) else { return nil }
    var i = head + 1
    while i < range.upperBound, i - head < 5, tokens[i].isWord, tokens[i].isCapitalized,
      !tokens[i].has([.closed, .honorific, .givenName, .weekday, .month]),
      !tokens[i].has(.titleHead) || tokens[i].has(.titlePlural),
      !tokens[i].shape.contains(.allCaps), i == head + 1 || !tokens[i - 1].has(.titleHead)
    {
      if i > head + 1 || !tokens[head].has(.orgVeto) {
        if tokens[i].has(.orgHead) && !tokens[i].has(.titleHead) || isSystem(i, in: range) {
          return .head(i)
        }
        if tokens[i].has(.orgVeto), !tokens[i].has([.eventNoun, .placeNoun]) { return .veto }
      }
      i += 1
    }
    return nil
  }

  func isHeadline(at i: Int) -> Bool {
    let kind = document.block(of: i).kind
    return kind == .heading || kind == .title
  }
}
