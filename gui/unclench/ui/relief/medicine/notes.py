"""What the log shows that the label warns of: calm sentences, the pressing ones first and in a frame."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.medicine_snapshot import MedicineSnapshot
from unclench.ui.announce import announce
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.picture import Picture

PRESSING = ("acetaminophen_4g", "over_24h")


class Notes(QWidget):
    """Draws anew only when the sentences are others; new ones are spoken."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self._box: QVBoxLayout = column(gap=8)
        self.setLayout(self._box)

    def draw(self, shown: MedicineSnapshot) -> None:
        """Each sentence once, whichever products it is about."""
        alerts = {alert.message: alert.code for row_ in shown.rows for alert in row_.alerts}
        said = sorted(((code, words) for words, code in alerts.items()), key=lambda one: one[0] not in PRESSING)
        if said == self._shown:
            return
        new = [words for code, words in said if (code, words) not in self._shown]
        self._shown = said
        while item := self._box.takeAt(0):
            if part := item.widget():
                part.hide()
                part.deleteLater()
        pressing = [words for code, words in said if code in PRESSING]
        if pressing:
            self._box.addWidget(self._frame(self.tr("More than the label allows"), pressing, "danger", "phone"))
        rest = [words for code, words in said if code not in PRESSING]
        if rest:
            self._box.addWidget(self._frame(self.tr("From your log"), rest, "caution", "info"))
        self.setVisible(bool(said))
        if new and self.isVisible():
            announce(self, " ".join(new))

    def _frame(self, title: str, sentences: list[str], tone: str, icon: str) -> Inset:
        head = row(Picture(icon, tone, 20), wrapped(title, "strong", tone), gap=8)
        head.setStretch(1, 1)
        return Inset(column(head, *(wrapped(words, "small") for words in sentences), gap=6), tone=tone)
