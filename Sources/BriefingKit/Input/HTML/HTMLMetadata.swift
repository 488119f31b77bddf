/// What an HTML page says of itself: in its head, in linked data, in `time` elements.
struct HTMLMetadata {
  /// The `title` element's text.
  private(set) var title: String?
  private(set) var canonical: String?
  /// `meta` elements: name, property or itemprop in lower case, and the first content of each.
  private(set) var named: [String: String] = [:]
  private(set) var linkedData = LinkedData()
  private(set) var times: [Time] = []

  /// A `time` element.
  struct Time {
    let day: CalendarDate
    /// The number of the block it stands in or before.
    let block: Int
    let standing: HTMLStanding
  }

  mutating func read(
    _ name: String, _ attributes: [String: String], at block: Int, standing: HTMLStanding
  ) {
    switch name {
    case "meta":
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      guard let key = key?.lowercased(), let content = attributes["content"], named[key] == nil
      else { return }
      named[key] = content
    case "link":
      let relations = attributes["rel"]?.lowercased().split(separator: " ") ?? []
      if relations.contains("canonical"), canonical == nil { canonical = attributes["href"] }
    case "time":
      if let day = attributes["datetime"].flatMap(Self.day) {
        times.append(Time(day: day, block: block, standing: standing))
      }
    default:
      if attributes["itemprop"] == "datePublished", named["datepublished"] == nil {
        named["datepublished"] = attributes["content"] ?? attributes["datetime"]
      }
    }
  }

  mutating func read(_ tag: HTMLTag, content: ArraySlice<UInt8>) {
    if tag.name == "title", title == nil {
      title = HTMLEntities.string(content).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    } else if tag.name == "script", linkedData.isEmpty,
      tag.values()["type"]?.lowercased() == "application/ld+json"
    {
      linkedData = LinkedData(json: Array(content))
    }
  }

  /// The names the page gives its article, the surest first.
  var titles: [String] {
    [linkedData.headline, named["og:title"], named["dcterms.title"], named["dc.title"], title]
      .compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// The day of publication, from the head or linked data.
  var published: CalendarDate? {
    let named = [
      "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued",
      "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "citation_publication_date",
      "publishdate", "publish-date", "publication_date", "pubdate", "date",
    ].lazy.compactMap { self.named[$0] }
    return ([linkedData.published].compactMap { $0 } + named).lazy.compactMap(Self.day).first
  }

  /// Where the page says it is to be found; only whole web addresses.
  var url: String? {
    [canonical, named["og:url"], linkedData.url].lazy.compactMap { $0 }.first { address in
      address.hasPrefix("https://") || address.hasPrefix("http://")
    }
  }

  private static func day(_ text: String) -> CalendarDate? {
    let text = String(text.prefix(64))
    return CalendarDate(iso: text) ?? CalendarDate(written: text)
  }
}

/// What schema.org's JSON-LD in a page says of its article.
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var url: String?

  init() {}

  /// From the text of a script; nothing where it is no JSON or tells of no article.
  init(json: [UInt8]) {
    guard let value = try? JSONReader.value(of: json), let article = Self.article(in: value)
    else { return }
    headline = article["headline"]?.text
    published = article["datePublished"]?.text
    url = article["url"]?.text ?? article["mainEntityOfPage"]?.text
  }

  var isEmpty: Bool { headline == nil && published == nil }

  private static func article(in value: JSONValue) -> [String: JSONValue]? {
    switch value {
    case .array(let values): return values.lazy.compactMap(article).first
    case .object(let fields):
      if fields["headline"] != nil || fields["datePublished"] != nil { return fields }
      return fields["@graph"].flatMap(article)
    default: return nil
    }
  }
}

extension JSONValue {
  /// The string, or the `@id` of an object.
  fileprivate var text: String? {
    switch self {
    case .string(let text): text
    case .object(let fields): fields["@id"]?.text
    default: nil
    }
  }
}
