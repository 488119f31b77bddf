import RecordChecks
import Testing

@testable import BriefingKit

@Suite struct RecordTests {
  @Test(arguments: Sample.all) func theSameInputGivesTheSameBytes(sample: Sample) {
    let first = JSONRenderer().text(of: analyzer.record(of: sample.input))
    let again = JSONRenderer().text(of: Analyzer().record(of: sample.input))
    #expect(first == again)
  }

  @Test(arguments: Sample.all) func everySpanLiesInTheText(sample: Sample) {
    let length = CodePoints(sample.text).count
    for (place, span) in analyzer.record(of: sample.input).spans {
      #expect(0 <= span.start && span.start < span.end && span.end <= length, "\(place): \(span)")
    }
  }

  @Test(arguments: Sample.all) func anItemIsTheTextAtItsSpan(sample: Sample) {
    let points = CodePoints(sample.text)
    for item in analyzer.record(of: sample.input).items {
      #expect(points.words(at: item.span) == item.text, "\(item.place)")
    }
  }

  @Test(
    arguments: [
      " ", "  ", "\t", "\u{85}", "\u{a0}", "\u{1680}", "\u{2000}", "\u{200a}", "\u{2028}",
      "\u{202f}", "\u{205f}", "\u{3000}", " \u{a0} ",
    ])
  func whiteSpaceWithinWordsIsOneSpace(space: String) {
    let text = "They thanked the “Ålesund” Coastal\(space)Rivers\(space)Authority for its help."
    let record = analyzer.record(of: ReleaseInput(bytes: Array(text.utf8)))
    #expect(record.organizations.map(\.name) == ["Coastal Rivers Authority"])
  }

  @Test func anAcronymIsTheBodysWhereTheTextDefinesIt() {
    let text = """
      The Coastal Ports Agency (CPA) met fishers in Lima. Jon Berg, Head of Complaints at the CPA, \
      thanked them. Ines Duarte, CPA, was there.
      """
    let body = analyzer.record(of: ReleaseInput(bytes: Array(text.utf8))).organizations.first
    #expect(body?.name == "Coastal Ports Agency" && (body?.mentions.count ?? 0) > 1)
    let alone = "Ines Duarte, CPA, met fishers in Lima."
    #expect(analyzer.record(of: ReleaseInput(bytes: Array(alone.utf8))).organizations.isEmpty)
  }

  /// A name in an escaped header is decoded, so mentions count from the body on.
  @Test(arguments: Sample.all) func aMentionIsANameAtItsSpan(sample: Sample) {
    let points = CodePoints(sample.text)
    let body = sample.bodyStart
    let record = analyzer.record(of: sample.input)
    for party in record.participants + record.mentioned {
      let names = [party.name] + party.aliases
      for span in party.mentions where span.start >= body {
        let words = points.words(at: span)
        #expect(names.contains { $0.caseInsensitiveCompare(words) == .orderedSame }, "\(words)")
      }
    }
    for organization in record.organizations {
      let names = [organization.name] + organization.aliases
      for span in organization.mentions where span.start >= body {
        let words = points.words(at: span)
        #expect(names.contains { $0.caseInsensitiveCompare(words) == .orderedSame }, "\(words)")
      }
    }
  }

  @Test(arguments: Sample.all) func aMentionIsListedOnce(sample: Sample) {
    let record = analyzer.record(of: sample.input)
    for party in record.participants + record.mentioned {
      #expect(Set(party.mentions).count == party.mentions.count, "\(party.name)")
    }
    for organization in record.organizations {
      #expect(Set(organization.mentions).count == organization.mentions.count)
    }
  }

  @Test(arguments: Sample.all) func whoActsIsNamedInTheRelease(sample: Sample) {
    let words = sample.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let record = analyzer.record(of: sample.input)
    for name in record.pledges.flatMap(\.by) + record.requests.flatMap(\.by) {
      let known = record.organizations.map(\.name).contains(name) || isCountry(name)
      #expect(known || words.localizedCaseInsensitiveContains(name), "\(name)")
    }
  }

  private func isCountry(_ name: String) -> Bool { lexicon.texts.contains(name) }

  @Test func aReleaseWithoutWordsHasAWarningAndNothingElse() {
    let record = record(" \n\t\n")
    #expect(record.warnings.map(\.code) == [.noText])
    #expect(record.meeting.kind == .none)
    #expect(record.items.isEmpty && record.organizations.isEmpty)
  }

  @Test func findingsStandInTheOrderOfTheText() {
    for sample in Sample.all {
      let findings = analyzer.analysis(of: sample.input).findings
      #expect(!findings.isEmpty)
      #expect(findings.map(\.span.start) == findings.map(\.span.start).sorted())
    }
  }
}

extension Sample {
  /// Where the release's own text begins, behind its front matter, in code points.
  fileprivate var bodyStart: Int {
    let release = Release(input)
    return release.span(release.bodyRange.lowerBound..<release.bodyRange.lowerBound).start
  }
}
