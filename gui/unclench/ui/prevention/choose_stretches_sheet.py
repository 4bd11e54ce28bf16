"""Which stretches a session has, with their pictures, and one's own moves."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.core.prevention.stretching import Move
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.pose_drawing import PoseDrawing


class MovesSheet(FormSheet):
    """A check box for each stretch; those ticked come in the next session."""

    own_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        card = bridge.prevention().stretch
        chosen = {move.id for move in card.chosen}
        self._checks = {move.id: _check(move) for move in card.known.values()}
        for name, check in self._checks.items():
            check.setChecked(name in chosen)
        own = button(
            translate("MovesSheet", "Add a move of my own …"),
            lambda: self.own_requested.emit(),
            role="quiet",
            icon="plus",
        )
        super().__init__(
            translate("MovesSheet", "Choose moves"),
            translate("MovesSheet", "A mild pull, never a sharp pain. What hurts rests for 48 hours by itself."),
            self._list(list(card.known.values())),
            row(own, None),
            keep=self._change,
        )
        begins_at(self, next(iter(self._checks.values())))

    def _list(self, moves: list[Move]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for line, move in enumerate(moves):
            grid.addWidget(self._checks[move.id], line, 0)
            if move.picture:
                figure = PoseDrawing(words.picture(move), move.alt, height=84)
                grid.addWidget(figure, line, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return made

    def _change(self) -> object:
        chosen = tuple(name for name, check in self._checks.items() if check.isChecked())
        return self._bridge.press(lambda: self._bridge.services.preferences.change_all({"stretch_moves": chosen}))


def _check(move: Move) -> Check:
    translate = QCoreApplication.translate
    about = [
        move.dose or translate("MovesSheet", "From {whom}").format(whom=move.from_whom) if move.from_whom else move.dose
    ]
    if move.acute_note:
        about.append(move.acute_note)
    if move.skip_if:
        about.append(translate("MovesSheet", "Leave or change it if: {reason}").format(reason=move.skip_if))
    return Check(move.name, " ".join(part for part in about if part))
