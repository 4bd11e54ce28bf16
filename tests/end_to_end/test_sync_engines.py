"""Two computers whose folder is kept in step by a real engine: Syncthing, or a WebDAV folder that rclone copies."""

import logging
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.desktop import until
from end_to_end.shared_diary import Computer
from end_to_end.syncthing import Pair, Syncthing
from end_to_end.webdav import WebDav

pytestmark = [pytest.mark.end_to_end, pytest.mark.engines]

LONGEST_SECONDS = 20.0
"""From the moment when the engine has brought the file until the other side has what is in it. Alone on a machine it
takes less than 2, as the log tells; what nobody watches would take an hour.
"""
log = logging.getLogger(__name__)


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
    runtime = Path(tempfile.mkdtemp(prefix="unclench-"))
    both = (Computer(tmp_path / "home", runtime / "h"), Computer(tmp_path / "work", runtime / "w"))
    yield both
    for one in both:
        one.kill()
    shutil.rmtree(runtime)


def brought(folder: Path) -> float:
    """When the newest of the files came to be there: its name was given then."""
    return max(one.stat().st_ctime for one in folder.glob("*.unclench"))


def test_syncthing_carries_one_diary(tmp_path: Path, computers: tuple[Computer, Computer]) -> None:
    home, work = computers
    with Pair(tmp_path) as (home_engine, work_engine):
        words = home.join(home_engine.shared, "Home PC")
        home_engine.scan()
        until(lambda: list(work_engine.shared.glob("*.unclench")), "no file came")
        work.join(work_engine.shared, "Work PC", words)
        work_engine.scan()
        home.open()
        work.open()

        for one, other, engines in ((home, work, (home_engine, work_engine)), (work, home, (work_engine, home_engine))):
            seconds = glass(one, other, *engines)
            log.info("%.2f s after the file came", seconds)
            assert seconds < LONGEST_SECONDS

        edits_without_a_connection(home, work, home_engine, work_engine)
        killed_in_the_middle(home, work, home_engine, work_engine)
        conflict_copies(home, work, home_engine, work_engine)
        for computer in computers:
            status = computer.ask("sync")
            assert (status["problems"], status["waiting"], status["unsent"]) == ([], 0, 0)
            assert len(status["others"]) == 1


def glass(here: Computer, there: Computer, near: Syncthing, far: Syncthing) -> float:
    """A glass on one appears on the other: so many seconds after the engine brought the file."""
    entry = here.ask("log", "water", "--ml", "250")["entry"]["id"]
    shared(here, near)
    until(lambda: entry in there.drinks(), "the glass does not appear", every=0.05)
    return time.time() - brought(far.shared)


def shared(computer: Computer, engine: Syncthing) -> None:
    """All that was done there is in its folder, and the engine has looked."""
    until(lambda: computer.ask("sync")["unsent"] == 0, "it is not written into the folder", every=0.05)
    engine.scan()


def alike(home: Computer, work: Computer) -> dict[str, int]:
    until(lambda: home.drinks() == work.drinks(), "the two do not become alike", every=0.1)
    return home.drinks()


def edits_without_a_connection(home: Computer, work: Computer, near: Syncthing, far: Syncthing) -> None:
    """Two fields of one entry, an entry each, one deleted here and one changed there."""
    first, second = sorted(alike(home, work))
    far.kill()
    home.ask("edit", "drinks", first, "amount_ml=300")
    work.ask("edit", "drinks", first, "note=with lemon")
    home.ask("delete", "drinks", second)
    home.ask("log", "water", "--ml", "111")
    work.ask("log", "water", "--ml", "222")
    until(lambda: home.ask("sync")["unsent"] == work.ask("sync")["unsent"] == 0, every=0.05)
    far.start()
    until(lambda: near.connected() and far.connected())
    near.scan()
    far.scan()
    until(lambda: len(home.drinks()) == len(work.drinks()) == 3, "not merged", every=0.1)
    found = alike(home, work)
    assert sorted(found.values()) == [111, 222, 300]
    for computer in (home, work):
        (one,) = [one for one in computer.ask("list", "drinks")["entries"] if one["id"] == first]
        assert (one["amount_ml"], one["note"]) == (300, "with lemon")


def killed_in_the_middle(home: Computer, work: Computer, near: Syncthing, far: Syncthing) -> None:
    """kill -9 of an engine and of an app while both have much to carry."""
    before = len(home.drinks())
    for turn in range(12):
        home.ask("log", "water", "--ml", str(100 + turn))
        work.ask("log", "water", "--ml", str(200 + turn))
        if turn == 4:
            near.scan()
            far.kill()
        if turn == 6:
            home.kill()
            home.open()
        if turn == 8:
            far.start()
    until(lambda: near.connected() and far.connected())
    shared(home, near)
    shared(work, far)
    until(lambda: len(home.drinks()) == len(work.drinks()) == before + 24, "not all came", every=0.1)
    alike(home, work)


def conflict_copies(home: Computer, work: Computer, near: Syncthing, far: Syncthing) -> None:
    """Both sides change one file without a connection, as when somebody puts an old copy back: Syncthing keeps both."""
    mine = near.shared / f"{home.ask('sync')['here']['writer']}-0001.unclench"
    theirs = far.shared / mine.name
    far.kill()
    home.ask("log", "water", "--ml", "400")
    until(lambda: home.ask("sync")["unsent"] == 0, every=0.05)
    lines = theirs.read_bytes().splitlines(keepends=True)
    theirs.write_bytes(b"".join(lines[:-1]))
    far.start()
    until(lambda: near.connected() and far.connected())
    near.scan()
    far.scan()
    until(lambda: all(copies(one) for one in (near, far)), "no conflict copy")
    entry = home.ask("log", "water", "--ml", "450")["entry"]["id"]
    shared(home, near)
    until(lambda: entry in work.drinks(), every=0.1)
    alike(home, work)
    until(lambda: work.ask("sync", "once")["problems"] == [], "trouble stays", every=0.1)
    assert work.ask("sync")["copies"] == len(copies(far)) > 0
    assert work.ask("sync", "clean")["deleted"] == len(copies(near))
    far.scan()
    until(lambda: not copies(near) and not copies(far), "copies stay")


def copies(engine: Syncthing) -> list[Path]:
    return list(engine.shared.glob("*sync-conflict*"))


def test_a_webdav_folder_carries_one_diary(tmp_path: Path, computers: tuple[Computer, Computer]) -> None:
    home, work = computers
    folders = tmp_path / "at home", tmp_path / "at work"
    for folder in folders:
        folder.mkdir()
    with WebDav(tmp_path) as server:

        def carry() -> None:
            for computer, folder in zip(computers, folders, strict=True):
                until(lambda computer=computer: computer.ask("sync")["unsent"] == 0, every=0.05)
                server.send(folder, computer.ask("sync")["here"]["writer"])
            for folder in folders:
                server.fetch(folder)

        words = home.join(folders[0], "Home PC")
        server.send(folders[0], home.ask("sync")["here"]["writer"])
        server.fetch(folders[1])
        work.join(folders[1], "Work PC", words)
        home.open()
        work.open()
        first = home.ask("log", "water", "--ml", "250")["entry"]["id"]
        carry()
        until(lambda: first in work.drinks(), "the glass does not appear", every=0.05)
        home.ask("edit", "drinks", first, "amount_ml=300")
        work.ask("edit", "drinks", first, "note=with lemon")
        work.ask("log", "water", "--ml", "222")
        carry()
        until(lambda: len(home.drinks()) == 2, every=0.1)
        until(lambda: work.drinks()[first] == 300, every=0.1)
        assert sorted(alike(home, work).values()) == [222, 300]
        for computer in computers:
            assert computer.ask("sync")["problems"] == []
