"""One month in which days are pressed: arrows go a day or a week, Page Up and Page Down a month, with Shift a year."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from unclench.core.base import local_formats
from unclench.core.base.printed_words import month_year, named_day, weekdays
from unclench.ui.look import region, text, theme
from unclench.ui.look.colour_tokens import faint
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import column, row

WEEKS, LONGEST_WEEKDAY = 6, 4
_NEXT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """`pressed` has a day, and whether Shift was held. `marked` says which days are filled."""

    pressed = Signal(object, bool)

    def __init__(
        self, name: str, today: date, *, shown: date | None = None, first: date | None = None, last: date | None = None
    ) -> None:
        """`first` and `last`: the days before and after cannot be pressed. `shown` is the day to begin with."""
        super().__init__()
        self.setAccessibleName(name)
        self._today, self._first, self._last = today, first or date(1900, 1, 1), last or date(2999, 12, 31)
        self._is_marked: Callable[[date], bool] = lambda _: False
        self._month = label("", "strong")
        self._back = button("", lambda: self._turn(-1), role="quiet", size="small", icon="back")
        self._on = button("", lambda: self._turn(1), role="quiet", size="small", icon="forward")
        self._back.setAccessibleName(self.tr("Month before"))
        self._on.setAccessibleName(self.tr("Next month"))
        self._year_back = button(
            "", lambda: self._turn(-12), role="quiet", size="small", icon="far-back", name=self.tr("Year before")
        )
        self._year_on = button(
            "", lambda: self._turn(12), role="quiet", size="small", icon="far-forward", name=self.tr("Next year")
        )
        self._days = [_Day(self._press) for _ in range(7 * WEEKS)]
        self._at = min(max(shown or today, self._first), self._last)
        grid = QGridLayout()
        grid.setSpacing(2)
        grid.setContentsMargins(0, 0, 0, 0)
        begin = region.first_weekday()
        for place in range(7):
            head = _weekday((begin + place) % 7)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(head, 0, place)
        for place, one in enumerate(self._days):
            grid.addWidget(one, 1 + place // 7, place % 7)
        self.setLayout(
            column(
                row(self._year_back, self._back, None, self._month, None, self._on, self._year_on, gap=2), grid, gap=6
            )
        )
        self._draw()

    def mark(self, is_marked: Callable[[date], bool]) -> None:
        """Fill the days for which this is true."""
        self._is_marked = is_marked
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _NEXT:
            steps = _NEXT[key]
            if abs(steps) == 1 and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                steps = -steps
            self._go(self._at + timedelta(days=steps))
        elif key in _MONTHS:
            year = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._go(_month_on(self._at, _MONTHS[key] * (12 if year else 1)))
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        """The keyboard is on this day."""
        self._at = min(max(day, self._first), self._last)
        self._draw()
        self._button_at().setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self, months: int) -> None:
        """Another month, while the focus stays on the button."""
        self._at = min(max(_month_on(self._at, months), self._first), self._last)
        self._draw()

    def _press(self, day: date) -> None:
        self._at = day
        shift = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.pressed.emit(day, shift)
        self._draw()

    def _button_at(self) -> "_Day":
        return next(one for one in self._days if one.day == self._at)

    def _draw(self) -> None:
        self._month.setText(month_year(self._at))
        weeks = calendar.Calendar(region.first_weekday()).monthdatescalendar(self._at.year, self._at.month)
        days = [day for week in weeks for day in week]
        for place, one in enumerate(self._days):
            day = days[place] if place < len(days) and days[place].month == self._at.month else None
            one.show_day(day, today=day == self._today, marked=day is not None and self._is_marked(day))
            one.setEnabled(day is not None and self._first <= day <= self._last)
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if day == self._at else Qt.FocusPolicy.ClickFocus)
        self._back.setEnabled(self._at.replace(day=1) > self._first)
        self._on.setEnabled(_month_on(self._at.replace(day=1), 1) <= self._last)
        self._year_back.setEnabled(self._back.isEnabled())
        self._year_on.setEnabled(self._on.isEnabled())
        begins_at(self, self._button_at())


def _weekday(day: int) -> QLabel:
    """Its name above its days; a letter in languages whose short names are too long for a narrow window."""
    name = weekdays()[day]
    if max(map(len, weekdays())) <= LONGEST_WEEKDAY:
        return label(name, "tiny", "muted")
    head = label(QLocale().dayName(day + 1, QLocale.FormatType.NarrowFormat), "tiny", "muted")
    head.setAccessibleName(name)
    return head


class _Day(QPushButton):
    """One day: filled when it is marked, in a ring when it is today; struck out where colours are few."""

    def __init__(self, press: Callable[[date], None]) -> None:
        super().__init__()
        self.day: date | None = None
        self._today = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setProperty("focus_radius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: press(self.day) if self.day is not None else None)
        text.install(self, "body")

    def show_day(self, day: date | None, *, today: bool, marked: bool) -> None:
        """Be this day; None is an empty place."""
        self.day, self._today = day, today
        self.setChecked(marked)
        self.setText(local_formats.digits(str(day.day)) if day else "")
        name = named_day(day, year=True) if day else ""
        self.setAccessibleName(self.tr("{day}, today").format(day=name) if today else name)
        places = self.sizePolicy()
        places.setRetainSizeWhenHidden(True)
        self.setSizePolicy(places)
        self.setVisible(day is not None)
        self.update()

    def sizeHint(self) -> QSize:
        side = round(text.em() * 1.9)
        return QSize(round(side * 1.15), side)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(text.em() * 1.5), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (*_NEXT, *_MONTHS):
            event.ignore()  # the month moves the focus, by days and not by neighbours
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, usable = self.isChecked(), self.isEnabled()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = self._today or (usable and self.underMouse())
        painter.setPen(QPen(theme.colour("accent" if self._today else "edge"), 1.5) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.colour("on_accent" if on else "text"))
        if not (usable or on):
            painter.setPen(theme.shade(faint(theme.tokens())))
        font = self.font()
        font.setStrikeOut(not usable and theme.tokens().is_contrast)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _month_on(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
