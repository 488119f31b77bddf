import BriefingKit
import RecordChecks

/// libFuzzer's entry: gives one input to the reader that its first byte names, and stops the
/// process where something that must hold of any input does not.
///
/// Built only where `BRIEFING_FUZZ` is set; `.ci/fuzz` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let letter = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  switch letter {
  case UInt8(ascii: "t"): read(bytes, as: .text)
  case UInt8(ascii: "h"): read(bytes, as: .html)
  case UInt8(ascii: "m"): read(bytes, as: .eml)
  case UInt8(ascii: "b"): addBlankLines(to: bytes)
  case UInt8(ascii: "w"): readWords(bytes)
  case UInt8(ascii: "g"): _ = try? Gold(json: bytes, file: "gold")
  default: read(bytes, as: nil)
  }
  return 0
}

private let analyzer = Analyzer()

/// A release gives a true record, the same each time, that no terminal is harmed by.
private func read(_ bytes: [UInt8], as format: InputFormat?) {
  let record = checkedRecord(of: bytes, as: format)
  for renderer in [JSONRenderer(), NDJSONRenderer(), SummaryRenderer(), MarkdownRenderer()]
    as [any Renderer]
  {
    check(renderer.text(of: record), ofLines: renderer is NDJSONRenderer ? 1 : nil)
  }
  let explained = analyzer.analysis(of: ReleaseInput(bytes: bytes, format: format))
  check(Explanation(of: explained).text(), ofLines: nil)
  var repeated = explained.record
  repeated.text = record.text
  guard repeated == record else { fatalError("the same bytes gave another record") }
}

/// A blank line beside a blank line says nothing.
private func addBlankLines(to bytes: [UInt8]) {
  var spaced: [UInt8] = []
  for byte in bytes {
    if byte == 0x0a, spaced.last == 0x0a { spaced.append(0x0a) }
    spaced.append(byte)
  }
  let records = (checkedRecord(of: bytes, as: .text), checkedRecord(of: spaced, as: .text))
  guard records.0.withoutOffsets == records.1.withoutOffsets else {
    fatalError("blank lines change the record:\n\(records)")
  }
}

/// A list is read, or refused in one printable line; a release is read with it.
private func readWords(_ bytes: [UInt8]) {
  do throws(LexiconError) {
    let lexicon = try Lexicon.builtIn(adding: [("words", bytes)])
    let text = Array("Minister Ana Souza of the Ports Authority met Mr Berg.".utf8)
    _ = Analyzer(lexicon: lexicon).record(of: ReleaseInput(bytes: text))
  } catch {
    guard !error.description.isEmpty else { fatalError("no reason is given") }
  }
}

private func checkedRecord(of bytes: [UInt8], as format: InputFormat?) -> MeetingRecord {
  var input = ReleaseInput(bytes: bytes, format: format)
  input.keepsText = true
  let record = analyzer.record(of: input)
  let faults = RecordFaults(of: record, in: record.text ?? "").all
  guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
  return record
}

/// Fails where a text holds what a terminal obeys, or has another number of lines.
private func check(_ text: String, ofLines lines: Int?) {
  let unsafe = text.unicodeScalars.first { scalar in
    scalar.value < 0x20 && scalar != "\n" || (0x7f..<0xa0).contains(scalar.value)
  }
  if let unsafe { fatalError("U+\(String(unsafe.value, radix: 16)) is printed") }
  guard lines == nil || text.utf8.count(where: { $0 == 0x0a }) == lines else {
    fatalError("a record takes more than its line")
  }
}
