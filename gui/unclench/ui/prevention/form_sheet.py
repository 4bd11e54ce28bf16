"""A sheet with a title, a few fields, one button that keeps and one that goes back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Item, column


class FormSheet(SheetWithFoot):
    """`keep` does what the form is for and returns what was kept, or None; then the sheet is left."""

    kept = Signal(object)

    def __init__(
        self, title: str, lead: str, *content: Item, keep: Callable[[], object] | None = None, words: str = ""
    ) -> None:
        self._keep = keep
        translate = QCoreApplication.translate
        back = button(translate("FormSheet", "Back"), lambda: self.left.emit(), role="quiet", size="big")
        self.keep_button = button(words or translate("FormSheet", "Keep"), self.press, role="primary", size="big")
        if keep is None:
            self.keep_button.hide()
        said = wrapped(lead, "lead")
        if not lead:
            said.hide()
        ways = Flow(self.keep_button, back, gap=10)
        super().__init__(column(wrapped(title, "big"), said, 4, *content, 8, gap=12), column(ways))
        first = next((item for item in content if isinstance(item, QWidget)), None)
        begins_at(self, first or back)

    def press(self) -> None:
        """Keep what is in the form; leave when that worked."""
        kept = self._keep() if self._keep is not None else None
        if kept is not None:
            self.left.emit()
            self.kept.emit(kept)
