/// The page's style sheet: one for screens of any width, light and dark, and for print.
let reportStyle: StaticString = """
  :root {
    --paper: #fcfbf8; --card: #ffffff; --ink: #1f2328; --quiet: #5a626b; --rule: #e4e0d8;
    --link: #0a5566; --accent: #0f6b7f; --warn: #9a3412; --warn-paper: #fdf0e6;
    --pledge: #d9efdf; --measure: #dde8f8; --request: #f8ebcf; --statement: #ece7f6;
    --pledge-line: #2f7d4f; --measure-line: #3566a8; --request-line: #96690a;
    --statement-line: #6f59a8;
    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
    --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #16191c; --card: #1d2125; --ink: #e4e6e8; --quiet: #a2abb4; --rule: #33393f;
      --link: #83cbdb; --accent: #6bb8c9; --warn: #f5b48a; --warn-paper: #3a2618;
      --pledge: #1f3d2b; --measure: #213552; --request: #45371a; --statement: #342c4c;
      --pledge-line: #6fc38f; --measure-line: #86b0ec; --request-line: #d9ae52;
      --statement-line: #b3a0e8;
    }
  }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
  body {
    margin: 0; background: var(--paper); color: var(--ink);
    font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
  }
  header.top, nav, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
  a {
    color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }
  a:hover { text-decoration-color: currentColor; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  h1 { font: 600 2rem/1.2 var(--serif); margin: 3rem 0 1.5rem; letter-spacing: -.01em; }
  h2 { font: 600 1.5rem/1.25 var(--serif); margin: 0 0 1.25rem; }
  h3 { font: 600 1.0625rem/1.35 var(--sans); margin: 2rem 0 .75rem; }
  .count { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
  .note { color: var(--quiet); font-size: .875rem; }
  p.note { margin: 0 0 1.25rem; max-width: 44rem; }
  .skip { position: absolute; left: -100rem; }
  .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }

  .summary { display: flex; flex-wrap: wrap; gap: 1.25rem 2.5rem; margin: 0 0 2rem; }
  .summary dt { color: var(--quiet); font-size: .8125rem; }
  .summary dd { margin: 0; font: 600 1.375rem/1.3 var(--serif); font-variant-numeric: lining-nums; }

  nav {
    position: sticky; top: 0; z-index: 1; background: var(--paper); max-width: none;
    padding: 0 max(1.5rem, (100vw - 70rem) / 2 + 1.5rem); border-bottom: 1px solid var(--rule);
  }
  nav ul { display: flex; gap: 1.5rem; list-style: none; margin: 0; padding: 0; overflow-x: auto; }
  nav a { display: block; padding: .75rem 0; white-space: nowrap; text-decoration: none;
    font-size: .9375rem; }
  nav a:hover { text-decoration: underline; }
  section { padding: 3rem 0 2rem; border-bottom: 1px solid var(--rule); }
  section:last-of-type { border-bottom: 0; }
  footer { color: var(--quiet); font-size: .875rem; padding-top: 1rem; padding-bottom: 3rem; }

  figure { margin: 0 0 2rem; }
  figcaption { color: var(--quiet); font-size: .875rem; margin-top: .5rem; }
  .key { display: inline-block; margin-right: 1.25rem; }
  .scroll { overflow-x: auto; padding: 4px 0; }
  svg { display: block; font: 12px var(--sans); }
  .key svg { display: inline-block; }
  svg text { fill: var(--ink); }
  svg .axis { fill: var(--quiet); }
  .tick { stroke: var(--rule); }
  .base { stroke: var(--quiet); }
  .timeline .scroll svg { width: 100%; min-width: 60rem; height: auto; }
  .timeline g.meeting { fill: var(--measure-line); }
  .timeline g.call { fill: none; stroke: var(--request-line); stroke-width: .45; }
  .timeline g.visit { fill: var(--pledge-line); }
  .timeline g.conference { fill: var(--statement-line); }
  .network path { fill: none; stroke: var(--quiet); stroke-opacity: .45; }
  .network circle { fill: var(--accent); }
  .network .encounter circle { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
  .network text.group { fill: var(--quiet); font-weight: 600; }
  .network tspan { fill: var(--quiet); font-size: 12px; }
  .network .encounter text { fill: var(--quiet); font-size: 11px; }
  .network .scroll svg { margin: 0 auto; }
  .network a { text-decoration: none; }
  .network a text { font-size: 13px; }
  .network a:hover text { text-decoration: underline; }
  .network.chosen path:not(.chosen) { stroke-opacity: .1; }
  .network path.chosen { stroke: var(--accent); stroke-opacity: 1; stroke-width: 2; }
  .network.chosen a:not(.chosen) { opacity: .3; }

  .filter { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 0 0 1rem; }
  .filter[hidden] { display: none; }
  .filter label { display: grid; gap: .2rem; color: var(--quiet); font-size: .8125rem; }
  .filter .check { display: flex; align-items: center; gap: .4rem; padding-bottom: .5rem; }
  .filter input:not([type=checkbox]), .filter select {
    font: .9375rem var(--sans); color: var(--ink); background: var(--card); max-width: 16rem;
    border: 1px solid var(--quiet); border-radius: 4px; padding: .4rem .5rem; min-height: 2.25rem;
  }
  .filter output { color: var(--quiet); font-size: .875rem; padding-bottom: .45rem; }

  table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.45;
    font-variant-numeric: lining-nums tabular-nums; }
  caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .5rem; }
  th, td { text-align: left; vertical-align: top; padding: .65rem 1.25rem .65rem 0; min-width: 5.5rem; }
  th:last-child, td:last-child { padding-right: 0; }
  thead th { font-weight: 600; font-size: .8125rem; color: var(--quiet); white-space: nowrap;
    border-bottom: 1px solid var(--quiet); padding-top: .35rem; padding-bottom: .35rem; }
  tbody th { font-weight: 400; }
  tbody th, tbody td { overflow-wrap: anywhere; }
  tbody tr { border-bottom: 1px solid var(--rule); }
  thead button { all: unset; cursor: pointer; color: inherit; }
  thead button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  thead button::after { content: "\\2195"; margin-left: .3em; color: var(--quiet); opacity: .7; }
  thead [aria-sort=ascending] button::after { content: "\\2191"; opacity: 1; }
  thead [aria-sort=descending] button::after { content: "\\2193"; opacity: 1; }
  .words { color: inherit; }
  tbody .note { display: block; }
  .tag { color: var(--warn); background: var(--warn-paper); border-radius: 3px; padding: .05rem .35rem;
    font-size: .8125rem; font-weight: 600; white-space: nowrap; }
  [hidden] { display: none !important; }

  .cards {
    display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .card { border-top: 1px solid var(--rule); padding: 1rem 0 1.75rem; }
  .card h3 { margin: 0 0 .35rem; }
  .card p { margin: .5rem 0 0; }
  .card p.label { color: var(--quiet); font-size: .8125rem; }
  .card ul { margin: .15rem 0 0; padding: 0; list-style: none; font-size: .9375rem; line-height: 1.45; }
  .card li { margin: 0 0 .35rem; }

  .release { padding: 2rem 0 1rem; border-top: 1px solid var(--rule); }
  .release:first-child { border-top: 0; padding-top: .5rem; }
  .release h3 { font: 600 1.25rem/1.3 var(--serif); margin: 0 0 1rem; max-width: 40rem; }
  .facts { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 1.5rem;
    font-size: .9375rem; max-width: 48rem; }
  .facts dt { color: var(--quiet); grid-column: 1; }
  .facts dd { margin: 0; grid-column: 2; }
  @media (min-width: 64rem) {
    .release { display: grid; grid-template-columns: 40rem minmax(0, 1fr); gap: 0 3.5rem; }
    .release h3 { grid-column: 1 / -1; }
    .release .facts { grid-area: 2 / 2; grid-template-columns: minmax(0, 1fr); gap: 0; align-content: start;
      font-size: .875rem; }
    .release .facts dt { font-size: .8125rem; margin-top: .75rem; }
    .release .facts dt:first-child { margin-top: 0; }
    .release .facts dd { grid-column: 1; }
    .release .text, .release .missing { grid-area: 2 / 1; }
  }
  .missing { color: var(--quiet); font-style: italic; }
  article:target > h3 { text-decoration: underline; text-decoration-color: var(--accent);
    text-decoration-thickness: 3px; text-underline-offset: .25em; }
  .release:not(:target) { content-visibility: auto; contain-intrinsic-size: auto 60rem; }

  @media (max-width: 44rem) {
    header.top, nav, main, footer { padding-left: 1rem; padding-right: 1rem; }
    nav { mask-image: linear-gradient(to right, #000 calc(100% - 3rem), transparent); }
    h1 { font-size: 1.625rem; margin-top: 2rem; }
    section { padding-top: 2.25rem; }
    .summary { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
    .summary div:last-child { grid-column: 1 / -1; }
    .ledger, .ledger tbody, .ledger tr, .ledger th, .ledger td, .ledger caption { display: block; }
    .ledger thead { display: block; margin-bottom: .5rem; }
    .ledger thead tr { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    .ledger thead th { border: 0; padding: .35rem 0; }
    .ledger tbody tr { padding: 1rem 0; display: grid; gap: .3rem; }
    .ledger tbody th, .ledger tbody td { padding: 0; min-width: 0; }
    .ledger tbody th { order: -1; font-size: 1rem; margin-bottom: .25rem; }
    .ledger tbody td { position: relative; padding-left: 7.25rem; }
    .ledger tbody td:empty { display: none; }
    .ledger tbody td::before {
      content: attr(data-label); position: absolute; left: 0; white-space: nowrap; color: var(--quiet);
      font-size: .875rem;
    }
    .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .facts dt { font-size: .8125rem; margin-top: .5rem; }
    .facts dd { grid-column: 1; }
    .filter label { flex: 1 1 8rem; }
    .filter input:not([type=checkbox]), .filter select { max-width: none; width: 100%; }
  }

  @media print {
    :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --link: #000; }
    body { font-size: 10pt; }
    nav, .skip, .filter { display: none !important; }
    header.top, main, footer { max-width: none; padding: 0; }
    a { text-decoration: none; }
    tr, .card, figure { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    section { break-before: page; border: 0; padding: 0; }
    section:first-of-type { break-before: auto; }
    .scroll { overflow: visible; }
    .scroll svg { max-width: 100%; min-width: 0 !important; height: auto; }
    mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    .release { content-visibility: visible; }
  }

  """
