extension Gold {
  /// Reads one gold file.
  ///
  /// Keys the format does not have are passed over; `date_end`, `affiliation` and `aliases` may be
  /// missing.
  ///
  /// - Parameters:
  ///   - json: the file's bytes, UTF-8.
  ///   - file: the file's name, for errors.
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
    do {
      try self.init(JSONNode(value: value))
    } catch {
      throw GoldError(
        file: file, place: error.path.isEmpty ? "1" : error.path, found: error.found,
        expected: error.expected)
    }
  }

  private init(_ node: JSONNode) throws(JSONMisfit) {
    let gold = try node.keyed()
    kind = try gold["kind"].choice(of: Meeting.Kind.self).rawValue
    mode = try gold["mode"].choice(of: Meeting.Mode.self).rawValue
    date = try gold["date"].optionalString()
    dateEnd = try gold.optional("date_end").optionalString()
    location = try gold["location"].optionalString()
    participants = try gold["participants"].list { node throws(JSONMisfit) in
      let person = try node.keyed()
      return Person(
        name: try person["name"].string(), titles: try person["titles"].strings(),
        affiliation: try person.optional("affiliation").optionalString())
    }
    groups = try gold["groups"].strings()
    organizations = try gold["organizations"].list { node throws(JSONMisfit) in
      let body = try node.keyed()
      return Body(
        name: try body["name"].string(), aliases: try body.optional("aliases").strings())
    }
    pledges = try gold["pledges"].list { node throws(JSONMisfit) in try Item(node, by: "by") }
    measures = try gold["measures"].list { node throws(JSONMisfit) in
      var item = try Item(node, by: "actor")
      item.status = try node.keyed()["status"].choice(of: Measure.Status.self).rawValue
      return item
    }
    requests = try gold["requests"].list { node throws(JSONMisfit) in try Item(node, by: "by") }
    quotes = try gold["quotes"].list { node throws(JSONMisfit) in
      let quote = try node.keyed()
      return Quote(
        quote: try quote["quote"].string(), speaker: try quote["speaker"].optionalString())
    }
  }
}

extension Gold.Item {
  fileprivate init(_ node: JSONNode, by key: String) throws(JSONMisfit) {
    let item = try node.keyed()
    self.init(quote: try item["quote"].string(), by: try item[key].strings(), status: nil)
  }
}
