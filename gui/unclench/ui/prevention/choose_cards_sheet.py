"""Which cards the tab shows."""

from PySide6.QtCore import QCoreApplication

from unclench.ui.bridge import Bridge
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.check_box import Check


class CardsSheet(FormSheet):
    """A check box for each card. Hiding a card deletes nothing."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        names = {
            "plank": translate("CardsSheet", "Plank"),
            "water": translate("CardsSheet", "Water"),
            "sitting": translate("CardsSheet", "Sitting and posture"),
            "walk": translate("CardsSheet", "Walk"),
            "stretch": translate("CardsSheet", "Stretch"),
            "weight": translate("CardsSheet", "Weight"),
            "minerals": translate("CardsSheet", "Minerals"),
        }
        hidden = bridge.services.preferences.get().hidden_cards
        self._checks = {name: Check(words) for name, words in names.items()}
        for name, check in self._checks.items():
            check.setChecked(name not in hidden)
        super().__init__(
            translate("CardsSheet", "Show or hide cards"),
            translate("CardsSheet", "Nothing is lost by hiding a card."),
            *self._checks.values(),
            keep=self._change,
        )

    def _change(self) -> object:
        hidden = tuple(name for name, check in self._checks.items() if not check.isChecked())
        return self._bridge.press(lambda: self._bridge.services.preferences.change_all({"hidden_cards": hidden}))
