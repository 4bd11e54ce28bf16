"""What hurt in a stretch: one press, and the move rests for 48 hours."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from unclench.core.prevention.stretching import STOP_SIGNS
from unclench.ui.prevention import words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.new_screens import came_up


class StretchStop(Card):
    """Asks what it was; for some answers it says what to do first."""

    chosen = Signal(object)
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = wrapped("", "title")
        self._said = wrapped("", "body", "muted")
        self._signs = ChoiceList([Option(sign, words.stop_sign(sign)) for sign in STOP_SIGNS], "")
        self._back = button("", self.back_requested.emit, role="quiet")
        self._way: Callable[[], object] | None = None
        self.signs_button: QPushButton = button("", self._go, role="primary")
        self.fill(column(self._title, self._said, self._signs, row(self.signs_button, self._back, None), gap=12))
        self._signs.setAccessibleName(self.tr("What it was"))
        self._signs.chosen.connect(self.chosen)
        self.signs_button.setText(self.tr("Answer the warning signs"))
        self.signs_button.hide()

    def ask(self, move: str) -> None:
        """Show the question for this move."""
        self._title.setText(self.tr("What was it?"))
        self._said.setText(self.tr("{move} then rests for 48 hours. The others go on.").format(move=move))
        self._back.setText(self.tr("It was nothing, go on"))
        self._signs.set_value(None)
        self._signs.show()
        self.signs_button.hide()
        self._say_heading()
        self.show()
        came_up(self)
        focus_first(self._signs)

    def advise(self, text: str, way: Callable[[], object] | None) -> None:
        """Say what to do first; `way` leads there."""
        self._title.setText(self.tr("Stop here for now"))
        self._said.setText(text)
        self._signs.hide()
        self._way = way
        self.signs_button.setVisible(way is not None)
        self._back.setText(self.tr("Go on with the next move"))
        self._say_heading()
        came_up(self)
        self._back.setFocus()

    def _say_heading(self) -> None:
        """What a screen reader says when the focus comes here."""
        self.setAccessibleName(f"{self._title.text()} {self._said.text()}")

    def _go(self) -> None:
        if self._way is not None:
            self._way()
