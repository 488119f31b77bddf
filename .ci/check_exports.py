#!/usr/bin/env python3
"""check_exports.py TOOL FOLDER: other programs read in the exports what the records hold.

Reads FOLDER's releases with TOOL, then each table with Python's csv and LibreOffice, the calendar
with icalendar and the graph with rdflib, and compares what they find with the records.
"""
import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys
import tempfile

import icalendar
import rdflib

SCHEMA = rdflib.Namespace("https://schema.org/")
TABLES = {
    "encounters": lambda record: [record],
    **{key: (lambda key: lambda record: record[key])(key)
       for key in ("participants", "organizations", "pledges", "measures", "requests", "statements")},
}


def tool(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True).stdout


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: found {found!r}, the records hold {wanted!r}")


def whole_days(record):
    """The encounter's first and last day, or None where they are not known in full."""
    if record["meeting"]["kind"] == "none" or not record["date"]:
        return None
    days = [record["date"]["value"], record["date"]["end"] or record["date"]["value"]]
    if not all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days):
        return None
    return [datetime.date.fromisoformat(day) for day in days]


def joined(values):
    return "; ".join(values)


def cell(value):
    """The value as a cell that is no formula."""
    return "'" + value if value.lstrip(" ")[:1] in tuple("=+-@") else value


def wanted_rows(table, record):
    """Of each row the cells that say the most."""
    for entry in TABLES[table](record):
        row = {"id": record["id"], "path": record["source"]["path"],
               "date": (record["date"] or {}).get("value", "")}
        if table == "encounters":
            row.update(
                kind=record["meeting"]["kind"], title=record["source"]["title"] or "",
                participants=joined(party["name"] for party in record["participants"]),
                pledges=str(len(record["pledges"])))
        elif table in ("participants", "organizations"):
            row.update(name=entry["name"], kind=entry["kind"], aliases=joined(entry["aliases"]),
                       start=str(entry["mentions"][0]["start"]))
        else:
            row.update(text=entry["text"], start=str(entry["span"]["start"]),
                       end=str(entry["span"]["end"]))
            if table == "statements":
                row.update(speaker=entry["speaker"] or "")
            else:
                row.update(by=joined(entry["by"]))
            if "amounts" in entry:
                row.update(amounts=joined(amount["text"] for amount in entry["amounts"]),
                           deadline=entry["deadline"] or "")
        yield {key: cell(value) for key, value in row.items()}


def check_rows(what, text, table, records):
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    wanted = [row for record in records for row in wanted_rows(table, record)]
    expect(f"{what}: rows of {table}", len(rows), len(wanted))
    for row, expected in zip(rows, wanted):
        assert None not in row and None not in row.values(), f"{what}: a row of {table} is uneven"
        expect(f"{what}: a row of {table}", {key: row[key] for key in expected}, expected)
    return len(rows)


def check_tables(briefing, folder, records, work):
    count = 0
    for table in TABLES:
        output = tool(briefing, "batch", folder, "--format", "csv", "--table", table)
        assert output.count(b"\r\n") == output.count(b"\n"), "a line does not end in CR LF"
        count += check_rows("csv", output.decode(), table, records)
        with open(os.path.join(work, table + ".csv"), "wb") as file:
            file.write(output)
    with open(os.path.join(work, "formula.csv"), "wb") as file:
        file.write(tool(briefing, "parse", records[0]["source"]["path"], "--format", "csv",
                        "--id", "=1+1"))
    os.mkdir(os.path.join(work, "sheets"))
    names = [os.path.join(work, name + ".csv") for name in [*TABLES, "formula"]]
    # Comma, quotation mark, UTF-8, from line 1 on; read so, and written as CSV again.
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
         "--infilter=CSV:44,34,76,1,,0,false,false", "--outdir", os.path.join(work, "sheets"),
         *names],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for table in TABLES:
        with open(os.path.join(work, "sheets", table + ".csv"), encoding="utf-8", newline="") as file:
            check_rows("LibreOffice", file.read(), table, records)
    with open(os.path.join(work, "sheets", "formula.csv"), encoding="utf-8", newline="") as file:
        # LibreOffice would show 2 for a formula.
        expect("LibreOffice: a formula", next(csv.DictReader(file))["id"], "'=1+1")
    return count


def check_calendar(briefing, folder, records):
    done = subprocess.run(
        [briefing, "batch", folder, "--format", "ics"], capture_output=True, check=True)
    output = done.stdout
    assert max(map(len, output.split(b"\r\n"))) <= 75, "a line of the calendar is too long"
    calendars = icalendar.Calendar.from_ical(output, multiple=True)
    expect("ics: calendars", len(calendars), 1)
    events = calendars[0].walk("VEVENT")
    dated = [record for record in records if whole_days(record)]
    expect("ics: events", len(events), len(dated))
    held = [record for record in records if record["meeting"]["kind"] != "none"]
    expect("ics: told to be missing", done.stderr.count(b": no event, "), len(held) - len(dated))
    expect("ics: names of events", len({event["UID"] for event in events}), len(events))
    for event, record in zip(events, dated):
        first, last = whole_days(record)
        expect("ics: first day", event.decoded("DTSTART"), first)
        expect("ics: day after", event.decoded("DTEND"), last + datetime.timedelta(days=1))
        expect("ics: title", str(event["SUMMARY"]), record["source"]["title"] or record["id"])
        expect("ics: place", event.get("LOCATION"), record["meeting"]["location"])
        attendees = event.get("ATTENDEE", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        names = [" ".join(filter(None, [party["honorific"], party["name"]]))
                 for party in record["participants"]]
        expect("ics: attendees", [attendee.params["CN"] for attendee in attendees], names)
        for pledge in record["pledges"]:
            assert pledge["text"] in event["DESCRIPTION"], f"ics: lacks {pledge['text']!r}"
        assert not event.errors, event.errors
    return len(events)


def check_graph(briefing, folder, records):
    graph = rdflib.Graph()
    graph.parse(data=tool(briefing, "batch", folder, "--format", "jsonld"), format="json-ld")
    events = {str(graph.value(event, SCHEMA.identifier)): event
              for event in graph.subjects(rdflib.RDF.type, SCHEMA.Event)}
    held = [record for record in records if record["meeting"]["kind"] != "none"]
    expect("jsonld: events", sorted(events), sorted(record["id"] for record in held))
    for record in held:
        event = events[record["id"]]
        attendees = list(graph.objects(event, SCHEMA.attendee))
        names = sorted(str(graph.value(attendee, SCHEMA.name)) for attendee in attendees)
        expect("jsonld: attendees", names, sorted(p["name"] for p in record["participants"]))
        persons = {str(graph.value(attendee, SCHEMA.name)) for attendee in attendees
                   if (attendee, rdflib.RDF.type, SCHEMA.Person) in graph}
        expect("jsonld: persons", persons,
               {p["name"] for p in record["participants"] if p["kind"] == "person"})
        day = (record["date"] or {}).get("value")
        wanted = day if day and not day.startswith("X") else None
        found = graph.value(event, SCHEMA.startDate)
        expect("jsonld: first day", str(found) if found else None, wanted)
        article = graph.value(event, SCHEMA.subjectOf)
        mentioned = {str(graph.value(node, SCHEMA.name))
                     for node in graph.objects(article, SCHEMA.mentions)}
        expect("jsonld: named", mentioned,
               {named["name"] for named in record["mentioned"] + record["organizations"]})
    return len(graph)


def main(briefing, folder):
    records = [json.loads(line) for line in tool(briefing, "batch", folder).splitlines()]
    with tempfile.TemporaryDirectory() as work:
        rows = check_tables(briefing, folder, records, work)
    print(f"{rows} rows in {len(TABLES)} tables, {check_calendar(briefing, folder, records)} events, "
          f"{check_graph(briefing, folder, records)} triples")


if __name__ == "__main__":
    main(*sys.argv[1:])
