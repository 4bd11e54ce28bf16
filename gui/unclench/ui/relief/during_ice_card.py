"""While the person lies on the ice: where it hurts, and the questions for a doctor soon. All may stay unanswered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option, across
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row


class DuringIceCard(QWidget):
    """Shown until both are answered. Signals: the place as (side, height), and a press that asks for the questions."""

    placed = Signal(object, object)
    questions_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = wrapped(self.tr("Where does it hurt?"), "heading")
        self._sides = ChoiceList(
            across(
                Option("left", self.tr("Left")),
                Option("middle", self.tr("Middle")),
                Option("right", self.tr("Right")),
            ),
            self.tr("Where it hurts: side"),
            look="pills",
        )
        self._heights = ChoiceList(
            [Option("upper", self.tr("Upper back")), Option("lower", self.tr("Lower back"))],
            self.tr("Where it hurts: height"),
            look="pills",
        )
        self._sides.chosen.connect(lambda _: self._tell())
        self._heights.chosen.connect(lambda _: self._tell())
        self._asks = wrapped("", "small", "muted")
        self.questions = button(self.tr("15 short questions"), self.questions_requested.emit, size="small")
        asked = row(self._asks, self.questions, gap=12)
        asked.setStretch(0, 1)
        self.setLayout(
            column(
                self._title,
                self._sides,
                self._heights,
                asked,
                gap=5,
            )
        )

    def draw(self, relief: ReliefSnapshot) -> None:
        """Show what is still open."""
        seen, open_questions = relief.episode, relief.unanswered_b > 0
        self.setVisible(relief.asks_lying)
        for widget in (self._title, self._sides, self._heights):
            widget.setVisible(relief.place_open)
        self._asks.setVisible(open_questions)
        self.questions.setVisible(open_questions)
        if seen:
            self._sides.set_value(seen.place_side)
            self._heights.set_value(seen.place_height)
        self.questions.setText(self.tr("%Ln short questions", "", relief.unanswered_b))
        self._asks.setText(self.tr("Is a doctor due soon?"))

    def _tell(self) -> None:
        self.placed.emit(self._sides.value(), self._heights.value())
