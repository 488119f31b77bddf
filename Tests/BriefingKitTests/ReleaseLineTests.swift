import Testing

@testable import BriefingKit

@Suite struct ReleaseLineTests {
  private func line(_ text: String) throws(ErrorRecord) -> ReleaseLine {
    try ReleaseLine(Array(text.utf8))
  }

  @Test func readsWhatItKnows() throws {
    let line = try line(
      #"{"url":"https://a.example/1","id":"a\u00e9","text":"They met.\n🙂","title":"T","#
        + #""published":"2024-03-05T10:00:00Z"}"#)
    #expect(line.release.id == "aé")
    #expect(line.release.bytes == Array("They met.\n🙂".utf8))
    #expect(line.release.title == "T")
    #expect(line.release.url == "https://a.example/1")
    #expect(line.release.published == "2024-03-05")
    #expect(line.release.path == nil)
    #expect(line.others == nil)
  }

  @Test func nullIsAsGoodAsNothing() throws {
    let line = try line(#"{"id":"a","text":"x","published":null,"title":null,"url":null}"#)
    #expect(line.release.published == nil)
    #expect(line.release.title == nil)
    #expect(line.others == nil)
  }

  /// What other keys a line has, and what is handed through of them.
  static let others: [(String, String)] = [
    (#""k":1"#, #"{"k":1}"#),
    (
      #""k" : 12345678901234567890.10e+05 , "l":"\u00e9\/""#,
      #"{"k" : 12345678901234567890.10e+05,"l":"\u00e9\/"}"#
    ),
    (
      #""z":{"id":[null, {"text":"deep"}]},"a":true"#,
      #"{"z":{"id":[null, {"text":"deep"}]},"a":true}"#
    ),
    ("\"k\":\t[1,\r2]", #"{"k":[1,2]}"#),
    ("\"\u{9B}k\":\"\u{7F}é\u{2028}日\"", #"{"\u009bk":"\u007fé\u2028日"}"#),
  ]

  @Test(arguments: others)
  func handsThroughWhatItDoesNotKnow(given: String, kept: String) throws {
    #expect(try line(#"{"id":"a",\#(given),"text":"x"}"#).others == kept)
  }

  /// Lines that give no record.
  static let faults: [(String, ErrorRecord.Code, id: String?)] = [
    ("They met.", .invalidJSON, nil),
    (#"[{"id":"a","text":"x"}]"#, .invalidJSON, nil),
    (#"{"id":"a","text":"x""#, .invalidJSON, nil),
    (#"{"id":"a","text":"x"} {}"#, .invalidJSON, nil),
    (#"{"id":"a","text":"x","id":"b"}"#, .invalidJSON, nil),
    (#"{"id":"a","text":"x","k":{"l":1,"l":2}}"#, .invalidJSON, nil),
    (#"{"id":"a","text":"\ud83d"}"#, .invalidJSON, nil),
    ("{\"id\":\"a\",\"text\":\"x\u{0}\"}", .invalidJSON, nil),
    (#"{"id":"a","text":"x\u0000"}"#, .notText, "a"),
    (#"{"id":"a","text":""}"#, .empty, "a"),
    (#"{"id":"a"}"#, .missingKey, "a"),
    (#"{"id":"a","text":null}"#, .missingKey, "a"),
    (#"{"text":"x"}"#, .missingKey, nil),
    (#"{"id":7,"text":"x"}"#, .wrongValue, nil),
    (#"{"id":"a","text":["x"]}"#, .wrongValue, "a"),
    (#"{"id":"a","text":"x","url":{}}"#, .wrongValue, "a"),
    (#"{"id":"a","text":"x","published":"2023-02-29"}"#, .wrongValue, "a"),
    (#"{"id":"a","text":"x","published":20230228}"#, .wrongValue, "a"),
  ]

  @Test(arguments: faults)
  func saysWhatIsWrong(text: String, code: ErrorRecord.Code, id: String?) {
    let error = #expect(throws: ErrorRecord.self) { try line(text) }
    #expect(error?.code == code)
    #expect(error?.id == id)
    #expect(error?.message.contains("; ") == true)
  }

  @Test func bytesThatAreNoUTF8AreNoJSON() {
    let bytes = Array(#"{"id":"a","text":"caf"#.utf8) + [0xE9] + Array(#""}"#.utf8)
    #expect(throws: ErrorRecord.self) { try ReleaseLine(bytes) }
  }

  @Test func anErrorKeepsWhatIsKnown() throws {
    let error = #expect(throws: ErrorRecord.self) {
      try line(#"{"k":1,"url":"https://a.example/1","published":"2024-03-05"}"#)
    }
    #expect(error?.source.url == "https://a.example/1")
    #expect(error?.source.published == "2024-03-05")
    #expect(error?.input == #"{"k":1}"#)
  }
}
