#!/usr/bin/env python3
"""Checks how much memory the tool takes: under 64 MB for any number of files, and below 40 MB and
six times the largest file.

check_memory.py TOOL
"""
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LARGE = 16_000_000
MANY = 2_000


def peak(*command):
    """The most memory, in bytes, that this or an earlier command held at once."""
    subprocess.run([*map(str, command)], stdout=subprocess.DEVNULL, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tool = pathlib.Path(sys.argv[1]).resolve()
    releases = [path.read_bytes() for path in sorted(ROOT.glob("samples/*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # The smaller peak first, for the figure only grows.
        many = folder / "many"
        many.mkdir()
        for number in range(MANY):
            (many / f"{number}.txt").write_bytes(releases[number % len(releases)])
        held = peak(tool, "batch", many)
        print(f"{MANY} files: {held / 1e6:.1f} MB")
        if held >= 64e6:
            sys.exit("that is 64 MB or more")
        text = b"\n\n".join(releases) + b"\n\n"
        large = folder / "large.txt"
        large.write_bytes((text * (LARGE // len(text) + 1))[:LARGE])
        held = peak(tool, "parse", large)
        limit = 40e6 + 6 * LARGE
        print(f"one file of {LARGE / 1e6:.0f} MB: {held / 1e6:.1f} MB of {limit / 1e6:.0f}")
        if held >= limit:
            sys.exit("that is over 40 MB and six times the file")


main()
