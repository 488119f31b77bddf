import Testing

@testable import BriefingKit

@Suite struct SampleTests {
  @Test func thereAreSamples() {
    #expect(Sample.all.count >= 16)
    #expect(Sample.extracted.count >= 4)
    #expect((Sample.all + Sample.extracted).allSatisfy { !$0.bytes.isEmpty })
  }

  /// `.ci/renew_samples` writes the expected records anew after a change that is meant.
  @Test(arguments: Sample.all + Sample.extracted)
  func theRecordIsTheExpectedOne(sample: Sample) throws {
    let lines = JSONRenderer().text(of: analyzer.record(of: sample.input)).split(separator: "\n")
    let expected = try sample.expected.split(separator: "\n")
    let first = zip(lines, expected).enumerated().first { $1.0 != $1.1 }
    #expect(
      lines == expected,
      "\(sample.stem).json, line \((first?.offset ?? min(lines.count, expected.count)) + 1)")
  }
}
