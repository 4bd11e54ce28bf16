"""Every scene, in each theme, at 200 %, in a longer language and from right to left: nothing cut, everything named."""

import pytest
from PySide6.QtWidgets import QApplication

from pictures import stage
from pictures.faults import faults
from pictures.heard import heard
from pictures.registry import Scene, scenes


@pytest.mark.uncounted
@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_nothing_is_cut_and_everything_has_a_name(look: QApplication, scene: Scene) -> None:
    found = {}
    for variant, widget in stage.shows(scene):
        assert not stage.picture(widget).isNull()
        if wrong := faults(widget):
            found[variant.name] = wrong
    assert found == {}


@pytest.mark.uncounted
@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_all_of_it_can_be_heard(look: QApplication, scene: Scene) -> None:
    with stage.on_stage(scene) as widget:
        assert heard(widget) == []
