import Testing

@testable import BriefingKit

@Suite struct RecordReaderTests {
  static func read(_ text: String) -> [Result<MeetingRecord, RecordError>] {
    MeetingRecord.all(in: Array(text.utf8), file: "records.ndjson")
  }

  static var line: String { NDJSONRenderer().text(of: .full) }

  /// The line above with one piece of its text replaced.
  static func line(_ piece: String, by other: String) -> String {
    line.split(separator: piece, maxSplits: 1).joined(separator: other)
  }

  @Test func aRecordReadIsTheOneWritten() throws {
    #expect(try Self.read(Self.line).map { try $0.get() } == [.full])
    let pretty = JSONRenderer().text(of: .full)
    #expect(try Self.read(pretty).map { try $0.get() } == [.full])
  }

  @Test(arguments: Sample.all) func everySampleComesBack(sample: Sample) throws {
    let record = analyzer.record(of: sample.input)
    let text = NDJSONRenderer().text(of: record) + JSONRenderer().text(of: record)
    #expect(try Self.read(text).map { try $0.get() } == [record, record])
  }

  @Test func theTextKeptWithARecordIsRead() throws {
    let text = Self.line("\"warnings\":", by: "\"text\":\"A\\nbé\",\"extra\":[1],\"warnings\":")
    #expect(try Self.read(text).map { try $0.get().text } == ["A\nbé"])
  }

  @Test func anEmptyFileHoldsNone() {
    #expect(Self.read("").isEmpty)
    #expect(Self.read(" \n\n").isEmpty)
  }

  static let faults: [(String, String, String)] = [
    ("briefing/1", "briefing/2", "1: schema: found “briefing/2”; expected “briefing/1”"),
    (
      "\"source\":", "\"error\":{},\"source\":",
      "1: found an error record; expected a record; leave such lines out, as by jq"
        + " 'select(.error | not)'"
    ),
    ("\"mode\":", "\"Mode\":", "1: meeting: found no \"mode\"; expected this key"),
    (
      "\"kind\":\"direct\"", "\"kind\":\"loud\"",
      "1: statements[0].kind: found “loud”; expected one of direct, indirect"
    ),
    (
      "\"start\":12,", "\"start\":-1,",
      "1: date.span.start: found a number; expected a whole number from 0"
    ),
    (
      "\"start\":12,", "\"start\":99,",
      "1: date.span: found an object; expected \"start\" not after \"end\""
    ),
    (
      "\"value\":2500000", "\"value\":\"much\"",
      "1: pledges[0].amounts[0].value: found “much”; expected a number"
    ),
    ("\"warnings\":", "\"warnings\"\n\n!", "3: found “![{\"code\":”; expected \":\" (JSON)"),
  ]

  /// A fault is told with its place, and the records around it are still read.
  @Test(arguments: faults)
  func aFaultCostsOneRecord(piece: String, other: String, message: String) throws {
    let results = Self.read(Self.line(piece, by: other) + Self.line)
    #expect(results.count == 2)
    #expect(throws: RecordError.self) { try results[0].get() }
    #expect(results[0].failure?.description == "records.ndjson:" + message)
    #expect(try results[1].get() == .full)
  }

  @Test func whatIsNoRecordIsTold() {
    let failures = Self.read("hello\n[1]\n{\"a\": 1}\n").map { $0.failure?.description }
    #expect(
      failures == [
        "records.ndjson:1: found “hello”; expected a value (JSON)",
        "records.ndjson:3: found no \"schema\"; expected this key",
      ])
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { return failure }
    return nil
  }
}
