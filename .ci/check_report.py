#!/usr/bin/env python3
"""check_report.py TOOL [AXE]: the page of `briefing report` works in a real browser.

TOOL is the built briefing, AXE the file axe.min.js of axe-core, whose rules of accessibility the
page is then held against. Chromium must be installed. Run from the repository's folder.
"""
import copy
import json
import os
import subprocess
import sys
import tempfile

from browser import Browser

WIDTHS = (400, 1400)
EVIL = """\
<script>window.pwned = 1</script> meets "onload="window.pwned=1

5 March 2024

Minister <script>window.pwned=2</script> Ana "onload= Souza met the Ambassador of
<img src=x onerror=window.pwned=3> Norway, Jon Berg, in Lisbon on Monday. Souza pledged to open
the "><svg onload=window.pwned=4> school by 1 July 2024. “</mark></style><script>window.pwned=5
</script>,” he said.

The """ + "Lantern" * 40 + """ Ministry has opened a school in Bergen.
"""


class Check:
    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, name, holds, told=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {name}: {told}")


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def crowd(tool, people, bodies, size):
    """Records of encounters, `size` persons each, of as many people and bodies."""
    text = b"5 March 2024\n\nMinister Ana Souza met envoy Jon Berg in Lima on Monday.\n"
    record = json.loads(run(tool, "parse", "-", input=text))
    person = record["participants"][0]
    span = person["mentions"][0]
    lines = []
    for start in range(0, people, size - 1):
        meeting = copy.deepcopy(record)
        meeting["participants"] = []
        for number in range(start, min(start + size, people)):
            role = {"title": "Keeper", "organization": f"Board of Lantern Works {number % bodies}",
                    "country": None, "span": span}
            meeting["participants"].append(dict(
                person, name=f"Lamplighter Number {number}", roles=[role], mentions=[span]))
        lines.append(json.dumps(meeting))
    return "\n".join(lines).encode()


# What the page says of itself, each as a JavaScript expression.
OVERFLOW = "document.documentElement.scrollWidth - innerWidth"
VISIBLE_ROWS = "[...document.querySelectorAll('#pledges tbody tr')].filter(r => !r.hidden)"
DUE = VISIBLE_ROWS + ".map(r => r.cells[4].dataset.sort)"
DEAD_LINKS = """[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
  .filter(id => !document.getElementById(decodeURIComponent(id)))"""
# A mark's words are all its pieces; of a link's words the first of them must stand at its target.
WRONG_WORDS = """[...document.querySelectorAll('table a.words')].filter(a => {
  const solid = (text) => text.replace(/\\s+/g, ' ').trim();
  const mark = document.getElementById(a.getAttribute('href').slice(1));
  if (mark.tagName !== 'MARK') return true;
  if (a.closest('#encounters')) return !mark.textContent.trim();
  const words = solid(mark.textContent);
  return !words || !solid(a.textContent).startsWith(words);
}).map(a => a.textContent)"""
UNTIDY = """(() => {
  const found = [];
  const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1]);
  if (levels.filter(l => l === 1).length !== 1) found.push('not one h1');
  if (levels.some((l, i) => i && l > levels[i - 1] + 1)) found.push('a level of headings is skipped');
  for (const name of ['header', 'nav', 'main', 'footer']) {
    if (document.querySelectorAll('body > ' + name).length !== 1) found.push('not one ' + name);
  }
  for (const th of document.querySelectorAll('th')) if (!th.scope) found.push('th without scope');
  for (const table of document.querySelectorAll('table')) if (!table.caption) found.push('no caption');
  if (document.documentElement.lang !== 'en') found.push('no lang');
  return found;
})()"""
OVERLAPS = """(() => {
  const boxes = [...document.querySelectorAll('.network svg a text, .network svg text.group')]
    .map(t => [t.textContent, t.getBoundingClientRect()]);
  const svg = document.querySelector('.network svg').getBoundingClientRect();
  const found = [];
  for (const [i, [text, a]] of boxes.entries()) {
    if (a.left < svg.left || a.right > svg.right || a.top < svg.top || a.bottom > svg.bottom) {
      found.push(text + ' leaves the drawing');
    }
    for (const [other, b] of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 3) found.push(text + ' lies on ' + other);
    }
  }
  return found;
})()"""


def check_looks(check, browser, path, axe):
    for width in WIDTHS:
        for dark in (False, True):
            name = f"{width} px, {'dark' if dark else 'light'}"
            page = browser.open(path, width=width, dark=dark)
            check(f"no complaint at {name}", not page.complaints(), page.complaints())
            check(f"no overflow at {name}", page.evaluate(OVERFLOW) <= 0, page.evaluate(OVERFLOW))
            # Once with each of the two palettes and of the two layouts.
            if axe and dark == (width > 1000):
                page.evaluate(axe + "; 1")
                found = page.evaluate(
                    "axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
                    " + v.nodes.length + ' as ' + v.nodes[0].html.slice(0, 160)))")
                check(f"accessible at {name}", not found, found)
            page.close()


def check_tables(check, browser, path):
    page = browser.open(path)
    rows = page.evaluate(VISIBLE_ROWS + ".length")
    check("there are pledges", rows > 10, rows)
    first = page.evaluate(DUE)
    dated = [day for day in first if day]
    check("sorted by deadline as it is", dated == sorted(dated) and not any(first[len(dated):]), first)

    head = "document.querySelectorAll('#pledges thead th')[4]"
    page.evaluate(f"{head}.querySelector('button').focus()")
    page.press("Enter", 13, "\r")
    check("a key sorts", page.evaluate(f"{head}.ariaSort") == "ascending")
    check("upwards", page.evaluate(DUE) == first, page.evaluate(DUE))
    page.press(" ", 32, " ")
    check("and the other way", page.evaluate(f"{head}.ariaSort") == "descending")
    down = page.evaluate(DUE)
    check("downwards, empty cells last", down[: len(dated)] == dated[::-1] and not any(down[len(dated):]), down)
    page.evaluate("document.querySelectorAll('#pledges thead th')[0].querySelector('button').click()")
    check("one column at a time", page.evaluate(
        "document.querySelectorAll('#pledges [aria-sort]').length") == 1)

    form = "document.querySelector('#pledges form')"

    def choose(name, value):
        page.evaluate(
            f"(() => {{ const e = {form}.elements[{json.dumps(name)}];"
            f" if (e.type === 'checkbox') e.checked = {json.dumps(value)}; else e.value = {json.dumps(value)};"
            " e.dispatchEvent(new Event('input', {bubbles: true})); })()")

    for name, key in (("giver", "giver"), ("country", "country")):
        token = page.evaluate(f"{form}.elements.{name}.options[2].value")
        choose(name, token)
        kept = page.evaluate(VISIBLE_ROWS + f".map(r => r.dataset.{key})")
        check(f"filtered by {name}", 0 < len(kept) < rows and all(token in t.split() for t in kept), kept)
        choose(name, "")
    choose("text", "SOUZA  forty")
    kept = page.evaluate(VISIBLE_ROWS + ".map(r => r.textContent.toLowerCase())")
    check("filtered by text", 0 < len(kept) < rows and all("souza" in t and "forty" in t for t in kept), kept)
    told = page.evaluate(f"{form}.querySelector('output').value")
    check("counted", told == f"{len(kept)} of {rows} pledges", told)
    choose("text", "")
    choose("overdue", True)
    kept = page.evaluate(VISIBLE_ROWS + ".map(r => r.textContent)")
    check("filtered by overdue", 0 < len(kept) < rows and all("overdue" in t for t in kept), kept)
    choose("overdue", False)
    check("all back", page.evaluate(VISIBLE_ROWS + ".length") == rows)

    page.evaluate(
        "(() => { const form = document.querySelector('#releases form');"
        " form.elements.text.value = 'no such words'; form.dispatchEvent(new Event('input')); })()")
    hidden = "document.querySelectorAll('#releases article[hidden]').length"
    check("releases are filtered", page.evaluate(hidden) > 10)
    page.evaluate("document.querySelector('#pledges a.words').click()")
    page.evaluate("new Promise(r => setTimeout(r, 300))")
    place = page.evaluate(
        "(() => { const b = document.getElementById(location.hash.slice(1)).getBoundingClientRect();"
        " return [b.top, b.bottom, innerHeight]; })()")
    check("a link leads into what was filtered out", page.evaluate(hidden) == 0)
    check("to its words, in sight", 0 <= place[0] and place[1] <= place[2], place)
    page.close()


def check_page(check, browser, path):
    page = browser.open(path)
    check("no dead link", not page.evaluate(DEAD_LINKS), page.evaluate(DEAD_LINKS))
    check("links lead to their words", not page.evaluate(WRONG_WORDS), page.evaluate(WRONG_WORDS))
    check("tidy", not page.evaluate(UNTIDY), page.evaluate(UNTIDY))
    page.press("Tab", 9)
    check("the first stop skips to the content", page.evaluate(
        "document.activeElement.className === 'skip' && document.activeElement.getBoundingClientRect().left >= 0"))
    page.evaluate("document.querySelector('.network a').dispatchEvent(new Event('pointerover', {bubbles: true}))")
    check("the network shows one's company", page.evaluate(
        "document.querySelectorAll('.network a.chosen').length") >= 2)
    page.close()
    page = browser.open(path, script=False)
    check("without JavaScript no form", page.evaluate("[...document.forms].every(f => f.hidden)"))
    check("and no button", page.evaluate("document.querySelectorAll('button').length") == 0)
    check("and all rows", page.evaluate(VISIBLE_ROWS + ".length") > 10)
    page.close()
    page = browser.open(path, media="print")
    check("printed without what is clicked", page.evaluate(
        "[...document.querySelectorAll('nav, form')].every(e => getComputedStyle(e).display === 'none')"))
    page.close()


def check_evil(check, browser, path):
    page = browser.open(path)
    page.evaluate("new Promise(r => setTimeout(r, 200))")
    check("a script of a release is text", page.evaluate("window.pwned === undefined"))
    check("no element comes of it", page.evaluate("document.scripts.length === 1 && !document.images.length"))
    check("no attribute comes of it", page.evaluate(
        "[...document.querySelectorAll('*')].every(e => [...e.attributes].every(a => !a.name.startsWith('on')))"))
    check("it is shown", page.evaluate("document.body.textContent.includes('<script>window.pwned=2</script>')"))
    check("no complaint over it", not page.complaints(), page.complaints())
    page.close()
    for width in WIDTHS:
        page = browser.open(path, width=width)
        check("a long word is there", page.evaluate("document.body.textContent.includes('LanternLantern')"))
        check(f"and breaks at {width} px", page.evaluate(OVERFLOW) <= 0, page.evaluate(OVERFLOW))
        page.close()


def main(tool, axe_path=None):
    check = Check()
    axe = None
    if axe_path:
        with open(axe_path, encoding="utf-8") as file:
            axe = file.read()
    with tempfile.TemporaryDirectory() as work, Browser() as browser:
        def report(name, *arguments, **options):
            path = os.path.join(work, name + ".html")
            run(tool, "report", *arguments, "-o", path, **options)
            return path

        samples = report("samples", "samples", "--as-of", "2024-07-10")
        check_looks(check, browser, samples, axe)
        check_tables(check, browser, samples)
        check_page(check, browser, samples)
        evil = os.path.join(work, "evil.txt")
        with open(evil, "w", encoding="utf-8") as file:
            file.write(EVIL)
        check_evil(check, browser, report("evil", evil))
        for people, bodies, size in ((5, 2, 5), (150, 40, 6)):
            path = report(f"{people}", "-", input=crowd(tool, people, bodies, size), stderr=subprocess.DEVNULL)
            page = browser.open(path)
            drawn = page.evaluate("document.querySelectorAll('.network a[data-person]').length")
            check(f"{people} people are drawn", drawn == people, drawn)
            check(f"labels of {people} people", not page.evaluate(OVERLAPS), page.evaluate(OVERLAPS)[:5])
            page.close()
    print(f"{check.passed} passed, {check.failed} failed")
    return 1 if check.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
