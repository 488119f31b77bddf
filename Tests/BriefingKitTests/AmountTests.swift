import Testing

@testable import BriefingKit

@Suite struct AmountTests {
  private func amounts(_ words: String) -> [Amount] {
    let document = document("The agency gave \(words).\n")
    return Amounts(document: document).find(in: document.tokens.indices)
  }

  @Test(arguments: [
    ("$2.5 million", 2_500_000, "USD"),
    ("US$ 42 million", 42_000_000, "USD"),
    ("US$42 million", 42_000_000, "USD"),
    ("€22.5 million", 22_500_000, "EUR"),
    ("£15 million", 15_000_000, "GBP"),
    ("EUR 850 thousand", 850_000, "EUR"),
    ("EUR 1.4 million", 1_400_000, "EUR"),
    ("NOK 25 million", 25_000_000, "NOK"),
    ("8.5 million euros", 8_500_000, "EUR"),
    ("600 thousand dollars", 600_000, "USD"),
    ("$750,000", 750_000, "USD"),
    ("$3 billion", 3_000_000_000, "USD"),
  ]) func moneyHasItsCurrencyAndFullValue(words: String, value: Double, currency: String) throws {
    let amount = try #require(amounts(words).first)
    #expect(amount.value == value)
    #expect(amount.currency == currency)
    #expect(amount.unit == nil)
  }

  @Test(arguments: [
    ("1,600 beds", 1_600, "beds"),
    ("46 family clinics", 46, "family clinics"),
    ("twelve vaccine refrigerators", 12, "vaccine refrigerators"),
    ("two hundred tents", 200, "tents"),
    ("2.5 million doses", 2_500_000, "doses"),
  ]) func aQuantityHasItsUnit(words: String, value: Double, unit: String) throws {
    let amount = try #require(amounts(words).first)
    #expect(amount.value == value)
    #expect(amount.unit == unit)
    #expect(amount.currency == nil)
    #expect(amount.text == words)
  }

  @Test(arguments: ["more than", "at least", "up to", "about", "nearly", "some", "less than"])
  func whatBoundsTheValueIsItsQualifier(qualifier: String) throws {
    let amount = try #require(amounts("\(qualifier) 300 tents").first)
    #expect(amount.qualifier == qualifier)
    #expect(amount.text == "\(qualifier) 300 tents")
  }

  @Test(arguments: ["it on 3 March 2021", "it in 2021", "it on March 3"])
  func aDateIsNoAmount(words: String) {
    #expect(amounts(words).isEmpty)
  }

  @Test func aPledgeCarriesItsAmountsAndItsDeadline() throws {
    let pledge = try #require(
      record(
        """
        Minister Ana Souza met envoy Jon Berg in Lima on 3 May 2021. \
        She pledged to give $2 million and forty tents by 1 July 2021.
        """
      ).pledges.first)
    #expect(pledge.amounts.map(\.value) == [2_000_000, 40])
    #expect(pledge.deadline == "2021-07-01")
  }
}
