"""Somebody at the window, on the list of entries of a diary in memory: keys, clicks, what is seen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from entry_diary import Diary
from pictures.scenes_history_entries import bridge_of
from unclench.core.base.entries import Entry
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.toast import Toast
from unclench.ui.history.entries_view import EntriesView
from unclench.ui.history.entry_list import EntryList

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Person:
    """Somebody at the window, on the view of entries."""

    def __init__(self, qtbot: QtBot, diary: Diary, wide: int = 1040) -> None:
        self.qtbot, self.diary = qtbot, diary
        diary.services.preferences.change("welcome_done", True)
        self.window = MainWindow(bridge_of(diary))
        qtbot.addWidget(self.window)
        self.window.resize(wide, 720)
        self.window.show_tab("history")
        self.window.show()
        qtbot.waitExposed(self.window)
        page = self.window.page("history")
        assert page is not None
        self.view: EntriesView = page.show_view("entries")  # type: ignore[attr-defined]
        self.settle()

    def settle(self) -> None:
        self.qtbot.wait(5)

    @property
    def entries(self) -> EntryList:
        return self.view.list

    def rows(self) -> list[str]:
        return [self.view.model.data(self.view.model.index(row)) for row in range(self.view.model.rowCount())]

    def picked(self) -> list[Entry]:
        return self.entries.selected()

    def press(self, name: str) -> None:
        (one,) = [b for b in self.shown(QAbstractButton) if name in (b.text(), b.accessibleName())]
        one.click()
        self.settle()

    def key(self, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            focused = self.window.focusWidget() or self.window
            QTest.keyClick(focused, key, modifiers)
        self.settle()

    def shown(self, kind: type) -> list:
        return [one for one in self.window.findChildren(kind) if one.isVisibleTo(self.window)]

    def said(self) -> str:
        return "\n".join(one.text() for one in self.shown(QLabel))

    def field(self, name: str) -> QWidget:
        kinds = (QLineEdit, QPlainTextEdit, QAbstractButton)
        (one,) = [w for kind in kinds for w in self.shown(kind) if w.accessibleName() == name]
        return one

    def toast(self) -> str:
        return "\n".join(label.text() for one in self.shown(Toast) for label in one.findChildren(QLabel))

    def search(self, words: str) -> None:
        self.key(Key.Key_F, Ctrl)
        QTest.keyClicks(self.window.focusWidget(), words)
        self.qtbot.wait(200)

    def put_toast_away(self) -> None:
        for one in self.shown(Toast):
            self.qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    def into_list(self, row: int = 0) -> None:
        self.entries.setFocus()
        self.entries.pick_row(row)
        self.settle()
