/// A stretch of the journey from a release to its record, as a benchmark tells them apart.
package enum Stage: String, CaseIterable, Sendable {
  /// Bytes to a release: its encoding and header.
  case input
  /// Blocks, tokens and sentences.
  case document
  /// Dates, persons, titles, organizations and quotations.
  case mentions
  /// Who is who, in which post and on which side.
  case links
  /// Verbs with their subjects, and who says what.
  case reading
  /// Whether an encounter is told, and of which kind.
  case event
  /// Pledges, requests and measures.
  case statements
  /// Day, place, groups, and the words of all values.
  case record
}
