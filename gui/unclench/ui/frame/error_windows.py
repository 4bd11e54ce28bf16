"""Calm windows for trouble: with the data file (try again, or quit), and for a bug (copy report, go on)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.errors import StoreTrouble
from unclench.ui.look import text as sizes
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from unclench.ui.frame.window_controller import WindowController

WIDE = 560


class StoreTroubleWindow(Dialog):
    """Says what is wrong with the data file and what to do; `again` tries once more and returns what is still wrong."""

    def __init__(self, trouble: StoreTrouble, again: Callable[[], StoreTrouble | None]) -> None:
        super().__init__()
        self._again = again
        self.setWindowTitle(self.tr("Unclench"))
        self._message = wrapped("", "title")
        self._way_on = wrapped()
        self.again = button(self.tr("Try again"), self._try, role="primary")
        self.again.setDefault(True)
        self.quit = button(self.tr("Quit"), self.reject)
        box = column(self._message, self._way_on, 8, None, row(self.again, self.quit, None), gap=14)
        box.setContentsMargins(32, 28, 32, 28)
        self.setLayout(box)
        self.setMinimumWidth(460)
        self._say(trouble)

    def _say(self, trouble: StoreTrouble) -> None:
        self._message.setText(trouble.message)
        self._way_on.setText(trouble.way_on)
        wide, box = max(self.minimumWidth(), round(WIDE * sizes.scale())), self.layout()
        if box is not None:  # Qt leaves it as high as the words before needed, and cuts lines on a small screen
            self.resize(wide, box.totalHeightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = self.layout()
        if box is not None:  # made narrower, it needs more lines
            tallest = self.screen().availableGeometry().height()
            self.setMinimumHeight(min(box.totalHeightForWidth(self.width()), tallest))

    def _try(self) -> None:
        trouble = self._again()
        if trouble is None:
            self.accept()
        else:
            self._say(trouble)


class BugWindow(Dialog):
    """An unexpected exception: the app goes on, and the report can be copied. It holds no entry of the diary."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unclench: something went wrong"))
        self._words = self.tr("Something went wrong in Unclench. It goes on running, and your entries are safe.")
        said = wrapped(self._words, "lead")
        text = TextArea(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        close = button(self.tr("Go on"), self.accept, role="primary")
        close.setDefault(True)
        copy = button(self.tr("Copy report"), self._copy)
        box = column(said, text, row(close, copy, None), gap=14)
        box.setContentsMargins(28, 24, 28, 24)
        self.setLayout(box)
        self.resize(640, 420)
        close.setFocus()

    def offer_in(self, controller: "WindowController") -> None:
        """Instead of being shown: the line below the tabs says it and opens it. Nothing covers a session that runs."""
        controller.offer(self._words, "bug", self.tr("Report"), self.show)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
