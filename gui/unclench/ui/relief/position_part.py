"""How to lie: three drawn positions with ice (health.md 4.1), two with heat, which is never under one (4.2; 16)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import Kind
from unclench.core.base.preferences import Preferences
from unclench.core.base.translation import translate
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import centred, column

if TYPE_CHECKING:
    from unclench.ui.widgets.pose_drawing import PoseDrawing

PICTURE_HEIGHT = 60
ICE_POSITIONS = ("ice_on_back", "ice_recliner", "ice_on_side")
HEAT_POSITIONS = ("heat_on_side", "heat_seated")


def position_of(preferences: Preferences, kind: Kind) -> str:
    """The position that the person chose for ice, or for heat."""
    return preferences.position if kind == "ice" else preferences.heat_position


def setting_of(position: str) -> str:
    """The setting that keeps this position."""
    return "heat_position" if position in HEAT_POSITIONS else "position"


def position_words(position: str) -> tuple[str, str]:
    """What the button says, and what the picture shows (health.md 16, rows 7 and 8)."""
    return {
        "ice_on_back": (
            translate("Position", "Flat"),
            translate("Position", "On the back, legs up on a chair; the wrapped pack may lie under it"),
        ),
        "ice_recliner": (
            translate("Position", "Recliner"),
            translate("Position", "Leaning back, knees up, the wrapped pack behind"),
        ),
        "ice_on_side": (
            translate("Position", "Side"),
            translate("Position", "On the side, the pack behind: gentler, nothing presses it on"),
        ),
        "heat_on_side": (
            translate("Position", "Side"),
            translate("Position", "On the side, the pad against the back"),
        ),
        "heat_seated": (
            translate("Position", "Seated"),
            translate("Position", "Seated, the pad between the back and a soft rest"),
        ),
    }[position]


class PositionPart(QWidget):
    """`chosen` has the position. Pictures are made when they are first needed, after the window was painted."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.choices = {
            kind: self._choice(positions, name)
            for kind, positions, name in (
                ("ice", ICE_POSITIONS, self.tr("How to lie")),
                ("heat", HEAT_POSITIONS, self.tr("How to lie or sit")),
            )
        }
        self._position = ICE_POSITIONS[0]
        self._kind: Kind = "ice"
        self._place = QWidget()
        self._pictures = column()
        self._place.setLayout(self._pictures)
        self._place.setMinimumHeight(PICTURE_HEIGHT)
        self._behind = wrapped(self.tr("Against the back, never under you"), "small", "muted")
        self._figures: dict[tuple[str, Kind], PoseDrawing] = {}
        self._painted = False
        choices = (centred(each) for each in self.choices.values())
        self.setLayout(column(self._place, *choices, centred(self._behind), gap=6))

    def _choice(self, positions: tuple[str, ...], name: str) -> ChoiceList:
        options = [Option(position, position_words(position)[0]) for position in positions]
        made = ChoiceList(options, name, look="pills")
        made.chosen.connect(self.chosen)
        return made

    def show_position(self, position: str, kind: Kind) -> None:
        """Draw this one; heat has its own, in which it is not lain on."""
        for of, choices in self.choices.items():
            choices.setVisible(of == kind)
        self.choices[kind].set_value(position)
        self._behind.setVisible(kind == "heat")
        self._position, self._kind = position, kind
        if self._painted:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        from unclench.ui.widgets.pose_drawing import PoseDrawing

        shown = self._position, self._kind
        if shown not in self._figures:
            alt = position_words(self._position)[1]
            figure = PoseDrawing(self._position, alt, height=PICTURE_HEIGHT)
            self._figures[shown] = figure
            self._pictures.addLayout(centred(figure))
        for which, figure in self._figures.items():
            figure.setVisible(which == shown)
