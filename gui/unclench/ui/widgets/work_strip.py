"""How far long work is, and a button that ends it; seen only while there is some, and only once it has lasted."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.progress_bar import ProgressBar

UNSEEN_MS = 400
"""What is done sooner shows no strip, so that nothing jumps for a moment."""


class WorkStrip(QWidget):
    """A bar, its per cent in digits, and Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self._work: LongWork | None = None
        self._bar = ProgressBar("")
        self._percent = label("", "small", "muted")
        self._cancel = button(self.tr("Cancel"), self._end, size="small")
        line = row(self._bar, self._percent, self._cancel, gap=12)
        line.setStretch(0, 1)
        self.setLayout(column(line, gap=0))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(UNSEEN_MS)
        self._soon.timeout.connect(self._come)
        self._back_to: QWidget | None = None
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self._work is not None

    def follow(self, work: LongWork, name: str) -> None:
        """Start `work` and show how far it is; `name` says what is done, to be read aloud."""
        self._work = work
        self._bar.setAccessibleName(name)
        self._cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=name))
        self._cancel.setEnabled(True)
        self._show(0)
        work.progressed.connect(self._show)
        work.ended.connect(self._leave)
        self._soon.start()
        work.start()

    def _show(self, percent: int) -> None:
        self._bar.setValue(percent)
        self._percent.setText(units.percent(percent))

    def _come(self) -> None:
        self.show()
        announce(self._bar, self._bar.accessibleName())

    def _end(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _leave(self) -> None:
        self._work = None
        self._soon.stop()
        if self._cancel.hasFocus():
            self.focusPreviousChild()
        self.hide()
