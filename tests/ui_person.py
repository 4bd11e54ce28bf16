"""A person at the window: presses what is on the screen, by its name, on a diary in memory."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from fakes import FakeClock, FakeKeeper, FakeSound, context
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.toast import Toast
from unclench.ui.widgets.pose_drawing import PoseDrawing

W = TypeVar("W", bound=QWidget)


class Person:
    """Presses what is on the screen, by its name."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.clock, change_queue = FakeClock(), ChangeQueue()
        diary = context(self.clock)
        object.__setattr__(diary, "publish", change_queue.publish)
        self.services = Services(diary, FakeKeeper())
        self.services.preferences.change("welcome_done", True)
        self.bridge = Bridge(self.services, change_queue, FakeSound())
        self.window = MainWindow(self.bridge)
        qtbot.addWidget(self.window)
        self.window.resize(1040, 720)
        self.window.show()

    @property
    def page(self):
        return self.window.page("relief")

    @property
    def facts(self):
        return self.services.context.journal.read()

    def all_shown(self, kind: type[W]) -> list[W]:
        """The parts of this kind that are on the screen."""
        return [one for one in self.window.findChildren(kind) if one.isVisibleTo(self.window)]

    def the(self, kind: type[W]) -> W:
        """The one part of this kind that is on the screen."""
        (one,) = self.all_shown(kind)
        return one

    def shown(self, name: str) -> list[QAbstractButton]:
        buttons = self.window.findChildren(QAbstractButton)
        return [b for b in buttons if b.isVisibleTo(self.window) and name in (b.text(), b.accessibleName())]

    def said(self) -> str:
        """All words on the screen."""
        return "\n".join(one.text() for one in self.all_shown(QLabel))

    def figures(self) -> list[PoseDrawing]:
        """The drawn people on the screen."""
        return self.all_shown(PoseDrawing)

    def press(self, name: str) -> None:
        (one,) = self.shown(name)
        one.click()
        self.qtbot.wait(1)

    def write(self, name: str, text: str) -> None:
        (line,) = [line for line in self.all_shown(QLineEdit) if line.accessibleName() == name]
        line.setText(text)

    def toast(self) -> str:
        """What the toast says; empty when there is none."""
        return "\n".join(label.text() for one in self.all_shown(Toast) for label in one.findChildren(QLabel))

    def put_toast_away(self) -> None:
        """F6 and Escape."""
        for one in self.all_shown(Toast):
            one.enter()
            self.qtbot.keyClick(one, Qt.Key.Key_Escape)

    def look(self) -> None:
        self.window.refresh()
        self.page.refresh()
        self.qtbot.wait(1)
