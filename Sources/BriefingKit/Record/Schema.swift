extension MeetingRecord {
  /// The JSON Schema (2020-12) of what ``JSONRenderer`` and ``NDJSONRenderer`` write: a record, or
  /// an ``ErrorRecord`` in its place.
  ///
  /// One schema for both, so that a validator takes a whole stream; `#/$defs/record` and
  /// `#/$defs/error` are each alone. Strict: every key but `text` and `input` is required, and no
  /// other is allowed.
  public static let jsonSchema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:briefing:record:1",
      "title": "A line of briefing",
      "description": "A meeting record, or in its place the reason why there is none.",
      "if": { "type": "object", "required": ["error"] },
      "then": { "$ref": "#/$defs/error" },
      "else": { "$ref": "#/$defs/record" },
      "$defs": {
        "record": {
          "title": "Meeting record",
          "description": "What one press release says of an encounter: who took part, when and where, what was promised, done, asked and said. Null or [] where the release is silent.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "schema", "id", "source", "meeting", "date", "participants", "mentioned",
            "organizations", "pledges", "measures", "requests", "statements", "warnings"
          ],
          "properties": {
            "schema": { "const": "briefing/1", "description": "The version of this shape." },
            "id": { "type": "string", "description": "The file's stem, or what the caller named." },
            "source": { "$ref": "#/$defs/source" },
            "meeting": { "$ref": "#/$defs/meeting" },
            "date": {
              "description": "When the encounter took place.",
              "anyOf": [{ "$ref": "#/$defs/eventDate" }, { "type": "null" }]
            },
            "participants": {
              "description": "Who took part, in order of appearance.",
              "type": "array",
              "items": { "$ref": "#/$defs/party" }
            },
            "mentioned": {
              "description": "Persons named who did not take part.",
              "type": "array",
              "items": { "$ref": "#/$defs/party" }
            },
            "organizations": {
              "description": "Each organization named, once, in order of appearance.",
              "type": "array",
              "items": { "$ref": "#/$defs/organization" }
            },
            "pledges": { "type": "array", "items": { "$ref": "#/$defs/pledge" } },
            "measures": { "type": "array", "items": { "$ref": "#/$defs/measure" } },
            "requests": { "type": "array", "items": { "$ref": "#/$defs/request" } },
            "statements": { "type": "array", "items": { "$ref": "#/$defs/statement" } },
            "warnings": {
              "description": "What a careful reader should check.",
              "type": "array",
              "items": { "$ref": "#/$defs/warning" }
            },
            "text": {
              "description": "The text that spans count in, where it was asked for: of a page or a mail, the text taken out of it.",
              "type": "string"
            },
            "input": { "$ref": "#/$defs/input" }
          }
        },
        "error": {
          "title": "Error record",
          "description": "Stands in the place of a record that could not be made.",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "source", "error"],
          "properties": {
            "id": {
              "description": "The record's id; null where a line of a stream does not give it.",
              "type": ["string", "null"]
            },
            "source": { "$ref": "#/$defs/source" },
            "error": {
              "type": "object",
              "additionalProperties": false,
              "required": ["code", "message"],
              "properties": {
                "code": {
                  "enum": [
                    "unreadable", "empty", "not-text", "too-large", "changed", "no-folder",
                    "no-release", "invalid-json", "missing-key", "wrong-value", "unwritable"
                  ]
                },
                "message": { "type": "string", "description": "What is wrong, and what to do." }
              }
            },
            "input": { "$ref": "#/$defs/input" }
          }
        },
    \#(schemaParts)
      }
    }
    """#
}
