"""The backups in the data folder: newest first, each with its date, what it was made for, its entries and its size."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.base.data_file_facts import Backup, BackupCount
from unclench.core.base.moments import Now
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.row_or_column import RowOrColumn

FIRST = 6
"""So many are shown until all are wanted."""


class BackupsCard(Card):
    """Its presses are signals. How many entries a backup holds is counted on a thread, one backup after the other."""

    back_up_requested = Signal()
    copy_requested = Signal()
    restore_requested = Signal(str, str)
    """The file, and how the page calls the backup."""
    other_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._counts: dict[Backup, BackupCount] = {}
        self._counting: LongWork | None = None
        self._counted: Backup | None = None
        self._backups: tuple[Backup, ...] = ()
        self._all = False
        self._newest = wrapped("", "body", "muted")
        now = button(self.tr("Back up now"), lambda: self.back_up_requested.emit(), role="primary", icon="keep")
        copy = button(self.tr("Save a copy as …"), lambda: self.copy_requested.emit(), icon="export")
        self._list = column(gap=0)
        self._parts = KeptParts(self._list)
        self._more = Link("", self._show_all, role="small", tone="muted")
        other = Link(self.tr("Restore another file …"), lambda: self.other_requested.emit(), role="small", tone="muted")
        super().__init__(
            column(
                wrapped(self.tr("Backups"), "heading"),
                self._newest,
                4,
                Flow(now, copy),
                6,
                self._list,
                4,
                row(self._more, None),
                row(other, None),
                None,
                gap=8,
            )
        )

    def draw(self, backups: tuple[Backup, ...], now: Now) -> None:
        """Show these; those whose entries are not known yet are counted."""
        self._backups = backups
        self._counts = {one: count for one, count in self._counts.items() if one in backups}
        newest = next((one for one in backups if self._is_of_use(one)), None)
        if newest is not None:
            said = self.tr("The newest: {when}. One is made each day; the oldest go by themselves.")
            self._newest.setText(said.format(when=words.moment(newest.made, now)))
        elif backups:
            self._newest.setText(self.tr("None of them holds an entry."))
        else:
            self._newest.setText(self.tr("There is none yet. The first is made on the first day with entries."))
        shown = backups if self._all else backups[:FIRST]
        self._parts.draw([self._part(one, now) for one in shown])
        self._more.setVisible(len(shown) < len(backups))
        self._more.setText(self.tr("Show all {count}").format(count=words.number(len(backups))))
        self._count_next(shown)

    def _is_of_use(self, one: Backup) -> bool:
        """Whether it holds entries, as far as that is known."""
        count = self._counts.get(one)
        return count is None or bool(count.entries)

    def _part(self, one: Backup, now: Now) -> Part:
        when, count = words.moment(one.made, now), self._counts.get(one)
        return Part(
            one.file, (when, count), lambda: self._row(one, when, count), lambda row: row.show_backup(when, count)
        )

    def _row(self, one: Backup, when: str, count: BackupCount | None) -> "BackupRow":
        made = BackupRow(one, when, count)
        made.restore_requested.connect(self.restore_requested)
        return made

    def _show_all(self) -> None:
        self._all = True
        self.draw(self._backups, self._bridge.now())

    def _count_next(self, shown: Sequence[Backup]) -> None:
        wanted = next((one for one in shown if one not in self._counts), None)
        if wanted is None or self._counting is not None or not self.isVisible():
            return
        files = self._bridge.services.data_file
        self._counted = wanted
        work = self._counting = LongWork(lambda progress: files.backup_count(wanted.file))
        work.done.connect(self._keep)
        work.ended.connect(self._go_on)
        work.start()

    def _keep(self, count: BackupCount) -> None:
        if self._counted is not None:
            self._counts[self._counted] = count

    def _go_on(self) -> None:
        """One that could not be read now is not tried again and again."""
        self._counting = None
        if self._counted is not None:
            self._counts.setdefault(self._counted, BackupCount(None, "damaged"))
        self.draw(self._backups, self._bridge.now())


class BackupRow(QWidget):
    """One backup, and the way back to it."""

    restore_requested = Signal(str, str)

    def __init__(self, backup: Backup, when: str, count: BackupCount | None) -> None:
        super().__init__()
        self._backup = backup
        self._when, self._details = label("", "medium"), wrapped("", "small", "muted")
        self._restore = button(self.tr("Restore …"), self._press, size="small")
        ways = column(None, Flow(self._restore), None)
        line = RowOrColumn(column(self._when, self._details, gap=1), ways, gap=12, stretch=(1, 0), ems=(10, 0))
        line.setContentsMargins(0, 9, 0, 9)
        self.setLayout(column(Rule(), line, gap=0))
        self.show_backup(when, count)

    def show_backup(self, when: str, count: BackupCount | None) -> None:
        """When it was made, in words, and how many entries it holds once that is known."""
        parts = [words.why(self._backup.why), self._held(count), words.size(self._backup.size)]
        said = units.in_a_line(part for part in parts if part)
        self._when.setText(when)
        self._details.setText(said)
        self._restore.setAccessibleName(self.tr("Restore … {backup}").format(backup=when))
        self._restore.setAccessibleDescription(said)
        self._restore.setVisible(count is None or count.entries is not None)

    def _press(self) -> None:
        self.restore_requested.emit(self._backup.file, self._when.text())

    def _held(self, count: BackupCount | None) -> str:
        if count is None:
            return ""
        if count.entries is not None:
            return words.entries(count.entries) if count.entries else self.tr("empty")
        if count.fault == "newer":
            return self.tr("from a newer version of Unclench")
        return self.tr("damaged")
