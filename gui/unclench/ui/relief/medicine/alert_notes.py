"""What the log shows that the label warns of: calm sentences in a frame; whom to call has a frame of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from unclench.core.medicine.snapshot import MedicineSnapshot
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from unclench.core.medicine.dose_alert import Alert

PRESSING = ("acetaminophen_4g", "over_24h", "over_ceiling")


class Notes(QWidget):
    """Draws anew only when the sentences are others; new ones are spoken. `pressing`: only those, or all others."""

    def __init__(self, *, pressing: bool = False) -> None:
        super().__init__()
        self._pressing = pressing
        self.said: list[str] = []
        self._labels: list[QLabel] = []
        self._box: QVBoxLayout = column(gap=8)
        self.setLayout(self._box)
        self.hide()

    def draw(self, shown: MedicineSnapshot) -> None:
        """Each sentence once, whichever products it is about."""
        said = self._sentences(shown) if shown.rows else []
        if said == self.said:
            return
        new = [words for words in said if words not in self.said]
        self.said = said
        self._labels = []
        while item := self._box.takeAt(0):
            if part := item.widget():
                part.hide()
                part.deleteLater()
        if said and self._pressing:
            self._box.addWidget(self._frame(self.tr("More than allowed in 24 h"), said, "danger", "phone"))
        elif said:
            self._box.addWidget(self._frame(self.tr("From your log"), said, "caution", "info"))
        self.setVisible(bool(said))
        if new and self.isVisible():
            from unclench.ui.widgets.announce import announce

            announce(self, " ".join(new), assertive=self._pressing)

    def _sentences(self, shown: MedicineSnapshot) -> list[str]:
        from unclench.core.medicine.dose_alert import sentences
        from unclench.core.medicine.product_rows import notes

        return sentences(alert for alert in notes(shown.rows) if (alert.code in PRESSING) is self._pressing)

    def sentence(self, alert: "Alert | None") -> QLabel | None:
        """The sentence about an alert, to give it the focus; the first one for None."""
        begins = "" if alert is None else alert.rule or alert.case
        return next((one for one in self._labels if one.text().startswith(begins)), None)

    def _frame(self, title: str, said: list[str], tone: str, icon: str) -> Inset:
        head = row(IconLabel(icon, tone, 20), wrapped(title, "strong", tone), gap=8)
        head.setStretch(1, 1)
        self._labels = [wrapped(words, "small") for words in said]
        for one in self._labels:  # "See the note" leads here
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return Inset(column(head, *self._labels, gap=6), tone=tone)
