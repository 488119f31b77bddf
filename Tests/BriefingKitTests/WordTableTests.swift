import Testing

@testable import BriefingKit

@Suite struct WordTableTests {
  private static let words = (0..<500).map { "word\($0)" }
  private static let keys = WordKey.list(words.joined(separator: " "))

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
