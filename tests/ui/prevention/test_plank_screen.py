"""The plank on the whole screen, its keys, and the questions after it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton
from shiboken6 import isValid

from pictures.scenes_prevention import bridge
from ui.seen import let_timers_fire, texts
from unclench.ui.bridge import ChangeQueue
from unclench.ui.look import theme
from unclench.ui.prevention.full_screen import SOUNDS
from unclench.ui.prevention.full_screen_keys import counts
from unclench.ui.prevention.plank_screen import PlankScreen
from unclench.ui.widgets.pose_drawing import PoseDrawing

NONE = Qt.KeyboardModifier.NoModifier


def press(page, name: str) -> None:
    """A click on the button with this name or these words."""
    next(b for b in page.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())).click()


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
    assert counts(event)


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
    assert not counts(event)


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
            let_timers_fire(made)


def test_a_guided_session_needs_no_hand(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 60 + 20 + 1)
    assert made.after is not None
    held = [hold.held_ms for hold in on.facts().planks]
    assert all(20_000 <= one <= 20_300 for one in held)
    assert len(held) == 2


def smoothly(made: PlankScreen, clock, seconds: float) -> None:
    """The clock goes on frame by frame."""
    for _ in range(round(seconds / 0.033)):
        clock.advance(0.033)
        let_timers_fire(made)


def test_the_sounds_are_loaded_before_the_first_one_is_due(screen):
    _, on, _ = screen
    assert on.sound.loaded == set(SOUNDS.values())
    assert on.sound.played == []


class SlowBell(ChangeQueue):
    """What happens after a commit takes its time."""

    slow = None

    def publish(self, kinds):
        if self.slow is not None:
            self.slow.advance(0.4)
        super().publish(kinds)


def test_tones_keep_to_the_hold_as_it_is_kept_however_long_its_start_took(look, qtbot):
    change_queue = SlowBell()
    on, clock = bridge(change_queue)
    on.services.preferences.change("plank_lead_in", 5)
    made = PlankScreen(on)
    made.begin(made)
    change_queue.slow = clock
    smoothly(made, clock, 6)
    began = on.facts().timers["plank"].boot_seconds
    while on.sound.played[-1][0] != "half":
        smoothly(made, clock, 0.033)
    assert clock.boot - began == pytest.approx(10, abs=0.04)
    while on.sound.played[-1][0] != "goal":
        smoothly(made, clock, 0.033)
    assert on.facts().planks[-1].held_ms == pytest.approx(20_000, abs=40)
    made.close()
    on.deleteLater()


def test_the_hold_is_seen_right_after_a_full_second_so_that_no_tone_waits_for_the_disk(screen):
    made, on, clock = screen
    for second in range(1, 20):
        smoothly(made, clock, 6.1 if second == 1 else 1)
        timer = on.facts().timers["plank"]
        assert (timer.seen_boot_seconds - timer.boot_seconds) % 1 < 0.04


def test_tab_reaches_the_length_of_the_lead_in_but_stops_a_hold(screen, qtbot):
    made, _, clock = screen
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    run(made, clock, 7)
    assert QApplication.focusWidget() is made
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert made.after is not None


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


def click_beside_all_controls(made):
    QTest.mouseClick(made.childAt(20, 20), Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))


def test_a_click_does_nothing_in_the_lead_in_stops_a_hold_and_skips_a_rest(screen):
    made, on, clock = screen
    run(made, clock, 3)
    click_beside_all_controls(made)
    run(made, clock, 2 + 20 + 10)
    assert len(on.facts().planks) == 1
    click_beside_all_controls(made)
    assert made.face.words.above == "Get ready"
    run(made, clock, 5 + 4)
    click_beside_all_controls(made)
    assert made.after is not None
    assert on.facts().planks[1].held_ms == pytest.approx(4000, abs=500)


def test_any_key_ends_the_hold_and_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 8)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    assert made.after is not None
    assert on.facts().planks[0].held_ms == pytest.approx(8000, abs=500)


def test_the_face_says_breath_seconds_goal_and_which_hold(screen):
    made, _, clock = screen
    run(made, clock, 5 + 4)
    above, digits, below, foot = made.face.words
    assert (above, below) == ("Breathe out", "of 20 s")
    assert digits in ("3", "4")
    assert "hold 1 of 2" in foot


def test_which_hold_it_is_is_heard_and_in_a_rest_which_one_comes(screen):
    made, _, clock = screen
    run(made, clock, 5 + 1)
    assert made.face.accessibleName() == "Hold 1 of 2. 20 seconds."
    run(made, clock, 20)
    assert made.face.accessibleName() == "Rest 60 seconds. Then hold 2 of 2."
    run(made, clock, 60)
    assert made.face.accessibleName() == "Hold 2 of 2. 20 seconds."


def test_stopped_from_the_command_line_the_screen_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 6)
    on.services.planks.stop()
    on.facts_changed.emit(frozenset({"planks"}))
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


def visible(made, name: str) -> bool:
    return any(
        b.isVisibleTo(made) for b in made.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())
    )


@pytest.mark.parametrize(("held", "offered"), [(3.4, [1, 2, 3]), (3.0, [1, 2]), (20, [1, 2, 3])])
def test_trimming_never_offers_more_than_was_held(screen, held, offered):
    made, on, clock = screen
    run(made, clock, 5)
    began = on.facts().timers["plank"].boot_seconds
    clock.advance(held - (clock.boot - began))
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    assert [n for n in (1, 2, 3) if visible(made.after, f"Take {n} s off the last hold")] == offered


def after_an_accident(made, clock):
    run(made, clock, 5 + 1.5)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    return made.after


def test_a_hold_under_three_seconds_asks_first_and_is_dropped_by_the_next_press(screen):
    made, on, clock = screen
    asked = after_an_accident(made, clock)
    assert QApplication.focusWidget() is asked.drop
    assert not visible(asked, "Done")
    assert not visible(asked, "Yes: Form all right to the end?")
    asked.drop.click()
    assert on.facts().planks == ()
    assert not made.isVisible()


def test_an_accident_that_is_left_by_escape_does_not_count_either(screen):
    made, on, clock = screen
    after_an_accident(made, clock)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert on.facts().planks == ()
    assert not made.isVisible()


def test_a_short_hold_is_kept_when_the_person_says_so(screen):
    made, on, clock = screen
    asked = after_an_accident(made, clock)
    press(asked, "Keep it")
    assert visible(asked, "Yes: Form all right to the end?")
    asked.done.click()
    assert len(on.facts().planks) == 1


def test_an_accident_after_a_good_hold_leaves_the_good_one(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 60 + 1.5)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    made.after.drop.click()
    assert len(on.facts().planks) == 1
    assert "20." in texts(made.after)
    made.after.done.click()
    assert len(on.facts().planks) == 1


def test_space_skips_a_rest_and_leaves_the_seconds_to_get_down(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 10)
    assert "Space, any key or a tap skips the rest · Escape ends here" in made.face.words.foot
    assert "last hold 20" in made.face.words.foot
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    assert made.after is None
    assert made.face.words[:2] == ("Get ready", "5")
    assert "Space, any key or a tap begins at once · Escape ends here" in made.face.words.foot
    run(made, clock, 5 + 3)
    assert len(on.facts().planks) == 2
    assert made.face.words.above == "Breathe out"


def test_a_second_press_in_a_rest_begins_the_hold(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 10)
    made.touched()
    made.touched()
    assert len(on.facts().planks) == 2
    assert made.after is None


def test_a_set_that_ends_early_says_which_of_its_holds_it_was_whatever_was_held_before(screen):
    made, _, clock = screen
    run(made, clock, 5 + 20 + 60 + 20 + 1)
    made.after.again_requested.emit()
    run(made, clock, 5 + 12)
    made.touched()
    said = texts(made.after)
    assert "Hold 1 of 2." in said
    assert "Third of three" not in said


def test_escape_in_a_rest_ends_and_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 20 + 10)
    made.keyPressEvent(key(Qt.Key.Key_Escape))
    assert made.after is not None
    assert len(on.facts().planks) == 1


def test_a_rest_shows_what_comes_with_its_figure_and_a_hold_does_not(screen):
    made, _, clock = screen
    made.showNormal()
    made.resize(1280, 800)
    run(made, clock, 5 + 3)
    assert not [one for one in made.findChildren(PoseDrawing) if one.isVisible()]
    run(made, clock, 20)
    QApplication.processEvents()
    (figure,) = [one for one in made.findChildren(PoseDrawing) if one.isVisible()]
    assert figure.width() > 150
    assert "forearms and toes" in figure.accessibleName()
    assert made.face.words.below == "Next: Plank"


def test_the_questions_are_dark_in_a_light_theme(screen, look):
    theme.apply(look, "light")
    made, _, clock = screen
    run(made, clock, 5 + 6)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    QApplication.processEvents()
    picture = made.grab().toImage()
    spots = [(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)]
    dark = sum(picture.pixelColor(x, y).lightness() < 60 for x, y in spots)
    assert dark > 0.8 * len(spots)
    assert theme.tokens().name == "light"


@pytest.mark.parametrize(("seconds", "offered"), [(5 + 8, True), (5 + 20 + 10, False)])
def test_only_a_hold_that_a_key_ended_can_be_trimmed(screen, seconds, offered):
    made, _, clock = screen
    run(made, clock, seconds)
    made.keyPressEvent(key(Qt.Key.Key_Escape))
    assert visible(made.after, "Take 1 s off the last hold") is offered


def test_the_tab_key_and_arrows_shorten_no_rest_and_end_a_hold(screen):
    made, _, clock = screen
    run(made, clock, 5 + 20 + 10)
    for one in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_PageUp):
        made.keyPressEvent(key(one))
    assert made.face.words[:2] == ("Rest", "50")
    run(made, clock, 50 + 3)
    assert made.face.words.above.startswith("Breathe")
    made.keyPressEvent(key(Qt.Key.Key_Tab))
    assert made.after is not None


def test_the_mouse_cancels_before_the_first_hold_and_ends_it_in_a_rest(screen):
    made, on, clock = screen
    run(made, clock, 1)
    assert [b.text() for b in made.findChildren(QAbstractButton) if b.text() == "Cancel" and b.isVisible()]
    run(made, clock, 5)
    assert not [b for b in made.findChildren(QAbstractButton) if b.text() in ("Cancel", "End here") and b.isVisible()]
    run(made, clock, 25)
    press(made, "End here")
    assert made.after is not None
    assert len(on.facts().planks) == 1
