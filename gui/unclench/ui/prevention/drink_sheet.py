"""Another drink: which, how much, when."""

from PySide6.QtCore import QCoreApplication

from unclench.core.prevention import water
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.number_field import number_field
from unclench.ui.widgets.when_field import WhenField


class DrinkSheet(FormSheet):
    """A form: kind, amount, time. Tea, coffee, milk and soup count like water; alcohol does not."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        self._kind = ChoiceList(
            [Option(kind, words.drink(kind)) for kind in water.KINDS],
            translate("DrinkSheet", "Which drink"),
            look="pills",
        )
        self._kind.set_value("coffee")
        glass = bridge.services.drinks.glass()
        self._ml = number_field(
            translate("DrinkSheet", "How many millilitres"), water.AMOUNT_RANGE, value=glass, units=("ml",)
        )
        self._when = WhenField(translate("DrinkSheet", "When"), bridge.now)
        self._when.entered.connect(self.press)
        super().__init__(
            translate("DrinkSheet", "Another drink"),
            translate("DrinkSheet", "Tea, coffee, milk and soup count in full. Alcohol is kept, but doesn't count."),
            self._kind,
            self._ml,
            self._when,
            keep=self._log,
        )

    def _log(self) -> object:
        if not (self._ml.check() and self._when.check()):
            return None
        drinks = self._bridge.services.drinks
        return self._bridge.press(lambda: drinks.log(self._kind.value(), self._ml.value(), at=self._when.value()))
