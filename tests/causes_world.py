"""The Causes tab for tests: a person who presses and types in it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from fakes import FakeClock, FakeSound, context
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.causes.page import CausesPage
from unclench.ui.causes.question_card import QuestionCard


class NoKeeper:
    def backup(self, file=None):
        return ""

    def restore(self, file):
        return ""


class World:
    def __init__(self, qtbot):
        self.clock = FakeClock()
        self.change_queue = ChangeQueue()
        table = context(self.clock)
        object.__setattr__(table, "publish", self.change_queue.publish)
        self.services = Services(table, NoKeeper())
        self.bridge = Bridge(self.services, self.change_queue, FakeSound())
        self._qtbot = qtbot
        self.open_page()

    @property
    def facts(self):
        return self.services.context.journal.read()

    def open_page(self):
        """The tab as a program that has just started shows it."""
        self.page = CausesPage(self.bridge)
        self._qtbot.addWidget(self.page)
        self.page.resize(1040, 640)
        self.page.show()
        self.page.activateWindow()

    def press(self, words):
        QApplication.processEvents()
        found = [
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]
        assert found, words
        found[0].click()
        QApplication.processEvents()

    def the(self, kind):
        """The one part of this kind that is on the screen."""
        (one,) = [each for each in self.page.findChildren(kind) if each.isVisible()]
        return one

    def write(self, name, text):
        """Into the field of this name."""
        (field,) = [
            each
            for each in (*self.page.findChildren(QLineEdit), *self.page.findChildren(QPlainTextEdit))
            if each.isVisible() and each.accessibleName() == name
        ]
        (field.setText if isinstance(field, QLineEdit) else field.setPlainText)(text)

    def key(self, key):
        QTest.keyClick(self.page.focusWidget() or self.page, key)
        QApplication.processEvents()

    @property
    def question(self):
        return self.the(QuestionCard).question.id

    @property
    def answers(self):
        return self.facts.causes_runs[-1].answers


def through_signs(world):
    for _ in range(2):
        world.press("None of these")
        world.key(Qt.Key.Key_Return)


def to_result(world, second):
    """Through all questions with "no", but for the first two."""
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, second, *[Qt.Key.Key_2] * 9):
        world.key(digit)
        world.key(Qt.Key.Key_Return)


def shown(world):
    return " ".join(each.text() for each in world.page.findChildren(QLabel) if each.isVisible())
