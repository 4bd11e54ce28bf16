"""The diary on one SQLite file: implements core.ports.Journal."""

import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unclench.core.base.entries import KINDS
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.facts import Facts
from unclench.core.base.ports import Change, Clock
from unclench.store import rows, settings
from unclench.store.error_words import LOST, NO_ROOM, PASSING, Damaged, code_of, may_be_damage, told, words
from unclench.store.facts_reader import FactsReader
from unclench.store.file_identity import NAME, PUT, OpenFile, id_of, new_id, note_wal, wal_is_of_another_file
from unclench.store.ids import Ids
from unclench.store.journal_lists import JournalLists
from unclench.store.open_file import create, open_file, suspect, syncing, words_of_update
from unclench.store.refused_rows import LeftOut
from unclench.store.unwritten import Pending, copy_in_memory, read_in_memory, roll_back

if TYPE_CHECKING:
    from unclench.store.transaction import Transaction


class SqliteJournal(JournalLists):
    """Reads and writes one file, which is made at the first write: reading never makes one.

    To be used in one thread. `patient`: what cannot be written just now is kept in memory, see `trouble` and `retry`.
    `connection` is for a file that is open already.
    """

    def __init__(
        self,
        path: Path,
        device: str,
        clock: Clock,
        connection: sqlite3.Connection | None = None,
        *,
        patient: bool = False,
    ) -> None:
        self.path = path
        self.messages: list[str] = []
        """What the person must be told: a damaged file was replaced, an old one updated. Who shows one takes it out."""
        self.trouble: StoreTrouble | None = None
        """Why what was done last is in memory only; None: all is on disk."""
        self.on_disk: Callable[[], None] = lambda: None
        """Called when that has ended."""
        self.device = device
        self._clock = clock
        self._patient = patient
        self._connection: sqlite3.Connection | None = connection
        self._pending: Pending | None = None
        self._opened: OpenFile | None = None
        self._log_noted = False
        self._left_out = LeftOut()
        self._reader = FactsReader(connection, device, self._left_out.found) if connection else None
        self._ids = Ids()

    def open(self, *, make: bool = False) -> bool:
        """Open the file now, and make it if asked; False when there is none. A damaged file is mended."""
        if self._connection is not None:
            return True
        if not make and not os.path.exists(self.path):  # False, too, for a path that no file can have
            return False
        try:
            with self._told(sqlite3.Error, OSError, Damaged):
                self._open_or_mend()
        except StoreTrouble as trouble:
            if not self._patient or trouble.code not in (PASSING if make else NO_ROOM):
                raise
            with self._told(sqlite3.Error):
                self._use_memory(trouble, Pending(read_in_memory(self.path)))
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._pending is not None:
            self._pending.close()
        elif self._connection is not None:
            self._connection.close()
        self._connection = self._reader = self._pending = self._opened = self.trouble = None
        self._left_out.reopened()

    def read(self) -> Facts:
        """The facts, bounded; empty while there is no file."""
        if not self.open() or self._reader is None:
            return Facts(device=self.device)
        with self._told(sqlite3.Error):
            facts = self._reader.facts(self._clock.now().utc)
            return self._reader.facts(self._clock.now().utc) if self.set_aside() else facts

    @contextmanager
    def write(self, *, undoable: bool = True, synced: bool = True) -> "Generator[Transaction]":
        """One transaction under the write lock; any exception takes all of it back.

        `undoable=False` is for what the machine wrote by itself (a nudge shown, presence heard): undo passes over it.
        `synced=False` does not wait for the disk: it survives the end of this process, but maybe no power cut.
        """
        from unclench.store.transaction import Transaction  # what only reads, as the start, needs no way to write

        self.open(make=True)
        if self._connection is not None and self._connection.in_transaction:
            raise RuntimeError("a write is going on already")
        with self._told(sqlite3.Error), syncing(self._connection, synced=synced):
            connection, reader = self._begin()
            try:
                now = self._clock.now().utc
                transaction = Transaction(connection, reader.facts(now), now, self._ids)
                yield transaction
                transaction.finish(undoable=undoable)
                self._name_file(transaction)
                self._commit(connection, transaction)
            except BaseException:
                roll_back(connection)
                raise
        if self._reader is not None:
            self._reader.forget(transaction.touched)
            if self._patient:
                self.read()  # what is known survives the file

    def connection(self) -> sqlite3.Connection | None:
        """For tables beside the file (see Staging); None where `write` must remember each statement."""
        return self._connection if self.open(make=True) and not self._patient else None

    def retry(self) -> bool:
        """Write what is in memory only, if that is possible by now; whether all is on disk."""
        if self._pending is None:
            return True
        code = self._opened.trouble() if self._opened else None
        if code in LOST:
            self.trouble = words(code, self.path)
            return False
        try:
            with told(self.path):
                self._pending.file = self._pending.file or self._file()
                self._pending.write()
        except StoreTrouble:
            return False
        pending, self._pending, self.trouble = self._pending, None, None
        if pending.file is not None:
            self._use(pending.file)
            self._remember(pending.file)
        pending.memory.close()
        self.on_disk()
        return True

    def settings(self) -> dict[str, Any]:
        """The stored settings, name -> value; a broken row is left out."""
        connection = self.for_reading()
        with self._told(sqlite3.Error):
            found = settings.stored(connection, self._left_out.found) if connection else {}
            self.set_aside()
            return found

    def find(self, table: str, first: str | None = None, last: str | None = None) -> Sequence[Any]:
        """Entries of one table that are not deleted, oldest first, `first` <= at_utc <= `last` where given."""
        where = "deleted_utc IS NULL AND at_utc >= coalesce(?, '') AND at_utc <= coalesce(?, '~') ORDER BY at_utc, id"
        return self._select(table, where, (first, last))

    def get(self, table: str, entry_id: str) -> Any:
        """One entry, also when deleted or outside the window, or None."""
        return next(iter(self._select(table, "id = ?", (entry_id,))), None)

    def history(self, table: str, entry_id: str) -> Sequence[Change]:
        """All changes of one entry, oldest first."""
        from unclench.store import undo

        connection = self.for_reading()
        with self._told(sqlite3.Error):
            return undo.changes_of(connection, table, entry_id) if connection else []

    @contextmanager
    def day_sums(self) -> Generator[Any]:
        """Sums of days, weeks and months (core.base.history_sums); empty while there is no file."""
        from unclench.store.day_sums import DaySums

        connection = self.for_reading()
        with self._told(sqlite3.Error):
            yield DaySums(connection)

    @property
    def unwritten(self) -> int:
        """How many transactions are in memory only."""
        return self._pending.count if self._pending else 0

    def for_reading(self) -> sqlite3.Connection | None:
        """The connection to read with (to the copy in memory while that is used), or None while there is no file."""
        self.open()
        return self._connection

    def _select(self, table: str, where: str, values: tuple[str | None, ...]) -> list[Any]:
        connection = self.for_reading()
        if connection is None:
            return []
        kind = KINDS[table]
        with self._told(sqlite3.Error):
            query = f"{rows.shape(kind).select} WHERE {where}"
            found = rows.read(kind, connection.execute(query, values), self._left_out.found)
            self.set_aside()
            return found

    def _open_or_mend(self) -> None:
        if self.path.exists() and suspect(self.path).exists():
            self._mend()
        try:
            self._open()
        except (Damaged, sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not may_be_damage(error):
                raise
            self._mend()
            self._open()

    def look(self) -> None:
        """Notice that the file was moved, deleted or replaced: a patient journal goes on in memory, others raise."""
        if self._opened is None or self._pending is not None:
            return
        code = self._opened.trouble()
        if code == "log_gone":
            self.close()  # copies what the log held into the file
            self.open()
        elif code == "file_damaged":
            self._mend_under_us()
        elif code is not None:
            self._lose(code)

    def write_again(self) -> str:
        """Write the diary in memory where its file was, or beside the one that is there; its path. Raises StoreTrouble.

        From then on the file that is there is used.
        """
        from unclench.store.kept_in_memory import write_again

        if self._pending is None:
            return str(self.path)
        with told(self.path):
            place = write_again(self._pending.memory, self.path, self._clock.now().utc)
        self.close()
        self.on_disk()
        return str(place)

    def settle_log(self) -> None:
        """A log that was written for another file is set aside before anything reads it into this one."""
        if wal_is_of_another_file(self.path):
            from unclench.store.repair import set_log_aside

            message = set_log_aside(self.path, self._clock.now().utc)
            if message:
                self.messages.append(message)

    def _lose(self, code: str) -> None:
        """Go on in memory with all that is known, and leave the file that is there now alone."""
        from unclench.store import kept_in_memory

        connection, opened = self._connection, self._opened
        if connection is None or opened is None:
            return
        if opened.is_whole():
            pending = Pending(copy_in_memory(connection), connection) if self._patient else None
        else:
            known = self._known()
            kept_in_memory.empty_log(self.path)
            connection.close()
            pending = Pending(kept_in_memory.of_facts(known, self._clock.now().utc)) if self._patient else None
        if pending is None:
            self.close()
            raise words(code, self.path)
        self._use_memory(words(code, self.path), pending)

    def _mend_under_us(self) -> None:
        """Somebody wrote into the file: the newest good backup takes its place, and what was known comes back."""
        from unclench.store.kept_in_memory import add_facts

        known = self._known()
        self.close()
        with self._told(OSError):
            suspect(self.path).touch(0o600)
        with self.write(undoable=False) as w:
            add_facts(w, known)

    def _name_file(self, transaction: "Transaction") -> None:
        """A file of an older version gets an id at its first write."""
        if self._opened is not None and not self._opened.id and not id_of(transaction.connection):
            transaction.run(PUT, (NAME, new_id()))

    def _known(self) -> Facts:
        known = self._reader.known if self._reader else None
        return known or Facts(device=self.device)

    def _remember(self, connection: sqlite3.Connection) -> None:
        self._opened = OpenFile(self.path, connection)
        self._log_noted = False

    def _file(self) -> sqlite3.Connection:
        """The file, made where there is none."""
        self.settle_log()
        if not self.path.exists():
            create(self.path)
        kept: list[Path] = []
        opened = open_file(self.path, lambda: kept.append(self._keep()))
        self.messages += [words_of_update(backup) for backup in kept]
        return opened

    def _open(self) -> None:
        connection = self._file()
        try:
            self._use(connection).facts(self._clock.now().utc)
            self.set_aside()
            self._remember(connection)
        except BaseException:
            self._connection = self._reader = self._opened = None
            connection.close()
            raise

    def _use(self, connection: sqlite3.Connection) -> FactsReader:
        self._connection, self._reader = connection, FactsReader(connection, self.device, self._left_out.found)
        return self._reader

    def set_aside(self, *, everything: bool = False) -> bool:
        """Move rows that were refused out of the way (`everything`: look for such rows); whether to read again."""
        self._left_out.everything |= everything
        writable = self._pending is None
        message = self._left_out.settle(self._connection, self._ids, self._clock.now().utc, writable=writable)
        self.messages += [message] if message else []
        if message and writable and self._reader is not None:
            self._reader.forget(set(KINDS))
        return bool(message) and writable

    def _begin(self) -> tuple[sqlite3.Connection, FactsReader]:
        """Take the write lock, of the copy in memory while the file cannot be written."""
        self.retry()
        self.look()
        if self._opened is not None and self._pending is None and not self._log_noted:
            note_wal(self.path)  # before anything is in it
            self._log_noted = True
        if self._connection is None or self._reader is None:
            raise RuntimeError("the journal is closed")
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            self._go_on_in_memory(error)
            self._connection.execute("BEGIN IMMEDIATE")
        return self._connection, self._reader

    def _commit(self, connection: sqlite3.Connection, transaction: "Transaction") -> None:
        """End the transaction; on disk, or else in memory and remembered."""
        try:
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            roll_back(connection)
            self._go_on_in_memory(error).redo(transaction.statements)
        else:
            if self._pending is not None:
                self._pending.keep(transaction.statements)
                return
            if self._opened is not None:
                self._opened.id = self._opened.id or id_of(connection)
            self.look()  # it may have gone in that very moment
            if self._pending is not None:
                self._pending.copied += 1

    def _go_on_in_memory(self, error: sqlite3.Error) -> Pending:
        """From now on use a copy in memory, if that is wanted and the trouble may pass; else raise the error."""
        code = code_of(error)
        if not self._patient or code not in PASSING or self._connection is None:
            raise error
        return self._use_memory(words(code, self.path), Pending(copy_in_memory(self._connection), self._connection))

    def _use_memory(self, trouble: StoreTrouble, pending: Pending) -> Pending:
        self.trouble, self._pending = trouble, pending
        self._use(pending.memory)
        return pending

    def _keep(self) -> Path:
        from unclench.store import backup

        self._left_out.everything = True
        return backup.keep(self.path, self._clock.now().utc, "before-update")

    def _mend(self) -> None:
        from unclench.store.repair import mend

        message = mend(self.path, self._clock.now().utc)
        if message:
            self.messages.append(message)

    @contextmanager
    def _told(self, *kinds: type[Exception]) -> Generator[None]:
        """Inside, errors of the file become StoreTrouble; after one that may be damage its next use checks the file."""
        try:
            with told(self.path, kinds):
                yield
        except StoreTrouble as trouble:
            if trouble.code == "damaged":
                self.close()
                with suppress(OSError):
                    suspect(self.path).touch(0o600)
            raise
