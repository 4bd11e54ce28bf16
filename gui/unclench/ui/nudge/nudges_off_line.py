"""Beside a switch of nudges: that it can do nothing while nudges are off, and the press that turns them on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from unclench.ui.bridge import Bridge
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label
from unclench.ui.widgets.link_button import Link


def turn_on(bridge: Bridge, over: QWidget) -> None:
    """Nudges on; the disclaimer comes before where nobody has agreed to it."""
    from unclench.ui.frame import disclaimer

    def change() -> None:
        preferences = bridge.services.preferences
        if bridge.press(lambda: preferences.change_all({"nudges_on": True})) is not None:
            bridge.tell(QCoreApplication.translate("NudgesOffLine", "Nudges are on."))

    disclaimer.then(bridge, over, change)


def are_off(bridge: Bridge) -> bool:
    """Whether no nudge comes at all."""
    wishes = bridge.services.preferences.get()
    return not (wishes.nudges_on and wishes.understood)


class NudgesOffLine(QWidget):
    """Hidden while nudges are on, and, where `look` is told so, while the switch beside it is off anyway."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        words = label(self.tr("Nudges are off:"), "small", "caution")
        on = Link(self.tr("turn on"), lambda: turn_on(bridge, self), role="small", name=self.tr("turn on nudges"))
        self.setLayout(Flow(words, on, gap=5))
        self._wanted = True
        if not are_off(bridge):
            self.hide()
        bridge.facts_changed.connect(self._changed)

    def look(self, *, wanted: bool = True) -> None:
        """See whether it is to be said."""
        self._wanted = wanted
        self.setVisible(wanted and are_off(self._bridge))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"settings", "all"}:
            self.look(wanted=self._wanted)
