import BriefingKit

extension Command {
  /// `briefing schema`
  static let schema: Command = Command(
    name: "schema",
    operands: "",
    summary: "Print the JSON Schema of a record.",
    discussion: """
      Prints the JSON Schema (draft 2020-12) that every record keeps to, and every error record that \
      batch and stream put in the place of one: a line with the key "error" must be as \
      #/$defs/error says, any other as #/$defs/record. It is strict: all keys but "text", which \
      --with-text adds, and "input", which stream does, are required and no others allowed.
      """,
    options: [],
    examples: [
      Example(
        line: "briefing schema > record.schema.json", says: "Keep the schema for a validator.")
    ]
  ) { arguments, console throws(Diagnostic) in
    try arguments.allowOperands(0, of: .schema)
    try console.write(MeetingRecord.jsonSchema + "\n")
    return .success
  }
}
