"""This diary's share in a folder: joins, exchanges, leaves. Implements core/sync/port.py.

Each method opens the data file by itself, so it may be called on any thread. One exchange at a time, of all processes.
"""

import os
import secrets
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.core.base.errors import BadInput, Refused, StoreTrouble
from unclench.core.base.ports import Clock
from unclench.core.base.progress import Progress, silent
from unclench.core.base.translation import translate
from unclench.core.sync import passphrase
from unclench.core.sync.files import WRITER_LETTERS
from unclench.core.sync.problems import problem
from unclench.core.sync.records import Device, Exchange, FolderLook, Status
from unclench.store import backup, schema_8
from unclench.store.error_words import Damaged, told
from unclench.store.lock import locked
from unclench.store.open_file import create, open_file
from unclench.store.sync import cipher, config, copies, folder, last_exchange, looking, outgoing, own_files, triggers
from unclench.store.sync.apply import LATER, waiting
from unclench.store.sync.cipher import Keys
from unclench.store.sync.config import Config
from unclench.store.sync.exchange import ExchangeRun, Left, Replaced
from unclench.store.sync.folder import Folder
from unclench.store.sync.folder_calls import Mark, NoAnswer
from unclench.store.sync.joined import is_joined
from unclench.store.sync.last_exchange import Last
from unclench.store.sync.mounts import is_far
from unclench.store.unwritten import roll_back


class FolderSync:
    """`path` is the data file, `state` the folder for what is about this computer, `device` its id."""

    def __init__(
        self,
        path: Path,
        state: Path,
        device: str,
        clock: Clock,
        progress: Progress = silent,
        patience: float | None = None,
    ) -> None:
        """`progress` hears how far an exchange is where nothing else is given.

        `patience`: a folder on a network has so many seconds for each answer; None: it is waited for.
        """
        self._patience = patience
        self._path = path
        self._state = state
        self._device = device
        self._clock = clock
        self._progress = progress
        self._known: dict[str, Mark] = {}
        self._keys: Keys | None = None
        self._newest: tuple[str, ...] = ()

    def on(self) -> bool:
        """Whether a folder is joined."""
        return is_joined(self._state)

    def status(self) -> Status:
        """How sharing stands."""
        chosen = config.read(self._state)
        if chosen is None:
            return Status()
        last = last_exchange.read(self._state)
        common: dict[str, Any] = {
            "folder": chosen.folder, "encrypted": chosen.lock is not None, "last": last.at,
            "copies": last.exchange.copies, "problems": last.exchange.problems,
        }  # fmt: skip
        with self._opened() as connection:
            own = self._own(connection, chosen)
            here = Device(writer=chosen.writer, device=self._device, name=chosen.name)
            if own is None or own.replaced:
                return Status(state="replaced", here=here, **common)
            entries, known = _entries(connection), _writers(connection)
            waits = waiting(connection)
            return Status(
                state="on",
                here=replace(here, entries=_of_writers(entries, known, self._device) + entries.get(chosen.writer, 0)),
                others=tuple(_others(known, entries, here)),
                unsent=outgoing.count(connection) + max(0, own.seq - own.written),
                waiting=sum(waits.values()) - waits.get(LATER, 0),
                **common,
            )

    def names(self) -> dict[str, str]:
        """The names of the other computers by the `device` of their entries."""
        with self._opened() as connection:
            return dict(connection.execute("SELECT device, name FROM sync_writers ORDER BY heard_utc").fetchall())

    def watched(self) -> list[str]:
        """The folder and the newest files of the others in it, as the last exchange saw them; none of a far folder.

        Such a folder does not tell what others do in it, and asking to be told may never come back.
        """
        chosen = config.read(self._state)
        if chosen is None or is_far(chosen.folder):
            return []
        return [chosen.folder, *(os.path.join(chosen.folder, name) for name in self._newest)]

    def look(self, place: Path, phrase: str | None) -> FolderLook:
        """Who is in a folder."""
        with self._folder(place) as there:
            return looking.look(there, phrase)

    def join(self, place: Path, name: str, phrase: str | None) -> None:
        """Begin to share there."""
        if self.on():
            raise Refused("sync_on", translate("core", "A folder is shared already. Leave that one first."))
        found = self.look(place, phrase)
        if found.kind != "empty" and (found.kind == "plain") != (phrase is None):
            raise _other_kind(encrypted=found.kind == "encrypted")
        if found.opens is False:
            message = translate("core", "That passphrase does not open what the other computers wrote.")
            raise BadInput("passphrase", message)
        lock = cipher.new_lock() if phrase is not None else None
        self._begin(Config(folder=str(place), name=name, writer=_new_writer(), phrase=phrase, lock=lock), Keys(phrase))

    def rejoin(self) -> None:
        """Begin anew in the same folder as a new writer."""
        chosen = self._chosen()
        with self._folder(Path(chosen.folder)):
            pass
        lock = cipher.new_lock() if chosen.phrase is not None else None
        self._begin(replace(chosen, writer=_new_writer(), lock=lock), Keys(chosen.phrase))

    def exchange(self, progress: Progress | None = None) -> Exchange:
        """Write what the folder lacks, read what is new."""
        chosen = self._chosen()
        with self._alone(), self._opened() as connection:
            own = self._own(connection, chosen)
            if own is None or own.replaced:
                raise _replaced() if self.on() else _off()
            try:
                found = self._run(connection, chosen, own, progress or self._progress)
            except Replaced:
                own_files.set_replaced(connection)
                raise _replaced() from None
            except Left:
                raise _off() from None
        before = last_exchange.read(self._state).at
        failed = any(one.code in ("no_folder", "no_answer", "empty_folder") for one in found.problems)
        last_exchange.keep(self._state, Last(before if failed else self._clock.now().utc, found))
        return found

    def rename(self, name: str) -> None:
        """Call this computer otherwise."""
        config.write(self._state, replace(self._chosen(), name=name))

    def leave(self) -> None:
        """Share no more. An exchange that waits for the folder is not waited for: it ends at its next step."""
        if self._path.exists():
            with self._opened() as connection, _transaction(connection):
                _forget_all(connection)
        config.remove(self._state)

    def forget(self, writer: str) -> None:
        """Show a computer no more."""
        with self._opened() as connection:
            same = "device = (SELECT device FROM sync_writers WHERE writer = ?)"
            connection.execute(f"UPDATE sync_writers SET forgotten = 1 WHERE writer = ? OR {same}", (writer, writer))

    def clean_up(self) -> int:
        """Delete conflict copies that hold nothing more."""
        place = Path(self._chosen().folder)
        with self._folder(place) as there:
            deleted = copies.clean_up(there)
            there.sweep()
        last = last_exchange.read(self._state)
        left = replace(last.exchange, copies=max(0, last.exchange.copies - deleted))
        last_exchange.keep(self._state, Last(last.at, left))
        return deleted

    def made_up_passphrase(self) -> str:
        """A new one."""
        return passphrase.made_up(secrets.randbelow)

    def passphrase(self) -> str | None:
        """The one in use."""
        chosen = config.read(self._state)
        return chosen.phrase if chosen else None

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """The text as a QR code."""
        try:
            import segno
        except ImportError as error:
            raise cipher.no_library() from error
        return tuple(tuple(bool(module) for module in row) for row in segno.make_qr(text, error="m").matrix)

    def _run(
        self, connection: sqlite3.Connection, chosen: Config, own: own_files.State, progress: Progress
    ) -> Exchange:
        if self._keys is None or self._keys.phrase != chosen.phrase:
            self._keys = Keys(chosen.phrase)
        last = last_exchange.read(self._state).at
        with folder.opened(Path(chosen.folder), self._patience) as there:
            run = ExchangeRun(connection, chosen, there, own, self._clock.now, self._keys, self._known, last, progress)
            try:
                return run.run()
            except NoAnswer:
                return Exchange(problems=(problem("no_answer", name=chosen.folder),))
            except OSError:
                return Exchange(problems=(problem("no_folder", name=chosen.folder),))
            finally:
                self._newest = run.newest

    def _begin(self, chosen: Config, keys: Keys) -> None:
        """All that is here is to be told; nothing of the others was read. Raises Refused without the library."""
        keys.way(chosen.lock)
        self._keys = keys
        with self._alone():
            with self._opened() as connection, _transaction(connection):
                _forget_all(connection)
                own_files.begin(connection, chosen.writer, self._device)
                triggers.switch_on(connection)
                triggers.note_all(connection)
            self._known.clear()
            last_exchange.forget(self._state)
            config.write(self._state, chosen)

    def _own(self, connection: sqlite3.Connection, chosen: Config) -> own_files.State | None:
        """Where this computer stands; None where the diary is no longer the one that joined."""
        own = own_files.state_of(connection)
        return own if own and (own.writer, own.device) == (chosen.writer, self._device) else None

    def _chosen(self) -> Config:
        chosen = config.read(self._state)
        if chosen is None:
            raise _off()
        return chosen

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        with told(self._path, (sqlite3.Error, OSError, Damaged)):
            if not self._path.exists():
                create(self._path)
            connection = open_file(self._path, self._keep)
            try:
                yield connection
            finally:
                connection.close()

    @contextmanager
    def _folder(self, place: Path) -> Generator[Folder]:
        """A folder that is there and can be written. Raises BadInput, StoreTrouble, Refused "no_answer"."""
        try:
            with told(place), folder.opened(place, self._patience) as there:
                _check_folder(there)
                yield there
        except NoAnswer as error:
            found = problem("no_answer", name=str(place))
            raise Refused(found.code, found.message) from error

    def _keep(self) -> None:
        backup.keep(self._path, self._clock.now().utc, "before-update")

    @contextmanager
    def _alone(self) -> Generator[None]:
        """One exchange at a time. Raises Refused "sync_busy" when another one does not end."""
        with told(self._state):
            self._state.mkdir(mode=0o700, parents=True, exist_ok=True)
        with ExitStack() as stack:
            try:
                stack.enter_context(locked(self._state / "sync"))
            except StoreTrouble as trouble:
                if trouble.code != "locked":
                    raise
                raise _busy() from trouble
            yield


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise


def _forget_all(connection: sqlite3.Connection) -> None:
    triggers.switch_off(connection)
    for table in schema_8.TABLES:
        connection.execute(f"DELETE FROM {table}")


def _entries(connection: sqlite3.Connection) -> dict[str, int]:
    query = "SELECT writer, count(*) FROM sync_stamps WHERE kind != 'settings' GROUP BY writer"
    return dict(connection.execute(query).fetchall())


def _writers(connection: sqlite3.Connection) -> list[tuple[str, str, str, str | None, int]]:
    """Writer, device, name, when it was heard, and whether it is forgotten; the one heard last first."""
    query = "SELECT writer, device, name, heard_utc, forgotten FROM sync_writers ORDER BY heard_utc DESC, writer"
    return connection.execute(query).fetchall()


def _of_writers(entries: dict[str, int], known: list[tuple[str, str, str, str | None, int]], device: str) -> int:
    """How many entries came from a computer, under all names of its files."""
    return sum(entries.get(writer, 0) for writer, of, *_ in known if of == device)


def _others(
    known: list[tuple[str, str, str, str | None, int]], entries: dict[str, int], here: Device
) -> Iterator[Device]:
    """The other computers, each once: one that joined again has had other files before.

    This one is told from a computer with a copy of its folders, and so the same `device`, by its name.
    """
    told: set[str] = set()
    for writer, device, name, heard, forgotten in known:
        if device not in told and not forgotten and (device, name) != (here.device, here.name):
            told.add(device)
            at = datetime.fromisoformat(heard) if heard else None
            count = _of_writers(entries, known, device)
            yield Device(writer=writer, device=device, name=name, heard=at, entries=count)


def _check_folder(there: Folder) -> None:
    if not there.is_folder():
        raise BadInput("folder", translate("core", "There is no folder {folder}.").format(folder=there.path))
    if not there.may_be_written():
        message = translate("core", "I can't write to {folder}. Choose another folder.")
        raise BadInput("folder", message.format(folder=there.path))


def _other_kind(*, encrypted: bool) -> BadInput:
    if encrypted:
        return BadInput("passphrase", translate("core", "The files there are encrypted: type their passphrase."))
    return BadInput("passphrase", translate("core", "The files there are plain: join without a passphrase."))


def _replaced() -> Refused:
    message = translate(
        "core",
        "The diary here was put back to a copy since, so nothing is shared. Join again: what was shared comes back.",
    )
    return Refused("sync_replaced", message)


def _off() -> Refused:
    return Refused("sync_off", translate("core", "No folder is shared yet."))


def _busy() -> Refused:
    message = translate("core", "An exchange goes on already, or waits for the folder. Try again a little later.")
    return Refused("sync_busy", message)


def _new_writer() -> str:
    return os.urandom(WRITER_LETTERS // 2).hex()
