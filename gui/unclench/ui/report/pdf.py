"""Writes the doctor's page as a PDF: text that can be selected, fonts embedded, written aside and then renamed."""

import contextlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from unclench.core.base.errors import BadInput
from unclench.core.base.printed_page import Page
from unclench.core.base.progress import Progress, silent
from unclench.core.base.translation import translate
from unclench.ui.report.painter import A4, LETTER, ReportPage

DOTS = 720  # one dot is a tenth of a point


def write_pdf(page: Page, file: Path, progress: Progress = silent) -> None:
    """Write `page` to `file`, for this user alone. Raises BadInput when that cannot be; then nothing is left behind."""
    _application()
    file = Path(os.path.realpath(file))  # a link stays one
    aside = file.with_name(f".unclench-{os.urandom(8).hex()}.part")
    if file.exists() and not file.is_file():  # a folder, or a device: never in its place
        raise _cannot(file)
    try:
        os.close(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        if not _draw(page, str(aside), progress) or not _whole(aside):
            raise _cannot(file)
        aside.replace(file)
    except OSError:
        raise _cannot(file) from None
    finally:
        _drop(aside)


def _whole(aside: Path) -> bool:
    """Whether the file has its last line: a full disk is not told otherwise."""
    return aside.read_bytes().rstrip().endswith(b"%%EOF")


def _drop(aside: Path) -> None:
    """Take away what was written aside, where there is still something."""
    with contextlib.suppress(OSError):
        aside.unlink(missing_ok=True)


def paper(page: Page) -> QSizeF:
    """The size this page is printed on: as is usual in the country of the settings."""
    return LETTER if page.paper == "Letter" else A4


def _cannot(file: Path) -> BadInput:
    if file.is_dir():
        return BadInput("file", translate("core", "{file} is a folder. Name a file in it.").format(file=file))
    words = translate("core", "I can't write to {folder}. Choose another folder.")
    return BadInput("file", words.format(folder=file.parent))


def _application() -> None:
    """A command without a window has no application yet; where there is no display, it draws offscreen."""
    if QGuiApplication.instance() is None:
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["unclench"]))


_kept: list[QGuiApplication] = []


def _draw(page: Page, file: str, progress: Progress) -> bool:
    progress(0.0)
    size = paper(page)
    writer = QPdfWriter(file)
    writer.setPageLayout(page_layout(size))
    writer.setResolution(DOTS)
    writer.setTitle(page.title)
    writer.setCreator("Unclench")
    laid = ReportPage(page, size)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    try:
        for number in range(len(laid.sheets)):
            progress(number / len(laid.sheets))
            if number:
                writer.newPage()
            laid.paint(painter, number)
        progress(1.0)
    except BaseException:
        painter.end()  # so that the file is let go
        raise
    return painter.end()


def page_layout(size: QSizeF) -> QPageLayout:
    """The paper without margins: the page has its own."""
    name = QPageSize.PageSizeId.Letter if size == LETTER else QPageSize.PageSizeId.A4
    return QPageLayout(QPageSize(name), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
