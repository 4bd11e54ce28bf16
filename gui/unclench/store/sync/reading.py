"""The new lines of one other computer: behind what was read, in order, as far as its files are whole."""

from collections.abc import Iterable, Iterator
from typing import cast

from unclench.core.base.frozen_record import record
from unclench.core.base.refusal_words import Wrong
from unclench.core.sync.changes import Record, record_of
from unclench.core.sync.files import START, Line, Lock, Newer, Parsed, parse
from unclench.core.sync.problems import problem
from unclench.core.sync.records import Problem, ProblemCode
from unclench.store import schema
from unclench.store.sync import cipher
from unclench.store.sync.cipher import Keys, Unopened
from unclench.store.sync.folder import Folder, Seen
from unclench.store.sync.folder_calls import Unread

NO_FILES: tuple[ProblemCode, ...] = ("foreign", "unreadable", "too_large")
"""What is told of a conflict copy, too: an engine makes none of these."""


@record
class Heard:
    """How far a writer was read: the part, the record, and the checksum of its line."""

    part: int = 0
    seq: int = 0
    checksum: str = START


@record
class Told:
    """One record that is new, and how far that is."""

    record: Record
    heard: Heard


class Reading:
    """Reads one writer. `problems` says why it ends where it ends, when that is not the end of what there is."""

    def __init__(self, place: Folder, writer: str, keys: Keys) -> None:
        self._place = place
        self._writer = writer
        self._keys = keys
        self.problems: list[Problem] = []
        self.went_away = False
        """Whether a file was there no more when it was to be read: an engine puts another one in its place."""

    def new(self, files: Iterable[Seen], heard: Heard) -> Iterator[Told]:
        """The records behind `heard`. Raises OSError."""
        parts: dict[int, list[Seen]] = {}
        for file in files:
            parts.setdefault(file.part, []).append(file)
        for part in sorted(one for one in parts if one >= heard.part):
            parsed = self._best(parts[part], heard)
            if parsed is None:
                return
            for line in parsed.lines[max(0, heard.seq + 1 - parsed.header.first) :]:
                found = self._record(line, parsed.header.lock, parts[part][0])
                if found is None:
                    return
                heard = Heard(part, line.seq, line.checksum)
                yield Told(found, heard)
            if parsed.torn and part + 1 not in parts:
                self._tell("torn", parts[part][0])
                return

    def _best(self, files: list[Seen], heard: Heard) -> Parsed | None:
        """Of a file and its conflict copies the one that goes on furthest from what was read."""
        good: list[Parsed] = []
        wrong: list[tuple[ProblemCode, Seen]] = []
        for file in files:
            found = self._parsed(file)
            if isinstance(found, Parsed):
                fault = _fault(found, heard)
                if fault is None:
                    good.append(found)
                else:
                    wrong.append((fault, file))
            elif found is not None:
                wrong.append((found, file))
        if not good:
            if wrong:
                self._tell(*wrong[0])
            return None
        for code, file in wrong:
            if code in NO_FILES:
                self._tell(code, file)
        return max(good, key=lambda one: len(one.lines))

    def _parsed(self, file: Seen) -> Parsed | ProblemCode | None:
        """What it holds, or what is wrong with it; None: it was there a moment ago."""
        try:
            found = parse(self._place.read(file.name))
        except Unread as why:
            return cast("ProblemCode", why.code)
        except FileNotFoundError:
            self.went_away = True
            return None
        except Newer:
            return "newer"
        except Wrong:
            return "foreign"
        header = found.header
        if (header.writer, header.part) != (file.writer, file.part):
            return "foreign"
        return found if (header.lock is None) == (self._keys.phrase is None) else "plain_file"

    def _record(self, line: Line, lock: Lock | None, file: Seen) -> Record | None:
        bound = cipher.bound(self._writer, line.seq, line.before)
        try:
            found = record_of(self._keys.way(lock).open(line.payload, bound))
        except Unopened:
            self._tell("other_passphrase", file)
            return None
        except Wrong:
            self._tell("foreign", file)
            return None
        if found.schema > schema.newest() or found.seq != line.seq:
            self._tell("newer" if found.schema > schema.newest() else "foreign", file)
            return None
        return found

    def _tell(self, code: ProblemCode, file: Seen) -> None:
        self.problems.append(problem(code, file=file.name))


def _fault(parsed: Parsed, heard: Heard) -> ProblemCode | None:
    """What is wrong with a part for who has heard so much; None: it goes on from there."""
    header, lines = parsed.header, parsed.lines
    at = heard.seq - header.first
    """The place of the line that was read last."""
    if at < -1:
        return "gap"
    if at == -1:
        return None if header.before == heard.checksum else "changed"
    if at >= len(lines):
        return "older"
    return None if lines[at].checksum == heard.checksum else "changed"
