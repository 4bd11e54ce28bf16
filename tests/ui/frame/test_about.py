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
