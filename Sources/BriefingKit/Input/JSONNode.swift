/// A value of a JSON text that has another form than the one that is read there.
struct JSONMisfit: Error, Hashable {
  /// The path of keys that leads to the value: `participants[0].name`; empty for the whole.
  var path: String
  var found: String
  var expected: String
}

/// A value of a JSON text and the path of keys that leads to it: how formats are read from JSON.
struct JSONNode {
  let value: JSONValue
  var path = ""

  /// An object whose keys are asked for by name.
  struct Object {
    let fields: [String: JSONValue]
    let path: String

    subscript(key: String) -> JSONNode {
      get throws(JSONMisfit) {
        guard let value = fields[key] else {
          throw JSONMisfit(path: path, found: "no \"\(key)\"", expected: "this key")
        }
        return JSONNode(value: value, path: path(to: key))
      }
    }

    /// The value of a key that may be missing; then it is null.
    func optional(_ key: String) -> JSONNode {
      JSONNode(value: fields[key] ?? .null, path: path(to: key))
    }

    private func path(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  }

  var isNull: Bool { value == .null }

  func keyed() throws(JSONMisfit) -> Object {
    guard case .object(let fields) = value else { throw misfit("an object") }
    return Object(fields: fields, path: path)
  }

  func string() throws(JSONMisfit) -> String {
    guard case .string(let text) = value else { throw misfit("a string") }
    return text
  }

  func optionalString() throws(JSONMisfit) -> String? {
    if isNull { return nil }
    guard case .string(let text) = value else { throw misfit("a string or null") }
    return text
  }

  func number() throws(JSONMisfit) -> Double {
    guard case .number(let number) = value else { throw misfit("a number") }
    return number
  }

  /// A whole number from 0.
  func count() throws(JSONMisfit) -> Int {
    guard case .number(let number) = value, let count = Int(exactly: number), count >= 0 else {
      throw misfit("a whole number from 0")
    }
    return count
  }

  /// One of the names that an enumeration has.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    of type: Choice.Type = Choice.self
  ) throws(JSONMisfit) -> Choice {
    guard case .string(let text) = value, let choice = Choice(rawValue: text) else {
      throw misfit("one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// A list of strings; a single string is a list of one, null an empty list.
  func strings() throws(JSONMisfit) -> [String] {
    switch value {
    case .null: return []
    case .string(let text): return [text]
    default: return try list { node throws(JSONMisfit) in try node.string() }
    }
  }

  func list<Element>(
    _ read: (JSONNode) throws(JSONMisfit) -> Element
  ) throws(JSONMisfit) -> [Element] {
    guard case .array(let elements) = value else { throw misfit("a list") }
    var list: [Element] = []
    list.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      list.append(try read(JSONNode(value: element, path: "\(path)[\(index)]")))
    }
    return list
  }

  func misfit(_ expected: String) -> JSONMisfit {
    var found = value.kind
    if case .string(let text) = value { found = "“\(text.prefix(40))”" }
    return JSONMisfit(path: path, found: found, expected: expected)
  }
}
