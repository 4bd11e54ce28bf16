"""A card in the middle of the tab whose buttons stay in sight: with little room, what is above them scrolls.

Where the buttons would take more than two fifths of the room, all of it scrolls: what is asked is read first.
"""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from unclench.ui.look import text
from unclench.ui.relief.centred_sheet import BOTTOM, SIDE, TOP, Sheet
from unclench.ui.widgets.button import Button, set_bulk
from unclench.ui.widgets.layouts import MARGIN, TOP_MARGIN, column, row
from unclench.ui.widgets.more_below import MoreBelow
from unclench.ui.widgets.scrolling_part import BESIDE, LEAST_HEIGHT, ScrollingPart

TIGHT = 10
"""Pixels above and below in the card where there is little room."""
MOST_OF_ROOM = 0.4
RING = 4
"""Pixels of room for the ring around the focus above and below what scrolls."""


class SheetWithFoot(Sheet):
    """`scrolls` has the content, below it stands the foot; its buttons get smaller before anything scrolls."""

    def __init__(self, content: QBoxLayout, foot: QBoxLayout, *, tells_more: bool = False) -> None:
        """`tells_more`: while it scrolls, a line at the fold says how much of its list is below."""
        self.scrolls = ScrollingPart(content, above=RING)
        self._fold = MoreBelow(self.scrolls) if tells_more else None
        self._foot = foot
        self._bulks: dict[Button, str] | None = None
        self._fitted: tuple[int, ...] = ()
        more = row() if self._fold is None else row(self._fold, None)
        more.setContentsMargins(BESIDE, 0, BESIDE, 0)
        box = column(self.scrolls, more, foot, gap=content.spacing() - RING)
        super().__init__(box)
        box.setContentsMargins(SIDE - BESIDE, TOP - RING, SIDE - BESIDE, BOTTOM)
        foot.setContentsMargins(BESIDE, 0, BESIDE, 0)
        self.scrolls.content_changed.connect(self._fit)
        if self._fold is not None:
            self._fold.toggled_room.connect(lambda: QTimer.singleShot(0, self, self._fit))

    def begin_again(self) -> None:
        super().begin_again()
        self.scrolls.begin_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            QTimer.singleShot(0, self, self._fit)  # once its parts have the new font

    def _fit(self) -> None:
        """As high as all of it needs, and no higher than the room."""
        if self._measures() == self._fitted:  # to measure moves its parts, which asks for the same again
            return
        room = self.viewport().height() - 2 * TOP_MARGIN
        self._make_small(small=False)
        if self._wanted() > room:
            self._make_small(small=True)
        least = self._around() + LEAST_HEIGHT
        if self._around() - self._fold_height() > MOST_OF_ROOM * room:
            least = self._wanted()
        self.card.setMinimumHeight(max(least, min(room, self._wanted())))
        self.card.setMaximumHeight(max(least, room))
        if box := self.card.layout():
            box.activate()
        self._fitted = self._measures()
        QTimer.singleShot(0, self, self.scrolls.hide_idle_bar)

    def _measures(self) -> tuple[int, ...]:
        """All that its height depends on."""
        inside = self._inside()
        return self.viewport().height(), inside, self.scrolls.content_height(inside), self._around()

    def _wanted(self) -> int:
        return self._around() + self.scrolls.content_height(self._inside())

    def _around(self) -> int:
        """All but what scrolls."""
        foot = self._foot.heightForWidth(self._inside())
        box = self.card.layout()
        if box is None:
            return 0
        margins = box.contentsMargins()
        more = self._fold_height()
        tall = more + foot if foot >= 0 else more + self._foot.sizeHint().height()
        return margins.top() + tall + box.spacing() + margins.bottom()

    def _fold_height(self) -> int:
        """What the line at the fold takes."""
        box = self.card.layout()
        room = self._fold.room() if self._fold is not None else 0
        return room + box.spacing() if room and box is not None else 0

    def _inside(self) -> int:
        return min(self.card.width(), self.viewport().width() - 2 * MARGIN) - 2 * (SIDE - BESIDE)

    def make_compact(self, *, compact: bool) -> None:
        """Here a sheet makes its own content smaller, before anything scrolls."""

    def _make_small(self, *, small: bool) -> None:
        """All buttons of the foot as high as usual ones, or as they were made."""
        if small is (self._bulks is not None):
            return
        self.make_compact(compact=small)
        if box := self.card.layout():
            box.setContentsMargins(
                SIDE - BESIDE, TIGHT if small else TOP - RING, SIDE - BESIDE, TIGHT if small else BOTTOM
            )
        if small:
            made = [one for one in self.card.findChildren(Button) if not self.scrolls.isAncestorOf(one)]
            self._bulks = {one: one.property("bulk") for one in made}
            for one in made:
                set_bulk(one, "")
        elif self._bulks is not None:
            for one, bulk in self._bulks.items():
                set_bulk(one, bulk)
            self._bulks = None
