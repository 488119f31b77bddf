import BriefingKit

/// The records of a file as parse and batch print them, or of standard input for "-": each, or what
/// is wrong at its place.
func keptRecords(
  in operand: String, console: Console
) -> [Result<MeetingRecord, Diagnostic>] {
  let name = operand == "-" ? "standard input" : operand
  do throws(Diagnostic) {
    let bytes =
      operand == "-"
      ? try readText(from: console.input, named: name) : try readFile(Path(operand))
    let records = MeetingRecord.all(in: bytes, file: name)
    if records.isEmpty { throw .holdsNoRecord(path: name) }
    return records.map { $0.mapError(Diagnostic.wrongRecord) }
  } catch {
    return [.failure(error)]
  }
}
