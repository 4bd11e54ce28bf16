"""Pain from 0 to 10 in one tap or one key (X is 10)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from unclench.core.base import units
from unclench.ui.widgets.button import Button
from unclench.ui.widgets.even_lines import EvenLines
from unclench.ui.widgets.group import Group

MOST = 10


class _Step(Button):
    """One number, as narrow as a number may be."""

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance("10") + 8
        return QSize(wide, self.fontMetrics().height() + 14)


class PainRow(Group):
    """Eleven steps; arrows move between them, digits and X choose at once."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._steps: list[QPushButton] = []
        for value in range(MOST + 1):
            step = _Step(units.number(value))
            step.setProperty("bulk", "step")
            step.setAutoDefault(True)
            step.setAccessibleName(self.tr("{name}: {value} of 10").format(name=name, value=units.number(value)))
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if value == 0 else Qt.FocusPolicy.ClickFocus)
            step.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._steps.append(step)
        self.setLayout(EvenLines(*self._steps, gap=3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        if typed == "X" or (len(typed) == 1 and typed.isdecimal()):
            self.chosen.emit(MOST if typed == "X" else int(typed))
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            back = (event.key() == Qt.Key.Key_Left) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self._move(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        now = next((place for place, step in enumerate(self._steps) if step.hasFocus()), 0)
        self._steps[min(MOST, max(0, now + by))].setFocus(Qt.FocusReason.TabFocusReason)
