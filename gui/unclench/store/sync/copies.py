"""Conflict copies: what an engine puts beside a file when both ends changed it. Ours hold nothing that is new."""

from unclench.core.base.refusal_words import Wrong
from unclench.core.sync.files import Line, file_name, is_copy, parse
from unclench.store.sync.folder import Folder
from unclench.store.sync.folder_calls import Unread


def clean_up(place: Folder) -> int:
    """Delete those of which each line stands in the file itself; how many. Raises OSError."""
    deleted = 0
    lines: dict[str, tuple[Line, ...]] = {}
    for file in place.listed():
        if not is_copy(file.name):
            continue
        name = file_name(file.writer, file.part)
        if name not in lines:
            lines[name] = _lines(place, name) or ()
        copied = _lines(place, file.name)
        if copied is not None and copied == lines[name][: len(copied)]:
            place.remove(file.name)
            deleted += 1
    return deleted


def _lines(place: Folder, name: str) -> tuple[Line, ...] | None:
    """The lines of a file; None where it is not whole, or not there."""
    try:
        found = parse(place.read(name))
    except (FileNotFoundError, Unread, Wrong):
        return None
    return None if found.torn else found.lines
