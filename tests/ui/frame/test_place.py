"""How the window was left is kept in the settings, and is there at the next start."""

import pytest

from ui_person import Person
from unclench.ui.frame.main_window import MainWindow


@pytest.fixture
def on(look, qtbot):
    return Person(qtbot)


def again(on: Person) -> MainWindow:
    """The window of the next start."""
    window = MainWindow(on.bridge)
    on.qtbot.addWidget(window)
    return window


def test_size_and_tab_are_kept_in_the_settings(on):
    on.window.resize(760, 640)
    on.window.show_tab("causes")
    on.window.close()
    kept = on.services.preferences.get()
    assert (kept.window_place, kept.window_tab) == ((760, 640, 0), "causes")
    window = again(on)
    assert (window.width(), window.height(), window.current_tab()) == (760, 640, "causes")


@pytest.mark.parametrize("kept", [(), (20, 640, 0), (760, 20, 0)])
def test_a_size_that_cannot_be_is_as_at_the_first_start_and_the_tab_stays(on, kept):
    first = again(on).size()
    on.services.preferences.change_all({"window_place": kept, "window_tab": "prevention"})
    window = again(on)
    assert (window.size(), window.current_tab()) == (first, "prevention")
