"""The system check: each port with its answer, who says so and why, and a button that tries it.

The window is there at once; the ports are asked one by one after it was painted, since some wait for a service.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

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
OFF = ("muted", "minus")
SWITCHES = ("autostart", "quickstart", "sync")
"""Their "no" says that it is off, not that this computer lacks it."""


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

    def wait(self) -> None:
        """It is being asked."""
        self._say(self.tr("asking …"), "muted", "help", "")

    def draw(self, told: PortAnswer) -> None:
        """Show the answer as a word and an icon, so that it does not depend on colour."""
        if self._name in SWITCHES:
            words = {"yes": self.tr("on"), "no": self.tr("off")}
        else:
            words = {"yes": self.tr("works"), "no": self.tr("missing")}
        tone, picture = OFF if told.answer == "no" and self._name in SWITCHES else TONES[told.answer]
        reason = ": ".join(filter(None, [told.by, told.reason]))
        self._say(words.get(told.answer, self.tr("can't tell")), tone, picture, reason)

    @property
    def answer(self) -> str:
        """The word that is shown."""
        return self._answer.text()

    def _say(self, words: str, tone: str, picture: str, reason: str) -> None:
        self._picture.show_icon(picture, tone)
        self._answer.setText(words)
        retone(self._answer, tone)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._answer.setAccessibleName(self.tr("{port}: {answer}").format(port=self._words, answer=words))


class CheckWindow(Dialog):
    """Asks every port when it was first painted, and never again by itself."""

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
            self.tr("What this computer offers the app. What it can't tell is never taken for a yes."), "small", "muted"
        )
        again = button(self.tr("Ask again"), self.ask)
        close = button(self.tr("Close"), self.accept, role="primary")
        foot = row(again, None, close)
        foot.setContentsMargins(24, 8, 24, 16)
        page = Page(column(wrapped(self.tr("System check"), "title"), lead, Card(column(*parts, gap=10)), None, gap=12))
        self.setLayout(column(page, foot, gap=0))
        self.resize(reading_size(parent, WIDE_EMS, TALL_EMS))
        self._open: list[str] = []
        self._painted = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._ask_next)
        for one in self._rows.values():
            one.wait()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.ask()

    def ask(self) -> None:
        """Ask every port, one a turn of the event loop: what was answered is seen meanwhile."""
        self._open = list(self._rows)
        for one in self._rows.values():
            one.wait()
        self._next.start(0)

    def _ask_next(self) -> None:
        name = self._open.pop(0)
        told = self._machine.ask(name)
        if not isValid(self):  # a port lets events through while it waits: the window may have been closed
            return
        self._rows[name].draw(told)
        if self._open:
            self._next.start(0)

    def test(self, name: str) -> None:
        """Try one port, and say what came of it."""
        told = self._machine.test(name)
        row_of_it = self._rows[name]
        row_of_it.draw(told)
        announce(row_of_it, f"{self._names()[name]}: {row_of_it.answer}. {told.reason}")

    def _names(self) -> dict[str, str]:
        return {
            "sound": self.tr("Sound"),
            "notifications": self.tr("Messages with buttons"),
            "tray": self.tr("Tray"),
            "idle": self.tr("Whether you are at the desk"),
            "lock": self.tr("Locked screen"),
            "sleep": self.tr("Sleep of the computer"),
            "quiet": self.tr("Do not disturb"),
            "fullscreen": self.tr("A window over the whole screen"),
            "microphone": self.tr("Microphone in use"),
            "camera": self.tr("Camera in use"),
            "speech": self.tr("Voice"),
            "autostart": self.tr("Start with the computer"),
            "inhibit": self.tr("Keeping the computer awake"),
            "quickstart": self.tr("Quick start"),
            "sync": self.tr("Sharing with other computers"),
        }
