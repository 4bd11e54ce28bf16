"""All entries of a plain shared folder, deleted ones too, as docs/sync.md has them: imports nothing of Unclench."""

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any


def checksum(before: str, payload: str) -> str:
    return sha256(f"{before} {payload}".encode()).hexdigest()[:32]


def changes(folder: Path):
    """(writer, change) of all records that are whole and in order."""
    parts: dict[str, dict[int, Path]] = {}
    for file in folder.iterdir():
        if found := re.fullmatch(r"([0-9a-f]{16})-(\d{4,})\.unclench", file.name):
            parts.setdefault(found[1], {})[int(found[2])] = file
    for writer, files in parts.items():
        before = "0" * 32
        for number in sorted(files):
            header, *lines = files[number].read_text("ascii").split("\n")
            if json.loads(header)["before"] != before:
                break
            before = checksum(before, header)
            for line in lines:
                said, _, payload = line.partition(" ")
                if not payload or said != checksum(before, payload):
                    break
                before = said
                yield from ((writer, change) for change in json.loads(payload)["changes"])


def entries(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """(kind, id) -> column -> value."""
    values: dict[tuple[str, str], dict[str, Any]] = {}
    stamps: dict[tuple[str, str, str], tuple[int, str]] = {}
    for writer, change in changes(folder):
        key, stamp = (change["kind"], change["id"]), (change["clock"], writer)
        for column, value in change["fields"].items():
            if stamp > stamps.get((*key, column), (0, "")):
                stamps[(*key, column)] = stamp
                values.setdefault(key, {})[column] = value
    return values
