"""A time of day in a short line, as the region writes it; "3pm" is understood, too. Up and Down go 15 minutes."""

from datetime import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from unclench.core.base import local_formats
from unclench.core.base.typed_moments import read_clock
from unclench.ui.widgets.announce import announce

STEP_MINUTES = 15
_WIDEST = (time(22, 58), time(10, 58))


class ClockLine(QLineEdit):
    """`entered` has the time once it is entered and another one. What is no time is marked, said, and not told."""

    entered = Signal(object)

    def __init__(self, name: str, at: time | None = None) -> None:
        super().__init__()
        self._told = at
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(at)
        self.editingFinished.connect(self.check)
        self.textChanged.connect(lambda _: self.mark(""))

    def value(self) -> time | None:
        """The time that is written, or None."""
        return read_clock(self.text(), bare_hour=True)

    def set_value(self, at: time | None) -> None:
        """Show a time, without a signal."""
        self._told = at
        self.setText(local_formats.clock(at) if at is not None else "")
        self.mark("")

    def check(self) -> bool:
        """Read what is written; whether it is a time. Emits `entered` when it is another one."""
        at = self.value()
        if at is None:
            trouble = self.tr("That is no time of day. Write it like {time}.")
            self.mark(trouble.format(time=local_formats.clock(time(14, 5))))
            return False
        before = self._told
        if at == before and self.text() == local_formats.clock(at):
            return True  # what it belongs to may still be wrong
        self.set_value(at)
        if at != before:
            self.entered.emit(at)
        return True

    def mark(self, trouble: str) -> None:
        """Show that something is wrong with it; "" for nothing."""
        if trouble == self.accessibleDescription():
            return
        self.setAccessibleDescription(trouble)
        self.setToolTip(trouble)
        self.setProperty("wrong", bool(trouble))
        self.update()
        if trouble:
            announce(self, trouble)

    def sizeHint(self) -> QSize:
        wide = max(self.fontMetrics().horizontalAdvance(local_formats.clock(at)) for at in _WIDEST)
        return QSize(wide + 26, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        at = self.value()
        if steps and at is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            minutes = 60 * at.hour + at.minute
            on_step = minutes // STEP_MINUTES * STEP_MINUTES
            first = on_step if steps < 0 and on_step != minutes else on_step + steps * STEP_MINUTES
            self.setText(local_formats.clock(time(first // 60 % 24, first % 60)))
            self.check()
            return
        super().keyPressEvent(event)
