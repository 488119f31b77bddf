/// One decision of the analysis: its stable name and the sentences that show what it does.
///
/// Every rule's examples are run by one parameterised test, so an example is also a promise. A class
/// of constants: the forms that hold a rule are handed on for every token.
final class Rule: Sendable {
  /// The rule's name, `family.claim`: part of the record's explanation, never reused.
  typealias ID = String

  /// The part of the record the rule fills.
  enum Field: String, Sendable {
    case date, location, mode, kind, participants, groups, organizations, roles
    case pledges, measures, requests, statements, speakers
  }

  /// A text and a value the record must hold for it.
  struct Example: Sendable {
    let text: String
    let value: String
  }

  let id: ID
  let field: Field
  let finds: [Example]
  /// Texts in which the rule must find nothing.
  let ignores: [String]

  init(_ id: ID, field: Field, finds: [Example], ignores: [String] = []) {
    self.id = id
    self.field = field
    self.finds = finds
    self.ignores = ignores
  }
}

infix operator => : AssignmentPrecedence

/// The value `value` must be found in `text`.
func => (text: String, value: String) -> Rule.Example { Rule.Example(text: text, value: value) }
