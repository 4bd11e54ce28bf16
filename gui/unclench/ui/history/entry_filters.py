"""What the list of entries is narrowed to: words, kinds, days."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from unclench.core.base import units
from unclench.core.base.entry_list import LISTED, EntryFilter
from unclench.core.base.moments import Now
from unclench.core.history.entry_words import kind_name
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.popup_menu import RoundMenu
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.toggle_pill import TogglePill

FIRST = ("doses", "pains", "sessions", "walks", "drinks", "planks")
"""The kinds that have a pill of their own; all others are under "More"."""
TYPING_MS = 150
"""So long after the last letter it is looked for."""


class EntryFilters(QWidget):
    """`changed`: something else is to be listed. `down`: from the search on into the list."""

    changed = Signal()
    down = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._oldest: date | None = None
        self._more: set[str] = set()
        self._deleted = False
        self._pills = {table: self._pill(table) for table in FIRST}
        self._more_pill = TogglePill(self.tr("More"))
        self._more_pill.clicked.connect(self._open_more)
        self.search = SearchLine(self.tr("Search notes, names, reasons"))
        self.search.down.connect(self.down)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._typing.start(TYPING_MS))
        today = bridge.now().instant.local().date()
        self._first = DayField(self.tr("From"), bridge.now, last=today)
        self._last = DayField(self.tr("To"), bridge.now, last=today)
        self._every_day = Link(self.tr("All days"), self._all_days, role="small", tone="muted")
        self.count = wrapped("", "small", "muted")
        self._build()
        for field in (self._first, self._last):
            field.chosen.connect(self._day_chosen)

    def wanted(self) -> EntryFilter:
        """What is to be listed."""
        kinds = tuple(table for table in LISTED if table in self._chosen())
        now = self._bridge.now()
        first = self._first.day() if self._oldest and self._first.day() > self._oldest else None
        until = self._last.day() + timedelta(days=1) if self._last.day() < now.instant.local().date() else None
        return EntryFilter(
            kinds=kinds or LISTED,
            first=_utc(first, now) if first else None,
            until=_utc(until, now) if until else None,
            words=self.search.text().strip(),
            deleted=self._deleted,
        )

    def is_narrow(self) -> bool:
        """Whether anything is left out but what was deleted."""
        wanted = self.wanted()
        return bool(wanted.words or wanted.first or wanted.until or wanted.kinds != LISTED)

    def set_oldest(self, day: date | None) -> None:
        """The day of the oldest entry there is; the field for the first day begins there."""
        whole = self._oldest is None or self._first.day() <= self._oldest
        self._oldest = day
        if day is not None and whole:
            self._first.set_day(day)
        self._draw_days()

    def kind_words(self) -> str:
        """The kinds that are chosen; "" for all."""
        return ", ".join(kind_name(table) for table in LISTED if table in self._chosen())

    def show_all(self) -> None:
        """Nothing is left out any more."""
        self._typing.stop()
        self.search.setText("")
        self._typing.stop()
        self._whole_period()
        self.show_all_kinds()

    def forget(self) -> None:
        """As at first, without a signal."""
        blocked = QSignalBlocker(self)
        self._oldest = None
        self.show_all()
        del blocked

    def show_all_kinds(self) -> None:
        """No kind is left out any more."""
        for pill in self._pills.values():
            pill.setChecked(False)
        self._more.clear()
        self._draw_more()
        self.changed.emit()

    def _build(self) -> None:
        days = QWidget()
        first, last = label(self.tr("From"), "small", "muted"), label(self.tr("to"), "small", "muted")
        days.setLayout(row(first, self._first, last, self._last, self._every_day, None, gap=8))
        pills = QWidget()
        pills.setLayout(Flow(*self._pills.values(), self._more_pill))
        kinds = RowOrColumn(pills, self.count, gap=12, stretch=(1, 0), ems=(24, 0))
        self.setLayout(column(RowOrColumn(self.search, days, gap=16, stretch=(0, 1)), kinds, gap=12))

    def _pill(self, table: str) -> TogglePill:
        words = kind_name(table)
        pill = TogglePill(words, self.tr("Show: {kind}").format(kind=words))
        pill.toggled.connect(lambda _: self.changed.emit())
        return pill

    def _chosen(self) -> set[str]:
        return {table for table, pill in self._pills.items() if pill.isChecked()} | self._more

    def _open_more(self) -> None:
        """The other kinds, and what was deleted, each to be ticked."""
        self._draw_more()
        menu = RoundMenu(self._more_pill)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("More kinds"))
        for table in (one for one in LISTED if one not in FIRST):
            action = menu.addAction(kind_name(table))
            action.setCheckable(True)
            action.setChecked(table in self._more)
            action.toggled.connect(lambda on, table=table: self._tick(table, on=on))
        menu.addSeparator()
        gone = menu.addAction(self.tr("Also what was deleted"))
        gone.setCheckable(True)
        gone.setChecked(self._deleted)
        gone.toggled.connect(lambda on: self.show_deleted(on=on))
        menu.popup(self._more_pill.mapToGlobal(self._more_pill.rect().bottomLeft()))
        if not self._more_pill.underMouse():
            menu.setActiveAction(menu.actions()[0])

    def _tick(self, table: str, *, on: bool) -> None:
        self._more = self._more | {table} if on else self._more - {table}
        self._draw_more()
        self.changed.emit()

    def show_deleted(self, *, on: bool) -> None:
        """Whether deleted entries are listed, too."""
        self._deleted = on
        self._draw_more()
        self.changed.emit()

    def _draw_more(self) -> None:
        """What is ticked there stands on the pill."""
        named = [kind_name(table) for table in LISTED if table in self._more]
        words = named[0] if len(named) == 1 else self.tr("{count} more").format(count=units.number(len(named)))
        if not named:
            words = self.tr("More")
        self._more_pill.setText(words)
        self._more_pill.setChecked(bool(named) or self._deleted)
        said = [*named, *([self.tr("deleted entries")] if self._deleted else [])]
        self._more_pill.setAccessibleName(
            self.tr("More kinds: {kinds}").format(kinds=", ".join(said) or self.tr("none"))
        )
        self._more_pill.updateGeometry()

    def _day_chosen(self, day: date) -> None:
        if self._first.day() > self._last.day():
            (self._last if self.sender() is self._first else self._first).set_day(day)
        self._draw_days()
        self.changed.emit()

    def _all_days(self) -> None:
        self._whole_period()
        self.changed.emit()

    def _whole_period(self) -> None:
        today = self._bridge.now().instant.local().date()
        self._first.set_day(self._oldest or today)
        self._last.set_day(today)
        self._draw_days()

    def _draw_days(self) -> None:
        wanted = self.wanted()
        self._every_day.setVisible(bool(wanted.first or wanted.until))


class SearchLine(QLineEdit):
    """Escape empties it, Down goes on into the list."""

    down = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def sizeHint(self) -> QSize:
        return QSize(round(20 * text.em()), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)


def counted(count: int) -> str:
    """A number as the region writes it."""
    return QLocale().toString(count)


def _utc(day: date, now: Now) -> str:
    """The first second of a day here, as the file has it."""
    first = datetime.combine(day, time(), now.zone).astimezone(UTC)
    return f"{first:%Y-%m-%dT%H:%M:%SZ}"
