#!/usr/bin/env python3
"""Works on the scores that `briefing evaluate --format json` prints, read from standard input.

scores.py floor BEST.json     the least record score that is still accepted (reads no input)
scores.py keep BEST.json      note the record score in BEST.json if it is higher than the one there
scores.py same OTHER.json     fail unless every figure agrees with OTHER.json to 0.0005
"""
import json
import sys

TOLERANCE = 0.01


def floor(best):
    print(f"{max(0.0, best['record'] - TOLERANCE):.4f}")


def keep(path, best):
    # Rounded down, so that the figure kept is one that was reached.
    record = int(json.load(sys.stdin)["record"] * 1000) / 1000
    if record <= best["record"]:
        print(f"record {record:.3f}: not above the best, {best['record']:.3f}")
        return
    with open(path, "w") as file:
        json.dump({"record": record}, file)
        file.write("\n")
    print(f"record {record:.3f}: best so far, was {best['record']:.3f}")


def same(other):
    scores = json.load(sys.stdin)
    # Counts records that were not made, which cannot happen where the tool makes them itself.
    assert other.pop("missing records", 0) == 0, "some records are missing"
    faults = []
    for field, wanted in other.items():
        pairs = wanted.items() if isinstance(wanted, dict) else [("", wanted)]
        for key, value in pairs:
            got = scores[field][key] if key else scores[field]
            if abs(got - value) > 0.0005:
                faults.append(f"{field} {key}: {got}, not {value}")
    if faults or set(scores) != set(other):
        sys.exit("\n".join(faults) or f"other fields: {set(scores) ^ set(other)}")
    print(f"{len(other)} figures agree")


def main():
    action, path = sys.argv[1:]
    with open(path) as file:
        content = json.load(file)
    if action == "floor":
        floor(content)
    elif action == "keep":
        keep(path, content)
    elif action == "same":
        same(content)
    else:
        sys.exit(__doc__)


main()
