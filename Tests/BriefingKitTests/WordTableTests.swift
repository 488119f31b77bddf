import Testing

@testable import BriefingKit

@Suite struct WordTableTests {
  private static let keys = (0..<500).map { number in
    let word = Array("word\(number)".utf8)
    return WordKey(folding: word, from: 0, to: word.count)
  }

  @Test func aSetHoldsItsWordsAndNoOther() {
    let half = WordSet(Array(Self.keys[..<250]))
    for (index, key) in Self.keys.enumerated() { #expect(half.contains(key) == (index < 250)) }
    #expect(!WordSet([]).contains("word"))
  }

  @Test func aTableKeepsEachWordsValueWhileItGrows() {
    var table = WordTable<[Int]>()
    #expect(table["word1"] == nil)
    for round in 0..<2 {
      for (index, key) in Self.keys.enumerated() { table[key, default: []].append(index + round) }
    }
    for (index, key) in Self.keys.enumerated() { #expect(table[key] == [index, index + 1]) }
    #expect(table["another"] == nil)
  }
}
