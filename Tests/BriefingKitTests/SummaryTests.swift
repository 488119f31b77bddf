import Testing

@testable import BriefingKit

@Suite struct SummaryTests {
  @Test func aWholeRecord() {
    #expect(
      SummaryRenderer(width: 60).text(of: .full) == """
        Ministers meet on clinics
        =========================
        What    Meeting, in person
        When    20 to 22 November 2023 (“Monday”, by the date of
                publication)
        Where   Harbour House
        Source  BRIDGETON; the ministry’s press service; published
                21 November 2023; https://example.org/a/1;
                samples/clinics.txt

        Who took part
          - Dr Ana Álvarez, Minister of Health (Ministry of Health,
            Freedonia)
          - mayors of five towns, unnamed

        Promised
          - Ana Álvarez, for Freedonia to World Clinic Fund: pledged
            more than $2.5 million (due June 2024)

        Done
          - opened 0.5 clinics

        Asked
          - Ana Álvarez and Per Holm to mayors of five towns: asked
            the towns to hire nurses

        Said
          - Ana Álvarez: “We build where people live”
          - that it works

        Also named
          - Per Holm, Oxbow

        Organizations
          - World Clinic Fund (WCF, intergovernmental)

        To check
          - give --published

        """)
  }

  @Test func emptySectionsAreLeftOut() {
    #expect(
      SummaryRenderer().text(of: MeetingRecord(id: "x")) == """
        x
        =
        What    No encounter

        """)
  }

  @Test func noControlOfTheReleaseReachesTheTerminal() {
    var record = MeetingRecord.full
    let hostile = "a\u{1B}]0;x\u{7}\r\u{9B}2J\u{7F}\u{202E}b\nc"
    record.source.title = hostile
    record.participants[0].name = hostile
    record.statements[0].text = hostile
    for format in [OutputFormat.summary, .markdown] {
      let text = format.renderer().text(of: record)
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control || $0 == "\u{202E}"
      }
      #expect(controls.allSatisfy { $0 == "\n" })
      #expect(text.contains("a␛"))
    }
  }

  @Test(arguments: [20, 33, 60, 100])
  func linesKeepToTheWidth(width: Int) {
    var record = MeetingRecord.full
    record.source.url = nil
    record.source.path = nil
    let lines = SummaryRenderer(width: width).text(of: record).split(separator: "\n")
    // "intergovernmental)" with its indent is wider than 20: a word is not broken.
    #expect(lines.allSatisfy { TextWrap.columns(of: $0) <= max(width, 22) })
  }

  @Test(
    arguments: [
      ("2020-07-09", nil, "9 July 2020"), ("2020-07", nil, "July 2020"), ("2020", nil, "2020"),
      ("XXXX-07-09", nil, "9 July (year not given)"), ("2020-13-01", nil, "2020-13-01"),
      ("2020-07-09", "2020-07-09", "9 July 2020"),
      ("2020-07-09", "2020-07-11", "9 to 11 July 2020"),
      ("2020-06-30", "2020-07-02", "30 June 2020 to 2 July 2020"),
      ("XXXX-07-09", "XXXX-07-10", "9 to 10 July (year not given)"),
    ] as [(String, String?, String)])
  func dates(value: String, end: String?, words: String) {
    #expect(DateWords.range(value, to: end) == words)
  }
}

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", "> \n"), ("one", "> one\n"), ("one two three", "> one two\n  three\n"),
    ("  one   two ", "> one two\n"),
    ("one incomprehensible two", "> one\n  incomprehensible\n  two\n"),
    ("one\u{A0}two three", "> one\u{A0}two\n  three\n"), ("日本 語語 x", "> 日本 語語\n  x\n"),
    ("e\u{301}e\u{301}e e\u{301}e\u{301}e a", "> e\u{301}e\u{301}e e\u{301}e\u{301}e\n  a\n"),
  ])
  func elevenColumns(text: String, lines: String) {
    #expect(
      TextWrap(width: text.hasPrefix("e\u{301}") ? 9 : 11).fill(text, first: "> ", rest: "  ")
        == lines)
  }
}

@Suite struct MarkdownTests {
  @Test func aWholeRecord() {
    let page = MarkdownRenderer().text(of: .full)
    #expect(
      page.hasPrefix(
        """
        # Ministers meet on clinics

        - **What:** Meeting, in person
        - **When:** 20 to 22 November 2023 (“Monday”, by the date of publication)
        """))
    #expect(
      page.contains(
        """

        ## Promised

        - **Ana Álvarez**, for **Freedonia** to **World Clinic Fund**: pledged more than $2.5 million (due June 2024)

        ## Done

        - opened 0.5 clinics

        """))
  }

  @Test(arguments: [
    ("a *b* _c_ `d`", #"a \*b\* \_c\_ \`d\`"#), ("[x](http://y)", #"\[x\](http://y)"#),
    ("<script>&amp;", #"\<script\>\&amp;"#), ("# no head", ##"\# no head"##),
    ("- no list", #"\- no list"#), ("well-known", "well-known"), ("1. no list", #"1\. no list"#),
    ("2024) x", #"2024\) x"#), ("in 2024. Then", "in 2024. Then"),
    ("a | b\n# c", ##"a \| b \# c"##),
    (#"back\slash"#, #"back\\slash"#), ("1.5 million", "1.5 million"),
  ])
  func whatTheReleaseSaysIsNoMarkup(text: String, escaped: String) {
    #expect(MarkdownRenderer.escaped(text) == escaped)
  }
}
