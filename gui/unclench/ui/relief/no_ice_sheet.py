"""No ice here: what helps without it. A position, a short walk, a heat wrap if wanted, the plan to take along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.translation import translate
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.relief.position_part import ICE_POSITIONS, PICTURE_HEIGHT
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import centred, column
from unclench.ui.widgets.pose_drawing import PoseDrawing
from unclench.ui.widgets.row_or_column import RowOrColumn


class NoIceSheet(Sheet):
    """Its presses are signals: a heat wrap, a walk, the plan on paper, go on."""

    wrap_requested = Signal()
    walk_requested = Signal()
    print_requested = Signal()

    def __init__(self) -> None:
        box = column(gap=14)
        super().__init__(box)
        lead = self.tr("Most episodes ease on their own. These keep you comfortable and moving.")
        box.addWidget(wrapped(self.tr("Without ice, then"), "big"))
        box.addWidget(wrapped(lead, "lead"))
        box.addLayout(
            _line(
                self.tr("Find the position that hurts least"),
                self.tr("One of these three, for a while; then another."),
            )
        )
        box.addLayout(Flow(*(_drawn(position) for position in ICE_POSITIONS), gap=28))
        for line in (self._walk(), self._wrap(), self._plan()):
            box.addLayout(line)
        self.go_on = button(self.tr("Go on"), self.left.emit, role="primary", size="big")
        box.addLayout(Flow(self.go_on))
        begins_at(self, self.go_on)

    def _walk(self) -> RowOrColumn:
        return _line(
            self.tr("A short walk"),
            self.tr("Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7."),
            button(self.tr("Start a walk"), self.walk_requested.emit),
        )

    def _wrap(self) -> RowOrColumn:
        return _line(
            self.tr("A heat wrap, if you want one"),
            self.tr("Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours."),
            button(self.tr("See heat"), self.wrap_requested.emit),
        )

    def _plan(self) -> RowOrColumn:
        return _line(
            self.tr("The plan, to take with you"),
            self.tr("One page with the three days on it."),
            button(self.tr("Take it with me"), self.print_requested.emit),
        )


def _line(title: str, said: str, press: QWidget | None = None) -> RowOrColumn:
    """What it is, in a few words, with its button at the end of the line."""
    told = column(wrapped(title, "strong"), wrapped(said, "body", "muted"), gap=2)
    return RowOrColumn(told, column(None, Flow(*([press] if press else [])), None), gap=16, stretch=(1, 0), ems=(12, 0))


def _drawn(position: str) -> QWidget:
    """A position with its words below; no pack in it."""
    words = {
        "ice_on_back": translate("Position", "On the back, legs up on a chair"),
        "ice_recliner": translate("Position", "Leaning back, knees up"),
        "ice_on_side": translate("Position", "On the side, a cushion between the knees"),
    }[position]
    made = QWidget()
    picture = PoseDrawing(position, words, height=PICTURE_HEIGHT, pack=False)
    said = wrapped(words, "small", "muted")
    said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setLayout(column(centred(picture), said, gap=4))
    return made
