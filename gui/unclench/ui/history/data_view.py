"""The data file: where it is, backups, restore, export, import, delete all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.actions.data_file import DataFile
from unclench.core.base.data_file_facts import Extent
from unclench.core.base.errors import UnclenchError
from unclench.core.base.progress import Progress
from unclench.core.sync.records import Exchange, Status
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.history.data_backups import BackupsCard
from unclench.ui.history.data_cards import ElsewhereCard, EraseCard, FileCard
from unclench.ui.history.data_dialogs import ask_backup, ask_copy, ask_export, ask_folder, ask_import
from unclench.ui.history.data_erase import EraseSheet
from unclench.ui.history.data_import import ImportSheet
from unclench.ui.history.data_restore import RestoreSheet
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.data_work import DataWork
from unclench.ui.history.path_line import open_folder_of
from unclench.ui.history.sync_card import SyncCard
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.layouts import MARGIN, Page, column
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.sheet_stack import SheetStack

STAMP = "%Y-%m-%d-%H%M"


class DataView(QWidget):
    """Cards, and sheets over them that look before they do anything. `told` has a sentence that the window shows."""

    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._files = bridge.services.data_file
        self._file = FileCard(self._files.file().file)
        self._backups = BackupsCard(bridge)
        self._elsewhere, self._sync, erase = ElsewhereCard(), SyncCard(), EraseCard()
        self._work = DataWork(bridge)
        self._work.stopped.connect(self._stopped)
        self._exchanges = False
        left = QWidget()
        left.setLayout(column(self._file, self._sync, self._elsewhere, erase, None, gap=16))
        page = Page(RowOrColumn(left, self._backups, gap=16, ragged=True), margins=(MARGIN, 16))
        foot = column(self._work)
        foot.setContentsMargins(MARGIN, 0, MARGIN, 12)
        first = QWidget()
        box = column(page, foot, gap=0)
        box.setStretchFactor(page, 1)
        first.setLayout(box)
        self._sheets = SheetStack(first, remembers_focus=True)
        self.setLayout(column(self._sheets, gap=0))
        self._backups.back_up_requested.connect(self._back_up)
        self._backups.copy_requested.connect(self._ask_copy)
        self._backups.restore_requested.connect(self.open_restore)
        self._backups.other_requested.connect(lambda: ask_backup(self, self._restore_other))
        self._elsewhere.export_requested.connect(self._ask_export)
        self._elsewhere.import_requested.connect(lambda: ask_import(self, self.open_import))
        erase.erase_requested.connect(self.open_erase)
        self._sync.set_up_requested.connect(self.open_sync_set_up)
        self._sync.manage_requested.connect(self.open_sync)
        self._sync.exchange_requested.connect(self.exchange)
        self._sync.rejoin_requested.connect(self.share_again)

    def refresh(self) -> None:
        """Draw what stands now."""
        now = self._bridge.now()
        try:
            services = self._bridge.services
            self._sync.setVisible(services.can_share)
            status = services.sync.status() if services.can_share else Status()
            self._file.show_place(self._files.file(), shared=status.state == "on")
            self._backups.draw(self._files.backups(), now)
            self._sync.draw(status, now)
        except UnclenchError as trouble:
            self._work.say(trouble.message)

    def show_extent(self, extent: Extent) -> None:
        """How much the diary holds, once that is counted anew."""
        self._file.show_extent(extent, self._bridge.now())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            self.refresh()

    def say(self, words: str) -> None:
        """A calm sentence below the page."""
        self._work.say(words)

    def open_restore(self, file: str, name: str) -> None:
        """What going back to a backup would change."""
        self._open(RestoreSheet(self._bridge, file, name))

    def open_import(self, file: str) -> None:
        """What the entries of a file would add."""
        self._open(ImportSheet(self._bridge, file))

    def open_erase(self) -> None:
        """Delete all?"""
        self._open(EraseSheet(self._bridge))

    def open_sync_set_up(self) -> None:
        """Which folder, which name, which passphrase."""
        from unclench.ui.history.sync_set_up import SyncSetUpSheet

        self._open(SyncSetUpSheet(self._bridge))

    def open_sync(self) -> None:
        """Who shares, and the way to end it."""
        from unclench.ui.history.sync_manage import SyncManageSheet

        self._open(SyncManageSheet(self._bridge))

    def exchange(self) -> None:
        """Write into the shared folder and read it."""
        sync = self._bridge.services.sync
        self._exchanges = True
        self._work.run_work(sync.exchange, self.tr("Exchanging with the folder"), self._exchanged, may_hang=True)

    def share_again(self) -> None:
        """After the diary was put back to a backup."""
        sync = self._bridge.services.sync

        def share(progress: Progress) -> Exchange:
            sync.rejoin()
            return sync.exchange(progress)

        self._exchanges = True
        self._work.run_work(share, self.tr("Sharing the diary"), self._shared_again, may_hang=True)

    def _exchanged(self, exchange: Exchange) -> None:
        self._bridge.services.sync.came(exchange)
        if exchange.received:
            self.told.emit(self.tr("%Ln changes came from the others.", "", exchange.received))
        elif not exchange.problems:
            self.told.emit(self.tr("All is in step with the folder."))
        self.refresh()

    def _shared_again(self, exchange: Exchange) -> None:
        self._bridge.services.sync.came()
        self._exchanged(exchange)

    def save_copy(self, file: str) -> None:
        """Write a copy of the diary to a file; the system's dialog has asked about one that is there."""

        def save(there: DataFile) -> str:
            return there.backup(file, force=True)

        self._run(save, self.tr("Saving a copy"), self._saved)

    def export(self, kind: str, folder: str) -> None:
        """Write an export into a folder of its own in that folder."""
        into = str(Path(folder, f"unclench-{kind}-{self._bridge.now().instant.local():{STAMP}}"))

        def write(there: DataFile) -> str:
            there.export(into, kind)
            return into

        self._run(write, self.tr("Exporting"), self._exported)

    def export_file(self, file: str) -> None:
        """Write all of it to one file, as JSON; the system's dialog has asked about one that is there."""
        self._run(lambda there: there.export_file(file), self.tr("Exporting"), self._saved)

    def _open(self, sheet: DataSheet) -> None:
        if self._work.busy:
            sheet.deleteLater()
            self.told.emit(self.tr("One thing at a time: something is still being written."))
            return
        self._work.clear()
        sheet.left.connect(self._close)
        self._sheets.push(sheet)
        sheet.begin()

    def _close(self) -> None:
        self._sheets.clear()
        self._sheets.focus_opener()
        self.refresh()

    def _run(self, act: Callable[[DataFile], str], name: str, done: Callable[[str], object]) -> None:
        if self._work.busy:
            self.told.emit(self.tr("One thing at a time: something is still being written."))
            return
        self._exchanges = False
        self._work.run(act, name, done)

    def _stopped(self) -> None:
        if self._exchanges:
            self._bridge.services.sync.came()
            self.told.emit(self.tr("Stopped. What was exchanged until now stays, and the rest follows the next time."))
        else:
            self.told.emit(self.tr("Stopped. Nothing was changed."))

    def _back_up(self) -> None:
        self._run(lambda there: there.backup(), self.tr("Making a backup"), self._backed_up)

    def _backed_up(self, _: str) -> None:
        entries = words.entries(self._files.count())
        self.told.emit(self.tr("Backed up: {entries}").format(entries=entries))
        self.refresh()

    def _ask_copy(self) -> None:
        name = f"unclench-{self._bridge.now().instant.local():{STAMP}}.sqlite"
        ask_copy(self, name, self.save_copy)

    def _saved(self, file: str) -> None:
        self._tell_with_folder(self.tr("Saved: {file}").format(file=file), file)

    def _ask_export(self, kind: str) -> None:
        """JSON is one file; the others are a file a table, in a folder of their own."""
        if kind == "json":
            ask_export(self, f"unclench-{self._bridge.now().instant.local():{STAMP}}.json", self.export_file)
            return
        ask_folder(self, lambda folder: self.export(kind, folder))

    def _exported(self, folder: str) -> None:
        self._tell_with_folder(self.tr("Exported to {folder}").format(folder=folder), folder)

    def _tell_with_folder(self, said: str, file: str) -> None:
        def show() -> bool:
            open_folder_of(file)
            return True

        self._bridge.tell(said, show, label=self.tr("Open folder"))

    def _restore_other(self, file: str) -> None:
        self.open_restore(file, Path(file).name)
