"""Somebody at the window on a real diary, in Your data: keys, what is seen, what is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from fakes import FakeClock, FakeSound, file_journal, guide
from store.entries_of import dose, drink
from store.test_transfer import everything
from ui.seen import texts
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.store.file_keeper import FileKeeper
from unclench.store.sync.folder_sync import FolderSync
from unclench.store.sync.joined import is_joined
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame import tab_pages
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.history.data_view import DataView
from unclench.ui.history.data_work import DataWork
from unclench.ui.widgets.work_strip import WorkStrip


class Person:
    """At the window on a real diary, in Your data."""

    def __init__(self, qtbot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.clock, queue = FakeClock(), ChangeQueue()
        self.journal = file_journal(folder / "data" / "unclench.sqlite", self.clock, patient=True)
        state = folder / "state"
        self.services = Services(
            Context(self.journal, self.clock, guide(), queue.publish),
            FileKeeper(self.journal, self.clock),
            folder=lambda: FolderSync(self.journal.path, state, "test", self.clock),
            shares=lambda: is_joined(state),
        )
        self.services.preferences.change("welcome_done", True)
        self.write(*(drink(self.clock, 100 + number) for number in range(20)), dose(self.clock))
        self.bridge = Bridge(self.services, queue, FakeSound())
        self.window = MainWindow(self.bridge)
        qtbot.addWidget(self.window)
        self.window.resize(1040, 720)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        tab_pages.show_data(self.window)
        self.view = self.window.findChild(DataView)
        self.done()

    def write(self, *entries) -> list:
        with self.journal.write() as w:
            return [w.add(entry) for entry in entries]

    def done(self) -> None:
        """Whatever goes on has come to its end."""
        self.qtbot.waitUntil(lambda: not any(one.busy for one in self.window.findChildren(DataWork)), timeout=20_000)
        QApplication.processEvents()

    def ready(self) -> None:
        """What came up was seen for long enough."""
        self.clock.advance(2)
        self.qtbot.wait(1)

    def focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    def tab_to(self, name: str) -> None:
        """By the Tab key, from wherever the focus is."""
        self.qtbot.wait(1)
        for _ in range(80):
            if self.focus().accessibleName() == name or getattr(self.focus(), "text", str)() == name:
                return
            self.qtbot.keyClick(self.focus(), Qt.Key.Key_Tab)
        raise AssertionError(name)

    def press(self, name: str) -> None:
        """By the keyboard alone."""
        self.tab_to(name)
        self.ready()
        self.qtbot.keyClick(self.focus(), Qt.Key.Key_Space)
        self.done()

    def said(self) -> str:
        return texts(self.window)

    def rows(self) -> dict:
        return everything(self.journal)

    def strip(self) -> WorkStrip:
        (found,) = [one for one in self.window.findChildren(WorkStrip) if one.busy]
        return found
