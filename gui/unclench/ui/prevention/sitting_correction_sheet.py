"""Say what a time of the day really was: at the desk, or away."""

from PySide6.QtCore import QCoreApplication

from unclench.ui.bridge import Bridge
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.when_field import WhenField


class CorrectionSheet(FormSheet):
    """A form: from when to when, and at the desk or away. It takes the place of what the desktop reported."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        self._state = ChoiceList(
            [
                Option("away", translate("CorrectionSheet", "I was up or away")),
                Option("sitting", translate("CorrectionSheet", "I was sitting")),
            ],
            translate("CorrectionSheet", "What it was"),
            look="pills",
        )
        self._state.set_value("away")
        self._first = WhenField(translate("CorrectionSheet", "From"), bridge.now, chip="60")
        self._last = WhenField(translate("CorrectionSheet", "Until"), bridge.now)
        for field in (self._first, self._last):
            field.entered.connect(self.press)
        super().__init__(
            translate("CorrectionSheet", "Correct the day's strip"),
            translate("CorrectionSheet", "For a time that was not as the strip shows it."),
            self._state,
            self._first,
            self._last,
            keep=self._correct,
        )

    def _correct(self) -> object:
        if not (self._first.check() and self._last.check()):
            return None
        first, last = self._first.value(), self._last.value()
        if first is None or last is None:
            return None
        correct = self._bridge.services.sitting.correct
        return self._bridge.press(lambda: correct(first, last, self._state.value()))
