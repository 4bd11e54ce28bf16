"""Sets the size of a glass, and the goal: how many glasses a day."""

from PySide6.QtCore import QCoreApplication

from unclench.core.prevention import water
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.number_field import number_field


class GlassSheet(FormSheet):
    """A form: millilitres of a glass, glasses a day."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        wishes = bridge.services.preferences.get()
        size = bridge.services.drinks.glass()
        self._size = number_field(
            translate("GlassSheet", "Millilitres in a glass"), (50, 1000), value=size, units=("ml",)
        )
        self._count = number_field(
            translate("GlassSheet", "Glasses a day"), water.GLASSES_RANGE, value=wishes.water_glasses
        )
        super().__init__(
            translate("GlassSheet", "Glass and goal"),
            translate("GlassSheet", "Eight glasses is a fair target, not a law; tea, coffee and milk count."),
            self._size,
            self._count,
            wrapped(
                translate(
                    "GlassSheet",
                    "Drink to thirst; pale-yellow urine is a good sign. EFSA 2010; Institute of Medicine 2004.",
                ),
                "small",
                "muted",
            ),
            keep=self._change,
        )

    def _change(self) -> object:
        if not (self._size.check() and self._count.check()):
            return None
        chosen = {"glass_ml": self._size.value(), "water_glasses": self._count.value()}
        return self._bridge.press(lambda: self._bridge.services.preferences.change_all(chosen))
