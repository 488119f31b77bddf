/// A pledge, a measure, a request or a statement of some release: who did what on which words.
struct Deed {
  var kind: Evidence.Kind
  /// The index of its release.
  var release: Int
  var by: [String]
  var onBehalfOf: String?
  var to: [String] = []
  var text: String
  var amounts: [Amount] = []
  var deadline: String?
  /// Of a measure only.
  var status: Measure.Status?
  /// Whether a statement stands in quotation marks.
  var isQuoted = false
  var span: Span

  func overlaps(_ other: Deed) -> Bool {
    span.start < other.span.end && other.span.start < span.end
  }

  /// Whether the deadline lies before the day `asOf`, as far as it is known: one that names a month
  /// has passed when the month has. A deadline without its year never has.
  func isOverdue(asOf day: String?) -> Bool {
    guard let day, let deadline, !deadline.hasPrefix("XXXX") else { return false }
    return deadline < day.prefix(deadline.count)
  }
}

extension MeetingRecord {
  /// All that the record says was promised, done, asked and said.
  func deeds(release: Int) -> [Deed] {
    pledges.map {
      Deed(
        kind: .pledge, release: release, by: $0.by, onBehalfOf: $0.onBehalfOf, to: $0.to,
        text: $0.text, amounts: $0.amounts, deadline: $0.deadline, span: $0.span)
    }
      + measures.map {
        Deed(
          kind: .measure, release: release, by: $0.by, text: $0.text, amounts: $0.amounts,
          deadline: $0.deadline, status: $0.status, span: $0.span)
      }
      + requests.map {
        Deed(
          kind: .request, release: release, by: $0.by, to: $0.to, text: $0.text, span: $0.span)
      }
      + statements.map {
        Deed(
          kind: .statement, release: release, by: [$0.speaker].compactMap { $0 }, text: $0.text,
          isQuoted: $0.kind == .direct, span: $0.span)
      }
  }
}
