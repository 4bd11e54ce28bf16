"""What the label says of the dose in the form, before it is logged: one live line that stops nobody."""

from PySide6.QtCore import QTimer

from unclench.core.medicine.before_logging import Beforehand
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.label import retone, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.number_field import ANNOUNCE_MS


class LabelLine(Inset):
    """Hidden while there is nothing to say. What is new is spoken, after the keys that brought it up."""

    def __init__(self) -> None:
        self._words = wrapped("", "small", "caution")
        super().__init__(column(self._words), tone="caution")
        self._told = Beforehand()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._speak)
        self.hide()

    @property
    def words(self) -> str:
        """The line."""
        return self._told.line

    def say(self, told: Beforehand) -> None:
        """Show this; a line that tells of the same alerts (a minute later) is not spoken again."""
        if told.line == self._told.line:
            return
        heard, self._told = [alert.code for alert in self._told.alerts], told
        self.set_tone("danger" if told.emergency else "caution")
        retone(self._words, "" if told.emergency else "caution")  # several sentences are read better in the text colour
        self._words.setText(told.line)
        self.setVisible(bool(told.line))
        if told.line and [alert.code for alert in told.alerts] != heard:
            self._soon.start(ANNOUNCE_MS)

    def _speak(self) -> None:
        if self.isVisible():
            announce(self, self._told.line, assertive=self._told.emergency)
