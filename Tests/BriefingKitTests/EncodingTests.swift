import Testing

@testable import BriefingKit

@Suite struct EncodingTests {
  private func record(_ bytes: [UInt8]) -> MeetingRecord {
    var input = ReleaseInput(bytes: bytes, id: "a")
    input.keepsText = true
    return analyzer.record(of: input)
  }

  private static let text = "Minister Ana Souza met “Jon Bergö” in Setúbal 🙂.\n"

  @Test(arguments: [true, false], [true, false]) func utf16IsRead(isBigEndian: Bool, marked: Bool) {
    // Without a mark only English text is known for what it is.
    let text = marked ? Self.text : Self.text.filter(\.isASCII)
    let units = (marked ? [0xfeff] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    let record = record(bytes)
    #expect(record.text == text)
    #expect(record.participants.first?.name == "Ana Souza")
    #expect(record.warnings.allSatisfy { $0.code != .invalidUTF8 })
  }

  @Test func brokenUTF16IsRepaired() {
    #expect(record([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42]).text == "A\u{fffd}\u{fffd}")
  }

  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x41, 0x94], "café “A”", true),
      // A text of UTF-8 with a broken letter stays UTF-8.
      ([0xc3, 0xa9, 0xc3, 0xa9, 0xe9, 0x41], "éé\u{fffd}A", true),
      ([0x41, 0xc3], "A\u{fffd}", true),
      ([0x41, 0x81, 0x9d], "A\u{fffd}\u{fffd}", true),
      ([0x41, 0x01, 0xe9], "A\u{1}\u{fffd}", true),
      ([0xc3, 0xa9], "é", false),
    ] as [([UInt8], String, Bool)])
  func windows1252IsReadWhereUTF8CannotBe(bytes: [UInt8], text: String, isTold: Bool) {
    let record = record(bytes)
    #expect(record.text == text)
    #expect(record.warnings.contains { $0.code == .invalidUTF8 } == isTold)
  }

  @Test(
    arguments: [
      ("UTF-8", [0xc3, 0xa9], "é"), ("latin1", [0xe9, 0x80], "é€"), ("ISO-8859-2", [0xb1], "ą"),
      ("windows-1250", [0x9a], "š"), ("windows-1251", [0xef], "п"), ("iso-8859-15", [0xa4], "€"),
      ("iso-8859-9", [0xfd], "ı"), ("koi8-r", [0xf0], "П"), ("iso-8859-5", [0xb0], "А"),
      ("iso-8859-7", [0xe1], "α"), ("windows-1253", [0xe1], "α"), ("windows-1257", [0xe0], "ą"),
    ] as [(String, [UInt8], String)])
  func aCharsetIsKnownByItsNames(label: String, bytes: [UInt8], text: String) throws {
    let encoding = try #require(TextEncoding(label: label))
    #expect(String(decoding: encoding.decode(bytes[...]), as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html><p>a", nil, .html), ("\u{feff} <HTML>", nil, .html),
      ("<?xml version='1.0'?><html>", nil, .html), ("<?xml version='1.0'?><rss>", nil, .text),
      ("<b>Ministers</b> met.", nil, .text), ("<b>Ministers</b> met.", "a.HTM", .html),
      ("They met.", "a.html", .text), ("Subject: a\n\nThey met.", "a.eml", .eml),
      ("They met.", "a.eml", .text), ("From: a\nMessage-ID: <b>\n\nThey met.", nil, .eml),
      ("From: a\nSubject: b\nDate: 5 March 2024\n\nThey met.", nil, .text),
      ("Title: a\nDate: 2024-03-05\n\nThey met.", "a.txt", .text), ("", nil, .text),
      ("<!doctype html>", "a.txt", .html),
    ] as [(String, String?, InputFormat)])
  func theFormatIsTold(bytes: String, path: String?, format: InputFormat) {
    #expect(InputFormat(detecting: Array(bytes.utf8), path: path) == format)
  }
}
