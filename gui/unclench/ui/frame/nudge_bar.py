"""The nudge that waits for an answer, above the foot of the window, with its buttons."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from unclench.core.base.ports import Bubble
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.row_or_column import RowOrColumn

LEAST_EMS = 26
"""Height of a window in which there is room for the sentence."""


class NudgeBar(QWidget):
    """Says the same as the message on the screen; a press here answers both. It comes up without taking the focus."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "strong")
        self._body = wrapped("", "small", "muted")
        self._buttons = Flow(gap=6)
        self._made: list[QPushButton] = []
        words = column(self._title, self._body, gap=2)
        self._inset = Inset(RowOrColumn(words, self._buttons, gap=16, stretch=(1, 0)))
        box = column(self._inset)
        box.setContentsMargins(24, 4, 24, 10)
        self.setLayout(box)

    def show_nudge(self, bubble: Bubble) -> None:
        """Title, sentence and the buttons of this one."""
        self._inset.setAccessibleName(self.tr("Nudge: {title}").format(title=bubble.title))
        self._title.setText(bubble.title)
        self._body.setText(bubble.body)
        for old in self._made:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = [self._button(place, key, words) for place, (key, words) in enumerate(bubble.buttons)]
        for made in self._made:
            self._buttons.addWidget(made)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the sentence goes, for the title and the buttons."""
        self._body.setVisible(self.window().height() >= LEAST_EMS * text.em())

    def _button(self, place: int, key: str, words: str) -> QPushButton:
        role = "primary" if place == 0 else "quiet" if key == "not_today" else ""
        name = self.tr("{answer}: the nudge").format(answer=words)
        return button(words, lambda: self.answered.emit(key), role=role, size="small", name=name)
