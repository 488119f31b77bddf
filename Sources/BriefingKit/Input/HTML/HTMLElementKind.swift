/// What an HTML element does to the lines of a page.
enum HTMLElementKind {
  /// Lets the line run on: `b`, `span`, and every element not known.
  case inline
  /// Begins and ends a line.
  case block
  /// A block that may be the part of the page that holds its text.
  case container
  case heading
  case preformatted
  case list
  case item
  case row
  case cell
  /// Has no content and no end.
  case void

  init(_ name: String) {
    switch name {
    case "html", "body", "div", "section", "article", "main", "center", "form", "fieldset",
      "details", "blockquote", "header", "footer", "nav", "aside", "figure", "dialog", "table":
      self = .container
    case "p", "address", "summary", "caption", "dl", "dt", "dd", "legend", "figcaption", "option",
      "thead", "tbody", "tfoot":
      self = .block
    case "h1", "h2", "h3", "h4", "h5", "h6": self = .heading
    case "pre", "xmp", "listing": self = .preformatted
    case "ul", "ol", "menu": self = .list
    case "li": self = .item
    case "tr": self = .row
    case "td", "th": self = .cell
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
      "source", "track", "wbr":
      self = .void
    default: self = .inline
    }
  }
}

/// Whether what stands in an element belongs to the story a page tells.
enum HTMLStanding: Int, Comparable {
  case story
  /// By its name perhaps not: a class `share` or `related`, the header of the site.
  case doubtful
  /// Navigation, footers, asides, buttons, what is hidden.
  case apart

  static func < (a: HTMLStanding, b: HTMLStanding) -> Bool { a.rawValue < b.rawValue }

  /// The standing that an element's name and attributes give it.
  init(of name: String, _ attributes: [String: String]) {
    self = .story
    if Self.elementsApart.contains(name) || Self.isHidden(attributes)
      || Self.rolesApart.contains(attributes["role"] ?? "")
    {
      self = .apart
    } else if name == "header" || name == "body" || name == "html" || name == "main" {
      // The classes of a whole page name what else is on it.
      self = name == "header" ? .doubtful : .story
    } else if name != "article",
      Self.namesDoubtful(attributes["class"]) || Self.namesDoubtful(attributes["id"])
    {
      self = .doubtful
    }
  }

  private static let elementsApart: Set<String> = [
    "nav", "footer", "aside", "dialog", "menu", "select", "datalist", "button", "svg", "canvas",
    "object", "audio", "video", "map", "noscript", "template", "figcaption",
  ]

  private static let rolesApart: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "button", "tooltip",
  ]

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" {
      return true
    }
    guard let style = attributes["style"] else { return false }
    let plain = style.utf8.map(\.lowercased).filter { !$0.isSpace }[...]
    return plain.holds("display:none".utf8) || plain.holds("visibility:hidden".utf8)
  }

  /// Words of classes and ids that name what stands beside the story.
  private static let doubtfulWords: Set<Substring> = [
    "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments",
    "consent", "cookie", "cookies", "footer", "gdpr", "menu", "modal", "nav", "navbar",
    "navigation", "newsletter", "offscreen", "pager", "pagination", "popup", "promo", "related",
    "share", "sharing", "sidebar", "skip", "social", "subscribe", "subscription", "tags", "toolbar",
    "visuallyhidden",
  ]

  private static func namesDoubtful(_ names: String?) -> Bool {
    guard let names else { return false }
    return names.lowercased().split(separator: " ").contains { name in
      if ["sr-only", "visually-hidden", "hidden", "d-none"].contains(name) { return true }
      let words = name.split { $0 == "-" || $0 == "_" }
      // `has-sidebar` and `no-sidebar` are names of what stands beside a sidebar.
      guard let first = words.first, !["has", "no", "with", "without"].contains(first) else {
        return false
      }
      return words.contains { doubtfulWords.contains($0) }
    }
  }
}
