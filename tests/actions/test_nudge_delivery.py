"""The stream with a real journal: what is shown, answered, held, withdrawn; and what the next start finds."""

import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from desktop_fakes import FakeBusy, FakeIdle, FakeNotifier
from fakes import FakeClock, FakeWake
from fakes import context as make_context
from unclench.actions.context import Context
from unclench.actions.nudge_delivery import NudgeDelivery
from unclench.actions.nudges import Nudges
from unclench.actions.preferences import Preferences
from unclench.core.base.entries import Drink, Presence, Todo
from unclench.core.base.ports import Bubble, PortAnswer


@dataclass
class Rig:
    """Somebody at the desk since 14:05 on a Friday, with nudges switched on."""

    clock: FakeClock = field(default_factory=FakeClock)
    wake: FakeWake = field(default_factory=FakeWake)
    idle: FakeIdle = field(default_factory=FakeIdle)
    call: FakeBusy = field(default_factory=lambda: FakeBusy("microphone"))
    bubble: FakeNotifier = field(default_factory=FakeNotifier)
    window: FakeNotifier = field(default_factory=FakeNotifier)
    present: bool = True

    def __post_init__(self) -> None:
        self.context: Context = make_context(self.clock)
        self.settings = Preferences(self.context)
        for name, value in {"nudges_on": True, "understood": True, "nudge_walk": False}.items():
            self.settings.change(name, value)
        self.add(Presence(at=self.clock.now().instant))
        self.nudges = Nudges(self.context)
        self.stream = NudgeDelivery(
            self.context,
            self.nudges,
            self.wake,
            self.idle,
            lambda: self.present,
            [self.call],
            [self.bubble, self.window],
        )
        self.stream.start()

    def add(self, entry: object) -> None:
        with self.context.journal.write() as w:
            w.add(entry)

    def pass_minutes(self, minutes: float) -> None:
        """Time passes; whenever the deadline comes, the stream looks."""
        end = self.clock.boot + 60 * minutes
        while self.wake.deadline is not None and self.wake.deadline <= end:
            self.clock.advance(max(0.0, self.wake.deadline - self.clock.boot))
            self.wake.due()
        self.clock.advance(end - self.clock.boot)

    @property
    def kept(self) -> list[str | None]:
        return [nudge.answer for nudge in self.context.journal.read().nudges]


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_done_writes_that_the_person_got_up_and_the_glass(rig: Rig) -> None:
    rig.settings.change("water_minutes", 60)
    rig.add(Drink(at=rig.clock.now().instant.plus(-900), amount_ml=250))
    rig.pass_minutes(46)
    assert rig.bubble.on_screen
    assert rig.bubble.on_screen.title == "Time to get up"
    rig.bubble.pressed("done")
    facts = rig.context.journal.read()
    assert [stand.by for stand in facts.stands] == ["nudge"]
    assert [drink.amount_ml for drink in facts.drinks] == [250, 250]
    assert rig.kept == ["done"]
    assert rig.bubble.on_screen is None


def test_done_is_one_press_and_one_undo_takes_back_all_of_it(rig: Rig) -> None:
    rig.settings.change("nudge_sitting", False)
    rig.pass_minutes(91)
    before = rig.context.journal.read()
    rig.bubble.pressed("done")
    assert rig.kept == ["done"]
    with rig.context.journal.write() as w:
        w.undo()
        assert {"drinks", "nudges"} <= w.touched
    assert not rig.context.journal.read().drinks
    assert [nudge.answer for nudge in before.nudges] == rig.kept == [None]


def test_held_in_a_call_asked_each_minute_offered_once_when_it_ends(rig: Rig) -> None:
    rig.call.on = True
    rig.pass_minutes(60)
    assert rig.bubble.shown == []
    assert rig.stream.seen.held == "microphone"
    assert 14 <= rig.call.asked <= 16
    rig.call.on = False
    rig.call.ended()
    rig.call.ended()
    assert len(rig.bubble.shown) == 1
    assert rig.context.journal.read().nudges[0].held_for == "microphone"


def test_a_reason_can_be_switched_off_in_the_settings(rig: Rig) -> None:
    rig.call.on = True
    rig.settings.change("hold_microphone", False)
    rig.pass_minutes(46)
    assert rig.bubble.shown
    assert rig.call.asked == 0


def test_waits_for_a_pause_in_the_typing_a_minute_at_most(rig: Rig) -> None:
    rig.idle.seconds = 0.5
    rig.pass_minutes(45.5)
    assert rig.stream.seen.held == "typing"
    rig.pass_minutes(0.6)
    assert len(rig.bubble.shown) == 1


def test_the_own_window_where_no_daemon_shows_it(rig: Rig) -> None:
    rig.bubble.works = False
    rig.pass_minutes(46)
    assert rig.window.on_screen
    rig.window.pressed("later")
    assert rig.kept == ["later"]
    rig.bubble.works = True
    rig.pass_minutes(11)
    assert rig.bubble.on_screen


def test_the_own_window_when_the_daemon_turns_out_to_be_stuck(rig: Rig) -> None:
    rig.bubble.slow = True
    rig.pass_minutes(46)
    assert rig.window.shown == []
    rig.bubble.told(PortAnswer("no"))
    rig.bubble.told(PortAnswer("no"))
    assert len(rig.window.shown) == 1
    assert rig.kept == [None]
    rig.window.pressed("done")
    rig.bubble.told(PortAnswer("no"))
    assert len(rig.window.shown) == 1
    assert rig.kept == ["done"]


def test_ten_minutes_without_an_answer_is_an_answer(rig: Rig) -> None:
    rig.pass_minutes(56)
    assert rig.kept == ["ignored"]
    assert rig.bubble.on_screen is None


def test_getting_up_settles_the_nudge_by_itself(rig: Rig) -> None:
    rig.settings.change("nudge_water", False)
    rig.pass_minutes(46)
    from unclench.core.base.entries import Stand

    rig.add(Stand(at=rig.clock.now().instant, by="presence"))
    rig.stream.look()
    assert rig.kept == ["done"]
    assert rig.bubble.on_screen is None


def test_a_pause_takes_it_off_the_screen_and_it_comes_again_after(rig: Rig) -> None:
    rig.pass_minutes(46)
    rig.nudges.pause(rig.clock.now().instant.plus(1800))
    rig.stream.look()
    assert (rig.bubble.on_screen, rig.kept, rig.stream.seen.held) == (None, ["withdrawn"], "paused")
    rig.pass_minutes(31)
    assert rig.bubble.on_screen


def over_night(rig: Rig) -> None:
    """A pause of three days, set on Friday at 14:05; it is Saturday, a minute past nine, and the person works."""
    rig.settings.change("work_hours", "mon-sun 09:00-17:30")
    rig.nudges.pause(rig.clock.now().instant.plus(3 * 86400))
    rig.stream.look()
    rig.pass_minutes(60 * 18 + 56)


def test_still_paused_next_morning_is_said_once_and_stands_there(rig: Rig) -> None:
    over_night(rig)
    assert rig.bubble.on_screen
    assert rig.bubble.on_screen.title == "Nudges are still paused"
    rig.pass_minutes(5)
    assert rig.bubble.on_screen
    rig.pass_minutes(60 * 24)
    assert rig.kept == ["ignored"]
    assert len(rig.bubble.shown) == 1


def test_its_button_ends_the_pause(rig: Rig) -> None:
    over_night(rig)
    rig.bubble.pressed("done")
    assert rig.stream.seen.held != "paused"
    assert rig.kept[0] == "done"


def test_it_goes_when_the_pause_ends_elsewhere(rig: Rig) -> None:
    over_night(rig)
    rig.nudges.resume()
    rig.stream.look()
    assert rig.kept[0] == "withdrawn"


def test_a_pause_made_longer_keeps_what_was_left(rig: Rig) -> None:
    """Sat 25 min, paused 20 and then 20 more: 20 of the 45 are left."""
    rig.settings.change("nudge_water", False)
    rig.pass_minutes(25)
    rig.nudges.pause(rig.clock.now().instant.plus(1800))
    rig.pass_minutes(20)
    rig.nudges.pause(rig.clock.now().instant.plus(1200))
    rig.stream.look()
    rig.pass_minutes(39)
    assert rig.bubble.shown == []
    rig.pass_minutes(2)
    assert len(rig.bubble.shown) == 1


def test_who_got_up_and_stayed_away_has_ignored_nothing(rig: Rig) -> None:
    rig.pass_minutes(46)
    assert rig.bubble.on_screen
    sitting = rig.context.journal.read().presences[-1]
    with rig.context.journal.write() as w:
        w.change(replace(sitting, ended=rig.clock.now().utc))
        w.add(Presence(at=rig.clock.now().instant, state="away"))
    rig.present = False
    rig.pass_minutes(20)
    assert rig.kept == ["withdrawn"]
    assert rig.bubble.on_screen is None


def test_a_clock_set_back_makes_no_nudge_an_ignored_one(rig: Rig) -> None:
    rig.pass_minutes(46)
    rig.clock.set_wall(-7200)
    rig.stream.look()
    assert rig.kept == ["withdrawn"]
    assert rig.bubble.on_screen is None


def test_after_sleep_five_quiet_minutes_and_then_one(rig: Rig) -> None:
    rig.clock.sleep(hours=1)
    rig.stream.settle_anew()
    rig.stream.look()
    assert rig.stream.seen.held == "settling"
    rig.pass_minutes(4.9)
    assert rig.bubble.shown == []
    rig.pass_minutes(1)
    assert len(rig.bubble.shown) == 1


def test_nobody_there_nothing_shown_until_somebody_comes(rig: Rig) -> None:
    rig.present = False
    rig.pass_minutes(80)
    assert rig.bubble.shown == []
    rig.present = True
    rig.stream.look()
    assert len(rig.bubble.shown) == 1


def test_what_an_earlier_run_left_open_is_withdrawn(rig: Rig) -> None:
    rig.pass_minutes(46)
    again = NudgeDelivery(rig.context, rig.nudges, FakeWake(), rig.idle, lambda: True, [], [FakeNotifier()])
    again.start()
    assert rig.kept[0] == "withdrawn"


def test_eight_hours_of_looks_hold_no_more_memory(rig: Rig) -> None:
    rig.pass_minutes(60)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(8 * 60):
            rig.pass_minutes(1)
            rig.stream.look()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 2_000_000


@pytest.mark.parametrize("key", ["open", "default"])
def test_opening_counts_as_done_and_says_what_to_show(rig: Rig, key: str) -> None:
    heard: list[str] = []
    take: Callable[[str], None] = heard.append
    rig.stream.opened = take
    rig.pass_minutes(46)
    rig.bubble.pressed(key)
    assert heard == ["sitting"]
    assert not rig.context.journal.read().stands


def with_todo(rig: Rig) -> None:
    """A nudge to get up that has a to-do along."""
    rig.pass_minutes(44)
    rig.add(Todo(at=rig.clock.now().instant, id="t", text="Call the practice", due_day="2026-11-20"))
    rig.pass_minutes(2)
    shown = rig.bubble.on_screen
    assert shown
    assert [key for key, _ in shown.buttons][:2] == ["open", "done"]


def test_done_with_getting_up_ticks_no_todo_that_came_along(rig: Rig) -> None:
    """A visit is not booked, and a recheck not answered, by getting up."""
    with_todo(rig)
    rig.bubble.pressed("done")
    facts = rig.context.journal.read()
    assert (len(facts.stands), facts.todos[0].done) == (1, None)


def test_open_shows_the_list_when_a_todo_came_along(rig: Rig) -> None:
    heard: list[str] = []
    take: Callable[[str], None] = heard.append
    rig.stream.opened = take
    with_todo(rig)
    rig.bubble.pressed("open")
    assert heard == ["todo:t"]


def test_the_tray_hears_of_an_answer_also_when_the_window_could_not_come_up(rig: Rig) -> None:
    rig.pass_minutes(46)
    assert rig.stream.shown
    seen: list[Bubble | None] = []
    rig.stream.looked = lambda look: seen.append(rig.stream.shown)

    def fail(about: str) -> None:
        raise RuntimeError(about)

    rig.stream.opened = fail
    with pytest.raises(RuntimeError):
        rig.bubble.pressed("open")
    assert seen == [None]
    assert rig.kept == ["done"]


def test_nothing_is_shown_before_the_desktop_has_answered_and_no_nudge_comes_into_a_call(rig: Rig) -> None:
    rig.call.slow = True
    rig.pass_minutes(46)
    assert rig.call.asked == 1
    assert rig.bubble.on_screen is None
    rig.call.on = True
    rig.call.tell()
    assert rig.bubble.on_screen is None
    assert rig.stream.seen.held == "microphone"
    rig.call.on = False
    rig.call.ended()
    assert rig.bubble.on_screen is None
    rig.call.tell()
    assert rig.bubble.on_screen is not None
    assert len(rig.kept) == 1


def test_only_the_newest_look_hears_the_answer(rig: Rig) -> None:
    rig.call.slow = True
    rig.pass_minutes(46)
    (late,) = rig.call.waiting
    rig.stream.look()
    late(PortAnswer("no"))
    assert rig.bubble.on_screen is None
    rig.call.on = True
    rig.call.tell()
    assert rig.bubble.on_screen is None


def test_what_changed_while_the_desktop_was_asked_counts(rig: Rig) -> None:
    rig.call.slow = True
    rig.pass_minutes(46)
    rig.present = False
    rig.call.tell()
    assert rig.bubble.on_screen is None
    assert rig.kept == []


def test_unknown_counts_as_free(rig: Rig) -> None:
    rig.call.slow = True
    rig.pass_minutes(46)
    (told,) = rig.call.waiting
    told(PortAnswer("unknown"))
    assert rig.bubble.on_screen is not None
