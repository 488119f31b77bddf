#!/usr/bin/env python3
"""check_records.py SCHEMA RECORDS: records keep to the schema, and their spans give their words.

RECORDS holds one record a line, made with --with-text. An item's text must be that text at the
item's span, each run of white space one space. Of a plain text in UTF-8 it must be the file itself,
which is read at the record's source.path.
"""
import json
import os
import sys

import jsonschema

ITEMS = ("pledges", "measures", "requests", "statements")


def is_file(text, path):
    """Whether the text is the file byte for byte; true for what it has to be taken out of."""
    if not path.lower().endswith((".txt", ".md")):
        return True
    with open(os.fsencode(path), "rb") as file:
        content = file.read()
    try:
        return content.decode("utf-8") == text
    except UnicodeDecodeError:
        return True


def spans(value, place=""):
    """Every span of a record, with the place it stands at."""
    if isinstance(value, dict):
        if set(value) == {"start", "end"}:
            yield place, value
        else:
            for key, inner in value.items():
                yield from spans(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from spans(inner, f"{place}/{index}")


def faults(record, validator):
    for error in validator.iter_errors(record):
        yield f"{error.json_path}: {error.message}"
    if "error" in record:
        yield f"no record: {record['error']['message']}"
        return
    text = record["text"]
    if not is_file(text, record["source"]["path"]):
        yield "text: is not the file's"
    for place, span in spans(record):
        if not 0 <= span["start"] < span["end"] <= len(text):
            yield f"{place}: {span} is no range of the text's {len(text)} code points"
    items = [(key, item) for key in ITEMS for item in record[key]]
    if record["date"]:
        items.append(("date", record["date"]))
    for key, item in items:
        words = " ".join(text[item["span"]["start"] : item["span"]["end"]].split())
        if words != item["text"]:
            yield f"{key}: the span gives {words!r}, the text is {item['text']!r}"


def main(schema_path, records_path):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    count = bad = 0
    with open(records_path, encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            found = list(faults(record, validator))
            for fault in found:
                print(f"{record['source']['path']}: {fault}")
            count += 1
            bad += bool(found)
    print(f"{count} records, {bad} with faults")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
