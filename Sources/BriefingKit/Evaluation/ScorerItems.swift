/// Pledges, measures, requests and quotations.
extension Scorer {
  /// An item of a record, of whichever class.
  private struct Item {
    var text: String
    var by: [String]
  }

  mutating func scorePledges(
    _ found: [Pledge], _ wanted: [Gold.Item], _ sentences: CoarseSentences
  ) {
    _ = scoreItems(
      found.map { Item(text: $0.text, by: $0.by) }, wanted, sentences,
      (.pledges, .pledgeSentences, .pledgeBy))
  }

  mutating func scoreMeasures(
    _ found: [Measure], _ wanted: [Gold.Item], _ sentences: CoarseSentences
  ) {
    let matches = scoreItems(
      found.map { Item(text: $0.text, by: $0.by) }, wanted, sentences,
      (.measures, .measureSentences, .measureBy))
    for match in matches {
      let status = found[match.found].status.rawValue
      let gold = wanted[match.wanted]
      judge(.status, status == gold.status)
      if status != gold.status {
        note(.wrong, "status", "\(status), not \(gold.status ?? "none"): \(gold.quote)")
      }
    }
  }

  mutating func scoreRequests(
    _ found: [Request], _ wanted: [Gold.Item], _ sentences: CoarseSentences
  ) {
    _ = scoreItems(
      found.map { Item(text: $0.text, by: $0.by) }, wanted, sentences,
      (.requests, .requestSentences, .requestBy))
  }

  private mutating func scoreItems(
    _ found: [Item], _ wanted: [Gold.Item], _ sentences: CoarseSentences,
    _ names: (
      field: ScoreReport.Field, sentence: ScoreReport.Field, by: ScoreReport.Judgement
    )
  ) -> [(wanted: Int, found: Int)] {
    let matches = Likeness.matches(wanted, found, least: 0.5) {
      Wording.likeness($0.quote, $1.text)
    }
    count(names.field, matches, wanted: wanted.map(\.quote), found: found.map(\.text))
    let wantedHomes = Set(wanted.map { sentences.home(of: $0.quote) })
    let foundHomes = Set(found.map { sentences.home(of: $0.text) })
    count(
      names.sentence, right: wantedHomes.intersection(foundHomes).count,
      wanted: wantedHomes.count, found: foundHomes.count)
    for match in matches where !wanted[match.wanted].by.isEmpty {
      let (gold, by) = (wanted[match.wanted], found[match.found].by)
      let isRight =
        !by.isEmpty
        && by.allSatisfy { name in gold.by.contains { Likeness.isSameParty($0, name) } }
      judge(names.by, isRight)
      if !isRight {
        let got = by.isEmpty ? "nobody" : by.joined(separator: ", ")
        note(
          .wrong, names.by.rawValue,
          "\(got), not \(gold.by.joined(separator: ", ")): \(gold.quote)")
      }
    }
    return matches
  }

  mutating func scoreQuotes(_ found: [Statement], _ wanted: [Gold.Quote]) {
    let matches = Likeness.matches(wanted, found, least: 0.6) {
      Wording.likeness($0.quote, $1.text)
    }
    count(.quotes, matches, wanted: wanted.map(\.quote), found: found.map(\.text))
    for match in matches {
      let (gold, speaker) = (wanted[match.wanted], found[match.found].speaker)
      let isRight = speaker.map { Likeness.isSameParty(gold.speaker ?? "", $0) } ?? false
      judge(.speaker, isRight)
      if !isRight {
        note(
          .wrong, "speaker",
          "\(speaker ?? "nobody"), not \(gold.speaker ?? "nobody"): \(gold.quote)")
      }
    }
  }
}
