"""The end of ice or heat comes up in front of everything of ours, and gives back what lay there once it is answered."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.seen import let_timers_fire
from ui_person import Person
from unclench.ui.frame.about import About
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.report.preview import ReportPreview
from unclench.ui.settings.window import SettingsWindow
from unclench.ui.widgets.step_view import StepView


@pytest.fixture
def well(look: QApplication, qtbot: QtBot) -> Person:
    """Ice runs, and nothing speaks against a plank or a stretch."""
    made = Person(qtbot)
    made.services.preferences.change("understood", True)
    made.services.ice_heat.start("ice", 900)
    made.look()
    return made


@pytest.fixture
def person(well: Person) -> Person:
    """Ice runs in an episode."""
    well.services.episodes.start()
    well.look()
    return well


def end(person: Person) -> None:
    """The clock comes to the end, and the cue of it arrives."""
    person.clock.advance(minutes=15, seconds=1)
    person.window.show_end()
    QApplication.processEvents()


def in_front(person: Person) -> bool:
    """The end is all that can be seen and pressed."""
    others = [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not person.window and one.windowTitle()
    ]
    return bool(person.shown("Pack off")) and QApplication.activeModalWidget() is None and not others


def of_kind(person: Person, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in person.window.findChildren(kind) if one.isVisible()]


def test_in_front_of_another_tab_and_of_a_sheet(person: Person) -> None:
    person.page.sheets.open_signs("A")
    person.window.show_tab("causes")
    end(person)
    assert in_front(person)
    person.press("Pack off")
    assert person.window.current_tab() == "causes"
    assert person.shown("Begin")


@pytest.mark.parametrize(
    ("opens", "kind"),
    [
        (lambda person: person.window.open_settings(), SettingsWindow),
        (lambda person: person.window.open_log(), LogMenu),
        (lambda person: person.press("About"), About),
    ],
)
def test_in_front_of_a_dialog_which_comes_back(person: Person, opens: Callable[..., None], kind: type[QWidget]) -> None:
    opens(person)
    (dialog,) = of_kind(person, kind)
    written = [line for line in dialog.findChildren(QLineEdit) if line.isVisible()][:1]
    for line in written:
        line.setText("half a word")
    end(person)
    assert in_front(person)
    assert of_kind(person, kind) == []
    person.press("Pack off")
    assert of_kind(person, kind) == [dialog]
    assert QApplication.activeModalWidget() is dialog
    assert all(line.text() == "half a word" for line in written)
    dialog.reject()


def test_in_front_of_dialogs_over_each_other_also_those_of_qt(person: Person) -> None:
    person.press("About")
    (about,) = of_kind(person, About)
    step = StepView(person.services.context.guide.steps.step(1), about)
    step.open()
    files = QFileDialog(step)
    files.open()
    end(person)
    assert in_front(person)
    person.press("Pack off")
    assert all(one.isVisible() for one in (about, step, files))
    assert QApplication.activeModalWidget() is files
    for one in (files, step, about):
        one.reject()


def test_a_ring_comes_in_front_of_what_was_opened_since_the_end(person: Person) -> None:
    end(person)
    person.window.open_settings()
    person.clock.advance(minutes=1)
    person.window.show_end()
    assert in_front(person)


@pytest.mark.parametrize("goes", ["hide", "showMinimized"])
def test_in_front_of_nothing_at_all(person: Person, goes: str) -> None:
    getattr(person.window, goes)()
    end(person)
    assert person.window.isVisible()
    assert not person.window.isMinimized()
    assert in_front(person)


def test_a_maximized_window_that_was_made_small_comes_back_maximized(person: Person) -> None:
    person.window.showMaximized()
    person.window.showMinimized()
    end(person)
    assert person.window.isMaximized()


def test_the_mini_timer_does_not_lie_over_the_end(person: Person) -> None:
    person.window.open_mini()
    end(person)
    assert in_front(person)


def test_in_front_of_a_plank_which_goes_on(well: Person) -> None:
    well.services.cautions.answer("plank", {"floor_hard": "n"})
    well.window.start_plank()
    screen = well.window.page("prevention").screen_up
    assert screen.isVisible()
    end(well)
    assert in_front(well)
    assert not screen.isVisible()
    well.press("Pack off")
    assert screen.isFullScreen()
    assert screen.isVisible()
    screen.close()


def test_in_front_of_the_stretches_which_stand_still_meanwhile(well: Person) -> None:
    well.services.preferences.change("stretch_moves", ("cat_cow",))
    well.window.start_stretch()
    screen = well.window.page("prevention").screen_up
    for _ in range(6):
        well.clock.advance(seconds=2)
        let_timers_fire(screen)
    before = screen.face.words
    assert before.above == "Hold"
    end(well)
    assert in_front(well)
    assert not screen.isVisible()
    well.clock.advance(minutes=10)
    well.press("Pack off")
    assert screen.isFullScreen()
    assert screen.face.words == before
    assert well.facts.stretches == ()
    screen.close()


def test_in_front_of_the_doctors_page(person: Person) -> None:
    person.window.show_tab("causes")
    person.window.page("causes").open_report()
    end(person)
    assert in_front(person)


def test_an_emergency_stays_and_the_end_stands_in_it(person: Person) -> None:
    person.services.warning_signs.answer({"A3": "y"})
    person.window.refresh()
    person.press("Summary for the doctor")
    end(person)
    assert in_front(person)
    assert "Take the ice off now" in person.said()
    assert person.shown("I have called, or I'm going now")
    person.press("Pack off")
    assert person.the(ReportPreview).isAncestorOf(person.window.focusWidget())
