"""The Causes tab with the keyboard: every answer is kept at once, back loses nothing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from causes_world import World, shown, through_signs, to_result
from unclench.core.base.entries import Visit
from unclench.ui.causes.home import Home
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.link_button import Link


@pytest.fixture
def world(look, qtbot):
    return World(qtbot)


def test_the_first_signs_are_kept_before_the_others_show(world):
    world.press("Begin")
    world.press("None of these")
    world.key(Qt.Key.Key_Return)
    assert [len(each.answers) for each in world.facts.sign_checks] == [13]
    world.page.hide()
    world.open_page()
    world.press("Go on")
    assert "Filled in from your diary: your answers earlier today." in shown(world)
    world.key(Qt.Key.Key_Return)
    assert "Filled in" not in shown(world)
    world.press("None of these")
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})


def test_the_tab_key_goes_through_the_signs_to_none_of_these_and_on_to_next(world):
    world.press("Begin")
    for signs in (13, 15):
        for _ in range(signs):
            world.key(Qt.Key.Key_Tab)
        assert world.page.focusWidget().text() == "None of these"
        world.key(Qt.Key.Key_Space)
        world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})


def test_digits_tick_signs_and_0_is_none_of_these_as_in_the_questions(world):
    world.press("Begin")
    world.key(Qt.Key.Key_Return)
    assert world.page.focusWidget().text() == "None of these", "nothing is said yet"
    world.key(Qt.Key.Key_2)
    assert world.page.focusWidget().isChecked()
    world.key(Qt.Key.Key_0)
    assert (world.page.focusWidget().text(), world.page.focusWidget().isChecked()) == ("None of these", True)
    world.key(Qt.Key.Key_Return)
    world.key(Qt.Key.Key_3)
    world.key(Qt.Key.Key_Return)
    assert world.question == "Q1"
    assert len(world.answers["Q0"]) == 1


def test_digits_and_enter_go_from_the_first_question_to_the_result(world):
    world.press("Begin")
    through_signs(world)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})
    for digit in (Qt.Key.Key_1, Qt.Key.Key_1, *[Qt.Key.Key_2] * 9):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    run = world.facts.causes_runs[-1]
    assert (run.headline, run.answers["Q2"], run.answers["Q10b"]) == ("R10", "a", "n")
    assert world.the(Home)


def test_an_answer_is_on_disk_before_enter(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_2)
    assert world.answers == {"Q0": "none", "Q1": "4-14"}
    assert world.question == "Q1"


def test_arrows_choose(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.key(Qt.Key.Key_Down)
    assert world.answers["Q1"] == "4-14"


def test_backspace_goes_back_and_a_changed_answer_keeps_the_later_ones(world):
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    assert world.question == "Q4"
    world.key(Qt.Key.Key_Backspace)
    world.key(Qt.Key.Key_Backspace)
    assert world.question == "Q2"
    world.key(Qt.Key.Key_2)
    world.key(Qt.Key.Key_Return)
    assert world.question == "Q4"
    assert world.answers == {"Q0": "none", "Q1": "0-3", "Q2": "b", "Q3": "n"}


def test_what_the_diary_knows_is_filled_in_and_kept_on_next(world):
    world.services.episodes.start(at=world.clock.now().instant.plus(-86_400 * 6))
    world.press("Begin")
    through_signs(world)
    assert world.question == "Q1"
    assert "Q1" not in world.answers
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers["Q1"]) == ("Q2", "4-14")


def test_a_run_that_was_left_goes_on(world, qtbot):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.page.go_home()
    world.press("Go on")
    assert world.question == "Q2"


def test_a_sign_of_group_a_ends_the_questions(world):
    world.press("Begin")
    world.press("Lost control of pee or poo")
    world.key(Qt.Key.Key_Return)
    run = world.facts.causes_runs[-1]
    assert (run.headline, run.answers) == ("R0", {"Q0": ["A3"]})
    assert world.bridge.relief().signs.emergency


def test_an_emergency_that_was_a_mistake_leaves_a_way_on(world):
    world.press("Begin")
    world.press("Lost control of pee or poo")
    world.key(Qt.Key.Key_Return)
    assert "Call for help now" in shown(world)
    assert "You ticked: Lost control of pee or poo." in shown(world)
    world.services.warning_signs.clear("mistake")
    QApplication.processEvents()
    assert "no longer stands" in shown(world)
    world.press("Go on")
    assert world.question == "Q0"


def test_a_new_episode_is_not_answered_for_by_an_old_result(world):
    to_result(world, Qt.Key.Key_2)
    world.clock.advance(hours=30)
    world.services.episodes.start()
    QApplication.processEvents()
    assert "A new episode began on Sat 21 Nov." in shown(world)
    world.press("Begin")
    assert (world.question, world.answers) == ("Q0", {})


def test_a_run_of_yesterday_says_that_the_signs_are_asked_again(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.page.go_home()
    assert "asked again" not in shown(world)
    world.clock.advance(hours=24)
    world.page.go_home()
    assert "Only the warning signs are asked again" in shown(world)
    world.press("Go on")
    assert (world.question, world.answers) == ("Q0", {"Q1": "0-3"})
    through_signs(world)
    assert world.question == "Q2"


def test_todos_are_ticked_here(world):
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, *[Qt.Key.Key_2] * 9):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    (todo,) = world.facts.todos
    world.press(f"{todo.text}, by 4 Dec")
    assert world.facts.todos[0].done is not None


def test_a_todo_is_moved_here(world):
    to_result(world, Qt.Key.Key_2)
    (todo,) = world.facts.todos
    world.press(f"Move: {todo.text}, by 4 Dec")
    day = next(each for each in world.page.findChildren(DayField) if each.isVisible())
    assert day.accessibleName() == "New day, Fri 4 Dec"
    day.choose(date(2026, 12, 9))
    world.press(f"Keep this day: {todo.text}, by 4 Dec")
    assert world.facts.todos[0].due_day == "2026-12-09"
    assert f"Move: {todo.text}, by 9 Dec" in {
        each.accessibleName() for each in world.page.findChildren(QAbstractButton)
    }


def test_two_spasms_in_one_place_are_filled_in_and_kept_on_next(world):
    for days in (40, 3):
        world.services.pains.log(5, spasm=True, side="left", at=world.clock.now().instant.plus(-86_400 * days))
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, *[Qt.Key.Key_2] * 3):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    assert world.question == "Q6"
    assert "logged 2 times in one place within three months" in shown(world)
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers["Q6"]) == ("Q7", "y")


def control(world, words):
    """The button that can be seen and is called so."""
    buttons = [one for one in world.page.findChildren(QAbstractButton) if one.isVisible()]
    return next(one for one in buttons if words in (one.text(), one.accessibleName()))


def test_a_ticked_to_do_keeps_the_focus_and_the_cards_stay(world):
    to_result(world, Qt.Key.Key_1)
    todo = next(one for one in world.facts.todos if one.done is None)
    cards = world.page.findChildren(Card)
    check = control(world, todo.text)
    check.setFocus()
    world.key(Qt.Key.Key_Space)
    assert next(one for one in world.facts.todos if one.id == todo.id).done is not None
    assert world.page.focusWidget() is check
    assert check.isChecked()
    assert "done" in check.accessibleName()
    world.key(Qt.Key.Key_Space)
    assert next(one for one in world.facts.todos if one.id == todo.id).done is None
    assert world.page.focusWidget() is check
    assert world.page.findChildren(Card) == cards


def test_a_to_do_moved_to_another_day_gives_the_focus_back_to_its_row(world):
    to_result(world, Qt.Key.Key_1)
    todo = next(one for one in world.facts.todos if one.done is None and one.due_day)
    move = next(one for one in world.page.findChildren(Link) if one.accessibleName().startswith(f"Move: {todo.text}"))
    move.click()
    day = next(one for one in world.page.findChildren(DayField) if one.isVisible())
    day.choose(date(2027, 1, 8))
    keep = next(
        one for one in world.page.findChildren(QAbstractButton) if one.isVisible() and "Keep this day" in one.text()
    )
    keep.setFocus()
    world.key(Qt.Key.Key_Space)
    assert next(one for one in world.facts.todos if one.id == todo.id).due_day == "2027-01-08"
    assert world.page.focusWidget() is move
    assert not day.isVisible()


def test_wanting_the_weekly_questions_keeps_the_focus_and_offers_more_below(world):
    want = control(world, "Ask me once a week")
    want.setFocus()
    world.key(Qt.Key.Key_Space)
    assert world.services.preferences.get().measures_weekly
    assert world.page.focusWidget() is want
    stops = [one for one in world.page.findChildren(QAbstractButton) if one.isVisible()]
    assert stops[stops.index(want) + 1].text() == "And Roland-Morris every two weeks"
    world.key(Qt.Key.Key_Space)
    assert not any(
        one.text().startswith("And Roland") for one in world.page.findChildren(QAbstractButton) if one.isVisible()
    )


def test_what_changes_nothing_here_makes_nothing_anew(world):
    to_result(world, Qt.Key.Key_1)
    parts = world.page.findChildren(QWidget)
    world.services.pains.log(3)
    QApplication.processEvents()
    assert world.page.findChildren(QWidget) == parts


def test_a_file_that_was_read_in_is_seen_at_once(world):
    world.services.context.publish({"all"})
    with world.services.context.journal.write() as w:
        w.add(Visit(at=world.clock.now().instant, who="massage", day="2026-11-18"))
    QApplication.processEvents()
    assert "Massage" in shown(world)


def test_the_tab_key_comes_to_a_card_that_appeared_where_it_stands(world):
    to_result(world, Qt.Key.Key_1)
    world.clock.advance(hours=30)
    world.services.episodes.start()
    QApplication.processEvents()
    stops = [one.text() for one in world.page.findChildren(QAbstractButton) if one.isVisible()]
    assert stops[0] == "Begin"
