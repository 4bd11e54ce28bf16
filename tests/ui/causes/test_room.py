"""In a small window Back and Next of the checklist stay in sight, and Escape leaves every form."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QPlainTextEdit, QWidget

from causes_world import World, shown, through_signs, to_result
from unclench.ui.causes.home import Home
from unclench.ui.causes.interim_result import InterimResult
from unclench.ui.causes.question_card import QuestionCard
from unclench.ui.causes.visit_form import VisitForm
from unclench.ui.look import theme
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.more_below import MoreBelow


@pytest.fixture
def world(look, qtbot):
    return World(qtbot)


def in_sight(world: World, words: str) -> bool:
    """Whether all of this button lies in the page, unscrolled, and in each part that cuts it off."""
    (found,) = [b for b in world.page.findChildren(QAbstractButton) if b.isVisible() and b.text() == words]
    place = QRect(found.mapTo(world.page, QPoint(0, 0)), found.size())
    return world.page.rect().contains(place) and found.visibleRegion().boundingRect() == found.rect()


@pytest.mark.parametrize("size", [(1040, 460), (900, 400), (560, 420)])
def test_back_and_next_never_fall_under_the_fold(world, size):
    world.press("Begin")
    world.page.resize(*size)
    QApplication.processEvents()
    for _ in range(2):
        assert in_sight(world, "None of these")
        assert in_sight(world, "Back")
        assert in_sight(world, "Next")
        world.press("None of these")
        world.key(Qt.Key.Key_Return)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2):
        assert in_sight(world, "Back")
        assert in_sight(world, "Next")
        world.key(digit)
        world.key(Qt.Key.Key_Return)


def test_what_it_points_to_scrolls_and_the_page_does_not(world):
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    world.page.resize(1040, 400)
    QApplication.processEvents()
    assert world.page.checklist.verticalScrollBar().maximum() == 0
    assert in_sight(world, "Next")


def test_the_sign_with_the_focus_scrolls_into_sight(world):
    world.press("Begin")
    world.page.resize(560, 420)
    QApplication.processEvents()
    for _ in range(13):
        world.key(Qt.Key.Key_Tab)
    QApplication.processEvents()
    focused = world.page.focusWidget()
    assert focused.text() == "None of these"
    assert focused.visibleRegion().boundingRect().height() == focused.height()


def test_a_result_opens_at_its_headline_and_space_ticks_nothing(world):
    to_result(world, Qt.Key.Key_1)
    home = world.the(Home)
    focused = world.page.focusWidget()
    assert focused.text() in shown(world)
    assert focused.property("text_role") == "big"
    assert home.verticalScrollBar().value() == 0
    todos = world.facts.todos
    world.key(Qt.Key.Key_Space)
    assert world.facts.todos == todos
    assert any(todo.done is None for todo in todos)
    world.press("Add a visit")
    world.key(Qt.Key.Key_Escape)
    assert world.page.focusWidget().property("text_role") == "big"


def test_a_form_stands_in_the_middle_and_its_field_of_lines_has_round_corners(world):
    world.press("Add a visit")
    world.page.resize(1200, 700)
    QApplication.processEvents()
    form = world.the(VisitForm)
    (card,) = [one for one in form.findChildren(Card) if one.isVisible()]
    left = card.mapTo(form, QPoint(0, 0)).x()
    assert abs(left - (form.width() - left - card.width())) <= 10
    (lines,) = [one for one in form.findChildren(QPlainTextEdit) if one.isVisible()]
    picture = lines.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert [picture.pixelColor(at, at) for at in (0, 1)] != [middle, middle]
    edge = theme.colour("edge")
    assert picture.pixelColor(1, 1) != edge


def test_the_question_and_what_it_points_to_begin_at_one_height(world):
    world.press("Begin")
    through_signs(world)
    tops = {one.mapTo(world.page, QPoint(0, 0)).y() for one in (world.the(QuestionCard), world.the(InterimResult))}
    assert len(tops) == 1


def heard_around(control: QWidget) -> str:
    """The name of the group that the control is in."""
    group = control.parentWidget()
    while not isinstance(group, QGroupBox):
        group = group.parentWidget()
    return group.accessibleName()


def test_the_two_pages_of_signs_say_which_they_are(world):
    world.press("Begin")
    assert "warning signs, 1 of 2" in shown(world)
    world.press("None of these")
    world.key(Qt.Key.Key_Return)
    assert "warning signs, 2 of 2" in shown(world)
    assert heard_around(world.page.focusWidget()).startswith("Warning signs, 2 of 2. And any of these?")
    world.key(Qt.Key.Key_Backspace)
    assert "Warning signs, 1 of 2. Any of these right now?" in heard_around(world.page.focusWidget())
    assert "warning signs, 1 of 2" in shown(world)


def test_escape_leaves_the_visit_form(world):
    world.press("Add a visit")
    world.page.findChild(QPlainTextEdit).setFocus()
    world.key(Qt.Key.Key_Escape)
    assert world.the(Home)
    assert world.facts.visits == ()


def test_escape_leaves_the_checklist_with_its_answers(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.key(Qt.Key.Key_Escape)
    assert world.the(Home)
    assert world.answers == {"Q0": "none", "Q1": "0-3"}


def test_all_signs_are_in_sight_on_a_small_screen(world):
    """1366 x 768: the page has 620 pixels of it."""
    world.page.resize(1040, 620)
    world.press("Begin")
    for signs in (13, 15):
        QApplication.processEvents()
        checks = [one for one in world.page.findChildren(Check) if one.isVisible()]
        assert len(checks) == signs + 1
        assert all(one.visibleRegion().boundingRect() == one.rect() for one in checks)
        assert not [one for one in world.page.findChildren(MoreBelow) if one.isVisible()]
        world.press("None of these")
        world.press("Next")


def test_signs_below_the_fold_are_counted_and_a_press_shows_them(world, qtbot):
    world.page.resize(800, 450)
    world.press("Begin")
    world.press("None of these")
    world.press("Next")
    more = world.page.findChild(MoreBelow)
    qtbot.waitUntil(more.isVisible)
    qtbot.waitUntil(lambda: more.text() == "5 more below")
    while more.isVisible():
        more.click()
        QApplication.processEvents()
    last = [one for one in world.page.findChildren(Check) if one.isVisible()][-2]
    assert last.visibleRegion().boundingRect() == last.rect()
