"""Seven pills for the weekdays, each on or off: arrows move among them, Space switches."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from unclench.core.base.printed_words import weekdays
from unclench.ui.look import region, text
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.radio_buttons import paint_pill, pill_size


class WeekdayPills(QWidget):
    """`wished` has a weekday (0 is Monday) and whether it shall be on. `show_days` draws what is."""

    wished = Signal(int, bool)

    def __init__(self, name: str, days: Iterable[int]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        begin = region.first_weekday()
        self._pills = {(begin + place) % 7: _Pill(weekdays()[(begin + place) % 7]) for place in range(7)}
        for day, pill in self._pills.items():
            pill.setAccessibleName(self.tr("{name}: {day}").format(name=name, day=pill.text()))
            pill.toggled.connect(lambda on, day=day: None if self._drawing else self.wished.emit(day, on))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._drawing = False
        self.setLayout(Flow(*self._pills.values(), gap=6))
        self._offer_to_tab(next(iter(self._pills.values())))
        self.show_days(days)

    def show_days(self, days: Iterable[int]) -> None:
        """Draw which days are on, without a signal."""
        known = set(days)
        self._drawing = True
        for day, pill in self._pills.items():
            pill.setChecked(day in known)
        self._drawing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _ARROWS:
            super().keyPressEvent(event)
            return
        steps = _ARROWS[key]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            steps = -steps
        pills = list(self._pills.values())
        at = next((place for place, pill in enumerate(pills) if pill.hasFocus()), 0)
        to = pills[min(6, max(0, at + steps))]
        self._offer_to_tab(to)
        to.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer_to_tab(self, stop: "_Pill") -> None:
        for pill in self._pills.values():
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pill is stop else Qt.FocusPolicy.ClickFocus)
        begins_at(self, stop)


_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Pill(QCheckBox):
    """One weekday."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        text.install(self, "medium")

    def sizeHint(self) -> QSize:
        widest = max(self.fontMetrics().horizontalAdvance(day) for day in weekdays())
        return QSize(widest + 20, pill_size(self).height())

    minimumSizeHint = sizeHint

    def hitButton(self, pos: object, /) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(self)
