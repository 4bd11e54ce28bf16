"""The corner of a card: "i" tells why and how sure, "..." has what is seldom wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from unclench.core.guide import Guide
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.popup_menu import open_menu
from unclench.ui.widgets.row_or_column import RowOrColumn

Entry = tuple[Callable[[], str], Callable[[], object]]
"""Words, asked for when the menu opens, and what the press does."""


class CardCorner(QWidget):
    """Quiet, so that the card's own button is what stands out. `why`: what is told above the step."""

    def __init__(
        self,
        card: str,
        guide: Guide,
        step: int,
        entries: Sequence[Entry] = (),
        *,
        why: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._guide, self._step, self._entries, self._why = guide, step, entries, why
        about = self.tr("{card}: why, and how sure").format(card=card)
        self.info = _small("info", about, self._tell)
        more = self.tr("{card}: more").format(card=card)
        self.more = _small("more", more, self._open_menu)
        if not entries:
            self.more.hide()
        self.setLayout(row(self.info, self.more, gap=0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()  # last in its card: the Tab key comes to what the card is for before it

    def _tell(self) -> None:
        from unclench.ui.widgets.step_view import StepView

        why = self._why() if self._why is not None else ""
        StepView(self._guide.steps.step(self._step), self.window(), self._guide.reviewed, why).open()

    def _open_menu(self) -> None:
        open_menu(self.more, [(words(), act) for words, act in self._entries], at_end=True)


def head_line(title: QWidget, aside: QWidget, corner: CardCorner) -> QHBoxLayout:
    """The first line of a card. A count beside the title goes below it where there is no room.

    So a count that grows never makes the card ask for more width.
    """
    words = RowOrColumn(row(title, None), row(aside, None), gap=6, stretch=(1, 0))
    line = row(words, corner, gap=4)
    line.setAlignment(corner, Qt.AlignmentFlag.AlignTop)
    return line


def _small(icon: str, name: str, on: Callable[[], object]) -> QPushButton:
    made = button("", on, role="quiet", size="corner", icon=icon, name=name)
    made.setToolTip(name)
    return made
