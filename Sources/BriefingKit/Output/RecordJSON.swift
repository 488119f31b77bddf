/// The record's keys in the order of the contract, all of them always there.
extension JSONWriter {
  mutating func record(_ record: MeetingRecord) {
    object {
      $0.field("schema", MeetingRecord.schema)
      $0.field("id", record.id)
      $0.key("source")
      $0.source(record.source)
      $0.key("meeting")
      $0.meeting(record.meeting)
      $0.key("date")
      if let date = record.date { $0.date(date) } else { $0.null() }
      $0.list("participants", record.participants) { $0.party($1) }
      $0.list("mentioned", record.mentioned) { $0.party($1) }
      $0.list("organizations", record.organizations) { $0.organization($1) }
      $0.list("pledges", record.pledges) { $0.pledge($1) }
      $0.list("measures", record.measures) { $0.measure($1) }
      $0.list("requests", record.requests) { $0.request($1) }
      $0.list("statements", record.statements) { $0.statement($1) }
      $0.list("warnings", record.warnings) { $0.warning($1) }
      $0.input(record.input)
      if record.text != nil { $0.field("text", record.text) }
    }
  }

  mutating func errorRecord(_ record: ErrorRecord) {
    object {
      $0.field("id", record.id)
      $0.key("source")
      $0.source(record.source)
      $0.key("error")
      $0.object {
        $0.field("code", record.code.rawValue)
        $0.field("message", record.message)
      }
      $0.input(record.input)
    }
  }

  private mutating func input(_ json: String?) {
    guard let json else { return }
    key("input")
    append(json.utf8)
  }

  private mutating func source(_ source: Source) {
    object {
      $0.field("path", source.path)
      $0.field("title", source.title)
      $0.field("published", source.published)
      $0.field("url", source.url)
      $0.field("dateline", source.dateline)
      $0.field("attribution", source.attribution)
    }
  }

  private mutating func meeting(_ meeting: Meeting) {
    object {
      $0.field("kind", meeting.kind.rawValue)
      $0.field("mode", meeting.mode.rawValue)
      $0.field("location", meeting.location)
    }
  }

  private mutating func date(_ date: EventDate) {
    object {
      $0.field("value", date.value)
      $0.field("end", date.end)
      $0.field("text", date.text)
      $0.field("resolved_from", date.resolvedFrom.rawValue)
      $0.field("span", date.span)
    }
  }

  private mutating func party(_ party: Party) {
    object {
      $0.field("kind", party.kind.rawValue)
      $0.field("name", party.name)
      $0.field("honorific", party.honorific)
      $0.list("roles", party.roles) { $0.role($1) }
      $0.field("aliases", party.aliases)
      $0.list("mentions", party.mentions) { $0.span($1) }
    }
  }

  private mutating func role(_ role: Role) {
    object {
      $0.field("title", role.title)
      $0.field("organization", role.organization)
      $0.field("country", role.country)
      $0.field("span", role.span)
    }
  }

  private mutating func organization(_ organization: Organization) {
    object {
      $0.field("name", organization.name)
      $0.field("acronym", organization.acronym)
      $0.field("kind", organization.kind.rawValue)
      $0.field("aliases", organization.aliases)
      $0.list("mentions", organization.mentions) { $0.span($1) }
    }
  }

  private mutating func pledge(_ pledge: Pledge) {
    object {
      $0.field("text", pledge.text)
      $0.field("by", pledge.by)
      $0.field("on_behalf_of", pledge.onBehalfOf)
      $0.field("to", pledge.to)
      $0.field("cue", pledge.cue)
      $0.list("amounts", pledge.amounts) { $0.amount($1) }
      $0.field("deadline", pledge.deadline)
      $0.field("span", pledge.span)
    }
  }

  private mutating func measure(_ measure: Measure) {
    object {
      $0.field("text", measure.text)
      $0.field("by", measure.by)
      $0.field("status", measure.status.rawValue)
      $0.field("cue", measure.cue)
      $0.list("amounts", measure.amounts) { $0.amount($1) }
      $0.field("deadline", measure.deadline)
      $0.field("span", measure.span)
    }
  }

  private mutating func request(_ request: Request) {
    object {
      $0.field("text", request.text)
      $0.field("by", request.by)
      $0.field("to", request.to)
      $0.field("cue", request.cue)
      $0.field("span", request.span)
    }
  }

  private mutating func statement(_ statement: Statement) {
    object {
      $0.field("speaker", statement.speaker)
      $0.field("kind", statement.kind.rawValue)
      $0.field("text", statement.text)
      $0.field("cue", statement.cue)
      $0.field("span", statement.span)
    }
  }

  private mutating func amount(_ amount: Amount) {
    object {
      $0.field("text", amount.text)
      $0.key("value")
      $0.number(amount.value)
      $0.field("unit", amount.unit)
      $0.field("qualifier", amount.qualifier)
      $0.field("currency", amount.currency)
    }
  }

  private mutating func warning(_ warning: Warning) {
    object {
      $0.field("code", warning.code.rawValue)
      $0.field("message", warning.message)
    }
  }
}

extension JSONWriter {
  private mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  private mutating func field(_ name: StaticString, _ values: [String]) {
    list(name, values) { $0.string($1) }
  }

  private mutating func field(_ name: StaticString, _ value: Span) {
    key(name)
    span(value)
  }

  private mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }
}
