"""Sharing as it stands: this computer, the others, the folder; exchange, clean up, forget, stop."""

from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from unclench.core.base.errors import UnclenchError
from unclench.core.sync.records import Device, Status
from unclench.ui.bridge import Bridge
from unclench.ui.history import path_line
from unclench.ui.history import sync_words as words
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.sync_card import DeviceLine, problem_line
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row


class SyncManageSheet(DataSheet):
    """Its button ends the sharing; what it says first is what stays."""

    def __init__(self, bridge: Bridge) -> None:
        self._sync = bridge.services.sync
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of this computer"))
        self._rename = button(self.tr("Rename"), self._renamed, size="small")
        self._name.textChanged.connect(lambda text: self._rename.setEnabled(bool(text.strip())))
        self._name.returnPressed.connect(self._renamed)
        super().__init__(bridge, self.tr("Sharing with other computers"))
        bridge.facts_changed.connect(self._changed)

    def begin(self) -> None:
        """Show how it stands."""
        self._draw()
        self.offer(self.tr("Stop sharing"), role="danger")
        self.back.setFocus()

    def press(self) -> None:
        """Share no more."""
        name = self._sync.status().folder
        if self.bridge.press(self._sync.leave) is None and self._sync.on:
            return
        self.bridge.facts_changed.disconnect(self._changed)
        lead = self.tr("The diary here stays as it is. The files in the folder stay, too: the others still have them.")
        self.tell(self.tr("This computer shares no more"), lead, [wrapped(name, "small", "muted")])

    def _changed(self, kinds: frozenset[str]) -> None:
        if "sync" in kinds and self._sync.on:
            self._draw()

    def _draw(self) -> None:
        status, now = self._sync.status(), self.bridge.now()
        lines: list[QWidget | str] = [self._here(status), Rule()]
        lines += [self._other(one) for one in status.others] or [wrapped(words.who(status), "body", "muted")]
        lines += [Rule(), path_line.PathLine(status.folder, self.tr("the shared folder"))]
        lines.append(self._way(status))
        lines.append(wrapped(words.last(status, now), "small", "muted"))
        lines += [problem_line(one) for one in status.problems]
        if status.copies:
            lines.append(self._copies(status.copies))
        self.say("", lines)

    def _here(self, status: Status) -> QWidget:
        self._name.setText(status.here.name if status.here else "")
        holder = QWidget()
        caption = label(self.tr("Name of this computer"), "medium")
        caption.setBuddy(self._name)
        line = row(self._name, self._rename, gap=10)
        line.setStretch(0, 1)
        holder.setLayout(column(caption, line, gap=6))
        return holder

    def _other(self, one: Device) -> QWidget:
        name = words.name(one)
        forget = button(
            self.tr("Forget"),
            partial(self._forget, one),
            size="small",
            name=self.tr("Forget: {computer}").format(computer=name),
        )
        forget.setAccessibleDescription(self.tr("Its entries stay. It comes back when it writes again."))
        line = row(DeviceLine(name, words.heard(one, self.bridge.now())), forget, gap=12)
        line.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _way(self, status: Status) -> QWidget:
        """How the files are kept; the passphrase comes at a press."""
        if not status.encrypted:
            return wrapped(self.tr("The files there are plain: whoever can read the folder can read them."))
        holder = QWidget()
        said = wrapped(self.tr("The files there are encrypted."))
        show = button(self.tr("Show the passphrase"), lambda: self._show_passphrase(said, show), size="small")
        holder.setLayout(column(said, Flow(show), gap=6))
        return holder

    def _show_passphrase(self, said: QLabel, pressed: QPushButton) -> None:
        words_of = self._sync.passphrase()
        if words_of:
            said.setText(self.tr("The passphrase: {words}").format(words=words_of))
            pressed.hide()
            announce(said, said.text())
            self.back.setFocus()

    def _copies(self, count: int) -> QWidget:
        said = self.tr(
            "%Ln copies lie in the folder that the program which keeps it in step has made. They hold nothing more.",
            "",
            count,
        )
        clean = button(self.tr("Delete the copies"), self._clean_up, size="small", icon="delete")
        holder = QWidget()
        holder.setLayout(column(wrapped(said, "small", "muted"), Flow(clean), gap=6))
        return holder

    def _renamed(self) -> None:
        name = self._name.text()
        try:
            self._sync.rename(name)
        except UnclenchError as trouble:
            self.work.say(trouble.message)
            return
        self.work.say(self.tr("This computer is called {name} now.").format(name=" ".join(name.split())))

    def _forget(self, one: Device) -> None:
        if self.bridge.press(lambda: self._sync.forget(one.writer) or True):
            self.work.say(self.tr("{computer} is forgotten. Its entries stay.").format(computer=words.name(one)))

    def _clean_up(self) -> None:
        sync = self._sync
        self.work.run_work(
            lambda progress: sync.clean_up(), self.tr("Deleting the copies"), self._cleaned, may_hang=True
        )

    def _cleaned(self, count: int) -> None:
        self._sync.came()
        self._draw()
        self.work.say(self.tr("%Ln copies are deleted.", "", count))
