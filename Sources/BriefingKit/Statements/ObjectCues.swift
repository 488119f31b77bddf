/// The objects and particles that make an act of a verb, or that make talk or a figure of speech of an
/// act.
extension Cues {
  /// What is given, presented and received.
  static let goods = WordSet(goodsWords)
  private static let goodsWords = WordKey.list(
    """
    grant grants funding funds aid money million billion cash loan loans subsidy subsidies stipend \
    stipends bonus bonuses compensation donation donations cheque cheques check scholarship \
    scholarships bursary bursaries licence licences license licenses accreditation permit permits plot plots land house houses apartment apartments key keys boat boats \
    vehicle vehicles car cars ambulance ambulances bus buses truck trucks tractor tractors tanker \
    motorbike motorbikes motorcycle motorcycles bicycle bicycles wheelchair wheelchairs equipment \
    machine machines machinery generator generators pump pumps panels tools kit kits supplies \
    supply computer computers laptops tablets printers books textbooks uniforms furniture desks \
    medicine medicines vaccines doses beds ventilators oxygen masks nets food meals wheat maize rice \
    flour fuel fertilizer fertiliser seed seeds seedlings goats cattle livestock tents blankets \
    parcels assistance package packages training weapons ammunition helicopters aircraft
    """)

  /// The particles and nouns that make an act of a verb that alone is none: "set aside", "took
  /// action", "turned over".
  static let light: WordTable<WordSet> = [
    "make": WordKey.set(
      """
      donation donations $ million billion payment payments grant grants investment \
      investments appointment appointments allocation allocations provision purchase purchases \
      reform reforms amendment amendments award awards cuts available changes arrangements action actions free accessible easier \
      public mandatory compulsory decision decisions
      """),
    "add": WordKey.set("million billion funding money amendment provision language"),
    "take": WordKey.set(
      "action actions step steps measures over charge down possession delivery custody effect decision decisions"
    ),
    "give": WordSet(
      WordKey.list(
        """
        authority permission approval access effect assent consent go-ahead clearance
        """) + goodsWords),
    "present": goods,
    "receive": goods,
    "deny": WordKey.set(
      "access freedom entry supplies visas visa benefits aid permission treatment clearance"),
    "declare": WordKey.set(
      "disaster disasters emergency emergencies ceasefire moratorium curfew holiday bankruptcy"),
    "flag": WordKey.set("off"),
    "swear": WordKey.set("in"),
    "assent": WordKey.set("to"),
    "put": WordKey.set(
      "up cops officers police troops money together place operation service effect hold practice"),
    "set": WordKey.set("up aside motion"),
    "constitute": WordKey.set(
      "committee committees commission panel team taskforce council board inquiry"),
    "stand": WordKey.set("up"),
    "confer": WordKey.set("degree degrees doctorate title titles award order medal"),
    "assume": WordKey.set("chairmanship presidency chair command"),
    "exchange": WordKey.set("instruments copies documents notes prisoners"),
    "raise": WordKey.set(
      "rates tax taxes salary salaries wages pension pensions fee fees million billion quota"
    ),
    "conclude": WordKey.set(
      "agreement agreements treaty treaties contract contracts memorandum accord"),
    "negotiate": WordKey.set("agreement agreements treaty deal release ceasefire truce"),
    "host": WordKey.set("refugee refugees"),
    "list": WordKey.set(
      "shares stock exchange securities company companies species bonds products organizations"),
    "maintain": WordKey.set("road roads bridge bridges kilometres kilometers infrastructure"),
    "look": WordKey.set("into"),
    "join": WordKey.set(
      "treaty convention protocol agreement accord pact alliance coalition fund initiative"),
    "confirm": WordKey.set("as nomination nominations nominee nominees appointment appointments"),
    "fine": WordKey.set("company companies firm firms bank banks million billion"),
    "step": WordKey.set("up"),
    "strike": WordKey.set("down deal agreement accord"),
    "break": WordKey.set("ground"),
    "kick": WordKey.set("off"),
    "rule": WordKey.set("against favor favour unconstitutional unlawful invalid"),
    "win": WordKey.set("approval passage funding grant support contract"),
    "reach": WordKey.set("agreement deal accord settlement"),
    "turn": WordKey.set("over"),
    "draw": WordKey.set("up"),
    "hold": WordKey.set(
      "accountable hearing hearings election elections referendum auction detention custody"),
    "move": WordKey.set("troops forces amendment amendments motion legislation resolution to"),
    "include": WordKey.set(
      "amendment amendments provision provisions funding language money funds"),
    "vote": WordKey.set("to against for down in unanimously"),
    "report": WordKey.set("out"),
    "refer": WordKey.set("bill case legislation inquiry"),
    "bring": WordKey.set(
      """
      legislation bill motion force charges operation service people persons refugees seekers \
      families children prisoners hostages troops home
      """),
    "agree": WordKey.set("amendment amendments provision resolution motion rules"),
    "enter": WordKey.set("force agreement contract partnership service"),
    "carry": WordKey.set("out forward"),
    "pay": WordKey.set(
      "$ compensation salaries wages benefits grants fees costs bills out million billion"),
  ]

  /// What behind a verb of an act makes a figure of speech of it: "laid out", "seize the chance".
  static let figures: WordTable<WordSet> = [
    "lay": WordKey.set("out bare wreath wreaths flowers"),
    "sign": WordKey.set("book guestbook"),
    "seize": WordKey.set("leadership opportunity opportunities chance moment initiative"),
    "coordinate": WordKey.set("on closely"),
    "raise": WordKey.set(
      "issue issues concern concerns question questions matter matters hopes spirits"),
    "build": WordKey.set("momentum trust confidence"),
    "open": WordKey.set("eyes door doors"),
    "close": WordKey.set("eyes ranks"),
    "introduce": WordKey.set(
      "himself herself themselves guest guests speaker speakers delegation members colleagues chief"
    ),
    "carry": WordKey.set("message weight burden"),
    "pass": WordKey.set("away"),
    "place": WordKey.set("pressure emphasis burden burdens importance strain value focus priority"),
    "cut": WordKey.set("across"),
  ]

  /// Objects that turn an act into talk or ceremony: "provided an update", "delivered remarks".
  static let talk = WordKey.set(
    """
    update updates overview remarks details insight insights perspective perspectives briefing \
    tour tours comment forum assessment message speech address statement comments apology condolences presentation examples \
    facts readout views thanks gratitude appreciation wishes greetings discussion discussions talks meeting \
    meetings visit call note importance conference session summit keynote feedback \
    life career time conversation recommendations questions roundtable event dialogue oath announcements concerns \
    lecture lectures letter letters exhibition festival seminar symposium workshop webinar ceremony celebration
    """)
}
