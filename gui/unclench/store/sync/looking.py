"""What lies in a folder that might be joined."""

from datetime import datetime

from unclench.core.base.refusal_words import Wrong
from unclench.core.sync.changes import Record, record_of
from unclench.core.sync.files import Parsed, parse
from unclench.core.sync.records import Device, FolderLook
from unclench.store import gate
from unclench.store.sync import cipher
from unclench.store.sync.cipher import Keys, Unopened
from unclench.store.sync.folder import Folder
from unclench.store.sync.folder_calls import Unread


def look(place: Folder, phrase: str | None) -> FolderLook:
    """Who is there. Raises OSError."""
    newest = _newest(place)
    if not newest:
        return FolderLook(folder=str(place.path))
    if all(one.header.lock is None for one in newest.values()):
        return FolderLook(folder=str(place.path), kind="plain", devices=_devices(newest, Keys(None)))
    if phrase is None:
        return FolderLook(folder=str(place.path), kind="encrypted")
    locked = {writer: parsed for writer, parsed in newest.items() if parsed.header.lock}
    devices = _devices(locked, Keys(phrase))
    return FolderLook(folder=str(place.path), kind="encrypted", opens=bool(devices), devices=devices)


def _newest(place: Folder) -> dict[str, Parsed]:
    """The newest whole part of each writer that has lines."""
    found: dict[str, Parsed] = {}
    for file in reversed(place.listed()):
        if file.writer in found:
            continue
        try:
            parsed = parse(place.read(file.name))
        except (Wrong, Unread, FileNotFoundError):
            continue
        if parsed.lines and parsed.header.writer == file.writer:
            found[file.writer] = parsed
    return found


def _devices(newest: dict[str, Parsed], keys: Keys) -> tuple[Device, ...]:
    found: list[Device] = []
    for writer, parsed in newest.items():
        last = _last_record(parsed, keys)
        if last is not None:
            found.append(Device(writer=writer, device=last.device, name=last.name, heard=_moment(last.at)))
    newest_of = {one.device: one for one in sorted(found, key=lambda one: str(one.heard))}
    return tuple(sorted(newest_of.values(), key=lambda one: one.name))


def _last_record(parsed: Parsed, keys: Keys) -> Record | None:
    line = parsed.lines[-1]
    try:
        way = keys.way(parsed.header.lock)
        return record_of(way.open(line.payload, cipher.bound(parsed.header.writer, line.seq, line.before)))
    except (Unopened, Wrong):
        return None


def _moment(text: str) -> datetime | None:
    try:
        return gate.moment(text)
    except gate.REFUSED:
        return None
