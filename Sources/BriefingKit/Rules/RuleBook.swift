/// Every rule of the analysis with its examples, family by family.
enum RuleBook {
  static var all: [Rule] {
    Dates.rules + Organizations.rules + People.rules + Cues.rules + ValueRules.rules
  }
}
