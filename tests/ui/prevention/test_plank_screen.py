"""The plank on the whole screen, its keys, and the questions after it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from shiboken6 import isValid

from pictures.scenes_prevention import bridge, lived_in
from ui.seen import let_timers_fire, rows, texts
from unclench.core.base.entries import Plank
from unclench.ui.bridge import ChangeQueue
from unclench.ui.prevention.after_plank_sheet import PlankAfter
from unclench.ui.prevention.plank_keys import stops
from unclench.ui.prevention.plank_painting import PlankFace, Words
from unclench.ui.prevention.plank_screen import SOUNDS, PlankScreen

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


def test_any_key_ends_the_hold_and_asks(screen):
    made, on, clock = screen
    run(made, clock, 5 + 8)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    assert made.after is not None
    assert on.facts().planks[0].held_ms == pytest.approx(8000, abs=500)


def test_the_face_says_breath_seconds_goal_and_which_hold(screen):
    made, _, clock = screen
    said = []
    say = made.face.say
    made.face.say = lambda words, *more, **named: (said.append(words), say(words, *more, **named))
    run(made, clock, 5 + 4)
    above, digits, below, foot = said[-1]
    assert (above, below) == ("Breathe out", "of 20 s")
    assert digits in ("3", "4")
    assert "hold 1 of 2" in foot


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


@pytest.mark.parametrize(("seconds", "offered"), [(5 + 8, True), (5 + 20 + 10, False)])
def test_only_a_hold_that_a_key_ended_can_be_trimmed(screen, seconds, offered):
    made, _, clock = screen
    run(made, clock, seconds)
    made.keyPressEvent(key(Qt.Key.Key_Space, " "))
    shown = [b.accessibleName() for b in made.after.findChildren(QAbstractButton) if b.isVisibleTo(made.after)]
    assert ("Take 1 s off the last hold" in shown) is offered


def test_a_stop_sign_is_one_press_and_says_what_to_do(after):
    made, on = after
    press(made, "Something stopped me")
    press(made, "Dizzy, chest pressure, headache, blurred sight")
    assert newest(on).stopped_for == "dizzy"
    assert "Sit down" in texts(made)
    assert not made.again.isVisibleTo(made)


def test_the_move_that_comes_is_drawn_beside_the_ring_where_there_is_room(look, qtbot):
    face = PlankFace("Plank")
    qtbot.addWidget(face)
    for size, drawn in ((QSize(1040, 650), True), (QSize(700, 650), False)):
        face.resize(size)
        face.say(Words("Rest", "42", "Bird-dog, left side"), "good")
        without = face.grab().toImage()
        face.say(Words("Rest", "42", "Bird-dog, left side"), "good", "bird_dog")
        assert (face.grab().toImage() != without) is drawn


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


@pytest.mark.parametrize(("first", "last"), [(0.5, 0.51), (0.51, 0.5), (0.99, 0.98), (0.76, 0.74), (0.26, 0.24)])
def test_only_what_moved_is_painted_again_also_when_the_ring_shrinks(look, qtbot, first, last):
    face = PlankFace("Plank")
    qtbot.addWidget(face)
    face.resize(640, 400)
    pictures = []
    for share in (first, last):
        face.set_share(share)
        pictures.append(rows(face.grab().toImage()))
    before, after = pictures
    face.set_share(first)
    with qtbot.waitExposed(face):
        face.show()
    face.repaint()
    QApplication.processEvents()
    with Painted(face) as painted:
        face.set_share(last)
        QApplication.processEvents()
    greens = [zip(old[1::4], new[1::4], strict=True) for old, new in zip(before, after, strict=True)]
    changed = [(x, y) for y, row in enumerate(greens) for x, (old, new) in enumerate(row) if abs(old - new) > 24]
    assert changed
    assert all(painted.region.contains(QPoint(x, y)) for x, y in changed)
    assert painted.region.boundingRect().width() < 60
    assert painted.region.boundingRect().height() < 60


class Painted(QObject):
    """Which part of a widget was painted meanwhile."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.region = QRegion()

    def __enter__(self) -> "Painted":
        self._widget.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._widget.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_every_radio_button_after_a_plank_has_its_own_name(after):
    made, _ = after
    names = [one.accessibleName() or one.text() for one in made.findChildren(QRadioButton)]
    assert len(names) == len(set(names))
