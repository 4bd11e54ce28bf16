"""About and the notes of the steps say who reviewed the texts, as the file reviewed.toml does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from fakes import FakeKeeper, guide_file
from reviewed_file import WHOLE, guide_with
from ui.seen import called, texts
from unclench.core.guide import Guide
from unclench.ui.frame.about import About, Edition
from unclench.ui.widgets.step_view import StepView


class Opener(QObject):
    """Takes what is to be opened in a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.heard.append(url.toString())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    opener = Opener()
    QDesktopServices.setUrlHandler("https", opener, "take")
    yield opener.heard
    QDesktopServices.unsetUrlHandler("https")


NOBODY = "Not yet reviewed by a clinician."


@pytest.mark.parametrize(
    ("text", "line", "note"),
    [
        (None, "Last medical review: none. Texts and sources of Nov 2026.", NOBODY),
        ("reviewer = 3", "Last medical review: none. The file reviewed.toml cannot be used.", NOBODY),
        (WHOLE, "Last medical review: Maria Silva, physiotherapist, 2027-01-31", "Reviewed by Maria Silva"),
    ],
)
def test_about_and_the_steps_say_who_reviewed_the_texts(look, qtbot: QtBot, tmp_path: Path, text, line, note) -> None:
    about = About(guide_with(tmp_path, text), FakeKeeper().folder())
    qtbot.addWidget(about)
    about.show()
    assert line in texts(about)
    assert "Translations that a native clinician has reviewed: none yet." in texts(about)
    called(about, "1 Ice").click()
    (view,) = about.findChildren(StepView)
    assert note in texts(view)
    view.close()


def test_about_names_the_folder_through_which_the_diary_is_shared(look, qtbot: QtBot, tmp_path: Path) -> None:
    folder = FakeKeeper().folder()
    guide = guide_with(tmp_path, None)
    alone, shared = About(guide, folder), About(guide, folder, shared="/home/sam/Sync/unclench")
    for about in (alone, shared):
        qtbot.addWidget(about)
        about.show()
    assert f"No account, no network, no telemetry. Your data is one SQLite file, in {folder}" in texts(alone)
    assert not any("network" in text for text in texts(shared))
    line = "You share its entries with your other computers, through /home/sam/Sync/unclench"
    assert line in texts(shared)
    assert line not in texts(alone)


def test_about_says_when_this_version_came_out_and_where_a_new_one_is_told(look, qtbot: QtBot, opened) -> None:
    about = About(Guide(guide_file), "/home/me", edition=Edition("1.2.0", "2027-03-04", "https://back.example/"))
    qtbot.addWidget(about)
    about.show()
    assert "Version 1.2.0, MIT licence" in texts(about)
    assert "Released on 2027-03-04." in texts(about)
    assert "first makes a backup" in texts(about)
    called(about, "See what is new").click()
    assert opened == ["https://back.example/"]


def test_about_promises_no_page_and_no_day_that_there_is_not(look, qtbot: QtBot) -> None:
    about = About(Guide(guide_file), "/home/me", edition=Edition("1.2.0", "", ""))
    qtbot.addWidget(about)
    about.show()
    assert "This version is still in the making." in texts(about)
    assert "See what is new" not in [one.text() for one in about.findChildren(QAbstractButton)]
