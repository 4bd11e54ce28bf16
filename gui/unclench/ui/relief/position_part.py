"""How to lie: three drawn positions to choose from (health.md 4.1)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from unclench.core.words import translate
from unclench.ui.widgets.boxes import centred, column
from unclench.ui.widgets.choice_list import ChoiceList, Option

if TYPE_CHECKING:
    from unclench.ui.widgets.figure import Figure

PICTURE_HEIGHT = 60
POSITIONS = ("ice_on_back", "ice_recliner", "ice_on_side")


def _words(position: str) -> tuple[str, str]:
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
    """Tells the position chosen. Pictures are made when they are first needed, after the window was painted."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        options = [Option(position, _words(position)[0]) for position in POSITIONS]
        self._choices = ChoiceList(options, self.tr("How to lie"), look="pills")
        self._choices.chosen.connect(self.chosen)
        self._position = POSITIONS[0]
        self._place = QWidget()
        self._pictures = column()
        self._place.setLayout(self._pictures)
        self._place.setMinimumHeight(PICTURE_HEIGHT)
        self._figures: dict[str, Figure] = {}
        self._painted = False
        self.setLayout(column(self._place, centred(self._choices), gap=6))

    def show_position(self, position: str) -> None:
        """Draw this one."""
        self._choices.set_value(position)
        self._position = position
        if self._painted:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        from unclench.ui.widgets.figure import Figure

        if self._position not in self._figures:
            figure = Figure(self._position, _words(self._position)[1], height=PICTURE_HEIGHT)
            self._figures[self._position] = figure
            self._pictures.addLayout(centred(figure))
        for name, figure in self._figures.items():
            figure.setVisible(name == self._position)
