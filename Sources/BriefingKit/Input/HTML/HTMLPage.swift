/// What an HTML page shows: its lines, in order, and the elements that hold them.
///
/// Built in one pass over the page's tags, in time linear in its length; no tree is kept but the
/// containers' parents.
struct HTMLPage {
  /// A container, by its place in ``elements``: the first is the page itself.
  struct Element {
    let name: String
    let parent: Int
    /// Whether the page's author marked it as the article's text.
    var isArticleBody = false
    var isMain = false
  }

  /// A line of the page, or the lines of a preformatted text.
  struct Block {
    enum Kind: Equatable {
      case paragraph, preformatted
      /// A heading of level 1 to 6.
      case heading(Int)
      /// What an item begins with: `- ` or its number; nothing for its further paragraphs.
      case item(marker: String, depth: Int)
      /// Cells of a table's row.
      case row
    }

    let kind: Kind
    /// Its words in ``text``, each run of white space one space.
    let bytes: Range<Int>
    /// How many of them are the text of links.
    let linkBytes: Int
    let container: Int
    let standing: HTMLStanding
  }

  var text: [UInt8] = []
  var blocks: [Block] = []
  var elements = [Element(name: "", parent: 0)]
  var metadata = HTMLMetadata()

  /// - Parameter bytes: the page as valid UTF-8.
  init(_ bytes: [UInt8]) {
    var reader = HTMLPageReader(bytes)
    self = reader.read()
  }

  init() {}
}
