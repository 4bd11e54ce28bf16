"""The running app and its shared folder: after a change here or there, never on the thread of the window."""

import pytest

from fakes import guide
from store.entries_of import drink
from store.sync.computers import Computer, files
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.composition.sync_watch import SyncWatch
from unclench.core.base.ports import SHARING
from unclench.store.file_keeper import FileKeeper
from unclench.store.lock import locked
from unclench.ui.bridge import ChangeQueue

PATIENCE_MS = 500


class App:
    """What of an app shares: its services, what it publishes, and the watch."""

    def __init__(self, computer: Computer) -> None:
        self.computer, self.queue = computer, ChangeQueue()
        context = Context(computer.journal, computer.clock, guide(), self.queue.publish)
        keeper = FileKeeper(computer.journal, computer.clock)
        self.services = Services(context, keeper, folder=lambda: computer.sync)
        self.logged: list[str] = []
        self.watch = SyncWatch(self.services.sync, self.logged.append, PATIENCE_MS)
        self.queue.changed.connect(self.watch.facts_changed)
        self.watch.begin()

    def log(self) -> None:
        self.services.drinks.log()

    @property
    def drinks(self) -> int:
        return len(self.computer.journal.read().drinks)


@pytest.fixture
def home(tmp_path):
    app = App(Computer(tmp_path, "home", tmp_path / "folder"))
    yield app
    app.watch.stop()
    app.computer.close()


@pytest.fixture
def work(tmp_path):
    computer = Computer(tmp_path, "work", tmp_path / "folder").join()
    yield computer
    computer.close()


def test_a_glass_goes_out_by_itself_and_one_that_comes_is_told(home, work, qtbot):
    home.services.sync.join(str(home.computer.folder), "home", None)
    home.services.sync.came()
    qtbot.waitUntil(lambda: len(files(work.folder)) == 1, timeout=10_000)
    home.log()
    qtbot.waitUntil(lambda: home.computer.sync.status().unsent == 0 and home.drinks == 1, timeout=10_000)
    with qtbot.waitSignal(home.queue.changed, timeout=10_000, check_params_cb=lambda kinds: "drinks" in kinds):
        work.write(drink(work.clock))
        work.exchange()
    assert home.drinks == 2
    assert home.logged == []


def test_an_exchange_that_does_not_end_holds_nobody_up_and_goes_on(home, qtbot):
    """As with a network folder that hangs: here the exchange of another process does not end."""
    home.services.sync.join(str(home.computer.folder), "home", None)
    home.services.sync.came()
    qtbot.waitUntil(lambda: len(files(home.computer.folder)) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: home.services.sync.status().last is not None, timeout=10_000)
    with locked(home.computer.home / "state" / "sync"):
        home.log()
        qtbot.waitUntil(lambda: home.services.sync.silent, timeout=10_000)
        (problem,) = home.services.sync.status().problems
        assert problem.code == "no_answer"
        assert (home.drinks, home.services.sync.status().unsent) == (1, 1)
    qtbot.waitUntil(lambda: home.services.sync.status().unsent == 0, timeout=10_000)
    qtbot.waitUntil(lambda: home.services.sync.status().problems == (), timeout=10_000)


def test_sharing_can_be_ended_while_the_folder_does_not_answer(home, qtbot):
    home.services.sync.join(str(home.computer.folder), "home", None)
    home.services.sync.came()
    qtbot.waitUntil(lambda: home.services.sync.status().last is not None, timeout=10_000)
    with locked(home.computer.home / "state" / "sync"):
        home.log()
        qtbot.waitUntil(lambda: home.services.sync.silent, timeout=10_000)
        home.services.sync.rename("house")
        home.services.sync.leave()
        assert not home.services.sync.on
    qtbot.waitUntil(lambda: home.logged == ["sync.sync_off"], timeout=10_000)
    assert home.computer.sync.status().state == "off"
    connection = home.computer.journal.for_reading()
    assert connection.execute("SELECT count(*) FROM sync_lines").fetchone() == (0,)
    assert len(files(home.computer.folder)) == 1


def test_nothing_is_watched_before_a_folder_is_joined(home, qtbot):
    home.log()
    home.watch.facts_changed(frozenset({"drinks", SHARING}))
    qtbot.wait(500)
    assert not home.services.sync.on
    assert files(home.computer.folder) == []


def test_what_was_done_last_goes_out_at_the_end(home, qtbot):
    home.services.sync.join(str(home.computer.folder), "home", None)
    home.services.sync.came()
    qtbot.waitUntil(lambda: len(files(home.computer.folder)) == 1, timeout=10_000)
    with qtbot.waitSignal(home.queue.changed):
        home.log()
    home.watch.stop()
    assert home.computer.sync.status().unsent == 0


def test_a_file_that_grows_in_its_place_is_read_when_it_is_whole(home, tmp_path, qtbot):
    """As some engines copy: the folder tells that the file began, and only the file itself that it went on."""
    home.services.sync.join(str(home.computer.folder), "home", None)
    home.services.sync.came()
    qtbot.waitUntil(lambda: home.services.sync.status().last is not None, timeout=10_000)
    other = Computer(tmp_path, "other").join()
    other.write(drink(other.clock))
    other.exchange()
    other.close()
    (source,) = files(other.folder)
    target, content = home.computer.folder / source.name, source.read_bytes()
    begun = content.index(b"\n") + 20
    target.write_bytes(content[:begun])
    qtbot.waitUntil(lambda: [one.code for one in home.services.sync.status().problems] == ["torn"], timeout=10_000)
    qtbot.wait(1000)  # until nothing is under way
    with target.open("ab") as file:
        file.write(content[begun:])
    qtbot.waitUntil(lambda: home.drinks == 1, timeout=10_000)
    qtbot.waitUntil(lambda: home.services.sync.status().problems == (), timeout=10_000)
