"""The Prevention tab, pressed as a person would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu

from pictures.scenes_prevention import bridge
from ui.seen import texts
from unclench.ui.prevention.page import PreventionPage
from unclench.ui.widgets.pose_drawing import PoseDrawing
from unclench.ui.widgets.ring import Ring

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def room(look, qtbot):
    on, clock = bridge()
    page = PreventionPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.resize(1040, 640)
    page.show()
    return page, on, clock


def press(page, name: str) -> None:
    """A click on the visible button with this name or these words."""
    found = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisibleTo(page) and name in (button.text(), button.accessibleName())
    ]
    assert found, name
    found[-1].click()


def choose(page, button: str, words: str) -> None:
    """Open the menu of the button with this name, and press the entry with these words."""
    press(page, button)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    (entry,) = [one for one in menu.actions() if one.text() == words]
    entry.trigger()
    menu.close()
    QApplication.processEvents()


def write(page, name: str, text: str) -> None:
    (line,) = [
        line for line in page.findChildren(QLineEdit) if line.accessibleName() == name and line.isVisibleTo(page)
    ]
    line.setText(text)


def test_one_tap_is_a_glass_and_undo_takes_it_back(room):
    page, on, _ = room
    page.water.add.click()
    assert [drink.amount_ml for drink in on.facts().drinks] == [250]
    page.refresh()
    press(page, "Undo the last drink")
    assert on.facts().drinks == ()


def test_another_drink_with_amount_and_time(room):
    page, on, _ = room
    choose(page, "Other drink …", "Other amount or time …")
    press(page, "Tea")
    write(page, "How many millilitres", "300")
    write(page, "When: time", "13:00")
    press(page, "Keep")
    (drink,) = on.facts().drinks
    assert (drink.kind, drink.amount_ml, drink.at.local().hour) == ("tea", 300, 13)


def test_an_absurd_amount_stays_in_the_form_and_nothing_is_written(room):
    page, on, _ = room
    choose(page, "Other drink …", "Other amount or time …")
    write(page, "How many millilitres", "50000")
    press(page, "Keep")
    assert on.facts().drinks == ()
    assert "1 to 3000" in texts(page)


def test_i_got_up_and_the_cushion(room):
    page, on, _ = room
    page.sitting.up.click()
    assert len(on.facts().stands) == 1
    press(page, "Lumbar cushion")
    press(page, "I sit with it today")
    press(page, "Lumbar cushion ✓")
    press(page, "Without it today")
    assert on.services.preferences.get().cushion_day == ""


def test_posture_reminders_have_a_visible_switch_and_interval(room):
    page, on, _ = room
    press(page, "Remind me of my posture")
    page.refresh()
    press(page, "45")
    wishes = on.services.preferences.get()
    assert (wishes.nudge_posture, wishes.posture_minutes) == (True, 45)


def test_a_walk_starts_and_stops_by_its_button(room):
    page, on, clock = room
    page.walk.start.click()
    clock.advance(minutes=6)
    page.refresh()
    page.walk.start.click()
    assert on.facts().walks[0].moved_seconds == 360


def test_a_swim_is_logged(room):
    page, on, _ = room
    press(page, "Log swim, bike …")
    press(page, "Swim")
    write(page, "Minutes", "20")
    press(page, "Keep")
    assert (on.facts().walks[0].activity, on.facts().walks[0].moved_seconds) == ("swim", 1200)


def test_weight_in_pounds_and_height_in_feet(room):
    page, on, _ = room
    press(page, "Update weight")
    press(page, "lb")
    write(page, "Weight now", "182")
    write(page, "Height", "5 ft 10")
    press(page, "Keep")
    assert on.facts().weights[0].weight_kg == pytest.approx(82.55)
    assert "BMI 26.1 · 182 lb" in texts(page.weight)


def test_weight_can_be_switched_off(room):
    page, on, _ = room
    on.services.weight_and_food.weigh(82)
    press(page, "Update weight")
    press(page, "Show my weight")
    press(page, "Keep")
    assert "82" not in texts(page.weight)


def test_a_food_is_one_press(room):
    page, on, _ = room
    press(page, "Foods with minerals")
    press(page, "Eaten: Banana")
    press(page, "Back")
    assert [food.food for food in on.facts().foods] == ["banana"]
    assert "Potassium" in texts(page.minerals)


def test_cards_can_be_hidden_and_shown_again(room):
    page, on, _ = room
    press(page, "Show or hide cards")
    press(page, "Weight")
    press(page, "Keep")
    assert not page.weight.isVisibleTo(page)
    on.services.preferences.change("hidden_cards", ())
    page.refresh()
    assert page.weight.isVisibleTo(page)


def test_the_questions_come_before_the_first_plank(room, qtbot):
    page, on, _ = room
    page.plank.start.click()
    assert page.screen_up is None
    press(page, "Keep these answers")
    assert page.screen_up is not None
    page.screen_up.close()
    qtbot.waitUntil(lambda: page.screen_up is None)
    assert on.facts().cautions[0].about == "plank"


def test_an_emergency_closes_plank_and_stretch_and_says_why(room):
    page, on, _ = room
    on.services.warning_signs.answer({"A3": "y"})
    page.refresh()
    assert not page.plank.start.isVisibleTo(page)
    assert "warning sign" in texts(page.plank)
    assert not page.stretch.start.isVisibleTo(page)


def test_pain_closes_the_plank_with_the_reason(room):
    page, on, _ = room
    on.services.pains.log(6)
    page.refresh()
    assert "Pain is 6 of 10" in texts(page.plank)
    told: list[str] = []
    page.told.connect(told.append)
    page.start_plank()
    assert told == []  # the card says it
    on.services.preferences.change("hidden_cards", ("plank",))
    page.refresh()
    page.start_plank()
    assert "Pain is 6 of 10" in told[0]
    assert page.screen_up is None


def test_own_moves_are_added_and_chosen(room):
    page, on, _ = room
    choose(page, "Stretch: more", "Choose moves …")
    press(page, "Add a move of my own …")
    write(page, "What it is called", "Nerve glide")
    press(page, "Keep")
    assert on.facts().own_moves[0].name == "Nerve glide"
    assert "Nerve glide" in texts(page.stretch)


def test_the_level_and_the_way_are_kept(room):
    page, on, _ = room
    choose(page, "Plank: more", "Level and way …")
    press(page, "Plank on your knees")
    press(page, "One free hold")
    press(page, "Keep")
    wishes = on.services.preferences.get()
    assert (wishes.plank_level, wishes.plank_guided) == (1, False)


@pytest.mark.parametrize(
    ("level", "says"),
    [
        ("Short holds in a pyramid", ["5 of them, then 4, then 3", "Forearms on the floor"]),
        ("Side bridge, bird-dog, curl-up", ["Side bridge: Lie on your side", "Bird-dog: On hands", "Curl-up: Lie on"]),
    ],
)
def test_each_move_of_a_level_is_told_and_drawn_before_it_is_chosen(room, level, says):
    page, *_ = room
    choose(page, "Plank: more", "Level and way …")
    press(page, level)
    QApplication.processEvents()
    told = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    assert all(any(words in text for text in told) for words in says)
    drawn = [one for one in page.findChildren(PoseDrawing) if one.window() is page.window() and one.isVisible()]
    assert len(drawn) == (3 if "bird" in level else 1)


# ------------------------------------------------------------------------------------------------ one press of "Keep"


@pytest.fixture
def published(room):
    """What the services publish, one set of kinds for each time."""
    _, on, _ = room
    told = []
    publish = on.services.context.publish

    def both(kinds):
        told.append(set(kinds))
        publish(kinds)

    object.__setattr__(on.services.context, "publish", both)
    return told


def stored(on) -> dict:
    return on.services.context.journal.settings()


def test_the_weight_sheet_keeps_all_at_once_and_one_undo_takes_all_of_it_back(room, published):
    page, on, _ = room
    on.services.weight_and_food.weigh(80)
    before, weights = stored(on), on.facts().weights
    published.clear()
    press(page, "Update")
    write(page, "Weight now", "82.4")
    write(page, "Height", "178")
    press(page, "Use the WHO points for Asian populations")
    press(page, "Keep")
    assert published == [{"weights", "settings"}]
    assert (stored(on)["height_cm"], stored(on)["bmi_asian"]) == (178, True)
    on.services.entries.undo()
    assert (stored(on), on.facts().weights) == (before, weights)
    assert {"weights", "settings"} <= published[1]


@pytest.mark.parametrize(
    ("opens", "changes"),
    [
        (("Plank: more", "Level and way …"), ("Plank on your knees", "Two holds, guided", "5 s")),
        (("Water: more", "Glass and goal …"), ()),
        (("Stretch: more", "Choose moves …"), ()),
        (("Show or hide cards",), ("Minerals",)),
    ],
)
def test_a_sheet_of_settings_is_published_once(room, published, opens, changes):
    page, *_ = room
    (choose if len(opens) > 1 else press)(page, *opens)
    for name in changes:
        press(page, name)
    press(page, "Keep")
    assert published == [{"settings"}]


def test_a_move_without_a_name_is_refused_and_nothing_of_it_is_kept(room, published):
    page, on, _ = room
    before, said = stored(on), []
    on.trouble_came.connect(lambda trouble: said.append(trouble.message))
    choose(page, "Stretch: more", "Choose moves …")
    press(page, "Add a move of my own …")
    press(page, "Keep")
    assert said == ["Give it a name of up to 80 letters."]
    assert (stored(on), on.facts().own_moves, published) == (before, (), [])
    write(page, "What it is called", "Nerve glide")
    press(page, "Keep")
    assert published == [{"own_moves", "settings"}]
    on.services.entries.undo()
    assert (stored(on), on.facts().own_moves) == (before, ())


def test_the_focus_comes_back_to_the_card_that_opened_the_sheets(room):
    page, *_ = room
    page.activateWindow()
    opener = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == "Stretch: more")
    opener.setFocus()
    choose(page, "Stretch: more", "Choose moves …")
    press(page, "Add a move of my own …")
    press(page, "Back")
    assert page.window().focusWidget() is opener


def test_the_ring_of_holds_is_heard_with_its_count(room):
    page, *_ = room
    assert page.plank.findChild(Ring).accessibleName() == "Holds today: 0 of 3"
