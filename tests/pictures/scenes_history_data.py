"""Your data: the page with much and with nothing, its sheets, an error, work that goes on."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fakes import BERLIN, START, FakeClock, FakeKeeper, FakeSound, context
from pictures.registry import scene
from pictures.scenes_causes import StillWork
from pictures.shared_folder import SharedFolder
from store.entries_of import session, timer
from unclench.actions.services import Services
from unclench.core.base import units
from unclench.core.base.data_file_facts import (
    Backup,
    BackupCount,
    Extent,
    FilePlace,
    ImportLook,
    RefusedRow,
    RestoreLook,
)
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.moments import at_zone
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.data_view import DataView
from unclench.ui.history.page import HistoryPage
from unclench.ui.widgets.work_strip import WorkStrip

FOLDER = "/home/you/.local/share/unclench"
WHY = ("by-hand", "daily", "daily", "before-import", "daily", "daily", "daily", "before-update", "daily")


def _backup(number: int, why: str) -> Backup:
    made = START - timedelta(hours=3 + 19 * number)
    return Backup(f"{FOLDER}/backups/unclench-{number}.sqlite", made, why, 14_180_000 - 61_000 * number)


BACKUPS = tuple(_backup(number, why) for number, why in enumerate(WHY))


class Shelf(FakeKeeper):
    """A data file with backups. `trouble_of`: what each look raises."""

    def __init__(self, *, empty: bool = False, trouble_of: StoreTrouble | None = None) -> None:
        self._empty = empty
        self._trouble = trouble_of

    @contextmanager
    def apart(self, progress: object) -> Generator["Shelf"]:
        yield self

    def file(self) -> FilePlace:
        return FilePlace(f"{FOLDER}/unclench.sqlite", 0 if self._empty else 14_246_912)

    def extents(self, tables: Iterable[str]) -> dict[str, Extent]:
        found = dict.fromkeys(tables, Extent())
        return found if self._empty else {**found, "pains": Extent(12_480, START - timedelta(days=250))}

    def prepare_erase(self) -> None:
        """Nothing is erased."""

    def backups(self) -> tuple[Backup, ...]:
        return () if self._empty else BACKUPS

    def backup_count(self, file: str) -> BackupCount:
        if file == BACKUPS[5].file:
            return BackupCount(None, "damaged")
        return BackupCount(12_468 - 41 * next(n for n, one in enumerate(BACKUPS) if one.file == file))

    def look_into_backup(self, file: str) -> RestoreLook:
        if self._trouble is not None:
            raise self._trouble
        since = START - timedelta(days=2)
        return RestoreLook(file, 12_468, lost=12, lost_since=since, changed=3, back=1, ends=("session",))

    def look_into_import(self, file: str) -> ImportLook:
        tables = {
            "pains": {"new": 412, "newer": 0, "known": 1_204},
            "doses": {"new": 61, "newer": 2, "known": 380},
            "walks": {"new": 0, "newer": 0, "known": 96},
        }
        reasons = ("value: at most 10, not 14", "units: more than 0, not -2", "session_id: there is no entry 0193-a1")
        places = zip(("pains", "doses", "pains"), reasons, strict=True)
        refused = tuple(
            RefusedRow(table, f"0193c5{number}", why, at_zone(START - timedelta(hours=9 + 30 * number), BERLIN))
            for number, (table, why) in enumerate(places)
        )
        return ImportLook(file, tables, refused)


def data_view(keeper: Shelf, *, runs: bool = False, folder: SharedFolder | None = None) -> tuple[HistoryPage, DataView]:
    """The page, and the view in it; `folder` is what is shared."""
    clock = FakeClock()
    shared = folder or SharedFolder()
    diary = context(clock)
    if runs:
        with diary.journal.write() as w:
            w.start(session(clock), timer(clock))
    page = HistoryPage(Bridge(Services(diary, keeper, folder=lambda: shared), ChangeQueue(), FakeSound()))
    view: Any = page.show_view("data")
    page.resize(1040, 640)
    page.show()
    settle(lambda: not keeper.backups() or _words(page).count(units.in_a_line(("", ""))) >= 12)
    return page, view


def _words(page: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in page.findChildren(QLabel))


def settle(done: Any) -> None:
    """Until what runs on a thread has come back."""
    while not done():
        QApplication.processEvents()


def looked(page: QWidget) -> QWidget:
    (sheet,) = page.findChildren(DataSheet)
    settle(lambda: not sheet.work.busy)
    return page


@scene("history-data")
def whole() -> QWidget:
    return data_view(Shelf())[0]


@scene("history-data-narrow", (560, 720))
def narrow() -> QWidget:
    return data_view(Shelf())[0]


@scene("history-data-empty")
def empty() -> QWidget:
    return data_view(Shelf(empty=True))[0]


@scene("history-data-restore")
def restore() -> QWidget:
    page, view = data_view(Shelf(), runs=True)
    view.open_restore(BACKUPS[1].file, "Yesterday, 16:05")
    return looked(page)


@scene("history-data-restored")
def restored() -> QWidget:
    page, view = data_view(Shelf())
    view.open_restore(BACKUPS[1].file, "Yesterday, 16:05")
    looked(page)
    (sheet,) = page.findChildren(DataSheet)
    sheet.show_restored(f"{FOLDER}/backups/unclench-2026-11-20-130500-before-restore.sqlite")  # type: ignore[attr-defined]
    return page


@scene("history-data-import")
def import_() -> QWidget:
    page, view = data_view(Shelf())
    view.open_import("/home/you/Documents/unclench.json")
    return looked(page)


@scene("history-data-erase")
def erase() -> QWidget:
    page, view = data_view(Shelf(), runs=True)
    view.open_erase()
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("delete")
    return page


@scene("history-data-error")
def error() -> QWidget:
    said = "That copy is damaged, so it was not used. The diary is as it was."
    way_on = f"Choose another backup than {BACKUPS[1].file}."
    page, view = data_view(Shelf(trouble_of=StoreTrouble(said, way_on, "bad_backup")))
    view.open_restore(BACKUPS[1].file, "Yesterday, 16:05")
    return looked(page)


@scene("history-data-error-page")
def error_on_page() -> QWidget:
    page, view = data_view(Shelf())
    view.say("The disk is full, so nothing more can be kept. What was there is safe.")
    return page


@scene("history-data-working")
def working() -> QWidget:
    page, view = data_view(Shelf())
    strip = view.findChild(WorkStrip)
    assert isinstance(strip, WorkStrip)
    strip.follow(StillWork(lambda progress: None), "Exporting")
    strip.show()
    return page
