"""Reads CSV with the csv module of Python and prints its rows."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as table:
    print(json.dumps(list(csv.reader(table, strict=True))))
