"""What the running app does with a command that takes long: it leaves it to the process that asks, and looks again."""

from pathlib import Path

import pytest

from fakes import FakeClock, file_journal, guide
from store.entries_of import drink
from store.test_unwritten import no_file_may_grow
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.composition.requests import MANY, answer_requests
from unclench.store.file_keeper import FileKeeper
from unclench.system.app_requests import RUN_IT_THERE, Request


class App:
    """A running app on a data file, as another process meets it."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.journal = file_journal(folder / "data" / "unclench.sqlite", self.clock, patient=True)
        self.heard: list[set[str]] = []
        context = Context(self.journal, self.clock, guide(), lambda kinds: self.heard.append(set(kinds)))
        self.services = Services(context, FileKeeper(self.journal, self.clock))
        self._handle = answer_requests(self.services, lambda token: None)
        self.drink()

    def drink(self, count: int = 1) -> None:
        with self.journal.write() as w:
            for _ in range(count):
                w.add(drink(self.clock))

    def ask(self, *argv: str, done: bool = False) -> tuple[int, str, str]:
        return self._handle(Request(list(argv), "/", done=done))


@pytest.fixture
def app(tmp_path: Path):
    app = App(tmp_path)
    yield app
    app.journal.close()


@pytest.mark.parametrize("command", ["export out", "import x.json", "restore x", "backup", "report x.pdf"])
@pytest.mark.parametrize("option", [(), ("--json",)])
def test_what_takes_long_is_left_to_the_process_that_asks(app: App, command: str, option: tuple[str, ...]):
    assert app.ask(*option, *command.split()) == RUN_IT_THERE
    assert app.heard == []


def test_what_is_quick_is_answered_at_once_and_a_list_as_long_as_it_is_short(app: App):
    assert app.ask("status")[0] == app.ask("list", "water")[0] == app.ask("log", "stand", "--note", "export")[0] == 0
    app.drink(MANY)
    assert app.ask("list", "water") == RUN_IT_THERE
    assert app.ask("status")[0] == 0


def test_what_the_other_process_did_is_shown_when_it_says_so(app: App):
    other = file_journal(app.journal.path, app.clock)
    with other.write() as w:
        w.add(drink(app.clock))
    copy = FileKeeper(other, app.clock).backup()
    assert app.ask("restore", copy, done=True) == (0, "", "")
    assert app.heard == [{"all"}]
    assert len(app.journal.read().drinks) == 2
    app.heard.clear()
    assert app.ask("export", "out", done=True) == (0, "", "")
    assert app.heard == []
    other.close()


def test_another_process_may_put_a_sound_file_in_the_place_of_a_damaged_one(app: App, tmp_path: Path):
    copy = app.services.data_file.backup(str(tmp_path / "copy.sqlite"))
    assert app.ask("restore", copy) == RUN_IT_THERE
    app.journal.path.write_bytes(b"no longer a diary" * 1000)
    other = file_journal(app.journal.path, app.clock)
    FileKeeper(other, app.clock).restore(copy)
    other.close()
    app.ask("restore", copy, done=True)
    assert len(app.journal.read().drinks) == 1
    app.drink()
    assert len(app.journal.read().drinks) == 2
    assert app.services.data_file.trouble() is None


def test_what_is_in_memory_only_is_written_first_and_never_forgotten(app: App):
    with no_file_may_grow():
        app.drink()
        assert app.services.data_file.trouble() is not None
        assert app.ask("export", "/nowhere/out")[0] not in (0, RUN_IT_THERE[0])
        app.ask("import", "x", done=True)
        assert len(app.journal.read().drinks) == 2
    assert app.ask("export", "out") == RUN_IT_THERE
    other = file_journal(app.journal.path, app.clock)
    assert len(other.read().drinks) == 2
    other.close()
