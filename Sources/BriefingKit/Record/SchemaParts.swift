extension MeetingRecord {
  /// The parts of a record in ``jsonSchema``, each a definition.
  static let schemaParts = #"""
        "input": {
          "description": "The other keys of a line of a stream, as they stood there.",
          "type": "object"
        },
        "words": {
          "description": "Words of the release, each run of white space one space.",
          "type": "string",
          "minLength": 1
        },
        "wordsOrNull": { "anyOf": [{ "$ref": "#/$defs/words" }, { "type": "null" }] },
        "names": {
          "description": "Names of parties, organizations or countries, or the phrase for a group.",
          "type": "array",
          "items": { "$ref": "#/$defs/words" }
        },
        "day": {
          "description": "ISO 8601, as exact as the release; EDTF's XXXX for an unknown year.",
          "type": "string",
          "pattern": "^([0-9]{4}|XXXX(?=-))(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
        },
        "dayOrNull": { "anyOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }] },
        "span": {
          "description": "A half-open range of Unicode code points in the text: the file as it is, or what was taken out of a page or a mail.",
          "type": "object",
          "additionalProperties": false,
          "required": ["start", "end"],
          "properties": {
            "start": { "type": "integer", "minimum": 0 },
            "end": { "type": "integer", "minimum": 0 }
          }
        },
        "source": {
          "description": "Where the release comes from.",
          "type": "object",
          "additionalProperties": false,
          "required": ["path", "title", "published", "url", "dateline", "attribution"],
          "properties": {
            "path": { "type": ["string", "null"], "description": "The file read." },
            "title": { "type": ["string", "null"] },
            "published": {
              "description": "The day of publication.",
              "anyOf": [{ "$ref": "#/$defs/day" }, { "type": "null" }]
            },
            "url": { "type": ["string", "null"] },
            "dateline": {
              "description": "The place a dateline names, as written.",
              "$ref": "#/$defs/wordsOrNull"
            },
            "attribution": {
              "description": "Who tells the news.",
              "$ref": "#/$defs/wordsOrNull"
            }
          }
        },
        "meeting": {
          "description": "What kind of encounter it was, how it was held, and where.",
          "type": "object",
          "additionalProperties": false,
          "required": ["kind", "mode", "location"],
          "properties": {
            "kind": { "enum": ["meeting", "call", "visit", "conference", "none"] },
            "mode": { "enum": ["in_person", "online", "phone", "unknown"] },
            "location": { "$ref": "#/$defs/wordsOrNull" }
          }
        },
        "eventDate": {
          "type": "object",
          "additionalProperties": false,
          "required": ["value", "end", "text", "resolved_from", "span"],
          "properties": {
            "value": { "$ref": "#/$defs/day" },
            "end": { "description": "The last day of a range.", "$ref": "#/$defs/dayOrNull" },
            "text": { "$ref": "#/$defs/words" },
            "resolved_from": {
              "description": "What the year or the day was taken from.",
              "enum": ["text", "published", "dateline"]
            },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "party": {
          "description": "A person, or a group without a name.",
          "type": "object",
          "additionalProperties": false,
          "required": ["kind", "name", "honorific", "roles", "aliases", "mentions"],
          "properties": {
            "kind": { "enum": ["person", "group"] },
            "name": { "$ref": "#/$defs/words" },
            "honorific": {
              "description": "A courtesy before the name: Mr, H.E., Dr.",
              "$ref": "#/$defs/wordsOrNull"
            },
            "roles": {
              "description": "Each different post once, in its fullest form.",
              "type": "array",
              "items": { "$ref": "#/$defs/role" }
            },
            "aliases": { "$ref": "#/$defs/names" },
            "mentions": { "$ref": "#/$defs/mentions" }
          }
        },
        "role": {
          "type": "object",
          "additionalProperties": false,
          "required": ["title", "organization", "country", "span"],
          "properties": {
            "title": { "$ref": "#/$defs/wordsOrNull" },
            "organization": { "$ref": "#/$defs/wordsOrNull" },
            "country": { "$ref": "#/$defs/wordsOrNull" },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "mentions": {
          "description": "Where the name or an alias of it stands.",
          "type": "array",
          "items": { "$ref": "#/$defs/span" }
        },
        "organization": {
          "type": "object",
          "additionalProperties": false,
          "required": ["name", "acronym", "kind", "aliases", "mentions"],
          "properties": {
            "name": { "$ref": "#/$defs/words" },
            "acronym": { "$ref": "#/$defs/wordsOrNull" },
            "kind": {
              "enum": [
                "government", "ministry", "agency", "legislature", "court", "party", "military",
                "intergovernmental", "company", "ngo", "academic", "media", "other"
              ]
            },
            "aliases": { "$ref": "#/$defs/names" },
            "mentions": { "$ref": "#/$defs/mentions" }
          }
        },
        "pledge": {
          "description": "A party commits itself to do, give, continue or stop something.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "text", "by", "on_behalf_of", "to", "cue", "amounts", "deadline", "span"
          ],
          "properties": {
            "text": { "$ref": "#/$defs/words" },
            "by": { "$ref": "#/$defs/names" },
            "on_behalf_of": {
              "description": "The body or country the giver speaks for.",
              "$ref": "#/$defs/wordsOrNull"
            },
            "to": { "$ref": "#/$defs/names" },
            "cue": { "$ref": "#/$defs/words" },
            "amounts": { "$ref": "#/$defs/amounts" },
            "deadline": { "$ref": "#/$defs/dayOrNull" },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "measure": {
          "description": "A concrete act of an institution or office-holder.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "by", "status", "cue", "amounts", "deadline", "span"],
          "properties": {
            "text": { "$ref": "#/$defs/words" },
            "by": { "$ref": "#/$defs/names" },
            "status": { "enum": ["completed", "ongoing", "planned"] },
            "cue": { "$ref": "#/$defs/words" },
            "amounts": { "$ref": "#/$defs/amounts" },
            "deadline": { "$ref": "#/$defs/dayOrNull" },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "request": {
          "description": "A party asks another to act.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "by", "to", "cue", "span"],
          "properties": {
            "text": { "$ref": "#/$defs/words" },
            "by": { "$ref": "#/$defs/names" },
            "to": { "$ref": "#/$defs/names" },
            "cue": { "$ref": "#/$defs/words" },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "statement": {
          "description": "What somebody said: in quotation marks, or reported.",
          "type": "object",
          "additionalProperties": false,
          "required": ["speaker", "kind", "text", "cue", "span"],
          "properties": {
            "speaker": { "$ref": "#/$defs/wordsOrNull" },
            "kind": { "enum": ["direct", "indirect"] },
            "text": { "$ref": "#/$defs/words" },
            "cue": { "$ref": "#/$defs/wordsOrNull" },
            "span": { "$ref": "#/$defs/span" }
          }
        },
        "amounts": {
          "type": "array",
          "items": {
            "description": "A quantity or a sum of money.",
            "type": "object",
            "additionalProperties": false,
            "required": ["text", "value", "unit", "qualifier", "currency"],
            "properties": {
              "text": { "$ref": "#/$defs/words" },
              "value": { "type": "number" },
              "unit": { "$ref": "#/$defs/wordsOrNull" },
              "qualifier": {
                "description": "What bounds the value: more than, about, at least.",
                "$ref": "#/$defs/wordsOrNull"
              },
              "currency": {
                "description": "ISO 4217 code of a sum of money.",
                "type": ["string", "null"],
                "pattern": "^[A-Z]{3}$"
              }
            }
          }
        },
        "warning": {
          "type": "object",
          "additionalProperties": false,
          "required": ["code", "message"],
          "properties": {
            "code": {
              "enum": [
                "year-unknown", "day-unknown", "invalid-utf8", "header-unread", "speaker-unknown",
                "quote-unclosed", "no-text"
              ]
            },
            "message": { "type": "string", "description": "What to check, or what to do." }
          }
        }
    """#
}
