import Testing

@testable import BriefingKit

@Suite struct TableTests {
  @Test(arguments: Table.allCases)
  func everyRowHasACellForEveryColumn(table: Table) {
    let rows = table.rows(of: .full)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.count == table.header.count })
    #expect(Set(table.header).count == table.header.count)
    #expect(rows.allSatisfy { $0.prefix(3) == ["clinics", "samples/clinics.txt", "2023-11-20"] })
  }

  @Test(arguments: Table.allCases)
  func aSilentRecordHasARowOnlyWhereReleasesAreTheRows(table: Table) {
    let rows = table.rows(of: MeetingRecord(id: "x"))
    #expect(rows.count == (table == .encounters ? 1 : 0))
  }

  /// The row's cells that are not empty, by column.
  private func cells(_ table: Table, row: Int = 0) -> [String: String] {
    let cells = zip(table.header, table.rows(of: .full)[row])
    return Dictionary(uniqueKeysWithValues: cells.filter { !$1.isEmpty })
  }

  @Test func thePledgesOfARecord() {
    #expect(
      cells(.pledges) == [
        "id": "clinics", "path": "samples/clinics.txt", "date": "2023-11-20", "by": "Ana Álvarez",
        "on_behalf_of": "Freedonia", "to": "World Clinic Fund",
        "text": "pledged more than $2.5 million", "cue": "pledged",
        "amounts": "more than $2.5 million", "amount_values": "2500000", "amount_units": "USD",
        "deadline": "2024-06", "start": "120", "end": "150",
      ])
  }

  @Test func listsAreOneCell() {
    #expect(cells(.requests)["by"] == "Ana Álvarez; Per Holm")
    #expect(cells(.encounters)["participants"] == "Ana Álvarez; mayors of five towns")
    #expect(cells(.encounters)["mentioned"] == "Per Holm")
    #expect(cells(.measures)["amount_values"] == "0.5")
    #expect(cells(.statements, row: 1)["speaker"] == nil)
  }
}

@Suite struct CSVTests {
  /// A table with one pledge of these words.
  private func csv(_ text: String) -> String {
    var record = MeetingRecord(id: "a")
    record.requests = [
      Request(text: text, by: [], to: [], cue: "x", span: Span(start: 1, end: 2))
    ]
    return CSVRenderer(.requests).text(of: record)
  }

  private func cell(_ text: String) -> String {
    let table = csv(text)
    let lead = "id,path,date,by,to,text,cue,start,end\r\na,,,,,"
    #expect(table.hasPrefix(lead) && table.hasSuffix(",x,1,2\r\n"))
    return String(table.dropFirst(lead.count).dropLast(",x,1,2\r\n".count))
  }

  @Test(
    arguments: [
      ("plain words", "plain words"), ("a, b", "\"a, b\""), ("a; b", "\"a; b\""),
      ("the \"old\" pier", "\"the \"\"old\"\" pier\""), ("\"", "\"\"\"\""),
      // A mark with a combining accent is still a mark to a reader of bytes.
      ("\"\u{301}x", "\"\"\"\u{301}x\""), ("日本 é", "日本 é"), ("", ""),
    ] as [(String, String)])
  func cellsAreQuotedWhereTheyMustBe(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "' =1"), ("\r=1", "' =1"), ("  =1", "'  =1"), ("＝1", "'＝1"),
      ("=\u{338}1", "'=\u{338}1"),
      ("=cmd|' /C calc'!A0, b", "\"'=cmd|' /C calc'!A0, b\""), ("a=1", "a=1"),
    ] as [(String, String)])
  func aCellIsNoFormula(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test func aCellIsOneLineThatNoTerminalObeys() {
    #expect(cell("a\r\nb\u{1B}[2J\u{0}\u{2028}c") == "a  b␛[2J␀ c")
  }
}
