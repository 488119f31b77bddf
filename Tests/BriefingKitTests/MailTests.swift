import Testing

@testable import BriefingKit

@Suite struct MailTests {
  /// The text taken out of a mail whose lines end as mails' do.
  private func text(_ mail: String) -> String {
    String(decoding: extract(mail).text, as: UTF8.self)
  }

  private func extract(_ mail: String) -> Extract {
    let bytes = mail.utf8.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }
    return Extract(ReleaseInput(bytes: bytes, format: .eml))
  }

  @Test func subjectAndDayAreReadFromTheHeader() {
    let extract = extract(
      """
      Received: from a.example; Wed, 6 Mar 2024 01:00:00 +0000
      From: Press <press@a.example>
      Subject: Ana and
       Jon meet
      Date: Tue, 5 Mar 2024 23:10:00 -0300

      They met.
      """)
    #expect(extract.header?.title?.string == "Ana and Jon meet")
    #expect(extract.header?.published?.iso == "2024-03-05")
    #expect(String(decoding: extract.text, as: UTF8.self) == "Ana and Jon meet\n\nThey met.")
  }

  @Test(arguments: [
    ("=?utf-8?Q?Set=C3=BAbal_port?=", "Setúbal port"),
    ("=?UTF-8?B?U2V0w7piYWw=?= port", "Setúbal port"),
    ("=?iso-8859-1?q?caf=E9?=", "café"),
    ("=?utf-8*en?q?caf=C3=A9?=", "café"),
    ("=?utf-8?q?caf?=\n =?utf-8?q?=C3=A9?= a", "café a"),
    ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),
    ("a =?no such word", "a =?no such word"),
    ("=?utf-8?x?abc?= b", "=?utf-8?x?abc?= b"),
    ("=?nosuch?q?abc?=", "abc"),
    ("Ana & Jon = 2?", "Ana & Jon = 2?"),
  ]) func encodedWordsAreDecoded(written: String, title: String) {
    #expect(extract("From: a\nSubject: \(written)\n\nYes.").header?.title?.string == title)
  }

  @Test func thePlainPartIsTakenElseTheHTML() {
    let plain = "Content-Type: text/plain; charset=utf-8\n\nThey met.\n"
    let page = "Content-Type: text/html\n\n<p>They <b>met</b>.</p>\n"
    let empty = "Content-Type: text/plain\n\n \n"
    func mail(_ parts: String...) -> String {
      "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"x y\"\n\nPreamble.\n"
        + parts.map { "--x y\n\($0)" }.joined() + "--x y--\nEpilogue.\n"
    }
    #expect(text(mail(page, plain)) == "They met.\n")
    #expect(text(mail(plain, page)) == "They met.\n")
    #expect(text(mail(page)) == "They met.\n")
    #expect(text(mail(empty, page)) == "They met.\n")
    #expect(text(mail("Content-Type: image/png\n\nxyz\n")) == "")
  }

  @Test func attachmentsAreNoTextAndPartsMayHoldParts() {
    let mail = """
      Content-Type: multipart/mixed; boundary=out

      --out
      Content-Type: text/plain
      Content-Disposition: attachment; filename=a.txt

      An attachment.
      --out
      Content-Type: multipart/related; boundary=outer

      --outer
      Content-Type: text/html

      <p>They met.
      --outer--
      --out
      Content-Type: message/rfc822

      Subject: Forwarded

      Another text.
      --out--
      """
    #expect(text(mail) == "They met.\n")
  }

  @Test func aForwardedMessageIsReadWhereThereIsNothingElse() {
    let mail = """
      Subject: Fwd
      Content-Type: multipart/mixed; boundary=a

      --a
      Content-Type: message/rfc822

      Subject: Ana and Jon
      Content-Type: text/plain

      They met.
      --a--
      """
    #expect(text(mail) == "Fwd\n\nThey met.\n")
  }

  @Test(arguments: [
    ("quoted-printable", "utf-8", "Set=C3=BAbal=\n is a =3D port =\n", "Setúbal is a = port "),
    ("quoted-printable", "windows-1252", "=93Yes=94 =E9 =zz =", "“Yes” é =zz "),
    ("base64", "utf-8", "U2V0w7pi\nYWw=\n", "Setúbal"),
    ("base64", "koi8-r", "7c/Tyw==", "Моск"),
    ("7bit", "us-ascii", "They met.", "They met."),
    ("8bit", "no-such-set", "They met.", "They met."),
  ]) func transferEncodingsAndCharsets(
    encoding: String, charset: String, body: String, expected: String
  ) {
    let mail = """
      Content-Type: text/plain; format=flowed; charset="\(charset)"
      Content-Transfer-Encoding: \(encoding)

      \(body)
      """
    #expect(text(mail) == expected)
    #expect(extract(mail).warnings.isEmpty == (charset != "no-such-set"))
  }

  @Test(arguments: [
    "--a\n", "--a\nContent-Type: multipart/mixed; boundary=a\n\n", "=\n", "= ", "=?utf-8?q?", "a:",
    "\n", " ", "a: b\n",
    "Content-Type: text/html; boundary=\"", ";",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
  ]) func repeatingAnythingIsNoHarm(piece: String) {
    let pieces = String(repeating: piece, count: 5_000)
    _ = text("Content-Type: multipart/mixed; boundary=a\n\n" + pieces)
    _ = text("Subject: " + pieces)
    _ = text("Content-Transfer-Encoding: quoted-printable\n\n" + pieces)
  }

  /// Parts within parts are opened to a bounded depth.
  @Test func bombsAreBounded() {
    let nested = (0..<5_000).map { level in
      "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(text(nested.joined() + "\nThey met.\n") == "")
    let forwarded = String(repeating: "Content-Type: message/rfc822\n\n", count: 50_000)
    #expect(text(forwarded + "\nThey met.\n") == "")
  }

  @Test func aMailWithoutTextIsTold() {
    let record = analyzer.record(
      of: ReleaseInput(
        bytes: Array("From: a\nContent-Type: image/png\nMIME-Version: 1.0\n\n".utf8), id: "a"))
    #expect(record.warnings.map(\.code) == [.noText])
  }
}
