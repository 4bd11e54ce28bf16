"""How to lie: three drawn positions to choose from (health.md 4.1); with heat one, as heat is never under one (4.2)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import Kind
from unclench.core.base.translation import translate
from unclench.ui.widgets.boxes import centred, column
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.label import label

if TYPE_CHECKING:
    from unclench.ui.widgets.figure import Figure

PICTURE_HEIGHT = 60
POSITIONS = ("ice_on_back", "ice_recliner", "ice_on_side")
WITH_HEAT = "ice_on_side"


def position_words(position: str) -> tuple[str, str]:
    """What the button says, and what the picture shows."""
    return {
        "ice_on_back": (translate("Position", "Flat"), translate("Position", "On the back, legs up on a chair")),
        "ice_recliner": (translate("Position", "Recliner"), translate("Position", "Leaning back, knees up")),
        "ice_on_side": (
            translate("Position", "Side"),
            translate("Position", "On the side, the pack behind: gentler, nothing presses it on"),
        ),
    }[position]


class PositionPart(QWidget):
    """`chosen` has the position. Pictures are made when they are first needed, after the window was painted."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        options = [Option(position, position_words(position)[0]) for position in POSITIONS]
        self._choices = ChoiceList(options, self.tr("How to lie"), look="pills")
        self._choices.chosen.connect(self.chosen)
        self._position = POSITIONS[0]
        self._kind: Kind = "ice"
        self._place = QWidget()
        self._pictures = column()
        self._place.setLayout(self._pictures)
        self._place.setMinimumHeight(PICTURE_HEIGHT)
        self._behind = label(self.tr("Behind you, never under you"), "small", "muted")
        self._figures: dict[tuple[str, Kind], Figure] = {}
        self._painted = False
        self.setLayout(column(self._place, centred(self._choices), centred(self._behind), gap=6))

    def show_position(self, position: str, kind: Kind) -> None:
        """Draw this one; with heat the one in which it is not lain on."""
        self._choices.set_value(position)
        self._choices.setVisible(kind == "ice")
        self._behind.setVisible(kind == "heat")
        self._position, self._kind = position if kind == "ice" else WITH_HEAT, kind
        if self._painted:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        from unclench.ui.widgets.figure import Figure

        shown = self._position, self._kind
        if shown not in self._figures:
            alt = position_words(self._position)[1]
            figure = Figure(self._position, alt, height=PICTURE_HEIGHT, pack=self._kind)
            self._figures[shown] = figure
            self._pictures.addLayout(centred(figure))
        for which, figure in self._figures.items():
            figure.setVisible(which == shown)
