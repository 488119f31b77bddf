import Testing

@testable import BriefingKit

@Suite struct MarkedTextTests {
  /// A text with its evidence in brackets: `[p …]` for a pledge, and a bar between paragraphs.
  static func marked(_ text: String, _ evidence: (Evidence.Kind, Range<Int>)...) -> String {
    let all = evidence.map {
      Evidence(kind: $0, span: Span(start: $1.lowerBound, end: $1.upperBound))
    }
    return MarkedText(text, evidence: all).paragraphs.map { paragraph in
      (paragraph.lead.isEmpty ? "" : paragraph.lead + "_")
        + paragraph.pieces.map { piece in
          switch piece {
          case .open(let evidence, let isFirst):
            "[" + (isFirst ? "" : "…") + String(evidence.kind.rawValue.prefix(1)) + " "
          case .text(let words): words
          case .close: "]"
          }
        }.joined()
    }.joined(separator: "|")
  }

  @Test func marksNest() {
    #expect(
      Self.marked("Ann will build it.", (.pledge, 0..<17), (.person, 0..<3))
        == "[p [p Ann] will build it].")
  }

  @Test func marksThatCrossAreCut() {
    #expect(
      Self.marked("one two three", (.pledge, 0..<7), (.statement, 4..<13))
        == "[p one [s two]][…s  three]")
  }

  @Test func aMarkGoesOnInTheNextParagraph() {
    #expect(
      Self.marked("one two.\n\nthree four.", (.statement, 4..<16))
        == "one [s two.]|[…s three ]four.")
  }

  @Test func offsetsAreCodePoints() {
    #expect(Self.marked("É🇵🇱 Ann", (.person, 4..<7)) == "É🇵🇱 [p Ann]")
  }

  @Test func evidenceBeyondTheTextIsLeftOut() {
    #expect(Self.marked("one", (.person, 2..<9), (.date, 1..<1)) == "one")
  }

  @Test func bulletsAndHeaderLinesAreKept() {
    #expect(
      Self.marked("Title: A\nDate: 2024-03-05\n\n- one\n- two")
        == "Title: A|Date: 2024-03-05|-_one|-_two")
  }

  /// Nothing of a sample is lost but white space, whatever its marks.
  @Test(arguments: Sample.all) func allWordsStay(sample: Sample) {
    let record = analyzer.record(of: sample.input)
    #expect(record.fits(sample.text))
    var words = ""
    var depth = 0
    for paragraph in MarkedText(sample.text, evidence: record.evidence).paragraphs {
      words += paragraph.lead
      for piece in paragraph.pieces {
        switch piece {
        case .open: depth += 1
        case .close: depth -= 1
        case .text(let text): words += text
        }
      }
      #expect(depth == 0)
    }
    let solid = sample.text.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "\u{FEFF}"
    }
    let kept = words.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    #expect(String(String.UnicodeScalarView(kept)) == String(String.UnicodeScalarView(solid)))
  }

  @Test func aTextThatHasChangedDoesNotFit() {
    let text = "Minister Ana Souza pledged to build two schools in Lima by 2025."
    let record = record(text)
    #expect(record.pledges.count == 1)
    #expect(record.fits(text))
    #expect(!record.fits("The " + text))
    #expect(!record.fits(String(text.prefix(30))))
  }
}

@Suite struct AnnotationTests {
  static let text =
    "Envoy Ana Souza met Jon Berg in Lima. Souza pledged to build two schools by 2025."

  static func lines(width: Int = 200, isColoured: Bool = false, _ text: String = text) -> String {
    Annotation(of: record(text), text: text, width: width, isColoured: isColoured).lines
  }

  @Test func bracketsNameWhatStandsInThem() {
    #expect(
      Self.lines().hasPrefix(
        "[role: Envoy] [person: Ana Souza] met [person: Jon Berg] in Lima. [pledge: [person: Souza]"
          + " pledged to build two schools by 2025].\n\n[pledge] what was promised;"))
  }

  @Test(arguments: [20, 40, 72]) func linesKeepToTheWidth(width: Int) {
    for isColoured in [false, true] {
      for line in Self.lines(width: width, isColoured: isColoured).split(separator: "\n") {
        let plain = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(TextWrap.columns(of: plain) <= width, "\(line)")
      }
    }
  }

  @Test func coloursEndWithTheirLine() {
    for line in Self.lines(width: 24, isColoured: true).split(separator: "\n") {
      let codes = line.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
      #expect(codes.isEmpty || codes.last == "0", "\(line)")
    }
    #expect(Self.lines(isColoured: true).contains("\u{1B}[32;1mSouza\u{1B}[0m\u{1B}[32m pledged"))
    #expect(!Self.lines(isColoured: false).contains("\u{1B}"))
  }

  @Test func controlsOfAReleaseAreShownAndNotObeyed() {
    let text = "Envoy \u{1B}[2JAna Souza met Jon\u{202E} Berg\u{7}. Souza pledged to act by 2025."
    for isColoured in [false, true] {
      let lines = Self.lines(isColoured: isColoured, text)
      #expect(!lines.contains("\u{1B}[2J"))
      #expect(!lines.unicodeScalars.contains("\u{202E}"))
      #expect(!lines.unicodeScalars.contains("\u{7}"))
      #expect(lines.contains("␛[2J"))
    }
  }

  @Test func theFragmentMarksTheSame() {
    let html = record(Self.text).annotatedHTML(of: Self.text)
    #expect(
      html.contains(
        """
        <p><mark class="role" title="role">Envoy</mark> <mark class="person" title="person">Ana \
        Souza</mark> met <mark class="person" title="person">Jon Berg</mark> in Lima. <mark \
        class="pledge" title="pledge"><mark class="person" title="person">Souza</mark> pledged to \
        build two schools by 2025</mark>.</p>
        """))
  }

  @Test func theFragmentEscapesTheRelease() {
    let text = "<script>alert(1)</script> & \"onload=\" Envoy Ana <b>Souza</b> met Jon Berg."
    let html = record(text).annotatedHTML(of: text)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;onload=&quot;"))
  }
}
