"""Before the first spasm ever: what the three days would be (health.md 4.1, 4.2, 8)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row


class PreviewPart(QWidget):
    """Three lines like those of "Next for you", without a button."""

    def __init__(self) -> None:
        super().__init__()
        lines = (
            (self.tr("3 days"), "ice", self.tr("Ice"), self.tr("20 minutes at most, two hours apart")),
            (self.tr("hourly"), "good", self.tr("Short walks"), self.tr("2 to 5 minutes, while awake")),
            (self.tr("then"), "heat", self.tr("Heat"), self.tr("or sooner, if you like it better")),
        )
        widest = max((line[0] for line in lines), key=len)
        box = column(Rule(), wrapped(self.tr("If it seizes up"), "heading"), gap=10)
        for when, tone, title, detail in lines:
            chip = Chip(when, tone, as_wide_as=widest)
            said = column(wrapped(title, "strong"), wrapped(detail, "small", "muted"), gap=1)
            line = row(chip, said, gap=12)
            line.setStretch(1, 1)
            line.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
            box.addLayout(line)
        self.setLayout(box)
