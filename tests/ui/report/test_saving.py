"""Saving a page as a PDF: the window goes on meanwhile."""

import threading

from PySide6.QtWidgets import QLabel

from fakes import FakeSound, context
from unclench.actions.services import build
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.report.pdf import write_pdf
from unclench.ui.report.preview import ReportPreview


class SlowPrinter:
    """Draws once it is let go; notes on which thread."""

    def __init__(self):
        self.may_go_on = threading.Event()
        self.threads = []

    def write(self, page, file):
        self.threads.append(threading.current_thread())
        assert self.may_go_on.wait(20)
        write_pdf(page, file)


def preview_with(printer, qtbot):
    preview = ReportPreview(Bridge(build(context(), keeper=None, printer=printer), ChangeQueue(), FakeSound()))
    qtbot.addWidget(preview)
    return preview


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_window_goes_on_while_a_page_is_written(look, qtbot, tmp_path):
    printer, told = SlowPrinter(), []
    preview = preview_with(printer, qtbot)
    preview.told.connect(told.append)
    file = tmp_path / "page.pdf"
    preview.write(str(file))
    qtbot.waitUntil(lambda: printer.threads != [])
    assert "Saving …" in texts(preview)
    assert (told, list(tmp_path.iterdir())) == ([], [])
    printer.may_go_on.set()
    qtbot.waitUntil(lambda: told != [])
    assert told == [f"Saved: {file}"]
    assert told[0] in texts(preview)
    assert "Saving …" not in texts(preview)
    assert file.read_bytes().startswith(b"%PDF")
    assert printer.threads[0] is not threading.main_thread()


def test_a_page_that_is_closed_meanwhile_is_written_all_the_same(look, qtbot, tmp_path):
    printer = SlowPrinter()
    preview = preview_with(printer, qtbot)
    preview.write(str(tmp_path / "page.pdf"))
    preview.deleteLater()
    qtbot.waitUntil(lambda: printer.threads != [])
    printer.may_go_on.set()
    qtbot.waitUntil(lambda: [file.name for file in tmp_path.iterdir()] == ["page.pdf"])
