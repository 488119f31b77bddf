extension Gold {
  /// Reads one gold file.
  ///
  /// Keys the format does not have are passed over; `date_end`, `affiliation` and `aliases` may be
  /// missing.
  ///
  /// - Parameter file: the file's name, for errors.
  /// - Throws: ``GoldError`` with the line that is no JSON, or the key and what was expected.
  public init(json: [UInt8], file: String) throws(GoldError) {
    let value: JSONValue
    do {
      value = try JSONReader.value(of: json)
    } catch {
      throw GoldError(
        file: file, place: "\(error.line)", found: error.found,
        expected: error.expected + " (JSON)")
    }
    let gold = try GoldNode(value: value, path: "", file: file).keyed()
    kind = try gold["kind"].choice(of: Meeting.Kind.allCases.map(\.rawValue))
    mode = try gold["mode"].choice(of: Meeting.Mode.allCases.map(\.rawValue))
    date = try gold["date"].optionalString()
    dateEnd = try gold.optional("date_end").optionalString()
    location = try gold["location"].optionalString()
    participants = try gold["participants"].list { node throws(GoldError) in
      let person = try node.keyed()
      return Person(
        name: try person["name"].string(), titles: try person["titles"].strings(),
        affiliation: try person.optional("affiliation").optionalString())
    }
    groups = try gold["groups"].strings()
    organizations = try gold["organizations"].list { node throws(GoldError) in
      let body = try node.keyed()
      return Body(
        name: try body["name"].string(), aliases: try body.optional("aliases").strings())
    }
    pledges = try gold["pledges"].list { node throws(GoldError) in try Item(node, by: "by") }
    measures = try gold["measures"].list { node throws(GoldError) in
      var item = try Item(node, by: "actor")
      item.status = try node.keyed()["status"].choice(of: Measure.Status.allCases.map(\.rawValue))
      return item
    }
    requests = try gold["requests"].list { node throws(GoldError) in try Item(node, by: "by") }
    quotes = try gold["quotes"].list { node throws(GoldError) in
      let quote = try node.keyed()
      return Quote(
        quote: try quote["quote"].string(), speaker: try quote["speaker"].optionalString())
    }
  }
}

extension Gold.Item {
  fileprivate init(_ node: GoldNode, by key: String) throws(GoldError) {
    let item = try node.keyed()
    self.init(quote: try item["quote"].string(), by: try item[key].strings(), status: nil)
  }
}

/// A value of a gold file and the path of keys that leads to it.
private struct GoldNode {
  let value: JSONValue
  let path: String
  let file: String

  /// An object whose keys are asked for by name.
  struct Object {
    let fields: [String: JSONValue]
    let node: GoldNode

    subscript(key: String) -> GoldNode {
      get throws(GoldError) {
        guard let value = fields[key] else {
          throw GoldError(
            file: node.file, place: node.path.isEmpty ? "1" : node.path,
            found: "no \"\(key)\"", expected: "this key of the gold format")
        }
        return GoldNode(value: value, path: node.path(to: key), file: node.file)
      }
    }

    /// The value of a key that may be missing; then it is null.
    func optional(_ key: String) -> GoldNode {
      GoldNode(value: fields[key] ?? .null, path: node.path(to: key), file: node.file)
    }
  }

  func keyed() throws(GoldError) -> Object {
    guard case .object(let fields) = value else { throw misfit("an object") }
    return Object(fields: fields, node: self)
  }

  func string() throws(GoldError) -> String {
    guard case .string(let text) = value else { throw misfit("a string") }
    return text
  }

  func optionalString() throws(GoldError) -> String? {
    if value == .null { return nil }
    guard case .string(let text) = value else { throw misfit("a string or null") }
    return text
  }

  func choice(of names: [String]) throws(GoldError) -> String {
    guard case .string(let text) = value, names.contains(text) else {
      throw misfit("one of " + names.joined(separator: ", "))
    }
    return text
  }

  /// A list of strings; a single string is a list of one, null an empty list.
  func strings() throws(GoldError) -> [String] {
    switch value {
    case .null: return []
    case .string(let text): return [text]
    default: return try list { node throws(GoldError) in try node.string() }
    }
  }

  func list<Element>(
    _ read: (GoldNode) throws(GoldError) -> Element
  ) throws(GoldError) -> [Element] {
    guard case .array(let elements) = value else { throw misfit("a list") }
    var list: [Element] = []
    for (index, element) in elements.enumerated() {
      list.append(try read(GoldNode(value: element, path: "\(path)[\(index)]", file: file)))
    }
    return list
  }

  private func path(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func misfit(_ expected: String) -> GoldError {
    var found = value.kind
    if case .string(let text) = value { found = "“\(text.prefix(40))”" }
    return GoldError(
      file: file, place: path.isEmpty ? "1" : path, found: found, expected: expected)
  }
}
