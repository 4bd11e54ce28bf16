"""All services over one data file, for a command and for the app with a window."""

import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from unclench import assets
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.core import guide_texts
from unclench.core.base.ports import Publish
from unclench.core.base.progress import Progress, silent
from unclench.core.guide import Guide
from unclench.store.device import device_id, keep_device
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal
from unclench.store.sync.joined import is_joined
from unclench.system.clock import SystemClock
from unclench.system.home_country import home_country
from unclench.system.paths import Paths

if TYPE_CHECKING:
    from unclench.actions.system_check import Answers
    from unclench.core.base.printed_page import Page
    from unclench.core.sync.port import SyncPort

FILE_NAME = "unclench.sqlite"
FOLDER_SECONDS = 30.0
"""So long a command waits for each answer of a folder on a network; the window waits, and goes on meanwhile."""


class PagePrinter:
    """The `Printer` port; imports Qt only when a page is drawn."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def write(self, page: "Page", file: Path, progress: Progress | None = None) -> None:
        """Draw `page` into a PDF file."""
        from unclench.ui.report.pdf import write_pdf

        write_pdf(page, file, progress or self._progress)


def open_services(
    paths: Paths, publish: Publish, progress: Progress = silent, *, patient: bool = False
) -> tuple[Services, FileKeeper]:
    """All services over the data file of `paths`, and its keeper. Raises StoreTrouble.

    `progress` is told how far what takes long is, and may end it.
    `patient`: what cannot be written just now is kept in memory and written later; for an app that runs on.
    """
    clock, device = SystemClock(), device_id(Path(paths.state))
    journal = SqliteJournal(Path(paths.data, FILE_NAME), device, clock, patient=patient)
    journal.on_disk = partial(keep_device, Path(paths.state), device)
    keeper = FileKeeper(journal, clock, _apart(paths), progress)
    context = Context(journal, clock, Guide(guide_texts.translated(assets.guide), home_country()), publish)
    patience = None if patient else FOLDER_SECONDS
    share = partial(_share, journal.path, Path(paths.state), device, clock, progress, patience)
    shares = partial(is_joined, Path(paths.state))
    return Services(context, keeper, PagePrinter(progress), _ports_without_window, share, shares), keeper


def _share(
    path: Path, state: Path, device: str, clock: SystemClock, progress: Progress, patience: float | None
) -> "SyncPort":
    """The diary's share in a folder; imported only when somebody asks for it."""
    from unclench.store.sync.folder_sync import FolderSync

    return FolderSync(path, state, device, clock, progress, patience)


def _apart(paths: Paths) -> list[Path]:
    """Files and folders of the app outside of the data folder. A pipe of Windows is no file: a look opens it."""
    return [Path(paths.state)] if sys.platform == "win32" else [Path(paths.state), Path(paths.address)]


def _ports_without_window() -> "Mapping[str, Answers]":
    """What the system check asks when no window does: imports Qt, so only then."""
    from unclench.startup import quick_start as start

    start.load_qt()
    from unclench.composition.start_report import QuickStart
    from unclench.system import check_ports as checkup

    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # it would talk about codecs
    return {**checkup.ports(), "quickstart": QuickStart()}
