#!/usr/bin/env python3
"""parse_releases.py RELEASES RECORDS [BRIEFING]: releases to records on every core of a cluster.

RELEASES is what Spark reads as text, one JSON object a line as `briefing stream` takes it: a file, a
folder or a pattern, on a disk that all machines see. RECORDS is the folder to write, its parts in
the order of the input. BRIEFING is the tool as the workers find it; by default they look where it is
found here.

    spark-submit --master 'local[2]' parse_releases.py releases.jsonl records
    spark-submit --master yarn --files briefing parse_releases.py hdfs:///releases records ./briefing
"""
import shlex
import shutil
import sys

from pyspark.sql import SparkSession


def main(releases, records, briefing=None):
    briefing = briefing or shutil.which("briefing") or sys.exit("briefing: not found in PATH")
    spark = SparkSession.builder.appName("briefing").getOrCreate()
    # A worker has one core, so one job. Exit code 2 tells of lines that gave an error record, which
    # is in the output; anything else fails the task, and Spark tries it again.
    stream = f"{shlex.quote(briefing)} stream --jobs 1 || [ $? = 2 ]"
    lines = spark.sparkContext.textFile(releases)
    lines.pipe(shlex.join(["sh", "-c", stream]), checkCode=True).saveAsTextFile(records)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
