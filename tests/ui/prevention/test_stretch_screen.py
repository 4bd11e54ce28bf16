"""The stretches on the whole screen: the count, the figure that goes along with it, pauses, pain."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from pictures.scenes_prevention import bridge
from ui.seen import let_timers_fire, rows, texts
from unclench.core.base.ports import PortAnswer
from unclench.ui.look import motion
from unclench.ui.prevention.full_screen import SOUNDS
from unclench.ui.prevention.stretch_screen import StretchScreen
from unclench.ui.widgets.pose_drawing import PoseDrawing

LEAD_IN = 5
SIDE = LEAD_IN + 3 * 5 + 2 * 4
"""Seconds for one side of knee to chest."""


@pytest.fixture
def screen(look, qtbot):
    on, clock = bridge()
    on.services.preferences.change("plank_lead_in", LEAD_IN)
    moves = on.services.context.guide.prevention.moves
    made = StretchScreen(on, (moves["knee_to_chest"], moves["bridge"]))
    made.begin(made)
    yield made, on, clock
    if isValid(made):
        made.close()
    on.deleteLater()


def go(made: StretchScreen, clock, seconds: float) -> None:
    for _ in range(round(seconds * 4)):
        clock.advance(0.25)
        let_timers_fire(made)


def press(made: StretchScreen, name: str) -> None:
    next(one for one in made.findChildren(QAbstractButton) if name in (one.text(), one.accessibleName())).click()


def figure(made: StretchScreen) -> PoseDrawing:
    QApplication.processEvents()
    (shown,) = [one for one in made.findChildren(PoseDrawing) if one.isVisible()]
    return shown


def drawn(made: StretchScreen) -> list[bytes]:
    return rows(figure(made).grab().toImage())


def differing(one: QImage, other: QImage) -> float:
    """The share of points that are clearly not the same."""
    spots = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    return sum(abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > 40 for at in spots) / len(
        spots
    )


def test_it_fills_the_screen_and_gives_the_seconds_to_lie_down(screen):
    made, on, clock = screen
    assert made.isFullScreen()
    assert made.face.words[:2] == ("Get into place", str(LEAD_IN))
    press(made, "10 s")
    go(made, clock, LEAD_IN)
    assert made.face.words[:2] == ("Get into place", "5")
    assert on.services.preferences.get().plank_lead_in == 10
    go(made, clock, 6)
    assert made.face.words[:3] == ("Hold", "4", "hold 1 of 3")


def test_the_tones_of_the_plank_are_heard(screen):
    made, on, clock = screen
    assert on.sound.loaded == set(SOUNDS.values())
    go(made, clock, LEAD_IN + 5 + 4 + 0.5)
    assert [name for name, _ in on.sound.played] == ["tick", "tick", "tick", "start", "goal", "rest_over"]


class Voice:
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, words: str) -> PortAnswer:
        self.said.append(words)
        return self.answer()

    def stop(self) -> None:
        self.said.append("(silence)")

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "fake")


def test_the_voice_says_the_move_the_holds_and_the_rests_where_it_is_wanted(screen):
    made, on, clock = screen
    on.voice = Voice()
    go(made, clock, SIDE)
    assert on.voice.said == []
    on.services.preferences.change("stretch_voice", True)
    go(made, clock, LEAD_IN + 5 + 1)
    assert on.voice.said == ["Hold 5 seconds, right side", "Let go and rest"]
    made.close()
    assert on.voice.said[-1] == "(silence)"


def test_which_move_it_is_is_heard_before_its_name(screen):
    made, _, clock = screen
    go(made, clock, 1)
    assert made.face.accessibleName().startswith("Move 1 of 2. Knee to chest, left side. ")
    press(made, "Skip this move")
    assert made.face.accessibleName().startswith("Move 2 of 2. Bridge. ")


def test_the_figure_goes_along_with_the_count(screen):
    made, _, clock = screen
    motion.choose("no")
    try:
        go(made, clock, LEAD_IN + 0.5)
        going = drawn(made)
        go(made, clock, 1)
        there = drawn(made)
        go(made, clock, 2)
        assert drawn(made) == there
        go(made, clock, 1)
        assert drawn(made) != there
        go(made, clock, 1)
        back = drawn(made)
        assert len({tuple(going), tuple(there), tuple(back)}) == 3
        go(made, clock, 2)
        assert drawn(made) == back
    finally:
        motion.choose("yes")


def test_under_reduced_motion_the_figure_stands_still(screen):
    made, _, clock = screen
    motion.choose("yes")
    seen = []
    for _ in range(24):
        go(made, clock, 0.5)
        seen.append(tuple(drawn(made)))
    assert len(set(seen)) == 1


def test_the_right_side_is_the_left_one_in_a_mirror(screen):
    made, _, clock = screen
    left = figure(made).grab().toImage()
    go(made, clock, SIDE + 1)
    assert "right side" in texts(made)
    right = figure(made).grab().toImage()
    assert differing(right, left) > 0.05
    assert differing(right.flipped(Qt.Orientation.Horizontal), left) < 0.005


def test_a_side_that_was_done_is_kept_at_once(screen):
    made, on, clock = screen
    go(made, clock, SIDE + 2)
    (kept,) = on.facts().stretches
    assert (kept.move, kept.side, kept.held_seconds) == ("knee_to_chest", "left", 15)


def test_what_was_held_is_kept_when_it_is_left(screen):
    made, on, clock = screen
    go(made, clock, LEAD_IN + 5 + 2)
    QTest.keyClick(made, Qt.Key.Key_Escape)
    (kept,) = on.facts().stretches
    assert (kept.move, kept.held_seconds) == ("knee_to_chest", 5)
    assert not made.isVisible()


def test_a_pause_stands_still_and_any_key_goes_on(screen):
    made, _, clock = screen
    go(made, clock, LEAD_IN + 1)
    QTest.keyClick(made, Qt.Key.Key_Space)
    before = made.face.words
    assert "Go on" in [one.text() for one in made.findChildren(QAbstractButton)]
    go(made, clock, 100)
    assert made.face.words == before
    QTest.keyClick(made, Qt.Key.Key_A)
    go(made, clock, 2)
    assert made.face.words.digits == "2"


def test_a_pause_is_read_on_the_face_and_what_goes_on_from_it(screen):
    made, _, clock = screen
    go(made, clock, LEAD_IN + 1)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert (made.face.words.above, made.face.words.foot) == ("Paused", "Space or a tap: go on")
    assert "Space or a tap: pause" not in texts(made)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert made.face.words.above == "Hold"
    assert "Space or a tap: pause" in texts(made)
    QTest.keyClick(made, Qt.Key.Key_Space)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.face.words.above == "Get into place"
    assert "Space or a tap: pause" in texts(made)


def test_the_keys_are_for_the_session_from_the_first_second(screen):
    made, _, _ = screen
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert "Go on" in [one.text() for one in made.findChildren(QAbstractButton)]


def test_a_tap_pauses_and_goes_on(screen):
    made, _, clock = screen
    QTest.mouseClick(made.childAt(20, 20), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    go(made, clock, 30)
    assert made.face.words[:2] == ("Paused", str(LEAD_IN))
    QTest.mouseClick(made.childAt(20, 20), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    go(made, clock, LEAD_IN + 1)
    assert made.face.words.above == "Hold"


def test_a_computer_that_slept_held_nothing(screen):
    made, on, clock = screen
    go(made, clock, LEAD_IN + 1)
    clock.advance(minutes=20)
    let_timers_fire(made)
    assert made.face.words[:2] == ("Hold", "4")
    assert on.facts().stretches == ()


def test_the_arrow_skips_to_the_next_move(screen):
    made, on, clock = screen
    go(made, clock, LEAD_IN + 7)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert "Bridge" in texts(made).split("\n")
    assert made.face.words.above == "Get into place"
    assert [one.held_seconds for one in on.facts().stretches] == [5]


def test_a_pause_goes_on_being_one_after_it_was_nothing(screen):
    made, _, clock = screen
    go(made, clock, 2)
    made.pause.click()
    clock.advance(60)
    QTest.keyClick(made, Qt.Key.Key_Return)
    press(made, "It was nothing, go on")
    clock.advance(60)
    made.pause.click()
    assert made.face.words.digits == str(LEAD_IN)


def test_pain_stops_the_move_and_lets_it_rest(screen):
    made, on, clock = screen
    go(made, clock, LEAD_IN + 7)
    press(made, "Stop, it hurts")
    press(made, "Sharp or spreading pain")
    (kept,) = on.facts().stretches
    assert kept.stopped_for == "sharp"
    assert "Bridge" in texts(made).split("\n")


def test_leg_pain_leads_to_the_warning_signs(screen, qtbot):
    made, _, _ = screen
    press(made, "Stop, it hurts")
    press(made, "Pain, tingling or weakness in a leg")
    with qtbot.waitSignal(made.signs_requested, timeout=1000):
        press(made, "Answer the warning signs")
    assert not made.isVisible()


def test_after_advice_the_next_move_comes_not_the_one_that_hurt(screen):
    made, _, _ = screen
    press(made, "Stop, it hurts")
    press(made, "Dizzy, chest pressure, headache, blurred sight")
    press(made, "Go on with the next move")
    assert "Bridge" in texts(made).split("\n")
    assert QApplication.focusWidget() is made


def test_the_session_ends_by_itself_and_one_press_is_done(screen, qtbot):
    made, on, clock = screen
    go(made, clock, 400)
    assert "Well stretched" in texts(made)
    assert {one.move for one in on.facts().stretches} == {"knee_to_chest", "bridge"}
    with qtbot.waitSignal(made.ended, timeout=1000):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
