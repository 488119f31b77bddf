import Testing

@testable import BriefingKit

@Suite struct ScorerTests {
  private func score(_ gold: Gold, _ record: MeetingRecord, text: String = "") -> ScoreReport {
    var scorer = Scorer()
    scorer.add(record, gold: gold, text: text)
    return scorer.report
  }

  @Test func aRecordAsWantedScoresOne() throws {
    var record = MeetingRecord.full
    record.date?.end = nil
    record.participants[0].roles[0].organization = nil
    let report = score(try GoldTests.gold(), record)
    for field in [ScoreReport.Field.location, .groups, .participants, .roles, .pledges, .measures] {
      #expect(report[field].f1 == 1, "\(field)")
    }
    #expect(report[.kind].accuracy == 1)
    #expect(report[.affiliation] == .init(right: 1, judged: 1))
    #expect(report[.pledgeBy].accuracy == 1)
    #expect(report[.date].f1 == 1)
  }

  @Test func anEmptyRecordMissesAll() throws {
    let report = score(try GoldTests.gold(), MeetingRecord(id: "clinics"))
    #expect(report.record == 0)
    #expect(report[.participants] == .init(right: 0, wanted: 1, found: 0))
    #expect(report[.roles] == .init(right: 0, wanted: 1, found: 0))
    #expect(report[.kind] == .init(right: 0, judged: 1))
    #expect(report[.speaker] == .init(right: 0, judged: 0))
    let faults = try #require(report.faulty.first).faults
    #expect(faults.contains(.init(kind: .missed, field: "participants", text: "Ana Álvarez")))
    #expect(faults.contains(.init(kind: .wrong, field: "date", text: "none, not 2023-11-20")))
  }

  @Test func theLastDayCountsWhereOneIsWanted() throws {
    let record = MeetingRecord.full
    let ranged = try GoldTests.gold("\"date_end\": null", by: "\"date_end\": \"2023-11-21\"")
    #expect(score(try GoldTests.gold(), record)[.date].f1 == 1)
    #expect(score(ranged, record)[.date].f1 == 0)
  }

  @Test func theTitlesOfAnInventedPersonAreInvented() throws {
    let report = score(
      try GoldTests.gold("\"name\": \"Ana Álvarez\"", by: "\"name\": \"Olga Brandt\""), .full)
    #expect(report[.participants] == .init(right: 0, wanted: 1, found: 1))
    #expect(report[.roles] == .init(right: 0, wanted: 1, found: 1))
  }

  @Test func aShortFormOfATitleCountsForNothing() throws {
    var record = MeetingRecord.full
    record.participants[0].roles.append(
      Role(title: "Minister", organization: nil, country: nil, span: Span(start: 0, end: 8)))
    #expect(score(try GoldTests.gold(), record)[.roles] == .init(right: 1, wanted: 1, found: 1))
    record.participants[0].roles[1].title = "Mayor"
    #expect(score(try GoldTests.gold(), record)[.roles] == .init(right: 1, wanted: 1, found: 2))
  }

  @Test func theTableHasALineAField() throws {
    let table = score(try GoldTests.gold(), .full).table.split(separator: "\n")
    #expect(table.count == 22)
    #expect(
      table[2] == "participants       P 1.000  R 1.000  F1 1.000  gold    1  found    1")
    #expect(table.last?.hasPrefix("record             1.000") == true)
  }
}

@Suite struct LikenessTests {
  @Test(arguments: [
    ("Ana Álvarez", "Alvarez", true), ("Ana Álvarez", "A. ALVAREZ", true),
    ("Ana Álvarez", "Olga Alvarez", false), ("Martin King Jr.", "Martin King", true),
    ("Kim Jong Un", "Kim", true), ("", "Kim", false), ("Nguyễn Phú", "Nguyen Phu", true),
  ])
  func persons(a: String, b: String, isSame: Bool) {
    #expect(Likeness.isSamePerson(a, b) == isSame)
    #expect(Likeness.isSamePerson(b, a) == isSame)
  }

  @Test(arguments: [
    (["World Clinic Fund", "WCF"], ["WCF"], true), (["the Fund"], ["Fund"], true),
    (["Ministry of Health"], ["Health Ministry"], true), (["Fund for Peace"], ["Bank"], false),
  ])
  func bodies(a: [String], b: [String], isSame: Bool) {
    #expect(Likeness.isSameBody(a, b) == isSame)
  }

  @Test func theLikestMatchFirst() {
    let matches = Likeness.matches([1, 2], [2, 3], least: -1) { -Double(abs($0 - $1)) }
    #expect(matches.map(\.wanted) == [1])
    #expect(matches.map(\.found) == [0])
    #expect(Likeness.matches([1, 2], [2, 3], least: 0) { -Double(abs($0 - $1)) }.count == 1)
  }
}

@Suite struct WordingTests {
  @Test(arguments: [
    ("Ça—l’été", ["ca", "l", "ete"]), ("the minister’s plan", ["the", "minister", "plan"]),
    ("ﬁve ½ m² №1 ＡＢ", ["five", "1", "2", "m2", "no1", "ab"]), ("e\u{301}tat", ["etat"]),
    ("Ёлка Йод", ["елка", "иод"]), ("Ђ İstanbul Straße", ["ђ", "istanbul", "straße"]),
    ("snake_case 'sort it's", ["snake_case", "sort", "it"]), ("", []),
  ])
  func words(text: String, words: [String]) {
    #expect(Wording.words(text) == words)
  }

  @Test func contentWordsFallBackOnAll() {
    #expect(Wording.contentWords("the head of it") == ["head", "it"])
    #expect(Wording.contentWords("of the") == ["of", "the"])
  }

  @Test func sharedWordsCountOnceEach() {
    #expect(Wording.f1(["a", "a", "b"], ["a", "b", "c"]) == 4.0 / 6)
    #expect(Wording.f1([], []) == 0)
  }
}

@Suite struct CoarseSentencesTests {
  @Test func aQuotationIsAtHomeWhereMostOfItStands() {
    let text =
      "We met.\r\n\r\nHe said “It rains.” She left in 2021. Dr. Berg stayed\n- one boat\n- two"
    let sentences = CoarseSentences(of: text)
    #expect(sentences.home(of: "We met") == 0)
    #expect(sentences.home(of: "it rains") == 1)
    #expect(sentences.home(of: "in 2021") == 2)
    #expect(sentences.home(of: "Berg stayed") == 4)
    #expect(sentences.home(of: "one boat") == 5)
    #expect(sentences.home(of: "two") == 6)
    #expect(sentences.home(of: "…") == nil)
  }
}
