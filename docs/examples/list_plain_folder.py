"""Lists the entries in a shared folder of plain files; written from docs/sync.md alone: list_plain_folder.py FOLDER."""

import hashlib
import json
import re
import sys
from itertools import count
from pathlib import Path
from typing import Any

NAME = re.compile(r"([0-9a-f]{16})-(\d{4,})\b.*\.unclench")


def checksum(before: str, text: str) -> str:
    return hashlib.sha256(f"{before} {text}".encode()).hexdigest()[:32]


def read(text: str, part: int, before: str) -> tuple[list[dict[str, Any]], str]:
    """The records of a file that goes on from the checksum `before`, and the checksum of the last."""
    records: list[dict[str, Any]] = []
    header, *lines = text.split("\n")[:-1] or ["{}"]  # what follows the last LF is torn
    about = json.loads(header) if header.startswith("{") else {}
    if (about.get("version"), about.get("lock"), about.get("part"), about.get("before")) != (1, None, part, before):
        return records, before
    last = checksum(before, header)
    for said, _, payload in (line.partition(" ") for line in lines):
        if said != checksum(last, payload):
            break
        last = said
        records.append(json.loads(payload))
    return records, last


folder = Path(sys.argv[1])
writers = sorted({found[1] for path in folder.iterdir() if (found := NAME.match(path.name))})
newest: dict[tuple[str, str], dict[str, tuple[int, str, Any]]] = {}  # (kind, id): {column: (clock, writer, value)}
for writer in writers:
    before = "0" * 32
    for part in count(1):
        files = [path.read_text("ascii", "replace") for path in folder.glob(f"{writer}-{part:04}*.unclench")]
        if not files:
            break
        records, before = max((read(text, part, before) for text in files), key=lambda one: len(one[0]))
        for change in (change for record in records for change in record["changes"]):
            entry = newest.setdefault((change["kind"], change["id"]), {})
            for column, value in change["fields"].items():
                was, this = entry.get(column, (-1, "", None)), (change["clock"], writer, value)
                entry[column] = this if this[:2] > was[:2] else was
for (kind, id_), columns in sorted(newest.items()):
    if kind != "settings" and columns["deleted_utc"][2] is None:
        print(kind, id_, json.dumps({column: value for column, (_, _, value) in sorted(columns.items())}))
