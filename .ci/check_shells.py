#!/usr/bin/env python3
"""check_shells.py TOOL: the completions work in bash, zsh and fish as a person types.

Each shell runs on a terminal of its own, with a `briefing` that only notes what it is called with.
After each piece typed there is a tab; the command the shell then runs is what it was completed to.
"""
import os
import subprocess
import sys
import tempfile

import pexpect

START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
SOURCE = {
    "bash": "source completions.bash",
    "zsh": "autoload -U compinit; compinit -D; source completions.zsh",
    "fish": "source completions.fish",
}
# The pieces typed, what each shows once it is completed, and what is run.
LINES = [
    ({"sch": "ema"}, "schema"),
    ({"parse --publ": "ished", " 2024-03-05 rel": "eases", "o": "ne.txt"},
     "parse --published 2024-03-05 releases/one.txt"),
    ({"batch --form": "at", " jsonl": "d", " rel": "eases"}, "batch --format jsonld releases"),
    ({"batch --format=jsonl": "d", " rel": "eases"}, "batch --format=jsonld releases"),
    ({"convert --format csv --table ple": "dges", " rec": "ords.ndjson"},
     "convert --format csv --table pledges records.ndjson"),
    ({"batch -o ou": "tcome", " rel": "eases"}, "batch -o outcome releases"),
    ({"help conv": "ert"}, "help convert"),
    ({"help --m": "an"}, "help --man"),
    ({"completions fi": "sh"}, "completions fish"),
    ({"--vers": "ion"}, "--version"),
]
NOTING = """#!/bin/sh
echo "$*" >calling
mv calling called
"""


def run_line(child, shell, pieces, wanted, called):
    child.send("briefing ")
    for typed, shown in pieces.items():
        child.send(typed + "\t")
        child.expect_exact(shown)
    child.send("\r")
    for _ in range(100):
        if os.path.exists(called):
            with open(called, encoding="utf-8") as file:
                # zsh takes a slash at the end away again.
                found = " ".join(word.rstrip("/") for word in file.read().split())
            os.remove(called)
            if found != wanted:
                sys.exit(f"{shell}: ran {found!r}, not {wanted!r}")
            return
        child.expect([pexpect.TIMEOUT, pexpect.EOF], timeout=0.1)
    sys.exit(f"{shell}: does not run {wanted!r}; it shows:\n{child.before}")


def check(shell, work, environment):
    child = pexpect.spawn(
        START[shell][0], START[shell][1:], cwd=work, env=environment, encoding="utf-8",
        timeout=20, dimensions=(50, 250))
    child.sendline(SOURCE[shell])
    called = os.path.join(work, "called")
    run_line(child, shell, {}, "", called)
    for pieces, wanted in LINES:
        try:
            run_line(child, shell, pieces, wanted, called)
        except pexpect.TIMEOUT:
            sys.exit(f"{shell}: does not complete to {wanted!r}; it shows:\n{child.before}")
    child.close(force=True)
    print(f"{shell}: {len(LINES)} lines completed")


def main(tool):
    with tempfile.TemporaryDirectory() as work:
        for folder in ("releases", "outcome", "bin", "home"):
            os.mkdir(os.path.join(work, folder))
        for name in ("releases/one.txt", "records.ndjson"):
            open(os.path.join(work, name), "w").close()
        with open(os.path.join(work, "bin", "briefing"), "w") as file:
            file.write(NOTING)
        os.chmod(file.name, 0o755)
        environment = {"PATH": f"{work}/bin:/usr/bin:/bin", "HOME": f"{work}/home",
                       "TERM": "xterm", "LANG": "C.UTF-8"}
        for shell in START:
            script = subprocess.run([tool, "completions", shell], stdout=subprocess.PIPE, check=True)
            with open(os.path.join(work, "completions." + shell), "wb") as file:
                file.write(script.stdout)
            check(shell, work, environment)


if __name__ == "__main__":
    main(sys.argv[1])
