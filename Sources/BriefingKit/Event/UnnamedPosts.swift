/// Holders of a post whom the release names nowhere: "The Vice-Chancellor received a delegation".
extension Groups {
  /// The posts that the lead makes subject of the encounter, each once.
  func unnamedPosts() -> [Range<Int>] {
    var posts: [Range<Int>] = []
    for sentence in lead.sentences.prefix(4) {
      for act in reading.acts(of: document.sentenceOf[sentence.lowerBound])
      where act.voice == .release && act.group.isFinite && !act.group.isNegated
        && !act.group.isRelative && !act.group.isPossible && reading.isEncounter(act)
      {
        for case .phrase(let words) in act.subject where isUnnamedPost(words) {
          if !posts.contains(where: { tokens[$0.lowerBound].key == tokens[words.lowerBound].key }) {
            posts.append(words)
          }
        }
      }
    }
    return posts
  }

  /// "Vice-Chancellor", "Consul General of Chad in Lima": a post in capitals that nobody in the
  /// release holds by name.
  private func isUnnamedPost(_ words: Range<Int>) -> Bool {
    guard words.count <= 10, tokens[words.lowerBound].isCapitalized,
      let head = words.first(where: { tokens[$0].has(.titleHead) }), head - words.lowerBound < 3,
      !tokens[head].has([.titlePlural, .groupNoun, .portfolio]), tokens[head].isCapitalized,
      cast.bodyAt[head] < 0, words.count > 1 || tokens[head].key != Self.minister,
      !Self.loosely.contains(tokens[head].key),
      cast.peopleByPost.indices(under: tokens[head].key).isEmpty
    else { return false }
    return !words.contains { cast.personAt[$0] >= 0 || tokens[$0].has(.eventNoun) }
      && (head + 1 == words.upperBound || tokens[head + 1].has([.preposition, .titleSuffix])
        || tokens[head + 1].key == .general)
  }

  /// Posts that a text calls a person by who holds another: "Head of Government", "the Minister".
  private static let minister = WordKey("minister")
  private static let loosely = WordKey.set("head spokesperson spokesman spokeswoman")
}
