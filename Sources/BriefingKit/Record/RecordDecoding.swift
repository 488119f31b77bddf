/// The record's keys read back, as `Output/RecordJSON.swift` writes them.
extension MeetingRecord {
  init(_ fields: JSONNode.Object) throws(JSONMisfit) {
    guard fields.optional("error").isNull else {
      throw JSONMisfit(
        path: fields.path, found: "an error record",
        expected: "a record; leave such lines out, as by jq 'select(.error | not)'")
    }
    let schema = try fields["schema"]
    guard schema.value == .string(Self.schema) else { throw schema.misfit("“\(Self.schema)”") }
    self.init(id: try fields["id"].string())
    source = try Source(fields["source"])
    meeting = try Meeting(fields["meeting"])
    let date = try fields["date"]
    self.date = date.isNull ? nil : try EventDate(date)
    participants = try fields["participants"].list(Party.init)
    mentioned = try fields["mentioned"].list(Party.init)
    organizations = try fields["organizations"].list(Organization.init)
    pledges = try fields["pledges"].list(Pledge.init)
    measures = try fields["measures"].list(Measure.init)
    requests = try fields["requests"].list(Request.init)
    statements = try fields["statements"].list(Statement.init)
    warnings = try fields["warnings"].list(Warning.init)
    text = try fields.optional("text").optionalString()
  }
}

extension Source {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let source = try node.keyed()
    self.init(
      path: try source["path"].optionalString(), title: try source["title"].optionalString(),
      published: try source["published"].optionalString(), url: try source["url"].optionalString())
    dateline = try source["dateline"].optionalString()
    attribution = try source["attribution"].optionalString()
  }
}

extension Meeting {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let meeting = try node.keyed()
    self.init(
      kind: try meeting["kind"].choice(), mode: try meeting["mode"].choice(),
      location: try meeting["location"].optionalString())
  }
}

extension EventDate {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let date = try node.keyed()
    self.init(
      value: try date["value"].string(), end: try date["end"].optionalString(),
      text: try date["text"].string(), resolvedFrom: try date["resolved_from"].choice(),
      span: try Span(date["span"]))
  }
}

extension Party {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let party = try node.keyed()
    self.init(
      kind: try party["kind"].choice(), name: try party["name"].string(),
      honorific: try party["honorific"].optionalString(),
      roles: try party["roles"].list(Role.init), aliases: try party["aliases"].strings(),
      mentions: try party["mentions"].list(Span.init))
  }
}

extension Role {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let role = try node.keyed()
    self.init(
      title: try role["title"].optionalString(),
      organization: try role["organization"].optionalString(),
      country: try role["country"].optionalString(), span: try Span(role["span"]))
  }
}

extension Organization {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let body = try node.keyed()
    self.init(
      name: try body["name"].string(), acronym: try body["acronym"].optionalString(),
      kind: try body["kind"].choice(), aliases: try body["aliases"].strings(),
      mentions: try body["mentions"].list(Span.init))
  }
}

extension Pledge {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let pledge = try node.keyed()
    self.init(
      text: try pledge["text"].string(), by: try pledge["by"].strings(),
      onBehalfOf: try pledge["on_behalf_of"].optionalString(), to: try pledge["to"].strings(),
      cue: try pledge["cue"].string(), amounts: try pledge["amounts"].list(Amount.init),
      deadline: try pledge["deadline"].optionalString(), span: try Span(pledge["span"]))
  }
}

extension Measure {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let measure = try node.keyed()
    self.init(
      text: try measure["text"].string(), by: try measure["by"].strings(),
      status: try measure["status"].choice(), cue: try measure["cue"].string(),
      amounts: try measure["amounts"].list(Amount.init),
      deadline: try measure["deadline"].optionalString(), span: try Span(measure["span"]))
  }
}

extension Request {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let request = try node.keyed()
    self.init(
      text: try request["text"].string(), by: try request["by"].strings(),
      to: try request["to"].strings(), cue: try request["cue"].string(),
      span: try Span(request["span"]))
  }
}

extension Statement {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let statement = try node.keyed()
    self.init(
      speaker: try statement["speaker"].optionalString(), kind: try statement["kind"].choice(),
      text: try statement["text"].string(), cue: try statement["cue"].optionalString(),
      span: try Span(statement["span"]))
  }
}

extension Amount {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let amount = try node.keyed()
    self.init(
      text: try amount["text"].string(), value: try amount["value"].number(),
      unit: try amount["unit"].optionalString(),
      qualifier: try amount["qualifier"].optionalString(),
      currency: try amount["currency"].optionalString())
  }
}

extension Warning {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let warning = try node.keyed()
    self.init(code: try warning["code"].choice(), message: try warning["message"].string())
  }
}

extension Span {
  fileprivate init(_ node: JSONNode) throws(JSONMisfit) {
    let span = try node.keyed()
    self.init(start: try span["start"].count(), end: try span["end"].count())
    guard start <= end else { throw node.misfit("\"start\" not after \"end\"") }
  }
}
