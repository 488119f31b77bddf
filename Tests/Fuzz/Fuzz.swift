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
  case UInt8(ascii: "l"): readLine(bytes)
  case UInt8(ascii: "r"): readRecords(bytes)
  case UInt8(ascii: "w"): readWords(bytes)
  case UInt8(ascii: "g"): _ = try? Gold(json: bytes, file: "gold")
  default: read(bytes, as: nil)
  }
  return 0
}

private let analyzer = Analyzer()

/// The formats, of which each input is written in one.
private let renderers: [any Renderer] = OutputFormat.allCases.map { $0.renderer() }

/// A release gives a true record, the same each time, that no terminal is harmed by.
private func read(_ bytes: [UInt8], as format: InputFormat?) {
  let record = checkedRecord(of: bytes, as: format)
  let turn = bytes.count % (renderers.count + 1)
  if turn < renderers.count {
    var output: [UInt8] = []
    renderers[turn].render(record, into: &output)
    check(output, isLine: renderers[turn] is NDJSONRenderer)
    return
  }
  let explained = analyzer.analysis(of: ReleaseInput(bytes: bytes, format: format))
  check(Array(Explanation(of: explained).text().utf8), isLine: false)
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

/// A line of a stream gives one line: a record, or an error that says why there is none.
private func readLine(_ bytes: [UInt8]) {
  var output: [UInt8] = []
  let renderer = NDJSONRenderer()
  do throws(ErrorRecord) {
    let line = try ReleaseLine(bytes)
    var record = analyzer.record(of: line.release)
    record.input = line.others
    renderer.render(record, into: &output)
  } catch {
    guard !error.message.isEmpty else { fatalError("no reason is given") }
    renderer.render(error, into: &output)
  }
  check(output, isLine: true)
}

/// Records that were kept are read back as they were written, or refused with a reason.
private func readRecords(_ bytes: [UInt8]) {
  for case .success(let record) in MeetingRecord.all(in: bytes, file: "records") {
    var output: [UInt8] = []
    NDJSONRenderer().render(record, into: &output)
    check(output, isLine: true)
    let again = MeetingRecord.all(in: output, file: "records").map { try? $0.get() }
    guard again == [record] else { fatalError("read back as another record: \(record)") }
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

/// Fails where an output holds what a terminal obeys (the controls C0, DEL and C1; CR is allowed in
/// a line end), or where a record of one line has several.
private func check(_ output: [UInt8], isLine: Bool) {
  var last: UInt8 = 0
  for byte in output {
    let isControl =
      byte < 0x20 && byte != 0x0a && byte != 0x0d || byte == 0x7f || last == 0x0d && byte != 0x0a
      || last == 0xc2 && (0x80..<0xa0).contains(byte)
    guard !isControl else {
      let text = String(decoding: output, as: UTF8.self).debugDescription
      fatalError("the control \(last), \(byte) is written: \(text)")
    }
    last = byte
  }
  guard !isLine || output.firstIndex(of: 0x0a) == output.count - 1 else {
    fatalError("a record takes more than its line")
  }
}
