import BriefingKit

/// An option of the command line: one row of the table that parsing and help are made from.
struct Option: Sendable {
  /// The name without its dashes.
  let name: String
  var short: Character?
  /// What stands for the value in the help: the values there are, parted by `|`, or in capitals what
  /// it is, as `FILE`; `nil` for an option that takes none.
  var placeholder: String?
  /// The values there are, where the placeholder does not list them.
  var choices: [String] = []
  let help: String
  /// What a value must be, if there is something to check.
  var rule: Rule?

  /// `-o`, if there is one, and `--output`.
  var spellings: [String] { [short.map { "-\($0)" }, "--" + name].compactMap { $0 } }

  /// What an option's value must be.
  struct Rule: Sendable {
    /// Ends the sentence "… is no".
    let kind: String
    /// What to give instead.
    let advice: String
    let accepts: @Sendable (String) -> Bool
  }
}

/// The options all commands share.
extension Option {
  static let shared: [Option] = [.help]

  static let help = Option(name: "help", short: "h", help: "Show this page.")
  static let version = Option(name: "version", help: "Print the tool's version.")
}

extension Option {
  static let format = Option(
    name: "format", placeholder: formats,
    help: "How records are written: JSON on several lines, JSON on one line, a text to read, the"
      + " same as a Markdown page, a table, a calendar of the encounters (iCalendar), or"
      + " schema.org's Event, Person and Organization (JSON-LD).",
    rule: Rule(kind: "format", advice: "give one of \(formats)") {
      OutputFormat(rawValue: $0) != nil
    })

  static let table = Option(
    name: "table", placeholder: "TABLE", choices: Table.allCases.map(\.rawValue),
    help: "What has a row in --format csv: \(tables). By default encounters, a row a release.",
    rule: Rule(kind: "table", advice: "give one of \(tables)") { Table(rawValue: $0) != nil })

  static let inputFormat = Option(
    name: "input-format", placeholder: inputFormats,
    help:
      "What the releases come as: plain text or Markdown, web pages, or mail messages. By default"
      + " it is told from each one's name and beginning.",
    rule: Rule(kind: "input format", advice: "give one of \(inputFormats)") {
      InputFormat(rawValue: $0) != nil
    })

  static let withText = Option(
    name: "with-text",
    help:
      "Put the text that the spans count in into each JSON record, as its last key: of a page or"
      + " a mail, the text taken out of it.")

  static let published = Option(
    name: "published", placeholder: "DATE",
    help: "The day of publication, YYYY-MM-DD: what \"today\" and a date without a year are"
      + " resolved by. It goes before the date in the release's own header.",
    rule: calendarDay)

  static let id = Option(
    name: "id", placeholder: "ID", help: "The record's id; by default the file's stem.")

  static let title = Option(
    name: "title", placeholder: "TEXT",
    help: "The release's title, in place of the one it gives itself.")

  static let url = Option(
    name: "url", placeholder: "URL",
    help: "Where the release was published, in place of the address it gives itself.")

  static let man = Option(
    name: "man", help: "Print all pages as one man page, in the macros of man(7).")

  static let output = Option(
    name: "output", short: "o", placeholder: "PLACE",
    help: "Write records to PLACE. If PLACE ends in .ndjson it is a file with one record a line;"
      + " else a folder with one file a record, named as the release with \".json\" (or the"
      + " format's own ending) added, which is there whole or not at all.",
    rule: Rule(kind: "name", advice: "name the file or folder to write to") { !$0.isEmpty })

  static let resume = Option(
    name: "resume",
    help: "Go on where a run with the same --output ended, however it ended. Without an earlier run"
      + " this is the first.")

  static let quiet = Option(
    name: "quiet", short: "q", help: "Show no progress. Errors are still told.")

  static let maxBytes = Option(
    name: "max-bytes", placeholder: "N",
    help: "The largest release that is read, in bytes or as 512K, 16M, 1G; by default 16M. A larger"
      + " one is reported.",
    rule: Rule(kind: "size", advice: "give a number of bytes, as 1000000, 512K or 16M") {
      ByteCount.value($0) != nil
    })

  static let page = Option(
    name: "output", short: "o", placeholder: "FILE",
    help: "Write the page to FILE, whole or not at all; by default it is printed.",
    rule: Rule(kind: "file name", advice: "name the file to write") { !$0.isEmpty })

  static let pageTitle = Option(
    name: "title", placeholder: "TEXT", help: "What the page is called.")

  static let asOf = Option(
    name: "as-of", placeholder: "DATE",
    help: "Mark pledges whose deadline lies before this day, YYYY-MM-DD, as overdue.",
    rule: calendarDay)

  static let jobs = Option(
    name: "jobs", short: "j", placeholder: "N",
    help: "How many releases are read at once; by default the number of cores. The output is the"
      + " same for any N.",
    rule: Rule(kind: "number of jobs", advice: "give a whole number from 1 to 1024") {
      Int($0).map { (1...1024).contains($0) } ?? false
    })

  static let lexicon = Option(
    name: "lexicon", placeholder: "FILE",
    help: "Know also what FILE lists: titles, organizations, people, verbs and more, in the plain"
      + " format that \"briefing lexicon\" prints. May be given several times.",
    rule: Rule(kind: "file name", advice: "name the file with the list") { !$0.isEmpty })

  static let reportFormat = Option(
    name: "format", placeholder: "text|json",
    help: "How the report is written: a text to read, which it is by default, or JSON.",
    rule: Rule(kind: "format", advice: "give text or json") { $0 == "text" || $0 == "json" })

  static let faults = Option(
    name: "faults",
    help: "List first, release by release, what was missed (-), invented (+) and wrong (!).")

  static let minimum = Option(
    name: "minimum", placeholder: "SCORE",
    help: "End with exit code 1 where the record's score is under SCORE, as 0.80.",
    rule: Rule(kind: "score", advice: "give a number from 0 to 1, as 0.80") {
      Double($0).map { (0...1).contains($0) } ?? false
    })

  static let markedFormat = Option(
    name: "format", placeholder: "text|html",
    help: "How the release is written: a text for the terminal, which it is by default, or a"
      + " fragment of a page.",
    rule: Rule(kind: "format", advice: "give text or html") { $0 == "text" || $0 == "html" })

  static let color = Option(
    name: "color", placeholder: "auto|always|never",
    help: "Whether evidence is told by colour. By default, auto, it is on a terminal, unless"
      + " NO_COLOR is set or TERM is dumb; else it stands in brackets.",
    rule: Rule(kind: "choice", advice: "give auto, always or never") {
      ["auto", "always", "never"].contains($0)
    })

  private static let calendarDay = Rule(
    kind: "day of the calendar", advice: "write it YYYY-MM-DD, as 2024-03-05"
  ) { isCalendarDay($0) }

  private static let tables = Table.allCases.map(\.rawValue).joined(separator: ", ")

  private static let inputFormats = InputFormat.allCases.map(\.rawValue).joined(separator: "|")

  private static let formats = OutputFormat.allCases.map(\.rawValue).joined(separator: "|")
}

/// Whether the text is `YYYY-MM-DD` and a day that the Gregorian calendar has.
func isCalendarDay(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.utf8.count) == [4, 2, 2],
    parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
    (1...12).contains(month)
  else { return false }
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return (1...lengths[month - 1]).contains(day)
}
