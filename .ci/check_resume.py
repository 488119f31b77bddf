#!/usr/bin/env python3
"""check_resume.py TOOL SAMPLES [KILLS]: a batch killed at any moment loses nothing.

Kills `briefing batch --output --resume` with SIGKILL at random moments, KILLS times, over copies of
SAMPLES: first runs and runs after releases were changed, added and taken away, into one file and
into a folder. After each kill, every record that was finished is still there and no file holds a
part of a record. When a run comes to its end, the output is byte for byte that of a run which
nobody interrupted.
"""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

RELEASES = 250


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def make_releases(folder, texts):
    for number in range(RELEASES):
        text = texts[number % len(texts)] + b"\nRelease %d.\n" % number
        write(f"{folder}/{number % 7}/{number}.txt", text)
    # Each run tells of these, and each resumed one looks at them again.
    write(f"{folder}/3/empty.txt", b"")
    write(f"{folder}/5/new\nline % é.txt", texts[0])


def change_releases(folder, texts):
    for number in random.sample(range(RELEASES), 12):
        path = f"{folder}/{number % 7}/{number}.txt"
        choice = random.random()
        if choice < 0.2 and os.path.exists(path):
            os.remove(path)
        elif choice < 0.4:
            write(f"{folder}/{number % 7}/{number}-{random.random()}.txt", random.choice(texts))
        else:
            write(path, random.choice(texts) + b"\nChanged %d.\n" % random.randrange(1000))


def records(output):
    """The bytes of every file below, or of the one file; what is in .briefing is no record."""
    if os.path.isfile(output):
        return {output: read(output)}
    found = {}
    for folder, _, names in os.walk(output):
        if os.path.basename(folder) != ".briefing":
            for name in names:
                path = os.path.join(folder, name)
                found[os.path.relpath(path, output)] = read(path)
    return found


def finished(output):
    """The releases that the manifest names, each path as it is written there."""
    path = f"{output}.manifest" if output.endswith(".ndjson") else f"{output}/.briefing/manifest"
    lines = read(path).split(b"\n")[1:-1] if os.path.exists(path) else []
    return {line.split(b" ")[-1] for line in lines}


def releases_below(folder):
    paths = (os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
    return {b"".join(b"%%%02x" % byte if byte <= 32 or byte == 37 else bytes([byte])
                     for byte in os.fsencode(path)) for path in paths}


class Check:
    def __init__(self, tool, work, releases, output):
        self.command = [tool, "batch", releases, "--output", output, "--resume"]
        self.plain = [tool, "batch", releases, "--output"]
        self.work, self.releases, self.output = work, releases, output

    def run(self, command):
        start = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        # The empty release makes it 2.
        assert done.returncode == 2 and done.stderr.count(b"\n") == 1, done.stderr.decode()
        return time.monotonic() - start

    def expected(self):
        place = os.path.join(self.work, "expected" + os.path.splitext(self.output)[1])
        for old in (place, place + ".manifest"):
            shutil.rmtree(old, ignore_errors=True)
            if os.path.exists(old):
                os.remove(old)
        seconds = self.run(self.plain + [place])
        whole = records(place)
        return (whole[place] if place in whole else whole), seconds

    def until_done(self, kills, known):
        """Kills and resumes until a run comes to its end; `known` are the records before."""
        expected, seconds = self.expected()
        killed = 0
        while True:
            before = finished(self.output) & releases_below(self.releases)
            process = subprocess.Popen(
                self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if killed < kills:
                time.sleep(random.uniform(0, seconds * 0.35))
                process.send_signal(signal.SIGKILL)
            if process.wait() == 2:
                break
            killed += 1
            assert before <= finished(self.output), "finished records are lost"
            self.check_whole(expected, known)
        now = records(self.output)
        if self.output in now:
            assert now[self.output] == expected, "another output than that of one run"
        else:
            gone = {name: now[name] for name in set(now) - set(expected)}
            assert all(known.get(name) == record for name, record in gone.items()), "strange files"
            assert {name: now.get(name) for name in expected} == expected, "another output"
        return killed, now

    def check_whole(self, expected, known):
        for name, content in records(self.output).items():
            if name == self.output:
                continue  # Its tail is cut by the next run.
            assert content in (expected.get(name), known.get(name)), f"{name} is no whole record"


def main(tool, samples, kills="50"):
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    random.seed(seed)
    texts = [read(os.path.join(samples, name)) for name in sorted(os.listdir(samples))
             if name.endswith((".txt", ".md"))]
    left = {"records.ndjson": int(kills) // 2, "records": int(kills) - int(kills) // 2}
    runs = 0
    with tempfile.TemporaryDirectory() as work:
        for name, left in left.items():
            releases = os.path.join(work, "releases")
            shutil.rmtree(releases, ignore_errors=True)
            make_releases(releases, texts)
            check, known = Check(tool, work, releases, os.path.join(work, name)), {}
            while left > 0:
                killed, known = check.until_done(min(left, 6), known)
                left -= killed
                runs += 1
                change_releases(releases, texts)
    print(f"{kills} kills, {runs} runs to the end: each output is that of one run")


if __name__ == "__main__":
    main(*sys.argv[1:])
