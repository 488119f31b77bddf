import RecordChecks
import Testing

@testable import BriefingKit

@Suite struct HTMLTests {
  /// The text taken out of a page.
  private func text(_ page: String) -> String {
    let extract = Extract(ReleaseInput(bytes: Array(page.utf8), format: .html))
    return String(decoding: extract.text, as: UTF8.self)
  }

  private func header(_ page: String) -> Header? {
    Extract(ReleaseInput(bytes: Array(page.utf8), format: .html)).header
  }

  private let prose = "The ministers met in the harbour of the old town and spoke for two hours."

  @Test(arguments: [
    ("<p>They met.<p>They left.", "They met.\n\nThey left.\n"),
    ("<p>They\n   met\tin <b>Ni</b>ce</p>", "They met in Nice\n"),
    ("<div>They met.<div>They left.</div>All.</div>", "They met.\n\nThey left.\n\nAll.\n"),
    ("They met<br>in Nice<br><br>They left.", "They met\nin Nice\n\nThey left.\n"),
    ("<ul><li>Ports<li><p>Ships</p></ul>", "- Ports\n- Ships\n"),
    ("<ol><li>Ports<ul><li>Piers</ul><li>Ships</ol>", "1. Ports\n  - Piers\n2. Ships\n"),
    ("<ul><li><p>Ports</p><p>and ships</p></ul>", "- Ports\n\n  and ships\n"),
    (
      "<table><tr><th>Who<th>Post<tr><td><p>Ana</p></td><td>Minister</table>",
      "Who | Post\nAna | Minister\n"
    ),
    (
      "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></table>",
      "One.\n\nTwo.\n\nThree.\n"
    ),
    ("<pre>They\n  met.</pre><p>All.", "They\n  met.\n\nAll.\n"),
    ("<p>A<!-- <p>no --> b<!--> c<![CDATA[d]]></p>", "A b c\n"),
    ("<p>1 < 2 and 3 <4</p>", "1 < 2 and 3 <4\n"),
    ("<p title=\"a > b\">They met.", "They met.\n"),
    ("<P CLASS=x>They <SCRIPT>if (a</p>b)</SCRIPT>met.", "They met.\n"),
    ("", ""),
    ("<p>&nbsp;</p><p> </p>", ""),
  ]) func aPageBecomesLines(page: String, lines: String) {
    #expect(text(page) == lines)
  }

  @Test(arguments: [
    ("Set&uacute;bal &amp; Bj&#246;rn", "Setúbal & Björn"),
    ("&ldquo;Yes&rdquo; &#8212; &#x2014; &#X2014;", "“Yes” — — —"),
    ("&#150; &#146;", "– ’"),
    ("&amp;lt; &amp;amp;", "&lt; &amp;"),
    ("R&D &nosuchname; &; &# &#x; &", "R&D &nosuchname; &; &# &#x; &"),
    ("&copy 2024 &eacute", "© 2024 é"),
    (
      "&#0; &#xD800; &#x110000; &#99999999999999999999;", "\u{fffd} \u{fffd} \u{fffd} \u{fffd}9999;"
    ),
  ]) func referencesAreDecodedOnce(page: String, words: String) {
    #expect(text("<p>" + page) == words + "\n")
  }

  @Test func whatStandsBesideTheStoryIsLeftOut() {
    let page = """
      <body class="with-sidebar"><header><p>\(prose) Of the site.</p></header>
      <nav><p>\(prose) Nav.</p></nav><div class="cookie-consent"><p>\(prose) Cookies.</p></div>
      <div class="content"><p>\(prose)</p><p>\(prose)</p>
      <div hidden><p>\(prose) Hidden.</p></div><aside><p>\(prose) Aside.</p></aside>
      <div style="display: none"><p>\(prose) Styled.</p></div>
      <div id="related"><p>\(prose) Related.</p></div>
      <p><a href="/a">Share this with all your friends at once</a></p><p>Last words.</p></div>
      <footer><p>\(prose) Foot.</p></footer></body>
      """
    #expect(text(page) == "\(prose)\n\n\(prose)\n\nLast words.\n")
  }

  @Test func theArticleIsTakenElseTheDensestPart() {
    let aside = "<div><p>\(prose) Elsewhere.</p></div>"
    let story = "<p>\(prose)</p><p>\(prose)</p><p>\(prose)</p><p>\(prose)</p><p>Short.</p>"
    let expected = Array(repeating: prose, count: 4).joined(separator: "\n\n") + "\n\nShort.\n"
    #expect(text("\(aside)<article>\(story)</article>\(aside)") == expected)
    #expect(text("\(aside)<div itemprop=articleBody>\(story)</div>") == expected)
    #expect(text("<div>Home</div><div>\(story)</div><div>Imprint</div>") == expected)
  }

  /// Nothing is lost because its wrapper has a misleading name.
  @Test func aPageThatIsAllMenuIsStillRead() {
    #expect(text("<div class=menu><p>\(prose)</div>") == prose + "\n")
    #expect(text("<footer><p>They met.</footer>") == "They met.\n")
  }

  @Test(arguments: [
    (
      "<title>Ana and Jon meet | Ministry</title><h1>Ministry</h1><h2>Ana and Jon meet</h2><p>Yes.",
      "Ana and Jon meet"
    ),
    (
      "<title>Ministry</title><article><h1>Ana and Jon meet</h1><p>Yes.</article>",
      "Ana and Jon meet"
    ),
    ("<meta property=og:title content='Ana &amp; Jon meet'><p>Yes.", "Ana & Jon meet"),
    ("<title>\n Ana and\n Jon </title><p>Yes.", "Ana and Jon"),
    (
      #"<script type="application/ld+json">{"headline": "Ana and Jon"}</script><p>Yes."#,
      "Ana and Jon"
    ),
    ("<meta property=og:title content='Ana\n and\tJon'><p>Yes.", "Ana and Jon"),
    ("<h1>Ana <i>and</i><br>Jon</h1><p>Yes.", "Ana and Jon"),
  ]) func theTitleIsTheHeadingThePageNames(page: String, title: String) {
    #expect(header(page)?.title?.string == title)
    // It stands on top of the text, once.
    #expect(text(page).hasPrefix(title + "\n\n"))
    #expect(text(page).split(separator: "\n").count { $0 == title } == 1)
  }

  @Test(arguments: [
    "<meta property='article:published_time' content='2024-03-05T09:00:00+01:00'><p>Yes.",
    "<meta name=dcterms.issued content=2024-03-05><p>Yes.",
    "<meta name=date content='5 March 2024'><p>Yes.",
    "<span itemprop=datePublished content=2024-03-05></span><p>Yes.",
    #"<script type="application/ld+json">[{"@graph":[{},{"datePublished":"2024-03-05"}]}]</script>"#,
    "<article><time datetime=2024-03-05>Tuesday</time><p>Yes.</article>",
    "<nav><time datetime=2024-01-01></time></nav><time datetime='2024-03-05 10:00'></time><p>Yes.",
  ]) func theDayOfPublicationIsFound(page: String) {
    #expect(header(page)?.published?.iso == "2024-03-05")
  }

  @Test(arguments: [
    ("<link rel='canonical' href='https://a.example/1'>", "https://a.example/1"),
    ("<meta property=og:url content=https://a.example/2>", "https://a.example/2"),
    (
      #"<script type="application/ld+json">{"headline":"A","url":"https://a.example/3"}</script>"#,
      "https://a.example/3"
    ),
    ("<link rel=canonical href='javascript:alert(1)'>", nil),
    ("<link rel=canonical href='/news/1'>", nil),
  ]) func theCanonicalLinkIsFound(page: String, url: String?) {
    #expect(header(page + "<p>They met.")?.url == url)
  }

  @Test(
    arguments: [
      ("<meta charset=windows-1252><p>caf\u{1}.", [0xe9]),
      (
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>caf\u{1}.", [0xe9]
      ),
      ("<p>caf\u{1}.", [0xe9]),
      ("<meta charset=utf-8><p>caf\u{1}.", [0xc3, 0xa9]),
      ("<meta charset=utf-16><p>caf\u{1}.", [0xc3, 0xa9]),
    ] as [(String, [UInt8])]) func theCharsetIsHeeded(page: String, letter: [UInt8])
  {
    let bytes = page.utf8.flatMap { $0 == 1 ? letter : [$0] }
    let extract = Extract(ReleaseInput(bytes: Array(bytes), format: .html))
    #expect(String(decoding: extract.text, as: UTF8.self) == "café.\n")
  }

  /// A text that costs the square of its length, or the stack's depth, does not end here.
  @Test(arguments: [
    "<div>", "</div>", "<b>", "</b>", "<p>", "<", "<!--", "<a b='", "<a b=c ", "&", "&#", "&#1",
    "<ul><li>", "<table><tr><td>",
    "<script>", "<title>", "<h1>a</h1>", "<a href=x>a</a>", "<time datetime=2024-01-01>",
    "</script", "<![CDATA[", "<svg><b>", "<br>",
    "<header>", "<b></p>", "<div></b>", "<td>a", "<td><p>a<p>b", "<!-", "<x =", "\u{a0}",
  ]) func repeatingAnythingIsNoHarm(piece: String) {
    let page = String(repeating: piece, count: 5_000)
    _ = text(page)
    _ = text(page + "<p>They met.</p>" + String(repeating: "</div>", count: 1_000))
  }

  /// Entities that a page declares are not read, and linked data is read to a bounded depth.
  @Test func bombsAreBounded() {
    let entities = (1...9).map {
      "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">"
    }
    let page = "<!DOCTYPE html [<!ENTITY a0 \"lol\">\(entities.joined())]><html><p>&a9;</p></html>"
    #expect(text(page).utf8.count < page.utf8.count)
    let deep = String(repeating: "[", count: 100_000)
    let linked = "<script type='application/ld+json'>\(deep)</script><p>They met.</p>"
    #expect(text(linked) == "They met.\n")
    let lists = String(repeating: "<ul><li>", count: 100_000) + "They met."
    #expect(text(lists) == String(repeating: " ", count: 16) + "- They met.\n")
  }

  @Test func offsetsCountInTheTextTakenOut() {
    let page =
      "<title>Ports</title><p>Minister <b>Ana&nbsp;Souza</b> met Jon Berg in Set&uacute;bal.</p>"
    var input = ReleaseInput(bytes: Array(page.utf8), format: .html)
    input.keepsText = true
    let record = analyzer.record(of: input)
    #expect(record.text == "Ports\n\nMinister Ana\u{a0}Souza met Jon Berg in Setúbal.\n")
    let points = CodePoints(record.text ?? "")
    #expect(record.participants.map(\.name) == ["Ana Souza", "Jon Berg"])
    #expect(
      record.participants.flatMap(\.mentions).map { points.words(at: $0) } == [
        "Ana Souza", "Jon Berg",
      ])
    #expect(record.source.title == "Ports")
  }
}
