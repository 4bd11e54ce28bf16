"""Pain from 0 to 10 in one tap or by its digits (X is 10)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

from unclench.core.base import units
from unclench.ui.widgets import button_face
from unclench.ui.widgets.button import Button
from unclench.ui.widgets.even_lines import EvenLines
from unclench.ui.widgets.group import Group
from unclench.ui.widgets.typed_keys import TypedKeys

MOST = 10
_ON, _BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)
_MOVES = (*_ON, *_BACK, Qt.Key.Key_Home, Qt.Key.Key_End)


class _Step(Button):
    """One number, as narrow as a number may be. Arrows are for its row: a stock button would leave the row by them."""

    left = Signal()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance("10") + 8
        return QSize(wide, self.fontMetrics().height() + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PainRow(Group):
    """Eleven steps; arrows move between them, digits and X choose at once: only 1 waits for a 0 that makes it 10."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._steps: list[_Step] = []
        self._keys = TypedKeys([str(value) for value in range(MOST + 1)], self)
        self._keys.typed.connect(lambda key: self._move(int(key)))
        self._keys.settled.connect(lambda key: self.chosen.emit(int(key)))
        for value in range(MOST + 1):
            step = _Step(units.number(value))
            step.setProperty("bulk", "step")
            step.setAutoDefault(True)
            step.setAccessibleName(self.tr("{name}: {value} of 10").format(name=name, value=units.number(value)))
            step.clicked.connect(lambda _=False, value=value: self._press(value))
            step.left.connect(self._keys.settle)
            self._steps.append(step)
        self._stop_at(0)
        self.setLayout(EvenLines(*self._steps, gap=3))

    def mark(self, value: int | None) -> None:
        """Show this one as the one that was chosen; the Tab key stops there. None: no one."""
        for number, step in enumerate(self._steps):
            button_face.mark(step, number == value)
        if value is not None and not any(step.hasFocus() for step in self._steps):
            self._stop_at(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        now = next((place for place, step in enumerate(self._steps) if step.hasFocus()), 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._keys.take(event.text()):
            return
        if event.key() == Qt.Key.Key_Home:
            self._move(0)
        elif event.key() == Qt.Key.Key_End:
            self._move(MOST)
        elif event.key() in _MOVES:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._move(now + (1 if (event.key() in _ON) != (sideways and mirrored) else -1))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keys.settle()

    def _press(self, value: int) -> None:
        self._stop_at(value)
        self.chosen.emit(value)

    def _move(self, to: int) -> None:
        place = min(MOST, max(0, to))
        self._stop_at(place)
        self._steps[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, value: int) -> None:
        """Let the Tab key stop at this one."""
        for number, step in enumerate(self._steps):
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == value else Qt.FocusPolicy.ClickFocus)
