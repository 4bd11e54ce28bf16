"""Calm windows for trouble: with the data file (try again, or quit), and for a bug (copy report, go on)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from unclench.core.errors import StoreTrouble
from unclench.ui.widgets.button import Button
from unclench.ui.widgets.label import Label


class StoreTroubleWindow(QDialog):
    """Says what is wrong with the data file and what to do; `again` tries once more and returns what is still wrong."""

    def __init__(self, trouble: StoreTrouble, again: Callable[[], StoreTrouble | None]) -> None:
        super().__init__()
        self._again = again
        self.setWindowTitle(self.tr("Unclench"))
        self._message = Label("", "title")
        self._way_on = Label("")
        again_button = Button(self.tr("Try again"), "primary")
        again_button.clicked.connect(self._try)
        quit_button = Button(self.tr("Quit"))
        quit_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(again_button)
        row.addWidget(quit_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(self._message)
        column.addWidget(self._way_on)
        column.addLayout(row)
        self.setMinimumWidth(460)
        self._say(trouble)

    def _say(self, trouble: StoreTrouble) -> None:
        self._message.setText(trouble.message)
        self._way_on.setText(trouble.way_on)

    def _try(self) -> None:
        trouble = self._again()
        if trouble is None:
            self.accept()
        else:
            self._say(trouble)


class BugWindow(QDialog):
    """An unexpected exception: the app goes on, and the report can be copied. It holds no entry of the diary."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unclench: something went wrong"))
        said = Label(
            self.tr("Something went wrong in Unclench. It goes on running, and your entries are safe."), "lead"
        )
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        copy = Button(self.tr("Copy report"))
        copy.clicked.connect(self._copy)
        close = Button(self.tr("Go on"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(close)
        row.addWidget(copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(text, 1)
        column.addLayout(row)
        self.resize(640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
