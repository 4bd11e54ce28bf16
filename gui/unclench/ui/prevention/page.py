"""The Prevention tab: builds its cards, hands each the snapshot, and opens what they ask for."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base.moments import day_of
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.frame import disclaimer
from unclench.ui.prevention.card_grid import CardGrid
from unclench.ui.prevention.minerals_card import MineralsCard
from unclench.ui.prevention.plank_card import PlankCard
from unclench.ui.prevention.sheets import Sheets
from unclench.ui.prevention.sitting_card import SittingCard
from unclench.ui.prevention.stretch_card import StretchCard
from unclench.ui.prevention.walk_card import WalkCard
from unclench.ui.prevention.water_card import WaterCard
from unclench.ui.prevention.weight_card import WeightCard
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.sheet_stack import SheetStack

if TYPE_CHECKING:
    from unclench.ui.prevention.full_screen import Stage

MINUTE_MS = 60_000


class PreventionPage(QWidget):
    """Draws anew when facts change and each minute, but not while it is hidden."""

    told = Signal(str)
    emergency_came = Signal()
    signs_requested = Signal()
    causes_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.screen_up: Stage | None = None
        self._drawn: Prevention | None = None
        self._build_cards()
        self._home = Page(column(self._grid, row(None, self._cards), None, gap=10))
        self._stack = SheetStack(self._home, remembers_focus=True)
        self._sheets = Sheets(bridge, self._stack, self.go_home)
        self._connect()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        self._stack.currentChanged.connect(lambda _: self._watch_minute())
        bridge.facts_changed.connect(self._changed)

    def _build_cards(self) -> None:
        bridge = self._bridge
        self.plank = PlankCard(bridge)
        self.water = WaterCard(bridge)
        self.sitting = SittingCard(bridge)
        self.walk = WalkCard(bridge)
        self.stretch = StretchCard(bridge)
        self.weight = WeightCard(bridge)
        self.minerals = MineralsCard(bridge)
        self._grid = CardGrid(
            ((("plank", self.plank, 12), ("water", self.water, 10)),
             (("sitting", self.sitting, 1), ("walk", self.walk, 1), ("stretch", self.stretch, 1)),
             (("weight", self.weight, 1), ("minerals", self.minerals, 1))),
        )  # fmt: skip
        self._cards = Link("", role="small", tone="muted")
        self._cards.setText(self.tr("Show or hide cards"))

    def refresh(self) -> None:
        """Draw the snapshot of now."""
        self._draw(self._bridge.prevention())

    def _draw(self, seen: Prevention) -> None:
        """Draw those cards of which something changed; all of them on another day, which times of day are told by."""
        last, self._drawn = self._drawn, seen
        for card in (self.plank, self.water, self.sitting, self.walk, self.stretch, self.weight, self.minerals):
            if last is None or _days(seen) != _days(last) or any(_differs(seen, last, name) for name in card.SHOWS):
                card.draw(seen)
        self._grid.set_hidden(_hidden(seen))

    def go_home(self) -> None:
        """Back to the cards, with the focus on the one that opened the sheet."""
        self._stack.clear()
        self.refresh()
        self._stack.focus_opener()

    def begin_plank(self) -> None:
        """A press on "Start plank"; the first time the disclaimer is shown before."""
        disclaimer.then(self._bridge, self, self.start_plank)

    def start_plank(self) -> None:
        """The full screen with its lead-in; the questions first when they were never asked."""
        seen = self._bridge.prevention()
        if self.screen_up is not None:
            return
        if seen.plank_closed:
            self._show_why_closed(seen.plank_closed.message)
            return
        if not seen.plank_asked:
            self._sheets.ask("plank", self.start_plank)
            return
        from unclench.ui.prevention.plank_screen import PlankScreen

        self.plank.runs = True
        self._begin(PlankScreen(self._bridge), self.plank.start)

    def _show_why_closed(self, why: str) -> None:
        """The card says it; where it is hidden, a toast does."""
        if self.plank.isHidden():
            self.told.emit(why)
            return
        self.go_home()
        self._home.ensureWidgetVisible(self.plank, 0, 12)
        announce(self.plank, why)

    def start_stretch(self) -> None:
        """The full screen with its moves."""
        seen = self._bridge.prevention()
        if self.screen_up is not None:
            return
        if seen.stretch.closed:
            self.told.emit(seen.stretch.closed.message)
            return
        if not seen.stretch.chosen:
            self._sheets.moves()
            return
        from unclench.ui.prevention.stretch_screen import StretchScreen

        screen = StretchScreen(self._bridge, seen.stretch.chosen)
        screen.signs_requested.connect(self.emergency_came)
        self._begin(screen, self.stretch.start)

    def _begin(self, screen: "Stage", opener: QWidget) -> None:
        """`opener` has the focus again when the screen is closed."""
        screen.ended.connect(lambda: self._ended(opener))
        self.screen_up = screen
        screen.begin(self.window())

    def _connect(self) -> None:
        self.plank.start_requested.connect(self.begin_plank)
        self.plank.levels_requested.connect(self._sheets.levels)
        self.water.drink_requested.connect(self._sheets.drink)
        self.water.questions_requested.connect(lambda: self._sheets.ask("water"))
        self.water.glass_requested.connect(self._sheets.glass)
        self.sitting.cushion_requested.connect(self._sheets.cushion)
        self.sitting.driving_requested.connect(self._sheets.driving)
        self.sitting.correction_requested.connect(self._sheets.correct)
        self.walk.log_requested.connect(self._sheets.activity)
        self.walk.signs_requested.connect(self.signs_requested)
        self.walk.causes_requested.connect(self.causes_requested)
        self.stretch.start_requested.connect(self.start_stretch)
        self.stretch.moves_requested.connect(self._sheets.moves)
        self.weight.update_requested.connect(self._sheets.weight)
        self.minerals.foods_requested.connect(self._sheets.foods)
        self._cards.clicked.connect(self._sheets.cards)

    def _ended(self, opener: QWidget) -> None:
        self.screen_up = None
        self.plank.runs = False
        self._drawn = None
        self.refresh()
        opener.setFocus()

    def _changed(self, kinds: frozenset[str]) -> None:
        if self._home.isVisible():
            last = self._drawn
            self._draw(self._bridge.prevention() if last is None else self._bridge.prevention_after(last, kinds))

    def _watch_minute(self) -> None:
        """The minute counts only while the cards can be seen."""
        if self.isVisible() and self._stack.currentWidget() is self._home:
            self._minute.start()
        else:
            self._minute.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            self.refresh()
            self._watch_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)


def _days(seen: Prevention) -> tuple[date, date]:
    """The day that entries belong to, and that of the calendar."""
    return day_of(seen.now), seen.now.local().date()


def _differs(seen: Prevention, last: Prevention, name: str) -> bool:
    return getattr(seen, name) != getattr(last, name)


def _hidden(seen: Prevention) -> set[str]:
    return set(seen.preferences.hidden_cards)
