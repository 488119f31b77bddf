import Foundation

@testable import BriefingKit

/// One analyzer for all tests: the lexicon is read once.
let analyzer = Analyzer(lexicon: lexicon)
let lexicon = Lexicon.builtIn()

/// What the library's own lists say of who is who.
let builtInIdentities = Result { try Identities() }

/// The record of a release in a string.
func record(_ text: String, published: String? = nil) -> MeetingRecord {
  analyzer.record(of: ReleaseInput(text: text, published: published))
}

/// A release cut into blocks, sentences and tokens.
func document(_ text: String) -> Document {
  Document(Release(ReleaseInput(text: text)), lexicon: lexicon)
}

extension Document {
  /// The words of each of its sentences, in order.
  var sentenceTexts: [String] { sentences.map { words($0.tokens) } }

  /// The words of each of its tokens, in order.
  var tokenTexts: [String] { tokens.indices.map { words($0..<$0 + 1) } }

  /// Each block's kind and words.
  var layout: [String] { blocks.map { "\($0.kind): \(words($0.tokens))" } }
}
