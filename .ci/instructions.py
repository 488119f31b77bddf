#!/usr/bin/env python3
"""Counts what the tool executes with callgrind: instructions, which no other load disturbs.

instructions.py check TOOL     fail where the samples cost over 5 % more a KB than the best figure
                               kept, or where a text four times as long costs over five times as much
instructions.py keep TOOL      note the figure of this build in .ci/best_instructions
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BEST = ROOT / ".ci" / "best_instructions"
TOLERANCE = 1.05
COPIES = 8


def instructions(*command):
    """The instructions of one run, without the randomness of Swift's hashing."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not counted:
        sys.exit(run.stderr)
    return int(counted[1])


def per_kilobyte(tool, work):
    """Instructions a KB of the samples, each of them several times, the start included."""
    size = 0
    for copy in range(COPIES):
        folder = work / str(copy)
        folder.mkdir()
        for sample in sorted([*ROOT.glob("samples/*.txt"), *ROOT.glob("samples/*.md")]):
            (folder / sample.name).write_bytes(sample.read_bytes())
            size += sample.stat().st_size
    return round(instructions(tool, "batch", "--jobs", "1", work) / (size / 1000))


def name(number):
    """A capitalised word that no other number has."""
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    word = ""
    for _ in range(4):
        word += syllables[number % len(syllables)]
        number //= len(syllables)
    return word.capitalize()


# Texts whose cost must grow as their size: as long as what stands for it, times `n`.
SHAPES = {
    "paragraphs": lambda n: "\n\n".join(
        f"Minister Ana {name(i)} pledged to open {i} ports by 1 July 2024." for i in range(60 * n)),
    "one line": lambda n: " ".join(
        f"Envoy Jon {name(i)} met the Minister in Oslo. “We agree,” he said." for i in range(60 * n)),
    "one sentence": lambda n: "Ana Souza met Jon Berg in Oslo " + "and he said that " * (400 * n),
    "participants": lambda n: "Minister Jon Berg met leaders.\n\nParticipants included:\n\n"
    + "".join(f"- Ines {name(i)}, Director, {name(7 * i)} Trust\n" for i in range(80 * n)),
    "titles of one person": lambda n: "Ana Souza met envoys. " + " ".join(
        f"Ana Souza, Minister of {name(i)}, spoke." for i in range(80 * n)),
    "quotations in one line": lambda n: "He said “we ‘will " * (200 * n),
    "nested quotation marks": lambda n: "He said: " + "“" * (500 * n) + "we agree" + "”" * (500 * n),
}


def check_growth(tool, work):
    path = work / "text.txt"

    def cost(text):
        path.write_text(text)
        return instructions(tool, "parse", path)

    start = cost("Hello.")
    faults = []
    for shape, text in SHAPES.items():
        growth = (cost(text(16)) - start) / (cost(text(4)) - start)
        print(f"{shape}: four times the text costs {growth:.2f} times as much")
        if growth > 5:
            faults.append(shape)
    if faults:
        sys.exit(f"cost grows faster than the text: {', '.join(faults)}")


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("check", "keep"):
        sys.exit(__doc__)
    action, tool = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        now = per_kilobyte(tool, work)
        if action == "keep":
            BEST.write_text(f"{now}\n")
            print(f"{now} instructions a KB: kept")
            return
        best = int(BEST.read_text())
        print(f"{now} instructions a KB, the best figure is {best}")
        if now > best * TOLERANCE:
            sys.exit(
                "that is over 5 % more: find the cause, or note the price of what was gained with"
                " .ci/instructions.py keep TOOL")
        check_growth(tool, work)


main()
