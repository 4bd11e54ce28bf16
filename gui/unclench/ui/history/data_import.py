"""Import: what is new, newer, known and refused, before anything is written; then the press, then what was done."""

from PySide6.QtWidgets import QWidget

from unclench.actions.data_file import DataFile
from unclench.core.base import units
from unclench.core.base.data_file_facts import ImportLook, RefusedRow
from unclench.core.base.shown_text import shown
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.row_or_column import RowOrColumn

MOST = 5
"""So many of the refused entries are shown."""


class ImportSheet(DataSheet):
    """`file` is an export as JSON, or a data file."""

    def __init__(self, bridge: Bridge, file: str) -> None:
        super().__init__(bridge, self.tr("Add the entries of a file"))
        self._file = file
        self._look: ImportLook | None = None
        self.say(self.tr("Reading {file} …").format(file=file))
        self.work.stopped.connect(self._ended)
        self.work.failed.connect(self._unusable)

    def begin(self) -> None:
        """Look into the file. Nothing is written."""
        file = self._file
        if not self.work.run(lambda there: there.look_into_import(file), self.tr("Reading the file"), self._show):
            self._unusable()

    def press(self) -> None:
        """Add what can be added."""
        file, without = self._file, tuple(one.key for one in self._look.refused) if self._look else ()

        def add(there: DataFile) -> dict[str, dict[str, int]]:
            return there.import_(file, without=without)

        self.work.run(add, self.tr("Adding the entries"), self._added, writes=True)

    def _show(self, look: ImportLook) -> None:
        self._look = look
        new, newer, known = (look.total(name) for name in ("new", "newer", "known"))
        lines: list[QWidget | str] = [wrapped(look.file, "small", "muted")]
        if new or newer or known:
            lines.append(_table(look))
        if look.refused:
            lines.append(self._refused(look.refused))
        if not new and not newer:
            nothing = self.tr("Everything in it is in the diary already.") if known else self.tr("It holds no entries.")
            self.say(self.tr("Nothing in it can be added.") if look.refused and not known else nothing, lines)
            self.say_heading()
            return
        lines.append(self.tr("Before anything is written, a backup is made."))
        self.say(self._lead(new, newer), lines)
        self.offer(self.tr("Add the others") if look.refused else self.tr("Add them"))

    def _lead(self, new: int, newer: int) -> str:
        if not newer:
            return self.tr("{entries} would be added.").format(entries=words.entries(new))
        if not new:
            return self.tr("{entries} would take the place of an older version.").format(entries=words.entries(newer))
        said = self.tr("{entries} would be added, and {newer} would take the place of an older version.")
        return said.format(entries=words.entries(new), newer=words.number(newer))

    def _refused(self, refused: tuple[RefusedRow, ...]) -> QWidget:
        lines = [wrapped(self._line(one), "small") for one in refused[:MOST]]
        if len(refused) > MOST:
            lines.append(
                wrapped(self.tr("and {count} more").format(count=words.number(len(refused) - MOST)), "small", "muted")
            )
        title = self.tr("%Ln entries cannot be added", "", len(refused))
        return Inset(column(wrapped(title, "strong"), *lines, gap=6), tone="caution")

    def _line(self, one: RefusedRow) -> str:
        when = words.moment_there(one.at, self.bridge.now()) if one.at else shown(one.entry)
        said = self.tr("{kind}, {when}: {reason}")
        return said.format(kind=words.kind(one.table), when=when, reason=shown(one.reason))

    def _added(self, counts: dict[str, dict[str, int]]) -> None:
        new, newer = (sum(count[name] for count in counts.values()) for name in ("new", "newer"))
        said = self.tr("{entries} added, {newer} renewed.")
        lead = said.format(entries=words.entries(new), newer=words.number(newer))
        self.tell(self.tr("Imported"), lead, [self.tr("The diary as it was before is among the backups.")])

    def _unusable(self) -> None:
        if self.go.isHidden():
            self.say("")

    def _ended(self) -> None:
        if self.go.isHidden():
            self.left.emit()
        else:
            self.work.say(self.tr("Stopped. Nothing was changed."))


def _table(look: ImportLook) -> QWidget:
    """What happens to the entries of each kind, one line a kind."""
    from unclench.core.base.translation import translate

    lines: list[QWidget] = []
    for table, counts in look.tables.items():
        said = [
            text.format(count=words.number(counts[name]))
            for name, text in (
                ("new", translate("Data", "{count} new")),
                ("newer", translate("Data", "{count} newer")),
                ("known", translate("Data", "{count} known")),
            )
            if counts[name]
        ]
        if said:
            line = QWidget()
            counts = wrapped(units.in_a_line(said), "body", "muted")
            line.setLayout(RowOrColumn(label(words.kind(table)), counts, gap=16, stretch=(1, 0)))
            lines.append(line)
    return Inset(column(*lines, gap=6))
