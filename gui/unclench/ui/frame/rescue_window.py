"""The window for a diary that cannot be opened: what is wrong, backups to go back to, an empty diary beside it.

Stock widgets of Qt alone, in the system's own colours: what is wrong may be in our own look, or in our own widgets.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from unclench.core.base import local_formats
from unclench.core.base.good_backup import GoodBackup
from unclench.core.base.time_words import weekday

WIDE, HIGH = 600, 560
TITLE = 1.45
"""Times the size of other text."""

ROOM = 5
"""Pixels around the words of a row."""


class RescueWindow(QDialog):
    """The signals are what a person may ask for; rejected: quit. `say` and `show_backups` fill it."""

    try_again = Signal()
    restore = Signal(str)
    """The file of a backup."""
    start_empty = Signal()

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self._backups: Sequence[GoodBackup] = ()
        self.setWindowTitle(self.tr("Unclench"))
        self._wrong = _title("")
        self._way_on = _wrapped("")
        self._looked = _wrapped(self.tr("Looking for good backups…"))
        self._list = QListWidget()
        self._list.setSpacing(ROOM)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.hide()
        self._go_back = self._button(self.tr("Restore this backup"), self._restore)
        self._go_back.hide()
        self._again = self._button(self.tr("Try again"), self.try_again.emit)
        self._again.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 20)
        whole.setSpacing(14)
        whole.addWidget(self._scrolling(), 1)
        whole.addLayout(self._foot())
        self.resize(WIDE, HIGH)
        self._again.setFocus()

    def say(self, wrong: str, way_on: str) -> None:
        """One sentence that says what is wrong, and what to do."""
        self._wrong.setText(wrong)
        self._way_on.setText(way_on)

    def show_backups(self, backups: Sequence[GoodBackup]) -> None:
        """The backups that can be restored, newest first."""
        self._backups = backups
        self._list.clear()
        self._list.addItems([self._line(one) for one in backups])
        self._list.setCurrentRow(0)
        row = self._list.sizeHintForRow(0) + 2 * ROOM
        self._list.setFixedHeight(row * len(backups) + 2 * self._list.frameWidth())
        self._list.setVisible(bool(backups))
        self._go_back.setVisible(bool(backups))
        self._looked.setText(
            self.tr("What was entered after the backup is not in it. Your diary as it is now is kept, too.")
            if backups
            else self.tr("There is no backup yet.")
        )

    def _line(self, one: GoodBackup) -> str:
        local = one.made.astimezone()
        return self.tr("{weekday} {date}, {time} · entries: %Ln", "", one.entries).format(
            weekday=weekday(local),
            date=local_formats.day(local.date()),
            time=local_formats.clock(local.time()),
        )

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(32, 28, 32, 8)
        box.setSpacing(12)
        for part in (self._wrong, self._way_on, _line(), _heading(self.tr("Restore a backup")), self._looked):
            box.addWidget(part)
        box.addWidget(self._list)
        box.addWidget(self._go_back, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(_line())
        box.addWidget(_heading(self.tr("Begin anew")))
        box.addWidget(_wrapped(self.tr("The empty diary begins beside yours, which is kept under another name.")))
        box.addWidget(
            self._button(self.tr("Begin an empty diary"), self.start_empty.emit), 0, Qt.AlignmentFlag.AlignLeading
        )
        box.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        foot.addWidget(self._button(self.tr("Open the folder"), self._open_folder))
        foot.addStretch(1)
        foot.addWidget(self._button(self.tr("Quit"), self.reject))
        foot.addWidget(self._again)
        return foot

    def _button(self, words: str, on: object) -> QPushButton:
        made = QPushButton(words)
        made.setAutoDefault(True)
        made.setMinimumHeight(2 * self.fontMetrics().height())
        made.clicked.connect(on)
        return made

    def _restore(self) -> None:
        if 0 <= self._list.currentRow() < len(self._backups):
            self.restore.emit(self._backups[self._list.currentRow()].file)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def _wrapped(words: str) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def _title(words: str) -> QLabel:
    made = _heading(words)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * TITLE)
    made.setFont(font)
    return made


def _heading(words: str) -> QLabel:
    made = _wrapped(words)
    font = made.font()
    font.setWeight(QFont.Weight.DemiBold)
    made.setFont(font)
    return made


def _line() -> QFrame:
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setForegroundRole(QPalette.ColorRole.Mid)
    made.setFrameShadow(QFrame.Shadow.Plain)
    return made
