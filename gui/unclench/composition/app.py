"""Wires everything, twice: `headless` without Qt for one command, `desktop` with a window. No rule lives here."""

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from unclench import assets
from unclench.actions.context import Context
from unclench.actions.services import Services, build
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.ports import Publish
from unclench.core.base.translation import translate
from unclench.core.guide import Guide
from unclench.store.device import device_id, keep_device
from unclench.store.journal import SqliteJournal
from unclench.system.clock import SystemClock
from unclench.system.home_country import home_country
from unclench.system.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unclench.actions.system_check import Answers
    from unclench.core.base.pages import Page
    from unclench.store.file_keeper import FileKeeper

FILE = "unclench.sqlite"
Outcome = tuple[int, str, str]


def _silent(kinds: Iterable[str]) -> None:
    """Nobody looks when one command runs by itself."""


class PagePrinter:
    """The `Printer` port; imports Qt only when a page is drawn."""

    def write(self, page: "Page", file: Path) -> None:
        """Draw `page` into a PDF file."""
        from unclench.ui.report.pdf import write_pdf

        write_pdf(page, file)


def services(paths: Paths, publish: Publish, *, patient: bool = False) -> tuple[Services, "FileKeeper"]:
    """All services over the data file of `paths`, and its keeper. Raises StoreTrouble.

    `patient`: what cannot be written just now is kept in memory and written later; for an app that runs on.
    """
    from unclench.store.file_keeper import FileKeeper

    clock, device = SystemClock(), device_id(Path(paths.state))
    journal = SqliteJournal(Path(paths.data, FILE), device, clock, patient=patient)
    journal.on_disk = partial(keep_device, Path(paths.state), device)
    keeper = FileKeeper(journal, clock)
    context = Context(journal, clock, Guide(assets.guide, home_country()), publish)
    return build(context, keeper, PagePrinter(), _checkup), keeper


def _checkup() -> "Mapping[str, Answers]":
    """What the system check asks when no window does: imports Qt, so only then."""
    from unclench.startup import start

    start.load_qt()
    from unclench.composition.quick_start import QuickStart
    from unclench.system import checkup

    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # it would talk about codecs
    return {**checkup.ports(), "quickstart": QuickStart()}


def headless(paths: Paths, argv: list[str], cwd: str) -> Outcome:
    """Run one command straight on the file: exit status, standard output, standard error."""
    from unclench.cli.main import run

    kept: list[tuple[Services, FileKeeper]] = []
    try:
        status, out, err = run(argv, lambda: kept.append(services(paths, _silent)) or kept[0][0], cwd, running=False)
    except Exception as error:
        return _bug(paths, error, "--json" in argv)
    told = [message for _, keeper in kept for message in keeper.messages()]
    return status, out, "".join(f"{line}\n" for line in told) + err


def _bug(paths: Paths, error: Exception, as_json: bool) -> Outcome:
    """Exit status 4: the traceback goes to the log, its place to the user."""
    import json

    from unclench.system.log import Log

    log = Log(paths.state)
    log.error(error)
    log.close()
    message = translate("cli", "Something went wrong in Unclench. The report is in {file}").format(file=log.path)
    if as_json:
        return 4, json.dumps({"error": {"code": "bug", "message": message}}) + "\n", ""
    return 4, "", message + "\n"


def desktop(paths: Paths, *, hidden: bool = False, plank: bool = False) -> int:
    """The app with its window, until it is quit; `plank` begins one at once. Returns the exit status."""
    from unclench.system import paths as folders
    from unclench.system.instance import Instance

    instance = Instance(paths)
    trouble: StoreTrouble | None = None
    try:
        folders.make(paths)
    except StoreTrouble as caught:
        trouble = caught if caught.code != "disk_full" else None
    if trouble is None and not instance.take():
        from unclench.cli.client import ask, token

        answer = ask(paths.address, ["plank", "start"] if plank else [], os.getcwd(), token(), patience=10)
        return 0 if answer else 3
    from unclench.startup import start

    start.load_qt()  # comes last
    from unclench.composition.desktop import Desktop

    return Desktop(paths, instance, partial(services, patient=True), hidden=hidden, plank=plank).run(trouble)
