"""Writing a page to a PDF file as long work."""

from pathlib import Path

from unclench.core.base.printed_page import Page
from unclench.core.base.progress import Progress
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.long_work import LongWork


def saving(bridge: Bridge, page: Page, file: str) -> LongWork:
    """The work, not begun; `done` tells the path. Trouble is told to the window."""
    reports = bridge.services.reports

    def write(progress: Progress) -> str:
        reports.write(page, Path(file), progress)
        return file

    work = LongWork(write)
    work.failed.connect(bridge.trouble_came)
    return work
