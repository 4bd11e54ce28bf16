"""Conflict copies: what an engine puts beside a file when both ends changed it. Ours hold nothing that is new."""

from pathlib import Path

from unclench.core.base.refusal_words import Wrong
from unclench.core.sync.files import Line, file_name, is_copy, parse
from unclench.store.sync import folder
from unclench.store.sync.folder import Unread


def clean_up(place: Path) -> int:
    """Delete those of which each line stands in the file itself; how many. Raises OSError."""
    deleted = 0
    lines: dict[str, tuple[Line, ...]] = {}
    for file in folder.listed(place):
        if not is_copy(file.name):
            continue
        name = file_name(file.writer, file.part)
        if name not in lines:
            lines[name] = _lines(place, name) or ()
        copied = _lines(place, file.name)
        if copied is not None and copied == lines[name][: len(copied)]:
            (place / file.name).unlink(missing_ok=True)
            deleted += 1
    return deleted


def _lines(place: Path, name: str) -> tuple[Line, ...] | None:
    """The lines of a file; None where it is not whole, or not there."""
    try:
        found = parse(folder.read(place, name))
    except (FileNotFoundError, Unread, Wrong):
        return None
    return None if found.torn else found.lines
