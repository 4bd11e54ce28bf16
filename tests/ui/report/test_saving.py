"""Saving a page as a PDF: the window goes on meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fakes import FakeSound, context
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.report.pdf import write_pdf
from unclench.ui.report.preview import ReportPreview
from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.progress_bar import ProgressBar
from unclench.ui.widgets.work_strip import WorkStrip


class SlowPrinter:
    """Draws once it is let go; notes on which thread."""

    def __init__(self, *, may_go_on=False):
        self.may_go_on = threading.Event()
        if may_go_on:
            self.may_go_on.set()
        self.threads = []

    def write(self, page, file, progress=None):
        self.threads.append(threading.current_thread())
        assert self.may_go_on.wait(20)
        write_pdf(page, file, progress)


class PausedPrinter(SlowPrinter):
    """Stops after a quarter of the page, with the file half written."""

    def write(self, page, file, progress=None):
        def paused(share):
            progress(max(share, 0.25))
            self.threads.append(threading.current_thread())
            assert self.may_go_on.wait(20)

        write_pdf(page, file, paused)


def preview_with(printer, qtbot):
    preview = ReportPreview(Bridge(Services(context(), keeper=None, printer=printer), ChangeQueue(), FakeSound()))
    qtbot.addWidget(preview)
    return preview


def strip_of(preview):
    """The bar and the button."""
    (strip,) = preview.findChildren(WorkStrip)
    return strip, strip.findChild(ProgressBar), strip.findChild(QPushButton)


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


def test_what_lasts_says_how_far_it_is_and_cancel_leaves_no_half_file(look, qtbot, tmp_path):
    printer, told = PausedPrinter(), []
    preview = preview_with(printer, qtbot)
    preview.told.connect(told.append)
    preview.show()
    strip, bar, cancel = strip_of(preview)
    assert not strip.isVisible()
    preview.write(str(tmp_path / "page.pdf"))
    qtbot.waitUntil(strip.isVisible)
    qtbot.waitUntil(lambda: bar.value() == 25)
    assert (bar.accessibleName(), cancel.accessibleName()) == ("Saving the page", "Cancel: Saving the page")
    assert "25 %" in texts(strip)
    assert len(list(tmp_path.iterdir())) == 1  # aside, under another name
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Space)
    printer.may_go_on.set()
    qtbot.waitUntil(lambda: told != [])
    assert told == ["Stopped. No file was written."]
    assert told[0] in texts(preview)
    assert list(tmp_path.iterdir()) == []
    assert not strip.isVisible()
    assert not strip.busy


def test_cancel_keeps_the_file_that_was_there(look, qtbot, tmp_path):
    file, printer = tmp_path / "page.pdf", PausedPrinter()
    file.write_bytes(b"older")
    preview = preview_with(printer, qtbot)
    preview.show()
    strip, _, cancel = strip_of(preview)
    preview.write(str(file))
    qtbot.waitUntil(strip.isVisible)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    printer.may_go_on.set()
    qtbot.waitUntil(lambda: not strip.busy)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"older"]
    preview.write(str(file))
    qtbot.waitUntil(lambda: f"Saved: {file}" in texts(preview))
    assert file.read_bytes().startswith(b"%PDF")


def test_trouble_ends_it_and_is_said(look, qtbot, tmp_path):
    preview = preview_with(SlowPrinter(may_go_on=True), qtbot)
    preview.write(str(tmp_path / "gone" / "page.pdf"))
    strip, _, _ = strip_of(preview)
    qtbot.waitUntil(lambda: not strip.busy)
    assert any("Choose another folder" in words for words in texts(preview))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_the_work_ends_it_too(look, qtbot):
    work, heard = LongWork(lambda progress: 1 // 0), []
    for name in ("done", "stopped", "failed", "broke", "ended"):
        getattr(work, name).connect(lambda *_, name=name: heard.append(name))
    work.start()
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == ["broke", "ended"]
