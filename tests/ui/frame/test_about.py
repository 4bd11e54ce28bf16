"""About and the notes of the steps say who reviewed the texts, as the file reviewed.toml does."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeKeeper
from reviewed_file import WHOLE, guide_with
from ui.seen import called, texts
from unclench.ui.frame.about import About
from unclench.ui.widgets.step_view import StepView

NOBODY = "Not yet reviewed by a clinician."


@pytest.mark.parametrize(
    ("text", "line", "note"),
    [
        (None, "Last medical review: none. Texts and sources of 2026-11.", NOBODY),
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
