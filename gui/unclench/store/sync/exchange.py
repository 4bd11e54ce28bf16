"""One exchange with the folder: note what changed here, write our files, read those of the others.

Each step is one transaction or one file, and leaves nothing half done: what a crash cuts off is done the next time.
"""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import datetime
from time import sleep

from unclench.core.base.moments import Now
from unclench.core.base.progress import Progress, part, silent
from unclench.core.base.refusal_words import Wrong
from unclench.core.sync.changes import MOST_CHANGES, Change, change_of, change_text
from unclench.core.sync.files import Parsed, is_copy, parse
from unclench.core.sync.problems import few, problem
from unclench.core.sync.records import Exchange, Problem
from unclench.store import gate
from unclench.store.sync import outgoing, own_files, triggers
from unclench.store.sync.apply import AHEAD, LATER, Apply, Waits, keep_waiting, waiting
from unclench.store.sync.cipher import Keys
from unclench.store.sync.config import Config
from unclench.store.sync.folder import Folder, Seen
from unclench.store.sync.folder_calls import Mark, Unread
from unclench.store.sync.own_files import State
from unclench.store.sync.reading import Heard, Reading, Told
from unclench.store.unwritten import roll_back

CHANGES_AT_ONCE = 1000
"""So many changes of others, about, are written in one transaction: the window may wait for its end."""
PAUSE_SECONDS = 0.03
"""Between two of these transactions, so that a press which waits can write: else it waited for seconds."""
MOST_WAITING = 20_000
"""With so many changes that cannot be here nothing more is read."""


class Replaced(Exception):
    """The folder holds something of this writer that the diary does not know: it was put back to a copy."""


class Left(Exception):
    """Sharing was ended, or begun anew, while this exchange waited for the folder."""


class ExchangeRun:
    """One run over an open data file.

    `known`: marks of files that hold nothing new, kept between runs; `last`: when the last one ended.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        config: Config,
        place: Folder,
        state: State,
        now: Callable[[], Now],
        keys: Keys,
        known: dict[str, Mark],
        last: datetime | None,
        progress: Progress = silent,
    ) -> None:
        self._connection = connection
        self._config = config
        self._state = state
        self._now = now
        self._known = known
        self._last = last.timestamp() if last else 0.0
        self._progress = progress
        self._place = place
        self._keys = keys
        self._problems: list[Problem] = []
        self._kinds: set[str] = set()
        self._sent = self._received = 0
        self._new_waits = False
        self.newest: tuple[str, ...] = ()
        """The files of the others that may go on: those of the newest part of each."""

    def run(self) -> Exchange:
        """All of it. Raises OSError where the folder cannot be read, NoAnswer, Replaced, Left."""
        self._note(part(self._progress, 0.0, 0.4))
        files = self._place.listed()
        self.newest = _newest([file for file in files if file.writer != self._state.writer])
        if self._is_empty(files):
            return self._result(files, problem("empty_folder", name=self._config.folder))
        self._write(files)
        self._read(files, part(self._progress, 0.4, 1.0))
        if self._received or self._new_waits or waiting(self._connection).get(AHEAD):
            self._try_waiting()
        self._note(silent)  # what had to be put right, or came meanwhile
        if self._state.seq != self._state.written:
            self._write(files)
        self._problems += [problem("foreign", file=name) for name in self._place.strangers()]
        return self._result(files)

    # What changed here

    def _note(self, progress: Progress) -> None:
        """Records of all that the triggers noted."""
        if not triggers.are_on(self._connection):  # a step of the schema has made a table anew
            with self._transaction():
                triggers.switch_on(self._connection)
        if self._state.name != self._config.name:  # the others hear who is here, before there is an entry
            with self._transaction():
                self._append([])
        whole = max(1, outgoing.count(self._connection))
        while left := outgoing.count(self._connection):
            progress(1 - min(left, whole) / whole)
            with self._transaction():
                self._note_some()
            if left > MOST_CHANGES:
                sleep(PAUSE_SECONDS)

    def _note_some(self) -> None:
        """One record, within a transaction."""
        changes = outgoing.take(self._connection, self._state.writer, self._now().utc)
        if changes:
            self._append(changes)
            self._sent += len(changes)

    def _append(self, changes: list[str]) -> None:
        name, lock, now = self._config.name, self._config.lock, self._now().utc
        way = self._keys.way(lock)
        self._state = own_files.append(self._connection, self._state, changes, name, now, lock, way)

    # Our files

    def _is_empty(self, files: list[Seen]) -> bool:
        """Whether there is nothing, though something was written: a drive that is not there leaves an empty folder."""
        return self._state.written > 0 and not files

    def _write(self, files: list[Seen]) -> None:
        there = {file.name: file for file in files if file.writer == self._state.writer}
        self._refuse_later_parts(files)
        try:
            for number, name, size in own_files.sizes(self._connection, self._state):
                seen = there.get(name)
                if seen is None or seen.size != size or self._may_be_other(seen, newest=number == self._state.part):
                    self._write_one(number, name, seen)
        except OSError:
            self._problems.append(problem("not_written", name=self._config.folder))
            return
        if self._state.written != self._state.seq:
            with self._transaction():
                self._state = own_files.set_written(self._connection, self._state)

    def _may_be_other(self, seen: Seen, *, newest: bool) -> bool:
        """Whether a file of ours must be looked into: somebody may have written into it since.

        Older parts have grown many in ten years: only those that were written after the last exchange.
        """
        return self._known.get(seen.name) != seen.mark and (newest or seen.written > self._last)

    def _write_one(self, number: int, name: str, seen: Seen | None) -> None:
        mine = own_files.content(self._connection, number)
        if seen is not None:
            theirs = self._theirs(name)
            if theirs == mine:
                self._known[name] = seen.mark
                return
            self._refuse_other_lines(mine, theirs)
        self._place.replace(name, mine)

    def _theirs(self, name: str) -> bytes:
        """What lies there under a name of ours; nothing where it is no file of ours."""
        try:
            return self._place.read(name)
        except (FileNotFoundError, Unread):
            return b""

    def _refuse_later_parts(self, files: list[Seen]) -> None:
        mine = [file for file in files if file.writer == self._state.writer and not is_copy(file.name)]
        if any(file.part > self._state.part for file in mine):
            raise Replaced

    def _refuse_other_lines(self, mine: bytes, theirs: bytes) -> None:
        """What lies there may be less than ours, or torn; but not lines that we do not know."""
        try:
            found: Parsed = parse(theirs)
        except Wrong:
            return
        known = parse(mine)
        same_header = found.start == known.start
        if found.lines and not (same_header and found.lines == known.lines[: len(found.lines)]):
            raise Replaced

    # The files of the others

    def _read(self, files: list[Seen], progress: Progress) -> None:
        writers = sorted({file.writer for file in files} - {self._state.writer})
        for number, writer in enumerate(writers):
            share = part(progress, number / len(writers), (number + 1) / len(writers))
            self._read_writer(writer, [file for file in files if file.writer == writer], share)

    def _read_writer(self, writer: str, files: list[Seen], progress: Progress) -> None:
        if all(self._known.get(file.name) == file.mark for file in files):
            return
        if sum(waiting(self._connection).values()) >= MOST_WAITING:
            return
        heard = self._heard(writer)
        reading = Reading(self._place, writer, self._keys)
        batch: list[Told] = []
        count, last = 0, max(file.part for file in files)
        for told in reading.new(files, heard):
            batch.append(told)
            count += len(told.record.changes)
            if count >= CHANGES_AT_ONCE:
                self._apply(writer, batch)
                sleep(PAUSE_SECONDS)
                batch, count = [], 0
                progress(min(1.0, told.heard.part / (last + 1)))
        self._apply(writer, batch)
        self._problems += reading.problems
        if not (reading.problems or reading.went_away):
            self._known.update({file.name: file.mark for file in files})

    def _heard(self, writer: str) -> Heard:
        query = "SELECT part, seq, checksum FROM sync_writers WHERE writer = ?"
        found = self._connection.execute(query, (writer,)).fetchone()
        return Heard(*found) if found else Heard()

    def _apply(self, writer: str, batch: list[Told]) -> None:
        """Apply records and remember that they were read, in one transaction."""
        if not batch:
            return
        with self._applying() as applying:
            for told in batch:
                for change in told.record.changes:
                    try:
                        self._received += applying.apply(change, writer, told.record.device)
                    except Waits as why:
                        keep_waiting(self._connection, writer, str(why), change_text(change))
                        self._new_waits = True
            self._remember(writer, batch[-1])

    def _remember(self, writer: str, told: Told) -> None:
        found, heard = told.record, told.heard
        at = gate.moment(found.at).strftime("%Y-%m-%dT%H:%M:%SZ") if _is_moment(found.at) else None
        device = found.device if gate.is_id(found.device) else ""
        self._connection.execute(
            "INSERT OR REPLACE INTO sync_writers (writer, device, name, part, seq, checksum, heard_utc, forgotten) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
            (writer, device, found.name, heard.part, heard.seq, heard.checksum, at),
        )

    def _try_waiting(self) -> None:
        """What waited may have what it waited for. Once more while something moved: one may wait for another."""
        query = "SELECT w.id, w.writer, w.change_json, coalesce(s.device, '') FROM sync_waiting AS w "
        query += f"LEFT JOIN sync_writers AS s ON s.writer = w.writer ORDER BY w.id LIMIT {MOST_WAITING}"
        moved = True
        while moved:
            moved = False
            found = self._connection.execute(query).fetchall()
            if not found:
                return
            entries: dict[tuple[str, str], list[tuple[int, Change, str, str]]] = {}
            for number, writer, text, device in found:
                change = change_of(text)
                entries.setdefault((change.kind, change.entry), []).append((number, change, writer, device))
            with self._applying() as applying:
                for changes in entries.values():
                    moved |= self._try_entry(applying, changes)

    def _try_entry(self, applying: Apply, changes: list[tuple[int, Change, str, str]]) -> bool:
        """Whether one of the changes of an entry waits no more: alone, or all of them together."""
        left = [one for one in changes if not self._try_one(applying, *one)]
        if len(left) > 1:
            with suppress(Waits):
                self._received += applying.apply_together([(change, writer) for _, change, writer, _ in left])
                for number, *_ in left:
                    self._end_waiting(number)
                return True
        return len(left) < len(changes)

    def _try_one(self, applying: Apply, number: int, change: Change, writer: str, device: str) -> bool:
        try:
            self._received += applying.apply(change, writer, device)
        except Waits as why:
            self._connection.execute("UPDATE sync_waiting SET reason = ? WHERE id = ?", (str(why), number))
            return False
        self._end_waiting(number)
        return True

    def _end_waiting(self, number: int) -> None:
        self._connection.execute("DELETE FROM sync_waiting WHERE id = ?", (number,))

    @contextmanager
    def _applying(self) -> Generator[Apply]:
        """A transaction in which changes of others come in, after all notes of our own have their clocks."""
        with self._transaction():
            while outgoing.count(self._connection):
                self._note_some()
            applying = Apply(self._connection, self._now())
            yield applying
            self._connection.execute("DELETE FROM sync_outgoing")  # what the triggers noted of these changes
            self._connection.executemany(
                "INSERT INTO sync_outgoing (kind, entry_id, units) VALUES (?, ?, ?)", applying.corrected
            )
            self._kinds |= applying.kinds

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        before = self._state
        try:
            there = own_files.state_of(self._connection)
            if there is None or there.writer != before.writer:
                raise Left
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            self._state = before
            roll_back(self._connection)
            raise

    def _result(self, files: list[Seen], *more: Problem) -> Exchange:
        waits = waiting(self._connection)
        late = [problem("clock", count=waits[AHEAD])] if waits.get(AHEAD) else []
        late += [problem("refused", count=waits[""])] if waits.get("") else []
        return Exchange(
            sent=self._sent,
            received=self._received,
            kinds=frozenset(self._kinds),
            waiting=sum(waits.values()) - waits.get(LATER, 0),
            copies=sum(is_copy(file.name) for file in files),
            problems=few(dict.fromkeys((*self._problems, *late, *more))),
        )


def _newest(files: list[Seen]) -> tuple[str, ...]:
    parts = {file.writer: file.part for file in files}  # they are in order
    return tuple(file.name for file in files if file.part == parts[file.writer])


def _is_moment(text: str) -> bool:
    try:
        gate.moment(text)
    except gate.REFUSED:
        return False
    return True
