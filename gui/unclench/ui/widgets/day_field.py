"""A day: in words ("Today", "Fri 20 Nov"), chosen in a calendar. Up and Down go a day on and back."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QStyle, QStyleOptionComboBox

from unclench.core.base.moments import Now
from unclench.core.base.wall_time import day_words
from unclench.ui.look import style_fields
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.layouts import column, row


class DayField(QPushButton):
    """`chosen` has the day at each choice of the person. Days before `first` and after `last` cannot be chosen.

    Not a combo box: on Linux Qt tells a screen reader the chosen words in place of its name.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, now: Callable[[], Now], *, first: date | None = None, last: date | None = None
    ) -> None:
        super().__init__()
        self._now, self._first, self._last = now, first or date(1900, 1, 1), last or date(2999, 12, 31)
        self._day = now().instant.local().date()
        self._name = name
        self.setAutoDefault(True)
        self.setProperty("focus_radius", 8)
        self.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_day(self._day)

    def day(self) -> date:
        """The day that is shown."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show a day, without a signal."""
        self._day = day
        self.setText(day_words(day, self._now()))
        self.setAccessibleName(self._name)
        self.updateGeometry()

    def setAccessibleName(self, name: str, /) -> None:
        """The name of the field; the day stands behind it."""
        self._name = name
        super().setAccessibleName(self.tr("{name}, {day}").format(name=name, day=self.text()))

    def set_first(self, day: date) -> None:
        """The days before cannot be chosen from now on."""
        self._first = day

    def choose(self, day: date) -> None:
        """Take a day that the person chose; one out of the limits becomes the nearest."""
        day = min(max(day, self._first), self._last)
        if day != self._day:
            self.set_day(day)
            self.chosen.emit(day)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return QSize(words.width() + 46, words.height() + 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.currentText = self.text()  # type: ignore[attr-defined]
        option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        style_fields.paint_box(painter, option, self)
        style_fields.paint_choice(painter, option)
        style_fields.paint_arrow(painter, option, self.rect())

    def _open(self) -> None:
        calendar = _Calendar(self, self._name, self._now().instant.local().date(), self._first, self._last)
        calendar.open_below()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0) if plain else 0
        if steps:
            self.choose(self._day + timedelta(days=steps))
            return
        super().keyPressEvent(event)


class _Calendar(Dialog):
    """The calendar of a day field: a press on a day takes it, Escape leaves it as it was.

    A dialog and no popup: Qt tells assistive technology nothing of popups.
    """

    def __init__(self, field: DayField, name: str, today: date, first: date, last: date) -> None:
        from unclench.ui.widgets.month_grid import MonthGrid

        super().__init__(field)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self._field = field
        self.grid = MonthGrid(name, today, shown=field.day(), first=first, last=last)
        self.grid.mark(lambda day: day == field.day())
        self.grid.pressed.connect(self._take)
        leave = button(self.tr("Cancel"), self.reject, role="quiet", size="small")
        box = column(self.grid, row(None, leave), gap=8)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setLayout(box)

    def open_below(self) -> None:
        """Below the field, or above it where there is no room."""
        field, size = self._field, self.sizeHint()
        mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = field.width() - size.width() if mirrored else 0
        place = QRect(field.mapToGlobal(QPoint(left, field.height() + 4)), size)
        room = field.screen().availableGeometry()
        if place.bottom() > room.bottom():
            place.moveBottom(field.mapToGlobal(QPoint(0, -4)).y())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - size.width())))
        place.moveTop(max(room.top(), place.top()))
        self.move(place.topLeft())
        self.open()
        focus_first(self.grid)

    def _take(self, day: date, shift: bool) -> None:
        self._field.choose(day)
        self.accept()
