"""The cards of the data page beside the backups: the file, export and import, delete all."""

from PySide6.QtCore import Signal

from unclench.core.base.data_file_facts import Extent, FilePlace
from unclench.core.base.moments import Now
from unclench.ui.history import data_words as words
from unclench.ui.history.path_line import PathLine
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.row_or_column import RowOrColumn

NOT_YET = "\u00a0"
"""Keeps the room of a line until its words are known."""


class FileCard(Card):
    """Entries since when; where the file is and how large."""

    def __init__(self, file: str) -> None:
        self._since, self._size = wrapped(NOT_YET, "lead_strong"), wrapped("", "body", "muted")
        self._path = PathLine(file, self.tr("the data file"))
        super().__init__(
            column(wrapped(self.tr("Your diary"), "heading"), self._since, self._size, 2, self._path, None, gap=6)
        )

    def show_extent(self, extent: Extent, now: Now) -> None:
        """How many entries there are, since when."""
        self._since.setText(words.since(extent, now))

    def show_place(self, place: FilePlace, *, shared: bool) -> None:
        """Where the file is, how large, and whether its entries go into a folder for other computers."""
        if not place.size:
            said = self.tr("The first entry makes the file, on this computer only.")
        elif shared:
            said = self.tr("One file of {size} on this computer; its entries go into the shared folder, too.")
        else:
            said = self.tr("One file of {size}, on this computer only.")
        self._size.setText(said.format(size=words.size(place.size)))
        self._path.set_file(place.file)


class ElsewhereCard(Card):
    """Export in three forms, and import."""

    export_requested = Signal(str)
    import_requested = Signal()

    def __init__(self) -> None:
        json = button(self.tr("JSON …"), lambda: self.export_requested.emit("json"), name=self.tr("Export as JSON …"))
        sheet = button(
            self.tr("Spreadsheet …"),
            lambda: self.export_requested.emit("spreadsheet"),
            name=self.tr("Export as Spreadsheet …"),
        )
        csv = button(self.tr("CSV …"), lambda: self.export_requested.emit("csv"), name=self.tr("Export as CSV …"))
        about = self.tr(
            "JSON: everything, for another computer. Spreadsheet: one table a kind, with local times and names. "
            "CSV: the tables as they lie in the file."
        )
        add = button(self.tr("Add the entries of a file …"), lambda: self.import_requested.emit(), icon="import")
        added = self.tr("An export as JSON, a backup, or another diary. First you see what would be added.")
        super().__init__(
            column(
                wrapped(self.tr("Export"), "heading"),
                wrapped(about, "small", "muted"),
                Flow(json, sheet, csv),
                10,
                wrapped(self.tr("Import"), "heading"),
                wrapped(added, "small", "muted"),
                Flow(add),
                None,
                gap=8,
            )
        )


class EraseCard(Card):
    """The way to delete all."""

    erase_requested = Signal()

    def __init__(self) -> None:
        erase = button(self.tr("Delete all …"), lambda: self.erase_requested.emit(), role="danger", icon="delete")
        words_of = wrapped(self.tr("The whole diary and your settings; you type a word first."), "small", "muted")
        said = column(wrapped(self.tr("Delete all"), "heading"), words_of, gap=4)
        super().__init__(RowOrColumn(said, column(None, Flow(erase), None), gap=16, stretch=(1, 0), ems=(10, 0)))
