"""The files of the shared folder: a header, then one record a line, each with a checksum that goes on from the last.

A line is `CHECKSUM PAYLOAD`. The checksum covers the one before it, so that a line that is torn, changed, missing or in
another place is seen. The payload is the record itself or, encrypted, something that only the passphrase opens.
"""

import re
from hashlib import sha256
from typing import Any, cast

from unclench.core.base.frozen_record import record
from unclench.core.base.refusal_words import Wrong, must_be
from unclench.core.base.translation import translate
from unclench.core.sync.changes import encode, line, number, object_of

FORMAT = "unclench-sync"
VERSION = 1
ENDING = ".unclench"
CHECKSUM_LETTERS = 32
START = "0" * CHECKSUM_LETTERS
"""What comes before the first header of a writer."""
MOST_FILE_BYTES = 16_000_000
MOST_LINE_BYTES = 6_000_000
WRITER_LETTERS = 16
_NAME = re.compile(r"([0-9a-f]{16})-([0-9]{4,6})")
_HEX = re.compile(r"[0-9a-f]*\Z")


@record(kw_only=True)
class Lock:
    """How the lines are encrypted: the key is made from the passphrase by scrypt with these numbers."""

    salt: str
    n: int
    r: int
    p: int


@record(kw_only=True)
class Header:
    """The first line: part `part` of what `writer` has written; `first` is the number of its first record."""

    writer: str
    part: int
    first: int
    before: str
    """The checksum that the part before it ended with."""
    lock: Lock | None = None


@record
class Line:
    """One record as it stands in a file."""

    seq: int
    before: str
    checksum: str
    payload: str


@record(kw_only=True)
class Parsed:
    """What a file holds: the lines that are whole and in order. `torn`: something else follows them."""

    header: Header
    start: str
    """The checksum of the header."""
    lines: tuple[Line, ...]
    torn: bool = False


class NotOurs(Wrong):
    """A file that is none of these."""


class Newer(Wrong):
    """A file in a format of later."""


def file_name(writer: str, part: int) -> str:
    """The name of a file, which tells nothing."""
    return f"{writer}-{part:04d}{ENDING}"


def named(name: str) -> tuple[str, int] | None:
    """Writer and part of a file by its name; a conflict copy has the same ones. None: it is none of these."""
    found = _NAME.match(name) if ENDING in name else None
    return (found[1], int(found[2])) if found else None


def shown(name: str) -> str:
    """The name of a file as it can be shown and kept: anybody may have put it there, with any bytes in it."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def is_copy(name: str) -> bool:
    """Whether an engine made it beside the file of that writer and part, because both had changed."""
    found = named(name)
    return found is not None and name != file_name(*found)


def checksum(before: str, payload: str) -> str:
    """That of a line whose predecessor has `before`."""
    return sha256(f"{before} {payload}".encode()).hexdigest()[:CHECKSUM_LETTERS]


def header_text(header: Header) -> str:
    """The first line, without its end."""
    lock = header.lock
    locked: dict[str, Any] | None = None
    if lock:
        locked = {
            "cipher": "chacha20-poly1305",
            "kdf": "scrypt",
            "salt": lock.salt,
            "n": lock.n,
            "r": lock.r,
            "p": lock.p,
        }
    return encode(
        {
            "format": FORMAT, "version": VERSION, "writer": header.writer, "part": header.part, "first": header.first,
            "before": header.before, "lock": locked,
        }
    )  # fmt: skip


def line_text(before: str, payload: str) -> str:
    """A line without its end."""
    return f"{checksum(before, payload)} {payload}"


def parse(content: bytes) -> Parsed:
    """What a file holds. Raises NotOurs or Newer."""
    first, *texts = content.split(b"\n")
    header = _header(first)
    start = before = checksum(header.before, first.decode("ascii"))
    found: list[Line] = []
    for text in texts[:-1]:
        one = _line(text, header.first + len(found), before)
        if one is None:
            return Parsed(header=header, start=start, lines=tuple(found), torn=True)
        before = one.checksum
        found.append(one)
    whole = bool(texts) and not texts[-1]
    return Parsed(header=header, start=start, lines=tuple(found), torn=not whole)


def _line(text: bytes, seq: int, before: str) -> Line | None:
    """The line, or None where it is not the one that belongs there."""
    if len(text) > MOST_LINE_BYTES or not text.isascii():
        return None
    said, _, payload = text.decode("ascii").partition(" ")
    return Line(seq, before, said, payload) if payload and said == checksum(before, payload) else None


def _header(text: bytes) -> Header:
    if len(text) > 2000 or not text.isascii():
        raise NotOurs(translate("core", "it has no header"))
    try:
        found = object_of(text)
        if found.get("format") != FORMAT:
            raise NotOurs(translate("core", "it has no header"))
        if number(found, "version") != VERSION:
            raise Newer(translate("core", "it has another version"))
        return Header(
            writer=_hex(found, "writer", WRITER_LETTERS),
            part=number(found, "part"),
            first=number(found, "first"),
            before=_hex(found, "before", CHECKSUM_LETTERS),
            lock=_lock(found.get("lock")),
        )
    except (NotOurs, Newer):
        raise
    except Wrong as wrong:
        raise NotOurs(str(wrong)) from wrong


def _lock(found: Any) -> Lock | None:
    if found is None:
        return None
    if not isinstance(found, dict):
        raise must_be("lock", translate("core", "an object with names and values"))
    given = cast("dict[str, Any]", found)
    if given.get("cipher") != "chacha20-poly1305" or given.get("kdf") != "scrypt":
        raise Newer(translate("core", "it has another version"))
    return Lock(salt=_hex(given, "salt", 32), n=number(given, "n"), r=number(given, "r"), p=number(given, "p"))


def _hex(found: dict[str, Any], name: str, letters: int) -> str:
    text = line(found, name)
    if len(text) != letters or not _HEX.match(text):
        raise must_be(name, translate("core", "hexadecimal digits"))
    return text
