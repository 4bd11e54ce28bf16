"""The Prevention tab, pressed as a person would."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QRadioButton
from shiboken6 import isValid

from pictures.scenes_prevention import bridge, lived_in
from unclench.core.entries import Plank
from unclench.ui.prevention.page import PreventionPage
from unclench.ui.prevention.plank_after import PlankAfter
from unclench.ui.prevention.plank_face import PlankFace, Words
from unclench.ui.prevention.plank_keys import stops
from unclench.ui.prevention.plank_screen import PlankScreen
from unclench.ui.prevention.stretch_player import StretchPlayer

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
    press(page, "Other drink …")
    press(page, "Tea")
    write(page, "How many millilitres", "300")
    write(page, "When", "13:00")
    press(page, "Keep")
    (drink,) = on.facts().drinks
    assert (drink.kind, drink.amount_ml, drink.at.local().hour) == ("tea", 300, 13)


def test_an_absurd_amount_stays_in_the_form_and_nothing_is_written(room):
    page, on, _ = room
    press(page, "Other drink …")
    write(page, "How many millilitres", "50000")
    press(page, "Keep")
    assert on.facts().drinks == ()
    assert any("1 to 3,000" in label.text() for label in page.findChildren(type(page.water._said)))


def test_i_got_up_and_the_cushion(room):
    page, on, _ = room
    page.sitting.up.click()
    assert len(on.facts().stands) == 1
    press(page, "Lumbar cushion")
    page.refresh()
    press(page, "Lumbar cushion ✓")
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
    assert "BMI 26.1 · 182 lb" in page.weight._said.text()


def test_weight_can_be_switched_off(room):
    page, on, _ = room
    on.services.body.weigh(82)
    press(page, "Update weight")
    press(page, "Show my weight")
    press(page, "Keep")
    assert "82" not in page.weight._said.text()


def test_a_food_is_one_press(room):
    page, on, _ = room
    press(page, "Foods with minerals")
    press(page, "Eaten: Banana")
    press(page, "Back")
    assert [food.food for food in on.facts().foods] == ["banana"]
    assert "Potassium" in page.minerals._said.text()


def test_cards_can_be_hidden_and_shown_again(room):
    page, on, _ = room
    press(page, "Show or hide cards")
    press(page, "Weight")
    press(page, "Keep")
    assert not page.weight.isVisibleTo(page)
    on.services.preferences.change("hidden_cards", "")
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
    on.services.signs.answer({"A3": "y"})
    page.refresh()
    assert not page.plank.start.isVisibleTo(page)
    assert "warning sign" in page.plank._why_not.text()
    assert not page.stretch.start.isVisibleTo(page)


def test_pain_closes_the_plank_with_the_reason(room):
    page, on, _ = room
    on.services.pains.log(6)
    page.refresh()
    assert "Pain is 6 of 10" in page.plank._why_not.text()
    told: list[str] = []
    page.told.connect(told.append)
    page.start_plank()
    assert told
    assert page.screen_up is None


def test_own_moves_are_added_and_chosen(room):
    page, on, _ = room
    press(page, "Choose moves")
    press(page, "Add a move of my own …")
    write(page, "What it is called", "Nerve glide")
    press(page, "Keep")
    assert on.facts().own_moves[0].name == "Nerve glide"
    assert "Nerve glide" in page.stretch._said.text()


def test_the_level_and_the_way_are_kept(room):
    page, on, _ = room
    press(page, "Level and way")
    press(page, "Plank on your knees")
    press(page, "One free hold")
    press(page, "Keep")
    wishes = on.services.preferences.get()
    assert (wishes.plank_level, wishes.plank_guided) == (1, False)


def key(code: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, *, again: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text, again)


@pytest.mark.parametrize(
    "event",
    [
        key(Qt.Key.Key_Space, " "), key(Qt.Key.Key_A, "a"), key(Qt.Key.Key_Return, "\r"), key(Qt.Key.Key_Escape),
        key(Qt.Key.Key_Tab, "\t"), key(Qt.Key.Key_Left), key(Qt.Key.Key_F5), key(Qt.Key.Key_Eacute, "é"),
        key(Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier),
    ],
)  # fmt: skip
def test_ordinary_keys_stop_a_hold(event):
    assert stops(event)


@pytest.mark.parametrize(
    "event",
    [
        key(Qt.Key.Key_Control), key(Qt.Key.Key_Shift), key(Qt.Key.Key_Alt), key(Qt.Key.Key_Meta),
        key(Qt.Key.Key_CapsLock), key(Qt.Key.Key_Insert), key(Qt.Key.Key_VolumeUp), key(Qt.Key.Key_VolumeMute),
        key(Qt.Key.Key_MediaPlay), key(Qt.Key.Key_MonBrightnessDown), key(Qt.Key.Key_Print),
        key(Qt.Key.Key_A, "a", Qt.KeyboardModifier.ControlModifier),
        key(Qt.Key.Key_A, "a", again=True),
    ],
)  # fmt: skip
def test_modifiers_insert_volume_media_and_repeats_do_not(event):
    assert not stops(event)


@pytest.fixture
def screen(look, qtbot):
    on, clock = bridge()
    on.services.preferences.change("plank_lead_in", 5)
    on.services.preferences.change("plank_sets", 2)
    made = PlankScreen(on)
    made.begin(made)
    yield made, on, clock
    if isValid(made):
        made.close()
    on.deleteLater()


def run(made: PlankScreen, clock, seconds: float) -> None:
    """The clock goes on, and the screen looks at it four times a second."""
    for _ in range(round(seconds * 4)):
        clock.advance(0.25)
        if made.after is None:
            made._step()


def test_a_guided_session_needs_no_hand(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 60 + 20 + 1)
    assert made.after is not None
    held = [hold.held_ms for hold in on.facts().planks]
    assert all(20_000 <= one <= 20_300 for one in held)
    assert len(held) == 2


def test_escape_in_the_lead_in_cancels(screen):
    made, on, clock = screen
    run(made, clock, 3)
    made.keyPressEvent(key(Qt.Key.Key_Escape))
    assert on.facts().planks == ()


def test_other_keys_in_the_lead_in_do_nothing(screen):
    made, on, clock = screen
    run(made, clock, 3)
    made.keyPressEvent(key(Qt.Key.Key_A, "a"))
    run(made, clock, 3)
    assert len(on.facts().planks) == 1


def test_any_key_ends_the_hold_and_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 8)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    assert made.after is not None
    assert on.facts().planks[0].held_ms == pytest.approx(8000, abs=500)


def test_the_face_says_breath_seconds_goal_and_which_hold(screen):
    made, _, clock = screen
    run(made, clock, 5 + 4)
    above, digits, below, foot = made.face._words
    assert (above, below) == ("Breathe out", "of 20 s")
    assert digits in ("3", "4")
    assert "hold 1 of 2" in foot


def test_stopped_from_the_command_line_the_screen_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 6)
    on.services.planks.stop()
    made._changed(frozenset({"planks"}))
    assert made.after is not None


def test_a_free_hold_counts_on_past_its_goal(look, qtbot):
    on, clock = bridge()
    on.services.preferences.change("plank_guided", False)
    on.services.preferences.change("plank_lead_in", 5)
    made = PlankScreen(on)
    made.begin(made)
    run(made, clock, 5 + 31)
    assert made.after is None
    made.stop()
    assert on.facts().planks[0].held_ms > 30_000
    made.close()
    on.deleteLater()


@pytest.fixture
def after(look, qtbot):
    on, _ = lived_in()
    made = PlankAfter(on, list(on.facts().planks[-2:]))
    on.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made, on


def newest(on) -> Plank:
    return on.facts().planks[-1]


def test_form_talk_and_pain_are_one_key_each(after):
    made, on = after
    for typed in (key(Qt.Key.Key_Y, "y"), key(Qt.Key.Key_U, "u"), key(Qt.Key.Key_3, "3")):
        made.keyPressEvent(typed)
    assert (newest(on).form_ok, newest(on).could_talk, newest(on).pain) == (True, False, 3)
    made.keyPressEvent(key(Qt.Key.Key_X, "x"))
    assert newest(on).pain == 10


def test_trim_takes_off_what_the_key_took(after):
    made, on = after
    press(made, "Take 2 s off the last hold")
    assert newest(on).held_ms == 39_000


def test_a_stop_sign_is_one_press_and_says_what_to_do(after):
    made, on = after
    press(made, "Something stopped me")
    press(made, "Dizzy, chest pressure, headache, blurred sight")
    assert newest(on).stopped_for == "dizzy"
    assert "Sit down" in made._advice.text()
    assert not made.again.isVisibleTo(made)


def test_the_digits_are_at_least_a_quarter_of_the_height(look, qtbot):
    face = PlankFace("Plank")
    qtbot.addWidget(face)
    face.resize(1040, 650)
    face.say(Words(digits="18"))
    picture = face.grab().toImage()
    middle = picture.width() // 2
    light = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() > 200 for x in range(middle - 130, middle + 130, 3))
    ]
    assert max(light) - min(light) >= 0.24 * 650


@pytest.fixture
def player(look, qtbot):
    on, clock = bridge()
    moves = on.services.desk.guide.moves
    made = StretchPlayer(on, (moves["knee_to_chest"], moves["bridge"]))
    on.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made, on, clock


def go(made: StretchPlayer, clock, seconds: float) -> None:
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        made._step()


def test_a_side_that_was_done_is_kept_at_once(player):
    made, on, clock = player
    go(made, clock, 6 + 3 * 5 + 2 * 4 + 6)
    (kept,) = on.facts().stretches
    assert (kept.move, kept.side, kept.held_seconds) == ("knee_to_chest", "left", 15)


def test_a_pause_stands_still(player):
    made, _, clock = player
    made.pause.click()
    position = made._position
    go(made, clock, 100)
    assert made._position == position
    made.pause.click()
    go(made, clock, 7)
    assert made._position == position + 1


def test_pain_stops_the_move_and_lets_it_rest(player):
    made, on, _ = player
    made.hurts.click()
    press(made, "Sharp or spreading pain")
    assert on.facts().stretches[0].stopped_for == "sharp"
    assert made._name.text() == "Bridge"


def test_leg_pain_leads_to_the_warning_signs(player):
    made, _, _ = player
    made.hurts.click()
    press(made, "Pain, tingling or weakness in a leg")
    asked: list[bool] = []
    made.signs_requested.connect(lambda: asked.append(True))
    press(made, "Answer the warning signs")
    assert asked


def test_the_session_ends_by_itself(player):
    made, on, clock = player
    go(made, clock, 400)
    assert made._name.text() == "Well stretched"
    assert {one.move for one in on.facts().stretches} == {"knee_to_chest", "bridge"}


def test_every_radio_button_after_a_plank_has_its_own_name(after):
    made, _ = after
    names = [one.accessibleName() or one.text() for one in made.findChildren(QRadioButton)]
    assert len(names) == len(set(names))
