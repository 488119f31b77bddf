import Foundation

@testable import BriefingKit

/// One analyzer for all tests: the lexicon is read once.
let analyzer = Analyzer(lexicon: lexicon)
let lexicon = Lexicon.builtIn()

/// What the library's own lists say of who is who.
let builtInIdentities = Result { try Identities() }

/// The record of a release in a string.
func record(_ text: String, published: String? = nil) -> MeetingRecord {
  analyzer.record(of: ReleaseInput(text: text, published: published))
}

/// A release cut into blocks, sentences and tokens.
func document(_ text: String) -> Document {
  Document(Release(ReleaseInput(text: text)), lexicon: lexicon)
}

extension Document {
  /// The words of each of its sentences, in order.
  var sentenceTexts: [String] { sentences.map { words($0.tokens) } }

  /// The words of each of its tokens, in order.
  var tokenTexts: [String] { tokens.indices.map { words($0..<$0 + 1) } }

  /// Each block's kind and words.
  var layout: [String] { blocks.map { "\($0.kind): \(words($0.tokens))" } }
}

extension MeetingRecord {
  /// Every span of the record, with the place it stands at.
  var spans: [(place: String, span: Span)] {
    var all = items.map { ($0.place, $0.span) }
    for party in participants + mentioned {
      all += party.mentions.map { ("mention of \(party.name)", $0) }
      all += party.roles.map { ("role of \(party.name)", $0.span) }
    }
    for body in organizations { all += body.mentions.map { ("mention of \(body.name)", $0) } }
    return all
  }

  /// The parts that carry their text and its span.
  var items: [(place: String, text: String, span: Span)] {
    var all = pledges.map { ("pledge", $0.text, $0.span) }
    all += measures.map { ("measure", $0.text, $0.span) }
    all += requests.map { ("request", $0.text, $0.span) }
    all += statements.map { ("statement", $0.text, $0.span) }
    if let date { all.append(("date", date.text, date.span)) }
    return all
  }

  /// The same record with every offset zero, so that two releases of the same words compare.
  var withoutOffsets: MeetingRecord {
    let none = Span(start: 0, end: 0)
    func bare(_ party: Party) -> Party {
      var party = party
      for i in party.roles.indices { party.roles[i].span = none }
      party.mentions = party.mentions.map { _ in none }
      return party
    }
    var copy = self
    copy.date?.span = none
    copy.participants = participants.map(bare)
    copy.mentioned = mentioned.map(bare)
    for i in organizations.indices {
      copy.organizations[i].mentions = organizations[i].mentions.map { _ in none }
    }
    for i in pledges.indices { copy.pledges[i].span = none }
    for i in measures.indices { copy.measures[i].span = none }
    for i in requests.indices { copy.requests[i].span = none }
    for i in statements.indices { copy.statements[i].span = none }
    return copy
  }
}

/// The words of a text at a span: its code points, each run of white space one space.
struct CodePoints {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var count: Int { scalars.count }

  func words(at span: Span) -> String {
    var view = String.UnicodeScalarView()
    var space = false
    for scalar in scalars[span.start..<span.end] {
      if scalar.properties.isWhitespace {
        space = true
      } else {
        if space, !view.isEmpty { view.append(" ") }
        space = false
        view.append(scalar)
      }
    }
    return String(view)
  }
}
