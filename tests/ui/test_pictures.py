"""Every scene, in each theme, at 200 %, in a longer language and from right to left: nothing cut, everything named."""

import pytest
from PySide6.QtWidgets import QApplication

from pictures import stage
from pictures.faults import faults
from pictures.heard import heard
from pictures.registry import Scene, scenes
from unclench.ui.widgets.check_box import Check

NARROW = frozenset(
    (
        *("relief-start", "relief-signs", "relief-ice", "relief-none", "relief-emergency"),
        *("medicine-dose", "medicine-picker", "causes-yes-no", "causes-result-R1", "causes-visit-form"),
        *("prevention", "prevention-questions", "plank-hold", "plank-after", "stretch"),
        *("history-week", "history-data", "entries-list", "entries-form", "settings", "when-field"),
    )
)
"""Scenes that are tested in a narrow window with large text; `make pictures` does so with all."""


@pytest.mark.uncounted
@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_nothing_is_cut_and_everything_has_a_name_and_is_heard(look: QApplication, scene: Scene) -> None:
    found = {}
    for variant, widget in stage.shows(scene, narrow=scene.name in NARROW, live=True):
        wrong = faults(widget) + (heard(widget) if variant.name == "light" else [])
        if wrong:
            found[variant.name] = wrong
    assert found == {}


def test_the_longer_language_has_the_texts_of_the_guide_too(look: QApplication) -> None:
    (signs,) = [one for one in scenes("relief-signs") if one.name == "relief-signs"]
    with stage.on_stage(signs, pseudo=True) as widget:
        told = [check.text() for check in widget.findChildren(Check) if check.isVisibleTo(widget)]
    assert told
    assert all(words.startswith("«") for words in told)
    with stage.on_stage(signs) as widget:
        assert not [check for check in widget.findChildren(Check) if check.text().startswith("«")]
