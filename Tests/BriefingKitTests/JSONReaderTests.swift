import Testing

@testable import BriefingKit

@Suite struct JSONReaderTests {
  static let values: [(String, JSONValue)] = [
    ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .number(0)),
    ("-12.5e+2", .number(-1250)), ("\"\"", .string("")), ("[]", .array([])), ("{ }", .object([:])),
    (#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, .string("a\"\\/\u{8}\u{c}\n\r\té😀")),
    ("\u{FEFF}[1, [2]]", .array([.number(1), .array([.number(2)])])),
    (#"{"a": {"b": ["é", null]}}"#, .object(["a": .object(["b": .array([.string("é"), .null])])])),
  ]

  @Test(arguments: values)
  func readsWhatIsJSON(text: String, value: JSONValue) throws {
    #expect(try JSONReader.value(of: Array(text.utf8)) == value)
  }

  static let faults: [(String, JSONError)] = [
    ("", JSONError(line: 1, found: "the end of the text", expected: "a value")),
    ("nul", JSONError(line: 1, found: "“nul”", expected: "a value")),
    ("[1,]", JSONError(line: 1, found: "“]”", expected: "a value")),
    ("[1\n2]", JSONError(line: 2, found: "“2]”", expected: "\",\" or \"]\"")),
    ("{\"a\" 1}", JSONError(line: 1, found: "“1}”", expected: "\":\"")),
    ("{\"a\": 1,}", JSONError(line: 1, found: "“}”", expected: "a key in quotation marks")),
    ("{\"a\": 1 \"b\": 2}", JSONError(line: 1, found: "“\"b\": 2}”", expected: "\",\" or \"}\"")),
    ("{\"a\":1,\"a\":2}", JSONError(line: 1, found: "a second \"a\"", expected: "each key once")),
    ("\"a", JSONError(line: 1, found: "the end of the text", expected: "a closing quotation mark")),
    ("\"a\nb\"", JSONError(line: 1, found: "a control character", expected: "its escape, as \\n")),
    ("\"\\ud83d\"", JSONError(line: 1, found: "half a surrogate pair", expected: "both halves")),
    ("\"\\ud83dx\"", JSONError(line: 1, found: "half a surrogate pair", expected: "both halves")),
    ("\"\\u12g4\"", JSONError(line: 1, found: "“g4\"”", expected: "four hexadecimal digits")),
    ("01", JSONError(line: 1, found: "“1”", expected: "the end of the text")),
    ("1.", JSONError(line: 1, found: "the end of the text", expected: "a digit")),
    ("-", JSONError(line: 1, found: "the end of the text", expected: "a digit")),
    ("[1] x", JSONError(line: 1, found: "“x”", expected: "the end of the text")),
  ]

  @Test(arguments: faults)
  func refusesWhatIsNone(text: String, fault: JSONError) {
    #expect(throws: fault) { try JSONReader.value(of: Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(throws: JSONError.self) { try JSONReader.value(of: [0x22, 0xFF, 0x22]) }
  }

  @Test func refusesWhatIsNestedTooDeep() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONReader.value(of: deep) }
  }
}
