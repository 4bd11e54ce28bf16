"""What applies to the person, before planks, a water goal or a BMI: asked once, changed at any time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from unclench.core.base.entries import Answer
from unclench.core.safety.cautions import Asked
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.tick_keys import show_keys, tick_key


class QuestionsSheet(FormSheet):
    """One list of check boxes."""

    def __init__(
        self, asked: Asked, given: dict[str, Answer], keep: Callable[[str, dict[str, Answer]], object]
    ) -> None:
        translate = QCoreApplication.translate
        titles = {
            "plank": translate("QuestionsSheet", "Is a plank for me?"),
            "water": translate("QuestionsSheet", "Should I drink less?"),
            "body": translate("QuestionsSheet", "Before a BMI"),
        }
        lead = translate("QuestionsSheet", "{short} Tick what is true for you; nothing ticked is an answer too.")
        self._checks = {question.id: Check(question.text) for question in asked.questions}
        show_keys(self._checks.values())
        for name, check in self._checks.items():
            check.setChecked(given.get(name) == "y")
        super().__init__(
            titles[asked.about],
            lead.format(short=asked.short),
            *self._checks.values(),
            keep=lambda: keep(asked.about, self.answers()),
            words=translate("QuestionsSheet", "Keep these answers"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a question: digits tick, Enter goes on to what keeps it."""
        if not tick_key(event, [*self._checks.values()], none=self._to_keep, go_on=self._to_keep):
            super().keyPressEvent(event)

    def _to_keep(self) -> None:
        self.keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    def answers(self) -> dict[str, Answer]:
        """Every question answered."""
        return {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}
