"""The system check: each port with its answer, who says so and why, and a button that tries it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from unclench.actions.system_check import Checked
from unclench.core.base.ports import PortAnswer
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import label, retone, wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.step_view import reading_size

WIDE_EMS, TALL_EMS = 40, 42
TONES = {"yes": ("good", "check"), "no": ("caution", "cross"), "unknown": ("muted", "help")}


class CheckRow(QWidget):
    """One port."""

    def __init__(self, name: str, words: str, test: "CheckWindow") -> None:
        super().__init__()
        self._name, self._words = name, words
        self._picture = IconLabel("help", "muted")
        self._answer = label("", "strong")
        self._reason = wrapped("", "small", "muted")
        self.test = button(
            self.tr("Test"),
            lambda: test.test(name),
            size="small",
            name=self.tr("Test: {port}").format(port=words),
        )
        line = row(self._picture, wrapped(words, "medium"), self._answer, self.test, gap=12)
        line.setStretch(1, 1)
        self.setLayout(column(line, self._reason, gap=2))

    def draw(self, told: PortAnswer) -> None:
        """Show the answer as a word and an icon, so that it does not depend on colour."""
        tone, picture = TONES[told.answer]
        words = {"yes": self.tr("yes"), "no": self.tr("no"), "unknown": self.tr("unknown")}[told.answer]
        self._picture.show_icon(picture, tone)
        self._answer.setText(words)
        retone(self._answer, tone)
        self._reason.setText(": ".join(filter(None, [told.by, told.reason])))
        self._reason.setVisible(bool(told.by or told.reason))
        self._answer.setAccessibleName(self.tr("{port}: {answer}").format(port=self._words, answer=words))


class CheckWindow(Dialog):
    """Asks every port when it is opened, and never at another time."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("System check"))
        self._machine = bridge.services.system_check
        self._rows: dict[str, CheckRow] = {}
        parts: list[QWidget] = []
        for name, words in self._names().items():
            made = self._rows[name] = CheckRow(name, words, self)
            parts += [Rule(), made] if parts else [made]
        lead = wrapped(
            self.tr("What this computer offers, and what the app does without it. Unknown never counts as yes."),
            "small",
            "muted",
        )
        again = button(self.tr("Ask again"), self.ask)
        close = button(self.tr("Close"), self.accept, role="primary")
        foot = row(again, None, close)
        foot.setContentsMargins(24, 8, 24, 16)
        page = Page(column(label(self.tr("System check"), "title"), lead, Card(column(*parts, gap=10)), None, gap=12))
        self.setLayout(column(page, foot, gap=0))
        self.resize(reading_size(parent, WIDE_EMS, TALL_EMS))
        QTimer.singleShot(0, self, self.ask)

    def ask(self) -> None:
        """Ask every port now."""
        for one in self._machine.check():
            self._draw(one)

    def test(self, name: str) -> None:
        """Try one port, and say what came of it."""
        told = self._machine.test(name)
        self._draw(Checked(name, told))
        announce(self._rows[name], f"{self._names()[name]}: {told.answer}. {told.reason}")

    def _draw(self, one: Checked) -> None:
        self._rows[one.name].draw(one.told)

    def _names(self) -> dict[str, str]:
        return {
            "tray": self.tr("Tray"),
            "idle": self.tr("Whether you are at the desk"),
            "lock": self.tr("Locked screen"),
            "sleep": self.tr("Sleep of the computer"),
            "quiet": self.tr("Do not disturb"),
            "fullscreen": self.tr("A window over the whole screen"),
            "microphone": self.tr("Microphone in use"),
            "camera": self.tr("Camera in use"),
            "notifications": self.tr("Messages with buttons"),
            "sound": self.tr("Sound"),
            "speech": self.tr("Voice"),
            "autostart": self.tr("Start with the computer"),
            "inhibit": self.tr("Keeping the computer awake"),
            "quickstart": self.tr("Quick start"),
        }
