#!/usr/bin/env python3
"""check_samples.py SAMPLES RECORDS: each record is the one expected beside its sample.

SAMPLES holds X.txt, X.md, X.html, X.htm or X.eml with the expected record X.json; RECORDS is what
`briefing batch SAMPLES --output RECORDS` wrote. A sample without an expected record is only named.
"""
import difflib
import os
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def main(samples, records):
    compared = different = 0
    for folder, _, names in sorted(os.walk(samples)):
        for name in sorted(names):
            stem, ending = os.path.splitext(name)
            if ending.lower() not in (".txt", ".md", ".html", ".htm", ".eml"):
                continue
            expected = os.path.join(folder, stem + ".json")
            found = os.path.join(records, os.path.relpath(folder, samples), name + ".json")
            if not os.path.exists(expected):
                print(f"{os.path.join(folder, name)}: no expected record beside it")
                continue
            compared += 1
            diff = list(difflib.unified_diff(lines(expected), lines(found), expected, "now", "", "", 2, ""))
            different += bool(diff)
            print("\n".join(diff), end="\n" if diff else "")
    print(f"{compared} samples compared, {different} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
