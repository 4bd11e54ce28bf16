"""Ice and heat as presses: written before told, undone, watched over until answered."""

import pytest

from fakes import FakeClock, FakeInhibit, FakeWake, context
from unclench.actions.ice_heat import IceHeat
from unclench.actions.session_cue_watch import SessionCueWatch
from unclench.actions.shared_timer import SharedTimer
from unclench.core.base.errors import Refused
from unclench.core.relief import sessions


class Room:
    """A context with a session service, and a watch over it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.told: list[set[str]] = []
        self.context = context(self.clock, self.told)
        self.ice_heat = IceHeat(self.context)
        self.wake = FakeWake()
        self.inhibit = FakeInhibit()
        self.cues: list[tuple[str, str]] = []
        self.schedule = SharedTimer(self.wake, self.clock)
        self.watch = SessionCueWatch(
            self.context,
            self.schedule.new_timer(),
            self.inhibit,
            lambda cue, live: self.cues.append((cue.what, live.state)),
        )

    def pass_time(self, seconds: float) -> None:
        """Time passes; the timer behind the scenes fires whenever it is due."""
        end = self.clock.boot + seconds
        while self.wake.deadline is not None and self.wake.deadline <= end:
            self.clock.advance(max(0.0, self.wake.deadline - self.clock.boot))
            self.wake.due()
        self.clock.advance(end - self.clock.boot)

    def start(self, minutes: int = 20) -> None:
        self.ice_heat.start("ice", minutes * 60)
        self.watch.look()


@pytest.fixture
def room():
    return Room()


def test_a_start_is_on_record_before_it_is_told(room):
    session, warnings = room.ice_heat.start("ice", 600)
    assert room.context.journal.read().sessions == (session,)
    assert warnings == ()
    assert room.told == [{"sessions"}]


def test_a_refused_start_writes_and_tells_nothing(room):
    room.ice_heat.start("ice", 600)
    room.told.clear()
    with pytest.raises(Refused):
        room.ice_heat.start("ice", 600)
    assert len(room.context.journal.read().sessions) == 1
    assert room.told == []


def test_no_to_a_skin_check_stops_the_session(room):
    room.ice_heat.start("ice", 600)
    room.clock.advance(minutes=5)
    stopped = room.ice_heat.skin("first", "n")
    assert stopped.ended is not None
    assert stopped.skin_first == "n"
    assert sessions.running(room.context.journal.read(), room.clock.now()) is None
    acts = [change.act for change in room.context.journal.history("sessions", stopped.id)]
    assert acts == ["add", "edit"], "one press: nothing can come between the no and the stop"


def test_a_yes_goes_on(room):
    room.ice_heat.start("ice", 600)
    assert room.ice_heat.skin("first", "y").ended is None


def test_the_skin_afterwards_is_kept(room):
    room.ice_heat.start("ice", 600)
    room.ice_heat.stop()
    assert room.ice_heat.skin("after", "n").skin_after == "n"


def test_the_watch_wakes_for_each_cue_and_for_nothing_else(room):
    room.start(20)
    room.pass_time(20 * 60)
    assert [what for what, _ in room.cues] == ["skin_first", "skin_second", "minute_left", "end"]
    assert room.wake.fired == 4


def test_it_rings_each_minute_until_answered(room):
    room.start(20)
    room.pass_time(23 * 60 + 5)
    assert [what for what, _ in room.cues][-4:] == ["end", "ring", "ring", "ring"]
    room.ice_heat.stop()
    room.watch.look()
    assert room.wake.deadline is None
    room.pass_time(3600)
    assert room.cues[-1][0] == "ring"
    assert len(room.cues) == 7


def test_waking_past_the_end_says_take_it_off_once(room):
    room.start(20)
    room.clock.sleep(minutes=45)
    room.schedule.call_all()
    assert room.cues == [("end", "overtime")]


def test_an_app_started_after_the_end_rings_at_once(room):
    room.start(20)
    room.clock.advance(minutes=30)
    again = Room.__new__(Room)
    again.__dict__.update(room.__dict__)
    again.cues = []
    watch = SessionCueWatch(room.context, FakeWake(), FakeInhibit(), lambda cue, live: again.cues.append(cue.what))
    watch.look()
    assert again.cues == ["end"]


def test_an_app_started_in_the_middle_repeats_nothing(room):
    room.start(20)
    room.clock.advance(minutes=7)
    heard = []
    wake = FakeWake()
    SessionCueWatch(room.context, wake, FakeInhibit(), lambda cue, live: heard.append(cue.what)).look()
    assert heard == []
    assert wake.deadline == room.clock.boot + 3 * 60


def test_the_computer_is_kept_awake_while_it_runs_and_rings_and_no_longer(room):
    room.start(20)
    assert room.inhibit.held
    room.pass_time(25 * 60)
    assert room.inhibit.held
    room.pass_time(3 * 3600)
    assert not room.inhibit.held
    assert room.inhibit.holds == 1


def test_stopping_lets_the_computer_sleep_again(room):
    room.start(20)
    room.ice_heat.stop()
    room.watch.look()
    assert not room.inhibit.held


def test_the_deadline_is_set_also_when_the_computer_cannot_be_kept_awake(room):
    def fail(why: str, *, display: bool = False) -> None:
        raise OSError(why)

    room.inhibit.hold = fail
    with pytest.MonkeyPatch.context() as patch:
        reported = []
        patch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(kind))
        room.start(20)
        room.pass_time(20 * 60)
    assert [what for what, _ in room.cues] == ["skin_first", "skin_second", "minute_left", "end"]
    assert set(reported) == {OSError}


def test_an_end_whose_first_call_failed_is_rung_again(room):
    heard: list[str] = []

    def fail_once(cue, live) -> None:
        heard.append(cue.what)
        if cue.what == "end" and heard.count("end") == 1:
            raise RuntimeError

    reported: list[Exception] = []
    schedule = SharedTimer(room.wake, room.clock, reported.append)
    watch = SessionCueWatch(room.context, schedule.new_timer(), room.inhibit, fail_once)
    room.ice_heat.start("ice", 600)
    watch.look()
    room.pass_time(11 * 60 + 1)
    assert heard[-2:] == ["end", "ring"]
    assert [type(error) for error in reported] == [RuntimeError]


def test_stop_taken_back_ends_when_it_would_have_and_rings(room):
    room.start(minutes=20)
    room.pass_time(600)
    session = room.ice_heat.stop()
    room.watch.look()
    room.pass_time(30)
    assert room.ice_heat.go_on(session.id).ended is None
    room.watch.look()
    room.pass_time(570)
    assert room.cues[-1] == ("end", "overtime")


@pytest.mark.parametrize(("ran", "later"), [(600, 61), (1190, 20)])
def test_stop_is_not_taken_back_too_late_or_after_its_end(room, ran, later):
    room.start(minutes=20)
    room.clock.advance(ran)
    session = room.ice_heat.stop()
    room.clock.advance(later)
    with pytest.raises(Refused) as refused:
        room.ice_heat.go_on(session.id)
    assert refused.value.code == "go_on_too_late"


def test_stop_is_not_taken_back_once_another_one_runs(room):
    room.start(minutes=20)
    session = room.ice_heat.stop()
    room.ice_heat.start("ice", 600, override="a slip")
    with pytest.raises(Refused):
        room.ice_heat.go_on(session.id)
