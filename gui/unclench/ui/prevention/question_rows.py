"""Questions with few answers, one in a row: a digit answers, and the next one has the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from unclench.ui.look import text
from unclench.ui.widgets.choice_list import ChoiceList
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.label import retone, wrapped
from unclench.ui.widgets.layouts import column

BESIDE_EMS = 19
"""From this width on the answers stand beside their question, else below it."""


class QuestionRows(QWidget):
    """(question, what its keys are, its choices) each. The one that comes next is coloured and shows its keys."""

    answered = Signal()
    """The last answer was given by a key."""

    def __init__(self, asked: Sequence[tuple[str, str, ChoiceList]]) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QLabel, ChoiceList]] = []
        grid = self._grid = QGridLayout(self)
        self._beside = True
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(text.em() * 1.6))
        grid.setVerticalSpacing(round(text.em() * 0.8))
        grid.setColumnStretch(1, 1)
        for number, (question, keys, choices) in enumerate(asked):
            words, by = wrapped(question, "strong"), wrapped(keys, "small", "muted")
            stays = by.sizePolicy()
            stays.setRetainSizeWhenHidden(True)
            by.setSizePolicy(stays)
            grid.addLayout(column(words, by, gap=0), 2 * number, 0)
            grid.addWidget(choices, 2 * number, 1)
            choices.chosen.connect(lambda _: self._mark())
            choices.keyed.connect(self._go_on)
            self._rows.append((words, by, choices))
        self._mark()
        begins_at(self, self._rows[0][2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_EMS * text.em()
        if beside == self._beside:
            return
        self._beside = beside
        for number, (_, _, choices) in enumerate(self._rows):
            self._grid.removeWidget(choices)
            if beside:
                self._grid.addWidget(choices, 2 * number, 1)
            else:
                self._grid.addWidget(choices, 2 * number + 1, 0, 1, 2)

    def _go_on(self) -> None:
        coming = self._next()
        if coming is None:
            self.answered.emit()
        else:
            focus_first(coming)

    def _next(self) -> ChoiceList | None:
        """The first question without an answer."""
        return next((choices for _, _, choices in self._rows if choices.value() is None), None)

    def _mark(self) -> None:
        coming = self._next()
        for words, by, choices in self._rows:
            retone(words, "accent" if choices is coming else "")
            by.setVisible(choices is coming)
