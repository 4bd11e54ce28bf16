"""Pictures of how it went, for a day up to all of the diary."""

from collections.abc import Iterator
from datetime import date
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from unclench.core.history import ranges
from unclench.core.history.cards import Card
from unclench.core.history.ranges import Kind, Range
from unclench.ui.bridge import Bridge
from unclench.ui.history.card_columns import CardColumns
from unclench.ui.history.range_bar import RangeBar
from unclench.ui.look import region
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import MARGIN, Page, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.stack import Stack

AT_ONCE_SECONDS = 0.025
"""So long cards are drawn before the window is painted; the others follow, each after an event loop."""


class OverviewView(QWidget):
    """`told` has a sentence that the window shows. `data_wanted`: where a backup is restored."""

    told = Signal(str)
    data_wanted = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._anchor: date | None = None
        self._span: tuple[date, date] | None = None
        self._chosen: Kind | None = None
        self._shown: Range | None = None
        self._coming: Iterator[Card] = iter(())
        self._drawn: list[str] = []
        self.bar = RangeBar()
        self.cards = CardColumns()
        self._blank = wrapped(self.tr("Nothing was logged in these days."), "body", "muted")
        self._page = Page(column(self.cards, self._blank, None), margins=(MARGIN, 0))
        self._stack = Stack()
        self._shown_part = self._built()
        self._empty = self._nothing_yet()
        self._stack.addWidget(self._shown_part)
        self._stack.addWidget(self._empty)
        self.setLayout(column(self._stack))
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._draw_next)
        self.bar.chosen.connect(self._choose)
        self.bar.moved.connect(self._move)
        self.bar.today_asked.connect(self._to_today)
        self.bar.back_asked.connect(self._back)
        self.cards.key_pressed.connect(self._show_spasm)
        self.cards.told.connect(self.told)
        for keys, by, words in (
            ("Alt+Left", -1, self.tr("History: the days before")),
            ("Alt+Right", 1, self.tr("History: the days after")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(words)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.bar.point(by))

    def refresh(self) -> None:
        """Draw what stands now, where it can be seen; cards that show the same stay as they are."""
        self._rest.stop()
        if not self.isVisible():
            return
        history = self._bridge.services.history
        if history.oldest() is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self._shown_part)
        self._shown = self._range()
        self.bar.draw(history.head(self._shown), self._kind())
        self._coming, self._drawn = history.cards(self._shown), []
        self._blank.hide()
        until = monotonic() + AT_ONCE_SECONDS
        while self._draw_one():
            if monotonic() > until:
                self._rest.start()
                return

    def show_days(self, first: date, last: date) -> None:
        """Show chosen days, such as those of one spasm."""
        self._span = (first, last)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        super().hideEvent(event)

    def _range(self) -> Range:
        history, weekday = self._bridge.services.history, region.first_weekday()
        if self._span is not None:
            return history.span(*self._span, weekday)
        return history.range(self._kind(), self._anchor, weekday)

    def _kind(self) -> Kind:
        if self._chosen is not None:
            return self._chosen
        kept = self._bridge.services.preferences.get().history_range
        return next(kind for kind in ranges.CHOICES if kind == kept)

    def _draw_one(self) -> bool:
        """Draw the next card; whether there was one."""
        card = next(self._coming, None)
        if card is None:
            self.cards.keep(self._drawn)
            self._blank.setVisible(not self._drawn)
            return False
        self.cards.draw(len(self._drawn), card)
        self._drawn.append(card.id)
        return True

    def _draw_next(self) -> None:
        if not self._draw_one():
            self._rest.stop()

    def _begin(self) -> None:
        self.refresh()
        self._page.to_top()

    def _choose(self, kind: Kind) -> None:
        """Another kind of range, that holds the last of the days that were shown."""
        shown = self._shown
        if shown is not None and (self._anchor or self._span):
            self._anchor = shown.last if shown.last < shown.today else None
        self._span = None
        if self._kind() != kind:
            self._chosen = kind
            QTimer.singleShot(0, self, self._remember)  # once the window has been painted
        self._begin()

    def _remember(self) -> None:
        kind = self._kind()
        self._bridge.press(lambda: self._bridge.services.history.remember(kind))

    def _move(self, by: int) -> None:
        shown = self._shown
        if shown is None:
            return
        if shown.kind == "span":
            self._span = ranges.moved_span(shown, by)
        else:
            anchor = ranges.earlier(shown) if by < 0 else ranges.later(shown)
            self._anchor = None if anchor >= shown.today else anchor
        self._begin()

    def _to_today(self) -> None:
        self._anchor = self._span = None
        self._begin()
        self.bar.focus()

    def _back(self) -> None:
        """To the range that was shown before the days of one spasm."""
        self._span = None
        self._begin()
        self.bar.focus()

    def _show_spasm(self, spasm: str) -> None:
        shown = self._bridge.services.history.of_spasm(spasm)
        if shown is not None:
            self.show_days(shown.first, shown.last)

    def _built(self) -> QWidget:
        made = QWidget()
        bar = column(self.bar)
        bar.setContentsMargins(MARGIN, 14, MARGIN, 14)
        box = column(bar, self._page, gap=0)
        box.setStretchFactor(self._page, 1)
        made.setLayout(box)
        return made

    def _nothing_yet(self) -> QWidget:
        title = wrapped(self.tr("Nothing is in the diary yet"), "title")
        said = wrapped(
            self.tr(
                "What you log on the other tabs shows here as pictures, each with one sentence: pain, planks, water, "
                "walks, time at the desk."
            ),
            "body",
            "muted",
        )
        back = wrapped(self.tr("A backup or an export brings an earlier diary here."), "body", "muted")
        data = Link(self.tr("To your data"), self.data_wanted.emit)
        return Page(column(title, said, 8, back, row(data, None), None, gap=8))
