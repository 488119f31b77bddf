#!/usr/bin/env python3
"""check_readme.py README TOOLS DEBUG [--renew]: what README prints is what its commands print.

Runs each ```sh block as printed, from README's folder and with the folder TOOLS, which holds
briefing, first in PATH; what they install goes to a home folder of their own. A ```text or ```json
block right below shows the command's output. A ```swift block that imports BriefingKit is built
against the library in DEBUG, the folder of a debug build, and run. A ```text block below a
`<!-- cat FILE -->` line shows FILE. With --renew the blocks of output are written anew.
"""
import difflib
import glob
import os
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(
    r"(?:<!-- cat (?P<file>\S+) -->\n)?"
    r"^```(?P<kind>\w+)\n(?P<code>.*?)^```\n(?:\n```(?:text|json)\n(?P<output>.*?)^```\n)?",
    re.M | re.S,
)


def run(command, **options):
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", **options,
    )
    if done.returncode:
        raise SystemExit(
            f"README: exit code {done.returncode} of:\n{command[-1]}\n{done.stdout}{done.stderr}")
    return done.stdout


def run_swift(code, debug, folder):
    with tempfile.TemporaryDirectory() as work:
        source, program = os.path.join(work, "main.swift"), os.path.join(work, "main")
        with open(source, "w", encoding="utf-8") as file:
            file.write(code)
        objects = sorted(glob.glob(os.path.join(debug, "BriefingKit.build", "*.o")))
        run(["swiftc", "-swift-version", "6", "-I", os.path.join(debug, "Modules"), *objects,
             "-o", program, source])
        return run([program], cwd=folder)


def main(readme, tools, debug, renew):
    folder = os.path.dirname(os.path.abspath(readme))
    home = tempfile.TemporaryDirectory()
    environment = dict(
        os.environ, HOME=home.name, PATH=os.path.abspath(tools) + ":" + os.environ["PATH"])
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    ran = different = 0
    renewed, end = "", 0
    for block in BLOCK.finditer(text):
        shown, place = block["output"], block.span("output")
        if renew and shown is None and not block["file"]:
            continue
        if block["kind"] == "sh":
            output = run(
                ["bash", "-euo", "pipefail", "-c", block["code"]], cwd=folder, env=environment)
        elif block["kind"] == "swift" and "import BriefingKit" in block["code"]:
            output = run_swift(block["code"], debug, folder)
        elif block["file"]:
            with open(os.path.join(folder, block["file"]), encoding="utf-8") as file:
                output = file.read()
            shown, place = block["code"], block.span("code")
        else:
            continue
        ran += 1
        if shown is None:
            continue
        renewed += text[end : place[0]] + output
        end = place[1]
        if output != shown:
            different += 1
            lines = shown.splitlines(), output.splitlines()
            print("\n".join(difflib.unified_diff(*lines, "README", "now", "", "", 2, "")))
    if renew:
        with open(readme, "w", encoding="utf-8") as file:
            file.write(renewed + text[end:])
    print(f"{ran} blocks of README run, {different} print something else than shown")
    return 1 if different and not renew or not ran else 0


if __name__ == "__main__":
    renew = "--renew" in sys.argv
    sys.exit(main(*[argument for argument in sys.argv[1:] if argument != "--renew"], renew))
