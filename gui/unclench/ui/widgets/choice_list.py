"""One of several: radio buttons as rows (a question) or as pills (a length, a range), by mouse, arrows and digits."""

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QVBoxLayout

from unclench.core.base import units
from unclench.core.base.frozen_record import record
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.group import Group
from unclench.ui.widgets.radio_buttons import Choice, Pill, RowChoice
from unclench.ui.widgets.typed_keys import TypedKeys


@record
class Option:
    """What can be chosen. `key` is the key that chooses it, by default its number in the list."""

    value: Any
    words: str
    detail: str = ""
    key: str = ""


def across(*options: Option) -> list[Option]:
    """Sides of the body, from left to right: they stand so in languages that are written from the right, too."""
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return list(reversed(options)) if mirrored else list(options)


def zero_to_ten() -> list[Option]:
    """The answers of a scale from 0 to 10; each number is its own key, and X is 10."""
    return [Option(number, units.number(number), key=str(number)) for number in range(11)]


class ChoiceList(Group):
    """Radio buttons: at most one is chosen, none at first. `chosen` is emitted at each choice of the person."""

    chosen = Signal(object)
    keyed = Signal()
    """After `chosen`, when it was by the key of the option: on to what comes next."""

    def __init__(self, options: Sequence[Option], name: str, *, look: Literal["rows", "pills"] = "rows") -> None:
        super().__init__(name)
        self._options = list(options)
        self._group = QButtonGroup(self)
        box = QVBoxLayout(self) if look == "rows" else Flow()
        if look == "pills":
            self.setLayout(box)
        box.setContentsMargins(0, 0, 0, 0)
        if isinstance(box, QVBoxLayout):
            box.setSpacing(12)
        self._choices: list[Choice] = []
        for index, option in enumerate(self._options):
            key = option.key or str(index + 1)
            choice = (
                RowChoice(option.words, option.detail, key) if look == "rows" else Pill(option.words, option.detail)
            )
            self._choices.append(choice)
            self._group.addButton(choice, index)
            box.addWidget(choice)
        keys = [(option.key or str(index + 1)).upper() for index, option in enumerate(self._options)]
        self._by_key = dict(zip(keys, self._choices, strict=True))
        self._keys = TypedKeys(keys, self)
        self._keys.typed.connect(self._typed)
        self._keys.settled.connect(self._settled)
        self._told = -1
        self._group.idToggled.connect(self._toggled)
        self._group.idClicked.connect(self._clicked)
        self._offer_to_tab()

    def value(self) -> Any:
        """The value chosen, or None."""
        index = self._group.checkedId()
        return self._options[index].value if index >= 0 else None

    def set_value(self, value: Any) -> None:
        """Show `value` as chosen, without a signal; a value not in the list shows none. Tab stops at the chosen one."""
        index = next((i for i, option in enumerate(self._options) if option.value == value), -1)
        blocked = QSignalBlocker(self._group)
        self._group.setExclusive(index >= 0)
        for i, choice in enumerate(self._choices):
            choice.setChecked(i == index)
        self._group.setExclusive(True)
        blocked.unblock()
        self._offer_to_tab()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event.text()):
            super().keyPressEvent(event)

    def _typed(self, key: str) -> None:
        choice = self._by_key[key]
        if choice.isEnabled():
            choice.setFocus(Qt.FocusReason.TabFocusReason)  # it shows its ring
            choice.click()

    def _settled(self, key: str) -> None:
        if self._by_key[key].isEnabled():
            self.keyed.emit()

    def _toggled(self, index: int, on: bool) -> None:
        """Emit `chosen` also where assistive technology toggles a button without a click."""
        if on:
            self._offer_to_tab()
            self._told = index
            self.chosen.emit(self._options[index].value)

    def _offer_to_tab(self) -> None:
        """Let the Tab key stop at the chosen button, else at the first."""
        usable = [choice for choice in self._choices if choice.isEnabledTo(self)]
        stop = next((choice for choice in usable if choice.isChecked()), usable[0] if usable else None)
        for choice in self._choices:
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice is stop else Qt.FocusPolicy.ClickFocus)

    def _clicked(self, index: int) -> None:
        """A click on the button that is chosen already emits too: what was only suggested is confirmed so."""
        if self._told != index:
            self.chosen.emit(self._options[index].value)
        self._told = -1
