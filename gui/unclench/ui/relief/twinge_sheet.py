"""A twinge that is no episode: pain in one tap, and where."""

from PySide6.QtCore import Signal

from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option, across
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.pain_row import PainRow


class TwingeSheet(Sheet):
    """A signal has (pain, side, height); a tap on the number keeps the twinge."""

    kept = Signal(int, object, object)

    def __init__(self) -> None:
        box = column(gap=14)
        super().__init__(box)
        self._sides = ChoiceList(
            across(
                Option("left", self.tr("Left")),
                Option("middle", self.tr("Middle")),
                Option("right", self.tr("Right")),
            ),
            self.tr("Side"),
            look="pills",
        )
        self._heights = ChoiceList(
            [Option("upper", self.tr("Upper back")), Option("lower", self.tr("Lower back"))],
            self.tr("Height"),
            look="pills",
        )
        self.pain = PainRow(self.tr("Pain of the twinge"))
        self.pain.chosen.connect(lambda value: self.kept.emit(value, self._sides.value(), self._heights.value()))
        box.addWidget(wrapped(self.tr("A twinge"), "big"))
        box.addWidget(wrapped(self.tr("Where, if you like; then one tap on how much it hurt."), "lead"))
        box.addWidget(self._sides)
        box.addWidget(self._heights)
        box.addLayout(row(self.pain, None))
        box.addLayout(row(button(self.tr("Cancel"), self.left.emit, role="quiet"), None))
        begins_at(self, self.pain)
