"""Your data: whether the diary is shared with other computers, who they are, and what is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.moments import Now
from unclench.core.sync.records import Device, Problem, Status
from unclench.ui.history import sync_words as words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row


class SyncCard(Card):
    """Draws a status; its presses are signals."""

    set_up_requested = Signal()
    manage_requested = Signal()
    exchange_requested = Signal()
    rejoin_requested = Signal()

    def __init__(self) -> None:
        self._lead = wrapped("", "body", "muted")
        self._last = wrapped("", "small", "muted")
        self._list, self._problems = column(gap=8), column(gap=8)
        self._devices, self._wrong = KeptParts(self._list), KeptParts(self._problems)
        self._set_up = button(
            self.tr("Set up …"), lambda: self.set_up_requested.emit(), name=self.tr("Set up sharing …")
        )
        self._again = button(self.tr("Share again"), lambda: self.rejoin_requested.emit(), role="primary")
        self._now = button(self.tr("Exchange now"), lambda: self.exchange_requested.emit(), icon="sync")
        self._manage = button(
            self.tr("Manage …"), lambda: self.manage_requested.emit(), name=self.tr("Manage sharing …")
        )
        super().__init__(
            column(
                label(self.tr("Other computers"), "heading"),
                self._lead,
                self._list,
                self._problems,
                self._last,
                Flow(self._set_up, self._again, self._now, self._manage),
                None,
                gap=8,
            )
        )

    def draw(self, status: Status, now: Now) -> None:
        """Show how sharing stands."""
        shares, replaced = status.state == "on", status.state == "replaced"
        self._lead.setText(self._words(status))
        self._last.setText(words.last(status, now) if shares else "")
        self._last.setVisible(shares)
        self._devices.draw([_device_part(one, now) for one in status.others] if shares else [])
        self._wrong.draw([_problem_part(one) for one in status.problems] if shares else [])
        for control, seen in (
            (self._set_up, status.state == "off"),
            (self._again, replaced),
            (self._now, shares),
            (self._manage, shares or replaced),
        ):
            control.setVisible(seen)

    def _words(self, status: Status) -> str:
        if status.state == "off":
            return self.tr(
                "Share this diary with your computer at work or at home, through a folder that Syncthing, Nextcloud "
                "or another program keeps in step, or on a USB stick. No account, no server of ours."
            )
        if status.state == "replaced":
            return self.tr(
                "The diary here was put back to a backup, so sharing rests. When you share again, what was shared "
                "since then comes back."
            )
        return words.who(status)


def _device_part(one: Device, now: Now) -> Part:
    said = (words.name(one), words.heard(one, now))
    return Part(one.writer, said, lambda: DeviceLine(*said), lambda line: line.show_device(*said))


def _problem_part(one: Problem) -> Part:
    return Part(f"{one.code} {one.file} {one.message}", (), lambda: problem_line(one), lambda line: None)


class DeviceLine(QWidget):
    """One other computer: what it is called, when it was heard from."""

    def __init__(self, name: str, heard: str) -> None:
        super().__init__()
        self._name, self._heard = label("", "medium"), wrapped("", "small", "muted")
        line = row(IconLabel("laptop", "muted", 20), column(self._name, self._heard, gap=1), gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_device(name, heard)

    def show_device(self, name: str, heard: str) -> None:
        """Other words."""
        self._name.setText(name)
        self._heard.setText(heard)


def problem_line(problem: Problem) -> QWidget:
    """What is wrong."""
    line = row(IconLabel("info", "caution", 18), wrapped(problem.message, "small"), gap=10)
    line.setStretch(1, 1)
    return Inset(line, tone="caution")
