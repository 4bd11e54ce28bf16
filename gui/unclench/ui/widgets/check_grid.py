"""Check boxes in two columns where each has room for its words, else in one; read downwards first."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.ui.look import text
from unclench.ui.widgets.check_box import COMPACT_GAP, COMPACT_ROW, SIGN_GAP, SIGN_ROW, Check

BETWEEN = 28
"""Pixels between the columns."""


class CheckGrid(QWidget):
    """`ems`: from this width on there are two columns."""

    def __init__(self, checks: Iterable[Check], *, ems: float) -> None:
        super().__init__()
        self._checks = list(checks)
        self._ems = ems
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(SIGN_GAP)
        self._columns = 0
        self._arrange(1)  # before anything is shown: the Tab key goes by the order in which parts come to their parent

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width()
        fits = 2 * self._widest_word() + BETWEEN <= room
        self._arrange(2 if fits and room >= self._ems * text.em() else 1)

    def set_compact(self, compact: bool) -> None:
        """With less room between the rows, where all of them would not be in sight else."""
        for check in self._checks:
            check.set_least(COMPACT_ROW if compact else SIGN_ROW)
        self._grid.setVerticalSpacing(COMPACT_GAP if compact else SIGN_GAP)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Two columns forbid no narrower place: there is one then."""
        return QSize(self._widest_word(), super().minimumSizeHint().height())

    def _widest_word(self) -> int:
        return max((check.minimumSizeHint().width() for check in self._checks), default=0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._checks) // columns)
        for place, check in enumerate(self._checks):
            self._grid.removeWidget(check)
            self._grid.addWidget(check, place % rows, place // rows, Qt.AlignmentFlag.AlignTop)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
