"""What stands on the card after a risk question was answered with yes or not sure."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn


class AskFirst(Inset):
    """The sentence, and the way to the answers."""

    def __init__(self, change: Callable[[], object]) -> None:
        super().__init__(tone="caution")
        self.words = wrapped(self.tr("Label: ask a doctor before use."), "medium")
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # "See the note" may lead here
        name = self.tr("My answers to what labels ask")
        answers = Link(self.tr("My answers"), change, role="small", tone="muted", name=name)
        box = RowOrColumn(self.words, Flow(answers), gap=10, stretch=(1, 0))
        self.setLayout(box)
        box.setContentsMargins(14, 12, 14, 12)
