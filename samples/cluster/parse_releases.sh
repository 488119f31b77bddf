#!/bin/sh
# parse_releases.sh RELEASES RECORDS [OPTION…]: releases to records on every core, by GNU parallel.
#
# RELEASES has one JSON object a line, as `briefing stream` takes it; RECORDS gets a line for each,
# in the same order. Options go to parallel, as --sshlogin for other machines:
#
#     parse_releases.sh releases.jsonl records.ndjson --sshlogin 8/ann,8/bob --basefile briefing
set -eu
releases=$1 records=$2
shift 2
# Exit code 2 tells of lines that gave an error record, which is in the output.
stream='PATH=.:$PATH; briefing stream --jobs 1 || [ $? = 2 ]'
parallel --pipe --block 4M --keep-order --halt now,fail=1 "$@" "$stream" <"$releases" >"$records"
