"""The settings window: a search on top, cards below; every change is in force at once."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from unclench.ui.bridge import Bridge
from unclench.ui.nudge.nudges_off_line import NudgesOffLine
from unclench.ui.settings.catalogue import AUTOSTART, DATA, Item, Section, sections
from unclench.ui.settings.setting_row import AutostartRow, DataRow, SettingRow
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.step_view import reading_size

WIDE_EMS, TALL_EMS = 40, 42


class SettingsWindow(Dialog):
    """Built when it is opened, gone when it is closed. `find` begins with a search."""

    data_requested = Signal()
    """The page of the data file is wanted; the window has closed."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, find: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._bridge, self._services = bridge, bridge.services
        self._rows: list[SettingRow | AutostartRow | DataRow] = []
        self._cards: list[tuple[Card, list[tuple[Rule, SettingRow | AutostartRow | DataRow]]]] = []
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self._nothing = wrapped(self.tr("No setting has these words."), "body", "muted")
        known = tuple(
            (one.code, one.name) for one in bridge.services.context.guide.countries.known.values() if one.code
        )
        cards = [self._card(section) for section in sections(known)]
        self._left = wrapped("", "small", "danger")
        self._left.hide()
        self._warned = False
        close = button(self.tr("Close"), self.accept, role="primary")
        top = row(self.search)
        top.setContentsMargins(24, 20, 24, 0)
        foot = row(self._left, close, gap=16)
        foot.setStretch(0, 1)
        foot.setAlignment(close, Qt.AlignmentFlag.AlignRight)
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(top, Page(column(self._nothing, *cards, None, gap=16)), foot, gap=0))
        self.search.textChanged.connect(self._filter)
        bridge.facts_changed.connect(self._changed)
        self.search.setText(find)
        self._filter(find)
        self.resize(reading_size(parent, WIDE_EMS, TALL_EMS))

    def go_to(self, name: str) -> None:
        """The keyboard to the field of a setting."""
        found = next((one for one in self._rows if one.item.name == name), None)
        if found is not None:
            focus_first(found)

    def done(self, result: int, /) -> None:
        """What is red is not in force: say so before it is gone, once."""
        if (here := self.focusWidget()) is not None:
            here.clearFocus()  # what is being typed is read
        red = [line for line in self.findChildren(QLineEdit) if line.property("wrong")]
        if not red or self._warned:
            super().done(result)
            return
        self._warned = True
        self.search.clear()  # it may be out of sight
        self._left.setText(self.tr("Not kept: what is red. Correct it, or close again to leave it as it was."))
        self._left.show()
        announce(self._left, self._left.text())
        red[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field keeps it, and presses none of the buttons: a dialog would take the first."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def _card(self, section: Section) -> Card:
        made = [(Rule(), self._row(item)) for item in section.items]
        parts: list[QWidget] = [part for pair in made for part in pair]
        if any(item.name.startswith("nudge_") for item in section.items) and section.items[0].name != "nudges_on":
            parts.insert(0, NudgesOffLine(self._bridge))
        card = Card(column(wrapped(section.title, "heading"), *parts, gap=12))
        self._cards.append((card, made))
        return card

    def _row(self, item: Item) -> SettingRow | AutostartRow | DataRow:
        made: SettingRow | AutostartRow | DataRow
        if item.name == DATA:
            made = DataRow(item, self._open_data)
        elif item.name == AUTOSTART:
            machine = self._services.system_check
            made = AutostartRow(item, machine.starts, machine.start_with_computer)
            made.draw()
        else:
            value = getattr(self._services.preferences.get(), item.name)
            made = SettingRow(item, value, self._bridge.now().instant.local().date())
            made.changed.connect(self._change)
            made.reset_requested.connect(self._reset)
        self._rows.append(made)
        return made

    def _open_data(self) -> None:
        self.accept()
        self.data_requested.emit()

    def _change(self, name: str, value: Any) -> None:
        self._bridge.press(lambda: self._services.preferences.change(name, value))

    def _reset(self, name: str) -> None:
        self._bridge.press(lambda: self._services.preferences.reset(name))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"settings", "all"}:
            wishes = self._services.preferences.get()
            for one in self._rows:
                if isinstance(one, SettingRow):
                    one.draw(getattr(wishes, one.item.name))

    def _filter(self, words: str) -> None:
        """Show what the search finds; a card without any goes too."""
        found = 0
        for card, rows in self._cards:
            shown = 0
            for rule, one in rows:
                fits = one.matches(words)
                one.setVisible(fits)
                rule.setVisible(fits and shown > 0)
                shown += fits
            card.setVisible(shown > 0)
            found += shown
        self._nothing.setVisible(found == 0)
