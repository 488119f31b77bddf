/// How a release's text and its evidence look on the page; colours are those of the page's style.
///
/// Clauses have a ground and a line, so that their kind is told without colour too; names are told
/// by the face of their letters.
let markStyle: StaticString = """
  .text { font: 1.0625rem/1.7 var(--serif); max-width: 40rem; }
  .text p { margin: 0 0 1em; }
  .text .header { color: var(--quiet); font: .875rem/1.5 var(--sans); margin: 0; }
  .text .header + p:not(.header) { margin-top: 1em; }
  .legend { color: var(--quiet); font-size: .875rem; max-width: 60rem; line-height: 1.9; }
  mark { color: inherit; background: none; padding: .1em 0; }
  mark a { color: inherit; text-decoration: none; }
  mark a:hover { text-decoration: underline; }
  mark.pledge, mark.measure, mark.request, mark.statement {
    border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  mark.pledge { background: var(--pledge); border-bottom: 2px solid var(--pledge-line); }
  mark.measure { background: var(--measure); border-bottom: 2px solid var(--measure-line); }
  mark.request { background: var(--request); border-bottom: 2px solid var(--request-line); }
  mark.statement { background: var(--statement); border-bottom: 2px dotted var(--statement-line); }
  mark.person, mark.group { font-weight: 700; }
  mark.group { font-style: italic; }
  mark.organization { border-bottom: 1px solid currentColor; }
  mark.role { font-style: italic; }
  mark.date { border: 1px solid currentColor; border-radius: 3px; padding: 0 .15em; }
  mark:target { outline: 3px solid var(--accent); outline-offset: 2px; }

  """
