"""A walk, swim or ride that is past."""

from PySide6.QtCore import QCoreApplication

from unclench.core.base import units
from unclench.core.prevention import walks
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.number_field import number_field
from unclench.ui.widgets.pain_field import PainField
from unclench.ui.widgets.when_field import WhenField


class ActivitySheet(FormSheet):
    """A form: which activity, how long, when. Any activity counts as a walk."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        self._kind = ChoiceList(
            [Option(kind, words.activity(kind)) for kind in walks.ACTIVITIES],
            translate("ActivitySheet", "What it was"),
            look="pills",
        )
        self._kind.set_value("walk")
        self._minutes = number_field(
            translate("ActivitySheet", "Minutes"),
            walks.MINUTES_RANGE,
            hint=units.number(15),
            whole=False,
            units=("min",),
        )
        self._before = PainField(translate("ActivitySheet", "Pain before, if you like"))
        self._after = PainField(translate("ActivitySheet", "Pain after, if you like"))
        self._when = WhenField(translate("ActivitySheet", "When it began"), bridge.now)
        self._when.entered.connect(self.press)
        super().__init__(
            translate("ActivitySheet", "Log an activity"),
            translate("ActivitySheet", "Pick what you will keep doing. It counts like a walk."),
            self._kind,
            self._minutes,
            self._when,
            self._before,
            self._after,
            keep=self._log,
        )

    def _log(self) -> object:
        if not (self._minutes.check() and self._when.check()):
            return None
        log = self._bridge.services.walks.log
        return self._bridge.press(
            lambda: log(
                self._minutes.value(),
                self._kind.value(),
                pain_before=self._before.value(),
                pain_after=self._after.value(),
                at=self._when.value(),
            )
        )
