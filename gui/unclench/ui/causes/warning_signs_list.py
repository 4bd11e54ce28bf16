"""Question 0: the warning signs, first group A on one screen, then group B, each with "none of these"."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.causes.checklist import GROUP_A, GROUP_B, NONE
from unclench.core.causes.evaluation import signs_of
from unclench.core.safety.warning_signs import Sign
from unclench.ui.widgets.check_box import SIGN_ROW, Check
from unclench.ui.widgets.check_grid import CheckGrid
from unclench.ui.widgets.first_focus import focus_goes_along
from unclench.ui.widgets.group import Group
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.tick_keys import show_keys, tick_key

TWO_COLUMNS_EMS = 30
PAGES = 2


class SignsGroup(Group):
    """One group: its signs to tick. `none`, that none of them is true, is placed by whoever shows the list."""

    changed = Signal()

    def __init__(self, title: str, tone: str, signs: list[Sign]) -> None:
        super().__init__(title)
        self.checks = {sign.id: Check(sign.short, least=SIGN_ROW) for sign in signs}
        for sign in signs:
            self.checks[sign.id].setAccessibleDescription(sign.question)
            self.checks[sign.id].setToolTip(sign.question)
            self.checks[sign.id].toggled.connect(self._ticked)
        self.none = Check(self.tr("None of these"), role="strong", least=SIGN_ROW)
        self.none.toggled.connect(self._said_none)
        show_keys(self.checks.values(), self.none)
        self.grid = CheckGrid(self.checks.values(), ems=TWO_COLUMNS_EMS)
        self.setLayout(column(wrapped(title, "strong", tone), self.grid, None, gap=9))

    def ticked(self) -> list[str]:
        """The ids that are ticked."""
        return [name for name, check in self.checks.items() if check.isChecked()]

    def answered(self) -> bool:
        """Whether anything was said."""
        return bool(self.ticked()) or self.none.isChecked()

    def show_ticked(self, names: set[str], *, none: bool) -> None:
        """Show an answer, without a signal."""
        for name, check in self.checks.items():
            _set(check, name in names)
        _set(self.none, none)

    def _ticked(self) -> None:
        _set(self.none, False)
        self.changed.emit()

    def _said_none(self) -> None:
        if self.none.isChecked():
            for check in self.checks.values():
                _set(check, False)
        self.changed.emit()


def _set(check: Check, on: bool) -> None:
    """Tick or untick without a signal."""
    blocked = QSignalBlocker(check)
    check.setChecked(on)
    blocked.unblock()
    check.update()


class WarningSignsList(QWidget):
    """`value` is "none", the ids that are ticked, or None while something is still to be said.

    Tells when group A was left with none ticked (`none_urgent`).
    """

    changed = Signal()
    none_urgent = Signal()
    turned = Signal()
    """The other group is shown."""

    def __init__(self, signs: tuple[Sign, ...], asked: str = "") -> None:
        """`asked`: what is said before the first group."""
        super().__init__()
        self.urgent = SignsGroup(
            self.tr("Any of these right now? They need help at once."),
            "danger",
            [s for s in signs if s.group == GROUP_A],
        )
        self.soon = SignsGroup(
            self.tr("And any of these? They need a look within two days."),
            "caution",
            [s for s in signs if s.group == GROUP_B],
        )
        self._unsure: set[str] = set()
        for number, group in enumerate((self.urgent, self.soon), 1):
            place = self.tr("Warning signs, {page} of {pages}.").format(
                page=units.number(number), pages=units.number(PAGES)
            )
            said = (asked if group is self.urgent else "", place, group.accessibleName())
            group.setAccessibleName(" ".join(part for part in said if part))
        self.pinned = Group()
        """"None of these", to stand below the list where it never scrolls out of sight."""
        self.pinned.setLayout(column(self.urgent.none, self.soon.none))
        self.setLayout(column(self.urgent, self.soon))
        self._show_group(self.urgent)
        for group in (self.urgent, self.soon):
            group.changed.connect(self.changed)

    def value(self) -> Any:
        """The answer to Q0. A sign of group A is an answer by itself."""
        ticked = [*self.urgent.ticked(), *self.soon.ticked()]
        if self.urgent.ticked() or (ticked and self.urgent.answered()):
            return [f"{name}?" if name in self._unsure else name for name in ticked]
        return NONE if self.urgent.answered() and self.soon.answered() else None

    def set_value(self, value: Any) -> None:
        """Show an answer."""
        ticked = () if value is None else signs_of(value)
        names = {name.rstrip("?") for name in ticked}
        self._unsure = {name.rstrip("?") for name in ticked if name.endswith("?")}
        told = value is not None
        for group in (self.urgent, self.soon):
            group.show_ticked(names, none=told and not names & set(group.checks))
        self.changed.emit()

    def show_none_urgent(self) -> None:
        """Group A was answered earlier today, none ticked."""
        self.urgent.show_ticked(set(), none=True)
        self.changed.emit()

    def set_compact(self, compact: bool) -> None:
        """With less room between the rows."""
        for group in (self.urgent, self.soon):
            group.grid.set_compact(compact)
            group.updateGeometry()
        self.updateGeometry()

    def can_go_on(self) -> bool:
        """Whether the group on the screen is answered."""
        return self._shown().answered()

    def page(self) -> int:
        """Which of the PAGES is shown, from 1."""
        return 1 if self._shown() is self.urgent else 2

    def _shown(self) -> SignsGroup:
        return self.urgent if self.soon.isHidden() else self.soon

    def forward(self) -> bool:
        """Show group B, if it is to be asked yet; whether it was."""
        if not self.soon.isHidden() or self.urgent.ticked():
            return False
        self.none_urgent.emit()
        self._turn(self.soon)
        return True

    def backward(self) -> bool:
        """Show group A again; whether there was a way back."""
        if self.soon.isHidden():
            return False
        self._turn(self.urgent)
        return True

    def _turn(self, group: SignsGroup) -> None:
        self._shown().none.clearFocus()  # else Qt lends it to one control after the other
        with focus_goes_along(self._shown(), group):
            self._show_group(group)
        self.turned.emit()
        self.take_focus()
        self.changed.emit()

    def _show_group(self, group: SignsGroup) -> None:
        for one in (self.urgent, self.soon):
            one.setVisible(one is group)
            one.none.setVisible(one is group)
        said = self.tr("Warning signs, {page} of {pages}: none of them")
        self.pinned.setAccessibleName(said.format(page=units.number(self.page()), pages=units.number(PAGES)))

    def press_key(self, event: QKeyEvent, go_on: Callable[[], object]) -> bool:
        """Tick by digit, 0 says none of these, Enter goes on; whether the key was one of them."""
        shown = self._shown()

        def none() -> None:
            shown.none.setFocus(Qt.FocusReason.TabFocusReason)
            shown.none.setChecked(True)

        def enter() -> None:
            if shown.answered():
                go_on()
            else:
                shown.none.setFocus(Qt.FocusReason.TabFocusReason)

        return tick_key(event, [*shown.checks.values()], none=none, go_on=enter)

    def take_focus(self) -> None:
        """Put the keyboard on the first sign."""
        next(iter(self._shown().checks.values())).setFocus(Qt.FocusReason.TabFocusReason)
