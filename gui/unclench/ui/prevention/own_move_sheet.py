"""A move that a physiotherapist gave."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from unclench.core.prevention import stretching
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.number_field import number_field


class OwnMoveSheet(FormSheet):
    """A form: name, seconds to hold, repeats, sides, how, from whom."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        self._name, self._how, self._whom = QLineEdit(), QLineEdit(), QLineEdit()
        named = (
            (self._name, translate("OwnMoveSheet", "What it is called")),
            (self._how, translate("OwnMoveSheet", "How it goes, in your words")),
            (self._whom, translate("OwnMoveSheet", "Who gave it to you")),
        )
        lines = []
        for line, words in named:
            line.setAccessibleName(words)
            caption = wrapped(words, "small", "muted")
            caption.setBuddy(line)
            lines.append(column(caption, line, gap=4))
        self._hold = number_field(
            translate("OwnMoveSheet", "Seconds to hold"), stretching.OWN_HOLD_RANGE, value=10, units=("s",)
        )
        self._repeats = number_field(translate("OwnMoveSheet", "How often"), stretching.OWN_REPEATS_RANGE, value=3)
        self._sides = ChoiceList(
            [Option(1, translate("OwnMoveSheet", "One way")), Option(2, translate("OwnMoveSheet", "Left and right"))],
            translate("OwnMoveSheet", "Sides"),
            look="pills",
        )
        self._sides.set_value(1)
        super().__init__(
            translate("OwnMoveSheet", "A move of my own"),
            translate("OwnMoveSheet", "What a physiotherapist showed you fits here."),
            *lines,
            self._hold,
            self._repeats,
            self._sides,
            keep=self._add,
        )
        begins_at(self, self._name)

    def _add(self) -> object:
        if not (self._hold.check() and self._repeats.check()):
            return None
        return self._bridge.press(
            lambda: self._bridge.services.stretches.add_own(
                self._name.text(),
                self._hold.value(),
                self._repeats.value(),
                self._sides.value(),
                from_whom=self._whom.text().strip() or None,
                how=self._how.text().strip(),
            )
        )
