"""A person at the window: presses what is on the screen, by its name, on a diary in memory."""

from PySide6.QtWidgets import QLabel, QPushButton

from fakes import FakeClock, FakeKeeper, FakeSound, context
from unclench.actions.services import build
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.app_window import Window
from unclench.ui.widgets.figure import Figure


class Person:
    """Presses what is on the screen, by its name."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.clock, change_queue = FakeClock(), ChangeQueue()
        diary = context(self.clock)
        object.__setattr__(diary, "publish", change_queue.publish)
        self.services = build(diary, FakeKeeper())
        self.services.preferences.change("welcome_done", True)
        self.bridge = Bridge(self.services, change_queue, FakeSound())
        self.window = Window(self.bridge)
        qtbot.addWidget(self.window)
        self.window.resize(1040, 720)
        self.window.show()

    @property
    def page(self):
        return self.window.page("relief")

    @property
    def facts(self):
        return self.services.context.journal.read()

    def shown(self, name: str) -> list[QPushButton]:
        buttons = self.window.findChildren(QPushButton)
        return [b for b in buttons if b.isVisibleTo(self.window) and name in (b.text(), b.accessibleName())]

    def said(self) -> str:
        """All words on the screen."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisibleTo(self.window))

    def figures(self) -> list[Figure]:
        """The drawn people on the screen."""
        return [one for one in self.window.findChildren(Figure) if one.isVisibleTo(self.window)]

    def press(self, name: str) -> None:
        (one,) = self.shown(name)
        one.click()
        self.qtbot.wait(1)

    def look(self) -> None:
        self.window.refresh()
        self.page.refresh()
        self.qtbot.wait(1)
